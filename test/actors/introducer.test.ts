import { setImmediate as turn } from 'node:timers/promises'
import { expect } from 'chai'
import { Introducer } from '../../src/actors/introducer.js'
import { ShardVoice } from '../../src/actors/shard-voice.js'
import { firstDescriptor, signer } from '../chain/examples.js'
import { ManualClock } from '../manual-clock.js'
import { memoryLog, noPeers } from './fixtures.js'
import type { SegmentOwner } from '../../src/actors/segment-owner.js'
import type { ShardPeers } from '../../src/actors/ports.js'
import type { SegmentStore } from '../../src/storage/segment-store.js'
import type { OpenRequest } from '../../src/protocols/elect/service.js'
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
  let answered: unknown[]
  let voice: ShardVoice

  beforeEach(() => {
    log = memoryLog()
    opens = []
    opened = Promise.withResolvers()
    posted = []
    answered = []
    const peers: ShardPeers = {
      ...noPeers,
      vote: async (_peer, _segment, message) => ({ type: 'unknownSegment', epoch: message.epoch }),
      open: async (peer, request) => {
        opens.push({ peer, request })
        await opened.promise
      }
    }
    const owner = {
      stream: 'a stream',
      segment: 'a segment',
      descriptor: DESCRIPTOR,
      opening: OPENING,
      shardIndexOf: (peer: string) => SHARDS.findIndex(shard => shard.peerId === peer),
      post: (event: ShardEvent) => { posted.push(event) }
    } as unknown as SegmentOwner
    const introducer = new Introducer({ peers, clock, log, listed: async () => [] })
    voice = new ShardVoice({
      stream: 'a stream',
      segment: 'a segment',
      descriptor: DESCRIPTOR,
      self: 0,
      store: {} as unknown as SegmentStore,
      peers,
      signer: { peerId: SHARDS[0]!.peerId, sign: bytes => signer(0).privateKey.sign(bytes) },
      clock,
      log,
      onMessage: (from, message) => { answered.push({ from, message }) },
      onLost: from => { answered.push({ from, lost: true }) },
      onUnknown: peer => { introducer.introduce(peer, owner) },
      onError: err => { throw err }
    })
  })

  const ask = async (): Promise<void> => {
    voice.send({ to: 1, message: { type: 'vote', epoch: 2, logEpoch: 1, end: 0 } })
    await turn()
  }

  it('is told by whoever asks it for a vote, once at a time, and asked again when it has opened', async () => {
    await ask()
    await ask()
    expect(opens).to.deep.equal([{ peer: other, request: { segment: 'a segment', opening: OPENING, segments: [] } }])
    expect(answered).to.deep.equal([])
    expect(posted).to.deep.equal([])

    opened.resolve()
    await turn()
    expect(posted).to.deep.equal([{ type: 'connected', from: 1 }])
  })

  it('is told again with the next vote if it could not open', async () => {
    await ask()
    opened.reject(new Error('no room'))
    await turn()
    expect(log.lines.filter(line => line.includes('did not open'))).to.have.length(1)
    expect(posted).to.deep.equal([])

    await ask()
    expect(opens).to.have.length(2)
  })
})
