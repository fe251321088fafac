/**
 * The shards of a segment are alike: a world in which they have changed places goes on as it does. Of all such worlds one
 * is explored. What names shards is their indexes, in states and in the envelopes of messages.
 */
import { cloneShard } from '../../src/replication/index.js';
/** Where each shard of the first segment goes. The first changes nothing. */
const CHANGES = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
/** In a successor that isn't open everywhere yet, the named master is not like the others. */
const CHANGES_AFTER = [[3, 4, 5], [3, 5, 4]];
export class Symmetry {
    #cells;
    #locals;
    #messages;
    #changes;
    #least;
    constructor(cells, locals, messages, slots) {
        this.#cells = cells;
        this.#locals = locals;
        this.#messages = messages;
        this.#changes = CHANGES.flatMap(first => slots === first.length ? [first] : CHANGES_AFTER.map(after => [...first, ...after]))
            .map(places => ({ places, from: places.map((_, to) => places.indexOf(to)), cells: [], locals: [] }))
            .slice(1);
        this.#least = new Int32Array(slots);
    }
    /** Puts the cells, which come first in a state, into the places by which all such states are known. */
    settle(state) {
        const least = this.#least;
        least.set(state.subarray(0, least.length));
        for (const change of this.#changes) {
            this.#keepLesser(state, change);
        }
        state.set(least);
    }
    #keepLesser(state, change) {
        const { places, from } = change;
        const least = this.#least;
        let isLess = false;
        for (let to = 0; to < places.length; to++) {
            const id = this.#move(change, state[from[to]]).id;
            if (!isLess && id > least[to]) {
                return;
            }
            if (isLess || id < least[to]) {
                if (!isLess) {
                    for (let before = 0; before < to; before++) {
                        least[before] = this.#move(change, state[from[before]]).id;
                    }
                }
                isLess = true;
                least[to] = id;
            }
        }
    }
    #move(change, id) {
        return (change.cells[id] ??= this.#moveCell(change, this.#cells.at(id)));
    }
    #moveCell(change, { slot, local, inbox }) {
        const { places } = change;
        const ids = inbox.map(id => this.#moveMessage(places, this.#messages.at(id)).id).sort((a, b) => a - b);
        return this.#cells.of(places[slot], local == null ? undefined : this.#moveLocal(change, local), ids);
    }
    #moveMessage(places, { from, to, segment, content }) {
        return this.#messages.intern(places[from] ?? from, places[to], segment, content);
    }
    #moveLocal(change, local) {
        const slot = change.places[local.slot];
        const { disk, held } = local;
        const first = local.of.index * 3;
        const places = change.places.slice(first, first + 3).map(place => place - first);
        return (change.locals[local.id] ??= this.#locals.intern(slot, {
            ...local,
            core: movedCore(local.core, places),
            disk: {
                ...disk,
                hard: movedHard(disk.hard, places),
                hardWrites: disk.hardWrites.map(write => ({ ...write, hard: write.hard == null ? undefined : movedHard(write.hard, places) }))
            },
            held: held.map(({ writeId, sends }) => ({ writeId, sends: sends.map(message => this.#moveMessage(change.places, message)) }))
        }));
    }
}
function movedCore(core, places) {
    const copy = cloneShard(core);
    const { claim } = copy;
    return {
        ...copy,
        settings: { ...core.settings, self: places[core.settings.self] },
        hard: movedHard(core.hard, places),
        master: core.master == null ? undefined : places[core.master],
        votes: movedVotes(core.votes, places),
        progress: copy.progress.length === 0 ? [] : places.map((_, to) => copy.progress[places.indexOf(to)]),
        claim: claim == null ? undefined : { ...claim, signatures: new Map([...claim.signatures].map(([shard, signature]) => [places[shard], signature])) }
    };
}
/** Who voted, whatever else is known of each vote. */
function movedVotes(votes, places) {
    return votes instanceof Set
        ? new Set([...votes.keys()].map(shard => places[shard]))
        : new Map([...votes.entries()].map(([shard, vote]) => [places[shard], vote]));
}
function movedHard(hard, places) {
    return { ...hard, votedFor: hard.votedFor == null ? undefined : places[hard.votedFor] };
}
//# sourceMappingURL=symmetry.js.map