/** Gives every different value a small integer, so that columns hold four bytes where the value is said again and again. */
export declare class Interner<T> {
    #private;
    /** `keyOf` must differ wherever values do; at most `limit` values are kept */
    constructor(keyOf: (value: T) => string, limit: number);
    get size(): number;
    /** The value's number, a new one if it wasn't there; undefined if there is no room for a new one. */
    put(value: T): number | undefined;
    /** The value of a number that `put` gave. */
    get(number: number): T;
}
