/**
 * What can happen to one shard, each as the actor around a core would do it. Every function takes a shard, changes
 * nothing of it, and returns what comes of it.
 */
import { FrameBuilder, idToHash, parseFrame } from '../../src/chain/index.js';
import { createShard } from '../../src/replication/index.js';
import { genesisOf, shardOf } from '../replication/fixtures.js';
import { Batch, outcomeOf } from './batch.js';
import { kept, synced, written } from './disk.js';
/** Shards of a segment. */
export const SHARDS = 3;
/** The nodes of the first segment and of its successor: two of them hold both. */
export const NODES = [[0, 1, 2], [1, 2, 3]];
/** Bytes for frames: more than any log here has. */
const ROOM_BYTES = 1024 * 1024;
/** Later than any election. */
const LATE_MS = 1_000_000;
/** One frame in an Append: what could arrive at once may also arrive bit by bit. */
const LIMITS = { appendBytes: 1 };
const SUCCESSOR = { shards: NODES[1].map(shardOf), master: 0, capacity: 64 * 1024 };
export class Machine {
    blocks;
    locals;
    messages;
    broken;
    #lazy;
    constructor(blocks, locals, messages, broken, lazy) {
        this.blocks = blocks;
        this.locals = locals;
        this.messages = messages;
        this.broken = broken;
        this.#lazy = lazy;
    }
    /** A shard of the first segment, in the run of the process in which it was made. */
    first(slot) {
        const { descriptor, descriptorBytes, stream } = genesisOf(NODES[0], this.#lazy ? 'interval' : 'sync');
        return this.open(slot, { stream, segment: stream, descriptor, descriptorBytes, producers: [] });
    }
    /** `seal` is what the segment follows on, if it isn't the first. */
    open(slot, opening, seal) {
        const { descriptor, segment } = opening;
        const root = this.blocks.root(segment, descriptor.baseHeight, idToHash(segment));
        const of = { opening, index: Math.floor(slot / SHARDS), root };
        const disk = { log: root, hard: { epoch: descriptor.firstEpoch, votedFor: descriptor.master, logEpoch: descriptor.firstEpoch }, logWrites: [], hardWrites: [] };
        const batch = new Batch(this, slot, { of, core: this.#create(slot, of, disk, root, true), disk, held: [], syncs: [], begun: 0 });
        return { ...batch.run([]), opened: seal, marks: seal == null ? [] : ['opened'] };
    }
    deliver(local, message) {
        const { content, segment } = message;
        const { core, of } = local;
        if (segment !== of.opening.segment || content.type === 'open') {
            return undefined;
        }
        if (content.type === 'copies') {
            const { certificate, log } = content;
            return core.behind == null
                ? this.#batch(local, [{ type: 'certified', certificate }])
                : this.#batch(local, [{ type: 'copied', certificate, frames: this.blocks.frames(log, of.opening.descriptor.baseHeight) }], ['copied']);
        }
        return this.#batch(local, [{ type: 'message', from: message.from % SHARDS, message: content }]);
    }
    propose(local) {
        const builder = new FrameBuilder();
        builder.add(Uint8Array.of(local.core.hard.epoch));
        return this.#batch(local, [{ type: 'propose', id: 0, frame: parseFrame(builder.finish().bytes), follows: 0, ack: 'quorum', now: 0 }]);
    }
    seal(local) {
        return this.#batch(local, [{ type: 'seal', reason: 1, successor: SUCCESSOR, now: 0 }]);
    }
    /** Its clock runs out, and PreVote, which changes nothing elsewhere, has been granted. */
    campaign(local) {
        const { core: { hard: { epoch } }, slot } = local;
        const others = [slot + 1, slot + 2].map(other => other % SHARDS);
        return this.#batch(local, [
            { type: 'tick', nowMs: LATE_MS },
            ...others.map((from) => ({ type: 'message', from, message: { type: 'preVoteAnswer', epoch: epoch + 1, granted: true } }))
        ]);
    }
    /** Durability `interval`: what the batch that ended with `writeId` wrote is with the operating system, its promises on disk. */
    write(local, writeId) {
        const batch = new Batch(this, local.slot, {
            ...local,
            disk: written(this.blocks, local.disk, writeId),
            held: local.held.filter(held => held.writeId > writeId),
            syncs: local.syncs.filter(other => other > writeId)
        });
        batch.sends.push(...local.held.filter(held => held.writeId <= writeId).flatMap(({ sends }) => sends));
        return outcomeOf(local, batch.run([{ type: 'written', writeId }]), []);
    }
    /** The sync of the batch that ended with `writeId` ends. */
    sync(local, writeId) {
        const acrossCut = local.disk.logWrites.some(write => write.writeId > writeId && write.cut != null);
        const told = this.broken.has('stale-sync') && acrossCut ? local.core.writeId : writeId;
        const batch = new Batch(this, local.slot, {
            ...local,
            disk: synced(this.blocks, local.disk, writeId),
            held: local.held.filter(held => held.writeId > writeId),
            syncs: local.syncs.filter(other => other > writeId),
            begun: 0
        });
        batch.sends.push(...local.held.filter(held => held.writeId <= writeId).flatMap(({ sends }) => sends));
        return outcomeOf(local, batch.run([{ type: 'synced', writeId: told }]), acrossCut ? ['sync begun before a cut'] : []);
    }
    /** Durability `interval`: a sync of what is written by now begins. */
    begin(local) {
        const { slot, core } = local;
        const begun = this.locals.intern(slot, { ...local, begun: core.writeId });
        return { local: begun, sends: [], marks: [], won: undefined, crashed: false };
    }
    /**
     * Every way in which the process, or the machine under it, may die and come back. What it had written may be there or
     * not; what is there is made durable before anything is said, unless that rule is broken.
     */
    crashes(local) {
        const { disk, slot, of } = local;
        const { logWrites, hardWrites } = disk;
        const ways = [];
        const restart = (text, left, log) => {
            const batch = new Batch(this, slot, { of, core: this.#create(slot, of, left, log, false), disk: left, held: [], syncs: [], begun: 0 });
            const outcome = batch.run([]);
            const lost = !this.blocks.isPrefix(local.log, log);
            const marks = [...outcome.marks, ...lost ? ['lost a suffix'] : [], ...left.hard.doubt == null ? [] : ['in doubt']];
            ways.push({ text, outcome: { ...outcome, crashed: true, marks } });
        };
        if (this.#lazy) {
            // what a process wrote outlives it; what a machine wrote and didn't sync may not, and the shard can't know
            for (let logs = 0; logs <= logWrites.length; logs++) {
                const left = { ...kept(this.blocks, disk, logs, 0), logWrites: [] };
                restart(`loses its power with ${logs} of ${logWrites.length} writes on disk`, { ...left, hard: { ...left.hard, doubt: left.hard.epoch } }, left.log);
            }
            const whole = kept(this.blocks, disk, logWrites.length, 0);
            restart('dies', whole, whole.log);
            return ways;
        }
        for (let hards = 0; hards <= hardWrites.length; hards++) {
            for (let logs = 0; logs <= logWrites.length; logs++) {
                const text = `dies with ${logs} of ${logWrites.length} writes and ${hards} of ${hardWrites.length} promises on disk`;
                const left = { ...kept(this.blocks, disk, logs, hards), logWrites: [], hardWrites: [] };
                restart(text, left, left.log);
                if (this.broken.has('trust-durable-end') && logs !== 0) {
                    const trusted = { ...left, log: disk.log, logWrites: logWrites.slice(0, logs).map(write => ({ ...write, writeId: 0 })) };
                    restart(`${text}, or only in memory`, trusted, left.log);
                }
            }
        }
        return ways;
    }
    #batch(local, events, marks = []) {
        return outcomeOf(local, new Batch(this, local.slot, local).run(events), marks);
    }
    #create(slot, of, disk, log, justOpened) {
        const { opening } = of;
        const faults = new Set([...this.broken].filter((rule) => !DRIVERS_RULES.has(rule)));
        return createShard({
            ...opening,
            self: slot % SHARDS,
            hardState: disk.hard,
            frames: this.blocks.frames(log, opening.descriptor.baseHeight),
            roomBytes: ROOM_BYTES,
            justOpened,
            certificate: disk.certificate,
            seed: 0,
            nowMs: 0,
            limits: LIMITS,
            faults
        });
    }
}
const DRIVERS_RULES = new Set(['open-without-certificate', 'stale-sync', 'trust-durable-end']);
//# sourceMappingURL=machine.js.map