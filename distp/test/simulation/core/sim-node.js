/** One machine: its disks, and the process that drives the shards on it, while there is one. */
import { frameText } from '../../replication/trace.js';
import { isFakeCertificate, shardOf } from '../../replication/fixtures.js';
import { openingAfter } from './opening.js';
import { SimDisk } from './sim-disk.js';
import { SimShard } from './sim-shard.js';
import { random } from '../../../src/replication/random.js';
const OPEN_AGAIN_MS = 60;
const COPY_AGAIN_MS = 50;
export class SimNode {
    world;
    index;
    peerId;
    disks = new Map();
    shards = new Map();
    /** differs for every run; 0 while there is none */
    process = 0;
    /** the disk is stalled, or what is synced from now on takes longer */
    disturbance;
    /** by segment and machine: the process that was last heard there for that segment */
    #heard = new Map();
    #opening = new Set();
    #handedOver = new Set();
    #opened = new Map();
    #calls = new Map();
    #callId = 0;
    constructor(world, index) {
        this.world = world;
        this.index = index;
        this.peerId = shardOf(index).peerId;
    }
    get up() {
        return this.process !== 0;
    }
    /** What this process does later isn't done if it is gone by then. */
    plan(delayMs, act) {
        const { process } = this;
        this.world.timeline.plan(delayMs, () => {
            if (this.process === process) {
                act();
            }
        });
    }
    start() {
        this.process = this.world.nextLife();
        for (const disk of this.disks.values()) {
            if (!this.world.breaks('trust-durable-end')) {
                disk.syncAll();
            }
            this.#run(disk, false);
            if (disk.certificate != null) {
                this.handOver(this.shards.get(disk.opening.segment));
            }
        }
        this.#tick();
        this.#heartbeat();
    }
    /** The process dies, and with `power` the machine under it. */
    crash(power) {
        this.process = 0;
        for (const shard of this.shards.values()) {
            shard.stop();
        }
        for (const disk of this.disks.values()) {
            if (power) {
                disk.loseUnsynced(this.world.random);
            }
            else {
                disk.kill(this.world.random);
            }
        }
        this.shards = new Map();
        this.#heard.clear();
        this.#opening.clear();
        this.#handedOver.clear();
        this.#opened.clear();
        this.#calls.clear();
    }
    /** Makes the empty shard, on disk first. */
    open(opening) {
        const { descriptor } = opening;
        const disk = new SimDisk(opening, { epoch: descriptor.firstEpoch, votedFor: descriptor.master, logEpoch: descriptor.firstEpoch });
        this.disks.set(opening.segment, disk);
        this.#run(disk, true);
    }
    receiveOpen(from, opening) {
        const { authority } = opening;
        const authorised = authority != null && isFakeCertificate(authority.certificate, authority.shards);
        if (!authorised && !this.world.breaks('open-without-certificate')) {
            return;
        }
        if (this.disks.has(opening.segment)) {
            this.world.tell(this, from, () => { from.receiveOpened(this, opening.segment); });
            return;
        }
        if (!this.#opening.has(opening.segment)) {
            this.#opening.add(opening.segment);
            this.plan(random(this.world.random) * this.world.profile.syncMs, () => {
                this.open(opening);
                this.world.tell(this, from, () => { from.receiveOpened(this, opening.segment); });
            });
        }
    }
    receiveOpened(from, segment) {
        this.#opened.get(segment)?.add(from.index);
    }
    /** Sends Open to the successor's shards until all have answered, or the successor is itself sealed. */
    handOver(shard) {
        const { disk } = shard;
        const successor = openingAfter(disk.opening, disk.frames, shard.core.certificate);
        if (successor == null || this.#handedOver.has(successor.segment)) {
            return;
        }
        this.#handedOver.add(successor.segment);
        const opened = new Set();
        this.#opened.set(successor.segment, opened);
        const send = () => {
            const targets = successor.descriptor.shards.map(({ peerId }) => this.world.machineOf(peerId));
            if (this.disks.get(successor.segment)?.certificate != null || targets.every(target => opened.has(target.index))) {
                return;
            }
            for (const target of targets) {
                if (!opened.has(target.index)) {
                    this.world.tell(this, target, () => { target.receiveOpen(this, successor); });
                }
            }
            this.plan(OPEN_AGAIN_MS, send);
        };
        send();
    }
    /** Copies what a shard lacks from a machine that has it all. */
    copyFor(shard, certificate) {
        const copy = () => {
            if (!shard.running || shard.core.certificate != null) {
                return;
            }
            const source = this.world.machines.find(node => node.up && this.world.reaches(node, this) && node.disks.get(shard.segment)?.isDurable(certificate.end, certificate.hash) === true);
            if (source != null) {
                const frames = source.disks.get(shard.segment).range(shard.core.commitEnd, certificate.end);
                this.world.trace?.(`${shard.name} copies ${frames.map(frameText).join(' ')} from machine ${source.index}`);
                shard.deliver({ type: 'copied', certificate, frames });
            }
            this.plan(COPY_AGAIN_MS, copy);
        };
        this.plan(COPY_AGAIN_MS, copy);
    }
    receive(from, process, opening, message) {
        const shard = this.shards.get(opening.segment);
        if (shard == null) {
            if (message.type !== 'unknownSegment') {
                this.world.send(this, opening.descriptor.shards.findIndex(other => other.peerId === from.peerId), opening, { type: 'unknownSegment', epoch: 0 });
            }
            return;
        }
        if (message.type === 'unknownSegment') {
            this.#openAt(from, opening);
        }
        if (message.type === 'sealed' && !isFakeCertificate(message.certificate, opening.descriptor.shards)) {
            return;
        }
        if (message.type === 'append' || message.type === 'appendAnswer') {
            this.#heard.set(`${opening.segment} ${from.index}`, process);
        }
        shard.deliver({ type: 'message', from: opening.descriptor.shards.findIndex(other => other.peerId === from.peerId), message });
    }
    #openAt(from, opening) {
        if (opening.authority != null) {
            this.world.tell(this, from, () => { from.receiveOpen(this, opening); });
        }
    }
    receiveHeartbeat(from, process) {
        for (const shard of this.shards.values()) {
            if (this.#heard.get(`${shard.segment} ${from.index}`) === process) {
                shard.deliver({ type: 'heard', from: this.#shardAt(shard, from) });
            }
        }
    }
    connectionChanged(to, connected) {
        for (const shard of this.shards.values()) {
            const from = this.#shardAt(shard, to);
            if (from !== -1) {
                shard.deliver({ type: connected ? 'connected' : 'disconnected', from });
            }
        }
    }
    /** A producer's frame, for the newest segment that this machine knows. */
    propose(call, settle) {
        this.#call(settle, id => ({ type: 'propose', id, now: this.world.clock(), ...call }));
    }
    /** A fresh read. */
    confirm(settle) {
        this.#call(settle, id => ({ type: 'confirm', id }));
    }
    newest() {
        return [...this.shards.values()].reduce((newest, shard) => newest == null || shard.disk.opening.descriptor.number > newest.disk.opening.descriptor.number ? shard : newest, undefined);
    }
    #call(settle, event) {
        const shard = this.newest();
        if (shard != null) {
            const id = ++this.#callId;
            this.#calls.set(id, settlement => { settle(shard, settlement); });
            shard.deliver(event(id));
        }
    }
    #shardAt(shard, node) {
        return shard.disk.opening.descriptor.shards.findIndex(other => other.peerId === node.peerId);
    }
    #run(disk, justOpened) {
        this.shards.set(disk.opening.segment, new SimShard(this, disk, justOpened, (_, settlement) => {
            const settle = this.#calls.get(settlement.id);
            this.#calls.delete(settlement.id);
            settle?.(settlement);
        }));
    }
    #tick() {
        const { world } = this;
        for (const shard of this.shards.values()) {
            if (shard.core.certificate == null || shard.core.role === 'master') {
                shard.deliver({ type: 'tick', nowMs: world.timeline.nowMs });
            }
        }
        this.plan(world.profile.timing.heartbeatMs / 2 + random(world.random), () => { this.#tick(); });
    }
    #heartbeat() {
        const { process, world } = this;
        for (const other of world.machines) {
            if (other !== this) {
                world.tell(this, other, () => { other.receiveHeartbeat(this, process); });
            }
        }
        this.plan(world.profile.timing.heartbeatMs, () => { this.#heartbeat(); });
    }
}
//# sourceMappingURL=sim-node.js.map