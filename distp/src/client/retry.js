import { CatenaryError, StreamNotFoundError } from '../errors.js';
/** True if the same call may succeed elsewhere or later. A transport's own failures always may. */
export function isRetryable(err) {
    return err instanceof CatenaryError ? err.retryable : true;
}
/**
 * As `isRetryable`, for a stream that is known to exist: a node that doesn't find it was away or has just started.
 */
export function isRetryableForKnownStream(err) {
    return isRetryable(err) || err instanceof StreamNotFoundError;
}
/** Grows the pauses between repetitions, by doubling, half of each by chance so that clients don't come in step. */
export class Backoff {
    #clock;
    #firstMs;
    #maxMs;
    #attempts = 0;
    constructor(clock, options = {}) {
        this.#clock = clock;
        this.#firstMs = options.firstMs ?? 20;
        this.#maxMs = options.maxMs ?? 200;
    }
    reset() {
        this.#attempts = 0;
    }
    /** Waits for the next pause. @throws the signal's reason if it is aborted meanwhile */
    async wait(signal) {
        const ms = Math.min(this.#maxMs, this.#firstMs * 2 ** this.#attempts++);
        await delay(this.#clock, ms / 2 + this.#clock.random() * ms / 2, signal);
    }
}
/** @throws the signal's reason if it is aborted before the time is over */
export async function delay(clock, ms, signal) {
    signal.throwIfAborted();
    await new Promise((resolve, reject) => {
        const onAbort = () => {
            disarm();
            reject(signal.reason);
        };
        const disarm = clock.after(ms, () => {
            signal.removeEventListener('abort', onAbort);
            resolve();
        });
        signal.addEventListener('abort', onAbort, { once: true });
    });
}
/**
 * Calls `ask` with a signal that also ends after `timeoutMs`; ends then, even if `ask` doesn't.
 */
export async function withTimeout(clock, timeoutMs, signal, makeError, ask) {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const { promise: ended, reject } = Promise.withResolvers();
    const end = (reason) => {
        controller.abort(reason);
        reject(reason);
    };
    const onAbort = () => { end(signal?.reason); };
    signal?.addEventListener('abort', onAbort, { once: true });
    const disarm = clock.after(timeoutMs, () => { end(makeError()); });
    try {
        return await Promise.race([ask(controller.signal), ended]);
    }
    finally {
        disarm();
        signal?.removeEventListener('abort', onAbort);
    }
}
//# sourceMappingURL=retry.js.map