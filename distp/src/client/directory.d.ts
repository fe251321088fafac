import type { SegmentId, Shard, StreamId } from '../chain/index.js';
import type { NotMasterError } from '../errors.js';
import type { LookupAnswer, LookupKey, LookupRequest, PeerAddresses, SegmentInfo } from '../protocols/directory/service.js';
import type { ResolvedClientOptions } from './options.js';
import type { NodeConnector } from './ports.js';
/** Who is thought to be the master of a stream's open segment. */
export interface Master {
    readonly peer: PeerAddresses;
    /** number of the segment and epoch, as far as known: what grows is newer */
    readonly number: number;
    readonly epoch: number;
}
export declare class Directory {
    #private;
    constructor(connector: NodeConnector, options: ResolvedClientOptions);
    /** all nodes known, those that answered last first */
    get peers(): PeerAddresses[];
    /** The peer with what is known of its addresses. */
    peer(peerId: string): PeerAddresses;
    learn(peers: readonly PeerAddresses[]): void;
    /**
     * The first answer of the nodes known, asked in turn.
     *
     * @throws {StreamNotFoundError} if a node answers so and none knows better
     * @throws {StreamUnavailableError} if no node answers
     */
    lookup(request: LookupRequest, signal?: AbortSignal): Promise<LookupAnswer>;
    /** One node's answer. */
    ask(peer: PeerAddresses, request: LookupRequest, signal?: AbortSignal): Promise<LookupAnswer>;
    /** The peer answered: it is asked first from now on. */
    prefer(peerId: string): void;
    /** True if nodes know a master that came after this one. */
    isReplaced(stream: StreamId, master: Master, signal: AbortSignal): Promise<boolean>;
    /**
     * The master of the stream's open segment, as far as can be found out now. May be one that `suspect` named before,
     * if no node knows another.
     *
     * @throws {StreamLockedError} if the stream has ended
     * @throws {StreamUnavailableError} if no node knows a master
     */
    master(stream: StreamId, signal: AbortSignal): Promise<Master>;
    /** The master didn't answer, or says it isn't: ask again who is. */
    suspect(stream: StreamId, master: Master): void;
    /** A node said who the master is. True if that is another than `asked`. */
    redirect(stream: StreamId, asked: Master, err: NotMasterError): boolean;
    /** Nodes that should hold the segment: its shards first, in random order, so that readers spread. */
    holders(stream: StreamId, segment: SegmentId | undefined, shards: readonly Shard[], signal: AbortSignal): Promise<PeerAddresses[]>;
    /** The stream's genesis, checked against its id; undefined if no node offers it. */
    genesis(stream: StreamId, signal?: AbortSignal): Promise<Uint8Array | undefined>;
    /** All segments of a stream that a node knows of, in order; of one that knows a certain segment, if that is given. */
    segments(stream: StreamId, signal?: AbortSignal, segment?: SegmentId): Promise<SegmentInfo[]>;
    /**
     * The last segment for which `isBelow` holds, or the first if it holds for none; undefined if that is the newest, or
     * isn't known. Asks for O(log n) of the stream's segments.
     */
    segmentBelow(stream: StreamId, isBelow: (info: SegmentInfo) => boolean, signal?: AbortSignal): Promise<SegmentId | undefined>;
}
export declare function describeKey(key: LookupKey): string;
