/**
 * A bounded queue that one actor empties. Full means that the sender is told: that is how pressure travels back to
 * whoever makes the work.
 */
export declare class Mailbox<T> {
    #private;
    /** @param capacity - most messages that wait; `put` refuses more */
    constructor(name: string, capacity: number);
    get size(): number;
    /** @throws {BusyError} if the mailbox is full */
    put(message: T): void;
    /** Everything that waits, in order. */
    takeAll(): T[];
}
