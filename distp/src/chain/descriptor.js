/**
 * What a segment is: its place in the stream, its shards, the stream's settings. Descriptors are hashed and signed as
 * the bytes that were decided, so whoever holds one keeps its bytes beside it and never encodes it again.
 */
import { InvalidDescriptorError } from '../errors.js';
import { asBuffer } from './bytes.js';
import { decoded, hashIdOf, integer } from './decoding.js';
import { FRAME_BYTES_MAX } from './frame.js';
import { idToHash, isIncarnation, isPeerId } from './ids.js';
import { Descriptor as PbDescriptor } from './pb/descriptor.pb.js';
import { checkSettings, PEERS_MAX, SEGMENT_BYTES_MAX, SEGMENT_BYTES_MIN, SHARDS_MAX } from './settings.js';
/** most bytes of an encoded descriptor: it must fit a segment file's header */
export const DESCRIPTOR_BYTES_MAX = 60 * 1024;
/** most bytes of a shard's zone */
export const ZONE_BYTES_MAX = 255;
/** most bytes of a node's zone, and so of a shard's that a seal names: the seal's room must be known beforehand */
export const NODE_ZONE_BYTES_MAX = 128;
/** The largest frame that a segment takes: an eighth of it, within the limit of all frames and of its settings. */
export function frameBytesMax(descriptor) {
    return Math.min(FRAME_BYTES_MAX, descriptor.settings.frameBytesMax, Math.floor(descriptor.capacity / 64) * 8);
}
/**
 * The largest descriptor of a segment with this capacity: a sixteenth of it, so that the seal that names a successor like
 * it fits a frame.
 */
