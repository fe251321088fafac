import { BusyError } from '../errors.js';
/**
 * A bounded queue that one actor empties. Full means that the sender is told: that is how pressure travels back to
 * whoever makes the work.
 */
export class Mailbox {
    #capacity;
    #name;
    #messages = [];
    /** @param capacity - most messages that wait; `put` refuses more */
    constructor(name, capacity) {
        this.#name = name;
        this.#capacity = capacity;
    }
    get size() {
        return this.#messages.length;
    }
    /** @throws {BusyError} if the mailbox is full */
    put(message) {
        if (this.#messages.length >= this.#capacity) {
            throw new BusyError(`The mailbox of ${this.#name} is full (${this.#capacity} messages)`);
        }
        this.#messages.push(message);
    }
    /** Everything that waits, in order. */
    takeAll() {
        const taken = this.#messages;
        this.#messages = [];
        return taken;
    }
}
//# sourceMappingURL=mailbox.js.map