export class Freshness {
    /** the request goes to the master, which makes sure that it is */
    isAsked;
    #options;
    #giveUpAt = Number.POSITIVE_INFINITY;
    /** nodes still to be heard, where there is no master */
    #nodesLeft = 0;
    #isLocked = false;
    constructor(options) {
        this.#options = options;
        this.isAsked = options.wanted === true && (options.isWaiting || options.isAtEnd);
    }
    /** No master confirmed the tail in time, and it isn't essential: the read ends with what there is. */
    get isOverdue() {
        return this.#options.clock.nowMs() >= this.#giveUpAt;
    }
    /** Blocks came: there is a node to go on with. */
    progressed() {
        if (Number.isFinite(this.#giveUpAt)) {
            this.#giveUpAt = this.#options.clock.nowMs() + this.#options.tryMs;
        }
    }
    /** A node has no more. `end`: so be it; `confirm`: begin anew with the master; `rotate`: hear another node; `behind`: it fails. */
    onTail() {
        if (this.#options.wanted === 'decided') {
            return 'behind';
        }
        if (this.#isLocked) {
            return this.#nodesLeft-- > 0 ? 'rotate' : 'end';
        }
        if (this.isAsked || this.#options.wanted === false) {
            return 'end';
        }
        this.isAsked = true;
        this.#giveUpAt = this.#options.wanted === true ? Number.POSITIVE_INFINITY : this.#options.clock.nowMs() + this.#options.tryMs;
        return 'confirm';
    }
    /** The stream is locked, so that nobody is master: whoever has its last seal has everything. */
    onLocked(holders) {
        this.#isLocked = true;
        this.#nodesLeft = holders;
        this.#giveUpAt = Number.POSITIVE_INFINITY;
        this.isAsked = false;
    }
}
//# sourceMappingURL=freshness.js.map