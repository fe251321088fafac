import type { Descriptor, Height, SegmentEntry, SegmentId, Shard, StreamId, Timestamp } from '../chain/index.js';
import type { Storage } from '../storage/segment-store.js';
/** A segment's place in its stream, as every shard of the stream knows it. */
export interface ListedSegment {
    readonly stream: StreamId;
    readonly segment: SegmentId;
    readonly number: number;
    readonly baseHeight: Height;
    readonly baseTimestamp: Timestamp;
    readonly shards: readonly Shard[];
}
/**
 * The lists of segments of the streams that this node has shards of: kept in the node's database, and here for
 * looking up. Consecutive segments on the same shards share one array of them.
 */
export declare class SegmentList {
    #private;
    constructor(storage: Storage);
    /** @throws {StorageError} naming the segment whose entry is damaged */
    load(): Promise<void>;
    /** Keeps entries that aren't known yet; durable when it resolves. */
    learn(entries: readonly SegmentEntry[]): Promise<void>;
    get(segment: SegmentId): ListedSegment | undefined;
    /** Read from the database; undefined if the segment isn't known. @throws {StorageError} */
    descriptorOf(segment: SegmentId): Promise<Descriptor | undefined>;
    /** Every segment there is. */
    all(): Iterable<ListedSegment>;
    has(stream: StreamId): boolean;
    /** In order of their numbers; there may be gaps where this node never held a shard. */
    of(stream: StreamId): readonly ListedSegment[];
    /** The segment that a height falls into, as far as known. */
    at(stream: StreamId, height: Height): ListedSegment | undefined;
    /** The last segment that begins at or before a time; the first one if the time is before all. */
    atTime(stream: StreamId, time: Timestamp): ListedSegment | undefined;
}
