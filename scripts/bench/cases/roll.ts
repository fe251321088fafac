import { SELF } from '../harness/figure.js'
import { inRounds } from '../harness/rounds.js'
import { median, percentile } from '../harness/statistics.js'
import type { BenchCase } from '../harness/case.js'

const COPIES = 3
const SIZE = 100
/** so small that there are some rolls in a run */
const SEGMENT_BYTES = 4 * 1024 * 1024

export const roll: BenchCase = {
  name: 'roll',
  summary: 'how long acknowledgements pause where one segment follows on another',

  async run ({ runs, seconds, report, fleet }) {
    const [member] = await fleet.need({ copies: COPIES, load: 'rolls', peers: false })
    const [gaps] = await inRounds([member!], { runs, seconds }, async (member, seconds) => {
      const { client, topic } = await member.makeTopic({ copies: COPIES, segmentBytes: SEGMENT_BYTES })

      return client.run('rolls', { topic, size: SIZE, ack: 'quorum', seconds })
    })

    const setting = '3 copies, quorum, sync, full load, segments of 4 MiB'
    const rolled = gaps!.filter(({ atRolls }) => atRolls.length > 0)
    if (rolled.length < gaps!.length) {
      report.note(`roll: ${gaps!.length - rolled.length} of ${gaps!.length} runs were too slow to fill a segment`)
    }
    const add = (subject: string, unit: string, of: (gaps: { readonly atRolls: readonly number[], readonly elsewhere: readonly number[] }) => number): void => {
      if (rolled.length > 0) {
        report.add({ case: 'roll', setting, subject, unit, runs: rolled.map(of) })
      }
    }
    add(SELF, 'ms without an ack, p50', ({ atRolls }) => median(atRolls))
    add(`${SELF}, within a segment`, 'ms without an ack, p50', ({ elsewhere }) => median(elsewhere))
    add(SELF, 'ms without an ack, max', ({ atRolls }) => percentile(atRolls, 1))
    add(`${SELF}, within a segment`, 'ms without an ack, max', ({ elsewhere }) => percentile(elsewhere, 1))
  }
}
