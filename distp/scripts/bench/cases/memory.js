import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { SELF } from '../harness/figure.js';
import { memoryOf } from '../harness/processes.js';
const COPIES = 3;
const SIZE = 100;
const PRODUCERS = 2;
const MINUTES = 0.5;
const QUICK_MINUTES = 0.1;
/** samples of a run that is shorter than as many minutes; a longer one has one a minute */
const SAMPLES = 5;
/** length of one append, in seconds */
const SLICE_SECONDS = 2;
/** of the disk's free space that the data may take */
const DISK_SHARE = 0.6;
const MIB = 2 ** 20;
export const memory = {
    name: 'memory',
    summary: 'memory of nodes under full load, over --minutes',
    async run({ quick, minutes = quick ? QUICK_MINUTES : MINUTES, report, fleet }) {
        const [member] = await fleet.need({ copies: COPIES, load: 'append', peers: false });
        const samples = Math.max(SAMPLES, Math.floor(minutes));
        const everyMs = minutes * 60_000 / samples;
        const stop = new AbortController();
        const load = keepLoaded(member, await bytesPerSecondMax(minutes * 60), stop.signal);
        // it ends when it is told to; what it fails with meanwhile is thrown below
        load.catch(() => { stop.abort(); });
        for (let sample = 1; sample <= samples && !stop.signal.aborted; sample++) {
            await delay(everyMs);
            const uses = await Promise.all(member.running.processes.map(async ({ pid }) => memoryOf(pid)));
            const setting = `full load, after ${(sample * everyMs / 60_000).toLocaleString('en-US', { maximumFractionDigits: 2 })} minutes, 3 nodes as runs`;
            const add = (unit, of) => {
                report.add({ case: 'memory', setting, subject: SELF, unit, runs: uses.map(use => of(use) / MIB) });
            };
            add('MiB resident', use => use.residentBytes);
            add('MiB of it no files', use => use.anonymousBytes);
        }
        stop.abort();
        const { records, seconds, wasHeldBack } = await load;
        report.add({ case: 'memory', setting: `full load, ${PRODUCERS} producers, 3 copies, quorum, sync, 100 B`, subject: SELF, unit: 'records/s', runs: [records / seconds], note: wasHeldBack ? 'held back so that the disk is enough' : undefined });
    }
};
/** Appends as fast as it goes, or as the disk has room for. */
async function keepLoaded(member, bytesPerSecond, signal) {
    const topic = member.newTopic();
    const clients = await member.clients(PRODUCERS);
    await clients[0].run('create', { topic, copies: COPIES });
    const startedMs = performance.now();
    let records = 0;
    let wasHeldBack = false;
    while (!signal.aborted) {
        const results = await Promise.all(clients.map(async (client) => client.run('append', { topic, size: SIZE, ack: 'quorum', seconds: SLICE_SECONDS })));
        records += results.reduce((sum, result) => sum + result.records, 0);
        const aheadMs = records * SIZE / bytesPerSecond * 1000 - (performance.now() - startedMs);
        if (aheadMs > 0) {
            wasHeldBack = true;
            await delay(aheadMs);
        }
    }
    return { records, seconds: (performance.now() - startedMs) / 1000, wasHeldBack };
}
/** What all copies together leave room for. */
async function bytesPerSecondMax(seconds) {
    const { bavail, bsize } = await statfs(tmpdir());
    return bavail * bsize * DISK_SHARE / COPIES / seconds;
}
//# sourceMappingURL=memory.js.map