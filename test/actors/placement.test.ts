import { expect } from 'chai'
import { Placement } from '../../src/actors/placement.js'
import { systemClock } from '../../src/clock.js'
import { MemoryStorage } from '../../src/storage/memory-storage.js'
import { signers } from '../chain/examples.js'
import { someId } from '../protocols/world.js'
import { memoryLog } from './fixtures.js'
import type { ShardPeers } from '../../src/actors/ports.js'

const [self, second, stalled] = signers as [typeof signers[number], typeof signers[number], typeof signers[number]]

describe('placement', () => {
  it('waits no longer than a moment for a shard that does not answer, once a majority has promised', async () => {
    const never = new Promise<never>(() => {})
    const peers = {
      members: () => [self, second, stalled].map(({ peerId, zone }) => ({ peerId, zone })),
      isUp: () => true,
      reserve: async (peerId: string) => peerId === second.peerId ? { incarnation: second.incarnation } : await never
    } as unknown as ShardPeers
    const storage = await MemoryStorage.make({ incarnation: self.incarnation })
    const placement = new Placement({ self: self.peerId, storage, peers, clock: systemClock, log: memoryLog() })

    const { shards, promised } = await placement.reserve({
      key: { stream: someId(1), number: 1, nonce: 'ab'.repeat(16) },
      capacity: 1024 * 1024,
      replication: 3,
      present: [self, second, stalled].map(({ peerId, incarnation, zone }) => ({ peerId, incarnation, zone })),
      lost: new Set()
    })

    expect(promised).to.have.members([self.peerId, second.peerId])
    expect(shards.map(({ peerId }) => peerId)).to.deep.equal([self, second, stalled].map(({ peerId }) => peerId))
    await storage.close()
  })
})
