/** A process on the virtual clock: what it waits for never comes once it is dead, and comes late while it is stopped. */
import { random, randomInteger } from '../../../src/replication/random.js'
import type { Clock } from '../../../src/clock.js'
import type { Random } from '../../../src/replication/random.js'
import type { Timeline } from '../timeline.js'

/** the wall clock at the beginning, in microseconds since 1970 */
const BEGAN_MICROS = 1_700_000_000_000_000

/** What a machine's wall clock shows, apart from the time that really passed. */
export interface WallClock {
  offsetMicros: number
}

export class SimProcess implements Clock {
  alive = true
  readonly name: string
  readonly #timeline: Timeline
  readonly #random: Random
  readonly #wall: WallClock
  #stopped = false
  #held: Array<() => void> = []

  constructor (name: string, timeline: Timeline, random: Random, wall: WallClock) {
    this.name = name
    this.#timeline = timeline
    this.#random = random
    this.#wall = wall
  }

  /** Does it in this process: now if it runs, when it goes on if it is stopped, never if it is dead. */
  run (act: () => void): void {
    if (!this.alive) {
      return
    }
    if (this.#stopped) {
      this.#held.push(act)
    } else {
      act()
    }
  }

  plan (ms: number, act: () => void): void {
    this.#timeline.plan(ms, () => { this.run(act) })
  }

  get isStopped (): boolean {
    return this.#stopped
  }

  /** SIGSTOP. */
  stop (): void {
    this.#stopped = true
  }

  /** SIGCONT: what came meanwhile comes now, one thing after the other. */
  goOn (): void {
    this.#stopped = false
    for (const act of this.#held.splice(0)) {
      this.plan(0, act)
    }
  }

  /** SIGKILL. */
  kill (): void {
    this.alive = false
    this.#held = []
  }

  nowMs (): number {
    return this.#timeline.nowMs
  }

  nowMicros (): number {
    return Math.floor(BEGAN_MICROS + this.#timeline.nowMs * 1000 + this.#wall.offsetMicros)
  }

  async delay (ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) {
      return
    }

    await new Promise<void>(resolve => {
      const cancel = this.after(ms, done)
      signal?.addEventListener('abort', done, { once: true })

      function done (): void {
        cancel()
        signal?.removeEventListener('abort', done)
        resolve()
      }
    })
  }

  after (ms: number, call: () => void): () => void {
    let cancelled = false
    this.plan(ms, () => {
      if (!cancelled) {
        call()
      }
    })

    return () => { cancelled = true }
  }

  every (ms: number, call: () => void): () => void {
    let cancel = (): void => {}
    const again = (): void => {
      cancel = this.after(ms, () => {
        again()
        call()
      })
    }
    again()

    return () => { cancel() }
  }

  defer (call: () => void): () => void {
    return this.after(0, call)
  }

  timeout (ms: number): AbortSignal {
    const controller = new AbortController()
    this.after(ms, () => { controller.abort(new DOMException('the time is over', 'TimeoutError')) })

    return controller.signal
  }

  random (): number {
    return random(this.#random)
  }

  randomHex (bytes: number): string {
    return Array.from({ length: bytes }, () => randomInteger(this.#random, 0, 256).toString(16).padStart(2, '0')).join('')
  }
}
