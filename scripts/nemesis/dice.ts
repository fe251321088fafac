/** Chance by a seed: the same seed gives the same plan of faults, though not the same run. */
export class Dice {
  #state: number

  constructor (seed: number) {
    this.#state = seed >>> 0
  }

  /** from 0 to less than 1 */
  next (): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)

    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }

  /** an integer from 0 to less than `limit` */
  below (limit: number): number {
    return Math.floor(this.next() * limit)
  }

  between (from: number, to: number): number {
    return from + this.next() * (to - from)
  }

  pick<T> (list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }

  shuffled<T> (list: readonly T[]): T[] {
    const copy = [...list]
    for (let last = copy.length - 1; last > 0; last--) {
      const other = this.below(last + 1)
      ;[copy[last], copy[other]] = [copy[other] as T, copy[last] as T]
    }

    return copy
  }
}
