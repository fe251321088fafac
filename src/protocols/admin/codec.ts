import { decodeReceipt, encodeReceipt, idToHash, PEERS_MAX } from '../../chain/index.js'
import { ProtocolError } from '../../errors.js'
import { choiceField, decodeWith, hexField, idField, integerField, NOTHING } from '../fields.js'
import { AdminAnswer as PbAnswer, AdminRequest as PbRequest } from './admin.pb.js'
import type { Settings, StreamId } from '../../chain/index.js'
import type { AskProtocol } from '../ask.js'
import type { Retention as PbRetention, ScrubProgress as PbScrubProgress, ShardStatus as PbShardStatus } from './admin.pb.js'
import type { CreateStreamRequest, NodeStatus, ScrubProgress, ScrubRequest, ShardStatus, StreamSummary } from './service.js'

/** most streams in a list, nodes and shards in a status */
export const LISTED_MAX = 16_384
const ADDRESSES_MAX = 16
const FORKS_MAX = 64
const STATES: ReadonlyArray<ShardStatus['state']> = ['opened', 'sealed', 'quarantined', 'copying']
const ROLES: ReadonlyArray<ShardStatus['role']> = ['follower', 'candidate', 'master', 'none']

export const ADMIN: AskProtocol = {
  protocol: '/catenary/admin/1',
  // three lists of peers of the longest, and a name
  requestBytesMax: 128 * 1024,
  // the longest list of streams with the longest names, or as many shards
  answerBytesMax: 16 * 1024 * 1024,
  atOnceMax: 32
}

export type AdminQuestion =
  | { readonly type: 'createStream', readonly request: CreateStreamRequest }
  | { readonly type: 'listStreams' }
  | { readonly type: 'lockStream', readonly stream: StreamId }
  | { readonly type: 'status' }
  | { readonly type: 'scrub', readonly request: ScrubRequest }

export type AdminReply =
  | { readonly type: 'created', readonly stream: StreamId, readonly genesisBytes: Uint8Array }
  | { readonly type: 'streams', readonly streams: readonly StreamSummary[] }
  | { readonly type: 'locked' }
  | { readonly type: 'status', readonly status: NodeStatus }
  | { readonly type: 'scrub', readonly progress: ScrubProgress }

export function encodeAdminRequest (question: AdminQuestion): Uint8Array {
  const empty = { listStreams: false, lockStream: NOTHING, status: false }

  switch (question.type) {
    case 'createStream': {
      const { settings, nonce } = question.request
      return PbRequest.encode({
        ...empty,
        createStream: {
          name: settings.name,
          replication: settings.replication,
          segmentBytes: BigInt(settings.segmentBytes),
          frameBytesMax: settings.frameBytesMax,
          durability: settings.durability,
          writers: [...settings.writers],
          readers: [...settings.readers],
          admins: [...settings.admins],
          nonce: Buffer.from(nonce, 'hex'),
          retention: settings.retention == null
            ? undefined
            : { bytes: BigInt(settings.retention.bytes), ageMs: BigInt(settings.retention.ageMs), segments: BigInt(settings.retention.segments) }
        }
      })
    }
    case 'listStreams':
      return PbRequest.encode({ ...empty, listStreams: true })
    case 'lockStream':
      return PbRequest.encode({ ...empty, lockStream: idToHash(question.stream) })
    case 'status':
      return PbRequest.encode({ ...empty, status: true })
    case 'scrub': {
      const { start, segment } = question.request
      return PbRequest.encode({ ...empty, scrub: { start, segmentId: segment == null ? NOTHING : idToHash(segment) } })
    }
  }
}

/** Whether the settings are in range is for who makes the stream to say. @throws {ProtocolError} */
export function decodeAdminRequest (bytes: Uint8Array): AdminQuestion {
  const { createStream, listStreams, lockStream, status, scrub } = decodeWith('An admin request', () => PbRequest.decode(bytes, {
    limits: { createStream: { writers: PEERS_MAX, readers: PEERS_MAX, admins: PEERS_MAX } }
  }))

  if (createStream != null) {
    const { nonce, segmentBytes, durability, retention, ...settings } = createStream
    return {
      type: 'createStream',
      request: {
        nonce: hexField(nonce, 'nonce'),
        settings: {
          ...settings,
          segmentBytes: integerField(segmentBytes, 'segment bytes'),
          durability: durability as Settings['durability'],
          ...(retention == null ? {} : { retention: decodeRetention(retention) })
        }
      }
    }
  }
  if (lockStream.length > 0) {
    return { type: 'lockStream', stream: idField(lockStream, 'stream id') }
  }
  if (scrub != null) {
    const { start, segmentId } = scrub
    return { type: 'scrub', request: { start, segment: segmentId.length === 0 ? undefined : idField(segmentId, 'segment id') } }
  }
  if (listStreams) {
    return { type: 'listStreams' }
  }
  if (status) {
    return { type: 'status' }
  }

  throw new ProtocolError('An admin request asks for nothing')
}

function decodeRetention ({ bytes, ageMs, segments }: PbRetention): NonNullable<Settings['retention']> {
  return {
    bytes: integerField(bytes, 'retention bytes'),
    ageMs: integerField(ageMs, 'retention age'),
    segments: integerField(segments, 'retention segments')
  }
}

