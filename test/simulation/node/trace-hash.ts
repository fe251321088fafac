/** A hash over numbers in their order, many at a time: one call for each would take longer than what is hashed. */
import { createHash } from 'node:crypto'

const NUMBERS_AT_ONCE = 1024

export class TraceHash {
  readonly #hash = createHash('sha256')
  readonly #numbers = new Float64Array(NUMBERS_AT_ONCE)
  #count = 0

  add (...numbers: readonly number[]): void {
    for (const number of numbers) {
      this.#numbers[this.#count++] = number
      if (this.#count === NUMBERS_AT_ONCE) {
        this.#flush()
      }
    }
  }

  digest (): string {
    this.#flush()

    return this.#hash.digest('hex')
  }

  #flush (): void {
    this.#hash.update(this.#numbers.subarray(0, this.#count))
    this.#count = 0
  }
}
