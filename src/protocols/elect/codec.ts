import { decodeReceipt, encodeReceipt, FRAME_BYTES_MAX, idToHash } from '../../chain/index.js'
import { ProtocolError } from '../../errors.js'
import { decodeWith, hashField, hexField, idField, integerField, NOTHING, optionalIntegerField } from '../fields.js'
import { ElectAnswer as PbAnswer, ElectRequest as PbRequest, Opening as PbOpening } from './elect.pb.js'
import type { SegmentEntry, SegmentId } from '../../chain/index.js'
import type { AskProtocol } from '../ask.js'
import type { PreVote, PreVoteAnswer, Quarantined, Sealed, UnknownSegment, Vote, VoteAnswer } from '../../replication/types.js'
import type { Opening, OpenRequest } from './service.js'
import type { VoteAnswer as PbVoteAnswer } from './elect.pb.js'

/** most entries of a stream's list of segments in an Open */
export const OPEN_SEGMENTS_MAX = 256
/** most bytes of that list: descriptors with long lists of peers have up to 60 KiB each */
const OPEN_SEGMENTS_BYTES_MAX = 1024 * 1024
/** what an entry has beside its descriptor, or less */
const ENTRY_BYTES = 96
/** frames of producers: 4,096 entries of some 40 bytes fit one frame of the largest segments, and few of the smallest */
export const PRODUCERS_FRAMES_MAX = 64

export const ELECT: AskProtocol = {
  protocol: '/catenary/elect/1',
  // an Open: producers' frames, the seal, a certificate or a genesis, and the list
  requestBytesMax: 4 * FRAME_BYTES_MAX,
  answerBytesMax: 16 * 1024,
  // of all segments of a pair of nodes: after a node's death there is a burst
  atOnceMax: 256
}

export type ElectQuestion =
  | { readonly type: 'vote', readonly segment: SegmentId, readonly message: PreVote | Vote, readonly incarnation: string }
  | { readonly type: 'open', readonly request: OpenRequest }

export type VoteReply = PreVoteAnswer | VoteAnswer | Sealed | UnknownSegment | Quarantined

/** @param incarnation of the asking shard's folder */
export function encodeVoteRequest (segment: SegmentId, message: PreVote | Vote, incarnation: string): Uint8Array {
  const request = { epoch: BigInt(message.epoch), logEpoch: BigInt(message.logEpoch), end: BigInt(message.end) }

  return PbRequest.encode({ segmentId: idToHash(segment), incarnation: Buffer.from(incarnation, 'hex'), [message.type]: request })
}

/** The list of segments may be cut: its last part is sent, as much as fits. */
export function encodeOpenRequest ({ segment, opening, segments }: OpenRequest): Uint8Array {
  return PbRequest.encode({
    segmentId: idToHash(segment),
    incarnation: NOTHING,
    open: {
      opening: openingToPb(opening),
      segments: lastOf(segments).map(entry => ({
        streamId: idToHash(entry.stream),
        segmentId: idToHash(entry.segment),
        number: BigInt(entry.number),
        descriptor: entry.descriptorBytes
      }))
    }
  })
}

function lastOf (segments: readonly SegmentEntry[]): readonly SegmentEntry[] {
  let from = segments.length
  let bytes = 0
  while (from > 0 && segments.length - from < OPEN_SEGMENTS_MAX) {
    bytes += segments[from - 1]!.descriptorBytes.length + ENTRY_BYTES
    if (bytes > OPEN_SEGMENTS_BYTES_MAX) {
      break
    }
    from--
  }

  return segments.slice(from)
}

/** @throws {ProtocolError} or what a certificate in it is wrong with */
export function decodeElectRequest (bytes: Uint8Array): ElectQuestion {
  const { segmentId, preVote, vote, open, incarnation } = decodeWith('An elect request', () => PbRequest.decode(bytes, {
    limits: { open: { segments: OPEN_SEGMENTS_MAX, opening: { producersFrames: PRODUCERS_FRAMES_MAX } } }
  }))
  const segment = idField(segmentId, 'segment id')

  if (open?.opening != null) {
    return {
      type: 'open',
      request: {
        segment,
        opening: openingFromPb(open.opening),
        segments: open.segments.map(entry => ({
          stream: idField(entry.streamId, 'stream id'),
          segment: idField(entry.segmentId, 'segment id'),
          number: integerField(entry.number, 'number'),
          descriptorBytes: entry.descriptor
        }))
      }
    }
  }

  const asked = preVote ?? vote
  if (asked == null) {
    throw new ProtocolError('An elect request asks for nothing')
  }

  return {
    type: 'vote',
    segment,
    incarnation: hexField(incarnation, 'incarnation'),
    message: {
      type: preVote != null ? 'preVote' : 'vote',
      epoch: integerField(asked.epoch, 'epoch'),
      logEpoch: integerField(asked.logEpoch, 'logEpoch'),
      end: integerField(asked.end, 'end')
    }
  }
}

