import { decodeReceipt, encodeReceipt, framesOf, hashToId, idToHash } from '../../chain/index.js'
import { ProtocolError } from '../../errors.js'
import { bytesField } from '../channel.js'
import { decodeWith, hashField, hexField, idField, integerField, NOTHING, optionalIntegerField } from '../fields.js'
import { ReplicateMessage as Pb } from './replicate.pb.js'
import type { SegmentId } from '../../chain/index.js'
import type { InboundMessage, SignedClaim, Vote, VoteAnswer } from '../../replication/types.js'
import type { SignedClaim as PbSignedClaim, VoteAnswer as PbVoteAnswer, VoteRequest as PbVoteRequest } from './replicate.pb.js'
import type { ReplicateMessage } from './service.js'

export const REPLICATE_PROTOCOL = '/catenary/replicate/1'
/** frames of an Append are at most 1 MiB, or one frame; its other fields are small */
export const REPLICATE_BYTES_MAX = 1024 * 1024 + 16 * 1024
const FRAMES_FIELD = 14
const START_ID_LENGTH_MAX = 64

export interface Hello {
  /** the cluster's id */
  readonly cluster: string
  readonly incarnation: string
  /** of the sending process */
  readonly startId: string
}

export type Received =
  | { readonly type: 'hello', readonly hello: Hello }
  | { readonly type: 'heartbeat', readonly startId: string }
  | { readonly type: 'credit', readonly bytes: number }
  | { readonly type: 'message', readonly segment: SegmentId, readonly message: InboundMessage }
  | { readonly type: 'failure', readonly failure: Uint8Array }

export function encodeHello ({ cluster, incarnation, startId }: Hello): Uint8Array {
  return encode({ hello: { cluster: idToHash(cluster), incarnation: Buffer.from(incarnation, 'hex'), startId } })
}

export function encodeHeartbeat (startId: string): Uint8Array {
  return encode({ heartbeat: { startId } })
}

export function encodeCredit (bytes: number): Uint8Array {
  return encode({ credit: BigInt(bytes) })
}

/** The message as pieces, frames' bytes as they are. */
export function encodeMessage (segment: SegmentId, message: ReplicateMessage): Uint8Array[] {
  const segmentId = idToHash(segment)
  const epoch = BigInt(message.epoch)

  switch (message.type) {
    case 'append': {
      const head = encode({
        segmentId,
        append: {
          epoch,
          start: BigInt(message.start),
          prev: BigInt(message.prev),
          prevHash: message.prevHash,
          commitEnd: BigInt(message.commitEnd),
          round: BigInt(message.round),
          proofEnd: message.proofEnd == null ? undefined : BigInt(message.proofEnd),
          certificate: message.certificate == null ? NOTHING : encodeReceipt(message.certificate)
        }
      })
      const bytes = message.frames.reduce((sum, piece) => sum + piece.length, 0)

      return bytes === 0 ? [head] : [head, bytesField(FRAMES_FIELD, bytes), ...message.frames]
    }
    case 'appendAnswer':
      return [encode({
        segmentId,
        appendAnswer: {
          epoch,
          adopted: message.adopted,
          durableEnd: BigInt(message.durableEnd),
          durableHash: message.durableHash,
          round: BigInt(message.round),
          conflict: message.conflict == null ? undefined : BigInt(message.conflict),
          proof: message.proof == null ? undefined : { ...message.proof, end: BigInt(message.proof.end) },
          doubt: message.doubt == null ? undefined : BigInt(message.doubt)
        }
      })]
    case 'preVote':
    case 'vote':
      return [encode({ segmentId, [message.type]: { epoch, logEpoch: BigInt(message.logEpoch), end: BigInt(message.end) } })]
    case 'preVoteAnswer':
    case 'voteAnswer':
      return [encode({ segmentId, [message.type]: { epoch, granted: message.granted, doubt: message.doubt == null ? undefined : BigInt(message.doubt) } })]
    case 'stepDown':
      return [encode({ segmentId, stepDown: { epoch } })]
    case 'sealed':
      return [encode({ segmentId, sealed: { epoch, certificate: encodeReceipt(message.certificate), behind: message.behind } })]
    case 'unknownSegment':
      return [encode({ segmentId, unknownSegment: { epoch } })]
    case 'quarantined':
      return [encode({ segmentId, quarantined: { epoch } })]
  }
}

function encode (message: Partial<Pb>): Uint8Array {
  return Pb.encode({ credit: 0n, segmentId: NOTHING, frames: NOTHING, failure: NOTHING, ...message })
}

