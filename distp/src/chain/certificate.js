/**
 * Receipts: signatures of shards that say "on my disk, in this epoch, up to this hash". A majority's signatures over
 * the same epoch and hash are a certificate that all below is decided (`docs/replication.md`, rule 9).
 */
import { InvalidCertificateError } from '../errors.js';
import { asBuffer } from './bytes.js';
import { majority } from './descriptor.js';
import { hashToId, idToHash, isIncarnation, isPeerId } from './ids.js';
import { toSafeInteger, writeUint64 } from './numbers.js';
import { Receipt as PbReceipt } from './pb/descriptor.pb.js';
import { SHARDS_MAX } from './settings.js';
import { HASH_BYTES } from './sha256.js';
const DOMAIN = Buffer.from('catenary/durable/1');
const INCARNATION_BYTES = 16;
/** bytes of an Ed25519 signature */
const SIGNATURE_BYTES = 64;
/** most bytes of an encoded receipt */
export const RECEIPT_BYTES_MAX = 4096;
/**
 * The bytes a shard signs: domain, stream, segment, epoch, end, hash and the shard's incarnation, at fixed width.
 *
 * @throws {InvalidCertificateError} if hash or incarnation have another width
 */
export function claimBytes(claim, incarnation) {
    if (claim.hash.length !== HASH_BYTES || !isIncarnation(incarnation)) {
        throw new InvalidCertificateError(`a hash of ${claim.hash.length} bytes or incarnation ${incarnation} can't be claimed`);
    }
    const bytes = Buffer.alloc(DOMAIN.length + 3 * HASH_BYTES + 16 + INCARNATION_BYTES);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = DOMAIN.copy(bytes);
    bytes.set(idToHash(claim.stream), at);
    bytes.set(idToHash(claim.segment), at += HASH_BYTES);
    writeUint64(view, at += HASH_BYTES, claim.epoch);
    writeUint64(view, at += 8, claim.end);
    bytes.set(claim.hash, at += 8);
    bytes.set(Buffer.from(incarnation, 'hex'), at += HASH_BYTES);
    return bytes;
}
/**
 * Checks that a majority of `shards` signed this receipt. That the receipt speaks of the segment whose shards these are
 * is for the caller to compare.
 *
 * @throws {InvalidCertificateError} if a signature is wrong, of a stranger or twice there, or if they are too few
 */
export async function verifyCertificate(receipt, shards, verify) {
    const signers = new Set();
    // all of this before the first signature is checked: what can't be a certificate costs no curve arithmetic
    for (const { peerId, incarnation, signature } of receipt.signatures) {
        if (!shards.some(shard => shard.peerId === peerId && shard.incarnation === incarnation)) {
            throw new InvalidCertificateError(`${peerId} (${incarnation}) is not a shard of ${receipt.segment}`);
        }
        if (signers.has(peerId)) {
            throw new InvalidCertificateError(`${peerId} signed twice`);
        }
        if (signature.length !== SIGNATURE_BYTES) {
            throw new InvalidCertificateError(`the signature of ${peerId} has ${signature.length} bytes, not ${SIGNATURE_BYTES}`);
        }
        signers.add(peerId);
    }
    if (signers.size < majority(shards.length)) {
        throw new InvalidCertificateError(`${signers.size} of ${shards.length} shards are no majority`);
    }
    for (const { peerId, incarnation, signature } of receipt.signatures) {
        if (!await verify(peerId, claimBytes(receipt, incarnation), signature)) {
            throw new InvalidCertificateError(`the signature of ${peerId} is wrong`);
        }
    }
}
export function encodeReceipt(receipt) {
    return PbReceipt.encode({
        streamId: idToHash(receipt.stream),
        segmentId: idToHash(receipt.segment),
        epoch: BigInt(receipt.epoch),
        end: BigInt(receipt.end),
        hash: receipt.hash,
        signatures: receipt.signatures.map(({ peerId, incarnation, signature }) => ({ peerId, incarnation: Buffer.from(incarnation, 'hex'), signature }))
    });
}
/** @throws {InvalidCertificateError} if the bytes aren't a receipt; its signatures are not checked */
export function decodeReceipt(bytes) {
    if (bytes.length > RECEIPT_BYTES_MAX) {
        throw new InvalidCertificateError(`${bytes.length} bytes are over the limit of ${RECEIPT_BYTES_MAX}`);
    }
    try {
        const pb = PbReceipt.decode(bytes, { limits: { signatures: SHARDS_MAX } });
        if (pb.hash.length !== HASH_BYTES || pb.streamId.length !== HASH_BYTES || pb.segmentId.length !== HASH_BYTES) {
            throw new InvalidCertificateError('a hash or id has not 32 bytes');
        }
        for (const { peerId, incarnation, signature } of pb.signatures) {
            if (!isPeerId(peerId) || incarnation.length !== INCARNATION_BYTES || signature.length !== SIGNATURE_BYTES) {
                throw new InvalidCertificateError(`a signature has ${signature.length} bytes, an incarnation of ${incarnation.length} and peer id ${peerId}`);
            }
        }
        return {
            stream: hashToId(pb.streamId),
            segment: hashToId(pb.segmentId),
            epoch: toSafeInteger(pb.epoch, 'epoch'),
            end: toSafeInteger(pb.end, 'end'),
            hash: pb.hash,
            signatures: pb.signatures.map(entry => ({ peerId: entry.peerId, incarnation: asBuffer(entry.incarnation).toString('hex'), signature: entry.signature }))
        };
    }
    catch (err) {
        throw err instanceof InvalidCertificateError ? err : new InvalidCertificateError(err.message);
    }
}
//# sourceMappingURL=certificate.js.map