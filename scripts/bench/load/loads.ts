/** What is done to a system, the same for each. Run in a process of its own, by `worker.ts`. */
import { randomBytes } from 'node:crypto'
import type { Ack, Connection, TopicSettings } from './connection.js'

/** records written between two looks at the clock */
const RECORDS_A_LOOK = 64
/** how late a timer may be before the time a record was due counts, rather than when it was made */
const TIMER_MS = 5
/** how long the last records may take to arrive, in ms */
const ARRIVAL_MS = 10_000

export interface Throughput {
  readonly records: number
  readonly seconds: number
}

export interface AppendLoad {
  readonly topic: string
  readonly size: number
  readonly ack: Ack
  readonly seconds: number
}

export interface PacedLoad extends AppendLoad {
  /** records a second */
  readonly rate: number
}

export interface ReadLoad {
  readonly topic: string
  /** how many there are, at least */
  readonly records: number
}

export interface Latencies {
  readonly timesMs: readonly number[]
  readonly seconds: number
}

export const loads = {
  async create (connection: Connection, { topic, ...settings }: TopicSettings & { readonly topic: string }): Promise<void> {
    await connection.create(topic, settings)
  },

  /** As many records as there is room for, for some time; until the last is acknowledged. */
  async append (connection: Connection, { topic, size, ack, seconds }: AppendLoad): Promise<Throughput> {
    const producer = await connection.producer(topic, { ack })
    const record = randomBytes(size)
    const startedMs = performance.now()
    const endMs = startedMs + seconds * 1000
    let records = 0

    do {
      for (let index = 0; index < RECORDS_A_LOOK; index++) {
        records++
        if (!producer.write(record)) {
          await producer.drained()
        }
      }
    } while (performance.now() < endMs)
    await producer.flush()
    const elapsedMs = performance.now() - startedMs
    await producer.close()

    return { records, seconds: elapsedMs / 1000 }
  },

  /** One record at a time, each once the one before is acknowledged; the times in ms. */
  async oneInFlight (connection: Connection, { topic, size, ack, seconds }: AppendLoad): Promise<number[]> {
    const producer = await connection.producer(topic, { ack, prompt: true })
    const record = randomBytes(size)
    const endMs = performance.now() + seconds * 1000
    const times: number[] = []

    for (let nowMs = performance.now(); nowMs < endMs;) {
      producer.write(record)
      await producer.flush()
      const answeredMs = performance.now()
      times.push(answeredMs - nowMs)
      nowMs = answeredMs
    }
    await producer.close()

    return times
  },

  /** At a steady rate, followed by the same process, so that one clock is read at both ends. */
  async endToEnd (connection: Connection, load: PacedLoad): Promise<Latencies> {
    const times: number[] = []
    const following = await connection.follow(load.topic, record => { times.push(performance.now() - stampOf(record)) })
    const startedMs = performance.now()
    const records = await appendPaced(connection, load)
    const seconds = (performance.now() - startedMs) / 1000

    const giveUpAt = performance.now() + ARRIVAL_MS
    while (times.length < records) {
      if (performance.now() > giveUpAt) {
        throw new Error(`${times.length} of ${records} records arrived in ${ARRIVAL_MS} ms`)
      }
      await new Promise(resolve => setTimeout(resolve, 1))
    }
    await following.stop()

    return { timesMs: times, seconds }
  },

  /** The first records of a topic. */
  async read (connection: Connection, { topic, records }: ReadLoad): Promise<Throughput & { readonly bytes: number }> {
    let bytes = 0
    const startedMs = performance.now()
    const seen = await connection.read(topic, records, record => { bytes += record.length })
    const seconds = (performance.now() - startedMs) / 1000
    if (seen < records) {
      throw new Error(`read ${seen} records of ${records}`)
    }

    return { records: seen, bytes, seconds }
  }
}

export type Loads = typeof loads
export type LoadName = keyof Loads
export type LoadOptions<Name extends LoadName> = Parameters<Loads[Name]>[1]
export type LoadResult<Name extends LoadName> = Awaited<ReturnType<Loads[Name]>>

/** Appends records that carry when they were made, some at each tick of a timer; resolves with their number once all are acknowledged. */
export async function appendPaced (connection: Connection, { topic, size, ack, seconds, rate }: PacedLoad): Promise<number> {
  const producer = await connection.producer(topic, { ack, prompt: true })
  const record = randomBytes(Math.max(size, 8))
  const total = Math.round(rate * seconds)
  const startedMs = performance.now()

  for (let written = 0; written < total;) {
    await new Promise(resolve => setTimeout(resolve, 1))
    const nowMs = performance.now()
    const due = Math.min(total, Math.floor((nowMs - startedMs) * rate / 1000))
    for (; written < due; written++) {
      const dueMs = startedMs + written * 1000 / rate
      record.writeDoubleLE(nowMs - dueMs > TIMER_MS ? dueMs : nowMs)
      if (!producer.write(record)) {
        await producer.drained()
      }
    }
  }
  await producer.flush()
  await producer.close()

  return total
}

function stampOf (record: Uint8Array): number {
  return new DataView(record.buffer, record.byteOffset, 8).getFloat64(0, true)
}
