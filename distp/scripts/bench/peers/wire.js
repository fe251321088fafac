import { once } from 'node:events';
import { connect } from 'node:net';
/** what is sent in one turn of the event loop leaves as pieces of at least this size, and the rest at its end */
const PIECE_BYTES = 64 * 1024;
/** unsent bytes at which a producer is told to wait */
const BUFFER_BYTES = 1024 * 1024;
/** A TCP connection for the lean clients: many small sends make few large writes, and what comes in is handed on in messages. */
export class Wire {
    #socket;
    #piece = Buffer.allocUnsafe(PIECE_BYTES);
    #length = 0;
    #scheduled = false;
    #rest;
    #failure;
    #onFailure = [];
    constructor(socket) {
        this.#socket = socket;
    }
    /** `take` gets all that has come and isn't taken yet, and returns how many bytes of it it took. */
    static async connect(port, take) {
        const socket = connect({ port, host: '127.0.0.1', noDelay: true });
        await once(socket, 'connect');
        const wire = new Wire(socket);
        socket.on('data', (chunk) => {
            try {
                const bytes = wire.#rest == null ? chunk : Buffer.concat([wire.#rest, chunk]);
                const taken = take(bytes);
                wire.#rest = taken < bytes.length ? bytes.subarray(taken) : undefined;
            }
            catch (err) {
                socket.destroy(err);
            }
        });
        socket.on('error', err => { wire.#fail(err); });
        socket.on('close', () => { wire.#fail(new Error('the connection has ended')); });
        return wire;
    }
    /** Unsent bytes are few enough for more. */
    get hasRoom() {
        return this.#socket.writableLength < BUFFER_BYTES;
    }
    /** Room for `length` bytes of the next piece, to be written to at once; the rest is at `at`. */
    reserve(length) {
        if (this.#length + length > this.#piece.length) {
            this.flush();
            if (length > this.#piece.length) {
                this.#piece = Buffer.allocUnsafe(length);
            }
        }
        const at = this.#length;
        this.#length += length;
        if (!this.#scheduled) {
            this.#scheduled = true;
            setImmediate(() => {
                this.#scheduled = false;
                this.flush();
            });
        }
        return { piece: this.#piece, at };
    }
    send(bytes) {
        const { piece, at } = this.reserve(bytes.length);
        piece.set(bytes, at);
    }
    flush() {
        if (this.#length > 0) {
            this.#socket.write(this.#piece.subarray(0, this.#length));
            this.#piece = Buffer.allocUnsafe(PIECE_BYTES);
            this.#length = 0;
        }
    }
    /** Rejects with what ends the connection, if something does before `promise` is settled. */
    async orFailure(promise) {
        if (this.#failure != null) {
            throw this.#failure;
        }
        const failed = Promise.withResolvers();
        this.#onFailure.push(failed.reject);
        try {
            return await Promise.race([promise, failed.promise]);
        }
        finally {
            this.#onFailure = this.#onFailure.filter(other => other !== failed.reject);
        }
    }
    close() {
        this.flush();
        this.#socket.end();
        this.#socket.destroySoon();
    }
    #fail(err) {
        this.#failure ??= err;
        for (const reject of this.#onFailure.splice(0)) {
            reject(err);
        }
    }
}
//# sourceMappingURL=wire.js.map