import { throwIfFailed } from '../errors.js';
import { dialPiped } from '../piped.js';
import { COPY_ANSWER_BYTES_MAX, COPY_PROTOCOL, decodeCopyAnswer, encodeCopyCredit, encodeCopyRequest } from './codec.js';
/** Copies a sealed segment's frames from a node, from the frame that contains `from` to the seal. */
export function dialCopy(network, peer, segment, from, signal) {
    return dialPiped(network, peer, {
        protocol: COPY_PROTOCOL,
        answerBytesMax: COPY_ANSWER_BYTES_MAX,
        request: encodeCopyRequest(segment, from),
        encodeCredit: encodeCopyCredit,
        decode: message => {
            const answer = decodeCopyAnswer(message);
            throwIfFailed(answer);
            const { event, end } = answer;
            return { value: event, bytes: event?.type === 'frames' ? event.bytes.length : 0, last: end };
        }
    }, signal);
}
//# sourceMappingURL=dialer.js.map