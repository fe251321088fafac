/**
 * What a node keeps beside its segments' bytes, in its database: records of its shards, lists of streams' segments,
 * marks, named values. Local to the node; a record that can't be read is an error of the disk.
 */
import { systemClock } from '../clock.js';
import { asBuffer, decodeReceipt, encodeReceipt, hashToId, idToHash, toSafeInteger } from '../chain/index.js';
import { StorageError, UnknownSegmentError } from '../errors.js';
import { StoredEntry, StoredHardState, StoredSeal, StoredShard } from './pb/state.pb.js';
const STATES = ['opened', 'sealed', 'quarantined', 'copying'];
const KEY = {
    incarnation: 'folder/incarnation',
    format: 'folder/format',
    shard: (segment) => `shard/${segment}`,
    hardState: (segment) => `hard/${segment}`,
    mark: (segment) => `mark/${segment}`,
    seal: (segment) => `seal/${segment}`,
    removing: (segment) => `removing/${segment}`,
    entries: (stream) => `entry/${stream}/`,
    entry: (stream, number) => `entry/${stream}/${String(number).padStart(16, '0')}`,
    value: (name) => `value/${name}`
};
const FORMAT_VERSION = '1';
/** 16 random bytes as hex: one life of a disk */
export function newIncarnation(clock = systemClock) {
    return clock.randomHex(16);
}
export class NodeState {
    incarnation;
    #values;
    #known = new Set();
    constructor(values, incarnation) {
        this.incarnation = incarnation;
        this.#values = values;
    }
    /** Undefined if nothing was ever initialised there. @throws {StorageError} if it is of a later format */
    static async open(values) {
        const incarnation = await values.get(KEY.incarnation);
        if (incarnation == null) {
            return undefined;
        }
        const format = text(await values.get(KEY.format) ?? new Uint8Array(0));
        if (format !== FORMAT_VERSION) {
            throw new StorageError(`The node's database has format '${format}', not ${FORMAT_VERSION}`);
        }
        const state = new NodeState(values, text(incarnation));
        for (const [key] of await values.list(KEY.shard(''))) {
            state.#known.add(key.slice(KEY.shard('').length));
        }
        return state;
    }
    /** Makes the state of a new folder, with its first named values. */
    static async init(values, incarnation, named = new Map()) {
        await values.write([
            [KEY.format, Buffer.from(FORMAT_VERSION)],
            [KEY.incarnation, Buffer.from(incarnation)],
            ...[...named].map(([name, value]) => [KEY.value(name), value])
        ], true);
    }
    /** True if there is a record of this segment. */
    knows(segment) {
        return this.#known.has(segment);
    }
    async shards() {
        // in this order: a shard that is put meanwhile has its hard state by the time its record can be seen
        const records = await this.#values.list(KEY.shard(''));
        const hardStates = new Map(await this.#values.list(KEY.hardState('')));
        return records
            .map(([key, bytes]) => named(key, () => decodeRecord(bytes, segment => hardStates.get(KEY.hardState(segment)))))
            .sort((a, b) => a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : a.number - b.number);
    }
    async shard(segment) {
        // in this order, as above
        const bytes = await this.#values.get(KEY.shard(segment));
        const hardState = await this.#values.get(KEY.hardState(segment));
        return bytes == null ? undefined : named(KEY.shard(segment), () => decodeRecord(bytes, () => hardState));
    }
    async putShard(record) {
        const { segment } = record;
        this.#known.add(segment);
        await this.#values.write([[KEY.shard(segment), encodeRecord(record)], [KEY.hardState(segment), encodeHardState(record.hardState)]], true);
    }
    async putHardState(segment, hardState) {
        if (!this.knows(segment)) {
            throw new UnknownSegmentError(segment);
        }
        await this.#values.write([[KEY.hardState(segment), encodeHardState(hardState)]], true);
    }
    async mark(segment) {
        const bytes = await this.#values.get(KEY.mark(segment));
        return bytes == null ? undefined : named(KEY.mark(segment), () => toSafeInteger(BigInt(text(bytes)), 'mark'));
    }
    async putMarks(marks, durable) {
        await this.#values.write([...marks].map(([segment, end]) => [KEY.mark(segment), Buffer.from(String(end))]), durable);
    }
    async seal(segment) {
        const bytes = await this.#values.get(KEY.seal(segment));
        if (bytes == null) {
            return undefined;
        }
        return named(KEY.seal(segment), () => {
            const stored = StoredSeal.decode(bytes);
            return {
                segment,
                baseHeight: toSafeInteger(stored.baseHeight, 'base height'),
                end: toSafeInteger(stored.end, 'end'),
                sealOffset: toSafeInteger(stored.sealOffset, 'offset'),
                endOffset: toSafeInteger(stored.endOffset, 'offset'),
                lastHash: stored.lastHash
            };
        });
    }
    async putSeal(place) {
        const value = StoredSeal.encode({
            baseHeight: BigInt(place.baseHeight),
            end: BigInt(place.end),
            sealOffset: BigInt(place.sealOffset),
            endOffset: BigInt(place.endOffset),
            lastHash: place.lastHash
        });
        // the mark has served: what is sealed is synced
        await this.#values.write([[KEY.seal(place.segment), value], [KEY.mark(place.segment), undefined]], true);
    }
    /** Segments whose removal has begun. */
    async removing() {
        return (await this.#values.list(KEY.removing(''))).map(([key]) => key.slice(KEY.removing('').length));
    }
    async beginRemoving(segment) {
        await this.#values.write([[KEY.removing(segment), new Uint8Array(0)]], true);
    }
    /** Forgets what is known of a segment's files: how far they were synced, where they were sealed. */
    async forgetFiles(segment) {
        await this.#values.write([[KEY.seal(segment), undefined], [KEY.mark(segment), undefined]], true);
    }
    /** Forgets all there is of a segment. */
    async remove(segment) {
        this.#known.delete(segment);
        const keys = [KEY.shard, KEY.hardState, KEY.mark, KEY.seal, KEY.removing];
        await this.#values.write(keys.map((key) => [key(segment), undefined]), true);
    }
    async putSegmentEntries(entries) {
        await this.#values.write(entries.map((entry) => [
            KEY.entry(entry.stream, entry.number), StoredEntry.encode({ segment: idToHash(entry.segment), descriptor: entry.descriptorBytes })
        ]), true);
    }
    async segmentEntries(stream, number, limit) {
        const prefix = KEY.entries(stream);
        return (await this.#values.list(prefix, KEY.entry(stream, number), limit)).map(([key, bytes]) => named(key, () => {
            const { segment, descriptor } = StoredEntry.decode(bytes);
            return { stream, number: Number(key.slice(prefix.length)), segment: hashToId(segment), descriptorBytes: descriptor };
        }));
    }
    async streams() {
        const streams = [];
        let from = 'entry/';
        while (true) {
            const [first] = await this.#values.list('entry/', from, 1);
            if (first == null) {
                return streams;
            }
            const stream = first[0].split('/')[1];
            streams.push(stream);
            // over all entries of this stream at once
            from = `entry/${stream}/~`;
        }
    }
    async putValue(name, value) {
        await this.#values.write([[KEY.value(name), value]], true);
    }
    async getValue(name) {
        return await this.#values.get(KEY.value(name));
    }
    async close() {
        await this.#values.close();
    }
}
/** What `decode` makes of the value under a key. @throws {StorageError} naming the key, if the value can't be what was put there */
function named(key, decode) {
    try {
        return decode();
    }
    catch (err) {
        throw new StorageError(`The node's database is damaged at ${key}: ${err.message}`, { cause: err });
    }
}
function encodeRecord(record) {
    return StoredShard.encode({
        stream: idToHash(record.stream),
        segment: idToHash(record.segment),
        number: BigInt(record.number),
        state: STATES.indexOf(record.state) + 1,
        opening: record.opening,
        certificate: record.certificate == null ? new Uint8Array(0) : encodeReceipt(record.certificate),
        reason: record.reason ?? '',
        unsyncedBoot: record.unsyncedBoot ?? ''
    });
}
function decodeRecord(bytes, hardStateOf) {
    const stored = StoredShard.decode(bytes);
    const segment = hashToId(stored.segment);
    const hardState = hardStateOf(segment);
    const state = STATES[stored.state - 1];
    if (hardState == null || state == null) {
        throw new StorageError(`The record of segment ${segment} is damaged`);
    }
    return {
        stream: hashToId(stored.stream),
        segment,
        number: toSafeInteger(stored.number, 'number'),
        hardState: decodeHardState(hardState),
        state,
        opening: stored.opening,
        certificate: stored.certificate.length === 0 ? undefined : decodeReceipt(stored.certificate),
        reason: stored.reason === '' ? undefined : stored.reason,
        unsyncedBoot: stored.unsyncedBoot === '' ? undefined : stored.unsyncedBoot
    };
}
function encodeHardState({ epoch, votedFor, logEpoch, doubt }) {
    return StoredHardState.encode({ epoch: BigInt(epoch), votedFor, logEpoch: BigInt(logEpoch), doubt: doubt == null ? undefined : BigInt(doubt) });
}
function decodeHardState(bytes) {
    const { epoch, votedFor, logEpoch, doubt } = StoredHardState.decode(bytes);
    return {
        epoch: toSafeInteger(epoch, 'epoch'),
        votedFor,
        logEpoch: toSafeInteger(logEpoch, 'log epoch'),
        doubt: doubt == null ? undefined : toSafeInteger(doubt, 'doubt')
    };
}
function text(bytes) {
    return asBuffer(bytes).toString();
}
//# sourceMappingURL=node-state.js.map