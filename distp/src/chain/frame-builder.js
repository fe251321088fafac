import { InvalidArgumentError } from '../errors.js';
import { isZero } from './bytes.js';
import { BlockKind, Frame, FRAME_BLOCKS_MAX, FRAME_BYTES_MAX, FRAME_HEADER_BYTES, NO_PRODUCER, PRODUCER_BYTES } from './frame.js';
import { AT, FLAG_SEQUENCES, MAGIC, padded } from './frame-layout.js';
import { writeUint64 } from './numbers.js';
const INITIAL_BYTES = 1024;
/** Packs blocks into a frame: the bytes a producer sends. */
export class FrameBuilder {
    count = 0;
    #options;
    #bytesMax;
    #perBlock;
    #bytes;
    #view;
    #at = FRAME_HEADER_BYTES;
    #sequence;
    #lastSequence = 0;
    #finished = false;
    /** @throws {InvalidArgumentError} if options don't go together */
    constructor(options = {}) {
        const { producer = NO_PRODUCER, sequence = 0, sequences = false, bytesMax = FRAME_BYTES_MAX, bytesExpected = INITIAL_BYTES } = options;
        if (producer.length !== PRODUCER_BYTES) {
            throw new InvalidArgumentError(`a producer id has ${PRODUCER_BYTES} bytes, not ${producer.length}`);
        }
        if (isZero(producer) === (sequences || sequence !== 0)) {
            throw new InvalidArgumentError('blocks are numbered by a producer, or have neither producer nor sequence');
        }
        if (!Number.isSafeInteger(sequence + FRAME_BLOCKS_MAX) || sequence < 0) {
            throw new InvalidArgumentError(`sequence ${sequence} can't begin a frame`);
        }
        if (bytesMax > FRAME_BYTES_MAX) {
            throw new InvalidArgumentError(`${bytesMax} bytes are over a frame's limit of ${FRAME_BYTES_MAX}`);
        }
        this.#options = options;
        this.#bytesMax = bytesMax;
        this.#perBlock = sequences ? 12 : 4;
        this.#sequence = sequences ? 0 : sequence;
        this.#bytes = Buffer.allocUnsafeSlow(Math.max(INITIAL_BYTES, Math.min(bytesExpected, bytesMax)));
        this.#bytes.fill(0, 0, INITIAL_BYTES);
        this.#view = viewOf(this.#bytes);
    }
    /** bytes of the frame if it were finished now */
    get length() {
        return padded(this.#at);
    }
    /**
     * Copies `data` in; false, and nothing done, if the frame has no room for it.
     *
     * @throws {InvalidArgumentError} if `sequence` is needed and doesn't grow, or the builder is used up
     */
    add(data, sequence = 0) {
        const end = this.#at + this.#perBlock + data.length;
        if (padded(end) > this.#bytesMax || this.count === FRAME_BLOCKS_MAX) {
            return false;
        }
        if (this.#finished) {
            throw new InvalidArgumentError('the frame is finished');
        }
        this.#reserve(padded(end));
        this.#view.setUint32(this.#at, data.length, true);
        if (this.#options.sequences === true) {
            this.#addSequence(sequence);
        }
        this.#bytes.set(data, this.#at + this.#perBlock);
        this.#at = end;
        this.count++;
        return true;
    }
    /**
     * The frame, with its place in the chain zero. The builder is used up: the frame has its memory.
     *
     * @throws {InvalidArgumentError} if there is no block in it, or it is finished already
     */
    finish() {
        if (this.count === 0 || this.#finished) {
            throw new InvalidArgumentError(this.#finished ? 'the frame is finished' : 'a frame has at least one block');
        }
        this.#finished = true;
        const length = this.length;
        this.#bytes.fill(0, this.#at, length);
        this.#view.setUint32(0, MAGIC, true);
        this.#view.setUint8(AT.kind, this.#options.kind ?? BlockKind.data);
        this.#view.setUint8(AT.flags, this.#options.sequences === true ? FLAG_SEQUENCES : 0);
        this.#view.setUint32(AT.length, length, true);
        this.#view.setUint32(AT.count, this.count, true);
        this.#bytes.set(this.#options.producer ?? NO_PRODUCER, AT.producer);
        writeUint64(this.#view, AT.sequence, this.#sequence);
        return new Frame(this.#bytes.subarray(0, length));
    }
    #addSequence(sequence) {
        if (!Number.isSafeInteger(sequence) || sequence <= this.#lastSequence) {
            throw new InvalidArgumentError(`sequence ${sequence} doesn't grow from ${this.#lastSequence}`);
        }
        if (this.count === 0) {
            this.#sequence = sequence;
        }
        this.#lastSequence = sequence;
        writeUint64(this.#view, this.#at + 4, sequence);
    }
    #reserve(length) {
        if (length <= this.#bytes.length) {
            return;
        }
        const grown = Buffer.allocUnsafe(Math.max(length, Math.min(this.#bytesMax, this.#bytes.length * 2)));
        this.#bytes.copy(grown, 0, 0, this.#at);
        this.#bytes = grown;
        this.#view = viewOf(grown);
    }
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
//# sourceMappingURL=frame-builder.js.map