import { TailCache } from './cache.js';
import type { Clock } from '../clock.js';
import type { Receipt, SegmentId, StreamId, VerifySignature } from '../chain/index.js';
import type { LookupAnswer, LookupRequest, PeerAddresses } from '../protocols/directory/service.js';
import type { ContentDirectory, DirectoryCatalog, DirectoryDialer, Judgement, News, ShardsOf } from './ports.js';
import type { Signer, Tail } from './tail-record.js';
/** how often a master tells of each of its streams */
export declare const ANNOUNCE_INTERVAL_MS = 30000;
/** a tail that wasn't heard of for this long, three announcements, is doubted */
export declare const TAIL_FRESH_MS: number;
/** how often a record whose segment and epoch haven't changed is put into the DHT again */
export declare const PUT_AGAIN_MS: number;
/** shortest time between two puts or provides: each costs tens of milliseconds of CPU over a few nodes */
export declare const DHT_INTERVAL_MS = 250;
export interface DirectoryOptions {
    readonly signer: Signer;
    readonly verify: VerifySignature;
    /** sees certificates whose signatures hold; throws if one contradicts what this node holds */
    readonly witness?: (certificate: Receipt) => Promise<void>;
    readonly clock: Clock;
    readonly dialer: DirectoryDialer;
    readonly catalog: DirectoryCatalog;
    /** shards of the segments this node holds */
    readonly shardsOf?: ShardsOf;
    readonly news?: News;
    readonly content?: ContentDirectory;
    readonly cache?: TailCache;
    /** told of what went wrong without making a call fail */
    readonly onError?: (err: unknown, what: string) => void;
}
/** What a master says of its stream: the rest of the record, signature and time, comes from the directory. */
export type Announcement = Omit<Tail, 'master' | 'issuedAt'>;
export declare class Directory {
    #private;
    readonly cache: TailCache;
    readonly self: string;
    constructor(options: DirectoryOptions);
    start(): void;
    stop(): Promise<void>;
    /** Called with every tail of another node's stream that is newer than what was known. Must not block. */
    onTail(listener: (tail: Tail) => void): void;
    /**
     * Tells of a stream that this node masters: to be called when it wins an epoch, opens a segment, and every
     * {@link ANNOUNCE_INTERVAL_MS}. Gossip hears of it at once; the DHT, by and by, only when epoch or segment have changed
     * or {@link PUT_AGAIN_MS} have passed. Failures of either are reported, not thrown: the next call makes up for them.
     *
     * @throws {InvalidRecordError} if this node is no shard of the segment, or what is said can't be
     */
    announce(announcement: Announcement): Promise<void>;
    /** Says in the DHT that this node holds a segment, by and by. kad-dht says it again before it expires. */
    provide(segment: SegmentId): void;
    /** Resolves when everything that waits for the DHT has been said. */
    flush(): Promise<void>;
    /** Judges a signed record from wherever, and keeps it if it is good. */
    learn(record: Uint8Array): Promise<Judgement>;
    /** What another node answered: its segments and addresses, unsigned, are kept as hints. */
    learnAnswer(answer: LookupAnswer): void;
    /** Forgets a stream that was removed. */
    forget(stream: StreamId): void;
    /** The master of a stream's open segment as last heard of, undefined if nothing was, or too long ago. */
    masterOf(stream: StreamId): PeerAddresses | undefined;
    /** Where a node was last said to be. */
    addressesOf(peer: string): readonly string[];
    /**
     * What this node has heard, without asking anybody: what it answers to other nodes, so that questions don't go in
     * circles. Undefined if that isn't enough for an answer.
     */
    local(request: LookupRequest): LookupAnswer | undefined;
    /**
     * Who masters a stream and where its segments are: from what was heard lately, else by asking connected nodes, then
     * the DHT, and walking forward from whatever segment anyone named. For what this node doesn't hold itself; for
     * clients, not for nodes, which are answered by {@link local}.
     *
     * @throws {StreamNotFoundError} if nobody knows the stream
     * @throws {StreamUnavailableError} if only dead nodes could tell
     */
    lookup(request: LookupRequest, { signal, fresh }: {
        signal: AbortSignal;
        fresh?: boolean;
    }): Promise<LookupAnswer>;
}
