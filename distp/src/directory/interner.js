/** Gives every different value a small integer, so that columns hold four bytes where the value is said again and again. */
export class Interner {
    #keyOf;
    #limit;
    #values = [];
    #numbers = new Map();
    /** `keyOf` must differ wherever values do; at most `limit` values are kept */
    constructor(keyOf, limit) {
        this.#keyOf = keyOf;
        this.#limit = limit;
    }
    get size() {
        return this.#values.length;
    }
    /** The value's number, a new one if it wasn't there; undefined if there is no room for a new one. */
    put(value) {
        const key = this.#keyOf(value);
        const known = this.#numbers.get(key);
        if (known != null || this.#values.length >= this.#limit) {
            return known;
        }
        this.#numbers.set(key, this.#values.length);
        return this.#values.push(value) - 1;
    }
    /** The value of a number that `put` gave. */
    get(number) {
        const value = this.#values[number];
        if (value === undefined) {
            throw new RangeError(`No value has number ${number}`);
        }
        return value;
    }
}
//# sourceMappingURL=interner.js.map