/** Looks at the cluster from outside: what its nodes say of themselves, and what lies in their folders. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as delay } from 'node:timers/promises'
import type { Client, NodeReport, ScrubReport, Stream } from '../../src/client/index.js'
import type { ShardStatus } from '../../src/protocols/admin/service.js'
import type { Victim } from './victims.js'

const LOOK_EVERY_MS = 250

export class Watcher {
  /** node, segment and reason of every shard that was seen in quarantine */
  readonly quarantined = new Set<string>()
  /** shards that nodes quarantined because they read them anew: a good copy may take their place before anybody looks */
  scrubbed = 0
  readonly #client: Client
  readonly #victims: readonly Victim[]
  readonly #streams: readonly Stream[]

  constructor (client: Client, victims: readonly Victim[], streams: readonly Stream[]) {
    this.#client = client
    this.#victims = victims
    this.#streams = streams
  }

  /** Asks all nodes, and notes what is quarantined. */
  async look (): Promise<NodeReport[]> {
    const reports = await this.#client.status()
    for (const { peerId, status } of reports) {
      for (const { state, name, number, reason } of status?.shards ?? []) {
        if (state === 'quarantined') {
          this.quarantined.add(`${this.#nameOf(peerId)}, segment ${number} of ${name}: ${reason ?? ''}`)
        }
      }
    }

    return reports
  }

  /** Notes what nodes quarantined when they read all anew. @throws if one didn't */
  noteScrub (reports: readonly ScrubReport[]): void {
    for (const { peerId, progress, error } of reports) {
      if (error != null) {
        throw new Error(`${this.#nameOf(peerId)} didn't read all anew: ${error.message}`, { cause: error })
      }
      this.scrubbed += progress.damaged
    }
  }

  /** Waits until everything is where it should be; resolves with what still isn't after that long, or undefined. */
  async untilWhole (timeoutMs: number): Promise<string | undefined> {
    const giveUpAt = performance.now() + timeoutMs
    let why: string | undefined

    do {
      try {
        why = await this.#whyNotWhole()
      } catch (err) {
        why = (err as Error).message
      }
      if (why == null) {
        return undefined
      }
      await delay(LOOK_EVERY_MS)
    } while (performance.now() < giveUpAt)

    return why
  }

  /** Epochs that were begun by a vote and not by a seal, in all streams. */
  async elections (): Promise<number> {
    const shards = openShards(await this.look())

    return this.#streams.reduce((sum, { id }) => {
      const { epoch, number } = newest(shards.filter(({ stream }) => stream === id))
      return sum + epoch - 1 - number
    }, 0)
  }

  /** Sealed segments whose files are not the same on all nodes that have them. */
  async differing (): Promise<string[]> {
    const shards = openShards(await this.look())
    const wrong: string[] = []

    for (const { id, name } of this.#streams) {
      const { number } = newest(shards.filter(({ stream }) => stream === id))
      for (const [file, folders] of await this.#sealedFiles(id, number)) {
        const hashes = new Set(await Promise.all(folders.map(async folder => await hashOf(join(folder, file)))))
        if (hashes.size > 1) {
          wrong.push(`${file} of ${name} has ${hashes.size} contents on ${folders.length} nodes`)
        }
      }
    }

    return wrong
  }

  async #whyNotWhole (): Promise<string | undefined> {
    // first, because more is written all the time
    const ends = await Promise.all(this.#streams.map(async stream => (await stream.tail()).end))
    const reports = await this.look()
    const silent = reports.find(({ status }) => status == null)
    if (silent != null) {
      return `${this.#nameOf(silent.peerId)} doesn't answer: ${silent.error?.message ?? ''}`
    }
    if (reports.length < this.#victims.length) {
      return `only ${reports.length} nodes are known`
    }
    for (const { peerId, status } of reports) {
      const bad = status!.shards.find(({ state }) => state === 'quarantined')
      if (bad != null) {
        return `${this.#nameOf(peerId)} has segment ${bad.number} of ${bad.name} in quarantine: ${bad.reason ?? ''}`
      }
    }

    for (const [index, stream] of this.#streams.entries()) {
      const why = await this.#whyNotWholeStream(stream, ends[index]!, reports)
      if (why != null) {
        return why
      }
    }

    return undefined
  }

  async #whyNotWholeStream (stream: Stream, end: number, reports: readonly NodeReport[]): Promise<string | undefined> {
    const { number } = newest(openShards(reports).filter(shard => shard.stream === stream.id))
    const copies = Math.min(stream.settings.replication, this.#victims.length)
    const current: ShardStatus[] = []

    for (const { peerId, status } of reports) {
      for (const shard of status!.shards.filter(shard => shard.stream === stream.id)) {
        if (shard.number < number) {
          return `${this.#nameOf(peerId)} is at segment ${shard.number} of ${stream.name}, others are at ${number}`
        }
        if (shard.durableEnd < end) {
          return `${this.#nameOf(peerId)} has ${stream.name} up to ${shard.durableEnd} of ${end}`
        }
        current.push(shard)
      }
    }
    if (current.length < copies) {
      return `segment ${number} of ${stream.name} is open on ${current.length} nodes, not ${copies}`
    }

    return await this.#whyNotHeld(stream, number)
  }

  /** Every sealed segment must be on all nodes that its descriptor names. */
  async #whyNotHeld (stream: Stream, below: number): Promise<string | undefined> {
    const { segments } = await stream.info()
    const files = await this.#sealedFiles(stream.id, below)
    const held = new Map([...files].map(([file, folders]) => [Number(file.split('-')[0]), folders]))

    for (let number = 0; number < below; number++) {
      const listed = segments.find(segment => segment.number === number)
      if (listed == null) {
        return `segment ${number} of ${stream.name} is not listed`
      }
      for (const { peerId } of listed.shards) {
        const data = this.#victims.find(victim => victim.peerId === peerId)?.data ?? ''
        if (held.get(number)?.some(folder => folder.startsWith(`${data}/`)) !== true) {
          return `${this.#nameOf(peerId)} doesn't have segment ${number} of ${stream.name}`
        }
      }
    }

    return undefined
  }

  /** Names of the data files of sealed segments below a number, and the folders that have them with their index. */
  async #sealedFiles (stream: string, below: number): Promise<Map<string, string[]>> {
    const files = new Map<string, string[]>()
    for (const { data } of this.#victims) {
      const folder = join(data, 'streams', stream)
      const names = new Set(await filesOf(folder))
      for (const name of names) {
        if (name.endsWith('.data') && Number(name.split('-')[0]) < below && names.has(name.replace(/data$/, 'index'))) {
          files.set(name, [...files.get(name) ?? [], folder])
        }
      }
    }

    return files
  }

  #nameOf (peerId: string): string {
    return this.#victims.find(victim => victim.peerId === peerId)?.name ?? 'a node'
  }
}

function openShards (reports: readonly NodeReport[]): ShardStatus[] {
  return reports.flatMap(({ status }) => status?.shards.filter(({ state }) => state === 'opened') ?? [])
}

/** What is known of the newest segment. */
function newest (shards: readonly ShardStatus[]): { number: number, epoch: number } {
  const number = Math.max(-1, ...shards.map(shard => shard.number))

  return { number, epoch: Math.max(0, ...shards.filter(shard => shard.number === number).map(shard => shard.epoch)) }
}

async function filesOf (folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code === 'ENOENT') {
      return []
    }
    throw err
  }
}

async function hashOf (file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)

  return hash.digest('hex')
}
