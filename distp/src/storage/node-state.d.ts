import type { Height, SegmentEntry, SegmentId, StreamId } from '../chain/index.js';
import type { HardState } from '../replication/types.js';
import type { KeyValues } from './key-values.js';
import type { SealPlace } from './sealed-index.js';
import type { ShardRecord } from './segment-store.js';
/** 16 random bytes as hex: one life of a disk */
export declare function newIncarnation(clock?: import("../clock.js").Clock): string;
export declare class NodeState {
    #private;
    readonly incarnation: string;
    private constructor();
    /** Undefined if nothing was ever initialised there. @throws {StorageError} if it is of a later format */
    static open(values: KeyValues): Promise<NodeState | undefined>;
    /** Makes the state of a new folder, with its first named values. */
    static init(values: KeyValues, incarnation: string, named?: ReadonlyMap<string, Uint8Array>): Promise<void>;
    /** True if there is a record of this segment. */
    knows(segment: SegmentId): boolean;
    shards(): Promise<ShardRecord[]>;
    shard(segment: SegmentId): Promise<ShardRecord | undefined>;
    putShard(record: ShardRecord): Promise<void>;
    putHardState(segment: SegmentId, hardState: HardState): Promise<void>;
    mark(segment: SegmentId): Promise<Height | undefined>;
    putMarks(marks: ReadonlyMap<SegmentId, Height>, durable: boolean): Promise<void>;
    seal(segment: SegmentId): Promise<SealPlace | undefined>;
    putSeal(place: SealPlace): Promise<void>;
    /** Segments whose removal has begun. */
    removing(): Promise<SegmentId[]>;
    beginRemoving(segment: SegmentId): Promise<void>;
    /** Forgets what is known of a segment's files: how far they were synced, where they were sealed. */
    forgetFiles(segment: SegmentId): Promise<void>;
    /** Forgets all there is of a segment. */
    remove(segment: SegmentId): Promise<void>;
    putSegmentEntries(entries: readonly SegmentEntry[]): Promise<void>;
    segmentEntries(stream: StreamId, number: number, limit: number): Promise<SegmentEntry[]>;
    streams(): Promise<StreamId[]>;
    putValue(name: string, value: Uint8Array): Promise<void>;
    getValue(name: string): Promise<Uint8Array | undefined>;
    close(): Promise<void>;
}
