import { expect } from 'chai'
import { eventually } from './eventually.js'
import { expectLines, writeLines } from './lines.js'
import { ProcessCluster } from './process-cluster.js'
import type { Client } from '../../src/client/index.js'

describe('a node that was away while segments were sealed', function () {
  this.timeout(60_000)

  let cluster: ProcessCluster
  let client: Client

  before(async () => {
    cluster = await ProcessCluster.start(3)
    client = await cluster.connect()
  })

  after(async () => { await cluster.stop() })

  it('copies them when it is back, and has the same files', async () => {
    const stream = await client.createStream('long', { segmentBytes: 64 * 1024 })
    await using writer = stream.writer()
    await writeLines(writer, 0, 200)
    await writer.flush()
    const master = await cluster.masterOf(client, stream)
    const follower = cluster.nodes.find(node => node !== master)!

    await follower.kill('SIGKILL')
    await writeLines(writer, 200, 4000)
    await writer.flush()
    await follower.restart()
    await eventually('the node is connected', async () => {
      const status = await cluster.status(client, follower)
      return status?.nodes.every(({ connected }) => connected)
    })

    expect(await cluster.caughtUp(client, stream)).to.be.at.least(5)
    await writeLines(writer, 4000, 4100)
    await writer.flush()
    await expectLines(stream, 4100)
  })
})
