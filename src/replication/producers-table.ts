/**
 * The last sequence of each producer and the height of its block, so that a retry is known as one. A function of what
 * the segment before handed over and of the log, frame by frame: every master that has the same log has the same table.
 */
import type { Height, ProducerEntry, Sequence } from '../chain/index.js'
import type { LogTable } from './log-table.js'

interface Last {
  readonly sequence: Sequence
  readonly height: Height
}

export class ProducersTable {
  readonly #base: readonly ProducerEntry[]
  readonly #limit: number
  /** in the order of heights: a producer that is heard of again goes to the end, so the longest silent is the first */
  #last = new Map<string, Last>()
  /** rows of the log that are in the table */
  #rows = 0

  /** Remembers at most `limit` producers. */
  constructor (base: readonly ProducerEntry[], limit: number) {
    this.#base = [...base].sort(byHeight)
    this.#limit = limit
    this.#reset()
  }

  get size (): number {
    return this.#last.size
  }

  get (id: string): Last | undefined {
    return this.#last.get(id)
  }

  /** Takes in the frames that were added to the log since. */
  follow (log: LogTable): void {
    for (; this.#rows < log.rows; this.#rows++) {
      const id = log.producer(this.#rows)
      if (id != null) {
        this.#set(id, log.lastSequence(this.#rows), log.boundary(this.#rows + 1) - 1)
      }
    }
  }

  /** The log was cut: what it doesn't bear out any more is forgotten. */
  cut (log: LogTable): void {
    if (log.rows < this.#rows) {
      this.#reset()
      this.follow(log)
    }
  }

  /** By height, then id. */
  entries (): ProducerEntry[] {
    return Array.from(this.#last, ([id, { sequence, height }]) => ({ id, sequence, height })).sort(byHeight)
  }

  clone (): ProducersTable {
    const copy = new ProducersTable(this.#base, this.#limit)
    copy.#last = new Map(this.#last)
    copy.#rows = this.#rows

    return copy
  }

  #reset (): void {
    this.#rows = 0
    this.#last.clear()
    for (const { id, sequence, height } of this.#base) {
      this.#set(id, sequence, height)
    }
  }

  #set (id: string, sequence: Sequence, height: Height): void {
    this.#last.delete(id)
    this.#last.set(id, { sequence, height })
    if (this.#last.size > this.#limit) {
      this.#last.delete(this.#last.keys().next().value as string)
    }
  }
}

function byHeight (a: ProducerEntry, b: ProducerEntry): number {
  return a.height - b.height || (a.id < b.id ? -1 : 1)
}
