import { setImmediate as turn } from 'node:timers/promises'
import { expect } from 'chai'
import { Introducer } from '../../src/actors/introducer.js'
import { firstDescriptor, signer } from '../chain/examples.js'
import { ManualClock } from '../manual-clock.js'
import { memoryLog, noPeers } from './fixtures.js'
import type { SegmentOwner } from '../../src/actors/segment-owner.js'
import type { ShardPeers } from '../../src/actors/ports.js'
import type { OpenRequest } from '../../src/protocols/open/service.js'
import type { ShardEvent } from '../../src/replication/types.js'

const SHARDS = [0, 1].map(index => ({ peerId: signer(index).peerId, incarnation: signer(index).incarnation, zone: '' }))
const DESCRIPTOR = { ...firstDescriptor, shards: SHARDS }
const OPENING = { genesisBytes: Uint8Array.of(1, 2, 3), producersFrames: [] }
const other = SHARDS[1]!.peerId

describe('a shard whose node does not know the segment', () => {
  const clock = new ManualClock()
  let log: ReturnType<typeof memoryLog>
  let opens: Array<{ readonly peer: string, readonly request: OpenRequest }>
  let opened: PromiseWithResolvers<void>
  let posted: ShardEvent[]
  let owner: SegmentOwner
  let introducer: Introducer

  beforeEach(() => {
    log = memoryLog()
    opens = []
    opened = Promise.withResolvers()
    posted = []
    const peers: ShardPeers = {
      ...noPeers,
      open: async (peer, request) => {
        opens.push({ peer, request })
        await opened.promise
      }
    }
    owner = {
      stream: 'a stream',
      segment: 'a segment',
      descriptor: DESCRIPTOR,
      opening: OPENING,
      shardIndexOf: (peer: string) => SHARDS.findIndex(shard => shard.peerId === peer),
      post: (event: ShardEvent) => { posted.push(event) }
    } as unknown as SegmentOwner
    introducer = new Introducer({ peers, clock, log, listed: async () => [] })
  })

  const introduce = async (): Promise<void> => {
    introducer.introduce(other, owner)
    await turn()
  }

  it('is told, once at a time, and its shard is spoken to when it has opened', async () => {
    await introduce()
    await introduce()
    expect(opens).to.deep.equal([{ peer: other, request: { segment: 'a segment', opening: OPENING, segments: [] } }])
    expect(posted).to.deep.equal([])

    opened.resolve()
    await turn()
    expect(posted).to.deep.equal([{ type: 'connected', from: 1 }])
  })

  it('is told again if it could not open, with the next message after ever longer pauses', async () => {
    const refusals = (): number => log.lines.filter(line => line.includes('did not open')).length
    opened.reject(new Error('no room'))
    await introduce()
    expect(refusals()).to.equal(1)

    for (const [pauseMs, times] of [[100, 2], [200, 3], [400, 4], [800, 5], [1600, 6], [3200, 7], [5000, 8], [5000, 9]] as const) {
      await clock.advance(pauseMs - 1)
      await introduce()
      expect(opens).to.have.length(times - 1)
      await clock.advance(1)
      await introduce()
      expect([opens.length, refusals()]).to.deep.equal([times, times])
    }
    expect(posted).to.deep.equal([])
  })

  it('is told at once whenever it does not know the segment, once it could open', async () => {
    opened.reject(new Error('no room'))
    await introduce()
    opened = Promise.withResolvers()
    opened.resolve()
    await clock.advance(100)
    await introduce()
    await introduce()

    expect(opens).to.have.length(3)
    expect(posted).to.deep.equal([{ type: 'connected', from: 1 }, { type: 'connected', from: 1 }])
  })
})
