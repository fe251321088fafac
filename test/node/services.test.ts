import { expect } from 'chai'
import { noPeers } from '../actors/fixtures.js'
import { ClosedError, CorruptSegmentError, StreamUnavailableError, UnknownSegmentError } from '../../src/errors.js'
import { NodeAppendService } from '../../src/node/services/append-service.js'
import { NodeReadService } from '../../src/node/services/read-service.js'
import { settings, unplacedFrame } from '../chain/examples.js'
import { frameAfter, segmentHeader, tipBefore } from '../storage/frames.js'
import { systemClock } from '../../src/clock.js'
import type { NodeSupervisor } from '../../src/actors/node-supervisor.js'
import type { ShardPeers } from '../../src/actors/ports.js'
import type { Receipt } from '../../src/chain/index.js'
import type { CopyEvent } from '../../src/protocols/copy/service.js'

const HEADER = segmentHeader()
const { stream, segment } = HEADER
const DAMAGE = new CorruptSegmentError('the file', 'can\'t be read: EIO', 0)

/** A node whose disk can't read the one segment it has. */
function damaged (complaints: string[]): NodeSupervisor {
  const refuse = async (): Promise<void> => { throw DAMAGE }
  const store = { header: HEADER, end: 9, load: refuse, loadBlock: refuse, read: () => { throw new Error('a map was touched that nobody has read') }, heightOf: () => { throw new Error('so it was') } }

  return {
    tail: () => ({ descriptor: { settings: { ...settings, writers: ['*'] } }, append: async () => ({ segment, repeated: 4 }) }),
    segments: { at: () => ({ stream, segment }), of: () => [{ segment }] },
    readable: async () => ({ store, commitEnd: 9, sealed: true, changed: async () => {} }),
    scrubber: { complain: (of: string) => { complaints.push(of) } }
  } as unknown as NodeSupervisor
}

const failure = async (work: Promise<unknown>): Promise<unknown> => await work.then(() => undefined, (err: unknown) => err)

describe('a node without a shard of the segment where a repeated append stands', () => {
  it('asks the shards there are for the block and for what proves it, one after the other', async () => {
    const frame = unplacedFrame([Buffer.from('once')])
    const placed = frameAfter({ ...tipBefore(HEADER), end: 4 }, ['once'])
    const certificate = { segment } as unknown as Receipt
    const asked: string[] = []
    const peers: Pick<ShardPeers, 'copy'> = {
      async * copy (peer, of, from) {
        asked.push(`${peer} ${of} ${from}`)
        if (peer === 'away') {
          throw new ClosedError('away')
        }
        yield { type: 'segment', certificate } as unknown as CopyEvent
        yield { type: 'frames', bytes: placed.bytes }
      }
    }
    const listed = { stream, segment, baseHeight: 1, shards: [{ peerId: 'away' }, { peerId: 'there' }] }
    const supervisor = {
      tail: () => ({ descriptor: { settings: { ...settings, writers: ['*'] } }, append: async () => ({ segment: 'the next one', repeated: 4 }) }),
      segments: { at: () => listed, get: () => listed },
      readable: async () => { throw new UnknownSegmentError(segment) }
    } as unknown as NodeSupervisor
    const service = new NodeAppendService({ supervisor, self: 'this node', peers, clock: systemClock, addressesOf: () => [], findMaster: async () => undefined })
    const ack = await service.append({ stream, frame, ack: 'quorum', follows: 0, producerName: '', ackTimeoutMs: 1000, proof: true }, 'a client')

    expect(asked).to.deep.equal([`away ${segment} 4`, `there ${segment} 4`, `away ${segment} 1`, `there ${segment} 1`])
    expect(ack).to.include({ segment, height: 4, timestamp: placed.timestamp, receipt: certificate })
    expect(Buffer.from(ack.lastHash).equals(placed.lastHash)).to.equal(true)
  })
})

describe('a node whose segment is damaged', () => {
  it('sends a repeated append elsewhere, where its blocks can be looked up', async () => {
    const service = new NodeAppendService({ supervisor: damaged([]), self: 'this node', peers: noPeers, clock: systemClock, addressesOf: () => [], findMaster: async () => undefined })
    const frame = unplacedFrame([Buffer.from('once')])
    const err = await failure(service.append({ stream, frame, ack: 'quorum', follows: 0, producerName: '', ackTimeoutMs: 1000 }, 'a client'))

    expect(err).to.be.instanceOf(StreamUnavailableError).with.property('retryable', true)
    expect(err).to.have.property('cause', DAMAGE)
    expect((err as StreamUnavailableError).tried).to.deep.equal(['this node'])
  })

  it('has it read anew when a reader finds that the disk can not read it', async () => {
    const complaints: string[] = []
    const service = new NodeReadService({ supervisor: damaged(complaints), isKnown: () => true, isNode: () => false, addressesOf: () => [], clock: systemClock })
    for (const from of [{ type: 'height', height: 2 }, { type: 'block', hash: new Uint8Array(32) }] as const) {
      const read = (async () => {
        for await (const event of service.read({ stream, segment, from, limit: 0, waitMs: 0, fresh: false }, 'a client', new AbortController().signal)) {
          expect(event.type).to.equal('segment')
        }
      })()
      expect(await failure(read)).to.equal(DAMAGE)
    }

    expect(complaints).to.deep.equal([segment, segment])
  })
})
