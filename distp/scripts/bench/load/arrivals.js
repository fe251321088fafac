import { setTimeout as delay } from 'node:timers/promises';
import { ageOf } from './paced.js';
/** how long the last records may take to arrive, in ms */
const ARRIVAL_MS = 20_000;
/** Followers of a topic, and how old each record was when it came. */
export class Arrivals {
    #timesMs = [];
    #followings = [];
    static async start(connection, topic, followers) {
        const arrivals = new Arrivals();
        const onRecord = (record) => { arrivals.#timesMs.push(ageOf(record)); };
        arrivals.#followings = await Promise.all(Array.from({ length: followers }, async () => connection.follow(topic, onRecord)));
        return arrivals;
    }
    /** How old records were when they came, once each follower has seen `records` since it was asked last. */
    async take(records) {
        const wanted = records * this.#followings.length;
        const giveUpAt = performance.now() + ARRIVAL_MS;
        while (this.#timesMs.length < wanted) {
            if (performance.now() > giveUpAt) {
                throw new Error(`${this.#timesMs.length} of ${wanted} records arrived in ${ARRIVAL_MS} ms`);
            }
            await delay(1);
        }
        const times = this.#timesMs;
        this.#timesMs = [];
        return times;
    }
    async stop() {
        await Promise.all(this.#followings.map(async (following) => following.stop()));
    }
}
//# sourceMappingURL=arrivals.js.map