import { ProtocolError } from '../../errors.js';
import { ask } from '../ask.js';
import { throwIfFailed } from '../errors.js';
import { decodeElectAnswer, ELECT, encodeOpenRequest, encodeVoteRequest } from './codec.js';
/** @param incarnation of this node's folder */
export async function dialVote(network, peer, segment, message, incarnation, signal) {
    const answer = decodeElectAnswer(await ask(network, peer, ELECT, encodeVoteRequest(segment, message, incarnation), signal));
    throwIfFailed(answer);
    if (answer.reply == null) {
        throw new ProtocolError(`${peer.peerId} answered a vote with something else`);
    }
    return answer.reply;
}
export async function dialOpen(network, peer, request, signal) {
    const answer = decodeElectAnswer(await ask(network, peer, ELECT, encodeOpenRequest(request), signal));
    throwIfFailed(answer);
    if (!answer.opened) {
        throw new ProtocolError(`${peer.peerId} answered an Open with something else`);
    }
}
//# sourceMappingURL=dialer.js.map