/** Counts what a producer has sent and what is acknowledged of it, for producers that wait for one another. */
export class InFlight {
    sent = 0;
    acked = 0;
    #wire;
    #most;
    #waiting;
    /** `most`: records that may be unacknowledged */
    constructor(wire, most) {
        this.#wire = wire;
        this.#most = most;
    }
    get hasRoom() {
        return this.sent - this.acked < this.#most && this.#wire.hasRoom;
    }
    /** All up to `acked` are acknowledged. */
    settle(acked) {
        this.acked = Math.max(this.acked, acked);
        if (this.#waiting != null && this.acked >= this.#waiting.until) {
            const { resolve } = this.#waiting;
            this.#waiting = undefined;
            resolve();
        }
    }
    /** Resolves once half of what may be in flight is acknowledged; acknowledgements follow on bytes that were sent. */
    async drained() {
        await this.#until(Math.min(this.sent, Math.max(this.acked + 1, this.sent - (this.#most >> 1))));
    }
    async flushed() {
        await this.#until(this.sent);
    }
    async #until(until) {
        if (this.acked >= until) {
            return;
        }
        const { promise, resolve } = Promise.withResolvers();
        this.#waiting = { until, resolve };
        this.#wire.flush();
        await this.#wire.orFailure(promise);
    }
}
//# sourceMappingURL=in-flight.js.map