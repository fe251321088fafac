import { ProtocolError } from '../../errors.js';
import { ReceiveWindow, WINDOW_BYTES } from '../window.js';
import { APPEND_PROTOCOL, APPEND_REQUEST_BYTES_MAX, decodeAppendRequest, encodeAppendAnswer } from './codec.js';
/** a client has one, for all its streams; another while the first one is closing */
const STREAMS_MAX = 8;
/** acks that wait to be written: some thousands, which a client that reads has taken long before */
const UNREAD_ACKS_BYTES_MAX = 1024 * 1024;
/** Serves `append/1`: requests go to the service in their order, acks of one stream leave in their order. */
export async function serveAppend(gate, service) {
    await gate.serve({
        protocol: APPEND_PROTOCOL,
        nodesOnly: false,
        messageBytesMax: APPEND_REQUEST_BYTES_MAX,
        // a client may use its whole window at once, in the turn in which the first request comes
        unreadBytesMax: WINDOW_BYTES + APPEND_REQUEST_BYTES_MAX,
        streamsMax: STREAMS_MAX,
        handle: async (channel, peer) => {
            const session = new AppendServer(channel, peer, service);
            const first = await channel.read({ timeoutMs: gate.firstMessageTimeoutMs });
            if (first != null) {
                session.receive(first);
                channel.onMessage(message => { session.receive(message); });
                await session.ended();
            }
        }
    });
}
class AppendServer {
    #channel;
    #peer;
    #service;
    #window = new ReceiveWindow();
    /** the last ack of each stream: the next one waits for it */
    #last = new Map();
    /** bytes of frames that are being appended */
    #inFlightBytes = 0;
    constructor(channel, peer, service) {
        this.#channel = channel;
        this.#peer = peer;
        this.#service = service;
    }
    /** Resolves when the client has ended its half, and everything it asked for is answered. */
    async ended() {
        await this.#channel.remoteEnd();
        await Promise.all(this.#last.values());
    }
    receive(message) {
        const { id, request } = decodeAppendRequest(message);
        const bytes = request.frame.length;
        this.#inFlightBytes += bytes;
        if (this.#inFlightBytes > WINDOW_BYTES + APPEND_REQUEST_BYTES_MAX) {
            throw new ProtocolError(`${this.#peer} has ${this.#inFlightBytes} bytes on the way, which it was not granted`);
        }
        if (this.#channel.queuedBytes > UNREAD_ACKS_BYTES_MAX) {
            throw new ProtocolError(`${this.#peer} appends and doesn't read its acks`);
        }
        const answer = this.#service.append(request, this.#peer).then(ack => ({ id, ack, credit: this.#used(bytes) }), (failure) => ({ id, failure, credit: this.#used(bytes) }));
        const before = this.#last.get(request.stream);
        const sent = Promise.all([answer, before]).then(([answer]) => { this.#send(answer); });
        this.#last.set(request.stream, sent);
        sent
            .catch((err) => { this.#channel.abort(err); })
            .finally(() => {
            if (this.#last.get(request.stream) === sent) {
                this.#last.delete(request.stream);
            }
        });
    }
    #used(bytes) {
        this.#inFlightBytes -= bytes;
        return this.#window.used(bytes);
    }
    #send(answer) {
        if (!this.#channel.isClosed) {
            this.#channel.send(encodeAppendAnswer(answer));
        }
    }
}
//# sourceMappingURL=handler.js.map