import { decodeReceipt, encodeReceipt, FRAME_BYTES_MAX, idToHash } from '../../chain/index.js';
import { ProtocolError } from '../../errors.js';
import { bytesField } from '../channel.js';
import { decodeWith, hashField, idField, integerField, NOTHING } from '../fields.js';
import { ReadAnswer as PbAnswer, ReadCredit as PbCredit, ReadRequest as PbRequest } from './read.pb.js';
export const READ_PROTOCOL = '/catenary/read/1';
export const READ_REQUEST_BYTES_MAX = 4096;
/** pieces of frames, the largest of which is one frame, and a descriptor */
export const READ_ANSWER_BYTES_MAX = FRAME_BYTES_MAX + 128 * 1024;
/** number of the field `frames` */
const FRAMES_FIELD = 14;
const FROM = ['start', 'end', 'height', 'time', 'block'];
const REASONS = ['sealed', 'limit', 'timeout'];
export function encodeReadRequest({ stream, segment, from, until, limit, waitMs, fresh }) {
    const forever = waitMs === Infinity;
    return PbRequest.encode({
        streamId: idToHash(stream),
        segmentId: segment == null ? NOTHING : idToHash(segment),
        from: FROM.indexOf(from.type),
        position: BigInt(from.type === 'height' ? from.height : from.type === 'time' ? from.time : 0),
        blockHash: from.type === 'block' ? from.hash : NOTHING,
        until: until == null || !Number.isFinite(until) ? undefined : BigInt(until),
        limit: BigInt(limit),
        waitMs: BigInt(forever ? 0 : Math.ceil(waitMs)),
        forever,
        fresh
    });
}
/** @throws {ProtocolError} */
export function decodeReadRequest(bytes) {
    const pb = decodeWith('A read request', () => PbRequest.decode(bytes));
    return {
        stream: idField(pb.streamId, 'stream id'),
        segment: pb.segmentId.length === 0 ? undefined : idField(pb.segmentId, 'segment id'),
        from: decodeFrom(pb),
        until: pb.until == null ? undefined : integerField(pb.until, 'until'),
        limit: integerField(pb.limit, 'limit'),
        waitMs: pb.forever ? Infinity : integerField(pb.waitMs, 'waitMs'),
        fresh: pb.fresh
    };
}
function decodeFrom(pb) {
    const type = FROM[pb.from];
    switch (type) {
        case 'start':
        case 'end':
            return { type };
        case 'height':
            return { type, height: integerField(pb.position, 'height') };
        case 'time':
            return { type, time: integerField(pb.position, 'time') };
        case 'block':
            return { type, hash: hashField(pb.blockHash, 'block hash') };
        default:
            throw new ProtocolError(`Unknown start ${pb.from} of a read`);
    }
}
export function encodeReadCredit(bytes) {
    return PbCredit.encode({ bytes: BigInt(bytes) });
}
/** @throws {ProtocolError} */
export function decodeReadCredit(bytes) {
    return integerField(decodeWith('A read credit', () => PbCredit.decode(bytes)).bytes, 'credit');
}
/** The event as pieces, frames' bytes as they are. */
export function encodeReadEvent(event) {
    switch (event.type) {
        case 'segment':
            return [encodeAnswer({
                    segment: {
                        segmentId: idToHash(event.segment),
                        number: BigInt(event.number),
                        descriptor: event.descriptorBytes,
                        height: BigInt(event.height),
                        commitEnd: BigInt(event.commitEnd)
                    }
                })];
        case 'frames':
            return [encodeAnswer({ commitEnd: BigInt(event.commitEnd) }), bytesField(FRAMES_FIELD, event.bytes.length), event.bytes];
        case 'tail':
            return [encodeAnswer({ tail: { commitEnd: BigInt(event.commitEnd) } })];
        case 'end':
            return [encodeAnswer({ end: { reason: REASONS.indexOf(event.reason) + 1, certificate: event.certificate == null ? NOTHING : encodeReceipt(event.certificate) } })];
    }
}
function encodeAnswer(answer) {
    return PbAnswer.encode({ commitEnd: 0n, frames: NOTHING, failure: NOTHING, ...answer });
}
/** `failure` is left encoded; frames alias `bytes`. @throws {ProtocolError} */
export function decodeReadAnswer(bytes) {
    const { segment, tail, end, frames, commitEnd, failure } = decodeWith('A read answer', () => PbAnswer.decode(bytes));
    if (failure.length > 0) {
        return { failure };
    }
    return { event: eventOf(), failure };
    function eventOf() {
        if (segment != null) {
            return {
                type: 'segment',
                segment: idField(segment.segmentId, 'segment id'),
                number: integerField(segment.number, 'number'),
                descriptorBytes: segment.descriptor,
                height: integerField(segment.height, 'height'),
                commitEnd: integerField(segment.commitEnd, 'commitEnd')
            };
        }
        if (tail != null) {
            return { type: 'tail', commitEnd: integerField(tail.commitEnd, 'commitEnd') };
        }
        if (end != null) {
            const reason = REASONS[end.reason - 1];
            if (reason == null) {
                throw new ProtocolError(`Unknown reason ${end.reason} of a read's end`);
            }
            return { type: 'end', reason, ...(end.certificate.length === 0 ? {} : { certificate: decodeReceipt(end.certificate) }) };
        }
        return { type: 'frames', bytes: frames, commitEnd: integerField(commitEnd, 'commitEnd') };
    }
}
//# sourceMappingURL=codec.js.map