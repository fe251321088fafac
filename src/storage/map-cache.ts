/** Maps of files, the least used let go when there are too many. */

/** most maps that are open: a process has 65,536 by the kernel's default, and others need some */
export const MAPS_MAX = 16_384

/**
 * Keeps what is mapped by its owner. A map that is let go stays valid for whoever still references it or a piece of
 * it, and is unmapped when nobody does.
 */
export class MapCache {
  readonly #maps = new Map<object, unknown>()
  #last: object | undefined
  #lastValue: unknown

  constructor (readonly limit = MAPS_MAX) {}

  get size (): number {
    return this.#maps.size
  }

  /** What `owner` has mapped, made by `make` if it isn't there. An owner has one value, always of the same type. */
  get<T> (owner: object, make: () => T): T {
    if (owner === this.#last) {
      return this.#lastValue as T
    }

    const value = this.#maps.has(owner) ? this.#maps.get(owner) as T : make()
    // a Map keeps the order of insertion: the first is the one used longest ago
    this.#maps.delete(owner)
    this.#maps.set(owner, value)
    this.#last = owner
    this.#lastValue = value

    if (this.#maps.size > this.limit) {
      for (const oldest of this.#maps.keys()) {
        this.#maps.delete(oldest)
        break
      }
    }

    return value
  }

  drop (owner: object): void {
    this.#maps.delete(owner)
    if (this.#last === owner) {
      this.#last = undefined
      this.#lastValue = undefined
    }
  }
}
