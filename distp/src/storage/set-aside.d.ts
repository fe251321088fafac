import type { Disk } from './disk.js';
import type { Room } from './room.js';
import type { SegmentFiles } from './segment-home.js';
export declare const QUARANTINED_FOLDER = "quarantined";
export declare class SetAside {
    #private;
    readonly disk: Disk;
    readonly room: Room;
    constructor(disk: Disk, room: Room);
    /** Finds what earlier processes set aside. */
    load(): Promise<void>;
    /** Moves a segment's files here, over those of the same segment that are here. @throws {StorageError} */
    take(files: SegmentFiles): Promise<void>;
}
