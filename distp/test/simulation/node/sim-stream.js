/** A stream of a connection, as much of a libp2p one as a channel uses. */
import { ClosedError } from '../../../src/errors.js';
import { MessageDecoder } from '../../../src/protocols/message-decoder.js';
import { decodeReplicate, REPLICATE_BYTES_MAX, REPLICATE_PROTOCOL } from '../../../src/protocols/replicate/codec.js';
import { random } from '../../../src/replication/random.js';
/** what a socket takes before it tells its writer to wait */
const SOCKET_BYTES = 128 * 1024;
export class SimStream {
    connection;
    host;
    protocol;
    status = 'open';
    readableEnded = false;
    peer;
    onRefused;
    #listeners = new Map();
    #onWay = 0;
    #wantsDrain = false;
    #writeEnded = false;
    constructor(connection, host, protocol) {
        this.connection = connection;
        this.host = host;
        this.protocol = protocol;
    }
    addEventListener(type, listener) {
        this.#listeners.set(type, [...this.#listeners.get(type) ?? [], listener]);
    }
    send(data) {
        if (this.status !== 'open') {
            throw new ClosedError(`the stream is ${this.status}`);
        }
        for (const { bytes, lateMs } of this.#fate(Buffer.from(data instanceof Uint8Array ? data : data.subarray()))) {
            this.#onWay += bytes.length;
            this.connection.carry(this.host, () => {
                this.#onWay -= bytes.length;
                this.peer?.onData(bytes);
                if (this.#wantsDrain && this.#onWay < SOCKET_BYTES) {
                    this.#wantsDrain = false;
                    this.host.process.plan(this.connection.network.lag(this.host.peerId, this.host.peerId), () => { this.#emit('drain', {}); });
                }
            }, lateMs);
        }
        this.#wantsDrain ||= this.#onWay >= SOCKET_BYTES;
        return !this.#wantsDrain;
    }
    async close() {
        if (this.#writeEnded || this.status !== 'open') {
            return;
        }
        this.#writeEnded = true;
        this.status = 'closing';
        this.connection.carry(this.host, () => { this.peer?.onEnd(); });
        this.#closeIfDone();
    }
    abort(err) {
        if (this.status === 'aborted' || this.status === 'reset' || this.status === 'closed') {
            return;
        }
        this.status = 'aborted';
        this.connection.gone(this);
        this.connection.carry(this.host, () => { this.peer?.onReset(new ClosedError('the stream was reset')); });
        this.#emit('close', { error: err });
    }
    onData(data) {
        if ((this.status === 'open' || this.status === 'closing') && !this.readableEnded) {
            this.#emit('message', { data });
        }
    }
    onEnd() {
        if (this.status !== 'open' && this.status !== 'closing') {
            return;
        }
        this.readableEnded = true;
        this.#emit('end', {});
        this.#closeIfDone();
    }
    onReset(err) {
        if (this.onRefused != null) {
            this.onRefused();
            this.onRefused = undefined;
        }
        if (this.status === 'open' || this.status === 'closing') {
            this.status = 'reset';
            this.connection.gone(this);
            this.#emit('close', { error: err });
        }
    }
    #closeIfDone() {
        if (this.#writeEnded && this.readableEnded && this.status === 'closing') {
            this.status = 'closed';
            this.connection.gone(this);
            this.#emit('close', {});
        }
    }
    #emit(type, event) {
        this.#listeners.get(type)?.forEach(listener => { listener(event); });
    }
    /** What becomes of what is sent: of messages between shards some are lost, come twice, or late. */
    #fate(data) {
        const { trouble, random: generator, coverage } = this.connection.network;
        if (this.protocol !== REPLICATE_PROTOCOL || trouble.loss + trouble.duplication + trouble.reordering === 0) {
            return [{ bytes: data, lateMs: 0 }];
        }
        const parts = [];
        for (const { bytes, isMessage } of messagesIn(data)) {
            const chance = random(generator);
            if (!isMessage || chance > trouble.loss + trouble.duplication + trouble.reordering) {
                parts.push({ bytes, lateMs: 0 });
            }
            else if (chance < trouble.loss) {
                coverage.count('messages lost');
            }
            else if (chance < trouble.loss + trouble.duplication) {
                coverage.count('messages duplicated');
                parts.push({ bytes, lateMs: 0 }, { bytes, lateMs: 10 * random(generator) });
            }
            else {
                coverage.count('messages reordered');
                parts.push({ bytes, lateMs: 20 * random(generator) });
            }
        }
        return parts;
    }
}
/** The whole messages of a write, with their prefixes; one piece if it isn't made of whole ones. */
function messagesIn(data) {
    const decoder = new MessageDecoder(REPLICATE_BYTES_MAX);
    const found = [];
    let at = 0;
    decoder.feed(data, message => {
        let prefix = 1;
        for (let length = message.length; length >= 0x80; length >>>= 7) {
            prefix++;
        }
        found.push({ bytes: data.subarray(at, at + prefix + message.length), isMessage: decodeReplicate(message).type === 'message' });
        at += prefix + message.length;
    });
    return decoder.idle && at === data.length ? found : [{ bytes: data, isMessage: false }];
}
//# sourceMappingURL=sim-stream.js.map