export function encodeAdminReply (reply: AdminReply): Uint8Array {
  const empty = { locked: false, failure: NOTHING }

  switch (reply.type) {
    case 'created':
      return PbAnswer.encode({ ...empty, created: { streamId: idToHash(reply.stream), genesis: reply.genesisBytes } })
    case 'streams':
      return PbAnswer.encode({
        ...empty,
        streams: {
          streams: reply.streams.slice(0, LISTED_MAX).map(({ name, stream, replication, segmentBytes }) => ({
            name, streamId: idToHash(stream), replication, segmentBytes: BigInt(segmentBytes)
          }))
        }
      })
    case 'locked':
      return PbAnswer.encode({ ...empty, locked: true })
    case 'status':
      return PbAnswer.encode({ ...empty, status: statusToPb(reply.status) })
    case 'scrub': {
      const { running, segments, of, bytes, damaged, indexesMade } = reply.progress
      return PbAnswer.encode({
        ...empty,
        scrub: { running, segments: BigInt(segments), of: BigInt(of), bytes: BigInt(bytes), damaged: BigInt(damaged), indexesMade: BigInt(indexesMade) }
      })
    }
  }
}

/** `failure` is left encoded. @throws {ProtocolError} */
export function decodeAdminAnswer (bytes: Uint8Array): { reply?: AdminReply, failure: Uint8Array } {
  const pb = decodeWith('An admin answer', () => PbAnswer.decode(bytes, {
    limits: { streams: { streams: LISTED_MAX }, status: { addresses: ADDRESSES_MAX, nodes: LISTED_MAX, nodes$: { addresses: ADDRESSES_MAX }, shards: LISTED_MAX, forks: FORKS_MAX } }
  }))
  const { created, streams, locked, status, scrub, failure } = pb

  if (failure.length > 0) {
    return { failure }
  }
  if (created != null) {
    return { failure, reply: { type: 'created', stream: idField(created.streamId, 'stream id'), genesisBytes: created.genesis } }
  }
  if (streams != null) {
    return {
      failure,
      reply: {
        type: 'streams',
        streams: streams.streams.map(({ name, streamId, replication, segmentBytes }) => ({
          name, stream: idField(streamId, 'stream id'), replication, segmentBytes: integerField(segmentBytes, 'segment bytes')
        }))
      }
    }
  }
  if (status != null) {
    return { failure, reply: { type: 'status', status: statusFromPb(status) } }
  }

  if (scrub != null) {
    return { failure, reply: { type: 'scrub', progress: progressFromPb(scrub) } }
  }

  return { failure, reply: locked ? { type: 'locked' } : undefined }
}

function progressFromPb ({ running, ...counts }: PbScrubProgress): ScrubProgress {
  return {
    running,
    segments: integerField(counts.segments, 'segments'),
    of: integerField(counts.of, 'of'),
    bytes: integerField(counts.bytes, 'bytes'),
    damaged: integerField(counts.damaged, 'damaged'),
    indexesMade: integerField(counts.indexesMade, 'indexesMade')
  }
}

type PbNodeStatus = NonNullable<PbAnswer['status']>

function statusToPb (status: NodeStatus): PbNodeStatus {
  return {
    peerId: status.peerId,
    cluster: idToHash(status.cluster),
    addresses: status.addresses.slice(0, ADDRESSES_MAX),
    startedAtMs: BigInt(status.startedAtMs),
    nodes: status.nodes.slice(0, LISTED_MAX).map(({ peerId, addresses, connected }) => ({ peerId, addresses: addresses.slice(0, ADDRESSES_MAX), connected })),
    roomBytes: BigInt(Math.max(0, Math.floor(status.roomBytes))),
    sealed: BigInt(status.sealed),
    shards: status.shards.slice(0, LISTED_MAX).map(shard => ({
      streamId: idToHash(shard.stream),
      name: shard.name,
      segmentId: idToHash(shard.segment),
      number: BigInt(shard.number),
      state: shard.state,
      role: shard.role,
      epoch: BigInt(shard.epoch),
      end: BigInt(shard.end),
      durableEnd: BigInt(shard.durableEnd),
      commitEnd: BigInt(shard.commitEnd),
      reason: shard.reason ?? ''
    })),
    forks: status.forks.slice(0, FORKS_MAX).map(({ name, height, first, second, foundAt }) => ({
      name, height: BigInt(height), first: encodeReceipt(first), second: encodeReceipt(second), foundAt: BigInt(foundAt)
    }))
  }
}

function statusFromPb (pb: PbNodeStatus): NodeStatus {
  return {
    peerId: pb.peerId,
    cluster: idField(pb.cluster, 'cluster'),
    addresses: pb.addresses,
    startedAtMs: integerField(pb.startedAtMs, 'startedAtMs'),
    nodes: pb.nodes,
    roomBytes: integerField(pb.roomBytes, 'roomBytes'),
    sealed: integerField(pb.sealed, 'sealed'),
    shards: pb.shards.map(shardFromPb),
    forks: pb.forks.map(({ name, height, first, second, foundAt }) => ({
      name, height: integerField(height, 'height'), first: decodeReceipt(first), second: decodeReceipt(second), foundAt: integerField(foundAt, 'foundAt')
    }))
  }
}

function shardFromPb (pb: PbShardStatus): ShardStatus {
  return {
    stream: idField(pb.streamId, 'stream id'),
    name: pb.name,
    segment: idField(pb.segmentId, 'segment id'),
    number: integerField(pb.number, 'number'),
    state: choiceField(STATES, pb.state, 'state'),
    role: choiceField(ROLES, pb.role, 'role'),
    epoch: integerField(pb.epoch, 'epoch'),
    end: integerField(pb.end, 'end'),
    durableEnd: integerField(pb.durableEnd, 'durableEnd'),
    commitEnd: integerField(pb.commitEnd, 'commitEnd'),
    reason: pb.reason === '' ? undefined : pb.reason
  }
}
