const OPEN_TIMEOUT_MS = 10_000;
/**
 * Tells a shard that doesn't know its segment what it is opened with. Any shard that has the segment may: it must not
 * wait for a master, since there is none while too few shards are open to elect one.
 */
export class Introducer {
    #options;
    /** on their way, by segment and peer */
    #opens = new Set();
    constructor(options) {
        this.#options = options;
    }
    introduce(peer, owner) {
        const { log } = this.#options;
        const key = `${owner.segment} ${peer}`;
        if (this.#opens.has(key)) {
            return;
        }
        this.#opens.add(key);
        this.#open(peer, owner)
            .catch((err) => { log('%s did not open %s: %e', peer, owner.segment, err); })
            .finally(() => { this.#opens.delete(key); });
    }
    async #open(peer, owner) {
        const { peers, clock, listed } = this.#options;
        const { segment, opening, stream, descriptor } = owner;
        await peers.open(peer, { segment, opening, segments: await listed(stream, descriptor.number) }, clock.timeout(OPEN_TIMEOUT_MS));
        owner.post({ type: 'connected', from: owner.shardIndexOf(peer) });
    }
}
//# sourceMappingURL=introducer.js.map