import { ProtocolError } from '../../errors.js';
import { decodeError } from '../errors.js';
import { ReceiveWindow, SendWindow } from '../window.js';
import { decodeReplicate, encodeCredit, encodeHeartbeat, encodeHello, encodeMessage } from './codec.js';
/** most bytes that wait for the other node's credit: beyond it messages are dropped, which the core takes for a loss */
const QUEUE_BYTES_MAX = 8 * 1024 * 1024;
/** One pair's stream, from one side: hello first, then messages both ways, heartbeats among them. */
export class Link {
    peer;
    /** resolves when the stream has ended */
    closed;
    /** when something came last, by the channel's clock */
    heardMs;
    #channel;
    #options;
    #sendWindow = new SendWindow();
    #receiveWindow = new ReceiveWindow();
    #queue = [];
    #queueBytes = 0;
    #startId;
    #incarnation;
    constructor(channel, options) {
        this.peer = options.peer;
        this.closed = channel.closed;
        this.#channel = channel;
        this.heardMs = channel.clock.nowMs();
        this.#options = options;
        channel.send(encodeHello(options.hello));
        channel.onMessage(message => { this.#receive(message); });
    }
    /** the other side's hello was right, and the stream is open */
    get isUp() {
        return this.#startId != null && !this.#channel.isClosed;
    }
    /** of the other side's data folder */
    get incarnation() {
        return this.isUp ? this.#incarnation : undefined;
    }
    /** False if the message was dropped. */
    send(segment, message) {
        if (!this.isUp) {
            return false;
        }
        const pieces = encodeMessage(segment, message);
        const bytes = bytesOf(pieces);
        if (this.#queue.length === 0 && this.#sendWindow.take(bytes)) {
            this.#channel.send(...pieces);
            return true;
        }
        if (this.#queueBytes + bytes > QUEUE_BYTES_MAX) {
            return false;
        }
        this.#queue.push(pieces);
        this.#queueBytes += bytes;
        return true;
    }
    /** Heartbeats need no credit: they are small, and must come through. */
    heartbeat() {
        if (this.isUp) {
            this.#channel.send(encodeHeartbeat(this.#options.hello.startId));
        }
    }
    abort(err) {
        this.#channel.abort(err);
    }
    async close() {
        await this.#channel.close({ signal: this.#channel.clock.timeout(1_000) })
            .catch((err) => { this.#channel.abort(err); });
    }
    #receive(bytes) {
        const received = decodeReplicate(bytes);
        const { service } = this.#options;
        this.heardMs = this.#channel.clock.nowMs();
        if (this.#startId == null) {
            if (received.type === 'failure') {
                throw decodeError(received.failure);
            }
            if (received.type !== 'hello') {
                throw new ProtocolError(`${this.peer} sent ${received.type} before its hello`);
            }
            this.#greet(received.hello);
            return;
        }
        switch (received.type) {
            case 'message':
                service.onMessage(this.peer, received.segment, received.message);
                this.#used(bytes.length);
                break;
            case 'heartbeat':
                service.onHeartbeat(this.peer, received.startId);
                break;
            case 'credit':
                this.#sendWindow.grant(received.bytes);
                this.#drain();
                break;
            case 'failure':
                throw decodeError(received.failure);
            case 'hello':
                throw new ProtocolError(`${this.peer} sent a second hello`);
        }
    }
    #greet({ cluster, incarnation, startId }) {
        const { hello, service } = this.#options;
        if (cluster !== hello.cluster) {
            throw new ProtocolError(`${this.peer} is of cluster ${cluster}, not of ${hello.cluster}`);
        }
        this.#startId = startId;
        this.#incarnation = incarnation;
        service.onUp(this.peer, startId, incarnation);
    }
    #used(bytes) {
        const credit = this.#receiveWindow.used(bytes);
        if (credit > 0 && !this.#channel.isClosed) {
            this.#channel.send(encodeCredit(credit));
        }
    }
    #drain() {
        let sent = 0;
        while (sent < this.#queue.length && this.#sendWindow.take(bytesOf(this.#queue[sent]))) {
            const pieces = this.#queue[sent++];
            this.#queueBytes -= bytesOf(pieces);
            this.#channel.send(...pieces);
        }
        this.#queue.splice(0, sent);
    }
}
function bytesOf(pieces) {
    return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
//# sourceMappingURL=link.js.map