import { CatenaryError, StreamNotFoundError } from '../errors.js'
import type { Clock } from '../clock.js'

/** True if the same call may succeed elsewhere or later. A transport's own failures always may. */
export function isRetryable (err: unknown): boolean {
  return err instanceof CatenaryError ? err.retryable : true
}

/**
 * As `isRetryable`, for a stream that is known to exist: a node that doesn't find it was away or has just started.
 */
export function isRetryableForKnownStream (err: unknown): boolean {
  return isRetryable(err) || err instanceof StreamNotFoundError
}

export interface BackoffOptions {
  /** ms before the first repetition @default 20 */
  readonly firstMs?: number
  /** most ms between repetitions @default 200 */
  readonly maxMs?: number
}

/** Grows the pauses between repetitions, by doubling, half of each by chance so that clients don't come in step. */
export class Backoff {
  readonly #clock: Clock
  readonly #firstMs: number
  readonly #maxMs: number
  #attempts = 0

  constructor (clock: Clock, options: BackoffOptions = {}) {
    this.#clock = clock
    this.#firstMs = options.firstMs ?? 20
    this.#maxMs = options.maxMs ?? 200
  }

  reset (): void {
    this.#attempts = 0
  }

  /** Waits for the next pause. @throws the signal's reason if it is aborted meanwhile */
  async wait (signal: AbortSignal): Promise<void> {
    const ms = Math.min(this.#maxMs, this.#firstMs * 2 ** this.#attempts++)
    await delay(this.#clock, ms / 2 + this.#clock.random() * ms / 2, signal)
  }
}

/** @throws the signal's reason if it is aborted before the time is over */
export async function delay (clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()

  await new Promise<void>((resolve, reject) => {
    const onAbort = (): void => {
      disarm()
      reject(signal.reason as Error)
    }
    const disarm = clock.after(ms, () => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    })
    signal.addEventListener('abort', onAbort, { once: true })
  })
}

/**
 * Calls `ask` with a signal that also ends after `timeoutMs`; ends then, even if `ask` doesn't.
 */
export async function withTimeout<T> (clock: Clock, timeoutMs: number, signal: AbortSignal | undefined, makeError: () => Error, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  signal?.throwIfAborted()
  const controller = new AbortController()
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const end = (reason: Error): void => {
    controller.abort(reason)
    reject(reason)
  }
  const onAbort = (): void => { end(signal?.reason as Error) }
  signal?.addEventListener('abort', onAbort, { once: true })
  const disarm = clock.after(timeoutMs, () => { end(makeError()) })

  try {
    return await Promise.race([ask(controller.signal), ended])
  } finally {
    disarm()
    signal?.removeEventListener('abort', onAbort)
  }
}
