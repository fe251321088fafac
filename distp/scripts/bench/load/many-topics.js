import { randomBytes } from 'node:crypto';
/** topics that are made at a time */
const CREATED_AT_ONCE = 16;
/** records that each topic has in flight */
const BATCH = 20;
/** Resolves with how long one took, in ms, of all together. */
export async function createMany(connection, { prefix, topics, ...settings }) {
    const startedMs = performance.now();
    let next = 0;
    const create = async () => {
        while (next < topics) {
            await connection.create(`${prefix}-${next++}`, settings);
        }
    };
    await Promise.all(Array.from({ length: CREATED_AT_ONCE }, create));
    return (performance.now() - startedMs) / topics;
}
/** A producer for each topic, each with a small batch in flight, all at once. */
export async function appendToMany(connection, { prefix, topics, size, ack, seconds }) {
    const record = randomBytes(size);
    const producers = await Promise.all(Array.from({ length: topics }, async (_, index) => connection.producer(`${prefix}-${index}`, { ack, prompt: true })));
    const timesMs = [];
    const startedMs = performance.now();
    const endMs = startedMs + seconds * 1000;
    await Promise.all(producers.map(async (producer) => {
        for (let nowMs = performance.now(); nowMs < endMs;) {
            for (let index = 0; index < BATCH; index++) {
                producer.write(record);
            }
            await producer.flush();
            const ackedMs = performance.now();
            timesMs.push(ackedMs - nowMs);
            nowMs = ackedMs;
        }
    }));
    const elapsedMs = performance.now() - startedMs;
    await Promise.all(producers.map(async (producer) => producer.close()));
    return { records: timesMs.length * BATCH, seconds: elapsedMs / 1000, timesMs };
}
//# sourceMappingURL=many-topics.js.map