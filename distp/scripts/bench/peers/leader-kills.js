/** How long appends to a peer pause when the server that leads is killed. */
import { setTimeout as delay } from 'node:timers/promises';
/** between one acknowledgement and the next append, and after a failure */
const PAUSE_MS = 5;
/** of quiet writing before and after each kill */
const CALM_MS = 1000;
const LOOK_EVERY_MS = 100;
const WAIT_MS = 60_000;
/** acknowledgements after a kill that show that writes go on */
const GOES_ON_ACKS = 50;
/** Resolves with the pauses, in ms: the longest time between two acknowledgements around each kill. */
export async function killLeaders({ servers, drive }, kills) {
    const driven = await drive('failover');
    const ackedMs = [];
    let stopped = false;
    const write = async () => {
        while (!stopped) {
            try {
                await driven.append();
                ackedMs.push(performance.now());
            }
            catch {
                // tried again until somebody acknowledges: how long that takes is what is measured
            }
            await delay(PAUSE_MS);
        }
    };
    const writing = write();
    const pauses = [];
    try {
        for (let kill = 0; kill < kills; kill++) {
            await until('all copies are there', async () => driven.isWhole());
            const leader = await driven.leader();
            await driven.avoid(leader);
            await delay(CALM_MS);
            const mark = ackedMs.length - 1;
            await servers[leader].stop('SIGKILL');
            const goneMark = ackedMs.length;
            await until('writes go on', async () => ackedMs.length >= goneMark + GOES_ON_ACKS);
            pauses.push(longestGap(ackedMs.slice(mark)));
            await servers[leader].restart();
        }
    }
    finally {
        stopped = true;
        await writing;
        driven.close();
    }
    return pauses;
}
function longestGap(times) {
    return times.reduce((longest, time, index) => Math.max(longest, time - (times[index - 1] ?? time)), 0);
}
async function until(what, look) {
    const giveUpAt = performance.now() + WAIT_MS;
    while (!await look()) {
        if (performance.now() > giveUpAt) {
            throw new Error(`not within ${WAIT_MS} ms: ${what}`);
        }
        await delay(LOOK_EVERY_MS);
    }
}
/** Rejects if `promise` takes longer. */
export async function within(ms, promise) {
    const stop = new AbortController();
    try {
        return await Promise.race([promise, delay(ms, undefined, { signal: stop.signal }).then(() => { throw new Error(`no answer in ${ms} ms`); })]);
    }
    finally {
        stop.abort();
    }
}
//# sourceMappingURL=leader-kills.js.map