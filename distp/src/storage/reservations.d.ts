import type { ReservationKey, StreamId } from '../chain/index.js';
import type { Disk } from './disk.js';
import type { Held, Room } from './room.js';
import type { Reservation } from './segment-store.js';
export declare const RESERVED_FOLDER = "reserved";
export declare class Reservations {
    #private;
    readonly disk: Disk;
    readonly room: Room;
    readonly now: () => number;
    constructor(disk: Disk, room: Room, now: () => number);
    /** Finds what an earlier process promised; removes what is none of it. */
    load(): Promise<void>;
    /** @throws {NoRoomError | StorageError} */
    reserve(reservation: Reservation): Promise<void>;
    release(key: ReservationKey): Promise<void>;
    /** Takes a reservation of this segment out, to be turned into the segment's file. Its room is still held. */
    take(stream: StreamId, number: number): Promise<{
        readonly held: Held;
        readonly path: string;
    } | undefined>;
    /** Removes what has lapsed. */
    sweep(): Promise<void>;
}
