import { within } from './leader-kills.js';
import { Nats } from './nats-wire.js';
const COPIES = 3;
const ANSWER_MS = 100;
const RECORD = Buffer.alloc(100, 1);
/** Publishes at a server that stays, and again when no acknowledgement comes soon. */
export class NatsDrive {
    #ports;
    #names;
    #topic;
    #client;
    #acked;
    constructor(target, topic, client) {
        this.#ports = Object.values(target.ports);
        this.#names = Object.keys(target.ports);
        this.#topic = topic;
        this.#client = client;
        this.#subscribe();
    }
    static async start(target, topic) {
        const client = await Nats.connect(Object.values(target.ports)[0]);
        await client.ask(`STREAM.CREATE.${topic}`, { name: topic, subjects: [topic], storage: 'file', num_replicas: COPIES });
        return new NatsDrive(target, topic, client);
    }
    async leader() {
        const { cluster } = await this.#info();
        return this.#names.indexOf(cluster?.leader ?? '');
    }
    async avoid(index) {
        const other = await Nats.connect(this.#ports[(index + 1) % this.#ports.length]);
        this.#client.close();
        this.#client = other;
        this.#subscribe();
    }
    async append() {
        this.#acked = Promise.withResolvers();
        this.#client.publish(this.#topic, RECORD, `${this.#client.inbox}.ack`);
        this.#client.wire.flush();
        await within(ANSWER_MS, this.#acked.promise);
    }
    async isWhole() {
        try {
            const { cluster } = await this.#info();
            return cluster?.leader != null && cluster.replicas?.length === COPIES - 1 && cluster.replicas.every(({ current, offline }) => current && offline !== true);
        }
        catch {
            // there is no leader to ask yet
            return false;
        }
    }
    close() {
        this.#client.close();
    }
    async #info() {
        return this.#client.ask(`STREAM.INFO.${this.#topic}`, {});
    }
    #subscribe() {
        this.#client.subscribe(`${this.#client.inbox}.ack`, data => {
            // an acknowledgement, and neither a refusal nor word that nobody listens
            if (data.includes('"seq"')) {
                this.#acked?.resolve();
            }
        });
    }
}
//# sourceMappingURL=nats-drive.js.map