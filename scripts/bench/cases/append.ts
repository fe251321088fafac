import { inRounds } from '../harness/rounds.js'
import { CpuMeter } from '../harness/processes.js'
import { formatBytes } from '../harness/report.js'
import type { BenchCase, BenchContext } from '../harness/case.js'
import type { Member } from '../harness/fleet.js'
import type { Ack, Durability } from '../load/connection.js'

interface Setting {
  readonly copies: number
  readonly ack: Ack
  readonly durability: Durability
  readonly producers: number
  readonly size: number
  /** measured of all subjects, not of Catenary alone */
  readonly peers?: boolean
  readonly quick?: boolean
}

interface Run {
  readonly recordsPerSecond: number
  /** CPU seconds per million records, by process */
  readonly cpu: ReadonlyMap<string, number>
}

/** in such an order that each cluster is started once, and the cases after this one find theirs at work */
const SETTINGS: readonly Setting[] = [
  { copies: 1, ack: 'quorum', durability: 'sync', producers: 1, size: 100, peers: true, quick: true },
  { copies: 1, ack: 'quorum', durability: 'interval', producers: 1, size: 100 },
  { copies: 1, ack: 'quorum', durability: 'sync', producers: 3, size: 100 },
  { copies: 1, ack: 'quorum', durability: 'sync', producers: 1, size: 1024 },
  { copies: 1, ack: 'quorum', durability: 'sync', producers: 1, size: 16_384 },
  { copies: 3, ack: 'master', durability: 'sync', producers: 1, size: 100 },
  { copies: 3, ack: 'quorum', durability: 'interval', producers: 1, size: 100 },
  { copies: 3, ack: 'quorum', durability: 'sync', producers: 1, size: 100, peers: true, quick: true },
  { copies: 3, ack: 'quorum', durability: 'sync', producers: 3, size: 100, peers: true },
  { copies: 3, ack: 'quorum', durability: 'sync', producers: 1, size: 1024, peers: true },
  { copies: 3, ack: 'quorum', durability: 'sync', producers: 1, size: 16_384, peers: true }
]

export const append: BenchCase = {
  name: 'append',
  summary: 'records appended a second, by copies, acknowledgement, durability, producers and size',

  async run (context) {
    for (const setting of SETTINGS.filter(({ quick }) => quick === true || !context.quick)) {
      await measure(context, setting)
    }
  }
}

async function measure ({ runs, seconds, report, fleet }: BenchContext, setting: Setting): Promise<void> {
  const { copies, ack, durability, producers, size, peers = false } = setting
  const members = await fleet.need({ copies, load: 'append', peers })
  const results = await inRounds(members, { runs, seconds }, async (member, seconds) => appendOnce(member, setting, seconds))

  const words = [
    copies === 1 ? '1 copy' : `${copies} copies, ${ack}`,
    durability,
    producers === 1 ? '1 producer' : `${producers} producers`,
    formatBytes(size)
  ]
  for (const [index, { name }] of members.entries()) {
    const some = results[index]!
    report.add({ case: 'append', setting: words.join(', '), subject: name, unit: 'records/s', runs: some.map(run => run.recordsPerSecond), cpu: some.map(run => run.cpu) })
  }
}

async function appendOnce (member: Member, { copies, ack, durability, producers, size }: Setting, seconds: number): Promise<Run> {
  const topic = member.newTopic()
  const clients = await member.clients(producers)
  await clients[0]!.run('create', { topic, copies, durability })

  const meter = await CpuMeter.start(member.processes)
  const results = await Promise.all(clients.map(async client => client.run('append', { topic, size, ack, seconds })))
  const used = await meter.stop()

  const records = results.reduce((sum, result) => sum + result.records, 0)
  const slowest = Math.max(...results.map(result => result.seconds))

  return { recordsPerSecond: records / slowest, cpu: new Map([...used].map(([name, cpu]) => [name, cpu / records * 1e6])) }
}
