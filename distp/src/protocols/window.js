/** bytes that a sender may have on the way: twice the largest frame, and below what a stream buffers */
export const WINDOW_BYTES = 2 * 1024 * 1024;
/** What a sender may still send before the receiver grants more. */
export class SendWindow {
    #bytes;
    #ended = false;
    #waiting = [];
    constructor(bytes = WINDOW_BYTES) {
        this.#bytes = bytes;
    }
    get bytes() {
        return this.#bytes;
    }
    /** True, and the bytes are taken, if the window is open: the last message may overdraw it. */
    take(bytes) {
        if (this.#bytes <= 0) {
            return false;
        }
        this.#bytes -= bytes;
        return true;
    }
    grant(bytes) {
        this.#bytes += bytes;
        if (this.#bytes > 0) {
            for (const resolve of this.#waiting.splice(0)) {
                resolve();
            }
        }
    }
    /** Resolves when the window is open again, or `end` was called. */
    async opened() {
        if (this.#bytes <= 0 && !this.#ended) {
            await new Promise(resolve => { this.#waiting.push(resolve); });
        }
    }
    /** Wakes everybody: there will be no more grants. */
    end() {
        this.#ended = true;
        for (const resolve of this.#waiting.splice(0)) {
            resolve();
        }
    }
}
/** What a receiver has used up and not granted again yet: small grants wait until they are worth a message. */
export class ReceiveWindow {
    #atLeast;
    #used = 0;
    constructor(bytes = WINDOW_BYTES) {
        this.#atLeast = bytes / 4;
    }
    /** Bytes to grant now, 0 if it isn't worth it. */
    used(bytes) {
        this.#used += bytes;
        if (this.#used < this.#atLeast) {
            return 0;
        }
        const granted = this.#used;
        this.#used = 0;
        return granted;
    }
}
//# sourceMappingURL=window.js.map