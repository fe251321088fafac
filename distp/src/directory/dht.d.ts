/**
 * The DHT behind a port: kad-dht's events, keys, errors and traps stay in this file.
 *
 * What one must know of kad-dht: it runs no selector when a record is put, so a stale put would replace a newer one: the
 * validator refuses what is older than what this node knows. A get sends corrections to nodes with older records before
 * it yields its result, and fails if one of them doesn't take it: the answers are taken from the events on the way.
 */
import { CID } from 'multiformats/cid';
import type { KadDHT } from '@libp2p/kad-dht';
import type { SegmentId, StreamId } from '../chain/index.js';
import type { PeerAddresses } from '../protocols/directory/service.js';
import type { ContentDirectory, Judge } from './ports.js';
/** namespace of the keys, as kad-dht names its validators and selectors */
export declare const DHT_NAMESPACE = "catenary";
/** Where a stream's tail is in the DHT. */
export declare function tailKey(stream: StreamId): Uint8Array;
/** What stands for a segment in the DHT: its id is a SHA-256 already. */
export declare function segmentCid(segment: SegmentId): CID;
/** Validator and selector of tail records. kad-dht wants them when it is made, before there is anyone to judge. */
export declare class TailRules {
    #private;
    judgeBy(judge: Judge): void;
    /** @throws {InvalidRecordError} if the record must not be stored or used under this key */
    readonly validate: (key: Uint8Array, record: Uint8Array) => Promise<void>;
    /** Index of the newest record. */
    readonly select: (key: Uint8Array, records: readonly Uint8Array[]) => number;
}
export interface KadDirectoryOptions {
    readonly dht: KadDHT;
    /** those that `dht` was made with */
    readonly rules: TailRules;
    /** this node, which is left out of what is found */
    readonly self: string;
    /** told of what went wrong without making the call fail */
    readonly onError?: (err: unknown, what: string) => void;
}
export declare class KadDirectory implements ContentDirectory {
    #private;
    constructor({ dht, rules, self, onError }: KadDirectoryOptions);
    judgeBy(judge: Judge): void;
    putTail(record: Uint8Array, signal: AbortSignal): Promise<number>;
    getTail(stream: StreamId, signal: AbortSignal): Promise<Uint8Array | undefined>;
    provide(segment: SegmentId, signal: AbortSignal): Promise<void>;
    findProviders(segment: SegmentId, signal: AbortSignal): Promise<PeerAddresses[]>;
}
