/** What is done to a system, the same for each. Run in a process of its own, by `worker.ts`. */
import { append, oneInFlight, rolls } from './append.js';
import { Arrivals } from './arrivals.js';
import { appendToMany, createMany } from './many-topics.js';
import { appendPaced } from './paced.js';
/** of followers that were started and not stopped yet, by topic */
const arrivals = new Map();
export const loads = {
    append,
    rolls,
    oneInFlight,
    appendPaced,
    createMany,
    appendToMany,
    async create(connection, { topic, ...settings }) {
        await connection.create(topic, settings);
    },
    /** The first records of a topic. */
    async read(connection, { topic, records }) {
        let bytes = 0;
        const startedMs = performance.now();
        const seen = await connection.read(topic, records, record => { bytes += record.length; });
        const seconds = (performance.now() - startedMs) / 1000;
        if (seen < records) {
            throw new Error(`read ${seen} records of ${records}`);
        }
        return { records: seen, bytes, seconds };
    },
    /** At a steady rate, followed by the same process. */
    async endToEnd(connection, load) {
        const following = await Arrivals.start(connection, load.topic, 1);
        const startedMs = performance.now();
        const records = await appendPaced(connection, load);
        const seconds = (performance.now() - startedMs) / 1000;
        const timesMs = await following.take(records);
        await following.stop();
        return { timesMs, seconds };
    },
    /** Resolves with how long it took until all are where the topic ends, in ms. */
    async follow(connection, { topic, followers }) {
        const startedMs = performance.now();
        arrivals.set(topic, await Arrivals.start(connection, topic, followers));
        return performance.now() - startedMs;
    },
    /** How old records were when they came, once each follower has seen so many of them since it was asked last. */
    async arrived(_connection, { topic, records }) {
        return followersOf(topic).take(records);
    },
    async unfollow(_connection, { topic }) {
        await followersOf(topic).stop();
        arrivals.delete(topic);
    }
};
function followersOf(topic) {
    const following = arrivals.get(topic);
    if (following == null) {
        throw new Error(`nobody follows ${topic}`);
    }
    return following;
}
//# sourceMappingURL=loads.js.map