/**
 * Keeps open segments whole: where a shard is lost, or gone for too long, the segment's master seals it early and the
 * stream goes on with shards that are there. Nothing moves unless more of them will be there than before.
 */
import { SealReason, SHARDS_MAX } from '../chain/index.js';
/** how often it is looked who is gone */
const LOOK_EVERY_MS = 500;
/** pause after a try that found no better set */
const RETRY_MS = 5_000;
const SEAL_TIMEOUT_MS = 30_000;
export const REPAIR_DELAY_MS = 30_000;
export class Mover {
    #options;
    #repairDelayMs;
    #seen = new Map();
    #retryAtMs = new Map();
    #moving = new Map();
    #lookedMs = 0;
    #stopLooking = () => { };
    constructor(options) {
        this.#options = options;
        this.#repairDelayMs = options.repairDelayMs ?? REPAIR_DELAY_MS;
    }
    start() {
        this.#stopLooking = this.#options.clock.every(LOOK_EVERY_MS, () => { this.#look(); });
    }
    async stop() {
        this.#stopLooking();
        await Promise.all(this.#moving.values());
    }
    /** What a segment that this node masters lacks; undefined if nothing. */
    shortage(owner) {
        if (owner.role !== 'master' || owner.certificate != null) {
            return undefined;
        }
        const { descriptor: { shards, settings } } = owner;
        const wanted = Math.min(settings.replication, this.#options.peers.members().length, SHARDS_MAX);
        const missing = shards.flatMap(({ peerId }, shard) => {
            const why = this.#missing(owner, shard);
            return why == null ? [] : [`${peerId} ${why}`];
        });
        return missing.length === 0 && shards.length >= wanted ? undefined : { wanted, present: shards.length - missing.length, missing };
    }
    #look() {
        const nowMs = this.#options.clock.nowMs();
        const mastered = new Set();
        this.#lookedMs = nowMs;
        for (const owner of this.#options.owners()) {
            if (owner.role !== 'master' || owner.certificate != null) {
                continue;
            }
            mastered.add(owner.segment);
            this.#see(owner, nowMs);
            if (!this.#moving.has(owner.segment) && (this.#retryAtMs.get(owner.segment) ?? 0) <= nowMs && this.shortage(owner) != null) {
                this.#retryAtMs.set(owner.segment, nowMs + RETRY_MS);
                const moving = this.#move(owner)
                    .catch((err) => { this.#options.log('segment %s does not move: %e', owner.segment, err); })
                    .finally(() => { this.#moving.delete(owner.segment); });
                this.#moving.set(owner.segment, moving);
            }
        }
        for (const segment of this.#seen.keys()) {
            if (!mastered.has(segment)) {
                this.#seen.delete(segment);
                this.#retryAtMs.delete(segment);
            }
        }
    }
    /** Notes which shards get on: those that have all, or more than before. */
    #see(owner, nowMs) {
        const { lag, end } = owner.status;
        const seen = this.#seen.get(owner.segment) ?? new Map();
        this.#seen.set(owner.segment, seen);
        owner.descriptor.shards.forEach(({ peerId }, shard) => {
            const lacks = lag[shard];
            const before = seen.get(shard);
            const durableEnd = lacks == null || !this.#options.peers.isUp(peerId) ? undefined : end - lacks;
            const getsOn = shard === owner.self || (durableEnd != null && (lacks === 0 || durableEnd !== before?.durableEnd));
            if (getsOn || before == null) {
                seen.set(shard, { durableEnd, atMs: nowMs });
            }
        });
    }
    #missing(owner, shard) {
        const lost = owner.lost.get(shard);
        const seen = this.#seen.get(owner.segment)?.get(shard);
        if (lost != null) {
            return lost;
        }
        return seen != null && this.#lookedMs - seen.atMs >= this.#repairDelayMs ? 'is gone' : undefined;
    }
    async #move(owner) {
        const before = this.shortage(owner);
        const promised = await owner.sealing.prepare();
        const now = this.shortage(owner);
        if (before == null || now == null || promised <= now.present) {
            await owner.sealing.release();
            return;
        }
        this.#options.log('segment %s moves: %d of %d shards are there (%s), %d nodes have room', owner.segment, now.present, now.wanted, now.missing.join(', '), promised);
        await owner.seal(SealReason.moved, SEAL_TIMEOUT_MS);
    }
}
//# sourceMappingURL=mover.js.map