import { servePiped } from '../piped.js';
import { COPY_PROTOCOL, COPY_REQUEST_BYTES_MAX, decodeCopyCredit, decodeCopyRequest, encodeCopyEnd, encodeCopyEvent } from './codec.js';
/** copies that one node makes of another at once */
const STREAMS_MAX = 16;
/** Serves `copy/1`: one stream a sealed segment. */
export async function serveCopy(gate, service) {
    await servePiped(gate, { protocol: COPY_PROTOCOL, nodesOnly: true, messageBytesMax: COPY_REQUEST_BYTES_MAX, streamsMax: STREAMS_MAX }, {
        answers: (bytes, peer, signal) => {
            const { segment, from } = decodeCopyRequest(bytes);
            return encoded(service.copy(peer, segment, from, signal));
        },
        decodeCredit: decodeCopyCredit
    });
}
async function* encoded(events) {
    for await (const event of events) {
        yield { pieces: encodeCopyEvent(event), bytes: event.type === 'frames' ? event.bytes.length : 0 };
    }
    yield { pieces: [encodeCopyEnd()], bytes: 0 };
}
//# sourceMappingURL=handler.js.map