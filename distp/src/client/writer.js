import { FrameBuilder, FRAME_HEADER_BYTES, producerIdOf } from '../chain/index.js';
import { AckTimeoutError, BusyError, ClosedError, InvalidArgumentError, InvalidCertificateError, TooLargeError } from '../errors.js';
import { AppendQueue } from './append-queue.js';
/** what a block takes in a frame beside its data */
const BLOCK_OVERHEAD_BYTES = 4;
/** A frame's memory is the size of the frame before it and this part more: full frames are of much the same size. */
const SPARE_PART = 1 / 16;
/**
 * Writes blocks in order: numbered, so that one sent again is written once; pipelined; several to a frame.
 * A failure is final: it rejects all that isn't acknowledged, and every later call. What wasn't acknowledged may have
 * been written or not.
 */
export class Writer {
    /** the producer's name */
    name;
    #context;
    #clock;
    #options;
    #producer;
    #frameBytesMax;
    #queue;
    #sequence;
    #open;
    #lastAcked;
    /** the last frame acknowledged */
    #last;
    #missing;
    #waiting = [];
    #closed = false;
    /** of the frame finished last */
    #frameLength = 0;
    /** `frameBytesMax` is the stream's */
    constructor(context, frameBytesMax, options, queueOptions) {
        const resolved = {
            ack: options.ack ?? 'quorum',
            ackTimeoutMs: options.ackTimeoutMs ?? 10_000,
            lingerMs: options.lingerMs ?? 2,
            frameBytes: Math.min(options.frameBytes ?? 256 * 1024, frameBytesMax),
            inFlightBytes: options.inFlightBytes ?? 8 * 1024 * 1024,
            lastSequence: options.lastSequence ?? 0,
            deadlineMs: options.deadlineMs ?? 60_000,
            answerTimeoutMs: options.answerTimeoutMs ?? 5000,
            onAck: options.onAck
        };
        for (const name of ['ackTimeoutMs', 'lingerMs', 'frameBytes', 'inFlightBytes', 'lastSequence', 'deadlineMs', 'answerTimeoutMs']) {
            if (!(resolved[name] >= 0)) {
                throw new InvalidArgumentError(`${name} is ${resolved[name]}, not a number from 0`);
            }
        }
        this.name = options.name ?? queueOptions.clock.randomHex(16);
        this.#context = context;
        this.#clock = queueOptions.clock;
        this.#options = resolved;
        this.#frameBytesMax = frameBytesMax;
        this.#sequence = resolved.lastSequence;
        this.#producer = producerIdOf(context.connector.peerId, this.name);
        const { deadlineMs, answerTimeoutMs } = resolved;
        this.#queue = new AppendQueue(context, this.name, { deadlineMs, answerTimeoutMs, ...queueOptions }, () => { this.#onSettled(); });
    }
    /** sequence of the last block taken */
    get lastSequence() {
        return this.#sequence;
    }
    /** What ended the writer, if something did. */
    get failure() {
        return this.#queue.failure;
    }
    /** bytes taken and not yet acknowledged */
    get pendingBytes() {
        return this.#queue.bytes + (this.#open?.builder.length ?? 0);
    }
    /**
     * Takes one block; `data` is copied. False: as much is in flight as may be, so wait for `drained()` before writing
     * more.
     *
     * @throws {TooLargeError} if the data doesn't fit a frame of the stream
     * @throws {BusyError} if twice as much is in flight as may be, because `drained()` wasn't waited for
     */
    write(data) {
        this.#take(data, this.#options.ack, this.#options.ackTimeoutMs);
        return this.pendingBytes < this.#options.inFlightBytes;
    }
    /** Resolves when there is room for more. @throws what ended the writer */
    async drained() {
        if (this.failure != null) {
            throw this.failure;
        }
        if (this.pendingBytes < this.#options.inFlightBytes) {
            return;
        }
        this.#finishFrame();
        const room = Promise.withResolvers();
        this.#waiting.push(room);
        await room.promise;
    }
    /** Takes one block and waits for its acknowledgement; those of one turn of the event loop share a frame. */
    async append(data) {
        const { ticket, index } = this.add(data);
        const { acked } = await ticket;
        return (await acked).result(index);
    }
    /** Takes one block into the open frame. What `write` and `append` are made of; the options are of that frame. */
    add(data, options = {}) {
        const { ack = this.#options.ack, ackTimeoutMs = this.#options.ackTimeoutMs } = options;
        const { ticket, builder } = this.#take(data, ack, ackTimeoutMs, options.proof);
        return { ticket, index: builder.count - 1 };
    }
    /** One block as a frame of its own, sent at once, written only if the stream's last data block is `expectTail`. */
    addExpecting(data, options) {
        this.#finishFrame();
        this.#check(data);
        const builder = new FrameBuilder({ producer: this.#producer, sequence: this.#sequence + 1, bytesMax: this.#frameBytesMax });
        builder.add(data);
        const follows = this.#sequence++;
        const ticket = this.#queue.push({ frame: builder.finish(), follows, ...options });
        this.#observe(ticket.acked);
        return ticket;
    }
    /** The last block wasn't written: its sequence is free again. Only with nothing in flight. */
    takeBack() {
        this.#sequence--;
    }
    async flush({ proof = false } = {}) {
        if (this.#open != null) {
            this.#open.proof ||= proof;
        }
        this.#finishFrame();
        await this.#lastAcked;
        if (this.failure != null) {
            throw this.failure;
        }
        const missing = this.#missing;
        this.#missing = undefined;
        if (missing != null) {
            throw missing;
        }
        return proof ? await this.#receipt() : undefined;
    }
    /** Flushes; nothing can be written after it. */
    async close() {
        if (this.#closed) {
            return;
        }
        this.#closed = true;
        try {
            await this.flush();
        }
        finally {
            this.#queue.fail(new ClosedError('the writer is closed'));
        }
    }
    /** Gives up at once what isn't acknowledged. */
    abort(reason = new ClosedError('the writer is closed')) {
        this.#closed = true;
        this.#finishFrame();
        this.#queue.fail(reason);
    }
    async [Symbol.asyncDispose]() {
        await this.close();
    }
    /** The end of a pipe of blocks, or of arrays of blocks: writes them at the pace of the stream, and flushes. */
    sink = async (source) => {
        for await (const item of source) {
            if (item instanceof Uint8Array) {
                if (!this.write(item)) {
                    await this.drained();
                }
                continue;
            }
            for (const data of item) {
                if (!this.write(data)) {
                    await this.drained();
                }
            }
        }
        await this.flush();
    };
    #check(data) {
        if (this.failure != null) {
            throw this.failure;
        }
        if (this.#closed) {
            throw new ClosedError('the writer is closed');
        }
        const limit = blockBytesMax(this.#frameBytesMax);
        if (data.length > limit) {
            throw new TooLargeError('A block', data.length, limit);
        }
        const most = 2 * this.#options.inFlightBytes + this.#frameBytesMax;
        if (this.pendingBytes > most) {
            throw new BusyError(`${this.pendingBytes} bytes are not acknowledged yet, more than ${most}: wait for drained()`);
        }
    }
    /** The frame that has the block now; it may be finished and sent already. */
    #take(data, ack, ackTimeoutMs, proof = false) {
        this.#check(data);
        let open = this.#open;
        if (open == null || open.ack !== ack || open.ackTimeoutMs !== ackTimeoutMs || !open.builder.add(data)) {
            this.#finishFrame();
            open = this.#openFrame(ack, ackTimeoutMs);
            open.builder.add(data);
        }
        this.#sequence++;
        open.proof ||= proof;
        if (open.builder.length >= this.#options.frameBytes) {
            this.#finishFrame();
        }
        return open;
    }
    #openFrame(ack, ackTimeoutMs) {
        const { promise, resolve } = Promise.withResolvers();
        const builder = new FrameBuilder({
            producer: this.#producer,
            sequence: this.#sequence + 1,
            bytesMax: this.#frameBytesMax,
            bytesExpected: Math.ceil(this.#frameLength * (1 + SPARE_PART))
        });
        const open = { builder, sequence: this.#sequence + 1, ack, ackTimeoutMs, proof: false, ticket: promise, queued: resolve };
        const { lingerMs } = this.#options;
        open.cancel = lingerMs === 0 || this.#queue.isEmpty ? this.#finishSoon() : this.#clock.after(lingerMs, () => { this.#finishFrame(); });
        this.#open = open;
        return open;
    }
    /** What is written until the end of this turn still shares the open frame. */
    #finishSoon() {
        return this.#clock.defer(() => { this.#finishFrame(); });
    }
    #finishFrame() {
        const open = this.#open;
        if (open == null) {
            return;
        }
        this.#open = undefined;
        open.cancel?.();
        const { ackTimeoutMs, proof } = open;
        const ack = proof ? provable(open.ack) : open.ack;
        const frame = open.builder.finish();
        this.#frameLength = frame.length;
        const ticket = this.#queue.push({ frame, follows: open.sequence - 1, ack, ackTimeoutMs, proof });
        this.#observe(ticket.acked);
        open.queued(ticket);
    }
    /** Failures of the queue are kept there and thrown by every later call. */
    #observe(acked) {
        this.#lastAcked = acked.then(acked => {
            this.#last = acked;
            this.#options.onAck?.(acked);
        }, (err) => {
            if (err instanceof AckTimeoutError) {
                this.#missing = err;
            }
        });
    }
    /** A receipt that covers the last frame. If that was sent without asking for one, it is sent again: that is the same write. */
    async #receipt() {
        const last = this.#last;
        if (last == null) {
            throw new InvalidArgumentError('Nothing was written, so there is nothing to prove');
        }
        if (last.receipt != null) {
            return last.receipt;
        }
        const frame = last.unplaced();
        const { ack, ackTimeoutMs } = this.#options;
        const { acked } = this.#queue.push({ frame, follows: frame.sequence - 1, ack: provable(ack), ackTimeoutMs, proof: true });
        const { receipt } = await acked;
        if (receipt == null) {
            throw new InvalidCertificateError('an acknowledgement came without the receipt that was asked for');
        }
        return receipt;
    }
    #onSettled() {
        const { failure } = this;
        if (this.#open != null && this.#queue.isEmpty) {
            this.#open.cancel?.();
            this.#open.cancel = this.#finishSoon();
        }
        if (this.#waiting.length === 0 || (failure == null && this.pendingBytes >= this.#options.inFlightBytes)) {
            return;
        }
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const room of waiting) {
            if (failure != null) {
                room.reject(failure);
            }
            else {
                room.resolve();
            }
        }
    }
}
/** The least that a proof waits for: a majority. */
function provable(ack) {
    return ack === 'all' ? 'all' : 'quorum';
}
/** The largest data that fits a frame of one block. */
export function blockBytesMax(frameBytesMax) {
    return Math.floor(frameBytesMax / 8) * 8 - FRAME_HEADER_BYTES - BLOCK_OVERHEAD_BYTES;
}
//# sourceMappingURL=writer.js.map