export function encodeVoteReply (reply: VoteReply): Uint8Array {
  const epoch = BigInt(reply.epoch)

  switch (reply.type) {
    case 'preVoteAnswer':
      return PbAnswer.encode({ opened: false, failure: NOTHING, preVote: voteToPb(reply) })
    case 'voteAnswer':
      return PbAnswer.encode({ opened: false, failure: NOTHING, vote: voteToPb(reply) })
    case 'sealed':
      return PbAnswer.encode({ opened: false, failure: NOTHING, sealed: { epoch, certificate: encodeReceipt(reply.certificate), behind: reply.behind } })
    case 'unknownSegment':
      return PbAnswer.encode({ opened: false, failure: NOTHING, unknown: { epoch } })
    case 'quarantined':
      return PbAnswer.encode({ opened: false, failure: NOTHING, quarantined: { epoch } })
  }
}

function voteToPb ({ epoch, granted, doubt }: PreVoteAnswer | VoteAnswer): PbVoteAnswer {
  return { epoch: BigInt(epoch), granted, doubt: doubt == null ? undefined : BigInt(doubt) }
}

function voteFromPb ({ epoch, granted, doubt }: PbVoteAnswer): Pick<VoteAnswer, 'epoch' | 'granted' | 'doubt'> {
  return { epoch: integerField(epoch, 'epoch'), granted, doubt: optionalIntegerField(doubt, 'doubt') }
}

export function encodeOpened (): Uint8Array {
  return PbAnswer.encode({ opened: true, failure: NOTHING })
}

/** `failure` is left encoded. @throws {ProtocolError} {@link InvalidCertificateError} */
export function decodeElectAnswer (bytes: Uint8Array): { reply?: VoteReply, opened: boolean, failure: Uint8Array } {
  const { preVote, vote, sealed, unknown, quarantined, opened, failure } = decodeWith('An elect answer', () => PbAnswer.decode(bytes))
  let reply: VoteReply | undefined

  if (preVote != null) {
    reply = { type: 'preVoteAnswer', ...voteFromPb(preVote) }
  } else if (vote != null) {
    reply = { type: 'voteAnswer', ...voteFromPb(vote) }
  } else if (sealed != null) {
    reply = { type: 'sealed', epoch: integerField(sealed.epoch, 'epoch'), certificate: decodeReceipt(sealed.certificate), behind: sealed.behind }
  } else if (unknown != null) {
    reply = { type: 'unknownSegment', epoch: integerField(unknown.epoch, 'epoch') }
  } else if (quarantined != null) {
    reply = { type: 'quarantined', epoch: integerField(quarantined.epoch, 'epoch') }
  }

  return { reply, opened, failure }
}

/** What a shard keeps of its opening, and what others are told. */
export function encodeOpening (opening: Opening): Uint8Array {
  return PbOpening.encode(openingToPb(opening))
}

/** @throws {ProtocolError} {@link InvalidCertificateError} */
export function decodeOpening (bytes: Uint8Array): Opening {
  return openingFromPb(decodeWith('An opening', () => PbOpening.decode(bytes, { limits: { producersFrames: PRODUCERS_FRAMES_MAX } })))
}

function openingToPb (opening: Opening): PbOpening {
  return {
    genesis: opening.genesisBytes ?? NOTHING,
    sealFrame: opening.sealFrame ?? NOTHING,
    certificate: opening.certificate == null ? NOTHING : encodeReceipt(opening.certificate),
    producersFrames: [...opening.producersFrames],
    lastData: opening.lastData ?? NOTHING,
    lastDataSegment: opening.lastDataSegment == null ? NOTHING : idToHash(opening.lastDataSegment)
  }
}

function openingFromPb ({ genesis, sealFrame, certificate, producersFrames, lastData, lastDataSegment }: PbOpening): Opening {
  return {
    genesisBytes: genesis.length === 0 ? undefined : genesis,
    sealFrame: sealFrame.length === 0 ? undefined : sealFrame,
    certificate: certificate.length === 0 ? undefined : decodeReceipt(certificate),
    producersFrames,
    lastData: lastData.length === 0 ? undefined : hashField(lastData, 'lastData'),
    lastDataSegment: lastDataSegment.length === 0 ? undefined : idField(lastDataSegment, 'lastDataSegment')
  }
}
