/**
 * Which nodes get a segment: the present shards as far as they promise their room, then others, distinct zones first, then
 * those with most room, ties by hash so that streams spread. Nobody's room is known beforehand: it is asked for.
 */
import { createHash } from 'node:crypto';
import { majority, SHARDS_MAX } from '../chain/index.js';
import { InternalError, NoRoomError, StorageError } from '../errors.js';
/** A reservation is held for so long unless it is renewed or its segment opens. */
export const LEASE_MS = 60_000;
const RESERVE_TIMEOUT_MS = 5_000;
/** how long all present shards are waited for once a majority has promised */
const RESERVE_GRACE_MS = 500;
/** a node that doesn't say so soon what room it has is no good place */
const ROOM_TIMEOUT_MS = 1_000;
export class Placement {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Reserves a segment on as many nodes as it is to have shards. A present shard that can't be reached, or has no room,
     * keeps its place if nobody else can take it: it opens its shard when it is back, or has room again. A set without it
     * would need the same others, and could not do without one of them later.
     *
     * @throws {NoRoomError} if no majority promised its room; nothing is reserved then
     */
    async reserve(request) {
        const { peers, log } = this.#options;
        const { key, present, lost, capacity } = request;
        const wanted = Math.min(request.replication, peers.members().length, SHARDS_MAX);
        const promised = new Map();
        const refused = new Map();
        const ask = async (peerId, zone) => {
            try {
                const { incarnation } = await this.#reserveAt(peerId, request);
                promised.set(peerId, { peerId, incarnation, zone });
            }
            catch (err) {
                log('%s did not reserve segment %d of %s: %e', peerId, key.number, key.stream, err);
                if (isRefusal(err)) {
                    refused.set(peerId, err);
                }
            }
        };
        const asked = Promise.all(present.slice(0, wanted).map(async ({ peerId, zone }) => { await ask(peerId, zone); }));
        await this.#answered(asked, () => promised.size >= majority(wanted));
        for (const { peerId, zone } of promised.size < wanted ? await this.#others(request, [...promised.values()]) : []) {
            if (promised.size < wanted) {
                await ask(peerId, zone);
            }
        }
        if (promised.size < majority(wanted)) {
            await this.release(key, [...promised.keys()]);
            throw [...refused.values()].find(err => err instanceof NoRoomError) ?? new NoRoomError(capacity, 0);
        }
        const absent = present.filter(({ peerId }) => !promised.has(peerId) && !lost.has(peerId));
        const away = absent.filter(({ peerId }) => !refused.has(peerId));
        const full = absent.filter(({ peerId }) => refused.has(peerId));
        const shards = [...promised.values(), ...away, ...full].slice(0, wanted);
        const place = ({ peerId }) => (present.findIndex(shard => shard.peerId === peerId) + 1) || Infinity;
        return { shards: shards.sort((a, b) => place(a) - place(b)), promised: [...promised.keys()] };
    }
    /**
     * Resolves once all have answered, or after a short while if enough have by then: writers may be waiting, and a node that
     * is stalled or cut off doesn't say so.
     */
    async #answered(asked, isEnough) {
        const { clock } = this.#options;
        const done = new AbortController();
        const all = asked.finally(() => { done.abort(); });
        do {
            await Promise.race([all, clock.delay(RESERVE_GRACE_MS, done.signal)]);
        } while (!done.signal.aborted && !isEnough());
    }
    /** Lets reservations go; what can't be told lapses. */
    async release(key, at) {
        const { self, storage, peers, log } = this.#options;
        await Promise.all(at.map(async (peerId) => {
            try {
                await (peerId === self ? storage.release(key) : peers.release(peerId, key, this.#options.clock.timeout(RESERVE_TIMEOUT_MS)));
            }
            catch (err) {
                log('reservation at %s is left to lapse: %e', peerId, err);
            }
        }));
    }
    async #reserveAt(peerId, { key, capacity }) {
        const { self, storage, peers, clock } = this.#options;
        if (peerId !== self) {
            return await peers.reserve(peerId, { ...key, capacity, leaseMs: LEASE_MS }, this.#options.clock.timeout(RESERVE_TIMEOUT_MS));
        }
        await storage.reserve({ ...key, capacity, expiresAtMs: Math.floor(clock.nowMicros() / 1000) + LEASE_MS });
        return storage;
    }
    /** Other nodes that are up and have room, the best first. */
    async #others({ key, present, capacity }, taken) {
        const { self, storage, peers } = this.#options;
        const members = peers.members().filter(({ peerId }) => !present.some(shard => shard.peerId === peerId));
        const asked = await Promise.all(members.map(async (member) => {
            const room = member.peerId === self ? storage : await this.#roomAt(member.peerId);
            return room != null && room.roomBytes >= capacity ? [{ ...member, roomBytes: room.roomBytes, tie: tieOf(key, member.peerId) }] : [];
        }));
        const left = asked.flat().sort((a, b) => b.roomBytes - a.roomBytes || (a.tie < b.tie ? 1 : -1));
        const zones = new Set(taken.map(({ zone }) => zone));
        const ranked = [];
        while (left.length > 0) {
            const fresh = left.findIndex(({ zone }) => !zones.has(zone));
            const [next] = left.splice(Math.max(0, fresh), 1);
            zones.add(next.zone);
            ranked.push(next);
        }
        return ranked;
    }
    async #roomAt(peerId) {
        const { peers, log } = this.#options;
        if (!peers.isUp(peerId)) {
            return undefined;
        }
        try {
            return await peers.room(peerId, this.#options.clock.timeout(ROOM_TIMEOUT_MS));
        }
        catch (err) {
            log('%s does not say what room it has: %e', peerId, err);
            return undefined;
        }
    }
}
/** True if the node was reached and won't. */
function isRefusal(err) {
    return err instanceof NoRoomError || err instanceof StorageError || err instanceof InternalError;
}
function tieOf({ stream, number }, peerId) {
    return createHash('sha256').update(`${stream} ${number} ${peerId}`).digest('hex');
}
//# sourceMappingURL=placement.js.map