import { inRounds, LATENCY_WARM_UP_SECONDS } from '../harness/rounds.js'
import { percentile } from '../harness/statistics.js'
import type { BenchCase } from '../harness/case.js'

const SIZE = 100
const COPIES = 3
const RATES = [1000, 50_000]
/** a load that took longer than it was to by more than this wasn't kept up with */
const KEPT_UP = 1.05

export const endToEnd: BenchCase = {
  name: 'end-to-end',
  summary: 'how long a record takes from a producer to a follower, at a steady rate',

  async run ({ quick, runs, seconds, report, fleet }) {
    const members = await fleet.need({ copies: COPIES, load: 'endToEnd', peers: true })

    for (const rate of quick ? RATES.slice(0, 1) : RATES) {
      const setting = `3 copies, quorum, sync, ${rate.toLocaleString('en-US')} records/s of 100 B`
      const subjects = await Promise.all(members.map(async member => member.makeTopic({ copies: COPIES })))
      const results = await inRounds(subjects, { runs, seconds, warmUpSeconds: quick ? undefined : LATENCY_WARM_UP_SECONDS }, async ({ client, topic }, seconds) =>
        client.run('endToEnd', { topic, size: SIZE, ack: 'quorum', seconds, rate }))

      for (const [unit, of] of [['ms, p50', 0.5], ['ms, p99', 0.99]] as const) {
        for (const [index, { name }] of members.entries()) {
          const some = results[index]!
          const isLate = some.some(result => result.seconds > seconds * KEPT_UP)
          report.add({ case: 'end-to-end', setting, subject: name, unit, runs: some.map(({ timesMs }) => percentile(timesMs, of)), note: isLate ? 'did not keep up with the rate' : undefined })
        }
      }
    }
  }
}
