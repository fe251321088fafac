/** How much of what a run has. Everything by seed. */
import { random, randomInteger } from '../../../src/replication/random.js';
export function profileOf(generator) {
    const troubled = random(generator) < 0.5 ? random(generator) * 0.1 : 0;
    return {
        machines: random(generator) < 0.75 ? 3 : randomInteger(generator, 4, 6),
        startsCalmly: random(generator) < 0.85,
        streams: Array.from({ length: randomInteger(generator, 1, 3) }, () => random(generator) < 0.3 ? 'interval' : 'sync'),
        clients: 2,
        faultMs: 1500,
        faultEveryMs: 80 + 350 * random(generator),
        latencyMs: 0.5 + 3 * random(generator),
        diskMs: 0.5 + 6 * random(generator),
        blockBytesMax: randomInteger(generator, 2_000, 14_000),
        pauseMs: 20 + 80 * random(generator),
        loss: troubled,
        duplication: troubled,
        reordering: troubled,
        proofs: 0.15 * random(generator),
        scrubPeriodMs: 300 + 1500 * random(generator)
    };
}
//# sourceMappingURL=profile.js.map