import { serveAsks } from '../ask.js';
import { decodeLookupRequest, DIRECTORY, encodeLookupAnswer } from './codec.js';
/** lookups of one peer at once */
const STREAMS_MAX = 64;
/** Serves `directory/1`. */
export async function serveDirectory(gate, service) {
    await serveAsks(gate, DIRECTORY, { nodesOnly: false, streamsMax: STREAMS_MAX }, (bytes, peer) => {
        const request = decodeLookupRequest(bytes);
        return async () => encodeLookupAnswer(await service.lookup(request, peer));
    });
}
//# sourceMappingURL=handler.js.map