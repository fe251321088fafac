import { expect } from 'chai'
import { StreamNotFoundError } from '../../src/errors.js'
import { systemClock } from '../../src/clock.js'
import { Lookup } from '../../src/directory/lookup.js'
import { readTailRecord } from '../../src/directory/tail-record.js'
import { keptBy } from '../kept-by.js'
import { firstTail, makeNode, nextTail, randomId, record } from './world.js'
import type { ContentDirectory, DirectoryDialer } from '../../src/directory/ports.js'
import type { LookupAnswer, LookupRequest, PeerAddresses, SegmentInfo } from '../../src/protocols/directory/service.js'
import type { LookupStart } from '../../src/directory/lookup.js'
import type { Tail } from '../../src/directory/tail-record.js'
import type { TestNode } from './world.js'

/** A cluster as a lookup sees it: who is up, who is connected, and which segments each node's shards know. */
class FakeCluster implements DirectoryDialer {
  readonly asked: string[] = []
  readonly remembered = new Map<string, readonly string[]>()
  readonly dead = new Set<string>()
  connections: string[] = []
  records = new Map<string, Uint8Array>()
  providers = new Map<string, PeerAddresses[]>()
  private readonly knows = new Map<string, Tail[]>()
  readonly self = makeNode().peerId

  /** `node` is a shard of these segments, the last of them the newest it knows of. */
  teach (node: TestNode, ...tails: Tail[]): void {
    this.knows.set(node.peerId, tails)
  }

  connected (): string[] {
    return this.connections
  }

  async remember ({ peerId, addresses }: PeerAddresses): Promise<void> {
    this.remembered.set(peerId, addresses)
  }

  async ask (peer: string, { key }: LookupRequest): Promise<LookupAnswer> {
    this.asked.push(peer)
    if (this.dead.has(peer)) {
      throw new Error('connection refused')
    }

    const known = this.knows.get(peer) ?? []
    const at = known.findIndex(tail => 'segment' in key ? tail.segment === key.segment : 'stream' in key && tail.stream === key.stream)
    const newest = known[known.length - 1]
    if (at === -1 || newest == null) {
      throw new StreamNotFoundError('segment' in key ? key.segment : 'stream')
    }

    return answer(newest, newest.shards.some(shard => shard.peerId === peer) || at === known.length - 1)
  }

  readonly content: ContentDirectory = {
    judgeBy: () => {},
    putTail: async () => 0,
    getTail: async stream => this.records.get(stream),
    provide: async () => {},
    findProviders: async segment => this.providers.get(segment) ?? []
  }

  async find (request: Partial<LookupRequest> & Pick<LookupRequest, 'key'>, start: LookupStart = {}, { dht = true, signal = AbortSignal.timeout(5_000) } = {}): Promise<LookupAnswer> {
    const lookup = new Lookup({
      self: this.self,
      clock: systemClock,
      dialer: this,
      content: dht ? this.content : undefined,
      open: async bytes => readTailRecord(bytes),
      onAnswer: () => {},
      onError: () => {}
    }, { limit: 1, ...request }, signal)

    return lookup.run({ stream: 'stream' in request.key ? request.key.stream : undefined, ...start })
  }
}

function info (tail: Tail): SegmentInfo {
  return { ...tail, sealed: false }
}

function answer (tail: Tail, knowsMaster: boolean): LookupAnswer {
  return {
    stream: tail.stream,
    name: 'orders',
    genesisBytes: new Uint8Array(0),
    segments: [info(tail)],
    tail: info(tail),
    master: knowsMaster ? { peerId: tail.master, addresses: [] } : undefined,
    epoch: tail.epoch,
    locked: false,
    peers: tail.shards.map(({ peerId, addresses }) => ({ peerId, addresses }))
  }
}

async function failure (lookup: Promise<LookupAnswer>): Promise<Error & { tried?: readonly string[] }> {
  return lookup.then(() => { throw new Error('something was found') }, (err: unknown) => err as Error)
}

