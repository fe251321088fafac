/**
 * What a segment is: its place in the stream, its shards, the stream's settings. Descriptors are hashed and signed as
 * the bytes that were decided, so whoever holds one keeps its bytes beside it and never encodes it again.
 */
import { InvalidDescriptorError } from '../errors.js'
import { hashToId, idToHash, isIncarnation, isPeerId } from './ids.js'
import { toSafeInteger } from './numbers.js'
import { Descriptor as PbDescriptor, Genesis as PbGenesis, Producers as PbProducers, Seal as PbSeal } from './pb/descriptor.pb.js'
import { HASH_BYTES, sha256 } from './sha256.js'
import { asBuffer } from './bytes.js'
import { FRAME_BYTES_MAX, FRAME_HEADER_BYTES, PRODUCER_BYTES } from './frame.js'
import type { SegmentId, StreamId } from './ids.js'
import type { Epoch, Height, Sequence, Timestamp } from './numbers.js'

export const SEGMENT_BYTES_MIN = 64 * 1024
export const SEGMENT_BYTES_MAX = 1024 * 1024 * 1024
export const SEGMENT_BYTES_DEFAULT = 64 * 1024 * 1024
/** most shards of a segment */
export const SHARDS_MAX = 9
/** most bytes of a stream's name */
export const STREAM_NAME_BYTES_MAX = 255
/** most peers in one of writers, readers, admins */
export const PEERS_MAX = 256
/** most producers that a segment remembers */
export const PRODUCERS_MAX = 4096
export const NONCE_BYTES = 16
/** most bytes of an encoded descriptor: it must fit a segment file's header */
export const DESCRIPTOR_BYTES_MAX = 60 * 1024

const GENESIS_DOMAIN = Buffer.from('catenary/genesis/1')

/** One node's copy of a segment: a peer in one life of its disk. */
export interface Shard {
  readonly peerId: string
  /** 32 hex digits, made with the data folder */
  readonly incarnation: string
  readonly zone: string
}

export type Durability = 'sync' | 'interval'

export interface Settings {
  readonly name: string
  /** how many shards each segment should have */
  readonly replication: number
  /** bytes of a segment's data file, header included */
  readonly segmentBytes: number
  readonly frameBytesMax: number
  readonly durability: Durability
  /** peer ids, or `*` */
  readonly writers: readonly string[]
  readonly readers: readonly string[]
  readonly admins: readonly string[]
  readonly retention?: { readonly bytes: number, readonly ageMs: number, readonly segments: number }
}

export interface Descriptor {
  /** undefined in a genesis, whose hash it is */
  readonly streamId?: StreamId
  readonly number: number
  /** id of the segment before; undefined in a genesis */
  readonly predecessor?: SegmentId
  readonly baseHeight: Height
  readonly baseTimestamp: Timestamp
  readonly firstEpoch: Epoch
  /** bytes of the data file, header included */
  readonly capacity: number
  readonly shards: readonly Shard[]
  /** index into `shards` of the master named for the first epoch */
  readonly master: number
  readonly settings: Settings
  readonly firstKept?: { readonly number: number, readonly id: SegmentId, readonly height: Height }
}

export interface Genesis {
  readonly descriptor: Descriptor
  readonly descriptorBytes: Uint8Array
  /** peer id of who asked for the stream */
  readonly creator: string
  /** hex; a retry of the same call bears the same */
  readonly nonce: string
  readonly createdAt: Timestamp
}

export enum SealReason { full = 1, moved = 2, settings = 3, locked = 4 }

export interface Seal {
  readonly reason: SealReason
  /** undefined: the stream ends here, for good */
  readonly successor?: Descriptor
  readonly successorBytes?: Uint8Array
  /** hash of the last producers' block, undefined if there is none */
  readonly producersHash?: Uint8Array
}

/** What a segment remembers of a producer. */
export interface ProducerEntry {
  /** 32 hex digits */
  readonly id: string
  readonly sequence: Sequence
  /** of the block with that sequence */
  readonly height: Height
}

/** id of the stream that begins with this genesis, and of its segment 0 */
export function streamIdOf (genesisBytes: Uint8Array): StreamId {
  return hashToId(sha256(Buffer.concat([GENESIS_DOMAIN, genesisBytes])))
}

/** The largest frame that a segment takes: an eighth of it, within the limit of all frames and of its settings. */
export function frameBytesMax (descriptor: Pick<Descriptor, 'capacity' | 'settings'>): number {
  return Math.min(FRAME_BYTES_MAX, descriptor.settings.frameBytesMax, Math.floor(descriptor.capacity / 64) * 8)
}

/** How many shards are a majority. */
export function majority (shards: number): number {
  return Math.floor(shards / 2) + 1
}

