/** Gossip and DHT without libraries: a record reaches whoever can be reached, and is judged there as it would be by a real one. */
import { random } from '../../../src/replication/random.js';
/** chance that a gossiped record doesn't reach a node */
const GOSSIP_LOSS = 0.2;
export class SimNews {
    host;
    others;
    #handler;
    constructor(host, others) {
        this.host = host;
        this.others = others;
    }
    async publish(record) {
        const { network, peerId } = this.host;
        for (const other of this.others()) {
            const to = other.host;
            if (other !== this && random(network.random) >= GOSSIP_LOSS && !network.isCut(peerId, to.peerId)) {
                const copy = Uint8Array.from(record);
                to.process.plan(network.lag(peerId, to.peerId), () => {
                    Promise.resolve(other.#handler?.(copy, peerId)).catch((err) => { throw err; });
                });
            }
        }
    }
    onRecord(handler) {
        this.#handler = handler;
    }
}
export class SimContent {
    host;
    others;
    #records = new Map();
    #provided = new Set();
    #judge;
    constructor(host, others) {
        this.host = host;
        this.others = others;
    }
    judgeBy(judge) {
        this.#judge = judge;
    }
    async putTail(record, signal) {
        const reached = await this.#reached(signal);
        const taken = await Promise.all(reached.map(async (other) => await other.#take(Uint8Array.from(record))));
        return taken.filter(Boolean).length;
    }
    async getTail(stream, signal) {
        let best;
        for (const other of await this.#reached(signal)) {
            const record = other.#records.get(stream);
            const tail = record == null ? undefined : (await this.#judge?.(record))?.tail;
            if (record != null && tail != null && (best == null || tail.number > best.number || (tail.number === best.number && tail.epoch > best.epoch))) {
                best = { record, number: tail.number, epoch: tail.epoch };
            }
        }
        return best?.record;
    }
    async provide(segment) {
        this.#provided.add(segment);
    }
    async findProviders(segment, signal) {
        const reached = await this.#reached(signal);
        return reached.filter(other => other.#provided.has(segment)).map(other => ({ peerId: other.host.peerId, addresses: [] }));
    }
    async #take(record) {
        const judgement = await this.#judge?.(record);
        if (judgement?.standing !== 'good' || judgement.tail == null) {
            return false;
        }
        this.#records.set(judgement.tail.stream, record);
        return true;
    }
    /** Those that answer now, one round trip later. */
    async #reached(signal) {
        const { network, peerId, process } = this.host;
        await process.delay(2 * network.lag(peerId, peerId), signal);
        signal.throwIfAborted();
        return [...this.others()].filter(({ host }) => host.process.alive && !host.process.isStopped && !network.isCut(peerId, host.peerId) && !network.isCut(host.peerId, peerId));
    }
}
//# sourceMappingURL=directory-ports.js.map