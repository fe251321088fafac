/**
 * A stream on a few machines that crash, lose power, lose messages and are cut off from one another, on a virtual clock.
 * The same seed is the same run. After the faults comes a time without: then everything must go on and be complete.
 */
import { BlockKind, parseFrame } from '../../../src/chain/index.js';
import { InvalidFrameError } from '../../../src/errors.js';
import { random, randomInteger } from '../../../src/replication/random.js';
import { genesisOf, shardOf } from '../../replication/fixtures.js';
import { Checker, must, Violation } from './checker.js';
import { Faults } from './faults.js';
import { profileOf } from './profile.js';
import { blockText, SimClient } from './sim-client.js';
import { SimNode } from './sim-node.js';
import { Timeline } from '../timeline.js';
/** How long a run without faults may take until all that was asked for is there. */
const HEAL_MS = 6000;
/** chance that frames on the wire are parsed from bytes, as a real network would, and not shared */
const REPARSE = 0.05;
export class Simulation {
    random;
    profile;
    timeline = new Timeline();
    checker;
    machines;
    clients;
    /** rules that the shards break */
    brokenRules;
    faults = new Faults(this);
    trace;
    counts = { crashes: 0, powerCuts: 0, partitions: 0, lost: 0, duplicated: 0, garbled: 0, late: 0, segments: 0, elections: 0, blocks: 0 };
    #seed;
    #broken;
    #genesis;
    #lives = 0;
    #clockUs = 1_000_000;
    constructor({ seed, broken = [], profile, trace }) {
        this.#seed = seed;
        this.#broken = new Set(broken);
        this.random = { seed: Math.imul(seed + 1, 0x9e3779b1) >>> 0 };
        this.profile = profileOf(this.random, profile);
        this.brokenRules = new Set(broken.filter(name => name !== 'open-without-certificate' && name !== 'stale-sync' && name !== 'trust-durable-end'));
        this.checker = new Checker({ words: broken.length === 0 });
        this.trace = trace == null ? undefined : line => { trace(`${this.timeline.nowMs.toFixed(1).padStart(8)} ${line}`); };
        const { descriptor, descriptorBytes, stream } = genesisOf(Array.from({ length: this.profile.replication }, (_, index) => index), this.profile.durability);
        this.#genesis = { stream, segment: stream, descriptor, descriptorBytes, producers: [] };
        this.machines = Array.from({ length: this.profile.machines }, (_, index) => new SimNode(this, index));
        for (const node of this.machines) {
            node.start();
            if (node.index < this.profile.replication) {
                node.open(this.#genesis);
            }
        }
        this.clients = Array.from({ length: this.profile.clients }, (_, index) => new SimClient(this, index));
    }
    run() {
        try {
            this.faults.start();
            this.#runWhile(this.profile.faultMs, () => true);
            this.faults.end();
            this.#finish();
        }
        catch (err) {
            if (!(err instanceof Violation)) {
                throw err;
            }
            return { seed: this.#seed, profile: this.profile.name, counts: this.counts, violation: `after ${this.timeline.nowMs.toFixed(1)} ms: ${err.message}` };
        }
        return { seed: this.#seed, profile: this.profile.name, counts: this.counts };
    }
    breaks(name) {
        return this.#broken.has(name);
    }
    nextLife() {
        return ++this.#lives;
    }
    /** Microseconds; no two calls get the same. */
    clock() {
        this.#clockUs = Math.max(this.#clockUs + 1, 1_000_000 + Math.floor(this.timeline.nowMs * 1000));
        return this.#clockUs;
    }
    machineOf(peerId) {
        return this.machines.find(node => node.peerId === peerId);
    }
    /** A message between shards of a segment. */
    send(from, to, opening, message) {
        const node = this.machineOf(opening.descriptor.shards[to].peerId);
        const { process } = from;
        this.tell(from, node, () => {
            const arrived = this.#transmit(message);
            if (arrived != null) {
                node.receive(from, process, opening, arrived);
            }
        });
    }
    /** Does `act` when the message arrives: never, once or twice; clients are `undefined` and beyond all partitions. */
    tell(from, to, act) {
        const { random: generator, profile, counts } = this;
        const faulty = this.faults.active;
        const copies = faulty && random(generator) < profile.loss ? 0 : faulty && random(generator) < profile.duplication ? 2 : 1;
        counts.lost += copies === 0 ? 1 : 0;
        counts.duplicated += copies === 2 ? 1 : 0;
        for (let copy = 0; copy < copies; copy++) {
            const lags = to != null && to.index === profile.machines - 1;
            const late = faulty && random(generator) < (lags ? Math.max(profile.laggard, profile.lateness) : profile.lateness);
            counts.late += late ? 1 : 0;
            this.timeline.plan(random(generator) * profile.delayMs * (late ? 40 : 1), () => {
                if ((to == null || to.up) && this.faults.reaches(from, to)) {
                    act();
                }
                else {
                    counts.lost++;
                }
            });
        }
    }
    /** The machines for the next segment: a whole set if they are up, and reachable from who asks. */
    planSuccessor(node) {
        const { replication } = this.profile;
        const ranked = this.machines
            .map(other => ({ other, rank: (other.up && this.faults.reaches(node, other) ? 0 : 1) + random(this.random) }))
            .sort((a, b) => a.rank - b.rank)
            .slice(0, replication);
        if (ranked.filter(({ rank }) => rank < 1).length * 2 <= replication) {
            return undefined;
        }
        const shards = ranked.map(({ other }) => shardOf(other.index));
        const own = ranked.findIndex(({ other }) => other === node);
        return { shards, master: own === -1 ? 0 : own, capacity: 64 * 1024 };
    }
    reaches(from, to) {
        return this.faults.reaches(from, to);
    }
    masterWon(node) {
        this.counts.elections++;
        this.faults.masterWon(node);
    }
    cutSynced(node) {
        this.faults.cutSynced(node);
    }
    #transmit(message) {
        if (message.type !== 'append' || message.frames.length === 0) {
            return message;
        }
        const garbles = this.faults.active && random(this.random) < this.profile.garbling;
        if (!garbles && random(this.random) >= REPARSE) {
            return message;
        }
        try {
            return { ...message, frames: message.frames.map(frame => parseFrame(this.#copyBytes(frame, garbles))) };
        }
        catch (err) {
            if (err instanceof InvalidFrameError) {
                return undefined;
            }
            throw err;
        }
    }
    #copyBytes(frame, garbles) {
        const bytes = Buffer.from(frame.bytes);
        if (garbles) {
            this.counts.garbled++;
            const at = randomInteger(this.random, 0, bytes.length);
            bytes[at] = bytes[at] ^ (1 << randomInteger(this.random, 0, 8));
        }
        return bytes;
    }
    /** Everything goes on, and in the end all is there: once, in order, and the same everywhere. */
    #finish() {
        const before = this.clients.map(client => client.acknowledged.size);
        const endMs = this.timeline.nowMs + HEAL_MS;
        const progressed = () => this.clients.every((client, index) => client.acknowledged.size > before[index] + 3);
        this.#runWhile(endMs, () => !progressed());
        must(progressed(), () => `no progress ${HEAL_MS} ms after the last fault: ${this.machines.map(node => node.newest()).map(shard => shard == null ? 'nothing' : `${shard.name} is ${shard.core.role} of ${shard.core.hard.epoch}`).join(', ')}`);
        for (const client of this.clients) {
            client.stopping = true;
        }
        this.#runWhile(endMs + HEAL_MS, () => !(this.clients.every(client => client.idle) && this.#isSettled()));
        must(this.clients.every(client => client.idle), () => 'a producer is still not answered');
        must(this.#isSettled(), () => `not all shards of sealed segments are complete: ${this.#unsettled()}`);
        this.#checkStream();
    }
    #runWhile(endMs, condition) {
        while (condition() && this.timeline.next(endMs)) {
            // all is done by what is planned
        }
    }
    /** Every sealed segment's shards that are open have its certificate and all its frames. */
    #isSettled() {
        return this.#unsettled() === '';
    }
    #unsettled() {
        const sealed = new Set(this.machines.flatMap(node => [...node.disks.values()]).filter(disk => disk.certificate != null).map(disk => disk.opening.segment));
        return this.machines.flatMap(node => [...node.shards.values()]).filter(shard => sealed.has(shard.segment) && shard.disk.certificate == null).map(shard => shard.name).join(', ');
    }
    /** Reads the stream from its genesis and compares it with all that was ever acknowledged. */
    #checkStream() {
        const heights = this.clients.map(() => new Map());
        const last = this.clients.map(() => 0);
        const openings = new Map(this.machines.flatMap(node => [...node.disks.values()]).map(disk => [disk.opening.descriptor.predecessor ?? '', disk.opening]));
        this.counts.segments = openings.size;
        for (let opening = openings.get(''); opening != null; opening = openings.get(opening.segment)) {
            const frames = this.checker.decidedFrames(opening.segment);
            this.#checkCopies(opening, frames);
            for (const frame of frames) {
                this.counts.blocks += frame.count;
                if (frame.kind === BlockKind.data) {
                    this.#checkFrame(frame, heights, last);
                }
            }
        }
        this.clients.forEach((client, index) => {
            for (const [sequence, height] of client.acknowledged) {
                const found = heights[index]?.get(sequence);
                must(found != null, () => `block ${blockText(index, sequence)} was acknowledged, and isn't there`);
                must(height == null || height === found, () => `block ${blockText(index, sequence)} was acknowledged at ${height}, and is at ${found}`);
            }
        });
    }
    #checkFrame(frame, heights, last) {
        for (const block of frame.blocks()) {
            const client = block.producer[0] - 1;
            must(block.sequence === last[client] + 1, () => `block ${blockText(client, block.sequence)} comes after ${last[client]}: not once and in order`);
            must(Buffer.from(block.data).toString() === blockText(client, block.sequence), () => `block ${block.height} has other bytes than were written`);
            last[client] = block.sequence;
            heights[client]?.set(block.sequence, block.height);
        }
    }
    /** All shards of a sealed segment hold the same bytes. */
    #checkCopies(opening, frames) {
        for (const node of this.machines) {
            const disk = node.disks.get(opening.segment);
            if (disk?.certificate != null) {
                const same = disk.frames.length === frames.length && disk.frames.every((frame, index) => frame === frames[index] || frame.bytes.equals(frames[index].bytes));
                must(same, () => `machine ${node.index} holds other bytes of sealed segment ${opening.descriptor.number}`);
            }
        }
    }
}
export function simulate(options) {
    return new Simulation(options).run();
}
//# sourceMappingURL=simulation.js.map