import type { Epoch, Height, SegmentId, Shard, StreamId, Timestamp, VerifySignature } from '../chain/index.js';
/** most bytes of a signed record: nine shards with their addresses and a certificate fit, and gossip stays cheap */
export declare const TAIL_RECORD_BYTES_MAX: number;
/** most addresses of one shard: more would not help a dialer */
export declare const ADDRESSES_MAX = 8;
/** most characters of an address: a DNS name and a peer id fit */
export declare const ADDRESS_LENGTH_MAX = 400;
/** most characters of a zone's name */
export declare const ZONE_LENGTH_MAX = 255;
/** Who signs: a node, with its peer key. */
export interface Signer {
    readonly peerId: string;
    /** The Ed25519 signature of `bytes`, 64 bytes. */
    sign(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
}
export interface TailShard extends Shard {
    /** multiaddrs, with or without the peer id */
    readonly addresses: readonly string[];
}
export interface Tail {
    readonly stream: StreamId;
    readonly segment: SegmentId;
    /** of the segment in its stream, from 0 */
    readonly number: number;
    /** the one in which the master was elected */
    readonly epoch: Epoch;
    /** peer id, one of `shards` */
    readonly master: string;
    readonly shards: readonly TailShard[];
    readonly baseHeight: Height;
    readonly baseTimestamp: Timestamp;
    /** committed height when the record was made */
    readonly end: Height;
    /** of the block below `end`; the segment's id while there is none */
    readonly hash: Uint8Array;
    /** encoded Receipt of the seal that made the segment; empty in segment 0 */
    readonly certificate: Uint8Array;
    readonly issuedAt: Timestamp;
    /** the segment's seal has ended the stream */
    readonly locked: boolean;
}
/** What records are compared by. */
export interface TailPlace {
    readonly number: number;
    readonly epoch: Epoch;
    readonly end: Height;
}
/** Above 0 if `a` is the newer one: by number, then epoch, then end. */
export declare function compareTails(a: TailPlace, b: TailPlace): number;
/**
 * Signs what `signer`, the master of the segment, says of it.
 *
 * @throws {InvalidRecordError} if the tail isn't one, or names another master
 * @throws {TooLargeError} if its addresses don't fit
 */
export declare function signTailRecord(tail: Tail, signer: Signer): Promise<Uint8Array>;
/**
 * A record's content, once its form and its signature are right, the signer is the master it names, and the
 * certificate it bears is of the seal whose hash is the segment's id. The certificate's own signatures can only be
 * checked against the descriptor of the segment before: whoever has it does.
 *
 * @throws {InvalidRecordError}
 */
export declare function openTailRecord(bytes: Uint8Array, verify: VerifySignature): Promise<Tail>;
/** The content of a record that was opened before: nothing is verified again. @throws {InvalidRecordError} */
export declare function readTailRecord(bytes: Uint8Array): Tail;
