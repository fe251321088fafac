import { join } from 'node:path'
import { requireHypercore } from './hypercore.js'
import type { Connection, OpenConnection } from '../load/connection.js'
import type { HypercoreTarget } from './hypercore.js'

/** As much of it as is used here. */
interface Hypercore {
  ready (): Promise<void>
  append (blocks: readonly Uint8Array[]): Promise<unknown>
  get (index: number): Promise<Uint8Array>
  close (): Promise<void>
}

const BATCH = 1000

export const open: OpenConnection<HypercoreTarget> = async ({ folder }): Promise<Connection> => {
  const Core = requireHypercore('hypercore') as new (path: string) => Hypercore
  const cores = new Map<string, Hypercore>()
  const coreOf = (topic: string): Hypercore => {
    const core = cores.get(topic) ?? new Core(join(folder, topic))
    cores.set(topic, core)

    return core
  }

  return {
    async create (topic) {
      await coreOf(topic).ready()
    },

    async producer (topic, { onAck }) {
      const core = coreOf(topic)
      let batch: Uint8Array[] = []
      const flush = async (): Promise<void> => {
        const blocks = batch
        batch = []
        await core.append(blocks)
        onAck?.(blocks.length)
      }

      return {
        write: record => batch.push(record) < BATCH,
        drained: flush,
        flush,
        close: async () => {}
      }
    },

    async read (topic, count, onRecord) {
      const core = coreOf(topic)
      for (let from = 0; from < count; from += BATCH) {
        const blocks = await Promise.all(Array.from({ length: Math.min(BATCH, count - from) }, async (_, index) => core.get(from + index)))
        blocks.forEach(block => { onRecord(block) })
      }

      return count
    },

    async follow () {
      throw new Error('a hypercore has no followers without a network')
    },

    async close () {
      await Promise.all([...cores.values()].map(async core => core.close()))
    }
  }
}
