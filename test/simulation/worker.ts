/** Runs seeds of one level, in a thread of its own. */
import '../../src/polyfill.js'
import { parentPort } from 'node:worker_threads'
import { simulate } from './core/simulation.js'
import { simulateNodes } from './node/simulation.js'
import type { ProfileName } from './core/profile.js'

export interface Task {
  readonly level: 'core' | 'node'
  readonly from: number
  readonly to: number
  /** the kind of trouble at the level of the core */
  readonly profile?: ProfileName
}

export interface Finding {
  readonly level: Task['level']
  readonly seed: number
  readonly counts: Readonly<Record<string, number>>
  readonly violation?: string
}

// errors are a part of what is simulated, thousands a second: where one came from shows when the seed is run by itself
Error.stackTraceLimit = 0

parentPort?.on('message', (task: Task) => {
  run(task).then(findings => { parentPort?.postMessage(findings) }, (err: unknown) => { throw err })
})

async function run ({ level, from, to, profile }: Task): Promise<Finding[]> {
  const findings: Finding[] = []
  for (let seed = from; seed < to; seed++) {
    try {
      const { counts, violation } = level === 'core' ? simulate({ seed, profile }) : await simulateNodes(seed)
      findings.push({ level, seed, counts: { ...counts }, violation })
    } catch (err) {
      findings.push({ level, seed, counts: {}, violation: `broke the simulation: ${String(err)}` })
    }
  }

  return findings
}
