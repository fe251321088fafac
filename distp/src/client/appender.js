import { parseToken } from '../chain/index.js';
import { InvalidArgumentError, ProducerForgottenError, TailMismatchError } from '../errors.js';
/**
 * Single appends, in the order of the calls, by way of one writer: so they are numbered too. A writer that has failed
 * is replaced by a new one, under another name, for the next call.
 */
export class Appender {
    #makeWriter;
    #writer;
    /** settled once the last append that must be alone in flight is */
    #alone;
    constructor(makeWriter) {
        this.#makeWriter = makeWriter;
    }
    async append(data, options) {
        options.signal?.throwIfAborted();
        const result = this.#append(data, options);
        return options.signal == null ? result : unlessAborted(result, options.signal);
    }
    async close() {
        await this.#alone;
        await this.#writer?.close().catch(() => {
            // each append that failed has been told
        });
    }
    async #append(data, options) {
        const { expectTail, proof, ack } = options;
        if (proof === true && (ack === 'none' || ack === 'master')) {
            throw new InvalidArgumentError(`A majority proves what ack ${ack} doesn't wait for`);
        }
        if (expectTail != null) {
            const hash = expectTail === 'empty' ? expectTail : parseToken(expectTail).block;
            return this.#takeTurn(async () => this.#appendAlone(data, hash, options));
        }
        if (this.#alone != null) {
            return this.#takeTurn(async () => this.#appendShared(data, options));
        }
        return this.#appendShared(data, options);
    }
    async #appendShared(data, options, isRepeat = false) {
        const { ticket: queued, index } = this.#current().add(data, options);
        const ticket = await queued;
        try {
            return (await ticket.acked).result(index);
        }
        catch (err) {
            if (isRepeat || !wasNeverWritten(ticket, err)) {
                throw err;
            }
            return this.#appendShared(data, options, true);
        }
    }
    /** Nothing else is in flight: a refusal leaves no gap in the sequence. */
    async #appendAlone(data, expectTail, options, isRepeat = false) {
        const { ack = 'quorum', ackTimeoutMs = 10_000, proof } = options;
        const before = this.#current();
        await before.flush().catch(() => {
            // each append that failed has been told; a writer that failed is replaced below
        });
        const writer = this.#current();
        const ticket = writer.addExpecting(data, { expectTail, ack, ackTimeoutMs, proof });
        try {
            return (await ticket.acked).result(0);
        }
        catch (err) {
            if (err instanceof TailMismatchError) {
                writer.takeBack();
            }
            if (isRepeat || !wasNeverWritten(ticket, err)) {
                throw err;
            }
            return this.#appendAlone(data, expectTail, options, true);
        }
    }
    async #takeTurn(append) {
        const turn = (this.#alone ?? Promise.resolve()).then(append);
        const settled = turn.then(() => { }, () => { }).then(() => {
            if (this.#alone === settled) {
                this.#alone = undefined;
            }
        });
        this.#alone = settled;
        return turn;
    }
    #current() {
        if (this.#writer == null || this.#writer.failure != null) {
            this.#writer = this.#makeWriter();
        }
        return this.#writer;
    }
}
/** The master has forgotten the producer, and this frame was sent for the first time: it can go under another name. */
function wasNeverWritten(ticket, err) {
    return err instanceof ProducerForgottenError && ticket.attempts === 1;
}
async function unlessAborted(promise, signal) {
    const { promise: aborted, reject } = Promise.withResolvers();
    const onAbort = () => { reject(signal.reason); };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([promise, aborted]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
//# sourceMappingURL=appender.js.map