/** Loaded into a node with `--import`: keeps how late its event loop is, and tells it when it gets SIGUSR2. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
/** where the answers go, a file for each process */
const FOLDER = process.env['CATENARY_BENCH_PROBE'];
const NANOSECONDS_A_MS = 1e6;
const histogram = monitorEventLoopDelay({ resolution: 1 });
histogram.enable();
process.on('SIGUSR2', () => {
    if (FOLDER != null) {
        const { max } = histogram;
        const text = JSON.stringify({ p50Ms: histogram.percentile(50) / NANOSECONDS_A_MS, p99Ms: histogram.percentile(99) / NANOSECONDS_A_MS, maxMs: max / NANOSECONDS_A_MS });
        const file = join(FOLDER, `${process.pid}.json`);
        // whole or not at all
        writeFileSync(`${file}.new`, text);
        renameSync(`${file}.new`, file);
    }
    histogram.reset();
});
//# sourceMappingURL=loop-probe.js.map