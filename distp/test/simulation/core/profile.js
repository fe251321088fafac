/** What goes wrong in a run, and how often. Every seed has its own; some lean towards a kind of trouble. */
import { random, randomInteger } from '../../../src/replication/random.js';
const TIMING = { heartbeatMs: 40, electionMinMs: 120, electionMaxMs: 240, disconnectDelayMs: 20 };
const MIXED = {
    name: 'mixed',
    machines: 3,
    replication: 3,
    faultMs: 4000,
    loss: 0.02,
    duplication: 0.02,
    garbling: 0.002,
    delayMs: 10,
    lateness: 0.01,
    syncMs: 8,
    slowSyncs: 0.02,
    crashEveryMs: 800,
    partitionEveryMs: 1000,
    powerCuts: 0.5,
    downMs: 300,
    partitionMs: 500,
    cutCrashes: 0.05,
    crashAgain: 0.1,
    plotEveryMs: 0,
    masterFalls: 0.05,
    laggard: 0,
    aimed: 0.3,
    dataBytes: 6000,
    moveEveryMs: 1500,
    clients: 3,
    windowFrames: 2,
    appendBytes: 600,
    producersPerBlock: 2,
    timing: TIMING,
    durability: 'sync'
};
/** One segment on three machines, where every fault matters. */
const SMALL = {
    machines: 3,
    replication: 3,
    crashEveryMs: 150,
    partitionEveryMs: 250,
    downMs: 120,
    partitionMs: 250,
    syncMs: 25,
    slowSyncs: 0.1,
    aimed: 0.5,
    dataBytes: 30_000,
    moveEveryMs: 0,
    windowFrames: 6
};
/** How often each is chosen. */
const CHOICES = ['mixed', 'mixed', 'mixed', 'calm', 'restless', 'restless', 'tails', 'tails', 'torn', 'torn', 'handing over', 'split', 'interval', 'interval'];
/** How often how many shards. */
const REPLICATIONS = [3, 3, 3, 3, 3, 4, 5, 5, 1];
export function profileOf(generator, wanted) {
    const chosen = CHOICES[randomInteger(generator, 0, CHOICES.length)];
    const name = wanted ?? chosen;
    const replication = REPLICATIONS[randomInteger(generator, 0, REPLICATIONS.length)];
    const machines = Math.min(5, replication + randomInteger(generator, 0, 3));
    const mixed = {
        ...MIXED,
        name,
        replication,
        machines,
        loss: random(generator) * 0.08,
        duplication: random(generator) * 0.05,
        lateness: random(generator) * 0.03,
        slowSyncs: random(generator) * 0.05,
        producersPerBlock: randomInteger(generator, 1, 4)
    };
    switch (name) {
        case 'mixed':
            return mixed;
        case 'calm':
            return { ...MIXED, name, replication, machines, loss: 0, garbling: 0, crashEveryMs: 0, partitionEveryMs: 0, moveEveryMs: 700 };
        case 'restless': // cuts, torn writes, syncs that come late
            return { ...mixed, ...SMALL };
        case 'tails': // masters write what nobody else has, and are cut off in turn
            return { ...mixed, ...SMALL, crashEveryMs: 600, partitionEveryMs: 150, partitionMs: 350, aimed: 0.9, appendBytes: 200, loss: 0.01, lateness: 0.01, masterFalls: 0.6 };
        case 'torn': // power is lost when something isn't on disk yet, and others rely on it
            return {
                ...mixed, ...SMALL, loss: 0.01, lateness: 0.01, crashEveryMs: 1500, partitionEveryMs: 0, powerCuts: 0.4, downMs: 100, syncMs: 40, slowSyncs: 0.05,
                cutCrashes: 0.3, crashAgain: 0.2, appendBytes: 200, plotEveryMs: 400
            };
        case 'handing over': // segments change hands all the time
            return { ...mixed, dataBytes: 1500, moveEveryMs: 300, crashEveryMs: 400 };
        case 'split': // masters are cut off, not killed
            return { ...mixed, crashEveryMs: 1500, partitionEveryMs: 200, partitionMs: 400, lateness: 0.08, dataBytes: 12_000, moveEveryMs: 4000 };
        case 'interval': // acknowledged before it is on disk, and power is lost
            return { ...mixed, ...SMALL, dataBytes: 12_000, moveEveryMs: 2500, crashEveryMs: 400, powerCuts: 0.8, partitionEveryMs: 400, loss: 0.01, lateness: 0.01, durability: 'interval' };
    }
}
//# sourceMappingURL=profile.js.map