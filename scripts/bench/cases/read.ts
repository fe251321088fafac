import { canDropPageCache, dropPageCache } from '../harness/page-cache.js'
import { CpuMeter, diskReadBytes } from '../harness/processes.js'
import { inRounds } from '../harness/rounds.js'
import type { BenchCase } from '../harness/case.js'
import type { Member } from '../harness/fleet.js'

const SIZE = 100
const COPIES = 3
/** no more than this is read, so that the fast don't take long */
const RECORDS_MAX = 1_000_000

interface Topic {
  readonly member: Member
  readonly name: string
  readonly records: number
}

interface Run {
  readonly recordsPerSecond: number
  readonly cpu: ReadonlyMap<string, number>
  /** read from a disk by servers and clients, of each byte of the records */
  readonly fromDisk: number
}

export const read: BenchCase = {
  name: 'read',
  summary: 'records read from the start, by one and by three readers, hot and cold',

  async run ({ quick, runs, seconds, report, fleet }) {
    const members = await fleet.need({ copies: COPIES, load: 'read', peers: true })
    const topics: Topic[] = []
    for (const member of members) {
      topics.push(await fill(member, seconds))
    }

    const measure = async (setting: string, some: readonly Topic[], readers: number, isCold: boolean): Promise<void> => {
      const results = await inRounds(some, { runs, seconds }, async topic => {
        if (isCold) {
          await topic.member.running.letGo?.()
          // connected again, and somebody is master
          const [client] = await topic.member.clients(readers)
          await client!.run('read', { topic: topic.name, records: 1 })
          await dropPageCache()
        }
        return readAll(topic, readers)
      })
      for (const [index, { member }] of some.entries()) {
        const runs = results[index]!
        const fromDisk = isCold ? `${(100 * runs.reduce((sum, run) => sum + run.fromDisk, 0) / runs.length).toFixed(0)} % of it from disk` : undefined
        report.add({ case: 'read', setting, subject: member.name, unit: 'records/s', runs: runs.map(run => run.recordsPerSecond), cpu: runs.map(run => run.cpu), note: fromDisk })
      }
    }

    await measure('from the start, 1 reader, 100 B', topics, 1, false)
    if (quick) {
      return
    }
    await measure('from the start, 3 readers, 100 B', topics, 3, false)
    if (await canDropPageCache()) {
      await measure('from the start, 1 reader, 100 B, page cache dropped', topics.filter(({ member }) => !member.isVariant), 1, true)
    } else {
      report.note('read: no cold reads, because only root may drop the page cache (/proc/sys/vm/drop_caches)')
    }
  }
}

async function fill (member: Member, seconds: number): Promise<Topic> {
  const { client, topic: name } = await member.makeTopic({ copies: COPIES })
  const { records } = await client.run('append', { topic: name, size: SIZE, ack: 'quorum', seconds })

  return { member, name, records: Math.min(records, RECORDS_MAX) }
}

async function readAll ({ member, name, records }: Topic, readers: number): Promise<Run> {
  const clients = await member.clients(readers)
  const diskBefore = await diskBytesOf(member)
  const meter = await CpuMeter.start(member.processes)
  const results = await Promise.all(clients.map(async client => client.run('read', { topic: name, records })))
  const used = await meter.stop()
  const fromDisk = (await diskBytesOf(member) - diskBefore) / (records * SIZE)

  const all = records * readers
  const slowest = Math.max(...results.map(result => result.seconds))

  return { recordsPerSecond: all / slowest, cpu: new Map([...used].map(([process, cpu]) => [process, cpu / all * 1e6])), fromDisk }
}

async function diskBytesOf (member: Member): Promise<number> {
  const bytes = await Promise.all(member.processes.map(async ({ pid }) => diskReadBytes(pid)))

  return bytes.reduce((sum, some) => sum + some, 0)
}
