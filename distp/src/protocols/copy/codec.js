import { DESCRIPTOR_BYTES_MAX, decodeReceipt, encodeReceipt, FRAME_BYTES_MAX, idToHash, RECEIPT_BYTES_MAX } from '../../chain/index.js';
import { bytesField } from '../channel.js';
import { decodeOpening, ELECT, encodeOpening } from '../elect/codec.js';
import { decodeWith, idField, integerField, NOTHING } from '../fields.js';
import { CopyAnswer as PbAnswer, CopyCredit as PbCredit, CopyRequest as PbRequest } from './copy.pb.js';
export const COPY_PROTOCOL = '/catenary/copy/1';
export const COPY_REQUEST_BYTES_MAX = 256;
/** frames, or what the segment was opened with: as large as an Open at most */
export const COPY_ANSWER_BYTES_MAX = Math.max(FRAME_BYTES_MAX, ELECT.requestBytesMax) + DESCRIPTOR_BYTES_MAX + RECEIPT_BYTES_MAX + 1024;
const FRAMES_FIELD = 14;
export function encodeCopyRequest(segment, from) {
    return PbRequest.encode({ segmentId: idToHash(segment), from: BigInt(from) });
}
/** @throws {ProtocolError} */
export function decodeCopyRequest(bytes) {
    const pb = decodeWith('A copy request', () => PbRequest.decode(bytes));
    return { segment: idField(pb.segmentId, 'segment id'), from: integerField(pb.from, 'from') };
}
export function encodeCopyCredit(bytes) {
    return PbCredit.encode({ bytes: BigInt(bytes) });
}
/** @throws {ProtocolError} */
export function decodeCopyCredit(bytes) {
    return integerField(decodeWith('A copy credit', () => PbCredit.decode(bytes)).bytes, 'credit');
}
/** The event as pieces, frames' bytes as they are. */
export function encodeCopyEvent(event) {
    return event.type === 'frames'
        ? [bytesField(FRAMES_FIELD, event.bytes.length), event.bytes]
        : [encodeAnswer({ descriptor: event.descriptorBytes, certificate: encodeReceipt(event.certificate), opening: encodeOpening(event.opening) })];
}
export function encodeCopyEnd() {
    return encodeAnswer({ end: true });
}
function encodeAnswer(answer) {
    return PbAnswer.encode({ descriptor: NOTHING, certificate: NOTHING, end: false, opening: NOTHING, frames: NOTHING, failure: NOTHING, ...answer });
}
/** `failure` is left encoded; frames alias `bytes`. @throws {ProtocolError} {@link InvalidCertificateError} */
export function decodeCopyAnswer(bytes) {
    const { descriptor, certificate, opening, end, frames, failure } = decodeWith('A copy answer', () => PbAnswer.decode(bytes));
    if (end || failure.length > 0) {
        return { end, failure };
    }
    return {
        end,
        failure,
        event: certificate.length > 0
            ? { type: 'segment', descriptorBytes: descriptor, certificate: decodeReceipt(certificate), opening: decodeOpening(opening) }
            : { type: 'frames', bytes: frames }
    };
}
//# sourceMappingURL=codec.js.map