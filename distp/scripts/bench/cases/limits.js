/** What the machine can do: the figures that others are held against, measured in the same run. */
import { hash, randomBytes } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, percentile } from '../harness/statistics.js';
import { loopbackBytesPerSecond } from '../limits/loopback.js';
import { STREAM_KINDS } from '../limits/stream-host.js';
import { measureStream } from '../limits/stream.js';
const HASHES = 300_000;
const SYNCS = 100;
const SYNC_BYTES = 256 * 1024;
const SMALL_SYNC_BYTES = 4096;
const WRITE_BYTES = 256 * 1024 * 1024;
/** a block's header and 100 bytes */
const BLOCK_BYTES = 180;
export const limits = {
    name: 'limits',
    summary: 'what the machine can do: hashing, disk, loopback, streams of libp2p',
    async run({ runs, quick, report }) {
        const add = async (subject, setting, unit, measure) => {
            const values = [];
            for (let run = 0; run <= runs; run++) {
                const value = await measure();
                if (run > 0) {
                    values.push(value);
                }
            }
            report.add({ case: 'limits', setting, subject, unit, runs: values });
        };
        await add('SHA-256', `one block of ${BLOCK_BYTES} bytes at a time, one core`, 'blocks/s', hashesPerSecond);
        await add('disk', 'positioned writes of 256 KiB, and one fsync', 'MB/s', writesPerSecond);
        for (const [bytes, name] of [[SMALL_SYNC_BYTES, '4 KiB'], [SYNC_BYTES, '256 KiB']]) {
            const all = [];
            await add('disk', `write of ${name} and fsync`, 'ms, p50', async () => {
                const times = await syncTimes(bytes);
                all.push(times);
                return median(times);
            });
            report.add({ case: 'limits', setting: `write of ${name} and fsync`, subject: 'disk', unit: 'ms, p99', runs: all.slice(1).map(times => percentile(times, 0.99)) });
        }
        await add('TCP', 'one connection over loopback', 'MB/s', async () => await loopbackBytesPerSecond(quick ? 0.3 : 1) / 1e6);
        for (const kind of STREAM_KINDS) {
            const figures = await measureStream(kind, { runs, seconds: quick ? 0.3 : 1 });
            report.add({ case: 'limits', setting: 'one stream over loopback, 64 KiB writes', subject: `libp2p, ${kind}`, unit: 'MB/s', runs: figures.bytesPerSecond.map(value => value / 1e6) });
            report.add({ case: 'limits', setting: 'one stream, 128 bytes there and back', subject: `libp2p, ${kind}`, unit: 'ms, p50', runs: figures.roundTrips.map(times => median(times)) });
        }
    }
};
function hashesPerSecond() {
    const block = randomBytes(BLOCK_BYTES);
    const startedMs = performance.now();
    for (let index = 0; index < HASHES; index++) {
        // the fastest way through node:crypto
        hash('sha256', block, 'latin1');
    }
    return HASHES / (performance.now() - startedMs) * 1000;
}
/** Times of a positioned write and its fdatasync, in ms. */
export async function syncTimes(bytes) {
    return inFile(async (file) => {
        const data = Buffer.alloc(bytes, 1);
        const times = [];
        for (let index = 0; index < SYNCS; index++) {
            const startedMs = performance.now();
            await file.write(data, 0, bytes, index * bytes);
            await file.datasync();
            times.push(performance.now() - startedMs);
        }
        return times;
    });
}
async function writesPerSecond() {
    return inFile(async (file) => {
        const data = Buffer.alloc(SYNC_BYTES, 1);
        const startedMs = performance.now();
        for (let at = 0; at < WRITE_BYTES; at += data.length) {
            await file.write(data, 0, data.length, at);
        }
        await file.datasync();
        return WRITE_BYTES / (performance.now() - startedMs) / 1000;
    });
}
async function inFile(measure) {
    const folder = await mkdtemp(join(tmpdir(), 'catenary-bench-'));
    const file = await open(join(folder, 'file'), 'w');
    try {
        return await measure(file);
    }
    finally {
        await file.close();
        await rm(folder, { recursive: true });
    }
}
//# sourceMappingURL=limits.js.map