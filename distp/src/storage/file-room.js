/**
 * Room in a data file that is really written, with zeros, ahead of use: a sync of frames there has nothing to add to the
 * file system's own books. More is made in the background while what there is is used up, so that no append pays for it.
 *
 * What it writes lies behind all frames, staged ones included: whoever writes frames asks `behind` first.
 */
import { isFull } from './disk.js';
import { wholePages } from './segment-header.js';
/** Room is made in steps of this size: as much again as the file has, but at least and at most this. */
export const EXTENT_BYTES_MIN = 256 * 1024;
export const EXTENT_BYTES_MAX = 8 * 1024 * 1024;
const ZEROS = Buffer.alloc(1024 * 1024);
export class FileRoom {
    #options;
    #writtenBytes;
    #growing;
    #failure;
    #closed = false;
    constructor(options) {
        this.#options = options;
        this.#writtenBytes = options.writtenBytes;
    }
    /**
     * The zeros to write behind frames that end at `to`; none as long as there is room.
     *
     * @throws what went wrong in the background, but for a full disk: whoever needs the room is told that by the disk
     */
    async behind(to) {
        if (to > this.#writtenBytes) {
            await this.#growing;
        }
        if (this.#failure != null) {
            throw this.#failure;
        }
        return to > this.#writtenBytes ? zeroPieces(this.#extentEnd(to) - to) : [];
    }
    /** Frames that end at `to` are written, with the zeros that `behind` gave. */
    wrote(to) {
        if (to > this.#writtenBytes) {
            this.#wrote(this.#extentEnd(to));
        }
        if (this.#growing == null && !this.#closed && this.#writtenBytes < this.#options.fileBytes && this.#writtenBytes - to < extentBytes(to) / 2) {
            this.#growing = this.#grow(this.#extentEnd(this.#writtenBytes)).finally(() => {
                this.#growing = undefined;
            });
        }
    }
    /** Resolves when nothing is written in the background any more, nor will be. */
    async close() {
        this.#closed = true;
        await this.#growing;
    }
    async #grow(end) {
        try {
            const file = await this.#options.open();
            try {
                while (this.#writtenBytes < end && !this.#closed) {
                    const piece = ZEROS.subarray(0, end - this.#writtenBytes);
                    await (this.#options.lazy ? file.write([piece], this.#writtenBytes) : file.writeDurably([piece], this.#writtenBytes));
                    this.#wrote(this.#writtenBytes + piece.length);
                }
            }
            finally {
                await file.close();
            }
        }
        catch (err) {
            this.#failure = isFull(err) ? undefined : err;
        }
    }
    #wrote(writtenBytes) {
        this.#writtenBytes = writtenBytes;
        this.#options.grew(writtenBytes);
    }
    #extentEnd(from) {
        return Math.min(this.#options.fileBytes, wholePages(from + extentBytes(from)));
    }
}
function extentBytes(at) {
    return Math.min(EXTENT_BYTES_MAX, Math.max(EXTENT_BYTES_MIN, at));
}
export function zeroPieces(bytes) {
    const pieces = [];
    for (let left = bytes; left > 0; left -= ZEROS.length) {
        pieces.push(left < ZEROS.length ? ZEROS.subarray(0, left) : ZEROS);
    }
    return pieces;
}
//# sourceMappingURL=file-room.js.map