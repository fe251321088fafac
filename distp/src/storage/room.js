/**
 * What is promised to segments. Every data file counts in full from before it is made, so that no segment that was
 * opened finds its disk full; what is left of a disk that others fill too shrinks with it.
 */
import { NoRoomError } from '../errors.js';
/** part of a disk that is never promised */
const RESERVE = 0.05;
/** how old an answer of the disk about its room may be */
const FRESH_MS = 1000;
export class Room {
    limitBytes;
    askDisk;
    now;
    #held = new Set();
    #disk;
    #askedAtMs = -Infinity;
    /**
     * @param limitBytes most that is promised in all; `Infinity` for as much as the disk has
     * @param askDisk what the disk has, undefined if it has no limit
     */
    constructor(limitBytes, askDisk, now) {
        this.limitBytes = limitBytes;
        this.askDisk = askDisk;
        this.now = now;
    }
    /** bytes that may still be promised */
    get availableBytes() {
        let promised = 0;
        let unwritten = 0;
        const now = this.now();
        for (const { bytes, writtenBytes, expiresAtMs } of this.#held) {
            if (expiresAtMs != null && expiresAtMs <= now) {
                continue;
            }
            promised += bytes;
            unwritten += Math.max(0, bytes - writtenBytes);
        }
        const disk = this.#diskRoom();
        const onDisk = disk == null ? Infinity : disk.freeBytes - disk.totalBytes * RESERVE - unwritten;
        return Math.max(0, Math.floor(Math.min(this.limitBytes - promised, onDisk)));
    }
    /** Counts `held`, which is there already. */
    add(held) {
        this.#held.add(held);
    }
    /** Promises `held`, in place of `before` if given. @throws {NoRoomError} and nothing has changed */
    promise(held, before) {
        if (before != null) {
            this.#held.delete(before);
        }
        const { availableBytes } = this;
        if (held.bytes > availableBytes) {
            if (before != null) {
                this.#held.add(before);
            }
            throw new NoRoomError(held.bytes, availableBytes);
        }
        this.#held.add(held);
    }
    /** Lets what `held` has go. */
    release(held) {
        this.#held.delete(held);
    }
    #diskRoom() {
        if (this.now() - this.#askedAtMs >= FRESH_MS) {
            this.#disk = this.askDisk();
            this.#askedAtMs = this.now();
        }
        return this.#disk;
    }
}
//# sourceMappingURL=room.js.map