/**
 * Segments in typed columns: some 70 bytes each, whatever their number, instead of the kilobyte that objects and strings
 * take. Rows are found by segment id through an open-addressed index over the ids' own bytes, which are hashes already.
 */
import { hashToId, idToHash } from '../chain/index.js';
const HASH_BYTES = 32;
const ROWS_MIN = 1024;
const SLOT_FREE = -1;
export class SegmentTable {
    #rows = 0;
    #capacity = ROWS_MIN;
    #ids = Buffer.alloc(ROWS_MIN * HASH_BYTES);
    #numbers = new Float64Array(ROWS_MIN);
    #baseHeights = new Float64Array(ROWS_MIN);
    #baseTimestamps = new Float64Array(ROWS_MIN);
    #owners = new Uint32Array(ROWS_MIN);
    #shardSets = new Uint32Array(ROWS_MIN);
    #flagBits = new Uint8Array(ROWS_MIN);
    #freeRows = [];
    /** twice as many slots as rows: half of them stay free, so that probing is short */
    #slots = new Int32Array(2 * ROWS_MIN).fill(SLOT_FREE);
    /** rows in use */
    get size() {
        return this.#rows - this.#freeRows.length;
    }
    /** The row of this segment, undefined if it isn't there. */
    find(segment) {
        const slot = this.#slotOf(idToHash(segment));
        const row = this.#slots[slot];
        return row === SLOT_FREE ? undefined : row;
    }
    /** Adds a segment, which must not be there yet, and returns its row. */
    add(entry) {
        const row = this.#freeRows.pop() ?? this.#rows++;
        if (row >= this.#capacity) {
            this.#grow();
        }
        const id = idToHash(entry.segment);
        this.#ids.set(id, row * HASH_BYTES);
        this.#numbers[row] = entry.number;
        this.#baseHeights[row] = entry.baseHeight;
        this.#baseTimestamps[row] = entry.baseTimestamp;
        this.#owners[row] = entry.owner;
        this.#shardSets[row] = entry.shards;
        this.#flagBits[row] = entry.flags;
        this.#slots[this.#slotOf(id)] = row;
        return row;
    }
    get(row) {
        return {
            segment: hashToId(this.#idOf(row)),
            number: this.#numbers[row],
            baseHeight: this.#baseHeights[row],
            baseTimestamp: this.#baseTimestamps[row],
            owner: this.#owners[row],
            shards: this.#shardSets[row],
            flags: this.#flagBits[row]
        };
    }
    numberOf(row) {
        return this.#numbers[row];
    }
    ownerOf(row) {
        return this.#owners[row];
    }
    flagsOf(row) {
        return this.#flagBits[row];
    }
    setFlags(row, flags) {
        this.#flagBits[row] = flags;
    }
    /** Takes a row out; its number may be given to another segment. */
    remove(row) {
        let gap = this.#slotOf(this.#idOf(row));
        this.#slots[gap] = SLOT_FREE;
        this.#freeRows.push(row);
        // what was displaced by the removed row moves up, so that no search stops short of it
        const mask = this.#slots.length - 1;
        for (let slot = (gap + 1) & mask; this.#slots[slot] !== SLOT_FREE; slot = (slot + 1) & mask) {
            const home = this.#homeOf(this.#idOf(this.#slots[slot]));
            if (((slot - home) & mask) >= ((slot - gap) & mask)) {
                this.#slots[gap] = this.#slots[slot];
                this.#slots[slot] = SLOT_FREE;
                gap = slot;
            }
        }
    }
    /** The slot that holds this id, or the free one where it belongs. */
    #slotOf(id) {
        const mask = this.#slots.length - 1;
        let slot = this.#homeOf(id);
        for (let row = this.#slots[slot]; row !== SLOT_FREE; row = this.#slots[slot]) {
            if (this.#ids.compare(id, 0, HASH_BYTES, row * HASH_BYTES, (row + 1) * HASH_BYTES) === 0) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }
    #homeOf(id) {
        const bits = id[0] | id[1] << 8 | id[2] << 16 | id[3] << 24;
        return bits & (this.#slots.length - 1);
    }
    #idOf(row) {
        return this.#ids.subarray(row * HASH_BYTES, (row + 1) * HASH_BYTES);
    }
    #grow() {
        const capacity = this.#capacity * 2;
        const ids = Buffer.alloc(capacity * HASH_BYTES);
        ids.set(this.#ids);
        this.#ids = ids;
        this.#numbers = extended(this.#numbers, new Float64Array(capacity));
        this.#baseHeights = extended(this.#baseHeights, new Float64Array(capacity));
        this.#baseTimestamps = extended(this.#baseTimestamps, new Float64Array(capacity));
        this.#owners = extended(this.#owners, new Uint32Array(capacity));
        this.#shardSets = extended(this.#shardSets, new Uint32Array(capacity));
        this.#flagBits = extended(this.#flagBits, new Uint8Array(capacity));
        const before = this.#slots;
        this.#slots = new Int32Array(2 * capacity).fill(SLOT_FREE);
        for (const row of before) {
            if (row !== SLOT_FREE) {
                this.#slots[this.#slotOf(this.#idOf(row))] = row;
            }
        }
        this.#capacity = capacity;
    }
}
function extended(from, into) {
    into.set(from);
    return into;
}
//# sourceMappingURL=segment-table.js.map