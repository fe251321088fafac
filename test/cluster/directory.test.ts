import { expect } from 'chai'
import { dialLookup } from '../../src/protocols/directory/dialer.js'
import { startPeer } from './clients.js'
import { eventually } from './eventually.js'
import { numberOf, writeLines } from './lines.js'
import { LocalCluster } from './local-cluster.js'
import type { Stream } from '../../src/client/index.js'

const LINES = 3000

/** A stream of many segments, and the index of the one node that has no shard of it. */
async function longStream (cluster: LocalCluster): Promise<{ stream: Stream, outside: number }> {
  const stream = await (await cluster.connect()).createStream('long', { replication: 3, segmentBytes: 64 * 1024 })
  await using writer = stream.writer()
  await writeLines(writer, 0, LINES)
  await writer.flush()
  const { segments } = await stream.info()
  const shards = new Set(segments.flatMap(segment => segment.shards.map(({ peerId }) => peerId)))

  return { stream, outside: cluster.file.nodes.findIndex(({ peerId }) => !shards.has(peerId)) }
}

describe('finding a stream', function () {
  this.timeout(60_000)

  let cluster: LocalCluster

  afterEach(async () => { await cluster.stop() })

  it('without DHT and gossip leads from one node and an old segment to the tail', async () => {
    cluster = await LocalCluster.start(4, { dht: false, gossip: false })
    const { stream, outside } = await longStream(cluster)
    const [old] = await stream.poll({ limit: 1 })
    const client = await cluster.connect([outside])

    expect(numberOf(await client.fetch(old!.token))).to.equal(0)
    const found = await client.openStream(old!.segment)
    expect(await found.tail()).to.deep.equal(await stream.tail())
    expect((await found.append(Buffer.from('line next'))).height).to.be.greaterThan(LINES)
  })

  it('works through any node: one without a shard has heard where the stream is', async () => {
    cluster = await LocalCluster.start(4)
    const { stream, outside } = await longStream(cluster)
    const { host, network } = await startPeer()

    try {
      const { segments } = await stream.info()
      const answer = await eventually('the node names the master', async () => {
        const answer = await dialLookup(network, cluster.file.nodes[outside]!, { key: { stream: stream.id }, limit: 1 }, AbortSignal.timeout(10_000))
        return answer.master == null || answer.tail.segment !== segments.at(-1)!.segment ? undefined : answer
      })
      expect(segments.at(-1)!.shards.map(({ peerId }) => peerId)).to.include(answer.master!.peerId)
    } finally {
      await host.stop()
    }
  })
})
