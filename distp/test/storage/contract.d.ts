import type { Clock } from '../../src/clock.js';
import type { Storage } from '../../src/storage/segment-store.js';
export declare const ROOM_BYTES: number;
/** One storage under test, and how to come back to what it keeps. */
export interface Bench {
    readonly storage: Storage;
    /** closes the storage and opens it again */
    reopen(): Promise<Bench>;
    close(): Promise<void>;
}
/** @param make a storage with nothing in it and `ROOM_BYTES` of room, whose reservations lapse by the clock given */
export declare function storageContract(make: (clock: Clock) => Promise<Bench>): void;
