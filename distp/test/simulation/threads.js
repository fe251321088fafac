/** Seeds over as many threads as there are cores. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
/** seeds a thread is given at once */
const SEEDS_AT_ONCE = 5;
export async function runInThreads(task, onFinding) {
    let next = task.from;
    await Promise.all(Array.from({ length: availableParallelism() }, async () => {
        const worker = new Worker(new URL('./worker.js', import.meta.url));
        try {
            await new Promise((resolve, reject) => {
                const give = () => {
                    if (next >= task.to) {
                        resolve();
                        return;
                    }
                    const from = next;
                    next = Math.min(task.to, from + SEEDS_AT_ONCE);
                    worker.postMessage({ ...task, from, to: next });
                };
                worker.on('error', reject);
                worker.on('message', (findings) => {
                    findings.forEach(onFinding);
                    give();
                });
                give();
            });
        }
        finally {
            await worker.terminate();
        }
    }));
}
//# sourceMappingURL=threads.js.map