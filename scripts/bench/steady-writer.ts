import { setTimeout as delay } from 'node:timers/promises'
import { encodeLine } from '../nemesis/line.js'
import type { Stream } from '../../src/client/index.js'
import type { PlacedLine } from '../nemesis/line-checker.js'

/** between one acknowledgement and the next append */
const PAUSE_MS = 5

export interface Ack extends PlacedLine {
  /** by `performance.now()` */
  readonly atMs: number
}

/** Writes one numbered line after the other, one append in flight, until it is stopped. */
export class SteadyWriter {
  readonly acks: Ack[] = []
  readonly #stream: Stream
  readonly #running: Promise<void>
  #stopped = false
  #failure: Error | undefined

  constructor (stream: Stream) {
    this.#stream = stream
    this.#running = this.#run().catch((err: unknown) => { this.#failure = err as Error })
  }

  /** @throws what ended it */
  throwIfFailed (): void {
    if (this.#failure != null) {
      throw this.#failure
    }
  }

  async stop (): Promise<void> {
    this.#stopped = true
    await this.#running
    this.throwIfFailed()
  }

  /** Now, for `longestPauseSince`. */
  mark (): number {
    return Math.max(0, this.acks.length - 1)
  }

  /** The longest time between two acknowledgements, one of which came after the mark. */
  longestPauseSince (mark: number): number {
    let longest = 0
    for (let index = mark + 1; index < this.acks.length; index++) {
      longest = Math.max(longest, this.acks[index]!.atMs - this.acks[index - 1]!.atMs)
    }

    return longest
  }

  async #run (): Promise<void> {
    for (let sequence = 1; !this.#stopped; sequence++) {
      const { height, token } = await this.#stream.append(encodeLine('steady', sequence))
      this.acks.push({ writer: 'steady', sequence, height, token, atMs: performance.now() })
      await delay(PAUSE_MS)
    }
  }
}
