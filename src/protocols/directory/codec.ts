import { idToHash, SHARDS_MAX } from '../../chain/index.js'
import { ProtocolError } from '../../errors.js'
import { decodeWith, hexField, idField, integerField, NOTHING } from '../fields.js'
import { LookupAnswer as PbAnswer, LookupRequest as PbRequest } from './directory.pb.js'
import type { AskProtocol } from '../ask.js'
import type { LookupAnswer, LookupKey, LookupRequest, SegmentInfo } from './service.js'
import type { SegmentInfo as PbSegmentInfo } from './directory.pb.js'

/** most segments in an answer */
export const LOOKUP_SEGMENTS_MAX = 1024
/** most peers whose addresses are in an answer, and addresses of each */
const PEERS_MAX = 256
const ADDRESSES_MAX = 16

export const DIRECTORY: AskProtocol = { protocol: '/catenary/directory/1', requestBytesMax: 1024, answerBytesMax: 2 * 1024 * 1024, atOnceMax: 64 }

export function encodeLookupRequest ({ key, fromNumber, limit }: LookupRequest): Uint8Array {
  return PbRequest.encode({
    name: 'name' in key ? key.name : '',
    streamId: 'stream' in key ? idToHash(key.stream) : NOTHING,
    segmentId: 'segment' in key ? idToHash(key.segment) : NOTHING,
    fromNumber: fromNumber == null ? undefined : BigInt(fromNumber),
    limit
  })
}

/** @throws {ProtocolError} */
export function decodeLookupRequest (bytes: Uint8Array): LookupRequest {
  const pb = decodeWith('A lookup', () => PbRequest.decode(bytes))

  return {
    key: decodeKey(pb),
    fromNumber: pb.fromNumber == null ? undefined : integerField(pb.fromNumber, 'fromNumber'),
    limit: Math.min(pb.limit, LOOKUP_SEGMENTS_MAX)
  }
}

function decodeKey ({ name, streamId, segmentId }: PbRequest): LookupKey {
  if (segmentId.length > 0) {
    return { segment: idField(segmentId, 'segment id') }
  }
  if (streamId.length > 0) {
    return { stream: idField(streamId, 'stream id') }
  }
  if (name === '') {
    throw new ProtocolError('A lookup of nothing')
  }

  return { name }
}

export function encodeLookupAnswer (answer: LookupAnswer): Uint8Array {
  return PbAnswer.encode({
    streamId: idToHash(answer.stream),
    name: answer.name,
    genesis: answer.genesisBytes,
    segments: answer.segments.slice(0, LOOKUP_SEGMENTS_MAX).map(segmentToPb),
    tail: segmentToPb(answer.tail),
    master: answer.master?.peerId ?? '',
    epoch: BigInt(answer.epoch),
    locked: answer.locked,
    peers: [...answer.master == null ? [] : [answer.master], ...answer.peers].slice(0, PEERS_MAX).map(({ peerId, addresses }) => ({
      peerId, addresses: addresses.slice(0, ADDRESSES_MAX)
    })),
    failure: NOTHING
  })
}

/** @throws {ProtocolError} */
export function decodeLookupAnswer (bytes: Uint8Array): { answer?: LookupAnswer, failure: Uint8Array } {
  const pb = decodeWith('A lookup answer', () => PbAnswer.decode(bytes, {
    limits: { segments: LOOKUP_SEGMENTS_MAX, segments$: { shards: SHARDS_MAX }, tail: { shards: SHARDS_MAX }, peers: PEERS_MAX, peers$: { addresses: ADDRESSES_MAX } }
  }))
  if (pb.failure.length > 0) {
    return { failure: pb.failure }
  }
  if (pb.tail == null) {
    throw new ProtocolError('A lookup answer without a tail')
  }

  const peers = [...new Map(pb.peers.map(peer => [peer.peerId, peer])).values()]

  return {
    failure: pb.failure,
    answer: {
      stream: idField(pb.streamId, 'stream id'),
      name: pb.name,
      genesisBytes: pb.genesis,
      segments: pb.segments.map(segmentFromPb),
      tail: segmentFromPb(pb.tail),
      master: pb.master === '' ? undefined : peers.find(({ peerId }) => peerId === pb.master) ?? { peerId: pb.master, addresses: [] },
      epoch: integerField(pb.epoch, 'epoch'),
      locked: pb.locked,
      peers
    }
  }
}

function segmentToPb (segment: SegmentInfo): PbSegmentInfo {
  return {
    segmentId: idToHash(segment.segment),
    number: BigInt(segment.number),
    baseHeight: BigInt(segment.baseHeight),
    baseTimestamp: BigInt(segment.baseTimestamp),
    shards: segment.shards.map(({ peerId, incarnation, zone }) => ({ peerId, incarnation: Buffer.from(incarnation, 'hex'), zone })),
    sealed: segment.sealed
  }
}

function segmentFromPb (pb: PbSegmentInfo): SegmentInfo {
  return {
    segment: idField(pb.segmentId, 'segment id'),
    number: integerField(pb.number, 'number'),
    baseHeight: integerField(pb.baseHeight, 'base height'),
    baseTimestamp: integerField(pb.baseTimestamp, 'base timestamp'),
    shards: pb.shards.map(({ peerId, incarnation, zone }) => ({ peerId, incarnation: hexField(incarnation, 'incarnation'), zone })),
    sealed: pb.sealed
  }
}
