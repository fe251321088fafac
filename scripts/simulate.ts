/**
 * Runs the seeded simulations: of whole nodes, and of the replication core alone, which is faster and breaks rules on
 * purpose. Many seeds, one with a trace, or with a rule broken.
 */
import '../src/polyfill.js'
import yargs from 'yargs'
import { BROKEN, findBroken, SEEDS_UNTIL_NOTICED } from '../test/simulation/core/broken.js'
import { simulate } from '../test/simulation/core/simulation.js'
import { EVENTS, FAULTS } from '../test/simulation/node/coverage.js'
import { simulateNodes } from '../test/simulation/node/simulation.js'
import { runInThreads } from '../test/simulation/threads.js'
import type { BrokenName, ProfileName } from '../test/simulation/core/profile.js'
import type { Task } from '../test/simulation/worker.js'

const PROFILES: readonly ProfileName[] = ['mixed', 'calm', 'restless', 'tails', 'torn', 'handing over', 'split', 'interval']
const RULES = Object.keys(BROKEN) as BrokenName[]
const LEVELS = ['node', 'core'] as const
/** with so many seeds of whole nodes everything must have happened at least once */
const SEEDS_FOR_EVERYTHING = 200

const args = await yargs(process.argv.slice(2))
  .usage('$0 [options]')
  .option('seeds', { type: 'number', default: 1000, describe: 'How many seeds to run at each level' })
  .option('start', { type: 'number', default: 0, describe: 'The first of them' })
  .option('seed', { type: 'number', describe: 'Run this one, and print all that happens' })
  .option('level', { choices: LEVELS, describe: 'Whole nodes, or the core of replication alone; both if not given, whole nodes for --seed' })
  .option('profile', { choices: PROFILES, describe: 'The kind of trouble for the core; by seed if not given' })
  .option('broken', { type: 'string', describe: `Break a rule of the core, which must be noticed: all, ${RULES.join(', ')}` })
  .check(({ broken, seeds, start, seed }) => {
    if (broken != null && broken !== 'all' && !RULES.includes(broken as BrokenName)) {
      throw new Error(`No rule ${broken}; there are ${RULES.join(', ')}`)
    }
    for (const number of [seeds, start, seed]) {
      if (number != null && (!Number.isSafeInteger(number) || number < 0)) {
        throw new Error(`${number} is not a whole number`)
      }
    }
    return true
  })
  .strict()
  .exitProcess(true)
  .parseAsync()

process.exitCode = args.seed != null ? await replay(args.seed) : args.broken != null ? breakRules() : await runMany()

async function replay (seed: number): Promise<number> {
  const trace = (line: string): void => { console.log(line) }
  const broken = args.broken == null ? [] : [args.broken as BrokenName]
  const profile = args.profile ?? (args.broken == null ? undefined : BROKEN[args.broken as BrokenName])
  const isCore = args.level === 'core' || args.broken != null || args.profile != null
  const outcome = isCore ? simulate({ seed, profile, broken, trace }) : await simulateNodes(seed, trace)
  console.log(outcome.violation ?? 'everything held')
  console.log(countsText({ ...outcome.counts }))

  return (outcome.violation != null) === (args.broken != null) ? 0 : 1
}

async function runMany (): Promise<number> {
  let exitCode = 0
  for (const level of LEVELS) {
    if (args.level == null || args.level === level) {
      exitCode = Math.max(exitCode, await runLevel(level))
    }
  }

  return exitCode
}

async function runLevel (level: Task['level']): Promise<number> {
  const counts: Record<string, number> = {}
  const startedMs = performance.now()
  let failed = 0

  await runInThreads({ level, from: args.start, to: args.start + args.seeds, profile: args.profile }, finding => {
    for (const [name, count] of Object.entries(finding.counts)) {
      counts[name] = (counts[name] ?? 0) + count
    }
    if (finding.violation != null) {
      failed++
      console.log(`seed ${finding.seed} (${level}) ${finding.violation}`)
    }
  })

  const seconds = (performance.now() - startedMs) / 1000
  console.log(`${level}: ${args.seeds} seeds, ${failed} failed, ${(args.seeds / seconds).toFixed(1)} seeds/s`)
  console.log(countsText(counts))
  const missing = level === 'node' && args.seeds >= SEEDS_FOR_EVERYTHING ? [...FAULTS, ...EVENTS].filter(kind => counts[kind] === 0) : []
  if (missing.length > 0) {
    console.log(`never happened: ${missing.join(', ')}`)
  }

  return failed + missing.length === 0 ? 0 : 1
}

function breakRules (): number {
  const rules = args.broken === 'all' ? RULES : [args.broken as BrokenName]
  let unnoticed = 0

  for (const rule of rules) {
    const outcome = findBroken(rule, args.start, SEEDS_UNTIL_NOTICED)
    unnoticed += outcome == null ? 1 : 0
    console.log(outcome == null ? `${rule}: not noticed in ${SEEDS_UNTIL_NOTICED} seeds` : `${rule}: seed ${outcome.seed} (${outcome.profile}) ${outcome.violation}`)
  }

  return unnoticed === 0 ? 0 : 1
}

function countsText (counts: Partial<Record<string, number>>): string {
  return Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(', ')
}
