/** Maps of files, the least used let go when there are too many. */
/** most maps that are open: a process has 65,536 by the kernel's default, and others need some */
export const MAPS_MAX = 4096;
/**
 * Keeps what is mapped by its owner. A map that is let go stays valid for whoever still references it or a piece of
 * it, and is unmapped when nobody does.
 */
export class MapCache {
    limit;
    #maps = new Map();
    #last;
    #lastValue;
    constructor(limit = MAPS_MAX) {
        this.limit = limit;
    }
    get size() {
        return this.#maps.size;
    }
    /** What `owner` has mapped, made by `make` if it isn't there. An owner has one value, always of the same type. */
    get(owner, make) {
        if (owner === this.#last) {
            return this.#lastValue;
        }
        const value = this.#maps.has(owner) ? this.#maps.get(owner) : make();
        // a Map keeps the order of insertion: the first is the one used longest ago
        this.#maps.delete(owner);
        this.#maps.set(owner, value);
        this.#last = owner;
        this.#lastValue = value;
        if (this.#maps.size > this.limit) {
            for (const oldest of this.#maps.keys()) {
                this.#maps.delete(oldest);
                break;
            }
        }
        return value;
    }
    drop(owner) {
        this.#maps.delete(owner);
        if (this.#last === owner) {
            this.#last = undefined;
            this.#lastValue = undefined;
        }
    }
}
//# sourceMappingURL=map-cache.js.map