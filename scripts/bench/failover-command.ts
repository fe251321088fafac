import Table from 'cli-table3'
import { examplesOf } from '../nemesis/line-checker.js'
import { benchFailover, distributionOf } from './failover.js'
import type { FailoverBench, FailoverKind, Pause } from './failover.js'

const KINDS: readonly FailoverKind[] = ['kill', 'hasty kill', 'stall']
const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** Runs it and prints what it found; the exit code is 1 if anything was lost or acknowledged too late. */
export async function runFailover (options: FailoverBench & { readonly json: boolean }): Promise<number> {
  const { pauses, findings, lateAcks } = await benchFailover(options, pause => {
    if (!options.json) {
      process.stdout.write(`${pause.kind}: writes paused for ${number.format(pause.pauseMs)} ms\n`)
    }
  })
  const { acknowledged, found } = findings
  const wrong = [...findings.lost, ...findings.duplicated, ...findings.outOfOrder]
  const counts = { acknowledged, found, lost: findings.lost.length, duplicated: findings.duplicated.length, outOfOrder: findings.outOfOrder.length, lateAcks }

  if (options.json) {
    for (const kind of KINDS.filter(kind => pausesOf(pauses, kind).length > 0)) {
      const pausesMs = pausesOf(pauses, kind)
      process.stdout.write(`${JSON.stringify({ case: 'failover', kind, count: pausesMs.length, ...distributionOf(pausesMs), pausesMs })}\n`)
    }
    process.stdout.write(`${JSON.stringify({ case: 'failover', kind: 'all', ...counts })}\n`)
  } else {
    process.stdout.write(`${tableOf(pauses)}\n${Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(', ')}\n`)
    examplesOf(wrong).forEach(line => { process.stdout.write(`${line}\n`) })
  }

  return wrong.length + lateAcks === 0 ? 0 : 1
}

function tableOf (pauses: readonly Pause[]): string {
  const table = new Table({ head: ['writes paused, ms', 'times', 'min', 'median', 'p90', 'max'], style: { head: [], border: [] } })
  for (const kind of KINDS) {
    const values = pausesOf(pauses, kind)
    if (values.length > 0) {
      const { min, median, p90, max } = distributionOf(values)
      table.push([kind, values.length, ...[min, median, p90, max].map(value => number.format(value))])
    }
  }

  return table.toString()
}

function pausesOf (pauses: readonly Pause[], kind: FailoverKind): number[] {
  return pauses.filter(pause => pause.kind === kind).map(pause => pause.pauseMs)
}
