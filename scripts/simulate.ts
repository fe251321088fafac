/**
 * Runs the seeded simulations: of whole nodes, and of the replication core alone, which is faster and breaks rules on
 * purpose. Many seeds, one with a trace, or with a rule broken.
 */
import '../src/polyfill.js'
import yargs from 'yargs'
import { BROKEN, findBroken, SEEDS_UNTIL_NOTICED } from '../test/simulation/core/broken.js'
import { BROKEN_NODES, findBrokenNode, SEEDS_UNTIL_NOTICED as NODE_SEEDS_UNTIL_NOTICED } from '../test/simulation/node/broken.js'
import { simulate } from '../test/simulation/core/simulation.js'
import { EVENTS, FAULTS } from '../test/simulation/node/coverage.js'
import { simulateNodes } from '../test/simulation/node/simulation.js'
import { runInThreads } from '../test/simulation/threads.js'
import type { BrokenName, ProfileName } from '../test/simulation/core/profile.js'
import type { BrokenNode } from '../test/simulation/node/world.js'
import type { Task } from '../test/simulation/worker.js'

const PROFILES: readonly ProfileName[] = ['mixed', 'calm', 'restless', 'tails', 'torn', 'handing over', 'split', 'interval']
const RULES = Object.keys(BROKEN) as BrokenName[]
const LEVELS = ['node', 'core'] as const
/** in a longer run it is said after each so many seeds how far it is */
const SEEDS_PER_NEWS = 1000
/** with so many seeds of whole nodes everything must have happened at least once */
const SEEDS_FOR_EVERYTHING = 200

const args = await yargs(process.argv.slice(2))
  .usage('$0 [options]')
  .option('seeds', { type: 'number', default: 1000, describe: 'How many seeds to run at each level' })
  .option('start', { type: 'number', default: 0, describe: 'The first of them' })
  .option('seed', { type: 'number', describe: 'Run this one, and print all that happens' })
  .option('level', { choices: LEVELS, describe: 'Whole nodes, or the core of replication alone; both if not given, whole nodes for --seed' })
  .option('profile', { choices: PROFILES, describe: 'The kind of trouble for the core; by seed if not given' })
  .option('broken', { type: 'string', describe: `Break a rule of the core, or make a mistake around whole nodes, which must be noticed: all, ${[...RULES, ...BROKEN_NODES].join(', ')}` })
  .check(({ broken, seeds, start, seed }) => {
    if (broken != null && broken !== 'all' && !RULES.includes(broken as BrokenName) && !isOfNodes(broken)) {
      throw new Error(`No rule ${broken}; there are ${[...RULES, ...BROKEN_NODES].join(', ')}`)
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

process.exitCode = args.seed != null ? await replay(args.seed) : args.broken != null ? await breakRules() : await runMany()

async function replay (seed: number): Promise<number> {
  const trace = (line: string): void => { console.log(line) }
  const outcome = isOfNodes(args.broken) ? await simulateNodes(seed, trace, [args.broken]) : await replayRule(seed, trace, args.broken as BrokenName | undefined)
  console.log(outcome.violation ?? 'everything held')
  console.log(countsText({ ...outcome.counts }))

  return (outcome.violation != null) === (args.broken != null) ? 0 : 1
}

async function replayRule (seed: number, trace: (line: string) => void, rule?: BrokenName): Promise<{ violation?: string, counts: Readonly<Record<string, number>> }> {
  if (args.level !== 'core' && rule == null && args.profile == null) {
    return await simulateNodes(seed, trace)
  }
  const { violation, counts } = simulate({ seed, profile: args.profile ?? (rule == null ? undefined : BROKEN[rule]), broken: rule == null ? [] : [rule], trace })

  return { violation, counts: { ...counts } }
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
  let done = 0
  const speed = (): string => `${(done / (performance.now() - startedMs) * 1000).toFixed(1)} seeds/s`

  await runInThreads({ level, from: args.start, to: args.start + args.seeds, profile: args.profile }, finding => {
    for (const [name, count] of Object.entries(finding.counts)) {
      counts[name] = (counts[name] ?? 0) + count
    }
    if (finding.violation != null) {
      failed++
      console.log(`seed ${finding.seed} (${level}) ${finding.violation}`)
    }
    if (++done % SEEDS_PER_NEWS === 0 && done < args.seeds) {
      console.error(`${level}: ${done} of ${args.seeds} seeds, ${failed} failed, ${speed()}`)
    }
  })

  console.log(`${level}: ${done} seeds, ${failed} failed, ${speed()}`)
  console.log(countsText(counts))
  const missing = level === 'node' && args.seeds >= SEEDS_FOR_EVERYTHING ? [...FAULTS, ...EVENTS].filter(kind => counts[kind] === 0) : []
  if (missing.length > 0) {
    console.log(`never happened: ${missing.join(', ')}`)
  }

  return failed + missing.length === 0 ? 0 : 1
}

async function breakRules (): Promise<number> {
  const rules = RULES.filter(rule => args.broken === 'all' || args.broken === rule)
  const mistakes = BROKEN_NODES.filter(mistake => args.broken === 'all' || args.broken === mistake)
  let unnoticed = 0

  for (const rule of rules) {
    const outcome = findBroken(rule, args.start, SEEDS_UNTIL_NOTICED)
    unnoticed += outcome == null ? 1 : 0
    console.log(outcome == null ? `${rule}: not noticed in ${SEEDS_UNTIL_NOTICED} seeds` : `${rule}: seed ${outcome.seed} (${outcome.profile}) ${outcome.violation}`)
  }
  for (const mistake of mistakes) {
    const outcome = await findBrokenNode(mistake, args.start, NODE_SEEDS_UNTIL_NOTICED)
    unnoticed += outcome == null ? 1 : 0
    console.log(outcome == null ? `${mistake}: not noticed in ${NODE_SEEDS_UNTIL_NOTICED} seeds` : `${mistake}: seed ${outcome.seed} (node) ${outcome.violation}`)
  }

  return unnoticed === 0 ? 0 : 1
}

function isOfNodes (name?: string): name is BrokenNode {
  return BROKEN_NODES.includes(name as BrokenNode)
}

function countsText (counts: Partial<Record<string, number>>): string {
  return Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(', ')
}
