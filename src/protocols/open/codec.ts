import { decodeReceipt, encodeReceipt, FRAME_BYTES_MAX, idToHash } from '../../chain/index.js'
import { ProtocolError } from '../../errors.js'
import { decodeWith, hashField, idField, integerField, NOTHING } from '../fields.js'
import { OpenAnswer as PbAnswer, Opening as PbOpening, OpenRequest as PbRequest } from './open.pb.js'
import type { SegmentEntry } from '../../chain/index.js'
import type { AskProtocol } from '../ask.js'
import type { Opening, OpenRequest } from './service.js'

/** most entries of a stream's list of segments in an Open */
export const OPEN_SEGMENTS_MAX = 256
/** most bytes of that list: descriptors with long lists of peers have up to 60 KiB each */
const OPEN_SEGMENTS_BYTES_MAX = 1024 * 1024
/** what an entry has beside its descriptor, or less */
const ENTRY_BYTES = 96
/** frames of producers: 4,096 entries of some 40 bytes fit one frame of the largest segments, and few of the smallest */
export const PRODUCERS_FRAMES_MAX = 64

export const OPEN: AskProtocol = {
  protocol: '/catenary/open/1',
  // producers' frames, the seal, a certificate or a genesis, and the list
  requestBytesMax: 4 * FRAME_BYTES_MAX,
  answerBytesMax: 16 * 1024,
  // after a node's death all segments of a pair of nodes may move on
  atOnceMax: 256
}

/** The list of segments may be cut: its last part is sent, as much as fits. */
export function encodeOpenRequest ({ segment, opening, segments }: OpenRequest): Uint8Array {
  return PbRequest.encode({
    segmentId: idToHash(segment),
    opening: openingToPb(opening),
    segments: lastOf(segments).map(entry => ({
      streamId: idToHash(entry.stream),
      segmentId: idToHash(entry.segment),
      number: BigInt(entry.number),
      descriptor: entry.descriptorBytes
    }))
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
export function decodeOpenRequest (bytes: Uint8Array): OpenRequest {
  const { segmentId, opening, segments } = decodeWith('An Open', () => PbRequest.decode(bytes, {
    limits: { segments: OPEN_SEGMENTS_MAX, opening: { producersFrames: PRODUCERS_FRAMES_MAX } }
  }))
  if (opening == null) {
    throw new ProtocolError('An Open says nothing of what is to be opened')
  }

  return {
    segment: idField(segmentId, 'segment id'),
    opening: openingFromPb(opening),
    segments: segments.map(entry => ({
      stream: idField(entry.streamId, 'stream id'),
      segment: idField(entry.segmentId, 'segment id'),
      number: integerField(entry.number, 'number'),
      descriptorBytes: entry.descriptor
    }))
  }
}

export function encodeOpened (): Uint8Array {
  return PbAnswer.encode({ opened: true, failure: NOTHING })
}

/** `failure` is left encoded. @throws {ProtocolError} */
export function decodeOpenAnswer (bytes: Uint8Array): PbAnswer {
  return decodeWith('The answer to an Open', () => PbAnswer.decode(bytes))
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
