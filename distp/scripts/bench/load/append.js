import { randomBytes } from 'node:crypto';
/** records written between two looks at the clock */
const RECORDS_A_LOOK = 64;
/** As many records as there is room for, for some time; until the last is acknowledged. */
export async function append(connection, { topic, size, ack, seconds }) {
    const producer = await connection.producer(topic, { ack });
    const result = await writeFor(producer, size, seconds);
    await producer.close();
    return result;
}
/** As `append`, watching for the moments in which one segment follows on another. */
export async function rolls(connection, { topic, size, ack, seconds }) {
    const atRolls = [];
    const elsewhere = [];
    let last;
    const producer = await connection.producer(topic, {
        ack,
        onAck: (_count, segment) => {
            const atMs = performance.now();
            if (last != null) {
                (last.segment === segment ? elsewhere : atRolls).push(atMs - last.atMs);
            }
            last = { atMs, segment };
        }
    });
    await writeFor(producer, size, seconds);
    await producer.close();
    return { atRolls, elsewhere };
}
/** One record at a time, each once the one before is acknowledged; the times in ms. */
export async function oneInFlight(connection, { topic, size, ack, seconds }) {
    const producer = await connection.producer(topic, { ack, prompt: true });
    const record = randomBytes(size);
    const endMs = performance.now() + seconds * 1000;
    const times = [];
    for (let nowMs = performance.now(); nowMs < endMs;) {
        producer.write(record);
        await producer.flush();
        const answeredMs = performance.now();
        times.push(answeredMs - nowMs);
        nowMs = answeredMs;
    }
    await producer.close();
    return times;
}
async function writeFor(producer, size, seconds) {
    const record = randomBytes(size);
    const startedMs = performance.now();
    const endMs = startedMs + seconds * 1000;
    let records = 0;
    do {
        for (let index = 0; index < RECORDS_A_LOOK; index++) {
            records++;
            if (!producer.write(record)) {
                await producer.drained();
            }
        }
    } while (performance.now() < endMs);
    await producer.flush();
    return { records, seconds: (performance.now() - startedMs) / 1000 };
}
//# sourceMappingURL=append.js.map