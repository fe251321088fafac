/**
 * What the directory needs of the world around it. The libp2p side is in `dht.ts`, `gossip.ts` and the node; tests have
 * their own.
 */
import type { SegmentId, Shard, StreamId } from '../chain/index.js';
import type { LookupAnswer, LookupRequest, PeerAddresses } from '../protocols/directory/service.js';
import type { Tail } from './tail-record.js';
/** accept: good, hand it on; ignore: can't be judged, or is old; reject: whoever sent it is at fault */
export type Verdict = 'accept' | 'ignore' | 'reject';
export type RecordHandler = (record: Uint8Array, from: string) => Verdict | Promise<Verdict>;
/** One topic of gossip. */
export interface News {
    /**
     * Tells whoever listens. Resolves once the message is handed to the network, also if nobody listens.
     *
     * @throws {ClosedError} if gossip isn't running
     */
    publish(record: Uint8Array): Promise<void>;
    /** The one handler that judges what comes in; its verdict decides what is passed on. */
    onRecord(handler: RecordHandler): void;
}
/** What a record is worth. `unknown`: nobody can say yet whether its master is a node of the cluster. */
export type Standing = 'good' | 'unknown' | 'stale' | 'stranger' | 'bad';
export interface Judgement {
    readonly standing: Standing;
    /** what is wrong with it, for logs and errors */
    readonly reason: string;
    /** what it says, unless it is `bad` */
    readonly tail?: Tail;
}
export type Judge = (record: Uint8Array) => Promise<Judgement>;
/** The DHT, as far as the directory needs it. */
export interface ContentDirectory {
    /** The one judge of records that others put here, and of those found. Until there is one nothing is accepted. */
    judgeBy(judge: Judge): void;
    /**
     * Stores a signed tail record at the nodes closest to its stream.
     *
     * @returns how many other nodes took it
     * @throws {InvalidRecordError} if the record isn't one
     */
    putTail(record: Uint8Array, signal: AbortSignal): Promise<number>;
    /** The newest of all the records found, undefined if there is none. */
    getTail(stream: StreamId, signal: AbortSignal): Promise<Uint8Array | undefined>;
    /** Says that this node holds a segment. */
    provide(segment: SegmentId, signal: AbortSignal): Promise<void>;
    /** Nodes that say they hold a segment. */
    findProviders(segment: SegmentId, signal: AbortSignal): Promise<PeerAddresses[]>;
}
/** What asks other nodes over `directory/1`. */
export interface DirectoryDialer {
    /** nodes of the cluster that one is connected to, the nearest first */
    connected(): readonly string[];
    /** Keeps addresses that a later `ask` may need. */
    remember(peer: PeerAddresses): Promise<void>;
    /** @throws {StreamNotFoundError} if the node answers that it knows nothing */
    ask(peer: string, request: LookupRequest, signal: AbortSignal): Promise<LookupAnswer>;
}
/** What the catalog says, as far as it is followed. */
export interface DirectoryCatalog {
    /** undefined: not known yet, because the catalog isn't followed yet */
    isMember(peer: string): boolean | undefined;
    streamOf(name: string): StreamId | undefined;
    nameOf(stream: StreamId): string | undefined;
    /** the stream's genesis, undefined if it isn't known */
    genesisOf(stream: StreamId): Uint8Array | undefined;
}
/** Shards of a segment whose descriptor this node holds, undefined for all others. */
export type ShardsOf = (segment: SegmentId) => readonly Shard[] | undefined | Promise<readonly Shard[] | undefined>;
