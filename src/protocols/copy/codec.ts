import { DESCRIPTOR_BYTES_MAX, decodeReceipt, encodeReceipt, FRAME_BYTES_MAX, idToHash, RECEIPT_BYTES_MAX } from '../../chain/index.js'
import { bytesField } from '../channel.js'
import { decodeOpening, encodeOpening, OPEN } from '../open/codec.js'
import { decodeWith, idField, integerField, NOTHING } from '../fields.js'
import { CopyAnswer as PbAnswer, CopyCredit as PbCredit, CopyRequest as PbRequest } from './copy.pb.js'
import type { Height, SegmentId } from '../../chain/index.js'
import type { CopyEvent } from './service.js'

export const COPY_PROTOCOL = '/catenary/copy/1'
export const COPY_REQUEST_BYTES_MAX = 256
/** frames, or what the segment was opened with: as large as an Open at most */
export const COPY_ANSWER_BYTES_MAX = Math.max(FRAME_BYTES_MAX, OPEN.requestBytesMax) + DESCRIPTOR_BYTES_MAX + RECEIPT_BYTES_MAX + 1024
const FRAMES_FIELD = 14

export function encodeCopyRequest (segment: SegmentId, from: Height): Uint8Array {
  return PbRequest.encode({ segmentId: idToHash(segment), from: BigInt(from) })
}

/** @throws {ProtocolError} */
export function decodeCopyRequest (bytes: Uint8Array): { segment: SegmentId, from: Height } {
  const pb = decodeWith('A copy request', () => PbRequest.decode(bytes))

  return { segment: idField(pb.segmentId, 'segment id'), from: integerField(pb.from, 'from') }
}

export function encodeCopyCredit (bytes: number): Uint8Array {
  return PbCredit.encode({ bytes: BigInt(bytes) })
}

/** @throws {ProtocolError} */
export function decodeCopyCredit (bytes: Uint8Array): number {
  return integerField(decodeWith('A copy credit', () => PbCredit.decode(bytes)).bytes, 'credit')
}

/** The event as pieces, frames' bytes as they are. */
export function encodeCopyEvent (event: CopyEvent): Uint8Array[] {
  return event.type === 'frames'
    ? [bytesField(FRAMES_FIELD, event.bytes.length), event.bytes]
    : [encodeAnswer({ descriptor: event.descriptorBytes, certificate: encodeReceipt(event.certificate), opening: encodeOpening(event.opening) })]
}

export function encodeCopyEnd (): Uint8Array {
  return encodeAnswer({ end: true })
}

function encodeAnswer (answer: Partial<PbAnswer>): Uint8Array {
  return PbAnswer.encode({ descriptor: NOTHING, certificate: NOTHING, end: false, opening: NOTHING, frames: NOTHING, failure: NOTHING, ...answer })
}

/** `failure` is left encoded; frames alias `bytes`. @throws {ProtocolError} {@link InvalidCertificateError} */
export function decodeCopyAnswer (bytes: Uint8Array): { event?: CopyEvent, end: boolean, failure: Uint8Array } {
  const { descriptor, certificate, opening, end, frames, failure } = decodeWith('A copy answer', () => PbAnswer.decode(bytes))

  if (end || failure.length > 0) {
    return { end, failure }
  }

  return {
    end,
    failure,
    event: certificate.length > 0
      ? { type: 'segment', descriptorBytes: descriptor, certificate: decodeReceipt(certificate), opening: decodeOpening(opening) }
      : { type: 'frames', bytes: frames }
  }
}
