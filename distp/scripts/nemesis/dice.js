/** Chance by a seed: the same seed gives the same plan of faults, though not the same run. */
export class Dice {
    #state;
    constructor(seed) {
        this.#state = seed >>> 0;
    }
    /** from 0 to less than 1 */
    next() {
        this.#state = (this.#state + 0x9e3779b9) >>> 0;
        let mixed = this.#state;
        mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
        mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
        return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
    }
    /** an integer from 0 to less than `limit` */
    below(limit) {
        return Math.floor(this.next() * limit);
    }
    between(from, to) {
        return from + this.next() * (to - from);
    }
    pick(list) {
        return list[this.below(list.length)];
    }
    shuffled(list) {
        const copy = [...list];
        for (let last = copy.length - 1; last > 0; last--) {
            const other = this.below(last + 1);
            [copy[last], copy[other]] = [copy[other], copy[last]];
        }
        return copy;
    }
}
//# sourceMappingURL=dice.js.map