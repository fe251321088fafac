/**
 * Where the frames of a segment stand and which blocks they hold. Blocks are known by their ordinal, which is their
 * height less the segment's base. While a segment is open its index is in memory, in columns: no object for a frame,
 * 8 bytes of hash for a block. A sealed segment's is a file (`sealed-index.ts`).
 */
import { BlockKind, PREFIX_WORDS } from '../chain/index.js';
/** The frame that contains the block with this ordinal; the last one for any beyond. */
export function frameOfOrdinal(index, ordinal) {
    return firstFrame(index, frame => index.ordinalAt(frame) > ordinal) - 1;
}
/** The first frame at or after this time; as many as there are frames if there is none. */
export function frameAtOrAfter(index, time) {
    return firstFrame(index, frame => index.timestampAt(frame) >= time);
}
/** True if the last frame holds the segment's seal. */
export function endsWithSeal(index) {
    return index.frames > 0 && index.kindAt(index.frames - 1) === BlockKind.seal;
}
/** The first frame for which `test` holds, which holds for all after it too. */
function firstFrame(index, test) {
    let from = 0;
    let to = index.frames;
    while (from < to) {
        const middle = (from + to) >>> 1;
        if (test(middle)) {
            to = middle;
        }
        else {
            from = middle + 1;
        }
    }
    return from;
}
const FRAMES_AT_FIRST = 64;
const BLOCKS_AT_FIRST = 256;
export class OpenIndex {
    baseHeight;
    #frames = 0;
    #blocks = 0;
    #ordinals = new Uint32Array(FRAMES_AT_FIRST);
    #offsets = new Uint32Array(FRAMES_AT_FIRST);
    #timestamps = new Float64Array(FRAMES_AT_FIRST);
    #kinds = new Uint8Array(FRAMES_AT_FIRST);
    #prefixes = new Uint32Array(BLOCKS_AT_FIRST * PREFIX_WORDS);
    constructor(baseHeight) {
        this.baseHeight = baseHeight;
    }
    get frames() {
        return this.#frames;
    }
    get blocks() {
        return this.#blocks;
    }
    ordinalAt(frame) {
        return this.#ordinals[frame];
    }
    offsetAt(frame) {
        return this.#offsets[frame];
    }
    timestampAt(frame) {
        return this.#timestamps[frame];
    }
    kindAt(frame) {
        return this.#kinds[frame];
    }
    /** the first 8 bytes of each block's hash, as two big-endian words, by ordinal; aliases the index until it next changes */
    get prefixes() {
        return this.#prefixes.subarray(0, this.#blocks * PREFIX_WORDS);
    }
    /** Adds a frame that was filled or verified, at this offset of the data file. */
    add(frame, offset) {
        const at = this.#frames;
        if (at === this.#offsets.length) {
            this.#growFrames();
        }
        this.#ordinals[at] = this.#blocks;
        this.#offsets[at] = offset;
        this.#timestamps[at] = frame.timestamp;
        this.#kinds[at] = frame.kind;
        this.#frames = at + 1;
        const blocks = this.#blocks + frame.count;
        if (blocks * PREFIX_WORDS > this.#prefixes.length) {
            this.#growBlocks(blocks);
        }
        this.#prefixes.set(frame.prefixes, this.#blocks * PREFIX_WORDS);
        this.#blocks = blocks;
    }
    /** Forgets every frame from `frame` on. */
    cut(frame) {
        if (frame < this.#frames) {
            this.#blocks = this.ordinalAt(frame);
            this.#frames = frame;
        }
    }
    candidates(blockHash) {
        const view = new DataView(blockHash.buffer, blockHash.byteOffset, blockHash.byteLength);
        const key = asWhole(Uint32Array.of(view.getUint32(0), view.getUint32(4)));
        const whole = asWhole(this.prefixes);
        const found = [];
        // what is looked up in an open segment was mostly just written: from the end
        for (let at = whole.lastIndexOf(key[0]); at !== -1; at = at === 0 ? -1 : whole.lastIndexOf(key[0], at - 1)) {
            found.push(at);
        }
        return found;
    }
    #growFrames() {
        const length = this.#offsets.length * 2;
        const grown = (column, to) => {
            to.set(column);
            return to;
        };
        this.#ordinals = grown(this.#ordinals, new Uint32Array(length));
        this.#offsets = grown(this.#offsets, new Uint32Array(length));
        this.#timestamps = grown(this.#timestamps, new Float64Array(length));
        this.#kinds = grown(this.#kinds, new Uint8Array(length));
    }
    #growBlocks(atLeast) {
        const grown = new Uint32Array(Math.max(atLeast * PREFIX_WORDS, this.#prefixes.length * 2));
        grown.set(this.prefixes);
        this.#prefixes = grown;
    }
}
/** The same memory with one element for both words. */
function asWhole(prefixes) {
    return new BigUint64Array(prefixes.buffer, prefixes.byteOffset, prefixes.length / PREFIX_WORDS);
}
//# sourceMappingURL=segment-index.js.map