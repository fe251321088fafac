/**
 * Jobs that may take their time: one at a time, at a limited rate, one per key, at most so many. What the DHT is told
 * goes through here, because each put or provide costs tens of milliseconds of CPU over a few nodes, and a restarted
 * node of many segments would do nothing else.
 */
import type { DirectoryClock } from './ports.js'

export interface PacedQueueOptions {
  readonly clock: DirectoryClock
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
  private readonly waiting = new Map<string, Waiting>()
  private readonly idle: Array<() => void> = []
  private running: Promise<void> | undefined
  private stopping = new AbortController()
  private cancelTimer: (() => void) | undefined
  private lastStartMs = Number.NEGATIVE_INFINITY
  private started = false

  constructor (private readonly options: PacedQueueOptions) {}

  /** jobs that wait */
  get size (): number {
    return this.waiting.size
  }

  start (): void {
    this.started = true
    this.stopping = new AbortController()
    this.schedule()
  }

  /** Drops what waits and ends what runs. */
  async stop (): Promise<void> {
    this.started = false
    this.waiting.clear()
    this.cancelTimer?.()
    this.cancelTimer = undefined
    this.stopping.abort()
    await this.running
    this.settleIdle()
  }

  /** Adds a job; one with the same key that still waits is replaced where it stands. */
  add (key: string, job: PacedJob): void {
    this.put(key, { job, attempt: 1 })
  }

  /** Resolves when nothing waits and nothing runs. */
  async onIdle (): Promise<void> {
    if (this.waiting.size > 0 || this.running != null) {
      await new Promise<void>(resolve => { this.idle.push(resolve) })
    }
  }

  private put (key: string, waiting: Waiting): void {
    this.waiting.set(key, waiting)
    if (this.waiting.size > this.options.limit) {
      const oldest = this.waiting.keys().next().value as string
      this.waiting.delete(oldest)
      this.options.onError(new Error(`More than ${this.options.limit} jobs wait: dropped the oldest`), oldest)
    }
    this.schedule()
  }

  private schedule (): void {
    if (!this.started || this.running != null || this.cancelTimer != null || this.waiting.size === 0) {
      return
    }

    const { clock, intervalMs } = this.options
    const waitMs = Math.max(0, this.lastStartMs + intervalMs - clock.now())
    this.cancelTimer = clock.after(waitMs, () => {
      this.cancelTimer = undefined
      this.running = this.runNext().finally(() => {
        this.running = undefined
        if (this.waiting.size === 0) {
          this.settleIdle()
        }
        this.schedule()
      })
    })
  }

  private async runNext (): Promise<void> {
    const next = this.waiting.entries().next().value
    if (next == null) {
      return
    }

    const [key, { job, attempt }] = next
    const { clock, timeoutMs, attempts, onError } = this.options
    this.waiting.delete(key)
    this.lastStartMs = clock.now()

    const timeout = new AbortController()
    const cancel = clock.after(timeoutMs, () => { timeout.abort() })
    try {
      await job(AbortSignal.any([timeout.signal, this.stopping.signal]))
    } catch (err) {
      if (!this.started) {
        return
      }
      onError(err, key)
      if (attempt < attempts && !this.waiting.has(key)) {
        this.put(key, { job, attempt: attempt + 1 })
      }
    } finally {
      cancel()
    }
  }

  private settleIdle (): void {
    this.idle.splice(0).forEach(resolve => { resolve() })
  }
}
