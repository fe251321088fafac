import { BlockNotFoundError, BrokenChainError, CorruptSegmentError, StreamNotFoundError, StreamUnavailableError, UnknownSegmentError } from '../errors.js'
import { isRetryable } from './retry.js'
import type { StreamId } from '../chain/index.js'
import type { PeerAddresses } from '../protocols/directory/service.js'

/** rounds in which a block may be missing everywhere while some node doesn't answer at all */
const NOT_FOUND_ROUNDS = 3

/**
 * The nodes to read one segment from, in turn: the same one as long as it serves, the next when it doesn't. A round is
 * over when each has failed once since the last progress.
 */
export class HolderList {
  readonly #stream: StreamId
  #holders: PeerAddresses[] = []
  #next = 0
  #failed = new Map<string, unknown>()
  #rounds = 0

  constructor (stream: StreamId) {
    this.#stream = stream
  }

  /** who is to be asked; undefined if the round is over */
  get current (): PeerAddresses | undefined {
    return this.#holders[this.#next]
  }

  get hasFailed (): boolean {
    return this.#failed.size > 0
  }

  /** Begins a round; `first` is asked before the others if it is among them. */
  begin (holders: readonly PeerAddresses[], first?: string): void {
    this.#holders = [...holders.filter(peer => peer.peerId === first), ...holders.filter(peer => peer.peerId !== first)]
    this.#next = 0
    this.#failed.clear()
  }

  /** The current one served something: what failed before is forgotten. */
  progressed (): void {
    this.#failed.clear()
    this.#rounds = 0
  }

  /** `peerId` failed; the directory, if it isn't a holder. */
  failed (peerId: string, err: unknown): void {
    this.#failed.set(peerId, err)
    if (this.current?.peerId === peerId) {
      this.#next++
    }
  }

  /** Goes on with another node, though the current one did nothing wrong; round and round. */
  rotate (): void {
    this.#next = (this.#next + 1) % Math.max(1, this.#holders.length)
  }

  /**
   * What a whole round of failures means: undefined if another round may help, otherwise the error to give up with.
   * `isLate`: there is no time for another round.
   */
  verdict (isLate: boolean): Error | undefined {
    this.#rounds++
    const errors = [...this.#failed.values()]
    const final = errors.filter((err): err is Error => err instanceof Error && !isRetryable(err))
    const worst = final.find(err => err instanceof BrokenChainError) ?? final.find(err => err instanceof BlockNotFoundError) ?? final[0]
    // nodes that don't hold the segment have no say
    const isUnanimous = final.length === errors.filter(err => !(err instanceof UnknownSegmentError)).length
    const isMissing = (worst instanceof BlockNotFoundError || worst instanceof StreamNotFoundError) && this.#rounds >= NOT_FOUND_ROUNDS
    const isCertain = isUnanimous && !(worst instanceof StreamNotFoundError)
    // a copy is damaged, others couldn't serve for another reason
    const isOneCopys = worst instanceof CorruptSegmentError && !isUnanimous

    if (worst != null && (isCertain || isMissing || (isLate && !isOneCopys))) {
      return worst
    }

    if (!isLate) {
      return undefined
    }

    const [cause] = errors
    return errors.length === 1 && cause instanceof StreamUnavailableError
      ? cause
      : new StreamUnavailableError(this.#stream, [...this.#failed.keys()], { cause })
  }
}
