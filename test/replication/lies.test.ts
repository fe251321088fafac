import { expect } from 'chai'
import { FrameBuilder, fillFrame, parseFrame, sha256 } from '../../src/chain/index.js'
import { InvariantError } from '../../src/errors.js'
import { createShard, shardStatus, step } from '../../src/replication/index.js'
import { genesisOf } from './fixtures.js'
import type { Frame, Receipt } from '../../src/chain/index.js'
import type { AppendAnswer, InboundAppend, Ready, Role, ShardEvent, ShardIndex, ShardState } from '../../src/replication/index.js'

const { descriptor, descriptorBytes, stream } = genesisOf([0, 1, 2])
const SEGMENT_HASH = createFollower().log.hashTo(0)

function createFollower (): ShardState {
  return createOf(1)
}

function createMaster (): ShardState {
  return createOf(0)
}

function createOf (self: ShardIndex): ShardState {
  return createShard({
    stream,
    segment: stream,
    self,
    descriptor,
    descriptorBytes,
    hardState: { epoch: 1, votedFor: 0, logEpoch: 1 },
    frames: [],
    roomBytes: 60_000,
    producers: [],
    justOpened: true,
    seed: 1,
    nowMs: 0
  })
}

/** A frame as it comes from the wire, in its place. */
function frameAt (height: number, prevHash: Uint8Array, text: string, timestamp = 1): Frame {
  const builder = new FrameBuilder()
  builder.add(Buffer.from(text))
  const frame = builder.finish()
  fillFrame(frame, { height, timestamp, prevHash })

  return parseFrame(Buffer.from(frame.bytes))
}

function append (state: ShardState, message: Partial<InboundAppend>, from = 0): Ready {
  const whole: InboundAppend = { type: 'append', epoch: 1, start: 0, prev: 0, prevHash: SEGMENT_HASH, frames: [], commitEnd: 0, round: 1, ...message }

  return step(state, { type: 'message', from, message: whole })
}

describe('a shard that knows a seal and lacks blocks below it', () => {
  const certificate = { stream, segment: stream, epoch: 1, end: 1, hash: sha256(Buffer.from('somebody has it')), signatures: [] }

  it('says so when it is asked for its vote', () => {
    const state = createFollower()
    expect(step(state, { type: 'certified', certificate }).behind).to.equal(certificate)
    const { sendNow } = step(state, { type: 'message', from: 2, message: { type: 'vote', epoch: 2, logEpoch: 1, end: 1 } })
    expect(sendNow).to.deep.equal([{ to: 2, message: { type: 'sealed', epoch: 1, certificate, behind: true } }])
  })

  it('is not taken for one that has them', () => {
    const told = (behind?: boolean): ShardState => {
      const state = createMaster()
      step(state, { type: 'message', from: 1, message: { type: 'sealed', epoch: 1, certificate, behind } })
      return state
    }
    expect(told(true).progress[1]?.certified).to.equal(false)
    expect(told().progress[1]?.certified).to.equal(true)
  })
})

describe('a master that holds a certified seal', () => {
  const certificate = { stream, segment: stream, epoch: 1, end: 1, hash: sha256(Buffer.from('the seal')), signatures: [] }
  const roleAfter = (waiting: Receipt | undefined, ...events: ShardEvent[]): Role => {
    const state = createMaster()
    state.certificateWaiting = waiting
    for (const event of events) {
      step(state, event)
    }
    return shardStatus(state).role
  }

  it('stays while nobody is heard, and a seal that is only on its way to its disk is enough', () => {
    expect(roleAfter(undefined, { type: 'tick', nowMs: 10_000 })).to.equal('follower')
    expect(roleAfter(certificate, { type: 'tick', nowMs: 10_000 })).to.equal('master')
  })

  it('asks for no other epoch because of a shard in doubt', () => {
    const answer: AppendAnswer = { type: 'appendAnswer', epoch: 1, adopted: false, doubt: 1, durableEnd: 0, durableHash: SEGMENT_HASH, round: 1 }
    const events: ShardEvent[] = [{ type: 'message', from: 1, message: answer }, { type: 'message', from: 2, message: { ...answer, adopted: true, doubt: undefined } }, { type: 'flush' }]
    expect(roleAfter(undefined, ...events)).to.equal('candidate')
    expect(roleAfter(certificate, ...events)).to.equal('master')
  })
})

describe('a follower that is lied to', () => {
  it('stops rather than cut what is decided', () => {
    const state = createFollower()
    append(state, { frames: [frameAt(0, SEGMENT_HASH, 'a')], commitEnd: 1 })

    expect(shardStatus(state).commitEnd).to.equal(1)
    expect(() => append(state, { frames: [frameAt(0, SEGMENT_HASH, 'b')] })).to.throw(InvariantError, /cut its log at 0, below 1/)
  })

  it('takes no frame whose time is before the one it follows on', () => {
    const state = createFollower()
    const first = frameAt(0, SEGMENT_HASH, 'a', 10)
    append(state, { frames: [first, frameAt(1, first.lastHash, 'b', 9)] })

    expect(shardStatus(state).end).to.equal(1)
  })

  it('takes no frame that leaves a height out', () => {
    const state = createFollower()
    const first = frameAt(0, SEGMENT_HASH, 'a')
    append(state, { frames: [first, frameAt(2, first.lastHash, 'c')] })

    expect(shardStatus(state).end).to.equal(1)
  })

  it('takes no more than the segment has room for', () => {
    const state = createFollower()
    let prevHash = SEGMENT_HASH
    const frames: Frame[] = []
    for (let height = 0; height < 9; height++) {
      const frame = frameAt(height, prevHash, 'x'.repeat(8000))
      frames.push(frame)
      prevHash = frame.lastHash
    }
    append(state, { frames })

    expect(shardStatus(state).end).to.equal(7)
  })

  it('listens to one master an epoch', () => {
    const state = createFollower()
    append(state, {}, 2)

    expect(shardStatus(state).master).to.equal(0)
    expect(step(state, { type: 'flush' }).sendNow).to.deep.equal([])
  })

  it('believes no certificate for another hash', () => {
    const state = createFollower()
    append(state, { frames: [frameAt(0, SEGMENT_HASH, 'a')] })
    const { certificate, behind } = step(state, { type: 'certified', certificate: { stream, segment: stream, epoch: 1, end: 1, hash: sha256(Buffer.from('other')), signatures: [] } })

    expect(certificate).to.equal(undefined)
    expect(behind?.end).to.equal(1)
  })

  it('takes no receipt of blocks that end in no seal for the certificate of one', () => {
    const state = createFollower()
    const first = frameAt(0, SEGMENT_HASH, 'a')
    append(state, { frames: [first, frameAt(1, first.lastHash, 'b')] })
    const receipt = { stream, segment: stream, epoch: 1, end: 1, hash: Buffer.from(first.lastHash), signatures: [] }

    expect(step(state, { type: 'certified', certificate: receipt })).to.deep.include({ certificate: undefined, behind: undefined, cut: undefined })
    expect(step(state, { type: 'copied', certificate: receipt, frames: [first] })).to.deep.include({ certificate: undefined, cut: undefined })
    expect(shardStatus(state)).to.include({ end: 2, sealCertified: false })
  })

  it('ignores shards that there are not', () => {
    const state = createFollower()
    const before = shardStatus(state)
    step(state, { type: 'message', from: 7, message: { type: 'vote', epoch: 9, logEpoch: 9, end: 9 } })

    expect(shardStatus(state)).to.deep.equal(before)
  })
})
