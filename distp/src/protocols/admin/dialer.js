import { ProtocolError } from '../../errors.js';
import { ask } from '../ask.js';
import { throwIfFailed } from '../errors.js';
import { ADMIN, decodeAdminAnswer, encodeAdminRequest } from './codec.js';
export async function dialCreateStream(network, peer, request, signal) {
    const { stream, genesisBytes } = await askAdmin(network, peer, { type: 'createStream', request }, 'created', signal);
    return { stream, genesisBytes };
}
export async function dialListStreams(network, peer, signal) {
    const { streams } = await askAdmin(network, peer, { type: 'listStreams' }, 'streams', signal);
    return [...streams];
}
export async function dialLockStream(network, peer, stream, signal) {
    await askAdmin(network, peer, { type: 'lockStream', stream }, 'locked', signal);
}
export async function dialStatus(network, peer, signal) {
    const { status } = await askAdmin(network, peer, { type: 'status' }, 'status', signal);
    return status;
}
export async function dialScrub(network, peer, request, signal) {
    const { progress } = await askAdmin(network, peer, { type: 'scrub', request }, 'scrub', signal);
    return progress;
}
async function askAdmin(network, peer, question, expected, signal) {
    const { reply, failure } = decodeAdminAnswer(await ask(network, peer, ADMIN, encodeAdminRequest(question), signal));
    throwIfFailed({ failure });
    if (reply?.type !== expected) {
        throw new ProtocolError(`${peer.peerId} answered ${question.type} with ${reply?.type ?? 'nothing'}`);
    }
    return reply;
}
//# sourceMappingURL=dialer.js.map