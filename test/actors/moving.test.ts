import { expect } from 'chai'
import { SealReason } from '../../src/chain/index.js'
import { eventually } from '../cluster/eventually.js'
import { ShardWorld } from './shard-world.js'
import type { StreamId } from '../../src/chain/index.js'
import type { WorldNode, WorldOptions } from './shard-world.js'

describe('open shards that are lost', () => {
  let world: ShardWorld
  let stream: StreamId
  let nodes: readonly [WorldNode, WorldNode, WorldNode, WorldNode?, WorldNode?]

  async function begin (count: number, options?: WorldOptions): Promise<void> {
    world = await ShardWorld.start(count, options)
    nodes = world.nodes as unknown as typeof nodes
    stream = await world.createStream('orders', 3)
    for (let number = 0; number < 5; number++) {
      await world.append(stream, `block ${number}`)
    }
  }

  /** The shards of the stream's newest segment, once it is this one and all of them are open. */
  async function shardsOf (number: number): Promise<WorldNode[]> {
    return await eventually(`segment ${number} is open at all its shards`, () => {
      const tail = world.masterOf(stream)?.tail(stream)
      if (tail?.descriptor.number !== number) {
        return undefined
      }
      const shards = tail.descriptor.shards.map(({ peerId, incarnation }) => world.nodes.find(node => node.peerId === peerId && node.storage.incarnation === incarnation)!)
      return shards.every(node => node?.state(tail.segment) === 'opened') && tail.status.lag.every(lag => lag === 0) ? shards : undefined
    })
  }

  /** All that was appended is there, in order, on these nodes. */
  async function holdAll (on: readonly WorldNode[], count: number): Promise<void> {
    for (const node of on) {
      await eventually(`${node.peerId} has all`, async () => {
        const texts: string[] = []
        for (const { segment } of node.supervisor.segments.of(stream)) {
          texts.push(...node.state(segment) == null || node.state(segment) === 'quarantined' || node.state(segment) === 'copying' ? [] : await world.texts(node, segment))
        }
        return texts.length === count && texts.every((text, number) => text === `block ${number}`)
      })
    }
  }

  afterEach(async () => { await world.stop() })

  it('a follower whose disk fails takes part no more, and the stream goes on with another node', async () => {
    await begin(4)
    nodes[2].storage.fail('EIO: i/o error, fdatasync', 'syncs')
    await world.append(stream, 'block 5')

    expect((await shardsOf(1)).map(node => node.index)).to.deep.equal([0, 1, 3])
    expect(nodes[2].state(world.segment(stream, 0))).to.equal('quarantined')
    await world.append(stream, 'block 6')
    await holdAll([nodes[0], nodes[1]], 7)
  })

  it('a master whose disk fails is replaced by another one, which moves the stream', async () => {
    await begin(4)
    nodes[0].storage.fail('EIO: i/o error, fdatasync', 'syncs')
    await world.append(stream, 'block 5')

    expect((await shardsOf(1)).map(node => node.index)).to.have.members([1, 2, 3])
    await holdAll([nodes[1], nodes[2]], 6)
  })

  it('a master that reads a block that does not verify stops itself, and the shard comes back in the next set', async () => {
    await begin(3)
    await nodes[2].stop()
    await world.append(stream, 'block 5')
    await world.append(stream, 'block 6')
    const file = nodes[0].file(stream, 0)
    file[file.indexOf('block 6')]! ^= 1
    await nodes[2].start()

    const [first] = [world.segment(stream, 0)]
    await eventually('the master is quarantined', () => nodes[0].log.lines.some(line => line.includes(`quarantined segment %s: %e ${first}`)))
    expect((await shardsOf(1)).map(node => node.index)).to.have.members([0, 1, 2])
    await world.append(stream, 'block 7')
    await holdAll(world.nodes, 8)
    expect(nodes[0].state(first)).to.equal('sealed')
  })

  it('a node that comes back with another folder is not the shard it was, and gets back what it had', async () => {
    await begin(3)
    const filled = await world.fill(stream, 0, world.nodes, 5)
    const before = world.segment(stream, 1)
    await nodes[2].wipe()
    await nodes[2].start()

    expect((await shardsOf(2)).map(node => node.index)).to.have.members([0, 1, 2])
    expect(nodes[2].supervisor.owner(before)).to.equal(undefined)
    for (const number of [0, 1]) {
      // it may be copied before the file it is copied from is finished
      await eventually(`segment ${number} is copied`, () => [nodes[0], nodes[2]].every(node => node.state(world.segment(stream, number)) === 'sealed'))
      expect(nodes[2].file(stream, number).equals(nodes[0].file(stream, number))).to.equal(true)
    }
    expect(filled.length).to.be.above(5)
    expect(nodes[2].supervisor.segments.of(stream).map(({ number }) => number)).to.deep.equal([0, 1, 2])
  })

  it('a shard of another folder has no vote and counts for nothing', async () => {
    await begin(3)
    const segment = world.segment(stream, 0)
    await nodes[1].stop()
    await nodes[2].wipe()
    await nodes[2].start()

    // one shard of three: no majority, whatever the node with the other folder says
    await eventually('the master steps down', () => nodes[0].tail(stream)?.role !== 'master')
    const tail = nodes[0].tail(stream)!
    const epoch = tail.epoch
    nodes[0].traffic.onMessage(nodes[2].peerId, segment, { type: 'vote', epoch: 1000, logEpoch: epoch, end: tail.store.end })
    nodes[0].traffic.onMessage(nodes[2].peerId, segment, {
      type: 'appendAnswer', epoch, adopted: true, durableEnd: tail.store.end, durableHash: tail.store.lastHash, round: 1
    })
    await tail.settled()
    for (const type of ['vote', 'appendAnswer']) {
      expect(nodes[0].log.lines.some(line => line.includes('is no shard of segment') && line.includes(type)), type).to.equal(true)
    }
    expect(tail.epoch).to.be.below(1000)
    expect(tail.lost.size).to.equal(1)

    await nodes[1].start()
    expect((await shardsOf(1)).map(node => node.index)).to.have.members([0, 1, 2])
    await holdAll(world.nodes, 5)
  })

  it('a shard that failed is waited for again when its node was started anew, unless that has another folder', async () => {
    await begin(3)
    const tail = nodes[0].tail(stream)!
    const { traffic } = nodes[0]
    const { peerId, storage } = nodes[2]
    const fail = (): void => { traffic.onMessage(peerId, tail.segment, { type: 'quarantined', epoch: tail.epoch }) }
    fail()
    expect([...tail.lost]).to.deep.equal([[tail.shardIndexOf(peerId), 'is quarantined']])
    traffic.onUp(peerId, 'another start', storage.incarnation)
    expect(tail.lost.size).to.equal(0)

    fail()
    await nodes[2].wipe()
    await nodes[2].start()
    expect(tail.lost.get(tail.shardIndexOf(peerId))).to.contain('another folder')
  })

  it('a shard that is gone for long is replaced by a node with room, another zone first', async () => {
    await begin(5, { repairDelayMs: 700, zones: ['a', 'b', 'c', 'b', 'c'] })
    await nodes[2].stop()

    expect((await shardsOf(1)).map(node => node.index)).to.deep.equal([0, 1, 4])
    const { store, certificate } = await eventually('segment 0 is sealed', () => {
      const record = nodes[0].supervisor.keeper.record(world.segment(stream, 0))
      return record?.certificate == null ? undefined : { certificate: record.certificate, store: nodes[0].supervisor.keeper.store(record.segment) }
    })
    const [seal] = (await store).frames(certificate.end - 1)
    expect([...seal!.data()][0]!.includes(SealReason.moved)).to.equal(true)
  })

  it('a small cluster keeps the place of a shard that is gone, and says so', async () => {
    await begin(3, { repairDelayMs: 300 })
    await nodes[2].stop()
    const tail = world.masterOf(stream)!.tail(stream)!
    const shortage = await eventually('the shard is missed', () => nodes[0].supervisor.mover.shortage(tail))

    expect(shortage).to.deep.include({ wanted: 3, present: 2 })
    expect(shortage.missing.join()).to.equal(`${nodes[2].peerId} is gone`)
    await world.append(stream, 'block 5')
    expect(world.masterOf(stream)!.tail(stream)!.descriptor.number).to.equal(0)
    await nodes[2].start()
    await eventually('nothing is missed any more', () => nodes[0].supervisor.mover.shortage(tail) == null)
    await holdAll(world.nodes, 6)
  })

  it('a disk that is full stops its shard only until there is room again', async () => {
    await begin(3)
    nodes[1].storage.memory.fail('ENOSPC: no space left on device, write', 'everything', 'ENOSPC')
    await world.append(stream, 'block 5')
    const segment = world.segment(stream, 0)
    await eventually('the shard has stopped', () => nodes[1].log.lines.some(line => line.includes('ENOSPC')))
    nodes[1].storage.memory.fail(undefined)

    await holdAll(world.nodes, 6)
    expect(nodes[1].state(segment)).to.equal('opened')
  })
})
