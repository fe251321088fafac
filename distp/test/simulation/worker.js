/** Runs seeds of one level, in a thread of its own. */
import '../../src/polyfill.js';
import { parentPort } from 'node:worker_threads';
import { simulate } from './core/simulation.js';
import { simulateNodes } from './node/simulation.js';
parentPort?.on('message', (task) => {
    run(task).then(findings => { parentPort?.postMessage(findings); }, (err) => { throw err; });
});
async function run({ level, from, to, profile }) {
    const findings = [];
    for (let seed = from; seed < to; seed++) {
        const { counts, violation } = level === 'core' ? simulate({ seed, profile }) : await simulateNodes(seed);
        findings.push({ level, seed, counts: { ...counts }, violation });
    }
    return findings;
}
//# sourceMappingURL=worker.js.map