import { serveAsks } from '../ask.js';
import { ADMIN, decodeAdminRequest, encodeAdminReply } from './codec.js';
/** calls of one peer at once */
const STREAMS_MAX = 32;
/** Serves `admin/1`. */
export async function serveAdmin(gate, service) {
    await serveAsks(gate, ADMIN, { nodesOnly: false, streamsMax: STREAMS_MAX }, (bytes, peer) => {
        const question = decodeAdminRequest(bytes);
        return async () => encodeAdminReply(await replyTo(service, question, peer));
    });
}
async function replyTo(service, question, peer) {
    switch (question.type) {
        case 'createStream':
            return { type: 'created', ...await service.createStream(question.request, peer) };
        case 'listStreams':
            return { type: 'streams', streams: await service.listStreams(peer) };
        case 'lockStream':
            await service.lockStream(question.stream, peer);
            return { type: 'locked' };
        case 'status':
            return { type: 'status', status: await service.status(peer) };
        case 'scrub':
            return { type: 'scrub', progress: await service.scrub(question.request, peer) };
    }
}
//# sourceMappingURL=handler.js.map