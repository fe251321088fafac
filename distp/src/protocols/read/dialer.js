import { throwIfFailed } from '../errors.js';
import { dialPiped } from '../piped.js';
import { decodeReadAnswer, encodeReadCredit, encodeReadRequest, READ_ANSWER_BYTES_MAX, READ_PROTOCOL } from './codec.js';
/** Reads from a node. Ending the iteration early ends the read there. */
export function dialRead(network, peer, request, signal) {
    return dialPiped(network, peer, {
        protocol: READ_PROTOCOL,
        answerBytesMax: READ_ANSWER_BYTES_MAX,
        request: encodeReadRequest(request),
        encodeCredit: encodeReadCredit,
        decode: message => {
            const answer = decodeReadAnswer(message);
            throwIfFailed(answer);
            const { event } = answer;
            return { value: event, bytes: event?.type === 'frames' ? event.bytes.length : 0, last: event?.type === 'end' };
        }
    }, signal);
}
//# sourceMappingURL=dialer.js.map