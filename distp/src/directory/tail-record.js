/**
 * A tail record: what a master says of its stream's open segment, signed with its peer key. It travels by gossip, as
 * a DHT value and from node to node; whoever opens it checks it alone, without asking anybody.
 *
 * A record is a hint. Its signature says who claims to be master, not that the claim is true: the node that is asked
 * to write checks that it is.
 */
import { asBuffer, bytesEqual, decodeReceipt, HASH_BYTES, hashToId, idToHash, isIncarnation, isPeerId, RECEIPT_BYTES_MAX, SHARDS_MAX, toSafeInteger } from '../chain/index.js';
import { InvalidRecordError, TooLargeError } from '../errors.js';
import { TailEnvelope, TailPayload } from './pb/tail-record.pb.js';
/** most bytes of a signed record: nine shards with their addresses and a certificate fit, and gossip stays cheap */
export const TAIL_RECORD_BYTES_MAX = 8 * 1024;
/** most addresses of one shard: more would not help a dialer */
export const ADDRESSES_MAX = 8;
/** most characters of an address: a DNS name and a peer id fit */
export const ADDRESS_LENGTH_MAX = 400;
/** most characters of a zone's name */
export const ZONE_LENGTH_MAX = 255;
const DOMAIN = Buffer.from('catenary/tail/1');
const SIGNATURE_BYTES = 64;
/** Above 0 if `a` is the newer one: by number, then epoch, then end. */
export function compareTails(a, b) {
    return a.number - b.number || a.epoch - b.epoch || a.end - b.end;
}
/**
 * Signs what `signer`, the master of the segment, says of it.
 *
 * @throws {InvalidRecordError} if the tail isn't one, or names another master
 * @throws {TooLargeError} if its addresses don't fit
 */
export async function signTailRecord(tail, signer) {
    checkTail(tail);
    if (tail.master !== signer.peerId) {
        throw new InvalidRecordError(`${signer.peerId} can't sign for the master ${tail.master}`);
    }
    const payload = TailPayload.encode({
        stream: idToHash(tail.stream),
        segment: idToHash(tail.segment),
        number: BigInt(tail.number),
        epoch: BigInt(tail.epoch),
        master: tail.shards.findIndex(shard => shard.peerId === tail.master),
        shards: tail.shards.map(({ peerId, incarnation, zone, addresses }) => ({
            peerId, incarnation: Buffer.from(incarnation, 'hex'), zone, addresses: [...addresses]
        })),
        baseHeight: BigInt(tail.baseHeight),
        baseTimestamp: BigInt(tail.baseTimestamp),
        end: BigInt(tail.end),
        hash: tail.hash,
        certificate: tail.certificate,
        issuedAt: BigInt(tail.issuedAt),
        locked: tail.locked
    });
    const bytes = TailEnvelope.encode({ payload, signature: await signer.sign(signedBytes(payload)), peerId: signer.peerId });
    if (bytes.length > TAIL_RECORD_BYTES_MAX) {
        throw new TooLargeError('tail record', bytes.length, TAIL_RECORD_BYTES_MAX);
    }
    return bytes;
}
/**
 * A record's content, once its form and its signature are right, the signer is the master it names, and the
 * certificate it bears is of the seal whose hash is the segment's id. The certificate's own signatures can only be
 * checked against the descriptor of the segment before: whoever has it does.
 *
 * @throws {InvalidRecordError}
 */
