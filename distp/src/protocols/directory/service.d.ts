import type { Height, SegmentId, Shard, StreamId, Timestamp } from '../../chain/index.js';
export interface PeerAddresses {
    readonly peerId: string;
    /** multiaddrs with the peer id */
    readonly addresses: readonly string[];
}
/** A segment as the list of a stream's segments has it. */
export interface SegmentInfo {
    readonly segment: SegmentId;
    readonly number: number;
    readonly baseHeight: Height;
    readonly baseTimestamp: Timestamp;
    readonly shards: readonly Shard[];
    /** known to be sealed */
    readonly sealed: boolean;
}
/** What a stream is looked up by: its name, its id, or a segment of it. */
export type LookupKey = {
    readonly name: string;
} | {
    readonly stream: StreamId;
} | {
    readonly segment: SegmentId;
};
export interface LookupRequest {
    readonly key: LookupKey;
    /** first number of the segments to list @default the open one only */
    readonly fromNumber?: number;
    /** most segments to list */
    readonly limit: number;
}
/** What a node believes about a stream: a hint, never truth. */
export interface LookupAnswer {
    readonly stream: StreamId;
    readonly name: string;
    /** the bytes whose hash the stream id is; empty if the node doesn't have them */
    readonly genesisBytes: Uint8Array;
    readonly segments: readonly SegmentInfo[];
    /** the stream's newest segment, as far as known */
    readonly tail: SegmentInfo;
    readonly master?: PeerAddresses;
    /** the epoch of that master */
    readonly epoch: number;
    readonly locked: boolean;
    /** where the nodes are that hold the segments named */
    readonly peers: readonly PeerAddresses[];
}
export interface DirectoryService {
    /** @throws {StreamNotFoundError} */
    lookup(request: LookupRequest, peer: string): Promise<LookupAnswer>;
}
