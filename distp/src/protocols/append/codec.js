import { decodeReceipt, encodeReceipt, FRAME_BYTES_MAX, idToHash, parseFrame } from '../../chain/index.js';
import { ProtocolError } from '../../errors.js';
import { bytesField } from '../channel.js';
import { encodeError } from '../errors.js';
import { decodeWith, hashField, idField, integerField, NOTHING } from '../fields.js';
import { AppendAnswer as PbAnswer, AppendRequest as PbRequest } from './append.pb.js';
export const APPEND_PROTOCOL = '/catenary/append/1';
/** a frame and its request's other fields, of which the name is the longest */
export const APPEND_REQUEST_BYTES_MAX = FRAME_BYTES_MAX + 4096;
export const APPEND_ANSWER_BYTES_MAX = 16 * 1024;
/** most characters of a producer's name */
const PRODUCER_NAME_MAX = 255;
/** number of the field `frame` */
const FRAME_FIELD = 14;
const ACKS = ['none', 'master', 'quorum', 'all'];
/** The request as pieces, the frame's bytes as they are. */
export function encodeAppendRequest(id, request) {
    const { frame, expectTail } = request;
    const head = PbRequest.encode({
        id: BigInt(id),
        streamId: idToHash(request.stream),
        ack: ACKS.indexOf(request.ack),
        follows: BigInt(request.follows),
        producerName: request.producerName,
        expectTail: expectTail == null || expectTail === 'empty' ? NOTHING : expectTail,
        expectEmpty: expectTail === 'empty',
        ackTimeoutMs: request.ackTimeoutMs,
        proof: request.proof === true
    });
    return [head, bytesField(FRAME_FIELD, frame.length), frame.bytes];
}
/** `frame` aliases `bytes`. @throws {ProtocolError} {@link InvalidFrameError} */
export function decodeAppendRequest(bytes) {
    const pb = decodeWith('An append request', () => PbRequest.decode(bytes));
    const ack = ACKS[pb.ack];
    if (ack == null) {
        throw new ProtocolError(`Unknown ack ${pb.ack}`);
    }
    if (pb.producerName.length > PRODUCER_NAME_MAX) {
        throw new ProtocolError(`A producer's name of ${pb.producerName.length} characters is over the limit of ${PRODUCER_NAME_MAX}`);
    }
    const frame = parseFrame(pb.frame);
    if (frame.length !== pb.frame.length) {
        throw new ProtocolError(`${pb.frame.length - frame.length} bytes behind the frame`);
    }
    return {
        id: integerField(pb.id, 'request id'),
        request: {
            stream: idField(pb.streamId, 'stream id'),
            frame,
            ack,
            follows: integerField(pb.follows, 'follows'),
            producerName: pb.producerName,
            expectTail: pb.expectEmpty ? 'empty' : pb.expectTail.length === 0 ? undefined : hashField(pb.expectTail, 'expectTail'),
            ackTimeoutMs: pb.ackTimeoutMs,
            proof: pb.proof
        }
    };
}
export function encodeAppendAnswer({ id, ack, failure, credit }) {
    return PbAnswer.encode({
        id: BigInt(id),
        segmentId: ack == null ? NOTHING : idToHash(ack.segment),
        height: BigInt(ack?.height ?? 0),
        timestamp: BigInt(ack?.timestamp ?? 0),
        prevHash: ack?.prevHash ?? NOTHING,
        lastHash: ack?.lastHash ?? NOTHING,
        credit: BigInt(credit),
        receipt: ack?.receipt == null ? NOTHING : encodeReceipt(ack.receipt),
        failure: failure == null ? NOTHING : encodeError(failure)
    });
}
/** `failure` is left encoded. @throws {ProtocolError} {@link InvalidCertificateError} */
export function decodeAppendAnswer(bytes) {
    const pb = decodeWith('An append answer', () => PbAnswer.decode(bytes));
    const hasAck = pb.id !== 0n && pb.failure.length === 0;
    return {
        id: integerField(pb.id, 'request id'),
        credit: integerField(pb.credit, 'credit'),
        failure: pb.failure,
        ack: hasAck
            ? {
                segment: idField(pb.segmentId, 'segment id'),
                height: integerField(pb.height, 'height'),
                timestamp: integerField(pb.timestamp, 'timestamp'),
                prevHash: hashField(pb.prevHash, 'prevHash'),
                lastHash: hashField(pb.lastHash, 'lastHash'),
                ...(pb.receipt.length === 0 ? {} : { receipt: decodeReceipt(pb.receipt) })
            }
            : undefined
    };
}
//# sourceMappingURL=codec.js.map