import { expect } from 'chai'
import { ShardTraffic } from '../../src/actors/shard-traffic.js'
import { fillFrame, FrameBuilder } from '../../src/chain/index.js'
import { CorruptSegmentError, UnknownSegmentError } from '../../src/errors.js'
import { encodeOpening } from '../../src/protocols/open/codec.js'
import { failureOf } from '../cluster/eventually.js'
import { ManualClock } from '../manual-clock.js'
import { memoryLog } from './fixtures.js'
import type { NodeSupervisor } from '../../src/actors/node-supervisor.js'
import type { ShardPeers } from '../../src/actors/ports.js'
import type { SegmentOwner } from '../../src/actors/segment-owner.js'
import type { Receipt } from '../../src/chain/index.js'
import type { CopyEvent } from '../../src/protocols/copy/service.js'
import type { InboundMessage } from '../../src/replication/types.js'
import type { Storage } from '../../src/storage/segment-store.js'

const CERTIFICATE = { end: 3 } as unknown as Receipt
const APPEND = { type: 'append' } as unknown as InboundMessage

describe('what other nodes say to shards', () => {
  let heard: string[]
  let traffic: ShardTraffic

  beforeEach(() => {
    heard = []
    const owner = {
      segment: 'segment',
      role: 'follower',
      master: 'peer',
      lost: new Map(),
      shardIndexOf: () => 1,
      post: ({ type }: { type: string }) => { heard.push(type) },
      regain: () => { heard.push('connected') },
      deliver: () => { heard.push('message') }
    } as unknown as SegmentOwner
    const supervisor = { owners: [owner], owner: () => owner } as unknown as NodeSupervisor
    const peers = { incarnationOf: () => 'incarnation' } as unknown as ShardPeers
    traffic = new ShardTraffic({ supervisor, storage: {} as unknown as Storage, peers, clock: new ManualClock(), log: memoryLog() })
    traffic.onUp('peer', 'start', 'incarnation')
    traffic.onMessage('peer', 'segment', APPEND)
  })

  it("take a node's heartbeats for its shard's, which was master in the same start", () => {
    traffic.onHeartbeat('peer', 'start')
    traffic.onHeartbeat('peer', 'another start')

    expect(heard).to.deep.equal(['connected', 'message', 'heard'])
  })

  it('say once in ten minutes of a node and a segment that it is no shard of it', async () => {
    const clock = new ManualClock()
    const log = memoryLog()
    const owner = { shardIndexOf: () => -1 } as unknown as SegmentOwner
    const supervisor = { owners: [], owner: () => owner } as unknown as NodeSupervisor
    const peers = { incarnationOf: () => 'incarnation' } as unknown as ShardPeers
    traffic = new ShardTraffic({ supervisor, storage: {} as unknown as Storage, peers, clock, log })
    const say = (): void => {
      for (const [peer, segment] of [['a', 'one'], ['a', 'two'], ['b', 'one']] as const) {
        traffic.onMessage(peer, segment, { type: 'unknownSegment', epoch: 1 })
      }
    }
    say()
    say()
    expect(log.lines).to.have.length(3)
    await clock.advance(10 * 60_000 - 1)
    say()
    expect(log.lines).to.have.length(3)
    await clock.advance(1)
    say()
    say()
    expect(log.lines).to.have.length(6)
  })

  it('get an error instead of a copy that does not get on, if the index is damaged, and have the segment read anew', async () => {
    const complaints: string[] = []
    const keeper = {
      record: () => ({ certificate: CERTIFICATE, opening: encodeOpening({ producersFrames: [] }) }),
      serves: () => true,
      store: async () => ({ header: { descriptorBytes: new Uint8Array(0) }, load: () => undefined, readVerified: () => [] })
    }
    const scrubber = { complain: (segment: string) => { complaints.push(segment) } }
    const supervisor = { keeper, scrubber, owner: () => undefined } as unknown as NodeSupervisor
    traffic = new ShardTraffic({ supervisor, storage: {} as unknown as Storage, peers: {} as unknown as ShardPeers, clock: new ManualClock(), log: memoryLog() })
    const copy = traffic.copy('peer', 'segment', 0, new AbortController().signal)[Symbol.asyncIterator]()
    await copy.next()

    expect(await copy.next().catch((err: unknown) => err)).to.be.instanceOf(CorruptSegmentError)
    expect(complaints).to.deep.equal(['segment'])
  })

  it('may be that they lack a sealed segment: they get it before its file is finished here', async () => {
    const builder = new FrameBuilder()
    for (const text of ['one', 'two', 'three']) {
      builder.add(Buffer.from(text))
    }
    const frame = builder.finish()
    fillFrame(frame, { height: 0, timestamp: 1, prevHash: Buffer.alloc(32, 7) })
    const opening = { producersFrames: [] }
    const store = { end: 3, header: { descriptorBytes: Buffer.from('descriptor') }, load: () => undefined, readVerified: () => [frame.bytes] }
    const owner: { store: unknown, opening: unknown, certificate?: Receipt } = { store, opening }
    const supervisor = { keeper: { record: () => undefined }, owner: () => owner } as unknown as NodeSupervisor
    traffic = new ShardTraffic({ supervisor, storage: {} as unknown as Storage, peers: {} as unknown as ShardPeers, clock: new ManualClock(), log: memoryLog() })
    const copied = async (): Promise<CopyEvent[]> => {
      const events: CopyEvent[] = []
      for await (const event of traffic.copy('peer', 'segment', 0, new AbortController().signal)) {
        events.push(event)
      }
      return events
    }

    expect(await failureOf(copied())).to.be.instanceOf(UnknownSegmentError)
    owner.certificate = { ...CERTIFICATE, end: 4 }
    expect(await failureOf(copied())).to.be.instanceOf(UnknownSegmentError)
    owner.certificate = CERTIFICATE
    expect(await copied()).to.deep.equal([
      { type: 'segment', descriptorBytes: Buffer.from('descriptor'), certificate: CERTIFICATE, opening },
      { type: 'frames', bytes: frame.bytes }
    ])
  })

  it('take no heartbeat for a master that may have ended while its connection was away', () => {
    traffic.onDown('peer')
    traffic.onUp('peer', 'start', 'incarnation')
    traffic.onHeartbeat('peer', 'start')
    expect(heard).to.deep.equal(['connected', 'message', 'disconnected', 'connected'])

    traffic.onMessage('peer', 'segment', APPEND)
    traffic.onHeartbeat('peer', 'start')
    expect(heard.slice(4)).to.deep.equal(['message', 'heard'])
  })
})
