import { decodeDescriptor } from '../chain/index.js';
import { StorageError } from '../errors.js';
/**
 * The lists of segments of the streams that this node has shards of: kept in the node's database, and here for
 * looking up. Consecutive segments on the same shards share one array of them.
 */
export class SegmentList {
    #storage;
    #streams = new Map();
    #segments = new Map();
    constructor(storage) {
        this.#storage = storage;
    }
    /** @throws {StorageError} naming the segment whose entry is damaged */
    async load() {
        for (const stream of await this.#storage.streams()) {
            for (const entry of await this.#storage.segmentEntries(stream, 0, Number.MAX_SAFE_INTEGER)) {
                try {
                    this.#add(entry);
                }
                catch (err) {
                    throw new StorageError(`The node's database is damaged at the entry of segment ${entry.number} of stream ${stream}: ${err.message}`, { cause: err });
                }
            }
        }
    }
    /** Keeps entries that aren't known yet; durable when it resolves. */
    async learn(entries) {
        const fresh = entries.filter(entry => !this.#segments.has(entry.segment));
        if (fresh.length > 0) {
            await this.#storage.putSegmentEntries(fresh);
            fresh.forEach(entry => { this.#add(entry); });
        }
    }
    get(segment) {
        return this.#segments.get(segment);
    }
    /** Read from the database; undefined if the segment isn't known. @throws {StorageError} */
    async descriptorOf(segment) {
        const listed = this.#segments.get(segment);
        if (listed == null) {
            return undefined;
        }
        const [entry] = await this.#storage.segmentEntries(listed.stream, listed.number, 1);
        return entry?.segment === segment ? decodeDescriptor(entry.descriptorBytes) : undefined;
    }
    /** Every segment there is. */
    all() {
        return this.#segments.values();
    }
    has(stream) {
        return this.#streams.has(stream);
    }
    /** In order of their numbers; there may be gaps where this node never held a shard. */
    of(stream) {
        return this.#streams.get(stream) ?? [];
    }
    /** The segment that a height falls into, as far as known. */
    at(stream, height) {
        return lastWhere(this.of(stream), segment => segment.baseHeight <= height);
    }
    /** The last segment that begins at or before a time; the first one if the time is before all. */
    atTime(stream, time) {
        return lastWhere(this.of(stream), segment => segment.baseTimestamp <= time) ?? this.of(stream)[0];
    }
    #add(entry) {
        const descriptor = decodeDescriptor(entry.descriptorBytes);
        const list = this.#streams.get(entry.stream) ?? [];
        const before = list.at(-1);
        const shards = before != null && sameShards(before.shards, descriptor.shards) ? before.shards : descriptor.shards;
        const listed = {
            stream: entry.stream,
            segment: entry.segment,
            number: descriptor.number,
            baseHeight: descriptor.baseHeight,
            baseTimestamp: descriptor.baseTimestamp,
            shards
        };
        list.push(listed);
        if (before != null && before.number > listed.number) {
            list.sort((a, b) => a.number - b.number);
        }
        this.#streams.set(entry.stream, list);
        this.#segments.set(entry.segment, listed);
    }
}
function lastWhere(list, holds) {
    let low = 0;
    let high = list.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(list[middle])) {
            low = middle + 1;
        }
        else {
            high = middle;
        }
    }
    return list[low - 1];
}
function sameShards(a, b) {
    return a.length === b.length && a.every((shard, index) => shard.peerId === b[index].peerId && shard.incarnation === b[index].incarnation);
}
//# sourceMappingURL=segment-list.js.map