import type { DiskRoom } from './disk.js';
import type { SegmentFiles } from './segment-home.js';
/** Room that something holds: a data file or a reservation. */
export interface Held extends Pick<SegmentFiles, 'bytes' | 'writtenBytes'> {
    /** when it lets go by itself, milliseconds since 1970; never if undefined */
    readonly expiresAtMs?: number;
}
export declare class Room {
    #private;
    readonly limitBytes: number;
    readonly askDisk: () => DiskRoom | undefined;
    readonly now: () => number;
    /**
     * @param limitBytes most that is promised in all; `Infinity` for as much as the disk has
     * @param askDisk what the disk has, undefined if it has no limit
     */
    constructor(limitBytes: number, askDisk: () => DiskRoom | undefined, now: () => number);
    /** bytes that may still be promised */
    get availableBytes(): number;
    /** Counts `held`, which is there already. */
    add(held: Held): void;
    /** Promises `held`, in place of `before` if given. @throws {NoRoomError} and nothing has changed */
    promise(held: Held, before?: Held): void;
    /** Lets what `held` has go. */
    release(held: Held): void;
}
