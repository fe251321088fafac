/** One question, one answer, on a stream of their own. */
import { ClosedError } from '../errors.js';
import { encodeFailed } from './errors.js';
/** Asks; the bytes of the answer. @throws {ClosedError} if none comes; the signal's reason */
export async function ask(network, peer, { protocol, answerBytesMax }, request, signal) {
    const channel = await network.open(peer, protocol, answerBytesMax, signal);
    try {
        channel.send(request);
        const answer = await channel.read({ signal });
        if (answer == null) {
            throw new ClosedError(`${peer.peerId} ended ${protocol} without an answer`);
        }
        await channel.close({ signal });
        return answer;
    }
    catch (err) {
        channel.abort(err);
        throw err;
    }
}
/** Serves questions. A question that can't be decoded costs the sender its stream; what `answer` throws is the answer. */
export async function serveAsks(gate, protocol, served, decodeAndAnswer) {
    await gate.serve({
        ...served,
        protocol: protocol.protocol,
        messageBytesMax: protocol.requestBytesMax,
        handle: async (channel, peer) => {
            const request = await channel.read({ timeoutMs: gate.firstMessageTimeoutMs });
            if (request != null) {
                const answer = decodeAndAnswer(request, peer);
                channel.send(await answer().catch(encodeFailed));
            }
        }
    });
}
//# sourceMappingURL=ask.js.map