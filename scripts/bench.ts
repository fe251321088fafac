/** `npm run bench -- CASE`: measures over real processes, beside what the machine can do in the same run. */
import '../src/polyfill.js'
import Table from 'cli-table3'
import yargs from 'yargs'
import { hideBin } from 'yargs/helpers'
import { benchAppend } from './bench/append.js'
import { runFailover } from './bench/failover-command.js'
import { measureLimits } from './bench/limits.js'
import { median } from './bench/median.js'
import type { AppendRun } from './bench/append.js'

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

await yargs(hideBin(process.argv))
  .scriptName('bench')
  .command('append', 'one producer, acknowledged by a quorum that has synced', builder => builder
    .option('records', { type: 'number', default: 500_000, describe: 'records to append in each run' })
    .option('size', { type: 'number', default: 100, describe: 'bytes of a record' })
    .option('nodes', { type: 'number', default: 3, describe: 'nodes, and copies of each segment' })
    .option('runs', { type: 'number', default: 3, describe: 'counted runs, after one that is not' })
    .option('ack', { choices: ['none', 'master', 'quorum', 'all'] as const, default: 'quorum' as const, describe: 'what an acknowledgement means' })
    .option('json', { type: 'boolean', default: false, describe: 'one line of JSON for each run, and one for the median' }), async options => {
    const limits = await measureLimits(options.size)
    const runs: AppendRun[] = []
    for await (const run of benchAppend(options)) {
      runs.push(run)
      say(options.json, { case: 'append', run: runs.length, ...run }, `run ${runs.length}: ${number.format(run.recordsPerSecond)} records/s`)
    }

    const recordsPerSecond = median(runs.map(run => run.recordsPerSecond))
    const cpuSecondsPerMillion = median(runs.map(run => run.cpuSecondsPerMillion))
    const medians = {
      case: 'append',
      records: options.records,
      size: options.size,
      copies: options.nodes,
      ack: options.ack,
      recordsPerSecond,
      lowest: Math.min(...runs.map(run => run.recordsPerSecond)),
      highest: Math.max(...runs.map(run => run.recordsPerSecond)),
      megabytesPerSecond: recordsPerSecond * options.size / 1e6,
      cpuSecondsPerMillion,
      ...limits,
      ofHashing: recordsPerSecond / limits.hashesPerSecond
    }
    say(options.json, medians, tableOf(medians))
  })
  .command('failover', 'how long writes pause when a master is killed or stalled', builder => builder
    .option('kills', { type: 'number', default: 20, describe: 'masters killed, each when all nodes have everything' })
    .option('hasty', { type: 'number', default: 5, describe: 'masters killed as soon as another node is back' })
    .option('stalls', { type: 'number', default: 10, describe: 'masters stalled' })
    .option('segment-bytes', { type: 'number', default: 256 * 1024, describe: 'bytes of a segment' })
    .option('json', { type: 'boolean', default: false, describe: 'lines of JSON, with every pause' }), async options => {
    process.exitCode = await runFailover(options)
  })
  .demandCommand(1, 'Name a case: append, failover')
  .strict()
  .version(false)
  .parseAsync()

function say (json: boolean, value: object, text: string): void {
  process.stdout.write(`${json ? JSON.stringify(value) : text}\n`)
}

function tableOf (values: Record<string, string | number>): string {
  const table = new Table({ head: ['figure', 'value'], style: { head: [], border: [] }, colAligns: ['left', 'right'] })
  for (const [name, value] of Object.entries(values)) {
    table.push([name, typeof value === 'number' ? number.format(value) : value])
  }

  return table.toString()
}
