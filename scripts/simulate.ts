/** Runs the seeded simulation of replication: many seeds, one with a trace, or with a rule broken on purpose. */
import yargs from 'yargs'
import { BROKEN, findBroken, SEEDS_UNTIL_NOTICED } from '../test/simulation/broken.js'
import { simulate } from '../test/simulation/simulation.js'
import type { BrokenName, ProfileName } from '../test/simulation/profile.js'
import type { Outcome } from '../test/simulation/simulation.js'
import type { Counts } from '../test/simulation/world.js'

const PROFILES: readonly ProfileName[] = ['mixed', 'calm', 'restless', 'tails', 'torn', 'handing over', 'split']
const RULES = Object.keys(BROKEN) as BrokenName[]

const args = await yargs(process.argv.slice(2))
  .usage('$0 [options]')
  .option('seeds', { type: 'number', default: 1000, describe: 'How many seeds to run' })
  .option('start', { type: 'number', default: 0, describe: 'The first of them' })
  .option('seed', { type: 'number', describe: 'Run this one, and print all that happens' })
  .option('profile', { choices: PROFILES, describe: 'The kind of trouble; by seed if not given' })
  .option('broken', { type: 'string', describe: `Break a rule, which must be noticed: all, ${RULES.join(', ')}` })
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

process.exitCode = args.seed != null ? replay(args.seed) : args.broken != null ? breakRules() : runMany()

function replay (seed: number): number {
  const broken = args.broken == null ? [] : [args.broken as BrokenName]
  const profile = args.profile ?? (args.broken == null ? undefined : BROKEN[args.broken as BrokenName])
  const outcome = simulate({ seed, profile, broken, trace: line => { console.log(line) } })
  console.log(outcome.violation ?? 'everything held')
  console.log(countsText(outcome.counts))

  return (outcome.violation != null) === (args.broken != null) ? 0 : 1
}

function runMany (): number {
  const counts: Partial<Counts> = {}
  const failed: Outcome[] = []
  const startedMs = Date.now()

  for (let seed = args.start; seed < args.start + args.seeds; seed++) {
    const outcome = simulate({ seed, profile: args.profile })
    for (const [name, count] of Object.entries(outcome.counts) as [keyof Counts, number][]) {
      counts[name] = (counts[name] ?? 0) + count
    }
    if (outcome.violation != null) {
      failed.push(outcome)
      console.log(`seed ${seed} (${outcome.profile}) ${outcome.violation}`)
    }
  }

  console.log(`${args.seeds} seeds, ${failed.length} failed, ${(args.seeds * 1000 / Math.max(1, Date.now() - startedMs)).toFixed(1)} seeds/s`)
  console.log(countsText(counts))

  return failed.length === 0 ? 0 : 1
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

function countsText (counts: Partial<Counts>): string {
  return Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(', ')
}
