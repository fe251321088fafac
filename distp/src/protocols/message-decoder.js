/** Cuts what a stream delivers into messages: each preceded by its length as a varint. */
import { ProtocolError } from '../errors.js';
/** a length has at most this many bytes: 28 bits are more than any message may have */
const LENGTH_BYTES_MAX = 4;
/** what is allocated for a message of which nothing came yet: a mere announcement costs no more */
const FIRST_ALLOCATION_BYTES = 64 * 1024;
const EMPTY = new Uint8Array(0);
export class MessageDecoder {
    #bytesMax;
    /** bytes of the message that is being received, -1 while its length is */
    #needed = -1;
    #length = 0;
    #lengthBytes = 0;
    #buffer = EMPTY;
    #filled = 0;
    /** @param bytesMax most bytes of a message, its length excluded */
    constructor(bytesMax) {
        this.#bytesMax = bytesMax;
    }
    /** True between messages. */
    get idle() {
        return this.#needed === -1 && this.#lengthBytes === 0;
    }
    /**
     * Gives every message that `chunk` completes to `emit`: contiguous, aliasing the chunk if it lies in it whole, else
     * copied once.
     *
     * @throws {ProtocolError} if a message is longer than it may be
     */
    feed(chunk, emit) {
        let at = 0;
        while (at < chunk.length) {
            if (this.#needed === -1) {
                if (this.#lengthByte(chunk[at++]) === 0) {
                    this.#needed = -1;
                    emit(EMPTY);
                }
                continue;
            }
            const there = chunk.length - at;
            if (this.#filled === 0 && there >= this.#needed) {
                const message = chunk.subarray(at, at += this.#needed);
                this.#needed = -1;
                emit(message);
                continue;
            }
            const taken = Math.min(this.#needed - this.#filled, there);
            this.#reserve(this.#filled + taken);
            this.#buffer.set(chunk.subarray(at, at + taken), this.#filled);
            this.#filled += taken;
            at += taken;
            if (this.#filled === this.#needed) {
                const message = this.#buffer;
                this.#needed = -1;
                this.#filled = 0;
                this.#buffer = EMPTY;
                emit(message);
            }
        }
    }
    /** The length, once its last byte has come. */
    #lengthByte(byte) {
        this.#length += (byte & 0x7f) * 2 ** (7 * this.#lengthBytes);
        this.#lengthBytes++;
        if (byte >= 0x80) {
            if (this.#lengthBytes === LENGTH_BYTES_MAX) {
                throw new ProtocolError(`A message's length has more than ${LENGTH_BYTES_MAX} bytes`);
            }
            return undefined;
        }
        if (this.#length > this.#bytesMax) {
            throw new ProtocolError(`A message of ${this.#length} bytes is over the limit of ${this.#bytesMax}`);
        }
        this.#needed = this.#length;
        this.#length = 0;
        this.#lengthBytes = 0;
        return this.#needed;
    }
    #reserve(bytes) {
        if (bytes <= this.#buffer.length) {
            return;
        }
        // its exact size once that is earned: messages keep this memory for as long as anybody refers to them
        const grown = Buffer.allocUnsafeSlow(bytes <= FIRST_ALLOCATION_BYTES ? Math.min(this.#needed, FIRST_ALLOCATION_BYTES) : this.#needed);
        grown.set(this.#buffer.subarray(0, this.#filled));
        this.#buffer = grown;
    }
}
//# sourceMappingURL=message-decoder.js.map