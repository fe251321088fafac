/**
 * One segment on one machine's disk. Writes sit in the page cache until they are synced: a process that dies leaves some
 * of them there, a machine that dies keeps some, in order, the last of them perhaps torn. With durability `interval` what
 * was written outlives the process for certain, and a machine that dies leaves its shard in doubt.
 */
import { randomInteger } from '../../../src/replication/random.js';
export class SimDisk {
    opening;
    /** what reads see: the page cache */
    frames = [];
    hard;
    certificate;
    /** what a machine's death leaves for certain */
    durableFrames = [];
    #ops = [];
    /** something was acknowledged in this boot of the machine that may not have been on disk */
    #unsyncedBoot = false;
    #hards = [];
    constructor(opening, hard) {
        this.opening = opening;
        this.hard = hard;
    }
    get base() {
        return this.opening.descriptor.baseHeight;
    }
    get end() {
        return this.frames.at(-1)?.end ?? this.base;
    }
    stage(ready) {
        const { writeId } = ready;
        if (ready.cut != null) {
            this.#ops.push({ writeId, cut: ready.cut });
            cut(this.frames, ready.cut);
        }
        for (const frame of ready.write) {
            this.#ops.push({ writeId, frame });
            this.frames.push(frame);
        }
        if (ready.hardState != null || ready.certificate != null) {
            this.#hards.push({ writeId, hard: ready.hardState, certificate: ready.certificate });
        }
    }
    synced(writeId) {
        const ops = this.#ops.findIndex(op => op.writeId > writeId);
        for (const op of this.#ops.splice(0, ops === -1 ? this.#ops.length : ops)) {
            apply(this.durableFrames, op);
        }
        const hards = this.#hards.findIndex(hard => hard.writeId > writeId);
        this.#keepHards(hards === -1 ? this.#hards.length : hards);
    }
    /** Durability `interval`: hard states are on disk, the log is where the death of the process leaves it. */
    written(writeId, nowMs) {
        for (const op of this.#ops.filter(op => op.writeId <= writeId)) {
            op.writtenMs ??= nowMs;
            this.#unsyncedBoot = true;
        }
        const hards = this.#hards.findIndex(hard => hard.writeId > writeId);
        this.#keepHards(hards === -1 ? this.#hards.length : hards);
    }
    /** since when something that was acknowledged is not on disk */
    get unsyncedSinceMs() {
        return Math.min(...this.#ops.map(op => op.writtenMs ?? Infinity));
    }
    /** The process dies: what it had handed to the page cache stays visible, on disk or not. */
    kill(random) {
        this.#keepHards(randomInteger(random, 0, this.#hards.length + 1));
        this.#hards = [];
        const written = this.#ops.filter(op => op.writtenMs != null).length;
        this.#ops.splice(randomInteger(random, written, this.#ops.length + 1));
        this.frames = [...this.durableFrames];
        this.#ops = this.#ops.map(op => {
            apply(this.frames, op);
            return { ...op, writeId: 0 };
        });
    }
    /** The machine dies: some of what wasn't synced is there, in order; what was being overwritten may be gone. */
    loseUnsynced(random) {
        this.#keepHards(randomInteger(random, 0, this.#hards.length + 1));
        this.#hards = [];
        const kept = randomInteger(random, 0, this.#ops.length + 1);
        for (const op of this.#ops.slice(0, kept)) {
            apply(this.durableFrames, op);
        }
        const torn = this.#ops[kept];
        if (torn?.cut != null && randomInteger(random, 0, 2) === 0) {
            const first = this.durableFrames.findIndex(frame => frame.height >= torn.cut);
            if (first !== -1) {
                this.durableFrames.length = randomInteger(random, first, this.durableFrames.length + 1);
            }
        }
        this.#ops = [];
        this.frames = [...this.durableFrames];
        if (this.#unsyncedBoot && this.certificate == null) {
            this.hard = { ...this.hard, doubt: this.hard.epoch };
        }
        this.#unsyncedBoot = false;
    }
    /** What a process does when it starts, before it says anything. */
    syncAll() {
        this.#ops = [];
        this.durableFrames = [...this.frames];
    }
    /** True if the block below `end` is there with this hash, as durable as acknowledgements need: with the chain, all below is. */
    isDurable(end, hash) {
        if (end === this.base) {
            return true;
        }
        const frame = findEnd(this.#unsyncedBoot ? this.frames : this.durableFrames, end);
        return frame != null && Buffer.compare(frame.lastHash, hash) === 0;
    }
    range(from, to) {
        return this.frames.filter(frame => frame.height >= from && frame.end <= to);
    }
    #keepHards(count) {
        for (const { hard, certificate } of this.#hards.splice(0, count)) {
            this.hard = hard ?? this.hard;
            this.certificate = certificate ?? this.certificate;
        }
    }
}
function apply(frames, op) {
    if (op.cut != null) {
        cut(frames, op.cut);
    }
    if (op.frame != null) {
        frames.push(op.frame);
    }
}
function cut(frames, height) {
    while (frames.length !== 0 && frames.at(-1).height >= height) {
        frames.pop();
    }
}
function findEnd(frames, end) {
    for (let at = frames.length - 1; at >= 0; at--) {
        const frame = frames[at];
        if (frame.end <= end) {
            return frame.end === end ? frame : undefined;
        }
    }
    return undefined;
}
//# sourceMappingURL=sim-disk.js.map