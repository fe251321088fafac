/** How late the event loops of processes are that were started with `loop-probe.ts`. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
const PROBE = new URL('loop-probe.js', import.meta.url).href;
const ANSWER_MS = 10_000;
const LOOK_EVERY_MS = 5;
/** Processes that `start` starts have the probe, and leave their answers in `folder`. */
export async function withProbe(folder, start) {
    const { NODE_OPTIONS: before } = process.env;
    process.env['NODE_OPTIONS'] = `${before ?? ''} --import ${PROBE}`;
    process.env['CATENARY_BENCH_PROBE'] = folder;
    try {
        return await start();
    }
    finally {
        delete process.env['CATENARY_BENCH_PROBE'];
        if (before == null) {
            delete process.env['NODE_OPTIONS'];
        }
        else {
            process.env['NODE_OPTIONS'] = before;
        }
    }
}
/** Since the process was asked last. */
export async function loopDelay(folder, pid) {
    const file = join(folder, `${pid}.json`);
    await rm(file, { force: true });
    process.kill(pid, 'SIGUSR2');
    for (const giveUpAt = performance.now() + ANSWER_MS; performance.now() < giveUpAt;) {
        try {
            return JSON.parse(await readFile(file, 'utf8'));
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                throw err;
            }
            await delay(LOOK_EVERY_MS);
        }
    }
    throw new Error(`process ${pid} didn't tell how late its event loop is`);
}
//# sourceMappingURL=loop-delay.js.map