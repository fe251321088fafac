import { setImmediate as turn } from 'node:timers/promises'
import type { Clock, Logger } from '../../src/actors/ports.js'

/** A log that keeps what was said. */
export function memoryLog (): Logger & { readonly lines: string[] } {
  const lines: string[] = []
  const say = (format: string, ...args: unknown[]): void => { lines.push([format, ...args.map(String)].join(' ')) }

  return Object.assign(say, { lines, error: say, trace: say })
}

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #nowMs = 1_000_000
  #timers: Array<{ atMs: number, run: () => void }> = []

  nowMs (): number {
    return this.#nowMs
  }

  nowMicros (): number {
    return this.#nowMs * 1000
  }

  async delay (ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) {
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
