/**
 * Time and chance: all that makes one run of a program unlike the next one. Everything that waits, measures or chooses at
 * random asks a clock, so that tests and the simulator can give their own.
 */
export interface Clock {
  /** grows steadily, for timeouts */
  nowMs (): number
  /** microseconds since 1970, for blocks; may jump */
  nowMicros (): number
  /** Resolves after the time, or at once when the signal aborts. */
  delay (ms: number, signal?: AbortSignal): Promise<void>
  /** Calls once, after the time, unless the function returned is called before. */
  after (ms: number, call: () => void): () => void
  /** Calls again and again until the function returned is called. Doesn't keep the process alive. */
  every (ms: number, call: () => void): () => void
  /** Calls once what came in this turn of the event loop was handled, unless the function returned is called before. */
  defer (call: () => void): () => void
  /** A signal that aborts after the time, with a `TimeoutError`. Doesn't keep the process alive. */
  timeout (ms: number): AbortSignal
  /** from 0 to below 1 */
  random (): number
  /** bytes that nobody can guess, as hex digits, two a byte */
  randomHex (bytes: number): string
}

/** The machine's clocks, the steady one and the wall's, and its randomness. */
export const systemClock: Clock = {
  nowMs: () => performance.now(),
  nowMicros: () => Math.floor((performance.timeOrigin + performance.now()) * 1000),
  delay: async (ms, signal) => {
    if (signal?.aborted === true) {
      return
    }

    await new Promise<void>(resolve => {
      const timer = setTimeout(done, ms)
      signal?.addEventListener('abort', done, { once: true })

      function done (): void {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
    })
  },
  after: (ms, call) => {
    const timer = setTimeout(call, ms)

    return () => { clearTimeout(timer) }
  },
  every: (ms, call) => {
    const timer = setInterval(call, ms)
    timer.unref()

    return () => { clearInterval(timer) }
  },
  defer: call => {
    const immediate = setImmediate(call)

    return () => { clearImmediate(immediate) }
  },
  timeout: ms => AbortSignal.timeout(ms),
  random: () => Math.random(),
  randomHex: bytes => Array.from(globalThis.crypto.getRandomValues(new Uint8Array(bytes)), byte => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * A signal that aborts with another one, or after the time with a `TimeoutError`. Nothing of it stays once it is released,
 * where `AbortSignal.any` leaves an entry at the other signal for as long as that one lives, and is itself kept by whoever
 * still listens to it.
 */
export class TimeLimit {
  readonly #controller = new AbortController()
  readonly #of: AbortSignal
  readonly #disarm: () => void

  constructor (clock: Clock, ms: number, of: AbortSignal) {
    this.#of = of
    this.#disarm = clock.after(ms, () => { this.abort(new DOMException(`${ms} ms are over`, 'TimeoutError')) })
    of.addEventListener('abort', this.#onAbort, { once: true })
    if (of.aborted) {
      this.#onAbort()
    }
  }

  get signal (): AbortSignal {
    return this.#controller.signal
  }

  abort (reason: Error): void {
    this.release()
    this.#controller.abort(reason)
  }

  /** The time doesn't matter any more, and the other signal neither. */
  release (): void {
    this.#disarm()
    this.#of.removeEventListener('abort', this.#onAbort)
  }

  readonly #onAbort = (): void => { this.abort(this.#of.reason as Error) }
}

/** Does something with a signal that aborts with another one, or after the time with a `TimeoutError`. */
export async function inTime<T> (clock: Clock, ms: number, of: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const limit = new TimeLimit(clock, ms, of)
  try {
    return await work(limit.signal)
  } finally {
    limit.release()
  }
}
