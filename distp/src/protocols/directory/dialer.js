import { ProtocolError } from '../../errors.js';
import { ask } from '../ask.js';
import { throwIfFailed } from '../errors.js';
import { decodeLookupAnswer, DIRECTORY, encodeLookupRequest } from './codec.js';
/** Asks a node what it knows of a stream. */
export async function dialLookup(network, peer, request, signal) {
    const { answer, failure } = decodeLookupAnswer(await ask(network, peer, DIRECTORY, encodeLookupRequest(request), signal));
    throwIfFailed({ failure });
    if (answer == null) {
        throw new ProtocolError(`${peer.peerId} answered a lookup with nothing`);
    }
    return answer;
}
//# sourceMappingURL=dialer.js.map