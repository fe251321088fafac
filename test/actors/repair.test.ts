import { expect } from 'chai'
import { CorruptSegmentError } from '../../src/errors.js'
import { INDEX_HEADER_BYTES } from '../../src/storage/sealed-index.js'
import { eventually, failureOf } from '../cluster/eventually.js'
import { ShardWorld } from './shard-world.js'
import type { StreamId } from '../../src/chain/index.js'
import type { WorldOptions } from './shard-world.js'

/** where a sealed file has frames for sure */
const IN_FRAMES = 20_000

describe('sealed shards that fail', () => {
  let world: ShardWorld
  let stream: StreamId
  let texts: string[]

  async function begin (nodes = 3, options?: WorldOptions): Promise<void> {
    world = await ShardWorld.start(nodes, options)
    stream = await world.createStream('orders', 3)
    const written = await world.fill(stream, 0, world.nodes.slice(0, 3))
    texts = await world.texts(world.nodes[0]!, world.segment(stream, 0))
    expect(texts).to.have.length.above(5)
    expect(written.slice(0, texts.length)).to.deep.equal(texts)
  }

  async function isWhole (node = world.nodes[2]!): Promise<void> {
    const segment = world.segment(stream, 0)
    await eventually('the damage is found', () => node.log.lines.some(line => line.includes(`quarantined segment %s: %e ${segment}`)))
    await eventually('the shard is whole again', () => node.state(segment) === 'sealed')
    expect(await world.texts(node, segment)).to.deep.equal(texts)
    expect(node.file(stream, 0).equals(world.nodes[0]!.file(stream, 0))).to.equal(true)
  }

  afterEach(async () => { await world.stop() })

  it('a bit that has changed is found, the shard quarantined, kept aside, and copied anew', async () => {
    await begin()
    const [, , node] = world.nodes as [never, never, typeof world.nodes[0]]
    const segment = world.segment(stream, 0)
    node.file(stream, 0)[IN_FRAMES]! ^= 4
    const damaged = Buffer.from(node.file(stream, 0))
    node.supervisor.scrubber.now()
    await eventually('the run is over', () => !node.supervisor.scrubber.progress.running)

    expect(node.supervisor.scrubber.progress).to.include({ segments: 1, damaged: 1 })
    await isWhole()
    expect(node.log.lines.filter(line => line.includes('quarantined segment'))).to.have.length(1)
    const aside = node.storage.memory.paths.filter(path => path.startsWith('quarantined/') && path.endsWith('.data'))
    expect(aside).to.have.length(1)
    expect(node.storage.memory.bytes(aside[0]!).equals(damaged)).to.equal(true)
    expect(node.supervisor.keeper.record(segment)?.state).to.equal('sealed')
  })

  it('is never served while it is quarantined, and comes back after a restart', async () => {
    await begin()
    const [first, second, node] = world.nodes as [typeof world.nodes[0], typeof world.nodes[0], typeof world.nodes[0]]
    const segment = world.segment(stream, 0)
    await first.stop()
    await second.stop()
    node.file(stream, 0)[IN_FRAMES]! ^= 1
    node.supervisor.scrubber.complain(segment)
    await eventually('it is quarantined', () => node.state(segment) === 'quarantined')

    expect(await failureOf(node.supervisor.readable(segment))).to.be.instanceOf(CorruptSegmentError)
    await node.stop()
    await node.start()
    expect(node.state(segment)).to.equal('quarantined')
    await first.start()
    await isWhole(node)
  })

  for (const [code, refusal] of [['EIO', 'refused to sync the copy'], ['ENOSPC', 'had no room for the copy']] as const) {
    it(`is copied once the disk takes it, though it ${refusal} at first`, async () => { await copiedAfter(code) })
  }

  async function copiedAfter (code: string): Promise<void> {
    await begin()
    const [, , node] = world.nodes as [never, never, typeof world.nodes[0]]
    const segment = world.segment(stream, 0)
    node.file(stream, 0)[IN_FRAMES]! ^= 4
    const create = node.storage.create.bind(node.storage)
    node.storage.create = async header => {
      const store = await create(header)
      node.storage.fail(`${code}: refused`, 'file syncs', code)
      return store
    }
    node.supervisor.scrubber.now()
    await eventually('a copy fails', () => node.log.lines.some(line => line.includes('could not copy segment') && line.includes(segment) && line.includes(code)))
    node.storage.create = create
    node.storage.fail(undefined)

    await isWhole()
  }

  it('a lying peer is refused, and the next holder asked', async () => {
    await begin()
    const [first, second, node] = world.nodes
    world.lies.set(first!.peerId, event => {
      if (event.type === 'frames') {
        event.bytes[event.bytes.length - 1]! ^= 1
        event.bytes[2000]! ^= 1
      }
      return event
    })
    node!.file(stream, 0)[IN_FRAMES]! ^= 4
    node!.supervisor.scrubber.now()

    await isWhole()
    expect(world.asked).to.include.members([first!.peerId, second!.peerId])
    expect(node!.log.lines.some(line => line.includes('could not copy segment') && line.includes(first!.peerId))).to.equal(true)
  })

  it('does not spread: a copy is checked by who sends it, too', async () => {
    await begin()
    const [first, , node] = world.nodes
    const segment = world.segment(stream, 0)
    first!.file(stream, 0)[IN_FRAMES]! ^= 4
    node!.file(stream, 0)[IN_FRAMES]! ^= 4
    node!.supervisor.scrubber.now()

    await isWhole(first)
    await isWhole(node)
    expect(first!.log.lines.some(line => line.includes('quarantined segment'))).to.equal(true)
    expect(segment).to.equal(world.segment(stream, 0))
  })

  it('an index with a changed bit is made anew, and the data stays', async () => {
    await begin()
    const [, , node] = world.nodes
    const before = Buffer.from(node!.file(stream, 0, 'index'))
    node!.file(stream, 0, 'index')[200]! ^= 8
    node!.supervisor.scrubber.now()
    await eventually('the run is over', () => !node!.supervisor.scrubber.progress.running)

    expect(node!.supervisor.scrubber.progress).to.include({ segments: 1, damaged: 0, indexesMade: 1 })
    expect(node!.file(stream, 0, 'index').equals(before)).to.equal(true)
    expect(await world.texts(node!, world.segment(stream, 0))).to.deep.equal(texts)
  })

  it('an index with a changed bit is made anew, and the data stays, also if somebody copies by way of it first', async () => {
    await begin()
    const [first, , node] = world.nodes
    const segment = world.segment(stream, 0)
    const copy = async (): Promise<void> => {
      for await (const event of node!.traffic.copy(first!.peerId, segment, 0, new AbortController().signal)) {
        expect(event.type).to.be.oneOf(['segment', 'frames'])
      }
    }
    await copy()
    const index = node!.file(stream, 0, 'index')
    const before = Buffer.from(index)
    const frames = index.readUInt32LE(8)
    const offsets = INDEX_HEADER_BYTES + Math.ceil(frames * 4 / 8) * 8
    index[offsets + (frames >> 1) * 4]! ^= 8
    expect(await failureOf(copy())).to.be.instanceOf(CorruptSegmentError)

    await eventually('it is made anew', () => node!.file(stream, 0, 'index').equals(before))
    expect(node!.state(segment)).to.equal('sealed')
    expect(node!.log.lines.some(line => line.includes('quarantined segment'))).to.equal(false)
    await copy()
  })

  for (const [what, damage] of [
    ['is missing', node => node.storage.memory.remove(node.storage.memory.paths.find(path => path.startsWith(`streams/${stream}/0000000000`) && path.endsWith('.data'))!)],
    ['has a damaged seal', async node => { node.file(stream, 0).fill(7, node.file(stream, 0).length - 4096 - 200) }],
    ['has a damaged header', async node => { node.file(stream, 0)[60]! ^= 1 }]
  ] as Array<[string, (node: ShardWorld['nodes'][0]) => Promise<void>]>) {
    it(`a node starts though the file of its newest sealed segment ${what}`, async () => {
      await begin()
      const [, , node] = world.nodes
      await node!.stop()
      // only the sealed segment is left of the stream: it is the newest
      await node!.storage.remove(world.segment(stream, 1))
      await damage(node!)
      await node!.start()

      await isWhole()
    })
  }

  it('a sector that can not be read is found by who copies from there: the shard is quarantined, and copied anew', async () => {
    await begin()
    const [, , node] = world.nodes as [never, never, typeof world.nodes[0]]
    const segment = world.segment(stream, 0)
    await node.stop()
    await node.start()
    const { disk } = node.storage
    const open = disk.open.bind(disk)
    disk.open = async (path, mode) => {
      const file = await open(path, mode)
      if (path.endsWith('.data') && !path.startsWith('quarantined/') && mode === 'read') {
        const read = file.read.bind(file)
        file.read = async (target, at) => {
          if (at + target.length > IN_FRAMES) {
            throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' })
          }
          return await read(target, at)
        }
      }
      return file
    }

    const copying = (async () => {
      for await (const event of node.traffic.copy(world.nodes[0]!.peerId, segment, 0, new AbortController().signal)) {
        expect(event.type).to.equal('segment')
      }
    })()
    expect(await failureOf(copying)).to.be.instanceOf(CorruptSegmentError)
    await eventually('it is quarantined', () => node.state(segment) === 'quarantined')
    disk.open = open
    await isWhole(node)
  })
})
