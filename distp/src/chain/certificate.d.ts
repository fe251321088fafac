import type { Shard } from './descriptor.js';
import type { SegmentId, StreamId } from './ids.js';
import type { Epoch, Height } from './numbers.js';
/** most bytes of an encoded receipt */
export declare const RECEIPT_BYTES_MAX = 4096;
/** What a shard signs: up to `end`, whose last block has `hash`, all is on its disk, in a log of `epoch`. */
export interface DurableClaim {
    readonly stream: StreamId;
    readonly segment: SegmentId;
    readonly epoch: Epoch;
    readonly end: Height;
    readonly hash: Uint8Array;
}
export interface ShardSignature {
    readonly peerId: string;
    readonly incarnation: string;
    readonly signature: Uint8Array;
}
export interface Receipt extends DurableClaim {
    readonly signatures: readonly ShardSignature[];
}
/** Checks one signature by the public key that an Ed25519 peer id contains. */
export type VerifySignature = (peerId: string, bytes: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>;
/**
 * The bytes a shard signs: domain, stream, segment, epoch, end, hash and the shard's incarnation, at fixed width.
 *
 * @throws {InvalidCertificateError} if hash or incarnation have another width
 */
export declare function claimBytes(claim: DurableClaim, incarnation: string): Uint8Array;
/**
 * Checks that a majority of `shards` signed this receipt. That the receipt speaks of the segment whose shards these are
 * is for the caller to compare.
 *
 * @throws {InvalidCertificateError} if a signature is wrong, of a stranger or twice there, or if they are too few
 */
export declare function verifyCertificate(receipt: Receipt, shards: readonly Shard[], verify: VerifySignature): Promise<void>;
export declare function encodeReceipt(receipt: Receipt): Uint8Array;
/** @throws {InvalidCertificateError} if the bytes aren't a receipt; its signatures are not checked */
export declare function decodeReceipt(bytes: Uint8Array): Receipt;
