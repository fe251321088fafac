import { LEASE_MS, Placement } from './placement.js';
/**
 * Has the next segment's shards promise their room before the present one is sealed, so that a seal that is decided
 * names shards that were there a moment ago. The next segment's shards are this one's, as far as they promise, and others
 * in place of those that don't; its master is this node if it has a shard of it.
 */
export class SuccessorPlanner {
    #options;
    #placement;
    #nonce;
    #plan;
    #preparing;
    constructor(options) {
        this.#options = options;
        this.#placement = new Placement(options);
        this.#nonce = options.clock.randomHex(16);
    }
    /** A plan whose reservations still hold, if there is one. */
    get ready() {
        return this.#plan != null && this.#options.clock.nowMs() < this.#plan.renewAtMs ? this.#plan.plan : undefined;
    }
    /** how many nodes have promised their room in that plan */
    get promised() {
        return this.ready == null ? 0 : this.#plan.placed.promised.length;
    }
    /**
     * Reserves the next segment. Calls share one attempt.
     *
     * @throws {NoRoomError} if no majority promised its room
     */
    async prepare() {
        if (this.ready != null) {
            return this.ready;
        }
        this.#preparing ??= this.#reserve().finally(() => { this.#preparing = undefined; });
        return await this.#preparing;
    }
    /** Lets the reservations go: this node won't seal the segment, or not with this plan. */
    async release() {
        const plan = this.#plan;
        this.#plan = undefined;
        if (plan != null) {
            await this.#placement.release(this.#key, plan.placed.promised);
        }
    }
    get #key() {
        return { stream: this.#options.stream, number: this.#options.descriptor.number + 1, nonce: this.#nonce };
    }
    async #reserve() {
        const { descriptor: { shards: present, settings }, self, clock, lost } = this.#options;
        const capacity = settings.segmentBytes;
        const placed = await this.#placement.reserve({ key: this.#key, capacity, replication: settings.replication, present, lost: lost() });
        const master = placed.shards.findIndex(({ peerId }) => peerId === (placed.promised.includes(self) ? self : placed.promised[0]));
        const plan = { shards: placed.shards, master, capacity };
        this.#plan = { plan, placed, renewAtMs: clock.nowMs() + LEASE_MS / 2 };
        return plan;
    }
}
//# sourceMappingURL=successor-planner.js.map