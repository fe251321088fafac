/**
 * What this node has heard of streams: the newest tail of each, and lists of their segments. All of it is hints. Kept
 * compact, because a node hears of every stream of its cluster: 500 streams of 100 segments with 3 shards each fit in
 * 11 MiB (`segment-table.ts` has the columns; shards and sets of shards are kept once).
 */
import { Interner } from './interner.js';
import { SegmentTable } from './segment-table.js';
import { compareTails, readTailRecord } from './tail-record.js';
/** most streams: the one longest not asked for goes first */
export const STREAMS_MAX = 16_384;
/** most segments of all streams together: some 11 MiB of them */
export const SEGMENTS_MAX = 131_072;
/** most different shards, and most different sets of them, before the lists start anew */
const SHARDS_KNOWN_MAX = 65_536;
const FLAG_SEALED = 1;
const FLAG_SIGNED = 2;
export class TailCache {
    #streamsMax;
    #segmentsMax;
    /** in the order of use, the one longest not used first */
    #entries = new Map();
    #byIndex = [];
    #freeIndexes = [];
    #table = new SegmentTable();
    #shards = shardInterner();
    #shardSets = setInterner();
    constructor({ streamsMax = STREAMS_MAX, segmentsMax = SEGMENTS_MAX } = {}) {
        this.#streamsMax = streamsMax;
        this.#segmentsMax = segmentsMax;
    }
    get streamCount() {
        return this.#entries.size;
    }
    get segmentCount() {
        return this.#table.size;
    }
    streams() {
        return [...this.#entries.keys()];
    }
    /**
     * Keeps a tail, unless a newer one of its stream is there already: nothing lower in (number, epoch, end) ever
     * replaces what is higher. `bytes` is the signed record, kept as it is.
     *
     * @returns true if the cache now holds this tail
     */
    learnTail(tail, bytes, nowMs) {
        const known = this.#entries.get(tail.stream)?.tail;
        const order = known == null ? 1 : compareTails(tail, known);
        if (order < 0 || (order === 0 && known != null && (known.master !== tail.master || known.issuedAt > tail.issuedAt))) {
            return false;
        }
        const { stream, segment, number, epoch, end, master, issuedAt } = tail;
        this.#entryOf(stream).tail = { bytes, segment, number, epoch, end, master, issuedAt, heardAtMs: nowMs };
        this.#learn(stream, { ...tail, sealed: tail.locked }, true);
        this.#sealBelow(stream, number);
        return true;
    }
    /** The newest tail of a stream with what it is compared by, undefined if none was heard of. */
    tailOf(stream) {
        return this.#touched(stream)?.tail;
    }
    /** The whole content of the newest tail, undefined if none was heard of. */
    readTail(stream) {
        const tail = this.tailOf(stream);
        return tail == null ? undefined : readTailRecord(tail.bytes);
    }
    /** Keeps what somebody said of a segment. What a master signed is not replaced by what nobody did. */
    learnSegment(stream, info) {
        this.#learn(stream, info, false);
    }
    /** The stream that a segment belongs to, undefined if the segment wasn't heard of. */
    streamOf(segment) {
        const row = this.#table.find(segment);
        return row == null ? undefined : this.#byIndex[this.#table.ownerOf(row)]?.stream;
    }
    segment(segment) {
        const row = this.#table.find(segment);
        return row == null ? undefined : this.#infoOf(row);
    }
    /** A stream's segments as far as heard of, from a number on, in order, perhaps with gaps. */
    segmentsOf(stream, fromNumber, limit) {
        const rows = this.#touched(stream)?.rows ?? [];
        const from = this.#place(rows, fromNumber);
        return rows.slice(from, from + limit).map(row => this.#infoOf(row));
    }
    /** Forgets a stream: it was removed. */
    forget(stream) {
        const entry = this.#entries.get(stream);
        if (entry != null) {
            entry.rows.forEach(row => { this.#table.remove(row); });
            this.#entries.delete(stream);
            this.#byIndex[entry.index] = undefined;
            this.#freeIndexes.push(entry.index);
        }
    }
    #learn(stream, info, signed) {
        const known = this.#table.find(info.segment);
        if (known != null) {
            if (this.#byIndex[this.#table.ownerOf(known)]?.stream === stream) {
                this.#table.setFlags(known, this.#table.flagsOf(known) | flagsOf(info.sealed, signed));
            }
            return;
        }
        const entry = this.#entryOf(stream);
        const at = this.#place(entry.rows, info.number);
        const rival = entry.rows[at];
        if (rival != null && this.#table.numberOf(rival) === info.number) {
            if (!signed && (this.#table.flagsOf(rival) & FLAG_SIGNED) !== 0) {
                return;
            }
            this.#table.remove(rival);
            entry.rows.splice(at, 1);
        }
        this.#makeRoom(stream);
        const shards = this.#numberOfSet(info.shards);
        // making room may have emptied the list
        const place = this.#place(entry.rows, info.number);
        entry.rows.splice(place, 0, this.#table.add({
            segment: info.segment,
            number: info.number,
            baseHeight: info.baseHeight,
            baseTimestamp: info.baseTimestamp,
            owner: entry.index,
            shards,
            flags: flagsOf(info.sealed, signed)
        }));
    }
    /** What comes before a stream's open segment is sealed. */
    #sealBelow(stream, number) {
        for (const row of this.#entries.get(stream)?.rows ?? []) {
            if (this.#table.numberOf(row) >= number) {
                return;
            }
            this.#table.setFlags(row, this.#table.flagsOf(row) | FLAG_SEALED);
        }
    }
    #infoOf(row) {
        const { segment, number, baseHeight, baseTimestamp, shards, flags } = this.#table.get(row);
        return {
            segment,
            number,
            baseHeight,
            baseTimestamp,
            shards: this.#shardSets.get(shards).map(shard => this.#shards.get(shard)),
            sealed: (flags & FLAG_SEALED) !== 0
        };
    }
    #numberOfSet(shards) {
        const number = this.#internSet(shards);
        if (number != null) {
            return number;
        }
        // what has come and gone over the years fills the lists: hints come back by themselves
        this.#table = new SegmentTable();
        this.#shards = shardInterner();
        this.#shardSets = setInterner();
        this.#entries.forEach(entry => { entry.rows = []; });
        return this.#internSet(shards);
    }
    #internSet(shards) {
        const numbers = [];
        for (const { peerId, incarnation, zone } of shards) {
            const number = this.#shards.put({ peerId, incarnation, zone });
            if (number == null) {
                return undefined;
            }
            numbers.push(number);
        }
        return this.#shardSets.put(numbers);
    }
    #makeRoom(stream) {
        if (this.#table.size < this.#segmentsMax) {
            return;
        }
        for (const entry of this.#entries.values()) {
            if (entry.stream !== stream && entry.rows.length > 0) {
                entry.rows.forEach(row => { this.#table.remove(row); });
                entry.rows = [];
                return;
            }
        }
        // one stream has it all: its oldest segments are the ones least asked for
        const oldest = this.#entries.get(stream)?.rows.shift();
        if (oldest != null) {
            this.#table.remove(oldest);
        }
    }
    #entryOf(stream) {
        const known = this.#touched(stream);
        if (known != null) {
            return known;
        }
        if (this.#entries.size >= this.#streamsMax) {
            this.forget(this.#entries.keys().next().value);
        }
        const entry = { stream, index: this.#freeIndexes.pop() ?? this.#byIndex.length, rows: [] };
        this.#byIndex[entry.index] = entry;
        this.#entries.set(stream, entry);
        return entry;
    }
    #touched(stream) {
        const entry = this.#entries.get(stream);
        if (entry != null) {
            this.#entries.delete(stream);
            this.#entries.set(stream, entry);
        }
        return entry;
    }
    /** Index of the first row with this number or a higher one. */
    #place(rows, number) {
        let low = 0;
        let high = rows.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#table.numberOf(rows[middle]) < number) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return low;
    }
}
function shardInterner() {
    return new Interner(({ peerId, incarnation, zone }) => `${peerId} ${incarnation} ${zone}`, SHARDS_KNOWN_MAX);
}
function setInterner() {
    return new Interner(numbers => numbers.join(' '), SHARDS_KNOWN_MAX);
}
function flagsOf(sealed, signed) {
    return (sealed ? FLAG_SEALED : 0) | (signed ? FLAG_SIGNED : 0);
}
//# sourceMappingURL=cache.js.map