/** Frames alias `bytes`. @throws {ProtocolError} {@link InvalidFrameError} {@link InvalidCertificateError} */
export function decodeReplicate (bytes: Uint8Array): Received {
  const pb = decodeWith('A replicate message', () => Pb.decode(bytes))

  if (pb.failure.length > 0) {
    return { type: 'failure', failure: pb.failure }
  }
  if (pb.credit > 0n) {
    return { type: 'credit', bytes: integerField(pb.credit, 'credit') }
  }
  if (pb.heartbeat != null) {
    return { type: 'heartbeat', startId: startId(pb.heartbeat.startId) }
  }
  if (pb.hello != null) {
    const { cluster, incarnation } = pb.hello
    return { type: 'hello', hello: { cluster: idField(cluster, 'cluster'), incarnation: hexField(incarnation, 'incarnation'), startId: startId(pb.hello.startId) } }
  }

  return { type: 'message', segment: hashToId(hashField(pb.segmentId, 'segment id')), message: decodeMessage(pb) }
}

function decodeMessage ({ append, appendAnswer, preVote, vote, preVoteAnswer, voteAnswer, stepDown, sealed, unknownSegment, quarantined, frames }: Pb): InboundMessage {
  if (append != null) {
    return {
      type: 'append',
      epoch: integerField(append.epoch, 'epoch'),
      start: integerField(append.start, 'start'),
      prev: integerField(append.prev, 'prev'),
      prevHash: hashField(append.prevHash, 'prevHash'),
      commitEnd: integerField(append.commitEnd, 'commitEnd'),
      round: integerField(append.round, 'round'),
      proofEnd: optionalIntegerField(append.proofEnd, 'proofEnd'),
      certificate: append.certificate.length === 0 ? undefined : decodeReceipt(append.certificate),
      frames: [...framesOf(frames)]
    }
  }
  if (appendAnswer != null) {
    return {
      type: 'appendAnswer',
      epoch: integerField(appendAnswer.epoch, 'epoch'),
      adopted: appendAnswer.adopted,
      durableEnd: integerField(appendAnswer.durableEnd, 'durableEnd'),
      durableHash: hashField(appendAnswer.durableHash, 'durableHash'),
      round: integerField(appendAnswer.round, 'round'),
      conflict: optionalIntegerField(appendAnswer.conflict, 'conflict'),
      proof: appendAnswer.proof == null ? undefined : decodeClaim(appendAnswer.proof),
      doubt: optionalIntegerField(appendAnswer.doubt, 'doubt')
    }
  }
  if (preVote != null) {
    return { type: 'preVote', ...decodeVoteRequest(preVote) }
  }
  if (vote != null) {
    return { type: 'vote', ...decodeVoteRequest(vote) }
  }
  if (preVoteAnswer != null) {
    return { type: 'preVoteAnswer', ...decodeVoteAnswer(preVoteAnswer) }
  }
  if (voteAnswer != null) {
    return { type: 'voteAnswer', ...decodeVoteAnswer(voteAnswer) }
  }
  if (stepDown != null) {
    return { type: 'stepDown', epoch: integerField(stepDown.epoch, 'epoch') }
  }
  if (sealed != null) {
    return { type: 'sealed', epoch: integerField(sealed.epoch, 'epoch'), certificate: decodeReceipt(sealed.certificate), behind: sealed.behind }
  }
  if (unknownSegment != null) {
    return { type: 'unknownSegment', epoch: integerField(unknownSegment.epoch, 'epoch') }
  }
  if (quarantined != null) {
    return { type: 'quarantined', epoch: integerField(quarantined.epoch, 'epoch') }
  }

  throw new ProtocolError('A replicate message says nothing')
}

function decodeClaim ({ end, hash, signature }: PbSignedClaim): SignedClaim {
  return { end: integerField(end, 'proof end'), hash: hashField(hash, 'proof hash'), signature }
}

function decodeVoteRequest ({ epoch, logEpoch, end }: PbVoteRequest): Omit<Vote, 'type'> {
  return { epoch: integerField(epoch, 'epoch'), logEpoch: integerField(logEpoch, 'logEpoch'), end: integerField(end, 'end') }
}

function decodeVoteAnswer ({ epoch, granted, doubt }: PbVoteAnswer): Omit<VoteAnswer, 'type'> {
  return { epoch: integerField(epoch, 'epoch'), granted, doubt: optionalIntegerField(doubt, 'doubt') }
}

function startId (text: string): string {
  if (text.length < 1 || text.length > START_ID_LENGTH_MAX) {
    throw new ProtocolError(`A start id of ${text.length} characters is not from 1 to ${START_ID_LENGTH_MAX}`)
  }

  return text
}
