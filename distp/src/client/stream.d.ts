import { Writer } from './writer.js';
import type { Height, Proof, Settings, StreamId, Timestamp } from '../chain/index.js';
import type { PeerAddresses, SegmentInfo } from '../protocols/directory/service.js';
import type { AppendResult } from './acked-frame.js';
import type { AppendContext } from './append-queue.js';
import type { AppendOptions } from './appender.js';
import type { StreamBlock, VerifiedBatch } from './block.js';
import type { From } from './place.js';
import type { ProveOptions } from './prover.js';
import type { ReaderContext } from './reader.js';
import type { VerifyOptions, VerifyResult } from './verify.js';
import type { WriterOptions } from './writer.js';
export interface ReadOptions {
    /** @default 'start' */
    readonly from?: From;
    /** height to stop before */
    readonly until?: Height;
    /** wait at the end for more, until the signal is aborted or the stream is locked @default false */
    readonly follow?: boolean;
    /** most blocks @default no limit */
    readonly limit?: number;
    /**
     * true: everything that was acknowledged before the call is seen, or the read fails; false: as much as the node asked
     * has. @default as true, but what there is will do while there is no master
     */
    readonly fresh?: boolean;
    /** peer id of the node to ask before others @default one of the segment's shards, by chance */
    readonly node?: string;
    readonly signal?: AbortSignal;
}
export interface PollOptions {
    /** token of the last block seen @default the stream's start */
    readonly after?: string;
    /** most blocks @default 1000 */
    readonly limit?: number;
    /** see everything that was acknowledged before the call, by asking the master @default false */
    readonly fresh?: boolean;
    readonly signal?: AbortSignal;
}
export interface Tail {
    /** height after the last block, of whatever kind */
    readonly end: Height;
    /** token of the last data block; undefined in a stream without data */
    readonly token?: string;
    readonly height?: Height;
    readonly timestamp?: Timestamp;
}
export interface StreamInfo {
    readonly name: string;
    readonly stream: StreamId;
    readonly settings: Settings;
    readonly locked: boolean;
    readonly master?: PeerAddresses;
    readonly epoch: number;
    readonly segments: readonly SegmentInfo[];
}
/** One stream, as its readers and writers see it. Made by `Client`. */
export declare class Stream {
    #private;
    readonly id: StreamId;
    readonly name: string;
    readonly settings: Settings;
    constructor(context: ReaderContext & AppendContext, settings: Settings);
    /**
     * Appends one block; those of one turn of the event loop share a frame. Calls are written in their order.
     *
     * @throws {TailMismatchError} if `expectTail` isn't the stream's last data block
     * @throws {AckTimeoutError} if `ack: 'all'` wasn't reached in time; the block stays
     * @throws {DeadlineError} if nobody acknowledged it; it may have been written
     * @throws {StreamLockedError} {@link NotAllowedError} {@link TooLargeError} {@link StreamUnavailableError}
     */
    append(data: Uint8Array, options?: AppendOptions): Promise<AppendResult>;
    /** A writer for many blocks: pipelined, batching. Close it. */
    writer(options?: WriterOptions): Writer;
    /** The stream's data blocks, in order, verified. */
    stream(options?: ReadOptions): AsyncGenerator<StreamBlock, void, undefined>;
    /** As `stream`, as the frames they came in: for those who need speed. Frames of all kinds; `blocks()` gives data only. */
    frames(options?: ReadOptions): AsyncGenerator<VerifiedBatch, void, undefined>;
    /** What is there after a block: at once, perhaps nothing. */
    poll(options?: PollOptions): Promise<StreamBlock[]>;
    /** As `poll`, but waits up to `waitMs` for at least one block. */
    longPoll(options?: PollOptions & {
        readonly waitMs?: number;
    }): Promise<StreamBlock[]>;
    /** The block with this token. @throws {BlockNotFoundError} */
    fetch(token: string, options?: {
        readonly signal?: AbortSignal;
    }): Promise<StreamBlock>;
    /**
     * The blocks between two tokens, both included; to the tail without `to`.
     *
     * @throws {BlockNotFoundError} if `to` doesn't come after `from`
     */
    fetchBatch(options: {
        readonly from: string;
        readonly to?: string;
        readonly limit?: number;
        readonly signal?: AbortSignal;
    }): Promise<StreamBlock[]>;
    /** Where the end is. `fresh`: everything acknowledged before the call is below it @default true */
    tail(options?: {
        readonly fresh?: boolean;
        readonly signal?: AbortSignal;
    }): Promise<Tail>;
    /** Height of the first block that isn't older than `time` (microseconds, or a date); the end if there is none. */
    heightAt(time: Date | Timestamp, options?: {
        readonly signal?: AbortSignal;
    }): Promise<Height>;
    /** Settings, segments and who is master, as nodes know it now. */
    info(options?: {
        readonly signal?: AbortSignal;
    }): Promise<StreamInfo>;
    /** Checks the chain and every seal's certificate, from genesis unless told otherwise. @throws {BrokenChainError} naming height and node; {@link InvalidCertificateError} naming the segment */
    verify(options?: VerifyOptions): Promise<VerifyResult>;
    /**
     * A proof of blocks that somebody without a cluster can check (`verifyProof`; `encodeProof` makes a file of it): that they
     * are in this stream, and on the disks of a majority of their shards. Takes what `append` with `proof: true` resolves
     * with, or where blocks are in a sealed segment. It is checked before it is handed out.
     *
     * @throws {InvalidCertificateError} {@link InvalidProofError} {@link BrokenChainError} if it doesn't hold
     * @throws {InvalidArgumentError} {@link TooLargeError} {@link StreamUnavailableError}
     */
    prove(blocks: ProveOptions): Promise<Proof>;
    /** Seals the stream for good. Done already is success. */
    lock(options?: {
        readonly signal?: AbortSignal;
    }): Promise<void>;
    /** Flushes and closes the stream's writers; another append, or another writer, is still possible. */
    close(): Promise<void>;
}
