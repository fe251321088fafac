export class ProducersTable {
    #base;
    #limit;
    /** in the order of heights: a producer that is heard of again goes to the end, so the longest silent is the first */
    #last = new Map();
    /** rows of the log that are in the table */
    #rows = 0;
    /** Remembers at most `limit` producers. */
    constructor(base, limit) {
        this.#base = [...base].sort(byHeight);
        this.#limit = limit;
        this.#reset();
    }
    get size() {
        return this.#last.size;
    }
    get(id) {
        return this.#last.get(id);
    }
    /** Takes in the frames that were added to the log since. */
    follow(log) {
        for (; this.#rows < log.rows; this.#rows++) {
            const id = log.producer(this.#rows);
            if (id != null) {
                this.#set(id, log.lastSequence(this.#rows), log.boundary(this.#rows + 1) - 1);
            }
        }
    }
    /** The log was cut: what it doesn't bear out any more is forgotten. */
    cut(log) {
        if (log.rows < this.#rows) {
            this.#reset();
            this.follow(log);
        }
    }
    /** By height, then id. */
    entries() {
        return Array.from(this.#last, ([id, { sequence, height }]) => ({ id, sequence, height })).sort(byHeight);
    }
    clone() {
        const copy = new ProducersTable(this.#base, this.#limit);
        copy.#last = new Map(this.#last);
        copy.#rows = this.#rows;
        return copy;
    }
    #reset() {
        this.#rows = 0;
        this.#last.clear();
        for (const { id, sequence, height } of this.#base) {
            this.#set(id, sequence, height);
        }
    }
    #set(id, sequence, height) {
        this.#last.delete(id);
        this.#last.set(id, { sequence, height });
        if (this.#last.size > this.#limit) {
            this.#last.delete(this.#last.keys().next().value);
        }
    }
}
function byHeight(a, b) {
    return a.height - b.height || (a.id < b.id ? -1 : 1);
}
//# sourceMappingURL=producers-table.js.map