import { BusyError } from '../errors.js'

/**
 * A bounded queue that one actor empties. Full means that the sender is told: that is how pressure travels back to
 * whoever makes the work.
 */
export class Mailbox<T> {
  readonly #capacity: number
  readonly #name: string
  #messages: T[] = []

  /** @param capacity - most messages that wait; `put` refuses more */
  constructor (name: string, capacity: number) {
    this.#name = name
    this.#capacity = capacity
  }

  get size (): number {
    return this.#messages.length
  }

  /** @throws {BusyError} if the mailbox is full */
  put (message: T): void {
    if (this.#messages.length >= this.#capacity) {
      throw new BusyError(`The mailbox of ${this.#name} is full (${this.#capacity} messages)`)
    }

    this.#messages.push(message)
  }

  /** Everything that waits, in order. */
  takeAll (): T[] {
    const taken = this.#messages
    this.#messages = []

    return taken
  }
}