export function encodeDescriptor (descriptor: Descriptor): Uint8Array {
  checkDescriptor(descriptor)
  const { settings } = descriptor

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
  })
  if (bytes.length > DESCRIPTOR_BYTES_MAX) {
    throw new InvalidDescriptorError(`${bytes.length} bytes are over the limit of ${DESCRIPTOR_BYTES_MAX}`)
  }

  return bytes
}

/** @throws {InvalidDescriptorError} naming the field that is wrong */
export function decodeDescriptor (bytes: Uint8Array): Descriptor {
  if (bytes.length > DESCRIPTOR_BYTES_MAX) {
    throw new InvalidDescriptorError(`${bytes.length} bytes are over the limit of ${DESCRIPTOR_BYTES_MAX}`)
  }

  const pb = decoded(() => PbDescriptor.decode(bytes, {
    limits: { shards: SHARDS_MAX, settings: { writers: PEERS_MAX, readers: PEERS_MAX, admins: PEERS_MAX } }
  }))
  const { settings, firstKept } = pb
  if (settings == null) {
    throw new InvalidDescriptorError('settings are missing')
  }

  const descriptor: Descriptor = {
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
      durability: settings.durability as Durability,
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
  }
  checkDescriptor(descriptor)

  return descriptor
}

function checkDescriptor (descriptor: Descriptor): void {
  const { shards, settings } = descriptor
  const genesis = descriptor.number === 0

  if (genesis !== (descriptor.predecessor == null) || genesis !== (descriptor.streamId == null)) {
    throw new InvalidDescriptorError('stream id and predecessor belong to every segment but the first')
  }
  if (genesis && descriptor.baseHeight !== 0) {
    throw new InvalidDescriptorError(`the first segment starts at height 0, not ${descriptor.baseHeight}`)
  }
  if (descriptor.firstEpoch < 1) {
    throw new InvalidDescriptorError('first epoch is not above 0')
  }
  if (shards.length < 1 || shards.length > SHARDS_MAX) {
    throw new InvalidDescriptorError(`${shards.length} shards are not from 1 to ${SHARDS_MAX}`)
  }
  for (const shard of shards) {
    if (!isPeerId(shard.peerId)) {
      throw new InvalidDescriptorError(`shard's peer id ${shard.peerId} is not an Ed25519 peer id`)
    }
    if (!isIncarnation(shard.incarnation)) {
      throw new InvalidDescriptorError(`shard's incarnation ${shard.incarnation} is not 16 bytes`)
    }
  }
  if (new Set(shards.map(shard => shard.peerId)).size !== shards.length) {
    throw new InvalidDescriptorError('a peer has two shards')
  }
  if (descriptor.master >= shards.length) {
    throw new InvalidDescriptorError(`master ${descriptor.master} is not one of ${shards.length} shards`)
  }
  if (descriptor.capacity < SEGMENT_BYTES_MIN || descriptor.capacity > SEGMENT_BYTES_MAX) {
    throw new InvalidDescriptorError(`capacity ${descriptor.capacity} is not from ${SEGMENT_BYTES_MIN} to ${SEGMENT_BYTES_MAX}`)
  }
  checkSettings(settings)
}

/** @throws {InvalidDescriptorError} naming the setting that is out of its range */
export function checkSettings (settings: Settings): void {
  const nameBytes = Buffer.byteLength(settings.name)
  if (nameBytes < 1 || nameBytes > STREAM_NAME_BYTES_MAX || !/^[\x21-\x7e]+$/.test(settings.name)) {
    throw new InvalidDescriptorError(`name ${JSON.stringify(settings.name)} is not 1 to ${STREAM_NAME_BYTES_MAX} printable ASCII characters without spaces`)
  }
  if (!Number.isInteger(settings.replication) || settings.replication < 1 || settings.replication > SHARDS_MAX) {
    throw new InvalidDescriptorError(`replication ${settings.replication} is not from 1 to ${SHARDS_MAX}`)
  }
  if (!Number.isInteger(settings.segmentBytes) || settings.segmentBytes < SEGMENT_BYTES_MIN || settings.segmentBytes > SEGMENT_BYTES_MAX) {
    throw new InvalidDescriptorError(`segment size ${settings.segmentBytes} is not from ${SEGMENT_BYTES_MIN} to ${SEGMENT_BYTES_MAX} bytes`)
  }
  if (!Number.isInteger(settings.frameBytesMax) || settings.frameBytesMax < FRAME_HEADER_BYTES + 8 || settings.frameBytesMax > FRAME_BYTES_MAX) {
    throw new InvalidDescriptorError(`frame size ${settings.frameBytesMax} is not from ${FRAME_HEADER_BYTES + 8} to ${FRAME_BYTES_MAX} bytes`)
  }
  if (settings.durability !== 'sync' && settings.durability !== 'interval') {
    throw new InvalidDescriptorError(`durability ${String(settings.durability)} is neither sync nor interval`)
  }
  for (const [role, peers] of Object.entries({ writers: settings.writers, readers: settings.readers, admins: settings.admins })) {
    const wrong = peers.find(peer => peer !== '*' && !isPeerId(peer))
    if (wrong != null || peers.length > PEERS_MAX) {
      throw new InvalidDescriptorError(wrong == null ? `${peers.length} ${role} are over the limit of ${PEERS_MAX}` : `${role} has ${wrong}, which is neither a peer id nor *`)
    }
  }
}

