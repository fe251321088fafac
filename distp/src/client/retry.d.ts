import type { Clock } from '../clock.js';
/** True if the same call may succeed elsewhere or later. A transport's own failures always may. */
export declare function isRetryable(err: unknown): boolean;
/**
 * As `isRetryable`, for a stream that is known to exist: a node that doesn't find it was away or has just started.
 */
export declare function isRetryableForKnownStream(err: unknown): boolean;
export interface BackoffOptions {
    /** ms before the first repetition @default 20 */
    readonly firstMs?: number;
    /** most ms between repetitions @default 200 */
    readonly maxMs?: number;
}
/** Grows the pauses between repetitions, by doubling, half of each by chance so that clients don't come in step. */
export declare class Backoff {
    #private;
    constructor(clock: Clock, options?: BackoffOptions);
    reset(): void;
    /** Waits for the next pause. @throws the signal's reason if it is aborted meanwhile */
    wait(signal: AbortSignal): Promise<void>;
}
/** @throws the signal's reason if it is aborted before the time is over */
export declare function delay(clock: Clock, ms: number, signal: AbortSignal): Promise<void>;
/**
 * Calls `ask` with a signal that also ends after `timeoutMs`; ends then, even if `ask` doesn't.
 */
export declare function withTimeout<T>(clock: Clock, timeoutMs: number, signal: AbortSignal | undefined, makeError: () => Error, ask: (signal: AbortSignal) => Promise<T>): Promise<T>;
