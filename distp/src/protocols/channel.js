/**
 * Length-prefixed messages over a libp2p stream: what every protocol of Catenary speaks.
 *
 * libp2p 3 streams are event targets that buffer without asking, so a channel keeps order itself: what is sent in one
 * turn leaves as one write, the next write waits for the stream's `drain` event (never for `onDrain()`, which resolves
 * at once from its second use on), messages come out whole, and a message over the limit costs the sender its stream.
 */
import { Uint8ArrayList } from 'uint8arraylist';
import { ClosedError, DeadlineError, ProtocolError } from '../errors.js';
import { systemClock } from '../clock.js';
import { gathered } from './gathered.js';
import { MessageDecoder } from './message-decoder.js';
/** most bytes that one write hands to the stream: large writes cost least per byte with TLS and yamux */
const WRITE_BYTES = 1024 * 1024;
/** what a peer may send before anybody reads it, where no window was granted: one message of any size, or this much */
const UNREAD_BYTES_MAX = 256 * 1024;
/** a message no longer than this is sent as one piece with its neighbours */
const SMALL_BYTES = 4096;
export class Channel {
    stream;
    clock;
    /** resolves when the stream has ended, with what was wrong, if anything was */
    closed;
    #decoder;
    #end;
    #remote = Promise.withResolvers();
    #ended;
    /** messages that came and weren't read yet */
    #messages = [];
    #unreadBytes = 0;
    #unreadBytesMax;
    #onMessage;
    #reader;
    #remoteEnded = false;
    #queue = [];
    #queuedBytes = 0;
    #flushing = false;
    #needsDrain = false;
    #idle = [];
    /** To be made in the turn in which the stream was handed over, so that nothing that comes in is missed. */
    constructor(stream, options) {
        this.stream = stream;
        this.clock = options.clock ?? systemClock;
        this.#decoder = new MessageDecoder(options.messageBytesMax);
        this.#unreadBytesMax = options.unreadBytesMax ?? UNREAD_BYTES_MAX;
        const { promise, resolve } = Promise.withResolvers();
        this.closed = promise;
        this.#end = resolve;
        stream.addEventListener('message', event => { this.#receive(event.data); });
        stream.addEventListener('drain', () => {
            this.#needsDrain = false;
            this.#flush();
        });
        // unlike `remoteCloseWrite` it comes after the last message; but it comes before the `close` of a reset as well
        stream.addEventListener('end', () => {
            if (stream.status !== 'reset' && stream.status !== 'aborted') {
                this.#onRemoteEnd();
            }
        });
        stream.addEventListener('close', event => { this.#onClosed(event.error); });
        this.#catchUp();
    }
    /** bytes that wait to be written */
    get queuedBytes() {
        return this.#queuedBytes;
    }
    get isClosed() {
        return this.#ended != null;
    }
    /** Resolves when the other side has ended its half, or the stream has ended. */
    async remoteEnd() {
        await this.#remote.promise;
    }
    /** Hands every message to `handle`, in order, as it comes. What it throws aborts the stream. Instead of `read`. */
    onMessage(handle) {
        this.#onMessage = handle;
        this.#unreadBytes = 0;
        for (const message of this.#messages.splice(0)) {
            this.#handle(message);
        }
    }
    /**
     * The next message; undefined once the other side has ended its half and everything was read. One reader at a time.
     *
     * @throws {DeadlineError} after `timeoutMs`; {@link ClosedError} if the stream is reset or closed before
     */
    async read(options = {}) {
        const { timeoutMs, signal } = options;
        signal?.throwIfAborted();
        const message = this.#messages.shift();
        if (message != null) {
            this.#unreadBytes -= message.length;
            return message;
        }
        if (this.#ended != null && !(this.#remoteEnded && this.#ended.err == null)) {
            throw this.#closedError();
        }
        if (this.#remoteEnded) {
            return undefined;
        }
        return await new Promise((resolve, reject) => {
            const late = () => { settle(() => { reject(new DeadlineError(`No message on ${this.stream.protocol} within ${timeoutMs} ms`)); }); };
            const disarm = timeoutMs == null ? undefined : this.clock.after(timeoutMs, late);
            const onAbort = () => { settle(() => { reject(signal.reason); }); };
            const settle = (then) => {
                disarm?.();
                signal?.removeEventListener('abort', onAbort);
                this.#reader = undefined;
                then();
            };
            signal?.addEventListener('abort', onAbort, { once: true });
            this.#reader = {
                resolve: message => { settle(() => { resolve(message); }); },
                reject: err => { settle(() => { reject(err); }); }
            };
        });
    }
    /**
     * Queues one message, given as pieces that are not copied and must not change until they are written. Everything
     * sent in one turn leaves together.
     *
     * @throws {ClosedError} if the channel has ended
     */
    send(...pieces) {
        if (this.#ended != null) {
            throw this.#closedError();
        }
        const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
        if (length <= SMALL_BYTES) {
            this.#enqueue(joined(lengthPrefix(length), pieces, length));
        }
        else {
            this.#enqueue(lengthPrefix(length));
            for (const piece of pieces) {
                this.#enqueue(piece);
            }
        }
        if (!this.#flushing) {
            this.#flushing = true;
            queueMicrotask(() => {
                this.#flushing = false;
                this.#flush();
            });
        }
    }
    /** Resolves once no more than `bytes` wait to be written, or the channel has ended. */
    async drained(bytes = 0) {
        while (this.#queuedBytes > bytes && this.#ended == null) {
            await new Promise(resolve => { this.#idle.push(resolve); });
        }
    }
    /**
     * Ends this side after what is queued was written; the other side ends its own. Aborts the stream, and throws the
     * signal's reason, if that takes too long.
     */
    async close(options = {}) {
        const { signal } = options;
        const onAbort = () => { this.abort(signal.reason); };
        signal?.addEventListener('abort', onAbort, { once: true });
        try {
            await this.drained();
            if (this.#ended == null) {
                await this.stream.close(options);
            }
            signal?.throwIfAborted();
        }
        finally {
            signal?.removeEventListener('abort', onAbort);
        }
    }
    /** Ends both sides at once. Idempotent. */
    abort(err) {
        this.stream.abort(err);
        this.#onClosed(err);
    }
    #enqueue(bytes) {
        this.#queue.push(bytes);
        this.#queuedBytes += bytes.length;
    }
    #flush() {
        while (!this.#needsDrain && this.#queue.length > 0 && this.#ended == null) {
            let bytes = 0;
            let count = 0;
            while (count < this.#queue.length && (bytes === 0 || bytes + this.#queue[count].length <= WRITE_BYTES)) {
                bytes += this.#queue[count++].length;
            }
            const pieces = this.#queue.splice(0, count);
            this.#queuedBytes -= bytes;
            try {
                this.#needsDrain = !this.stream.send(pieces.length === 1 ? pieces[0] : new Uint8ArrayList(...gathered(pieces)));
            }
            catch (err) {
                this.abort(err);
                return;
            }
        }
        if (this.#queuedBytes === 0 || !this.#needsDrain) {
            for (const resolve of this.#idle.splice(0)) {
                resolve();
            }
        }
    }
    #receive(data) {
        try {
            for (const chunk of data instanceof Uint8Array ? [data] : data) {
                this.#decoder.feed(chunk, this.#take);
            }
        }
        catch (err) {
            this.abort(err);
        }
    }
    #take = (message) => {
        if (this.#ended != null) {
            return;
        }
        if (this.#onMessage != null) {
            this.#handle(message);
            return;
        }
        if (this.#reader != null) {
            this.#reader.resolve(message);
            return;
        }
        this.#messages.push(message);
        this.#unreadBytes += message.length;
        if (this.#messages.length > 1 && this.#unreadBytes > this.#unreadBytesMax) {
            throw new ProtocolError(`${this.#unreadBytes} bytes came on ${this.stream.protocol} that nobody asked for`);
        }
    };
    #handle(message) {
        try {
            this.#onMessage(message);
        }
        catch (err) {
            this.abort(err);
        }
    }
    /** What happened to the stream before anybody listened. */
    #catchUp() {
        if (this.stream.status !== 'open' && this.stream.status !== 'closing') {
            this.#onClosed(new ClosedError(`The stream of ${this.stream.protocol} was ${this.stream.status} when it was handed over`));
        }
        else if (this.stream.readableEnded) {
            this.#onRemoteEnd();
        }
    }
    #onRemoteEnd() {
        this.#remoteEnded = true;
        if (!this.#decoder.idle) {
            this.abort(new ProtocolError(`${this.stream.protocol} ended within a message`));
        }
        else {
            this.#reader?.resolve(undefined);
            this.#remote.resolve();
        }
    }
    #onClosed(err) {
        if (this.#ended != null) {
            return;
        }
        this.#ended = { err };
        this.#queue = [];
        this.#queuedBytes = 0;
        for (const resolve of this.#idle.splice(0)) {
            resolve();
        }
        if (this.#remoteEnded && err == null) {
            this.#reader?.resolve(undefined);
        }
        else {
            this.#reader?.reject(this.#closedError());
        }
        this.#remote.resolve();
        this.#end(err);
    }
    #closedError() {
        const err = this.#ended?.err;
        return err instanceof ProtocolError ? err : new ClosedError(`The stream of ${this.stream.protocol} is closed`, { cause: err });
    }
}
function lengthPrefix(length) {
    const bytes = [];
    for (let left = length;; left >>>= 7) {
        if (left < 0x80) {
            bytes.push(left);
            return Uint8Array.from(bytes);
        }
        bytes.push((left & 0x7f) | 0x80);
    }
}
function joined(prefix, pieces, length) {
    const bytes = Buffer.allocUnsafe(prefix.length + length);
    bytes.set(prefix);
    let at = prefix.length;
    for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
    }
    return bytes;
}
/**
 * The head of a protobuf `bytes` field: what comes before the bytes themselves. So that frames needn't be copied into
 * an encoder: a message is then its other fields, this, and the frames.
 */
export function bytesField(number, length) {
    const tag = lengthPrefix((number << 3) | 2);
    const size = lengthPrefix(length);
    return Uint8Array.from([...tag, ...size]);
}
//# sourceMappingURL=channel.js.map