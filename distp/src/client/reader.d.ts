import { VerifiedBatch } from './block.js';
import { ChainVerifier } from './chain-verifier.js';
import type { Height, SegmentId, StreamId } from '../chain/index.js';
import type { ReadFrom } from '../protocols/read/service.js';
import type { SealedSegment } from './chain-verifier.js';
import type { Directory } from './directory.js';
import type { ResolvedClientOptions } from './options.js';
import type { NodeConnector } from './ports.js';
export interface ReaderContext {
    readonly stream: StreamId;
    readonly genesisBytes: Uint8Array | undefined;
    readonly connector: NodeConnector;
    readonly directory: Directory;
    readonly options: ResolvedClientOptions;
}
export interface ReadPlan {
    readonly from: ReadFrom;
    /** where `from` is, if that is known */
    readonly segment?: SegmentId;
    /** begin with the block after the one at `from` */
    readonly isAfter?: boolean;
    /** height to stop before */
    readonly until?: Height;
    /** most data blocks; 0: no limit */
    readonly limit: number;
    /** how long to wait at the tail for more, in ms; 0: not at all; Infinity: for ever */
    readonly waitMs: number;
    /** see everything that was acknowledged before the call; undefined: unless there is no master; 'decided': all up to `until` is */
    readonly fresh: boolean | 'decided' | undefined;
    /** who is asked before others */
    readonly node?: string;
    readonly signal?: AbortSignal;
    /** called with the first event of every node asked: the place the read has in the node's copy */
    readonly onPlace?: (place: {
        readonly height: Height;
        readonly commitEnd: Height;
        readonly segment: SegmentId;
        readonly number: number;
    }) => void;
    /** called at every seal that is read; what it throws counts as the node's failure, so another one is asked */
    readonly onSealed?: (sealed: SealedSegment) => Promise<void>;
}
export declare class Reader {
    #private;
    constructor(context: ReaderContext, plan: ReadPlan);
    /** What is known of the chain where the read is. */
    get verifier(): ChainVerifier;
    /**
     * Verified frames, in order, until the plan is fulfilled.
     *
     * @throws {BrokenChainError} naming height and node, if no node has a chain that holds
     * @throws {StreamUnavailableError} if no node serves for as long as calls go on trying
     */
    batches(): AsyncGenerator<VerifiedBatch, void, undefined>;
}
