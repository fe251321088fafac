import type { SegmentId, Shard, StreamId } from '../chain/index.js';
import type { PeerAddresses, SegmentInfo } from '../protocols/directory/service.js';
import type { ResolvedClientOptions } from './options.js';
import type { NodeConnector } from './ports.js';
/** What the walk needs of the directory. */
export interface HolderFinder {
    holders(stream: StreamId, segment: SegmentId | undefined, shards: readonly Shard[], signal: AbortSignal): Promise<PeerAddresses[]>;
}
export interface WalkedSegment {
    readonly segment: SegmentId;
    readonly number: number;
    readonly shards: readonly Shard[];
    /** index of the master that the descriptor names, 0 if it isn't known */
    readonly master: number;
    /** the segment is the last one, for good */
    readonly locked: boolean;
}
type WalkOptions = Pick<ResolvedClientOptions, 'clock' | 'requestTimeoutMs'>;
export declare class SegmentWalk {
    #private;
    constructor(connector: NodeConnector, finder: HolderFinder, options: WalkOptions);
    /**
     * From a segment to the open one, or to the last one of a locked stream.
     *
     * @throws {StreamUnavailableError} if nobody that holds one of the segments answers
     */
    forward(stream: StreamId, from: SegmentInfo, signal: AbortSignal): Promise<WalkedSegment>;
}
export {};
