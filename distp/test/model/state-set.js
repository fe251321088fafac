/** States of a fixed width, in the order they were found, each with the state it was found from. Compared whole, not by hash. */
const ROWS_AT_FIRST = 1 << 12;
export class StateSet {
    width;
    /** how many states */
    size = 0;
    #rows;
    #parents;
    /** index + 1 into rows, 0 where there is none */
    #table;
    constructor(width) {
        this.width = width;
        this.#rows = new Int32Array(ROWS_AT_FIRST * width);
        this.#parents = new Int32Array(ROWS_AT_FIRST);
        this.#table = new Int32Array(ROWS_AT_FIRST * 2);
    }
    /** True if the state is new. */
    add(state, parent) {
        const mask = this.#table.length - 1;
        let at = hash(state, 0, this.width) & mask;
        for (let index = this.#table[at]; index !== 0; index = this.#table[at]) {
            if (this.#equals(state, index - 1)) {
                return false;
            }
            at = (at + 1) & mask;
        }
        if (this.size === this.#parents.length) {
            this.#rows = grown(this.#rows);
            this.#parents = grown(this.#parents);
        }
        this.#rows.set(state, this.size * this.width);
        this.#parents[this.size] = parent;
        this.size++;
        this.#table[at] = this.size;
        if (this.size * 2 > this.#table.length) {
            this.#rehash();
        }
        return true;
    }
    /** Copies a state. */
    read(index, into) {
        for (let at = 0; at < this.width; at++) {
            into[at] = this.#rows[index * this.width + at];
        }
    }
    parent(index) {
        return this.#parents[index];
    }
    #equals(state, index) {
        const from = index * this.width;
        for (let at = 0; at < this.width; at++) {
            if (this.#rows[from + at] !== state[at]) {
                return false;
            }
        }
        return true;
    }
    #rehash() {
        const table = new Int32Array(this.#table.length * 2);
        const mask = table.length - 1;
        for (let index = 0; index < this.size; index++) {
            let at = hash(this.#rows, index * this.width, this.width) & mask;
            while (table[at] !== 0) {
                at = (at + 1) & mask;
            }
            table[at] = index + 1;
        }
        this.#table = table;
    }
}
function grown(from) {
    const to = new Int32Array(from.length * 2);
    to.set(from);
    return to;
}
function hash(numbers, from, width) {
    let mixed = 0x9e3779b9;
    for (let at = from; at < from + width; at++) {
        mixed = Math.imul(mixed ^ numbers[at], 0x85ebca6b);
        mixed ^= mixed >>> 13;
    }
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}
//# sourceMappingURL=state-set.js.map