/** True if `peer` is in the list, or everybody is. */
export function isListed (peers: readonly string[], peer: string): boolean {
  return peers.includes('*') || peers.includes(peer)
}

export function encodeGenesis (genesis: Omit<Genesis, 'descriptorBytes'>): Uint8Array {
  return PbGenesis.encode({
    descriptor: encodeDescriptor(genesis.descriptor),
    creator: genesis.creator,
    nonce: Buffer.from(genesis.nonce, 'hex'),
    createdAt: BigInt(genesis.createdAt)
  })
}

/** @throws {InvalidDescriptorError} */
export function decodeGenesis (bytes: Uint8Array): Genesis {
  const pb = decoded(() => PbGenesis.decode(bytes))
  const descriptor = decodeDescriptor(pb.descriptor)
  if (descriptor.number !== 0) {
    throw new InvalidDescriptorError(`a genesis describes segment 0, not ${descriptor.number}`)
  }
  if (pb.nonce.length !== NONCE_BYTES) {
    throw new InvalidDescriptorError(`a nonce has ${NONCE_BYTES} bytes, not ${pb.nonce.length}`)
  }

  return {
    descriptor,
    descriptorBytes: pb.descriptor,
    creator: pb.creator,
    nonce: asBuffer(pb.nonce).toString('hex'),
    createdAt: integer(pb.createdAt, 'created at')
  }
}

export function encodeSeal (seal: { reason: SealReason, successorBytes?: Uint8Array, producersHash?: Uint8Array }): Uint8Array {
  return PbSeal.encode({
    reason: seal.reason,
    successor: seal.successorBytes ?? new Uint8Array(0),
    producersHash: seal.producersHash ?? new Uint8Array(0)
  })
}

/** @throws {InvalidDescriptorError} */
export function decodeSeal (bytes: Uint8Array): Seal {
  const pb = decoded(() => PbSeal.decode(bytes))
  if (SealReason[pb.reason] == null) {
    throw new InvalidDescriptorError(`unknown reason ${pb.reason} of a seal`)
  }
  if (pb.producersHash.length !== 0 && pb.producersHash.length !== HASH_BYTES) {
    throw new InvalidDescriptorError("the producers' hash is not a hash")
  }
  if ((pb.reason === SealReason.locked) !== (pb.successor.length === 0)) {
    throw new InvalidDescriptorError('a seal has no successor if, and only if, it locks the stream')
  }

  return {
    reason: pb.reason,
    successor: pb.successor.length === 0 ? undefined : decodeDescriptor(pb.successor),
    successorBytes: pb.successor.length === 0 ? undefined : pb.successor,
    producersHash: pb.producersHash.length === 0 ? undefined : pb.producersHash
  }
}

export function encodeProducers (part: number, parts: number, producers: readonly ProducerEntry[]): Uint8Array {
  return PbProducers.encode({
    part,
    parts,
    producers: producers.map(entry => ({ id: Buffer.from(entry.id, 'hex'), sequence: BigInt(entry.sequence), height: BigInt(entry.height) }))
  })
}

/** @throws {InvalidDescriptorError} */
export function decodeProducers (bytes: Uint8Array): { part: number, parts: number, producers: ProducerEntry[] } {
  const pb = decoded(() => PbProducers.decode(bytes, { limits: { producers: PRODUCERS_MAX } }))

  return {
    part: pb.part,
    parts: pb.parts,
    producers: pb.producers.map(entry => {
      if (entry.id.length !== PRODUCER_BYTES) {
        throw new InvalidDescriptorError(`a producer id has ${PRODUCER_BYTES} bytes, not ${entry.id.length}`)
      }
      return { id: asBuffer(entry.id).toString('hex'), sequence: integer(entry.sequence, 'sequence'), height: integer(entry.height, 'height') }
    })
  }
}

function decoded<T> (decode: () => T): T {
  try {
    return decode()
  } catch (err) {
    throw new InvalidDescriptorError(`not protobuf: ${(err as Error).message}`)
  }
}

function integer (value: bigint, name: string): number {
  try {
    return toSafeInteger(value, name)
  } catch (err) {
    throw new InvalidDescriptorError((err as Error).message)
  }
}

function hashIdOf (bytes: Uint8Array, name: string): string {
  if (bytes.length !== HASH_BYTES) {
    throw new InvalidDescriptorError(`${name} has ${bytes.length} bytes, not ${HASH_BYTES}`)
  }

  return hashToId(bytes)
}
