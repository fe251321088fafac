import type { Clock } from '../clock.js';
import type { Stream } from '@libp2p/interface';
export interface ChannelOptions {
    /** most bytes of a message that comes in */
    readonly messageBytesMax: number;
    /** most bytes of messages that came and weren't read yet, beside one of any size @default 256 KiB */
    readonly unreadBytesMax?: number;
    /** @default the system's */
    readonly clock?: Clock;
}
export type Pieces = readonly Uint8Array[];
export declare class Channel {
    #private;
    readonly stream: Stream;
    readonly clock: Clock;
    /** resolves when the stream has ended, with what was wrong, if anything was */
    readonly closed: Promise<Error | undefined>;
    /** To be made in the turn in which the stream was handed over, so that nothing that comes in is missed. */
    constructor(stream: Stream, options: ChannelOptions);
    /** bytes that wait to be written */
    get queuedBytes(): number;
    get isClosed(): boolean;
    /** Resolves when the other side has ended its half, or the stream has ended. */
    remoteEnd(): Promise<void>;
    /** Hands every message to `handle`, in order, as it comes. What it throws aborts the stream. Instead of `read`. */
    onMessage(handle: (message: Uint8Array) => void): void;
    /**
     * The next message; undefined once the other side has ended its half and everything was read. One reader at a time.
     *
     * @throws {DeadlineError} after `timeoutMs`; {@link ClosedError} if the stream is reset or closed before
     */
    read(options?: {
        timeoutMs?: number;
        signal?: AbortSignal;
    }): Promise<Uint8Array | undefined>;
    /**
     * Queues one message, given as pieces that are not copied and must not change until they are written. Everything
     * sent in one turn leaves together.
     *
     * @throws {ClosedError} if the channel has ended
     */
    send(...pieces: Pieces): void;
    /** Resolves once no more than `bytes` wait to be written, or the channel has ended. */
    drained(bytes?: number): Promise<void>;
    /**
     * Ends this side after what is queued was written; the other side ends its own. Aborts the stream, and throws the
     * signal's reason, if that takes too long.
     */
    close(options?: {
        signal?: AbortSignal;
    }): Promise<void>;
    /** Ends both sides at once. Idempotent. */
    abort(err: Error): void;
}
/**
 * The head of a protobuf `bytes` field: what comes before the bytes themselves. So that frames needn't be copied into
 * an encoder: a message is then its other fields, this, and the frames.
 */
export declare function bytesField(number: number, length: number): Uint8Array;
