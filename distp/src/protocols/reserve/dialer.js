import { ask } from '../ask.js';
import { throwIfFailed } from '../errors.js';
import { decodeReserveAnswer, encodeReserveRequest, RESERVE } from './codec.js';
/** Has a node promise room. */
export async function dialReserve(network, peer, request, signal) {
    return await askRoom(network, peer, encodeReserveRequest({ type: 'reserve', request }), signal);
}
/** What a node has to offer. */
export async function dialRoom(network, peer, signal) {
    return await askRoom(network, peer, encodeReserveRequest({ type: 'room' }), signal);
}
async function askRoom(network, peer, request, signal) {
    const { failure, ...room } = decodeReserveAnswer(await ask(network, peer, RESERVE, request, signal));
    throwIfFailed({ failure });
    return room;
}
export async function dialRelease(network, peer, key, signal) {
    throwIfFailed(decodeReserveAnswer(await ask(network, peer, RESERVE, encodeReserveRequest({ type: 'release', key }), signal)));
}
//# sourceMappingURL=dialer.js.map