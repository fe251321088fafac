import type { Clock } from '../clock.js'

/**
 * How new a read must be. Any node that holds a segment may serve it, and one that was away may not know yet what was
 * acknowledged meanwhile: so a read that ends at the tail asks the master whether there is more.
 */
export interface FreshnessOptions {
  /**
   * true: everything acknowledged before the call is seen, or the read fails; false: what any node has will do;
   * undefined: as true while there is a master, otherwise what there is; 'decided': it is known that there is more, so
   * that a node which has no more is behind
   */
  readonly wanted: boolean | 'decided' | undefined
  /** the read waits at the tail: it gets to see everything anyway */
  readonly isWaiting: boolean
  /** the read begins at the end, which only the master knows */
  readonly isAtEnd: boolean
  /** how long a master is sought, in ms, if it isn't essential */
  readonly tryMs: number
  readonly clock: Clock
}

export class Freshness {
  /** the request goes to the master, which makes sure that it is */
  isAsked: boolean
  readonly #options: FreshnessOptions
  #giveUpAt = Number.POSITIVE_INFINITY
  /** nodes still to be heard, where there is no master */
  #nodesLeft = 0
  #isLocked = false

  constructor (options: FreshnessOptions) {
    this.#options = options
    this.isAsked = options.wanted === true && (options.isWaiting || options.isAtEnd)
  }

  /** No master confirmed the tail in time, and it isn't essential: the read ends with what there is. */
  get isOverdue (): boolean {
    return this.#options.clock.nowMs() >= this.#giveUpAt
  }

  /** Blocks came: there is a node to go on with. */
  progressed (): void {
    if (Number.isFinite(this.#giveUpAt)) {
      this.#giveUpAt = this.#options.clock.nowMs() + this.#options.tryMs
    }
  }

  /** A node has no more. `end`: so be it; `confirm`: begin anew with the master; `rotate`: hear another node; `behind`: it fails. */
  onTail (): 'end' | 'confirm' | 'rotate' | 'behind' {
    if (this.#options.wanted === 'decided') {
      return 'behind'
    }
    if (this.#isLocked) {
      return this.#nodesLeft-- > 0 ? 'rotate' : 'end'
    }
    if (this.isAsked || this.#options.wanted === false) {
      return 'end'
    }

    this.isAsked = true
    this.#giveUpAt = this.#options.wanted === true ? Number.POSITIVE_INFINITY : this.#options.clock.nowMs() + this.#options.tryMs

    return 'confirm'
  }

  /** The stream is locked, so that nobody is master: whoever has its last seal has everything. */
  onLocked (holders: number): void {
    this.#isLocked = true
    this.#nodesLeft = holders
    this.#giveUpAt = Number.POSITIVE_INFINITY
    this.isAsked = false
  }
}
