import { expect } from 'chai'
import { Client } from '../../src/client/index.js'
import {
  AckTimeoutError, ClosedError, DeadlineError, InvalidArgumentError, InvalidCertificateError, InvalidDescriptorError, NotMasterError, ProducerForgottenError, StreamExistsError, StreamLockedError,
  StreamNotFoundError, StreamUnavailableError, TailMismatchError
} from '../../src/errors.js'
import { encodeProof, verifyProof, verifyProofFile } from '../../src/chain/index.js'
import { verifySignature } from '../chain/examples.js'
import { FakeCluster, FakeConnector } from './fake-node.js'
import { appendNumbers, collect, numbers, rejection, setup, text } from './support.js'
import type { Proof } from '../../src/chain/index.js'
import type { AppendAck } from '../../src/protocols/append/service.js'
import type { ClientOptions } from '../../src/client/index.js'
import type { Setup } from './support.js'

describe('a client', () => {
  let all: Setup

  beforeEach(async () => { all = await setup() })
  afterEach(async () => all.client.close())

  const written = (): string[] => all.log.data.map(text)

  describe('makes and finds streams', () => {
    it('makes a stream once, though the first answer is lost', async () => {
      all.connector.lostCreates = 2
      const stream = await all.client.createStream('other', { replication: 2, segmentBytes: 1024 * 1024 })

      expect(new Set(all.connector.nonces.slice(1)).size).to.equal(1)
      expect(all.connector.nonces).to.have.length(4)
      expect(stream.settings).to.include({ name: 'other', replication: 2, segmentBytes: 1024 * 1024, durability: 'sync' })
      expect(all.cluster.logs.size).to.equal(2)
    })

    it('says which stream has the name already', async () => {
      const error = await rejection(all.client.createStream('orders'))

      expect(error).to.be.instanceOf(StreamExistsError).with.property('stream', all.stream.id)
    })

    it('asks nobody for a stream that can not be', async () => {
      expect(await rejection(all.client.createStream('with space'))).to.be.instanceOf(InvalidDescriptorError)
      expect(await rejection(all.client.createStream('x', { replication: 0 }))).to.be.instanceOf(InvalidDescriptorError)
      expect(all.connector.nonces).to.have.length(1)
    })

    it('opens one by its name or id', async () => {
      expect((await all.client.openStream('orders')).id).to.equal(all.stream.id)
      expect((await all.client.openStream(all.stream.id)).name).to.equal('orders')
      expect(await all.client.openStream('orders')).to.equal(all.stream)
    })

    it('opens one whose genesis no node offers', async () => {
      for (const node of all.cluster.nodes) {
        node.lookupAs = answer => ({ ...answer, genesisBytes: new Uint8Array(0) })
      }
      const other = new Client(new FakeConnector(all.cluster), { peers: all.cluster.peers })
      const stream = await other.openStream('orders')

      expect(stream.settings).to.deep.equal(all.stream.settings)
      expect((await stream.verify()).genesis).to.equal(false)
      await other.close()
    })

    it('takes no genesis that is not the stream', async () => {
      const other = await all.client.createStream('other')
      const { genesisBytes } = all.cluster.log(other.id)
      all.cluster.node(0).lookupAs = answer => ({ ...answer, genesisBytes })
      all.cluster.node(1).lookupAs = answer => ({ ...answer, genesisBytes })

      const fresh = new Client(new FakeConnector(all.cluster), { peers: all.cluster.peers })
      expect((await fresh.openStream('orders')).name).to.equal('orders')
      await fresh.close()
    })

    it('tells what is not there from what can not be reached', async () => {
      expect(await rejection(all.client.openStream('nothing'))).to.be.instanceOf(StreamNotFoundError)
      all.cluster.node(0).isDown = true
      all.cluster.node(1).isStalled = true
      expect(await rejection(all.client.openStream('nothing'))).to.be.instanceOf(StreamNotFoundError)
      all.cluster.node(2).isDown = true
      const error = await rejection(all.client.openStream('orders'))
      expect(error).to.be.instanceOf(StreamUnavailableError)
      expect((error as StreamUnavailableError).tried).to.have.members(all.cluster.nodes.map(node => node.peerId))
    })

    it('waits for a stream that nodes know to be there and can not find yet, until the deadline', async () => {
      let asked = 0
      const client = new Client(new FakeConnector(all.cluster), { peers: all.cluster.peers, deadlineMs: 200, backoff: { firstMs: 1, maxMs: 2 } })
      for (const node of all.cluster.nodes) {
        node.lookupAs = answer => {
          if (++asked < 10) {
            throw new StreamUnavailableError('orders')
          }
          return answer
        }
      }
      expect((await client.openStream('orders')).id).to.equal(all.stream.id)
      expect(asked).to.equal(10)

      for (const node of all.cluster.nodes) {
        node.lookupAs = () => { throw new StreamUnavailableError('orders') }
      }
      expect(await rejection(client.openStream('orders'))).to.be.instanceOf(StreamUnavailableError)
      await client.close()
    })

    it('asks a node again that did not answer in time, until the deadline', async () => {
      const client = new Client(new FakeConnector(all.cluster), { peers: all.cluster.peers, requestTimeoutMs: 10, deadlineMs: 5000, backoff: { firstMs: 1, maxMs: 2 } })
      all.cluster.node(0).isDown = true
      all.cluster.node(1).isDown = true
      all.cluster.node(2).isStalled = true
      const opened = client.openStream('orders')
      await new Promise(resolve => setTimeout(resolve, 50))
      all.cluster.node(2).isStalled = false

      expect((await opened).id).to.equal(all.stream.id)
      await client.close()
    })

    it('lists streams, and says how each node is', async () => {
      all.cluster.node(1).isDown = true

      expect((await all.client.listStreams()).map(({ name }) => name)).to.deep.equal(['orders'])
      const reports = await all.client.status()
      expect(reports).to.have.length(3)
      expect(reports.filter(report => report.status == null).map(report => report.peerId)).to.deep.equal([all.cluster.node(1).peerId])
    })

    it('learns of the other nodes from the one it knows', async () => {
      const connector = new FakeConnector(all.cluster)
      const client = new Client(connector, { peers: [all.cluster.node(1).addresses[0] as string] })
      expect(client.peers).to.have.length(1)
      await client.openStream('orders')
      expect(client.peers.map(({ peerId }) => peerId)).to.have.members(all.cluster.nodes.map(node => node.peerId))
      await client.close()
      expect(connector.isClosed).to.equal(true)
    })

    it('refuses addresses without a peer id, and no addresses', () => {
      expect(() => new Client(new FakeConnector(new FakeCluster()), {} as ClientOptions)).to.throw(InvalidArgumentError, 'peers is undefined')
      expect(() => new Client(new FakeConnector(new FakeCluster()), { peers: ['/ip4/127.0.0.1/tcp/1'] })).to.throw(InvalidArgumentError, 'ends in /p2p/')
    })
  })

  describe('proves what it appended', () => {
    const textsOf = async (proof: Proof): Promise<string[]> => (await verifyProof(proof, verifySignature)).blocks.map(({ data }) => text(data))

    it('to somebody without a cluster, over the seals of the segments before', async () => {
      await appendNumbers(all.stream, 0, 3)
      all.log.seal(all.cluster.shards)
      await appendNumbers(all.stream, 3, 5)
      all.log.seal(all.cluster.shards.slice(1))
      all.cluster.elect(all.cluster.node(1))
      const appended = await all.stream.append(Buffer.from('proven'), { proof: true })
      const proof = await all.stream.prove(appended)

      all.cluster.nodes.forEach(node => { node.kill() })
      const proven = await verifyProofFile(encodeProof(proof), verifySignature)
      expect(proven).to.include({ stream: all.stream.id, name: 'orders', number: 2 })
      expect(proven.blocks.map(({ token, height, timestamp, data }) => ({ token, height, timestamp, data: text(data) })))
        .to.deep.equal([{ token: appended.token, height: appended.height, timestamp: appended.timestamp, data: 'proven' }])
    })

    it('also where nodes that were just started do not know yet that the seal before is decided', async () => {
      await appendNumbers(all.stream, 0, 3)
      all.log.seal(all.cluster.shards)
      const appended = await all.stream.append(Buffer.from('proven'), { proof: true })
      all.cluster.nodes.slice(0, 2).forEach(node => { node.behindFrom = 1 })

      expect(await textsOf(await all.stream.prove(appended))).to.deep.equal(['proven'])
      expect(await textsOf(await all.stream.prove({ height: 1 }))).to.deep.equal(['block 1'])
    })

    it('without the seal before it, which leads to the first block of a segment that the node asked first does not hold', async () => {
      await appendNumbers(all.stream, 0, 3)
      all.log.seal(all.cluster.shards)
      const appended = await all.stream.append(Buffer.from('first of its segment'), { proof: true })
      all.cluster.nodes.slice(0, 2).forEach(node => { node.lacks.add(all.log.tail.id) })

      expect(await textsOf(await all.stream.prove(appended))).to.deep.equal(['first of its segment'])
    })

    it('with what follows the block, if the receipt goes further, and in a segment that is sealed since', async () => {
      const first = await all.stream.append(Buffer.from('first'), { proof: true })
      const receipt = await (async () => {
        await appendNumbers(all.stream, 0, 2)
        return all.log.receipt()
      })()
      expect(await textsOf(await all.stream.prove({ ...first, receipt }))).to.deep.equal(['first'])
      expect(await textsOf(await all.stream.prove({ height: 0, count: 3, receipt }))).to.deep.equal(['first', 'block 0', 'block 1'])

      all.log.seal(all.cluster.shards)
      expect(await textsOf(await all.stream.prove({ height: 1 }))).to.deep.equal(['block 0'])
      expect(await textsOf(await all.stream.prove(first))).to.deep.equal(['first'])
      const { height } = await all.stream.append(Buffer.from('open'))
      expect(await rejection(all.stream.prove({ height }))).to.be.instanceOf(InvalidArgumentError)
    })

    it('together with other appends, and only where it is asked for', async () => {
      const [plain, proven, also] = await Promise.all([
        all.stream.append(Buffer.from('plain'), { ack: 'all' }), all.stream.append(Buffer.from('proven'), { proof: true }), all.stream.append(Buffer.from('too'), { proof: true })
      ])
      expect(plain).to.not.have.property('receipt')
      expect(proven.receipt).to.equal(also.receipt)
      expect(all.cluster.node(0).requests.map(({ proof }) => proof)).to.deep.equal([false, true])
      expect(await all.stream.append(Buffer.from('next'), { proof: true, expectTail: also.token })).to.have.property('receipt')
    })

    it('not with an acknowledgement of less than a majority', async () => {
      for (const ack of ['none', 'master'] as const) {
        expect(await rejection(all.stream.append(Buffer.from('x'), { proof: true, ack }))).to.be.instanceOf(InvalidArgumentError)
      }
    })

    it('not with a receipt of something else, or none', async () => {
      const lies: Array<(ack: AppendAck) => AppendAck> = [
        ack => ({ ...ack, receipt: undefined }),
        ack => ({ ...ack, receipt: { ...ack.receipt!, end: ack.height } }),
        ack => ({ ...ack, receipt: { ...ack.receipt!, hash: Buffer.alloc(32) } }),
        ack => ({ ...ack, receipt: { ...ack.receipt!, segment: ack.receipt!.segment.replace('b', 'a') } })
      ]
      for (const lie of lies) {
        all.cluster.node(0).ackAs = lie
        expect(await rejection(all.stream.append(Buffer.from('x'), { proof: true }))).to.be.instanceOf(InvalidCertificateError)
      }
    })

    it('not if signatures or seals are not what they should be', async () => {
      all.log.seal(all.cluster.shards)
      const appended = await all.stream.append(Buffer.from('x'), { proof: true })
      const [first] = appended.receipt!.signatures
      expect(await rejection(all.stream.prove({ ...appended, receipt: { ...appended.receipt!, signatures: [first!] } }))).to.be.instanceOf(InvalidCertificateError)
      for (const node of all.cluster.nodes) {
        node.readAs = event => event.type === 'end' ? { ...event, certificate: undefined } : event
      }
      expect(await rejection(all.stream.prove(appended))).to.be.instanceOf(InvalidCertificateError)
    })

    it('and the hash that a receipt is of, without any block', async () => {
      const { receipt } = await all.stream.append(Buffer.from('x'), { proof: true })
      const proven = await verifyProof(await all.stream.prove({ height: receipt!.end, count: 0, receipt }), verifySignature)

      expect(proven).to.include({ end: 1 }).and.to.have.property('blocks').that.deep.equals([])
    })

    it('with a writer, by the receipt of its last frame', async () => {
      const writer = all.stream.writer({ lingerMs: 1000 })
      expect(await rejection(writer.flush({ proof: true }))).to.be.instanceOf(InvalidArgumentError)
      numbers(0, 20).forEach(number => { writer.write(Buffer.from(number)) })
      const receipt = await writer.flush({ proof: true })
      expect(all.cluster.node(0).requests.map(({ proof }) => proof)).to.deep.equal([true])
      expect(await textsOf(await all.stream.prove({ height: 0, count: 20, receipt }))).to.deep.equal(numbers(0, 20))

      // what was sent already is sent again, and is the same write
      writer.write(Buffer.from('late'))
      await writer.flush()
      const late = await writer.flush({ proof: true })
      expect(await textsOf(await all.stream.prove({ height: 20, receipt: late }))).to.deep.equal(['late'])
      expect(all.log.writes).to.equal(2)
      expect(await writer.flush({ proof: true })).to.have.property('end', 21)
      await writer.close()
    })
  })

  describe('finds the master', () => {
    it('by the chain, when all that nodes know is an old segment', async () => {
      const { log, cluster, stream } = all
      await appendNumbers(stream, 0, 3)
      const first = log.info(log.tail)
      log.seal(cluster.shards)
      log.seal(cluster.shards.slice(1))
      cluster.elect(cluster.node(2))
      for (const node of cluster.nodes) {
        node.lookupAs = answer => answer.segments[0]?.segment === log.tail.id
          ? answer
          : { ...answer, tail: { ...first, sealed: false }, master: undefined, epoch: 1 }
      }
      const fresh = new Client(new FakeConnector(cluster), { peers: cluster.peers, requestTimeoutMs: 200, deadlineMs: 1000, backoff: { firstMs: 1, maxMs: 5 } })
      // lookups by the open segment's id are true, all others are stale
      for (const node of cluster.nodes) {
        const stale = node.lookupAs
        const honest = node.lookup.bind(node)
        node.lookup = request => {
          node.lookupAs = 'segment' in request.key && request.key.segment === log.tail.id ? undefined : answer => ({ ...stale?.(answer) ?? answer, tail: { ...first, sealed: false }, master: undefined })
          return honest(request)
        }
      }

      const found = await fresh.openStream('orders')
      await found.append(Buffer.from('block 3'))
      expect(written()).to.deep.equal(numbers(0, 4))
      expect(cluster.node(2).requests).to.have.length(1)
      await fresh.close()
    })

    it('from the node that knows better, when others are stale', async () => {
      const { cluster, stream } = all
      await appendNumbers(stream, 0, 1)
      const [old] = cluster.nodes
      cluster.elect(cluster.node(1))
      for (const node of [cluster.node(0), cluster.node(2)]) {
        node.lookupAs = answer => ({ ...answer, master: old, epoch: 1 })
      }
      cluster.node(0).kill()
      await appendNumbers(stream, 1, 2)

      expect(written()).to.deep.equal(numbers(0, 2))
    })

    it('although two nodes name each other for a while', async () => {
      const { cluster, stream } = all
      cluster.master = undefined
      for (let times = 0; times < 6; times++) {
        cluster.node(0).appendErrors.push(new NotMasterError(stream.id, cluster.node(1).peerId, cluster.node(1).addresses))
        cluster.node(1).appendErrors.push(new NotMasterError(stream.id, cluster.node(0).peerId, cluster.node(0).addresses))
      }
      for (const node of cluster.nodes) {
        node.lookupAs = answer => ({ ...answer, master: answer.master ?? cluster.node(0) })
      }
      const appended = stream.append(Buffer.from('block 0'))
      setTimeout(() => { cluster.elect(cluster.node(1)) }, 20)
      await appended

      expect(written()).to.deep.equal(numbers(0, 1))
    })
  })

  describe('appends single blocks', () => {
    it('with their token, height and time, in the order of the calls', async () => {
      const results = await Promise.all(numbers(0, 50).map(async block => all.stream.append(Buffer.from(block))))

      expect(written()).to.deep.equal(numbers(0, 50))
      expect(results.map(({ height }) => height)).to.deep.equal(Array.from({ length: 50 }, (_, index) => index))
      expect(all.log.writes).to.equal(1)
      expect(text((await all.stream.fetch(results[33]?.token ?? '')).data)).to.equal('block 33')
      expect(results[0]).to.include({ provisional: false })
    })

    it('once, though the acknowledgement is lost', async () => {
      await appendNumbers(all.stream, 0, 1)
      all.cluster.node(0).lostAcks = 1
      await appendNumbers(all.stream, 1, 3)

      expect(written()).to.deep.equal(numbers(0, 3))
    })

    it('in frames by what they ask for', async () => {
      const [first, second] = await Promise.all([
        all.stream.append(Buffer.from('a'), { ack: 'master' }),
        all.stream.append(Buffer.from('b'), { ack: 'quorum' })
      ])

      expect(first.provisional).to.equal(true)
      expect(second.provisional).to.equal(false)
      expect(all.cluster.node(0).requests.map(({ ack }) => ack)).to.deep.equal(['master', 'quorum'])
    })

    it('only behind the tail expected, and goes on after a conflict', async () => {
      const first = await all.stream.append(Buffer.from('block 0'), { expectTail: 'empty' })
      const conflict = all.stream.append(Buffer.from('lost'), { expectTail: 'empty' })
      const after = all.stream.append(Buffer.from('block 1'))

      expect(await rejection(conflict)).to.be.instanceOf(TailMismatchError)
      const { token } = await after
      await all.stream.append(Buffer.from('block 2'), { expectTail: token })
      expect(await rejection(all.stream.append(Buffer.from('lost'), { expectTail: first.token }))).to.be.instanceOf(TailMismatchError)
      await all.stream.append(Buffer.from('block 3'))
      expect(written()).to.deep.equal(numbers(0, 4))
    })

    it('once behind the tail expected, though the acknowledgement is lost', async () => {
      all.cluster.node(0).lostAcks = 1
      await all.stream.append(Buffer.from('block 0'), { expectTail: 'empty' })

      expect(written()).to.deep.equal(numbers(0, 1))
    })

    it('under a new name when the producer was forgotten before it was sent', async () => {
      await appendNumbers(all.stream, 0, 1)
      all.cluster.node(0).appendErrors.push(new ProducerForgottenError('x'))
      await Promise.all([appendNumbers(all.stream, 1, 2), all.stream.append(Buffer.from('block 2'))])

      expect(written()).to.deep.equal(numbers(0, 3))
      expect(new Set(all.cluster.node(0).requests.map(({ producerName }) => producerName)).size).to.equal(2)
    })

    it('with another writer after one has failed', async () => {
      all.cluster.node(0).appendErrors.push(new DeadlineError('x'), new StreamLockedError(all.stream.id))

      expect(await rejection(all.stream.append(Buffer.from('lost')))).to.be.instanceOf(StreamLockedError)
      await appendNumbers(all.stream, 0, 1)
      expect(written()).to.deep.equal(numbers(0, 1))
    })

    it('says when not all shards acknowledged, and goes on', async () => {
      all.cluster.node(0).appendErrors.push(new AckTimeoutError([]))

      expect(await rejection(all.stream.append(Buffer.from('x'), { ack: 'all', ackTimeoutMs: 1 }))).to.be.instanceOf(AckTimeoutError)
    })

    it('ends the wait when its signal is aborted', async () => {
      all.cluster.master = undefined
      const abort = new AbortController()
      const reason = new Error('enough')
      const appending = all.stream.append(Buffer.from('x'), { signal: abort.signal })
      abort.abort(reason)

      expect(await rejection(appending)).to.equal(reason)
      expect(await rejection(all.stream.append(Buffer.from('x'), { signal: abort.signal }))).to.equal(reason)
      all.cluster.elect(all.cluster.node(0))
    })
  })

  it('locks a stream for good, by its master, once', async () => {
    all.cluster.elect(all.cluster.node(2))
    await all.stream.lock()
    await all.stream.lock()

    expect(all.log.locked).to.equal(true)
    expect(await rejection(all.stream.append(Buffer.from('late')))).to.be.instanceOf(StreamLockedError)
    expect((await all.stream.info()).locked).to.equal(true)
  })

  it('knows settings, segments and master', async () => {
    await appendNumbers(all.stream, 0, 5)
    all.log.seal(all.cluster.shards)
    const info = await all.stream.info()

    expect(info).to.include({ name: 'orders', stream: all.stream.id, locked: false })
    expect(info.master?.peerId).to.equal(all.cluster.node(0).peerId)
    expect(info.segments.map(({ number, baseHeight, sealed }) => [number, baseHeight, sealed])).to.deep.equal([[0, 0, true], [1, 6, false]])
  })

  it('knows all segments though a node that is asked first has no part in the newest', async () => {
    await appendNumbers(all.stream, 0, 5)
    const { segments: [first] } = await all.stream.info()
    all.log.seal(all.cluster.shards)
    for (const node of all.cluster.nodes.slice(1)) {
      node.lookupAs = answer => ({ ...answer, master: undefined, tail: first!, segments: answer.segments.some(({ number }) => number === 0) ? [first!] : [] })
    }
    for (const peers of [all.cluster.peers, all.cluster.peers.toReversed()]) {
      const client = new Client(new FakeConnector(all.cluster), { peers })
      const info = await (await client.openStream(all.stream.id)).info()
      expect(info.segments.map(({ number }) => number)).to.deep.equal([0, 1])
      expect(info.master?.peerId).to.equal(all.cluster.node(0).peerId)
      await client.close()
    }
  })

  it('flushes when it is closed, and does nothing after', async () => {
    const writer = all.stream.writer({ lingerMs: 1000 })
    writer.write(Buffer.from('block 0'))
    await all.client.close()

    expect(written()).to.deep.equal(numbers(0, 1))
    expect(all.connector.isClosed).to.equal(true)
    expect(await rejection(all.client.openStream('orders'))).to.be.instanceOf(ClosedError)
    expect(await rejection(all.stream.append(Buffer.from('late')))).to.be.instanceOf(ClosedError)
    expect(await collect(all.stream.stream())).to.have.length(1)
  })
})
