import { inRounds, LATENCY_WARM_UP_SECONDS } from '../harness/rounds.js'
import { median, percentile } from '../harness/statistics.js'
import { measureStream } from '../limits/stream.js'
import { syncTimes } from './limits.js'
import type { BenchCase } from '../harness/case.js'

const SIZE = 100
const COPIES = 3
const SETTING = '3 copies, quorum, sync, 1 in flight, 100 B'
/** a small write: a frame of one record is smaller than a block of the disk */
const SYNC_BYTES = 4096

export const latency: BenchCase = {
  name: 'latency',
  summary: 'how long one record takes to be acknowledged, with nothing else in flight',

  async run ({ quick, runs, seconds, report, fleet }) {
    const members = await fleet.need({ copies: COPIES, load: 'oneInFlight', peers: true })
    const subjects = await Promise.all(members.map(async member => member.makeTopic({ copies: COPIES })))
    const results = await inRounds(subjects, { runs, seconds: seconds / 2, warmUpSeconds: quick ? undefined : LATENCY_WARM_UP_SECONDS }, async ({ client, topic }, seconds) =>
      client.run('oneInFlight', { topic, size: SIZE, ack: 'quorum', seconds }))

    const { roundTrips } = await measureStream('as Catenary has it', { runs, seconds: 0 })
    const limit: number[] = []
    for (const times of roundTrips) {
      limit.push(median(await syncTimes(SYNC_BYTES)) + median(times))
    }
    report.add({ case: 'latency', setting: SETTING, subject: 'one fsync and one round trip of a libp2p stream', unit: 'ms, p50', runs: limit, isReference: true })

    for (const [unit, of] of [['ms, p50', 0.5], ['ms, p99', 0.99], ['ms, max', 1]] as const) {
      for (const [index, { name }] of members.entries()) {
        report.add({ case: 'latency', setting: SETTING, subject: name, unit, runs: results[index]!.map(times => percentile(times, of)) })
      }
    }
  }
}
