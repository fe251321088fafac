import { expect } from 'chai'
import { streamIdOf } from '../../src/chain/index.js'
import { signer } from '../chain/examples.js'
import { eventually } from '../cluster/eventually.js'
import { ShardWorld } from './shard-world.js'
import type { StreamId } from '../../src/chain/index.js'
import type { WorldNode } from './shard-world.js'

describe('what a node should hold and never heard of', () => {
  let world: ShardWorld
  let stream: StreamId
  let nodes: readonly [WorldNode, WorldNode, WorldNode, WorldNode]
  let texts: string[]

  /** Two segments on the first three nodes; then the stream moves off the third, which comes back with nothing. */
  beforeEach(async () => {
    world = await ShardWorld.start(4, { repairDelayMs: 300 })
    nodes = world.nodes as unknown as typeof nodes
    stream = await world.createStream('orders', 3)
    await world.fill(stream, 1, nodes.slice(0, 3))
    texts = await world.texts(nodes[0], world.segment(stream, 0))
    await nodes[2].wipe()
    await eventually('the stream is on the fourth node instead', () => {
      const tail = world.masterOf(stream)?.tail(stream)
      return tail?.descriptor.number === 3 && nodes[3].state(tail.segment) === 'opened'
    })
    await eventually('what it left is sealed', () => nodes.slice(0, 2).every(node => node.state(world.segment(stream, 2)) === 'sealed'))
    await nodes[2].start()
    expect([...nodes[2].supervisor.segments.all()]).to.deep.equal([])
  })

  afterEach(async () => { await world.stop() })

  const numbers = (): number[] => nodes[2].supervisor.segments.of(stream).map(({ number }) => number)

  async function isWhole (): Promise<void> {
    await eventually('all that names it is here', () => [0, 1, 2].every(number => nodes[2].state(world.segment(stream, number)) === 'sealed'))
    expect(await world.texts(nodes[2], world.segment(stream, 0))).to.deep.equal(texts)
    expect(nodes[2].file(stream, 1).equals(nodes[0].file(stream, 1))).to.equal(true)
    expect(numbers()).to.deep.equal([0, 1, 2])
  }

  it('is copied though nobody opens anything of the stream there any more', async () => {
    nodes[2].census.add(stream)
    await isWhole()
  })

  it('is found though one node lists what never was, and another hides it', async () => {
    const self = { peerId: nodes[2].peerId, incarnation: 'ab'.repeat(8), zone: '' }
    const made = (number: number): string => streamIdOf(Buffer.from(`made up ${number}`))
    world.listLies.set(nodes[0].peerId, answer => ({
      ...answer,
      segments: Array.from({ length: 9 }, (_, number) => ({ ...answer.tail, number, segment: made(number), shards: [self, ...answer.tail.shards], sealed: true }))
    }))
    world.listLies.set(nodes[1].peerId, answer => ({ ...answer, segments: [] }))
    nodes[2].census.add(stream)

    await isWhole()
    await eventually('what was made up is looked for in vain', () => nodes[2].log.lines.some(line => line.includes('does not prove segment') && line.includes(made(3))))
    expect(numbers()).to.deep.equal([0, 1, 2])
  })

  it('is nothing that the seals do not lead to: a forged opening is neither kept nor copied', async () => {
    const forged = await signer(0).privateKey.sign(Buffer.from('something else'))
    for (const { peerId } of nodes.slice(0, 2)) {
      world.lies.set(peerId, event => event.type === 'segment' && event.opening.certificate != null
        ? { ...event, opening: { ...event.opening, certificate: { ...event.opening.certificate, signatures: event.opening.certificate.signatures.map(signature => ({ ...signature, signature: forged })) } } }
        : event)
    }
    nodes[2].census.add(stream)
    await eventually('only the first is here, whose id is the hash of its genesis', () => nodes[2].state(world.segment(stream, 0)) === 'sealed')
    await eventually('the second is refused', () => nodes[2].log.lines.some(line => line.includes('does not prove segment') && line.includes('InvalidCertificateError')))
    expect(numbers()).to.deep.equal([0])
    world.lies.clear()
    await isWhole()
  })

  it('goes through the watch for forks, certificate by certificate', async () => {
    nodes[2].witnessed.splice(0)
    nodes[2].census.add(stream)
    await isWhole()
    for (const number of [0, 1, 2]) {
      const segment = world.segment(stream, number)
      expect(nodes[2].witnessed.filter(certificate => certificate.segment === segment)).to.have.length.above(1)
    }
  })

  it('is copied though it was still open when its list was asked for', async () => {
    let isOpen = true
    let asks = 0
    for (const node of [nodes[0], nodes[1], nodes[3]]) {
      world.listLies.set(node.peerId, answer => ++asks > 0 && isOpen ? { ...answer, segments: answer.segments.slice(0, 1).map(segment => ({ ...segment, sealed: false })) } : answer)
    }
    nodes[2].census.add(stream)
    await eventually('all were asked', () => asks === 3)
    expect(numbers()).to.deep.equal([])
    isOpen = false
    await isWhole()
  })
})
