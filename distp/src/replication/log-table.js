/**
 * What the core knows of a segment's log: a row for each frame, in columns, without the frames' bytes. Heights between
 * frames are boundaries: the base, and each frame's end. A log is cut at boundaries only, since a frame is one append.
 */
import { asBuffer, HASH_BYTES } from '../chain/index.js';
import { invariant } from '../errors.js';
const ROWS_AT_FIRST = 64;
export class LogTable {
    base;
    #baseHash;
    #baseTimestamp;
    #columns;
    #rows = 0;
    /** hex ids of producers, and where each is in the list; may hold some that a cut left without frames */
    #ids = [];
    #idIndexes = new Map();
    /** `baseHash` is the segment's id: what the first frame follows on. */
    constructor(base, baseHash, baseTimestamp) {
        this.base = base;
        this.#baseHash = baseHash;
        this.#baseTimestamp = baseTimestamp;
        this.#columns = columns(ROWS_AT_FIRST);
    }
    /** how many frames */
    get rows() {
        return this.#rows;
    }
    get end() {
        return this.boundary(this.#rows);
    }
    /** bytes of all frames */
    get bytes() {
        return this.bytesTo(this.#rows);
    }
    get lastTimestamp() {
        return this.#rows === 0 ? this.#baseTimestamp : this.timestampTo(this.#rows);
    }
    /** kind of the last frame, undefined if there is none */
    get lastKind() {
        return this.#rows === 0 ? undefined : this.#columns.kinds[this.#rows - 1];
    }
    /** height of boundary `index`: of the base for 0, else the end of frame `index - 1` */
    boundary(index) {
        return index === 0 ? this.base : this.#columns.ends[index - 1];
    }
    /** bytes of the frames before boundary `index` */
    bytesTo(index) {
        return index === 0 ? 0 : this.#columns.bytes[index - 1];
    }
    /** time of the frame before boundary `index`; that of the base for 0 */
    timestampTo(index) {
        return index === 0 ? this.#baseTimestamp : this.#columns.timestamps[index - 1];
    }
    /** hash of the block before boundary `index`; aliases the table: `copyHash` for what is kept or sent */
    hashTo(index) {
        return index === 0 ? this.#baseHash : this.#columns.hashes.subarray((index - 1) * HASH_BYTES, index * HASH_BYTES);
    }
    copyHash(index) {
        return Uint8Array.prototype.slice.call(this.hashTo(index));
    }
    kind(row) {
        return this.#columns.kinds[row];
    }
    /** hex id of the frame's producer, undefined if its blocks aren't numbered */
    producer(row) {
        return this.#ids[this.#columns.producers[row]];
    }
    firstSequence(row) {
        return this.#columns.firstSequences[row];
    }
    lastSequence(row) {
        return this.#columns.lastSequences[row];
    }
    /** Index of the last boundary at or below `height`; -1 below the base. */
    floor(height) {
        if (height < this.base) {
            return -1;
        }
        let low = 0;
        let high = this.#rows;
        while (low < high) {
            const middle = (low + high + 1) >>> 1;
            if (this.boundary(middle) <= height) {
                low = middle;
            }
            else {
                high = middle - 1;
            }
        }
        return low;
    }
    /** Index of the boundary at `height`, -1 if there is none. */
    indexOf(height) {
        const index = this.floor(height);
        return index !== -1 && this.boundary(index) === height ? index : -1;
    }
    /** True if there is a boundary at `height` and the block before it has this hash. */
    holds(height, hash) {
        const index = this.indexOf(height);
        return index !== -1 && asBuffer(this.hashTo(index)).equals(hash);
    }
    /** Row of the last frame of this producer that begins at or before `sequence`, -1 if there is none. */
    rowOfSequence(id, sequence) {
        const wanted = this.#idIndexes.get(id);
        if (wanted == null) {
            return -1;
        }
        const { producers, firstSequences } = this.#columns;
        for (let row = this.#rows - 1; row >= 0; row--) {
            if (producers[row] === wanted && firstSequences[row] <= sequence) {
                return row;
            }
        }
        return -1;
    }
    /** Adds a frame, which must follow on the last one. */
    push(frame) {
        const row = this.#rows;
        if (row === this.#columns.ends.length) {
            this.#columns = grown(this.#columns, row);
        }
        const at = this.#columns;
        const sequence = frame.sequence;
        at.bytes[row] = this.bytes + frame.length;
        at.ends[row] = frame.end;
        at.timestamps[row] = frame.timestamp;
        at.firstSequences[row] = sequence;
        at.lastSequences[row] = sequence === 0 ? 0 : frame.lastSequence;
        at.producers[row] = sequence === 0 ? -1 : this.#indexOfId(asBuffer(frame.producer).toString('hex'));
        at.kinds[row] = frame.kind;
        at.hashes.set(frame.lastHash, row * HASH_BYTES);
        this.#rows = row + 1;
    }
    /** Removes every frame from `height` on. */
    cut(height) {
        const index = this.indexOf(height);
        invariant(index !== -1, () => `a cut at ${height} is not between frames of a log from ${this.base} to ${this.end}`);
        this.#rows = index;
    }
    clone() {
        const copy = new LogTable(this.base, this.#baseHash, this.#baseTimestamp);
        copy.#columns = grown(this.#columns, this.#rows);
        copy.#rows = this.#rows;
        copy.#ids = [...this.#ids];
        copy.#idIndexes = new Map(this.#idIndexes);
        return copy;
    }
    #indexOfId(id) {
        let index = this.#idIndexes.get(id);
        if (index == null) {
            index = this.#ids.push(id) - 1;
            this.#idIndexes.set(id, index);
        }
        return index;
    }
}
function columns(rows) {
    return {
        ends: new Float64Array(rows),
        bytes: new Float64Array(rows),
        timestamps: new Float64Array(rows),
        firstSequences: new Float64Array(rows),
        lastSequences: new Float64Array(rows),
        producers: new Int32Array(rows),
        kinds: new Uint8Array(rows),
        hashes: Buffer.alloc(rows * HASH_BYTES)
    };
}
/** A copy with room for as many rows again. */
function grown(from, rows) {
    const to = columns(Math.max(ROWS_AT_FIRST, rows * 2));
    to.ends.set(from.ends.subarray(0, rows));
    to.bytes.set(from.bytes.subarray(0, rows));
    to.timestamps.set(from.timestamps.subarray(0, rows));
    to.firstSequences.set(from.firstSequences.subarray(0, rows));
    to.lastSequences.set(from.lastSequences.subarray(0, rows));
    to.producers.set(from.producers.subarray(0, rows));
    to.kinds.set(from.kinds.subarray(0, rows));
    to.hashes.set(from.hashes.subarray(0, rows * HASH_BYTES));
    return to;
}
//# sourceMappingURL=log-table.js.map