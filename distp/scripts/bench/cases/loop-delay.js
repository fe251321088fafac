import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestnet } from '../../../src/cli/testnet.js';
import { SELF } from '../harness/figure.js';
import { loopDelay, withProbe } from '../harness/loop-delay.js';
import { canDropPageCache, dropPageCache } from '../harness/page-cache.js';
import { diskReadBytes } from '../harness/processes.js';
import { percentile } from '../harness/statistics.js';
import { LoadProcess } from '../load/load-process.js';
import { catenary } from '../peers/catenary.js';
const GIB = 2 ** 30;
/** of what is read cold, beside the appends */
const READ_BYTES = GIB;
const QUICK_READ_BYTES = GIB / 8;
const READ_SIZE = 16_384;
const FILL_SECONDS = 0.5;
const LIVE_SIZE = 100;
const LIVE_RATE = 1000;
export const loopDelayCase = {
    name: 'loop-delay',
    summary: 'how late a node\'s event loop is while it serves a large cold read beside live appends',
    async run({ quick, runs, seconds, report, fleet }) {
        if (!await canDropPageCache()) {
            report.note('loop-delay: left out, because only root may drop the page cache (/proc/sys/vm/drop_caches)');
            return;
        }
        await fleet.stop();
        const folder = await mkdtemp(join(tmpdir(), 'catenary-bench-'));
        let testnet;
        try {
            testnet = await withProbe(folder, async () => startTestnet({ nodes: 1, data: join(folder, 'data') }));
            await new ColdRead(folder, testnet, report).run(quick ? QUICK_READ_BYTES : READ_BYTES, runs, seconds);
        }
        finally {
            await testnet?.stop();
            await rm(folder, { recursive: true, force: true });
        }
    }
};
class ColdRead {
    #folder;
    #testnet;
    #report;
    constructor(folder, testnet, report) {
        this.#folder = folder;
        this.#testnet = testnet;
        this.#report = report;
    }
    async run(bytes, runs, seconds) {
        const records = await this.#fill(bytes);
        const alone = [];
        const beside = [];
        const fromDisk = [];
        for (let run = 0; run < runs; run++) {
            // what a process has mapped stays in memory: only a new one has a cold read before it
            await withProbe(this.#folder, async () => this.#testnet.nodes[0].restart());
            const [live, reader] = await Promise.all([this.#client(), this.#client()]);
            try {
                const topic = `live-${run}`;
                await live.run('create', { topic, copies: 1 });
                await dropPageCache();
                alone.push(await this.#phase(live, topic, seconds));
                const { pid } = this.#testnet.nodes[0];
                const before = await diskReadBytes(pid);
                const reading = reader.run('read', { topic: 'cold', records });
                beside.push(await this.#phase(live, topic, seconds));
                await reading;
                fromDisk.push((await diskReadBytes(pid) - before) / bytes);
            }
            finally {
                await Promise.all([live.stop(), reader.stop()]);
            }
        }
        const share = `${(100 * fromDisk.reduce((sum, some) => sum + some, 0) / runs).toFixed(0)} % of it from disk`;
        this.#add('alone', alone);
        this.#add(`beside a read of ${(bytes / GIB).toLocaleString('en-US')} GiB`, beside, share);
    }
    #add(how, phases, note) {
        const common = { case: 'loop-delay', setting: `1 node, 1,000 records/s of 100 B, ${how}`, subject: SELF, note };
        this.#report.add({ ...common, unit: 'ms the event loop is late, p99', runs: phases.map(({ delay }) => delay.p99Ms) }, { ...common, unit: 'ms the event loop is late, max', runs: phases.map(({ delay }) => delay.maxMs) }, { ...common, unit: 'ms from producer to follower, p99', runs: phases.map(({ timesMs }) => percentile(timesMs, 0.99)) });
    }
    async #phase(live, topic, seconds) {
        const { pid } = this.#testnet.nodes[0];
        await loopDelay(this.#folder, pid);
        const { timesMs } = await live.run('endToEnd', { topic, size: LIVE_SIZE, ack: 'quorum', seconds, rate: LIVE_RATE });
        return { delay: await loopDelay(this.#folder, pid), timesMs };
    }
    /** Resolves with the number of records. */
    async #fill(bytes) {
        const client = await this.#client();
        try {
            await client.run('create', { topic: 'cold', copies: 1 });
            let records = 0;
            while (records * READ_SIZE < bytes) {
                records += (await client.run('append', { topic: 'cold', size: READ_SIZE, ack: 'quorum', seconds: FILL_SECONDS })).records;
            }
            return Math.ceil(bytes / READ_SIZE);
        }
        finally {
            await client.stop();
        }
    }
    async #client() {
        const target = { cluster: this.#testnet.cluster, peers: this.#testnet.peers, wholeFrames: true };
        return LoadProcess.start(catenary.client, target);
    }
}
//# sourceMappingURL=loop-delay.js.map