import type { Receipt, Sequence } from '../chain/index.js';
import type { Ack } from '../replication/types.js';
import type { AckedFrame, AppendResult } from './acked-frame.js';
import type { AppendContext, AppendQueueOptions, QueuedAppend, Ticket } from './append-queue.js';
export interface WriterOptions {
    /** what an acknowledgement means @default 'quorum' */
    readonly ack?: Ack;
    /** how long `ack: 'all'` may take, in ms @default 10000 */
    readonly ackTimeoutMs?: number;
    /** how long blocks wait to share a frame while others are on their way, in ms; else for the end of this turn @default 2 */
    readonly lingerMs?: number;
    /** a frame is sent once it has as many bytes, at most the stream's largest frame @default 256 KiB */
    readonly frameBytes?: number;
    /** bytes that may be unacknowledged before `write` returns false @default 8 MiB */
    readonly inFlightBytes?: number;
    /**
     * The producer's name. One name may be in use by one writer at a time; who uses it again, even in another run, goes
     * on at the sequence after the last one. @default a random one
     */
    readonly name?: string;
    /** the producer's last sequence, if the name was used before @default 0 */
    readonly lastSequence?: Sequence;
    /** how long a block may be unacknowledged before the writer fails, in ms @default 60000 */
    readonly deadlineMs?: number;
    /** how long a node may give no answer before another is asked, in ms @default 5000 */
    readonly answerTimeoutMs?: number;
    /** called for every frame acknowledged, in order; must not throw */
    readonly onAck?: (acked: AckedFrame) => void;
}
/** A place in a frame that isn't acknowledged yet. */
export interface PendingBlock {
    readonly ticket: Promise<Ticket>;
    readonly index: number;
}
/**
 * Writes blocks in order: numbered, so that one sent again is written once; pipelined; several to a frame.
 * A failure is final: it rejects all that isn't acknowledged, and every later call. What wasn't acknowledged may have
 * been written or not.
 */
export declare class Writer {
    #private;
    /** the producer's name */
    readonly name: string;
    /** `frameBytesMax` is the stream's */
    constructor(context: AppendContext, frameBytesMax: number, options: WriterOptions, queueOptions: Pick<AppendQueueOptions, 'backoff' | 'clock'>);
    /** sequence of the last block taken */
    get lastSequence(): Sequence;
    /** What ended the writer, if something did. */
    get failure(): Error | undefined;
    /** bytes taken and not yet acknowledged */
    get pendingBytes(): number;
    /**
     * Takes one block; `data` is copied. False: as much is in flight as may be, so wait for `drained()` before writing
     * more.
     *
     * @throws {TooLargeError} if the data doesn't fit a frame of the stream
     * @throws {BusyError} if twice as much is in flight as may be, because `drained()` wasn't waited for
     */
    write(data: Uint8Array): boolean;
    /** Resolves when there is room for more. @throws what ended the writer */
    drained(): Promise<void>;
    /** Takes one block and waits for its acknowledgement; those of one turn of the event loop share a frame. */
    append(data: Uint8Array): Promise<AppendResult>;
    /** Takes one block into the open frame. What `write` and `append` are made of; the options are of that frame. */
    add(data: Uint8Array, options?: {
        readonly ack?: Ack;
        readonly ackTimeoutMs?: number;
        readonly proof?: boolean;
    }): PendingBlock;
    /** One block as a frame of its own, sent at once, written only if the stream's last data block is `expectTail`. */
    addExpecting(data: Uint8Array, options: Pick<QueuedAppend, 'ack' | 'ackTimeoutMs' | 'expectTail' | 'proof'>): Ticket;
    /** The last block wasn't written: its sequence is free again. Only with nothing in flight. */
    takeBack(): void;
    /**
     * Sends what is there and resolves when all of it is acknowledged.
     *
     * @throws {AckTimeoutError} if frames written since the last flush didn't reach every shard in time; the writer goes on
     * With `proof` it resolves with a receipt, which covers all that was written: `Stream.prove` makes a proof of it.
     *
     * @throws what ended the writer
     */
    flush(options: {
        readonly proof: true;
    }): Promise<Receipt>;
    flush(options?: {
        readonly proof?: false;
    }): Promise<void>;
    /** Flushes; nothing can be written after it. */
    close(): Promise<void>;
    /** Gives up at once what isn't acknowledged. */
    abort(reason?: Error): void;
    [Symbol.asyncDispose](): Promise<void>;
    /** The end of a pipe of blocks, or of arrays of blocks: writes them at the pace of the stream, and flushes. */
    readonly sink: (source: AsyncIterable<Uint8Array | readonly Uint8Array[]> | Iterable<Uint8Array | readonly Uint8Array[]>) => Promise<void>;
}
/** The largest data that fits a frame of one block. */
export declare function blockBytesMax(frameBytesMax: number): number;
