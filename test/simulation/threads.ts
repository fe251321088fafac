/** Seeds over as many threads as there are cores. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Finding, Task } from './worker.js'

/** seeds a thread is given at once */
const SEEDS_AT_ONCE = 5
/** room for what lives as long as a message or a call, so that less of it is copied */
const YOUNG_MB = 64

export async function runInThreads (task: Task, onFinding: (finding: Finding) => void): Promise<void> {
  let next = task.from

  await Promise.all(Array.from({ length: availableParallelism() }, async () => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } })
    try {
      await new Promise<void>((resolve, reject) => {
        const give = (): void => {
          if (next >= task.to) {
            resolve()
            return
          }
          const from = next
          next = Math.min(task.to, from + SEEDS_AT_ONCE)
          worker.postMessage({ ...task, from, to: next } satisfies Task)
        }
        worker.on('error', reject)
        worker.on('message', (findings: Finding[]) => {
          findings.forEach(onFinding)
          give()
        })
        give()
      })
    } finally {
      await worker.terminate()
    }
  }))
}
