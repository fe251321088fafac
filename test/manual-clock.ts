import { setImmediate as turn } from 'node:timers/promises'
import { systemClock } from '../src/clock.js'
import type { Clock } from '../src/clock.js'

/** A clock that stands still until a test moves it; a turn's end is a turn's end. */
export class ManualClock implements Clock {
  #nowMs = 1_000_000
  #timers: Array<{ atMs: number, run: () => void }> = []

  nowMs (): number {
    return this.#nowMs
  }

  nowMicros (): number {
    return this.#nowMs * 1000
  }

  random (): number {
    return 0.5
  }

  randomHex (bytes: number): string {
    return '5c'.repeat(bytes)
  }

  async delay (ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true || ms <= 0) {
      return
    }

    await new Promise<void>(resolve => {
      const done = (): void => {
        signal?.removeEventListener('abort', done)
        resolve()
      }
      this.#timers.push({ atMs: this.#nowMs + ms, run: done })
      signal?.addEventListener('abort', done, { once: true })
    })
  }

  after (ms: number, call: () => void): () => void {
    const timer = { atMs: this.#nowMs + ms, run: call }
    this.#timers.push(timer)

    return () => { this.#timers = this.#timers.filter(other => other !== timer) }
  }

  timeout (ms: number): AbortSignal {
    const controller = new AbortController()
    this.after(ms, () => { controller.abort(new DOMException('the time is over', 'TimeoutError')) })

    return controller.signal
  }

  defer (call: () => void): () => void {
    return systemClock.defer(call)
  }

  every (ms: number, call: () => void): () => void {
    let stopped = false
    const again = (): void => {
      if (!stopped) {
        this.#timers.push({ atMs: this.#nowMs + ms, run: () => { call(); again() } })
      }
    }
    again()

    return () => { stopped = true }
  }

  /** Moves the time and lets what waited for it run. */
  async advance (ms: number): Promise<void> {
    const untilMs = this.#nowMs + ms

    for (;;) {
      const due = this.#timers.filter(timer => timer.atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0]
      if (due == null) {
        break
      }
      this.#timers.splice(this.#timers.indexOf(due), 1)
      this.#nowMs = Math.max(this.#nowMs, due.atMs)
      due.run()
      await turn()
    }
    this.#nowMs = untilMs
    await turn()
  }
}
