/**
 * A cell is a slot's shard together with the messages that may still arrive at it. What can happen to a cell is worked out
 * once, by the real core, and looked up wherever the cell comes up again: a world is a few cells and its history.
 */
import { followedBy } from './batch.js';
import { SHARDS } from './machine.js';
/** Writes that follow from what was synced just before: an epoch, then a logEpoch, perhaps a certificate. */
const SYNCS_IN_A_ROW_MAX = 8;
export class Cells {
    #all = [];
    #ids = new Map();
    #choices = new Map();
    #deliveries = new Map();
    #machine;
    #bounds;
    constructor(machine, bounds) {
        this.#machine = machine;
        this.#bounds = bounds;
    }
    get size() {
        return this.#all.length;
    }
    at(id) {
        return this.#all[id];
    }
    /** The cell of this shard and these messages, without those that can't do anything any more. */
    of(slot, local, inbox) {
        const live = local == null ? inbox : inbox.filter(id => !this.#isDead(local, this.#machine.messages.at(id)));
        const key = `${slot} ${local?.id ?? -1} ${live.join()}`;
        let cell = this.#ids.get(key);
        if (cell == null) {
            cell = { id: this.#all.length, slot, local, inbox: live, with: new Map() };
            this.#all.push(cell);
            this.#ids.set(key, cell);
        }
        return cell;
    }
    /** The cell once this message may arrive, too. */
    withMessage(cell, { id }) {
        let next = cell.with.get(id);
        if (next == null) {
            next = cell.inbox.includes(id) ? cell : this.of(cell.slot, cell.local, [...cell.inbox, id].sort((a, b) => a - b));
            cell.with.set(id, next);
        }
        return next;
    }
    moves(cell) {
        return (cell.moves ??= this.#findMoves(cell));
    }
    #findMoves(cell) {
        const { local, inbox, slot } = cell;
        const moves = [];
        const add = (text, outcome) => {
            if (outcome != null && (outcome.local !== local || outcome.sends.some(({ to }) => to !== slot) || outcome.violation != null)) {
                moves.push({ text: `shard ${slot} ${text}`, outcome, cell: this.of(slot, outcome.local, inbox), steps: new Map() });
            }
        };
        for (const id of inbox) {
            const message = this.#machine.messages.at(id);
            add(`gets from ${message.from}: ${message.text}`, this.#deliver(slot, local, message));
        }
        for (const { text, outcome } of local == null ? [] : this.#choicesOf(local)) {
            add(text, outcome);
        }
        return moves;
    }
    /** Without overlapping syncs whatever a shard writes is on disk before anything else happens to it. */
    #settled(outcome) {
        let settled = outcome;
        for (let at = 0; this.#bounds.syncs === 0; at++) {
            const { syncs, core, disk } = settled.local;
            const writeId = syncs.at(-1);
            if (writeId == null && (core.syncedId === core.writeId || disk.logWrites.length !== 0)) {
                break;
            }
            // where only promises were written, a sync has nothing to do, and is done at once
            settled = followedBy(settled, this.#bounds.lazy === true && writeId != null ? this.#machine.write(settled.local, writeId) : this.#machine.sync(settled.local, writeId ?? core.writeId));
            if (at === SYNCS_IN_A_ROW_MAX) {
                throw new Error(`shard ${settled.local.slot} writes without end: ${settled.local.text}`);
            }
        }
        return settled;
    }
    #deliver(slot, local, message) {
        if (local == null) {
            return message.content.type === 'open' ? this.#settled(this.#machine.open(slot, message.content.opening, message.content.seal)) : undefined;
        }
        if (this.#isBusy(local)) {
            return undefined;
        }
        let known = this.#deliveries.get(local);
        if (known == null) {
            known = new Map();
            this.#deliveries.set(local, known);
        }
        if (!known.has(message.id)) {
            const outcome = this.#machine.deliver(local, message);
            known.set(message.id, outcome == null ? undefined : this.#settled(outcome));
        }
        return known.get(message.id);
    }
    #choicesOf(local) {
        let choices = this.#choices.get(local);
        if (choices == null) {
            choices = [...this.#choose(local)].map(({ text, outcome }) => ({ text, outcome: this.#settled(outcome) }));
            this.#choices.set(local, choices);
        }
        return choices;
    }
    *#choose(local) {
        const { core, of: { opening: { descriptor }, index } } = local;
        const bounds = this.#bounds;
        const heights = core.log.end - descriptor.baseHeight;
        for (const writeId of local.syncs) {
            yield { text: `has synced up to write ${writeId}`, outcome: this.#machine.sync(local, writeId) };
        }
        if (bounds.lazy === true && core.syncedId < core.writeId) {
            yield local.begun === 0
                ? { text: 'begins a sync', outcome: this.#machine.begin(local) }
                : { text: 'has synced what it had written when that began', outcome: this.#machine.sync(local, local.begun) };
        }
        if (bounds.deaths > 0) {
            yield* this.#machine.crashes(local);
        }
        if (this.#isBusy(local)) {
            return;
        }
        if (core.role === 'master' && heights < (bounds.heights[index] ?? 0)) {
            yield { text: 'is given a block', outcome: this.#machine.propose(local) };
            if (bounds.seals && index === 0) {
                yield { text: 'is to seal', outcome: this.#machine.seal(local) };
            }
        }
        if (core.role !== 'master' && core.hard.epoch - descriptor.firstEpoch < (bounds.elections[index] ?? 0)) {
            yield { text: 'campaigns', outcome: this.#machine.campaign(local) };
        }
    }
    #isBusy({ syncs }) {
        return syncs.length >= Math.max(1, this.#bounds.syncs);
    }
    /** True if the message does nothing to this shard, now and after anything that may happen to it. */
    #isDead(local, { content, segment, from }) {
        const { core, disk, of } = local;
        if (segment !== of.opening.segment || content.type === 'open') {
            return true;
        }
        if (disk.certificate != null || content.type === 'copies' || content.type === 'sealed') {
            return disk.certificate != null; // whoever asks is told that it is sealed, and has been
        }
        const { epoch, votedFor } = disk.hard;
        if (content.epoch < epoch) {
            return !this.#bounds.oldWords || (content.type !== 'vote' && content.type !== 'append');
        }
        if (content.epoch > epoch) {
            return false;
        }
        switch (content.type) {
            case 'vote':
                return votedFor != null; // the answer, if there is one to be had, has left with the sync that made this true
            case 'voteAnswer':
                return !content.granted || core.role !== 'candidate' || core.hard.epoch !== epoch;
            case 'appendAnswer':
                // a doubt that comes up later makes old answers news
                return core.role !== 'master' || core.hard.epoch !== epoch || (this.#bounds.lazy !== true && isOld(core, from % SHARDS, content));
            default:
                return false;
        }
    }
}
/** True if this master knows as much, and looks for nothing any more. */
function isOld(core, from, { conflict, durableEnd, proof }) {
    const progress = core.progress[from];
    return progress != null && progress.adopted && !progress.probing && proof == null &&
        durableEnd <= progress.durableEnd && durableEnd <= progress.matched && (conflict ?? 0) <= progress.matched;
}
//# sourceMappingURL=cells.js.map