import { letHeapGrow } from '../../../src/cli/heap-growth.js'
import { connect } from '../../../src/node/connect.js'
import type { Stream } from '../../../src/client/index.js'
import type { Connection, OnRecord, OpenConnection } from '../load/connection.js'
import type { CatenaryMode, CatenaryTarget } from './catenary.js'

// as the commands that append and read do, and what docs/performance.md tells whoever uses the client
letHeapGrow()

export const open: OpenConnection<CatenaryTarget & CatenaryMode> = async ({ cluster, peers, wholeFrames }): Promise<Connection> => {
  const client = await connect({ cluster, peers })

  return {
    async create (topic, { copies, durability = 'sync', segmentBytes }) {
      await client.createStream(topic, { replication: copies, durability, segmentBytes })
    },

    async producer (topic, { ack, prompt = false, onAck }) {
      const stream = await client.openStream(topic)
      const writer = stream.writer({
        ack,
        ...prompt ? { lingerMs: 0 } : {},
        ...onAck == null ? {} : { onAck: ({ count, segment }) => { onAck(count, segment) } }
      })

      return writer
    },

    async read (topic, count, onRecord) {
      const stream = await client.openStream(topic)
      if (!wholeFrames) {
        return handOut(stream, { limit: count }, onRecord)
      }

      let seen = 0
      for await (const batch of stream.frames({ limit: count })) {
        seen += batch.count
      }

      return seen
    },

    async follow (topic, onRecord) {
      const stream = await client.openStream(topic)
      const { end } = await stream.tail()
      const stop = new AbortController()
      const following = handOut(stream, { from: end, follow: true, signal: stop.signal }, onRecord)
      // handled when it is stopped
      following.catch(() => {})

      return {
        async stop () {
          stop.abort()
          await following.catch((err: unknown) => {
            if (err !== stop.signal.reason) {
              throw err
            }
          })
        }
      }
    },

    async close () {
      await client.close()
    }
  }
}

async function handOut (stream: Stream, options: Parameters<Stream['frames']>[0], onRecord: OnRecord): Promise<number> {
  let seen = 0
  for await (const batch of stream.frames(options)) {
    for (const { data } of batch.blocks()) {
      onRecord(data)
      seen++
    }
  }

  return seen
}
