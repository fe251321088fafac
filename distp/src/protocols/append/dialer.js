import { ClosedError } from '../../errors.js';
import { decodeError } from '../errors.js';
import { SendWindow } from '../window.js';
import { APPEND_ANSWER_BYTES_MAX, APPEND_PROTOCOL, decodeAppendAnswer, encodeAppendRequest } from './codec.js';
/** Opens a long-lived append stream to a node. @throws {ClosedError} if it can't be reached */
export async function dialAppend(network, peer, signal) {
    return new WireAppendSession(await network.open(peer, APPEND_PROTOCOL, APPEND_ANSWER_BYTES_MAX, signal), peer.peerId);
}
class WireAppendSession {
    #channel;
    #peer;
    #window = new SendWindow();
    #pending = new Map();
    /** requests that wait for credit, in order */
    #waiting;
    #nextId = 1;
    constructor(channel, peer) {
        this.#channel = channel;
        this.#peer = peer;
        channel.onMessage(message => { this.#receive(message); });
        channel.closed
            .then(err => { this.#end(err); })
            .catch((err) => { this.#end(err); });
        // a node that ends its half answers nothing any more
        channel.remoteEnd()
            .then(() => { channel.abort(new ClosedError(`${peer} ended its append stream`)); })
            .catch((err) => { this.#end(err); });
    }
    get closed() {
        return this.#channel.isClosed;
    }
    async append(request) {
        return await new Promise((resolve, reject) => {
            this.#sendInOrder(request, { resolve, reject });
        });
    }
    async close() {
        await this.#channel.close({ signal: this.#channel.clock.timeout(1_000) })
            .catch((err) => { this.#channel.abort(err); });
    }
    #sendInOrder(request, pending) {
        if (this.#waiting == null && this.#window.bytes > 0) {
            this.#send(request, pending);
            return;
        }
        const mine = (this.#waiting ?? Promise.resolve())
            .then(async () => {
            while (this.#window.bytes <= 0 && !this.closed) {
                await this.#window.opened();
            }
            this.#send(request, pending);
        })
            .finally(() => {
            if (this.#waiting === mine) {
                this.#waiting = undefined;
            }
        });
        this.#waiting = mine;
    }
    #send(request, pending) {
        const id = this.#nextId++;
        try {
            this.#window.take(request.frame.length);
            this.#channel.send(...encodeAppendRequest(id, request));
        }
        catch (err) {
            pending.reject(err);
            return;
        }
        this.#pending.set(id, pending);
    }
    #receive(message) {
        const { id, ack, failure, credit } = decodeAppendAnswer(message);
        if (credit > 0) {
            this.#window.grant(credit);
        }
        const pending = this.#pending.get(id);
        if (pending == null) {
            return;
        }
        this.#pending.delete(id);
        if (ack != null) {
            pending.resolve(ack);
        }
        else {
            pending.reject(decodeError(failure));
        }
    }
    #end(err) {
        this.#window.end();
        for (const pending of this.#pending.values()) {
            pending.reject(new ClosedError(`The append stream to ${this.#peer} is closed`, { cause: err }));
        }
        this.#pending.clear();
    }
}
//# sourceMappingURL=dialer.js.map