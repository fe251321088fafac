/**
 * A producer that numbers its blocks and sends each until it is acknowledged, two frames at a time; now and then it reads
 * with a fresh read. It knows nothing but which machine answered last.
 */
import { FrameBuilder, parseFrame } from '../../../src/chain/index.js';
import { random, randomInteger } from '../../../src/replication/random.js';
import { isFakeCertificate } from '../../replication/fixtures.js';
import { must } from './checker.js';
const TIMEOUT_MS = 250;
const PAUSE_MS = 30;
/** of frames that wait for a quorum or all, those whose first sequence it divides ask for a proof */
const PROVEN_EACH = 3;
export class SimClient {
    world;
    index;
    producer;
    /** sequences that were acknowledged as decided, and where, if that was said */
    acknowledged = new Map();
    stopping = false;
    #sequence = 0;
    #pending = [];
    #target = 0;
    #round = 0;
    constructor(world, index) {
        this.world = world;
        this.index = index;
        this.producer = Buffer.alloc(16, index + 1);
        world.timeline.plan(random(world.random) * PAUSE_MS, () => { this.#go(); });
    }
    get idle() {
        return this.#pending.length === 0;
    }
    /** Sends everything that isn't acknowledged, in order, and asks again if that takes too long. */
    #go() {
        const { world } = this;
        const round = ++this.#round;
        while (!this.stopping && this.#pending.length < world.profile.windowFrames) {
            const count = randomInteger(world.random, 1, 4);
            const ack = ['quorum', 'quorum', 'quorum', 'quorum', 'master', 'all', 'none'][randomInteger(world.random, 0, 7)];
            this.#pending.push({ first: this.#sequence + 1, count, ack, attempts: 0 });
            this.#sequence += count;
        }
        for (const pending of this.#pending) {
            this.#send(pending, round);
        }
        if (random(world.random) < 0.1) {
            this.#readFresh();
        }
        world.timeline.plan(TIMEOUT_MS, () => {
            if (round === this.#round) {
                this.#target = randomInteger(world.random, 0, world.machines.length);
                this.#go();
            }
        });
    }
    #send(pending, round) {
        const { world } = this;
        const builder = new FrameBuilder({ producer: this.producer, sequence: pending.first });
        for (let block = 0; block < pending.count; block++) {
            builder.add(Buffer.from(blockText(this.index, pending.first + block)));
        }
        const { bytes } = builder.finish();
        // what is only sent once can't be acknowledged as decided: after a failure it is asked for with a quorum
        const ack = pending.attempts++ === 0 ? pending.ack : 'quorum';
        const target = world.machines[this.#target];
        const proof = (ack === 'quorum' || ack === 'all') && pending.first % PROVEN_EACH === 0;
        world.tell(undefined, target, () => {
            target?.propose({ frame: parseFrame(bytes), follows: pending.first - 1, ack, proof }, (shard, settlement) => {
                if (ack === 'quorum' || ack === 'all') {
                    this.#checkAck(shard, pending, settlement);
                    this.#checkReceipt(shard, settlement, proof);
                }
                world.tell(target, undefined, () => { this.#receive(pending, ack, settlement, round); });
            });
        });
    }
    #checkAck(shard, pending, settlement) {
        if ('placed' in settlement) {
            this.world.checker.acknowledged(shard, settlement.placed.height + pending.count, settlement.placed.lastHash);
        }
        if ('refused' in settlement && this.acknowledged.has(pending.first - 1)) {
            must(settlement.refused.reason !== 'forgotten', () => `${shard.name} forgot producer ${this.index}, which few are beside`);
        }
    }
    /** What a majority signed is decided: so no other history may be. */
    #checkReceipt(shard, settlement, proof) {
        if ('placed' in settlement && proof) {
            const { receipt, placed } = settlement;
            must(receipt != null && receipt.end > placed.height, () => `${shard.name} placed a frame at ${placed.height} with no receipt of it`);
        }
        if ('receipt' in settlement && settlement.receipt != null) {
            const { end, hash } = settlement.receipt;
            must(isFakeCertificate(settlement.receipt, shard.core.settings.descriptor.shards), () => `${shard.name} made a receipt below ${end} that a majority didn't sign`);
            this.world.checker.acknowledged(shard, end, hash);
        }
    }
    #receive(pending, ack, settlement, round) {
        const { world } = this;
        if (!this.#pending.includes(pending)) {
            return;
        }
        if ('refused' in settlement) {
            const { refused } = settlement;
            if (round === this.#round) {
                this.#round++;
                // a full segment's successor may be elsewhere
                this.#target = refused.reason === 'notMaster' || random(world.random) < 0.3 ? randomInteger(world.random, 0, world.machines.length) : this.#target;
                world.timeline.plan(PAUSE_MS * random(world.random), () => { this.#go(); });
            }
            return;
        }
        if (ack === 'none' || ack === 'master') {
            return; // may be lost yet: the timeout asks again, with a quorum
        }
        this.#pending.splice(this.#pending.indexOf(pending), 1);
        const height = 'placed' in settlement ? settlement.placed.height : 'repeated' in settlement && settlement.sequence == null ? settlement.repeated : undefined;
        for (let block = 0; block < pending.count; block++) {
            this.acknowledged.set(pending.first + block, height == null ? undefined : height + block);
        }
        if (!this.stopping && this.#pending.length < world.profile.windowFrames) {
            this.#go();
        }
    }
    #readFresh() {
        const { world } = this;
        const target = world.machines[this.#target];
        world.tell(undefined, target, () => {
            const shard = target?.newest();
            if (shard != null) {
                const acknowledgedEnd = world.checker.acknowledgedEnd(shard.segment);
                target?.confirm((confirming, settlement) => {
                    if ('confirmed' in settlement) {
                        world.checker.confirmed(confirming, acknowledgedEnd);
                    }
                });
            }
        });
    }
}
export function blockText(client, sequence) {
    return `${client}:${sequence}`;
}
//# sourceMappingURL=sim-client.js.map