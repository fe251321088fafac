import { examplesOf } from '../../nemesis/line-checker.js'
import { benchFailover, distributionOf } from '../failover.js'
import { SELF } from '../harness/figure.js'
import type { BenchCase } from '../harness/case.js'
import type { FailoverBench, FailoverKind } from '../failover.js'

/** small, so that segments seal and open among the faults */
const SEGMENT_BYTES = 256 * 1024
const ALONE: FailoverBench = { kills: 20, hasty: 5, stalls: 10, segmentBytes: SEGMENT_BYTES }
const AMONG_OTHERS: FailoverBench = { kills: 7, hasty: 0, stalls: 3, segmentBytes: SEGMENT_BYTES }
const QUICK: FailoverBench = { kills: 2, hasty: 0, stalls: 1, segmentBytes: SEGMENT_BYTES }

const SETTINGS: ReadonlyArray<readonly [FailoverKind, string]> = [
  ['kill', 'master killed'],
  ['hasty kill', 'master killed while another node catches up'],
  ['stall', 'master stalled']
]

export const failover: BenchCase = {
  name: 'failover',
  summary: 'how long writes pause when a master is killed or stalled, and whether anything is lost by it',

  async run ({ quick, isNamed, report, fleet }) {
    // nothing else may run beside it: elections are about time
    await fleet.stop()
    const { pauses, findings, lateAcks } = await benchFailover(quick ? QUICK : isNamed ? ALONE : AMONG_OTHERS, ({ kind, pauseMs }) => {
      report.progress(`failover: ${kind}: writes paused for ${pauseMs.toFixed(0)} ms`)
    })

    for (const [kind, setting] of SETTINGS) {
      const runs = pauses.filter(pause => pause.kind === kind).map(pause => pause.pauseMs)
      if (runs.length > 0) {
        report.add({ case: 'failover', setting, subject: SELF, unit: 'ms without an ack', runs })
        const { min, median, p90, max } = distributionOf(runs)
        report.note(`failover: ${setting}: ms min ${min.toFixed(0)}, median ${median.toFixed(0)}, p90 ${p90.toFixed(0)}, max ${max.toFixed(0)} of ${runs.length}`)
      }
    }
    const wrong = [...findings.lost, ...findings.duplicated, ...findings.outOfOrder]
    const counts = `acknowledged ${findings.acknowledged}, lost ${findings.lost.length}, duplicated ${findings.duplicated.length}, out of order ${findings.outOfOrder.length}, acknowledged by a replaced master ${lateAcks}`
    report.note(`failover: ${counts}`)
    if (wrong.length + lateAcks > 0) {
      report.fail(['failover: what must not be', ...examplesOf(wrong)].join('\n'))
    }
  }
}
