/**
 * A frame: the blocks of one append, side by side; on disk, between nodes and to readers the same bytes
 * (`docs/formats.md`). A producer makes one with `FrameBuilder`, the master fills in its place in the chain with
 * `fillFrame`, everybody else checks it with `verifyFrame`.
 */
import { InvariantError } from '../errors.js';
import { asBuffer, bytesEqual, isZero } from './bytes.js';
import { hashesOf } from './frame-hashes.js';
import { AT, FLAG_SEQUENCES, FRAME_BYTES_MAX, FRAME_HEADER_BYTES, PRODUCER_BYTES } from './frame-layout.js';
import { readUint64 } from './numbers.js';
import { HASH_BYTES } from './sha256.js';
export { FRAME_BLOCKS_MAX, FRAME_BYTES_MAX, FRAME_HEADER_BYTES, PRODUCER_BYTES } from './frame-layout.js';
export var BlockKind;
(function (BlockKind) {
    BlockKind[BlockKind["data"] = 1] = "data";
    BlockKind[BlockKind["seal"] = 2] = "seal";
    BlockKind[BlockKind["snapshot"] = 3] = "snapshot";
    BlockKind[BlockKind["producers"] = 4] = "producers";
})(BlockKind || (BlockKind = {}));
/** most bytes of a block's data: what fits a frame of one block, with its own sequence or without */
export const BLOCK_BYTES_MAX = FRAME_BYTES_MAX - FRAME_HEADER_BYTES - 12;
export const NO_PRODUCER = new Uint8Array(PRODUCER_BYTES);
export const ZERO_HASH = new Uint8Array(HASH_BYTES);
export class Frame {
    bytes;
    view;
    kind;
    count;
    /** true if every block carries its own sequence */
    sequences;
    /** of each block's hash the first 8 bytes, as two big-endian words, once `fillFrame` or `verifyFrame` computed the chain */
    prefixes;
    #hashes;
    /** `bytes` are taken as they are: use `parseFrame` for bytes that aren't known to be a frame. */
    constructor(bytes) {
        this.bytes = asBuffer(bytes);
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.kind = this.view.getUint8(AT.kind);
        this.count = this.view.getUint32(AT.count, true);
        this.sequences = (this.view.getUint8(AT.flags) & FLAG_SEQUENCES) !== 0;
    }
    /** bytes of the frame, header and padding included */
    get length() {
        return this.bytes.length;
    }
    /** height of the first block */
    get height() {
        return readUint64(this.view, AT.height);
    }
    /** height after the last block */
    get end() {
        return this.height + this.count;
    }
    get timestamp() {
        return readUint64(this.view, AT.timestamp);
    }
    /** aliases the frame */
    get producer() {
        return this.bytes.subarray(AT.producer, AT.producer + PRODUCER_BYTES);
    }
    /** sequence of the first block, 0 if the blocks aren't numbered */
    get sequence() {
        return readUint64(this.view, AT.sequence);
    }
    /** sequence of the last block, 0 if the blocks aren't numbered */
    get lastSequence() {
        if (this.sequences) {
            const cursor = new BlockCursor(this);
            while (cursor.next()) {
                // on to the last
            }
            return cursor.sequence;
        }
        const first = this.sequence;
        return first === 0 ? 0 : first + this.count - 1;
    }
    /** hash of the block before the first; aliases the frame */
    get prevHash() {
        return this.bytes.subarray(AT.prevHash, AT.prevHash + HASH_BYTES);
    }
    /** hash of the last block; aliases the frame */
    get lastHash() {
        return this.bytes.subarray(AT.lastHash, AT.lastHash + HASH_BYTES);
    }
    /**
     * Hash of block `index`; aliases the frame's hashes, which are computed once more, and kept, when the first is asked for.
     *
     * @throws {InvariantError} if the frame was neither filled nor verified, or was written to since
     */
    hashOf(index) {
        this.#checkKnown();
        this.#hashes ??= this.#wholeHashes();
        return this.#hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
    }
    /**
     * The blocks, as views.
     *
     * @throws {InvariantError} if the frame was neither filled nor verified
     */
    *blocks() {
        for (const cursor = this.cursor(); cursor.next();) {
            yield new FrameBlock(cursor);
        }
    }
    /**
     * Before the first block, for those who make something of their own of each.
     *
     * @throws {InvariantError} if the frame was neither filled nor verified
     */
    cursor() {
        this.#checkKnown();
        return new BlockCursor(this);
    }
    /** The data of each block, as views. Needs no hashes. */
    *data() {
        for (const cursor = new BlockCursor(this); cursor.next();) {
            yield cursor.data;
        }
    }
    #wholeHashes() {
        const hashes = hashesOf(this.bytes, this.count);
        if (!bytesEqual(hashes.subarray(-HASH_BYTES), this.lastHash)) {
            throw new InvariantError(`the frame at height ${this.height} was written to after its hashes were checked`);
        }
        return hashes;
    }
    #checkKnown() {
        if (this.prefixes == null) {
            throw new InvariantError(`the frame at height ${this.height} was neither filled nor verified`);
        }
    }
}
/** Goes from block to block of a frame, without an object for each. */
export class BlockCursor {
    frame;
    /** of the block in its frame, -1 before the first */
    index = -1;
    height;
    sequence;
    #first;
    #from = 0;
    #to = FRAME_HEADER_BYTES;
    constructor(frame) {
        this.frame = frame;
        this.height = frame.height - 1;
        this.#first = frame.sequence;
        this.sequence = 0;
    }
    /** Goes on to the next block. False: there is none. */
    next() {
        const { view, sequences } = this.frame;
        if (this.index + 1 >= this.frame.count) {
            return false;
        }
        const size = view.getUint32(this.#to, true);
        this.index++;
        this.height++;
        if (sequences) {
            this.sequence = readUint64(view, this.#to + 4);
        }
        else if (this.#first !== 0) {
            this.sequence = this.#first + this.index;
        }
        this.#from = this.#to + (sequences ? 12 : 4);
        this.#to = this.#from + size;
        return true;
    }
    /** of the block; aliases the frame */
    get data() {
        return this.frame.bytes.subarray(this.#from, this.#to);
    }
}
/** A block where a cursor stands. What is asked for seldom is found when it is: hashes, producer and time. */
export class FrameBlock {
    height;
    sequence;
    data;
    #frame;
    #index;
    constructor(cursor) {
        this.height = cursor.height;
        this.sequence = cursor.sequence;
        this.data = cursor.data;
        this.#frame = cursor.frame;
        this.#index = cursor.index;
    }
    get kind() {
        return this.#frame.kind;
    }
    /** microseconds since 1970, by the master's clock */
    get timestamp() {
        return this.#frame.timestamp;
    }
    get producer() {
        return this.#frame.producer;
    }
    get prevHash() {
        return this.#index === 0 ? this.#frame.prevHash : this.#frame.hashOf(this.#index - 1);
    }
    get hash() {
        return this.#frame.hashOf(this.#index);
    }
}
/** A copy whose place, time and hashes are zero, as a producer sends it. */
export function unplacedCopy(frame) {
    const bytes = Buffer.from(frame.bytes);
    bytes.fill(0, AT.height, AT.producer);
    bytes.fill(0, AT.prevHash, FRAME_HEADER_BYTES);
    return new Frame(bytes);
}
/** True if place, time and hashes are zero, as a producer sends a frame. */
export function isUnplaced(frame) {
    return isZero(frame.bytes, AT.height, AT.producer) && isZero(frame.bytes, AT.prevHash, FRAME_HEADER_BYTES);
}
//# sourceMappingURL=frame.js.map