import { randomBytes } from 'node:crypto'
import { expect } from 'chai'
import { resolveSettings } from '../../src/client/options.js'
import { StreamExistsError } from '../../src/errors.js'
import { dialCreateStream } from '../../src/protocols/admin/dialer.js'
import { startPeer } from './clients.js'
import { LocalCluster } from './local-cluster.js'

describe('names of streams', function () {
  this.timeout(60_000)

  let cluster: LocalCluster

  before(async () => { cluster = await LocalCluster.start(3) })
  after(async () => { await cluster.stop() })

  it('are given once when clients of different nodes ask for one at the same time', async () => {
    const clients = await Promise.all([0, 1, 2].map(async index => await cluster.connect([index])))
    const results = await Promise.allSettled(clients.map(async client => await client.createStream('wanted')))

    const made = results.flatMap(result => result.status === 'fulfilled' ? [result.value] : [])
    const refused = results.flatMap(result => result.status === 'rejected' ? [result.reason as Error] : [])
    expect(made).to.have.length(1)
    for (const err of refused) {
      expect(err).to.be.instanceOf(StreamExistsError)
      expect((err as StreamExistsError).stream).to.equal(made[0]!.id)
    }
    for (const client of clients) {
      expect((await client.openStream('wanted')).id).to.equal(made[0]!.id)
    }
  })

  it('are asked for by as many calls at once as there are, over a connection that is only just made', async () => {
    const { id } = await (await cluster.connect()).createStream('popular')
    // one node, asked by a client that isn't connected to it
    const client = await cluster.connect([0])
    const streams = await Promise.all(Array.from({ length: 500 }, async () => await client.openStream('popular')))

    expect(new Set(streams.map(stream => stream.id))).to.deep.equal(new Set([id]))
  })

  it('are given again to the same call of the same client, and to nobody else', async () => {
    const { host, network } = await startPeer()
    try {
      const request = { settings: resolveSettings('again', {}), nonce: randomBytes(16).toString('hex') }
      const create = async (index: number, nonce = request.nonce): Promise<string> => {
        const { stream } = await dialCreateStream(network, cluster.file.nodes[index]!, { ...request, nonce }, AbortSignal.timeout(20_000))
        return stream
      }

      const stream = await create(0)
      expect(await create(1)).to.equal(stream)
      const err = await create(2, randomBytes(16).toString('hex')).catch((err: unknown) => err)
      expect(err).to.be.instanceOf(StreamExistsError)
    } finally {
      await host.stop()
    }
  })
})