export function descriptorBytesMax(capacity) {
    return Math.min(DESCRIPTOR_BYTES_MAX, Math.floor(capacity / 16));
}
/** How many shards are a majority. */
export function majority(shards) {
    return Math.floor(shards / 2) + 1;
}
/** @throws {InvalidDescriptorError} naming the field that is wrong */
export function encodeDescriptor(descriptor) {
    checkDescriptor(descriptor);
    const { settings } = descriptor;
    const bytes = PbDescriptor.encode({
        streamId: descriptor.streamId == null ? new Uint8Array(0) : idToHash(descriptor.streamId),
        number: BigInt(descriptor.number),
        predecessor: descriptor.predecessor == null ? new Uint8Array(0) : idToHash(descriptor.predecessor),
        baseHeight: BigInt(descriptor.baseHeight),
        baseTimestamp: BigInt(descriptor.baseTimestamp),
        firstEpoch: BigInt(descriptor.firstEpoch),
        capacity: BigInt(descriptor.capacity),
        shards: descriptor.shards.map(shard => ({ ...shard, incarnation: Buffer.from(shard.incarnation, 'hex') })),
        master: descriptor.master,
        settings: {
            name: settings.name,
            replication: settings.replication,
            segmentBytes: BigInt(settings.segmentBytes),
            frameBytesMax: settings.frameBytesMax,
            durability: settings.durability,
            writers: [...settings.writers],
            readers: [...settings.readers],
            admins: [...settings.admins],
            retention: settings.retention == null
                ? undefined
                : { bytes: BigInt(settings.retention.bytes), ageMs: BigInt(settings.retention.ageMs), segments: BigInt(settings.retention.segments) }
        },
        firstKept: descriptor.firstKept == null
            ? undefined
            : { number: BigInt(descriptor.firstKept.number), id: idToHash(descriptor.firstKept.id), height: BigInt(descriptor.firstKept.height) }
    });
    checkSize(bytes, descriptorBytesMax(descriptor.capacity));
    return bytes;
}
/** @throws {InvalidDescriptorError} naming the field that is wrong */
export function decodeDescriptor(bytes) {
    checkSize(bytes, DESCRIPTOR_BYTES_MAX);
    const pb = decoded(() => PbDescriptor.decode(bytes, {
        limits: { shards: SHARDS_MAX, settings: { writers: PEERS_MAX, readers: PEERS_MAX, admins: PEERS_MAX } }
    }));
    const { settings, firstKept } = pb;
    if (settings == null) {
        throw new InvalidDescriptorError('settings are missing');
    }
    const descriptor = {
        streamId: pb.streamId.length === 0 ? undefined : hashIdOf(pb.streamId, 'stream id'),
        number: integer(pb.number, 'number'),
        predecessor: pb.predecessor.length === 0 ? undefined : hashIdOf(pb.predecessor, 'predecessor'),
        baseHeight: integer(pb.baseHeight, 'base height'),
        baseTimestamp: integer(pb.baseTimestamp, 'base timestamp'),
        firstEpoch: integer(pb.firstEpoch, 'first epoch'),
        capacity: integer(pb.capacity, 'capacity'),
        shards: pb.shards.map(shard => ({ peerId: shard.peerId, incarnation: asBuffer(shard.incarnation).toString('hex'), zone: shard.zone })),
        master: pb.master,
        settings: {
            name: settings.name,
            replication: settings.replication,
            segmentBytes: integer(settings.segmentBytes, 'segment bytes'),
            frameBytesMax: settings.frameBytesMax,
            durability: settings.durability,
            writers: settings.writers,
            readers: settings.readers,
            admins: settings.admins,
            retention: settings.retention == null
                ? undefined
                : {
                    bytes: integer(settings.retention.bytes, 'retention bytes'),
                    ageMs: integer(settings.retention.ageMs, 'retention age'),
                    segments: integer(settings.retention.segments, 'retention segments')
                }
        },
        firstKept: firstKept == null
            ? undefined
            : { number: integer(firstKept.number, 'first kept'), id: hashIdOf(firstKept.id, 'first kept'), height: integer(firstKept.height, 'first kept') }
    };
    checkDescriptor(descriptor);
    checkSize(bytes, descriptorBytesMax(descriptor.capacity));
    return descriptor;
}
function checkSize(bytes, limit) {
    if (bytes.length > limit) {
        throw new InvalidDescriptorError(`${bytes.length} bytes are over the limit of ${limit}`);
    }
}
function checkDescriptor(descriptor) {
    checkPlace(descriptor);
    checkShards(descriptor);
    if (descriptor.capacity < SEGMENT_BYTES_MIN || descriptor.capacity > SEGMENT_BYTES_MAX) {
        throw new InvalidDescriptorError(`capacity ${descriptor.capacity} is not from ${SEGMENT_BYTES_MIN} to ${SEGMENT_BYTES_MAX}`);
    }
    checkSettings(descriptor.settings);
}
function checkPlace(descriptor) {
    const { number, baseHeight, baseTimestamp, firstEpoch, capacity, master, firstKept } = descriptor;
    const genesis = number === 0;
    for (const [name, value] of Object.entries({ number, baseHeight, baseTimestamp, firstEpoch, capacity, master })) {
        if (!Number.isSafeInteger(value) || value < 0) {
            throw new InvalidDescriptorError(`${name} ${value} is not a safe integer`);
        }
    }
    if (genesis !== (descriptor.predecessor == null) || genesis !== (descriptor.streamId == null)) {
        throw new InvalidDescriptorError('stream id and predecessor belong to every segment but the first');
    }
    if (genesis && baseHeight !== 0) {
        throw new InvalidDescriptorError(`the first segment starts at height 0, not ${baseHeight}`);
    }
    if (firstEpoch < 1) {
        throw new InvalidDescriptorError('first epoch is not above 0');
    }
    if (firstKept != null && !(firstKept.number <= number && firstKept.height <= baseHeight)) {
        throw new InvalidDescriptorError(`first kept segment ${firstKept.number} at height ${firstKept.height} is after segment ${number} at ${baseHeight}`);
    }
}
function checkShards({ shards, master }) {
    if (shards.length < 1 || shards.length > SHARDS_MAX) {
        throw new InvalidDescriptorError(`${shards.length} shards are not from 1 to ${SHARDS_MAX}`);
    }
    for (const shard of shards) {
        if (!isPeerId(shard.peerId)) {
            throw new InvalidDescriptorError(`shard's peer id ${shard.peerId} is not an Ed25519 peer id`);
        }
        if (!isIncarnation(shard.incarnation)) {
            throw new InvalidDescriptorError(`shard's incarnation ${shard.incarnation} is not 16 bytes`);
        }
        if (Buffer.byteLength(shard.zone) > ZONE_BYTES_MAX) {
            throw new InvalidDescriptorError(`shard's zone is over the limit of ${ZONE_BYTES_MAX} bytes`);
        }
    }
    if (new Set(shards.map(shard => shard.peerId)).size !== shards.length) {
        throw new InvalidDescriptorError('a peer has two shards');
    }
    if (master >= shards.length) {
        throw new InvalidDescriptorError(`master ${master} is not one of ${shards.length} shards`);
    }
}
//# sourceMappingURL=descriptor.js.map