import type { Clock } from '../clock.js'

/** after so long without an answer, in ms, other nodes are asked whether there is another master */
const FIRST_PROBE_MS = 500
/** and then this often: an election takes about as long as that first wait, or a little longer */
const PROBE_EVERY_MS = 250

export interface SilenceHandlers {
  /** do others know another master? */
  isReplaced (): Promise<boolean>
  /** at most once for each `start` */
  onSilent (why: string): void
}

/**
 * Watches a session that owes an answer: a stalled process keeps its connections open. Silence that lasts too long
 * ends it, or any that lasts until other nodes know another master.
 */
export class SilenceWatch {
  readonly #clock: Clock
  #disarm: (() => void) | undefined
  /** tells one silence from the next */
  #count = 0

  constructor (clock: Clock) {
    this.#clock = clock
  }

  /** An answer is due from now on, and is waited for as long as `limitMs`. */
  start (limitMs: number, handlers: SilenceHandlers): void {
    this.stop()
    this.#wait(this.#count, FIRST_PROBE_MS, this.#clock.nowMs() + limitMs, handlers)
  }

  stop (): void {
    this.#disarm?.()
    this.#count++
  }

  #wait (count: number, pauseMs: number, endsAt: number, handlers: SilenceHandlers): void {
    const left = endsAt - this.#clock.nowMs()
    if (left <= 0) {
      this.stop()
      handlers.onSilent("didn't answer in time")
      return
    }

    this.#disarm = this.#clock.after(Math.min(pauseMs, left), () => {
      this.#wait(count, PROBE_EVERY_MS, endsAt, handlers)
      if (count === this.#count) {
        this.#probe(count, handlers)
      }
    })
  }

  #probe (count: number, handlers: SilenceHandlers): void {
    handlers.isReplaced().then(isReplaced => {
      if (isReplaced && count === this.#count) {
        this.stop()
        handlers.onSilent("doesn't answer, and was replaced")
      }
    }, () => {
      // nobody knows better: it is waited for until the limit
    })
  }
}
