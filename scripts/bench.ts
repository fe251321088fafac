/** `npm run bench`: measures over real processes, real TCP and data on disk, beside the machine's limits and beside peers. */
import '../src/polyfill.js'
import { readFile, writeFile } from 'node:fs/promises'
import yargs from 'yargs'
import { hideBin } from 'yargs/helpers'
import { CASES } from './bench/cases/index.js'
import { replaceFigures } from './bench/harness/document.js'
import { Fleet } from './bench/harness/fleet.js'
import { describeGuarantees, describeMachine } from './bench/harness/machine.js'
import { Report } from './bench/harness/report.js'
import { SUBJECTS } from './bench/peers/index.js'

const RUNS = 3
const SECONDS = 2
const QUICK_RUNS = 1
const QUICK_SECONDS = 1

const list = CASES.map(({ name, summary, onlyByName }) => `  ${name.padEnd(12)} ${summary}${onlyByName === true ? ' (only if named)' : ''}`)
const options = await yargs(hideBin(process.argv))
  .scriptName('bench')
  .usage(`$0 [case...]\n\nCases, all of them if none is named:\n${list.join('\n')}`)
  .option('quick', { type: 'boolean', default: false, describe: `${QUICK_RUNS} counted run of ${QUICK_SECONDS} s each, and fewer settings` })
  .option('runs', { type: 'number', describe: `counted runs of each figure, after one that is not [default: ${RUNS}]` })
  .option('seconds', { type: 'number', describe: `length of a run [default: ${SECONDS}]` })
  .option('minutes', { type: 'number', describe: 'length of the cases that are about time' })
  .option('peers', { type: 'boolean', default: true, describe: 'measure the peers that are installed, too' })
  .option('json', { type: 'boolean', default: false, describe: 'a line of JSON for each figure, instead of tables' })
  .option('write', { type: 'string', describe: 'a document whose figures are replaced, such as docs/performance.md' })
  .strictOptions()
  .version(false)
  .parseAsync()

const names = options._.map(String)
const unknown = names.filter(name => !CASES.some(known => known.name === name))
if (unknown.length > 0) {
  process.stderr.write(`There is no case ${unknown.join(', ')}:\n${list.join('\n')}\n`)
  process.exit(2)
}

const { quick, json, minutes } = options
const runs = options.runs ?? (quick ? QUICK_RUNS : RUNS)
const seconds = options.seconds ?? (quick ? QUICK_SECONDS : SECONDS)
const cases = CASES.filter(({ name, onlyByName }) => names.length > 0 ? names.includes(name) : onlyByName !== true)
const subjects = options.peers ? SUBJECTS : SUBJECTS.slice(0, 1)
const report = new Report({ json, print: line => { process.stdout.write(`${line}\n`) }, tell: line => { process.stderr.write(`${line}\n`) } })
const fleet = new Fleet(subjects, report)
const startedMs = performance.now()

try {
  await Promise.race([measure(), interrupted()])
} finally {
  await fleet.stop()
}

const machine = await describeMachine(subjects)
const howLong = `${((performance.now() - startedMs) / 60_000).toFixed(1)} minutes; each figure is the median of ${runs === 1 ? 'one run' : `${runs} runs`} of ${seconds} s, after one that was not counted`
report.finish()
report.progress(`${machine}\n- ${howLong}`)
if (options.write != null && report.failed) {
  report.progress(`${options.write} is left as it is, because of what failed`)
} else if (options.write != null) {
  const how = `- \`npm run bench${['', ...process.argv.slice(2)].join(' ').replace(/^ (?=.)/, ' -- ')}\` on ${new Date().toISOString().slice(0, 10)}, in ${howLong}`
  const document = await readFile(options.write, 'utf8')
  await writeFile(options.write, replaceFigures(document, [`${machine}\n${how}`, describeGuarantees(subjects), report.markdown()].join('\n\n')))
}
process.exit(report.failed ? 1 : 0)

async function measure (): Promise<void> {
  for (const some of cases) {
    const caseMs = performance.now()
    try {
      await some.run({ quick, isNamed: names.length > 0, runs, seconds, minutes, report, fleet })
    } catch (err) {
      report.fail(`${some.name} broke off: ${(err as Error).stack ?? String(err)}`)
      await fleet.stop()
    }
    report.progress(`${some.name} took ${((performance.now() - caseMs) / 1000).toFixed(0)} s`)
  }
}

/** Never resolves; ends the run when somebody asks for it. */
async function interrupted (): Promise<never> {
  return new Promise((_resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => { reject(new Error(`ended by ${signal}`)) })
    }
  })
}
