import { serveAsks } from '../ask.js';
import { decodeElectRequest, ELECT, encodeOpened, encodeVoteReply } from './codec.js';
/** votes and opens of all segments of a pair of nodes at once: after a node's death there is a burst */
const STREAMS_MAX = 256;
/** Serves `elect/1`. */
export async function serveElect(gate, service) {
    await serveAsks(gate, ELECT, { nodesOnly: true, streamsMax: STREAMS_MAX }, (bytes, peer) => {
        const question = decodeElectRequest(bytes);
        return async () => {
            if (question.type === 'vote') {
                return encodeVoteReply(await service.vote(peer, question.segment, question.message, question.incarnation));
            }
            await service.open(peer, question.request);
            return encodeOpened();
        };
    });
}
//# sourceMappingURL=handler.js.map