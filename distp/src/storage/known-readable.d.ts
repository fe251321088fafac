import type { Disk } from './disk.js';
export declare class KnownReadable {
    #private;
    /** @param bytes the file's size, which doesn't change any more */
    constructor(disk: Disk, path: string, bytes: number);
    /** Reads what isn't known of these bytes; undefined if there is nothing to read. @throws {CorruptSegmentError} if the disk can't */
    load(from: number, to: number): Promise<void> | undefined;
}
