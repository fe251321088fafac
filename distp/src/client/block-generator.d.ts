/** From batches to what is in them, one by one. */
/** What comes in pieces. */
interface Batch<T> {
    blocks(): Iterator<T, void, undefined>;
}
/**
 * An async generator over the blocks of batches, for speed: while a batch lasts, a call is answered at once. One that the
 * language makes waits several times for each block.
 */
export declare class BlockGenerator<T> implements AsyncGenerator<T, void, undefined> {
    #private;
    constructor(batches: AsyncIterator<Batch<T>>);
    next(): Promise<IteratorResult<T, void>>;
    return(): Promise<IteratorResult<T, void>>;
    throw(err: unknown): Promise<IteratorResult<T, void>>;
    [Symbol.asyncDispose](): Promise<void>;
    [Symbol.asyncIterator](): this;
}
export {};
