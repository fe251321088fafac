/** Records that carry when they were made, at a steady rate. */
import { randomBytes } from 'node:crypto';
import { clockMs } from './clock.js';
/** how late a timer may be before the time a record was due counts, rather than when it was made */
const TIMER_MS = 5;
const STAMP_BYTES = 8;
/** Some at each tick of a timer; resolves with their number once all are acknowledged. */
export async function appendPaced(connection, { topic, size, ack, seconds, rate }) {
    const producer = await connection.producer(topic, { ack, prompt: true });
    const record = randomBytes(Math.max(size, STAMP_BYTES));
    const total = Math.round(rate * seconds);
    const startedMs = clockMs();
    for (let written = 0; written < total;) {
        await new Promise(resolve => setTimeout(resolve, 1));
        const nowMs = clockMs();
        const due = Math.min(total, Math.floor((nowMs - startedMs) * rate / 1000));
        for (; written < due; written++) {
            const dueMs = startedMs + written * 1000 / rate;
            record.writeDoubleLE(nowMs - dueMs > TIMER_MS ? dueMs : nowMs);
            if (!producer.write(record)) {
                await producer.drained();
            }
        }
    }
    await producer.flush();
    await producer.close();
    return total;
}
/** How long ago a record was made, in ms. */
export function ageOf(record) {
    return clockMs() - new DataView(record.buffer, record.byteOffset, STAMP_BYTES).getFloat64(0, true);
}
//# sourceMappingURL=paced.js.map