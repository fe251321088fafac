import type { Clock } from '../clock.js'

/** What is to be said or done once in a while only, each by its key. */
export class Seldom {
  readonly #clock: Clock
  readonly #pauseMs: number
  /** when each was due, the oldest first; what is older than the pause is forgotten */
  readonly #dueMs = new Map<string, number>()

  constructor (clock: Clock, pauseMs: number) {
    this.#clock = clock
    this.#pauseMs = pauseMs
  }

  /** True unless it was for the same key within the pause. */
  isDue (key: string): boolean {
    const nowMs = this.#clock.nowMs()
    for (const [other, atMs] of this.#dueMs) {
      if (nowMs - atMs < this.#pauseMs) {
        break
      }
      this.#dueMs.delete(other)
    }
    if (this.#dueMs.has(key)) {
      return false
    }
    this.#dueMs.set(key, nowMs)

    return true
  }
}
