/**
 * Jobs that may take their time: one at a time, at a limited rate, one per key, at most so many. What the DHT is told
 * goes through here, because each put or provide costs tens of milliseconds of CPU over a few nodes, and a restarted
 * node of many segments would do nothing else.
 */
import { inTime } from '../clock.js'
import { BusyError } from '../errors.js'
import type { Clock } from '../clock.js'

export interface PacedQueueOptions {
  readonly clock: Clock
  /** shortest time between the starts of two jobs */
  readonly intervalMs: number
  /** longest time of one job: its signal is aborted then */
  readonly timeoutMs: number
  /** most jobs that wait; beyond it the oldest is dropped, and `onError` told */
  readonly limit: number
  /** how often a job is tried */
  readonly attempts: number
  readonly onError: (err: unknown, key: string) => void
}

export type PacedJob = (signal: AbortSignal) => Promise<void>

interface Waiting {
  readonly job: PacedJob
  readonly attempt: number
}

export class PacedQueue {
  readonly #options: PacedQueueOptions
  readonly #waiting = new Map<string, Waiting>()
  #running: Promise<void> | undefined
  #stopping = new AbortController()
  #lastStartMs = Number.NEGATIVE_INFINITY
  #started = false

  constructor (options: PacedQueueOptions) {
    this.#options = options
  }

  /** jobs that wait */
  get size (): number {
    return this.#waiting.size
  }

  start (): void {
    this.#started = true
    this.#stopping = new AbortController()
    this.#wake()
  }

  /** Drops what waits and ends what runs. */
  async stop (): Promise<void> {
    this.#started = false
    this.#waiting.clear()
    this.#stopping.abort()
    await this.#running
  }

  /** Adds a job; one with the same key that still waits is replaced where it stands. */
  add (key: string, job: PacedJob): void {
    this.#put(key, { job, attempt: 1 })
    this.#wake()
  }

  /** Resolves when nothing waits and nothing runs. */
  async onIdle (): Promise<void> {
    while (this.#running != null) {
      await this.#running
    }
  }

  #put (key: string, waiting: Waiting): void {
    this.#waiting.set(key, waiting)
    if (this.#waiting.size > this.#options.limit) {
      const oldest = this.#waiting.keys().next().value as string
      this.#waiting.delete(oldest)
      this.#options.onError(new BusyError(`More than ${this.#options.limit} jobs wait: dropped the oldest`), oldest)
    }
  }

  #wake (): void {
    if (this.#started && this.#running == null && this.#waiting.size > 0) {
      this.#running = this.#run().finally(() => {
        this.#running = undefined
        this.#wake()
      })
    }
  }

  async #run (): Promise<void> {
    const { clock, intervalMs } = this.#options
    const { signal } = this.#stopping

    while (this.#waiting.size > 0) {
      await clock.delay(Math.max(0, this.#lastStartMs + intervalMs - clock.nowMs()), signal)
      const next = this.#waiting.entries().next().value
      if (signal.aborted || next == null) {
        return
      }

      this.#waiting.delete(next[0])
      this.#lastStartMs = clock.nowMs()
      await this.#runOne(next[0], next[1], signal)
    }
  }

  async #runOne (key: string, { job, attempt }: Waiting, stopping: AbortSignal): Promise<void> {
    const { clock, timeoutMs, attempts, onError } = this.#options

    try {
      await inTime(clock, timeoutMs, stopping, job)
    } catch (err) {
      if (stopping.aborted) {
        return
      }
      onError(err, key)
      if (attempt < attempts && !this.#waiting.has(key)) {
        this.#put(key, { job, attempt: attempt + 1 })
      }
    }
  }
}
