import type { Height, Receipt, SegmentId, Settings, StreamId, Timestamp } from '../../chain/index.js';
export interface CreateStreamRequest {
    readonly settings: Settings;
    /** 32 hex digits: a retry of the same call bears the same */
    readonly nonce: string;
}
export interface StreamSummary {
    readonly name: string;
    readonly stream: StreamId;
    readonly replication: number;
    readonly segmentBytes: number;
}
/** One shard as its node sees it. */
export interface ShardStatus {
    readonly stream: StreamId;
    readonly name: string;
    readonly segment: string;
    readonly number: number;
    readonly state: 'opened' | 'sealed' | 'quarantined' | 'copying';
    readonly role: 'follower' | 'candidate' | 'master' | 'none';
    readonly epoch: number;
    readonly end: number;
    readonly durableEnd: number;
    readonly commitEnd: number;
    readonly reason?: string;
}
/** A stream that a majority of a segment's shards has signed two histories of: see it, stop using it, find out whose keys are lost. */
export interface ForkStatus {
    /** of the stream */
    readonly name: string;
    /** the lowest at which the two are known to differ */
    readonly height: Height;
    readonly first: Receipt;
    readonly second: Receipt;
    readonly foundAt: Timestamp;
}
export interface NodeStatus {
    readonly peerId: string;
    readonly cluster: StreamId;
    readonly addresses: readonly string[];
    readonly startedAtMs: number;
    /** the cluster's nodes, and whether this one is connected to them */
    readonly nodes: ReadonlyArray<{
        readonly peerId: string;
        readonly addresses: readonly string[];
        readonly connected: boolean;
    }>;
    readonly roomBytes: number;
    /** how many shards there are, of which `shards` may be a part */
    readonly sealed: number;
    readonly shards: readonly ShardStatus[];
    readonly forks: readonly ForkStatus[];
}
/** How far a run over all sealed segments is. */
export interface ScrubProgress {
    readonly running: boolean;
    /** segments read so far, of how many */
    readonly segments: number;
    readonly of: number;
    readonly bytes: number;
    /** shards that were quarantined by the run */
    readonly damaged: number;
    /** indexes that were made anew */
    readonly indexesMade: number;
}
export interface ScrubRequest {
    /** begin a run unless one is on; without it only the progress is told */
    readonly start: boolean;
    /** this one alone is read anew, soon: a reader found that it doesn't verify */
    readonly segment?: SegmentId;
}
export interface AdminService {
    /** The genesis of the stream, once a majority of its shards is open. @throws {StreamExistsError} {@link NoRoomError} */
    createStream(request: CreateStreamRequest, peer: string): Promise<{
        stream: StreamId;
        genesisBytes: Uint8Array;
    }>;
    listStreams(peer: string): Promise<StreamSummary[]>;
    /** Seals the stream for good; resolves once the seal is certified. Only the master can. @throws {NotMasterError} */
    lockStream(stream: StreamId, peer: string): Promise<void>;
    status(peer: string): Promise<NodeStatus>;
    /** Has the node read its sealed segments anew, at once. Doesn't wait for it. @throws {NotAllowedError} */
    scrub(request: ScrubRequest, peer: string): Promise<ScrubProgress>;
}
