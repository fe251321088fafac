import { join } from 'node:path';
import { requireHypercore } from './hypercore.js';
const BATCH = 1000;
export const open = async ({ folder }) => {
    const Core = requireHypercore('hypercore');
    const cores = new Map();
    const coreOf = (topic) => {
        const core = cores.get(topic) ?? new Core(join(folder, topic));
        cores.set(topic, core);
        return core;
    };
    return {
        async create(topic) {
            await coreOf(topic).ready();
        },
        async producer(topic, { onAck }) {
            const core = coreOf(topic);
            let batch = [];
            const flush = async () => {
                const blocks = batch;
                batch = [];
                await core.append(blocks);
                onAck?.(blocks.length);
            };
            return {
                write: record => batch.push(record) < BATCH,
                drained: flush,
                flush,
                close: async () => { }
            };
        },
        async read(topic, count, onRecord) {
            const core = coreOf(topic);
            for (let from = 0; from < count; from += BATCH) {
                const blocks = await Promise.all(Array.from({ length: Math.min(BATCH, count - from) }, async (_, index) => core.get(from + index)));
                blocks.forEach(block => { onRecord(block); });
            }
            return count;
        },
        async follow() {
            throw new Error('a hypercore has no followers without a network');
        },
        async close() {
            await Promise.all([...cores.values()].map(async (core) => core.close()));
        }
    };
};
//# sourceMappingURL=hypercore-client.js.map