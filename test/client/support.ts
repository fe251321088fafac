import { Client } from '../../src/client/index.js'
import { FakeCluster, FakeConnector } from './fake-node.js'
import type { ClientOptions, Stream, StreamSettings } from '../../src/client/index.js'
import type { FakeLog } from './fake-log.js'
import type { FakeNode } from './fake-node.js'

export interface Setup {
  readonly cluster: FakeCluster
  readonly connector: FakeConnector
  readonly client: Client
  readonly stream: Stream
  readonly log: FakeLog
}

/** A client of a cluster in memory, with one stream; times are short, so that what fails fails soon. */
export async function setup (options: Partial<ClientOptions> & { readonly local?: (cluster: FakeCluster) => FakeNode } = {}, settings: StreamSettings = {}): Promise<Setup> {
  const cluster = new FakeCluster()
  const connector = new FakeConnector(cluster, options.local?.(cluster))
  const client = new Client(connector, { peers: cluster.peers, requestTimeoutMs: 200, deadlineMs: 1000, backoff: { firstMs: 1, maxMs: 5 }, ...options })
  const stream = await client.createStream('orders', settings)

  return { cluster, connector, client, stream, log: cluster.log(stream.id) }
}

export function text (data: Uint8Array): string {
  return Buffer.from(data).toString()
}

export async function rejection (promise: Promise<unknown>): Promise<Error> {
  return promise.then(() => { throw new Error('expected a rejection') }, (err: Error) => err)
}

export async function collect<T> (source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of source) {
    items.push(item)
  }

  return items
}

/** Appends blocks `first`, `first + 1`, ... in a frame each. */
export async function appendNumbers (stream: Stream, from: number, to: number): Promise<string[]> {
  const tokens: string[] = []
  for (let number = from; number < to; number++) {
    tokens.push((await stream.append(Buffer.from(`block ${number}`))).token)
  }

  return tokens
}

export function numbers (from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => `block ${from + index}`)
}
