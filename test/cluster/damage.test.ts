import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { dataFiles } from './data-files.js'
import { eventually } from './eventually.js'
import { expectLines, LineWriter, writeLines } from './lines.js'
import { ProcessCluster } from './process-cluster.js'
import type { TestnetNode } from '../../src/cli/testnet.js'
import type { Client, Stream } from '../../src/client/index.js'

const LINES = 3_000

describe('a node whose disk is damaged', function () {
  this.timeout(60_000)

  let cluster: ProcessCluster
  let client: Client
  let stream: Stream
  let node: TestnetNode
  let sealed: number

  before(async () => {
    cluster = await ProcessCluster.start(3)
    client = await cluster.connect()
    stream = await client.createStream('ledger', { segmentBytes: 64 * 1024 })
    await using writer = stream.writer()
    await writeLines(writer, 0, LINES)
    await writer.flush()
    sealed = await cluster.caughtUp(client, stream)
    expect(sealed).to.be.at.least(4)
    const master = await cluster.masterOf(client, stream)
    node = cluster.nodes.find(other => other !== master)!
  })

  after(async () => { await cluster.stop() })

  async function dataFile (number: number): Promise<string> {
    const folder = join(node.data, 'streams', stream.id)
    const name = (await readdir(folder)).find(name => name.startsWith(String(number).padStart(10, '0')) && name.endsWith('.data'))

    return join(folder, name!)
  }

  async function flip (path: string): Promise<void> {
    const file = await open(path, 'r+')
    try {
      const at = Math.floor((await file.stat()).size / 2)
      const byte = Buffer.alloc(1)
      await file.read(byte, 0, 1, at)
      await file.write(Buffer.of(byte[0]! ^ 1), 0, 1, at)
      await file.sync()
    } finally {
      await file.close()
    }
  }

  async function isWholeAgain (): Promise<void> {
    const other = cluster.nodes.find(other => other !== node)!
    const good = await dataFiles(other.data, stream.id, sealed)
    await eventually('the node has the same files again, and serves them', async () => {
      const status = await cluster.status(client, node)
      const shards = status?.shards.filter(shard => shard.stream === stream.id)
      return shards?.every(({ state }) => state === 'opened') === true &&
        JSON.stringify([...await dataFiles(node.data, stream.id, sealed)]) === JSON.stringify([...good])
    }, 30_000)
    await expectLines(stream, LINES)
  }

  it('finds a changed bit when told to look, and copies the segment anew', async () => {
    await flip(await dataFile(1))
    const reports = await client.scrub()

    expect(reports.map(({ peerId, progress }) => [peerId, progress?.damaged])).to.deep.equal(cluster.nodes.map(({ peerId }) => [peerId, peerId === node.peerId ? 1 : 0]).sort())
    await isWholeAgain()
    const kept = await readdir(join(node.data, 'quarantined'))
    expect(kept.filter(name => name.endsWith('.data'))).to.have.length(1)
  })

  it('is not believed by a reader, who goes elsewhere and says so', async () => {
    await flip(await dataFile(2))
    const reader = await cluster.connect({ peers: node.addresses })
    await expectLines(await reader.openStream('ledger'), LINES)

    const direct = (await reader.openStream('ledger')).stream({ from: 'start', node: node.peerId })
    const blocks = []
    for await (const block of direct) {
      blocks.push(block)
    }
    expect(blocks).to.have.length(LINES)
    await eventually('the segment was set aside', async () => (await readdir(join(node.data, 'quarantined'))).some(name => name.startsWith('0000000002')))
    await isWholeAgain()
  })

  it('starts with a changed bit, a file that is cut and one that is gone, and gets all of them back', async () => {
    await node.kill('SIGKILL')
    await flip(await dataFile(0))
    const cut = await open(await dataFile(1), 'r+')
    await cut.truncate((await stat(await dataFile(1))).size / 2)
    await cut.close()
    await rm(await dataFile(sealed - 1))
    await node.restart()

    await client.scrub({ nodes: [node.peerId] })
    await isWholeAgain()
  })

  it('comes back with nothing but its key while the stream is written, and gets back all it had', async () => {
    const writer = new LineWriter(await client.createStream('busy', { segmentBytes: 64 * 1024 }))
    await eventually('there are lines', () => writer.acked > 200)
    await node.kill('SIGKILL')
    for (const name of await readdir(node.data)) {
      if (name !== 'key') {
        await rm(join(node.data, name), { recursive: true })
      }
    }
    await node.restart()

    await eventually('the streams are whole again', async () => {
      const { segments } = await stream.info()
      const newest = segments.at(-1)!
      const status = await cluster.status(client, node)
      return status?.shards.some(shard => shard.segment === newest.segment && shard.state === 'opened') === true && newest.shards.length === 3
    }, 30_000)
    const lines = await writer.stop()
    await expectLines(await client.openStream('busy'), lines)
    await isWholeAgain()
  })
})
