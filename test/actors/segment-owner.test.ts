import { expect } from 'chai'
import { systemClock } from '../../src/clock.js'
import { eventually } from '../cluster/eventually.js'
import { ShardWorld } from './shard-world.js'

describe("a segment's owner", () => {
  it('tells followers what is decided without waiting for a timer or for more frames', async () => {
    const world = await ShardWorld.start(3, { clock: { ...systemClock, after: () => () => {} } })
    try {
      const stream = await world.createStream('news', 3)
      await world.append(stream, 'the only one')
      await eventually('all know that it is decided', () => world.nodes.every(node => node.tail(stream)?.commitEnd === 1))
      expect(await Promise.all(world.nodes.map(async node => world.texts(node, stream)))).to.deep.equal(Array(3).fill(['the only one']))
    } finally {
      await world.stop()
    }
  })
})
