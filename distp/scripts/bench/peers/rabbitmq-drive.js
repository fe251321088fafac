import { within } from './leader-kills.js';
import { RabbitProducer } from './rabbitmq-client.js';
import { Command, map, Rabbit, string } from './rabbitmq-wire.js';
const COPIES = 3;
const ANSWER_MS = 500;
const RECORD = Buffer.alloc(100, 1);
/** Publishes at the leader, and looks for it again, at whoever is there, when that ends. */
export class RabbitDrive {
    #ports;
    #topic;
    #producer;
    constructor(ports, topic) {
        this.#ports = ports;
        this.#topic = topic;
    }
    static async start(ports, topic) {
        const rabbit = await Rabbit.connect(ports[0]);
        await rabbit.ask(Command.create, string(topic), map({ 'initial-cluster-size': String(COPIES) }));
        rabbit.close();
        return new RabbitDrive(ports, topic);
    }
    async leader() {
        return this.#ports.indexOf((await this.#place()).leaderPort);
    }
    async avoid() {
        // it is the leader that one is connected to
    }
    async append() {
        try {
            this.#producer ??= await within(ANSWER_MS, this.#connect());
            this.#producer.write(RECORD);
            await within(ANSWER_MS, this.#producer.flush());
        }
        catch (err) {
            await this.#producer?.close();
            this.#producer = undefined;
            throw err;
        }
    }
    async isWhole() {
        try {
            return (await this.#place()).replicas === COPIES - 1;
        }
        catch {
            // nobody leads, or knows who does
            return false;
        }
    }
    close() {
        this.#producer?.close().catch(() => { });
    }
    async #connect() {
        const { leaderPort } = await this.#place();
        const rabbit = await Rabbit.connect(leaderPort);
        await rabbit.ask(Command.declarePublisher, Buffer.of(0), string(''), string(this.#topic));
        return new RabbitProducer(rabbit, 1);
    }
    /** As the first server has it that answers. */
    async #place() {
        for (const port of this.#ports) {
            let rabbit;
            try {
                rabbit = await within(ANSWER_MS, Rabbit.connect(port));
                const place = await rabbit.place(this.#topic);
                if (place != null) {
                    return place;
                }
            }
            catch {
                // it is the one that was killed: the next may know
            }
            finally {
                rabbit?.close();
            }
        }
        throw new Error(`${this.#topic} has no leader`);
    }
}
//# sourceMappingURL=rabbitmq-drive.js.map