/** From batches to what is in them, one by one. */

/** What comes in pieces. */
interface Batch<T> {
  blocks (): Iterator<T, void, undefined>
}

/**
 * An async generator over the blocks of batches, for speed: while a batch lasts, a call is answered at once. One that the
 * language makes waits several times for each block.
 */
export class BlockGenerator<T> implements AsyncGenerator<T, void, undefined> {
  readonly #batches: AsyncIterator<Batch<T>>
  #blocks: Iterator<T, void, undefined> | undefined
  #done = false
  /** the last of the calls that wait, for a batch or for one another */
  #last: Promise<unknown> | undefined

  constructor (batches: AsyncIterator<Batch<T>>) {
    this.#batches = batches
  }

  // a promise is made by hand for each block
  next (): Promise<IteratorResult<T, void>> {
    if (this.#last == null && this.#blocks != null) {
      const next = this.#blocks.next()
      if (next.done !== true) {
        return Promise.resolve(next)
      }
      this.#blocks = undefined
    }

    return this.#inTurn(async () => await this.#advance())
  }

  async return (): Promise<IteratorResult<T, void>> {
    return await this.#inTurn(async () => {
      await this.#end()
      return { done: true, value: undefined }
    })
  }

  async throw (err: unknown): Promise<IteratorResult<T, void>> {
    return await this.#inTurn(async () => {
      await this.#end()
      throw err
    })
  }

  async [Symbol.asyncDispose] (): Promise<void> {
    await this.return()
  }

  [Symbol.asyncIterator] (): this {
    return this
  }

  async #advance (): Promise<IteratorResult<T, void>> {
    while (!this.#done) {
      const next = this.#blocks?.next()
      if (next != null && next.done !== true) {
        return next
      }
      this.#blocks = undefined

      const batch = await this.#nextBatch()
      this.#done = batch == null
      this.#blocks = batch?.blocks()
    }

    return { done: true, value: undefined }
  }

  /** What fails, fails once: afterwards it is at its end. */
  async #nextBatch (): Promise<Batch<T> | undefined> {
    try {
      const next = await this.#batches.next()
      return next.done === true ? undefined : next.value
    } catch (err) {
      this.#done = true
      throw err
    }
  }

  async #end (): Promise<void> {
    if (!this.#done) {
      this.#done = true
      this.#blocks = undefined
      await this.#batches.return?.()
    }
  }

  /** Calls made meanwhile come after it, in their order. */
  async #inTurn<R> (call: () => Promise<R>): Promise<R> {
    const before = this.#last
    const mine = before == null ? call() : before.then(call, call)
    this.#last = mine
    try {
      return await mine
    } finally {
      if (this.#last === mine) {
        this.#last = undefined
      }
    }
  }
}