export async function openTailRecord(bytes, verify) {
    const { envelope, tail } = parseTailRecord(bytes);
    if (envelope.peerId !== tail.master) {
        throw new InvalidRecordError(`signed by ${envelope.peerId}, who isn't the master it names`);
    }
    if (envelope.signature.length !== SIGNATURE_BYTES || !await verify(envelope.peerId, signedBytes(envelope.payload), envelope.signature)) {
        throw new InvalidRecordError(`the signature of ${envelope.peerId} is wrong`);
    }
    return tail;
}
/** The content of a record that was opened before: nothing is verified again. @throws {InvalidRecordError} */
export function readTailRecord(bytes) {
    return parseTailRecord(bytes).tail;
}
function parseTailRecord(bytes) {
    if (bytes.length > TAIL_RECORD_BYTES_MAX) {
        throw new InvalidRecordError(`${bytes.length} bytes are over the limit of ${TAIL_RECORD_BYTES_MAX}`);
    }
    const envelope = decoded(() => TailEnvelope.decode(bytes));
    if (!bytesEqual(TailEnvelope.encode(envelope), bytes)) {
        throw new InvalidRecordError('there is more in it than what was signed');
    }
    const pb = decoded(() => TailPayload.decode(envelope.payload, { limits: { shards: SHARDS_MAX, shards$: { addresses: ADDRESSES_MAX } } }));
    const master = pb.shards[pb.master];
    if (master == null) {
        throw new InvalidRecordError(`master ${pb.master} is not one of ${pb.shards.length} shards`);
    }
    const tail = {
        stream: idOf(pb.stream, 'stream'),
        segment: idOf(pb.segment, 'segment'),
        number: integer(pb.number, 'number'),
        epoch: integer(pb.epoch, 'epoch'),
        master: master.peerId,
        shards: pb.shards.map(({ peerId, incarnation, zone, addresses }) => ({
            peerId, incarnation: asBuffer(incarnation).toString('hex'), zone, addresses
        })),
        baseHeight: integer(pb.baseHeight, 'base height'),
        baseTimestamp: integer(pb.baseTimestamp, 'base timestamp'),
        end: integer(pb.end, 'end'),
        hash: pb.hash,
        certificate: pb.certificate,
        issuedAt: integer(pb.issuedAt, 'issued at'),
        locked: pb.locked
    };
    checkTail(tail);
    return { envelope, tail };
}
function checkTail(tail) {
    const { shards } = tail;
    if (tail.epoch < 1) {
        throw new InvalidRecordError('epoch is not above 0');
    }
    if (tail.end < tail.baseHeight) {
        throw new InvalidRecordError(`end ${tail.end} is below the base height ${tail.baseHeight}`);
    }
    if (tail.hash.length !== HASH_BYTES) {
        throw new InvalidRecordError(`hash has ${tail.hash.length} bytes, not ${HASH_BYTES}`);
    }
    if (shards.length < 1 || shards.length > SHARDS_MAX || new Set(shards.map(shard => shard.peerId)).size !== shards.length) {
        throw new InvalidRecordError(`${shards.length} shards are not 1 to ${SHARDS_MAX} different ones`);
    }
    if (!shards.some(shard => shard.peerId === tail.master)) {
        throw new InvalidRecordError(`master ${tail.master} is not one of the shards`);
    }
    shards.forEach(checkShard);
    checkCertificate(tail);
}
function checkShard(shard) {
    if (!isPeerId(shard.peerId)) {
        throw new InvalidRecordError(`${JSON.stringify(shard.peerId)} is not an Ed25519 peer id`);
    }
    if (!isIncarnation(shard.incarnation)) {
        throw new InvalidRecordError(`the incarnation of ${shard.peerId} is not 16 bytes`);
    }
    if (shard.zone.length > ZONE_LENGTH_MAX) {
        throw new InvalidRecordError(`the zone of ${shard.peerId} is longer than ${ZONE_LENGTH_MAX}`);
    }
    if (shard.addresses.length > ADDRESSES_MAX || shard.addresses.some(address => !address.startsWith('/') || address.length > ADDRESS_LENGTH_MAX)) {
        throw new InvalidRecordError(`the addresses of ${shard.peerId} are too many, too long or no multiaddrs`);
    }
}
/** The seal's hash is the id of the segment it made: a certificate of any other seal has no place here. */
function checkCertificate(tail) {
    if (tail.number === 0) {
        if (tail.certificate.length !== 0 || tail.segment !== tail.stream) {
            throw new InvalidRecordError('segment 0 bears the id of its stream, and no certificate');
        }
        return;
    }
    if (tail.certificate.length > RECEIPT_BYTES_MAX) {
        throw new InvalidRecordError(`a certificate of ${tail.certificate.length} bytes is over the limit of ${RECEIPT_BYTES_MAX}`);
    }
    const receipt = decoded(() => decodeReceipt(tail.certificate));
    if (receipt.stream !== tail.stream || !bytesEqual(receipt.hash, idToHash(tail.segment)) || receipt.end !== tail.baseHeight) {
        throw new InvalidRecordError(`the certificate isn't of the seal that made ${tail.segment}`);
    }
}
function signedBytes(payload) {
    return Buffer.concat([DOMAIN, payload]);
}
function decoded(decode) {
    try {
        return decode();
    }
    catch (err) {
        throw new InvalidRecordError(err.message, { cause: err });
    }
}
function integer(value, name) {
    return decoded(() => toSafeInteger(value, name));
}
function idOf(bytes, name) {
    if (bytes.length !== HASH_BYTES) {
        throw new InvalidRecordError(`${name} has ${bytes.length} bytes, not ${HASH_BYTES}`);
    }
    return hashToId(bytes);
}
//# sourceMappingURL=tail-record.js.map