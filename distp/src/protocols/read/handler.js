import { servePiped } from '../piped.js';
import { decodeReadCredit, decodeReadRequest, encodeReadEvent, READ_PROTOCOL, READ_REQUEST_BYTES_MAX } from './codec.js';
/** reads of one client at once */
const STREAMS_MAX = 128;
/** Serves `read/1`: one stream a read. */
export async function serveRead(gate, service) {
    await servePiped(gate, { protocol: READ_PROTOCOL, nodesOnly: false, messageBytesMax: READ_REQUEST_BYTES_MAX, streamsMax: STREAMS_MAX }, {
        answers: (bytes, peer, signal) => encoded(service.read(decodeReadRequest(bytes), peer, signal)),
        decodeCredit: decodeReadCredit
    });
}
async function* encoded(events) {
    for await (const event of events) {
        yield { pieces: encodeReadEvent(event), bytes: event.type === 'frames' ? event.bytes.length : 0 };
    }
}
//# sourceMappingURL=handler.js.map