describe('a lookup', () => {
  const [a, b, c, d, e, f] = Array.from({ length: 6 }, () => makeNode()) as [TestNode, TestNode, TestNode, TestNode, TestNode, TestNode]

  it('takes the word of a connected shard', async () => {
    const cluster = new FakeCluster()
    const tail = firstTail([a, b, c])
    cluster.connections = [a.peerId]
    cluster.teach(a, tail)

    const found = await cluster.find({ key: { stream: tail.stream } })
    expect(found.master?.peerId).to.equal(a.peerId)
    expect(cluster.asked).to.deep.equal([a.peerId])
  })

  it('keeps nothing at the signal of whoever looks, which may live long', async () => {
    const cluster = new FakeCluster()
    const tail = firstTail([a, b, c])
    const { signal } = new AbortController()
    cluster.connections = [a.peerId, b.peerId]
    cluster.teach(a, tail)
    cluster.teach(b, tail)
    await cluster.find({ key: { stream: tail.stream } }, {}, { signal })
    await failure(cluster.find({ key: { stream: randomId() } }, {}, { signal }))

    expect(keptBy(signal)).to.equal(0)
  })

  it('asks the shards that a connected stranger to the stream names', async () => {
    const cluster = new FakeCluster()
    const old = firstTail([a, b, c])
    const tail = await nextTail(old, [a, b, c], [d, e, f])
    cluster.connections = [a.peerId]
    cluster.teach(a, old, tail)
    cluster.teach(d, tail)

    const found = await cluster.find({ key: { stream: tail.stream } })
    expect(found.tail.segment).to.equal(tail.segment)
    expect(cluster.asked).to.include(d.peerId)
    expect(cluster.remembered.get(d.peerId)).to.deep.equal(d.shard.addresses)
  })

  it('walks from an old segment to the tail with the DHT empty and gossip off, by way of one node', async () => {
    const cluster = new FakeCluster()
    const chain: Tail[] = [firstTail([a])]
    const owners = [a, b, c, d, e, f, b, c, d, e]
    for (const owner of owners.slice(1)) {
      const before = chain[chain.length - 1] as Tail
      chain.push(await nextTail(before, owners.filter(node => node.peerId === before.master).slice(0, 1), [owner]))
    }
    // everyone knows its own segments and the successor of each, no more
    for (const node of [a, b, c, d, e, f]) {
      const last = chain.findLastIndex(tail => tail.master === node.peerId)
      cluster.teach(node, ...chain.filter(tail => tail.master === node.peerId), ...chain.slice(last + 1, last + 2))
    }
    cluster.connections = [a.peerId]

    const found = await cluster.find({ key: { segment: chain[0]?.segment ?? '' } }, {}, { dht: false })
    expect(found.tail.segment).to.equal(chain[chain.length - 1]?.segment)
    expect(found.master?.peerId).to.equal(e.peerId)
  })

  it('starts from the DHT where no connected node knows the stream', async () => {
    const cluster = new FakeCluster()
    const tail = firstTail([a, b, c], { epoch: 3 })
    cluster.connections = [d.peerId]
    cluster.records.set(tail.stream, await record(tail, [a]))
    cluster.teach(b, { ...tail, epoch: 4, master: b.peerId })
    cluster.dead.add(a.peerId)

    const found = await cluster.find({ key: { stream: tail.stream } })
    expect(found.master?.peerId).to.equal(b.peerId)
    expect(found.epoch).to.equal(4)
  })

  it('finds a segment that nobody connected knows by its providers', async () => {
    const cluster = new FakeCluster()
    const tail = firstTail([a, b, c])
    cluster.providers.set(tail.segment, [{ peerId: c.peerId, addresses: ['/ip4/127.0.0.1/tcp/9'] }])
    cluster.teach(c, tail)

    const found = await cluster.find({ key: { segment: tail.segment } })
    expect(found.stream).to.equal(tail.stream)
    expect(cluster.remembered.get(c.peerId)).to.deep.equal(c.shard.addresses)
  })

  it('asks who holds a copy when the shards of an old segment are gone', async () => {
    const cluster = new FakeCluster()
    const old = firstTail([a, b, c])
    const tail = await nextTail(old, [a, b, c], [d, e, f])
    const archive = makeNode()
    ;[a, b, c].forEach(node => cluster.dead.add(node.peerId))
    cluster.providers.set(old.segment, [{ peerId: archive.peerId, addresses: [] }])
    cluster.teach(archive, old, tail)
    cluster.teach(e, tail)

    const found = await cluster.find({ key: { stream: old.stream } }, { known: info(old) })
    expect(found.tail.segment).to.equal(tail.segment)
  })

  it('answers that a stream is not found when everybody says so', async () => {
    const cluster = new FakeCluster()
    cluster.connections = [a.peerId, b.peerId]
    const err = await failure(cluster.find({ key: { stream: randomId() } }))

    expect(err).to.have.property('name', 'StreamNotFoundError')
  })

  it('answers that a stream is not found when there is nobody to ask and nothing in the DHT', async () => {
    expect(await failure(new FakeCluster().find({ key: { name: 'orders' } }))).to.have.property('name', 'StreamNotFoundError')
  })

  it('answers that a stream is unavailable when only dead nodes could tell, and says who was tried', async () => {
    const cluster = new FakeCluster()
    const tail = firstTail([a, b, c])
    cluster.connections = [d.peerId]
    cluster.records.set(tail.stream, await record(tail, [a]))
    ;[a, b, c].forEach(node => cluster.dead.add(node.peerId))
    const err = await failure(cluster.find({ key: { stream: tail.stream } }))

    expect(err).to.have.property('name', 'StreamUnavailableError')
    expect(err.tried).to.include.members([a.peerId, b.peerId, c.peerId])
  })

  it('says unavailable, not found nothing, when nobody answers at all', async () => {
    const cluster = new FakeCluster()
    cluster.connections = [a.peerId]
    cluster.dead.add(a.peerId)

    expect(await failure(cluster.find({ key: { stream: randomId() } }))).to.have.property('name', 'StreamUnavailableError')
  })

  it('does not take an answer about another stream', async () => {
    const cluster = new FakeCluster()
    const wanted = firstTail([a, b, c])
    const other = firstTail([a, b, c])
    cluster.connections = [a.peerId]
    cluster.teach(a, { ...other, segment: wanted.segment })

    expect(await failure(cluster.find({ key: { segment: wanted.segment } }, { stream: wanted.stream }))).to.have.property('name', 'StreamNotFoundError')
  })

  it('falls back on the last shard that answers when a newer segment leads nowhere', async () => {
    const cluster = new FakeCluster()
    const old = firstTail([a, b, c])
    const tail = await nextTail(old, [a, b, c], [d, e, f])
    cluster.connections = [a.peerId]
    cluster.teach(a, old)
    cluster.records.set(tail.stream, await record(tail, [d]))
    ;[d, e, f].forEach(node => cluster.dead.add(node.peerId))

    const found = await cluster.find({ key: { stream: tail.stream } }, { known: info(tail) })
    expect(found.tail.segment).to.equal(old.segment)
  })

  it('ends when its signal does', async () => {
    const cluster = new FakeCluster()
    cluster.connections = [a.peerId]
    const err = await failure(cluster.find({ key: { stream: randomId() } }, {}, { signal: AbortSignal.abort() }))

    expect(err).to.have.property('name', 'AbortError')
  })
})
