import { expect } from 'chai'
import { SegmentKeeper } from '../../src/actors/segment-keeper.js'
import { CorruptSegmentError } from '../../src/errors.js'
import { MemoryStorage } from '../../src/storage/memory-storage.js'
import { ManualClock } from '../manual-clock.js'
import { append, appendSeal, segmentHeader } from '../storage/frames.js'
import { memoryLog } from './fixtures.js'
import type { ShardRecord } from '../../src/storage/segment-store.js'

const { stream, segment, ...header } = segmentHeader()
const RECORD: ShardRecord = { stream, segment, number: 0, hardState: { epoch: 1, logEpoch: 1 }, state: 'sealed', opening: new Uint8Array(0) }
const FAILED = new CorruptSegmentError('the file', 'a sync failed', 0)

describe('a segment keeper', () => {
  let storage: MemoryStorage
  let clock: ManualClock
  let log: ReturnType<typeof memoryLog>
  let quarantined: ShardRecord[]
  let keeper: SegmentKeeper

  beforeEach(async () => {
    storage = await MemoryStorage.make()
    clock = new ManualClock()
    log = memoryLog()
    quarantined = []
    keeper = new SegmentKeeper({ storage, clock, log, onQuarantined: record => { quarantined.push(record) } })
    const store = await storage.create({ stream, segment, ...header })
    append(store, 'block')
    appendSeal(store)
    await store.seal()
    await storage.putShard(RECORD)
    keeper.hold(RECORD, store)
  })

  afterEach(async () => {
    storage.fail(undefined)
    await keeper.stop()
    await storage.close()
  })

  const refusal = async (): Promise<unknown> => await keeper.store(segment).then(() => undefined, (err: unknown) => err)
  const stored = async (): Promise<string | undefined> => (await storage.shards())[0]?.state

  it('serves nothing of a quarantined segment, also if the database refuses to take that, and tells it again until it does', async () => {
    storage.fail('EIO: i/o error', 'everything')
    await keeper.quarantine(RECORD, FAILED)

    expect(await refusal()).to.be.instanceOf(CorruptSegmentError)
    expect(keeper.serves(segment)).to.equal(false)
    expect(quarantined.map(({ state }) => state)).to.deep.equal(['quarantined'])
    expect(await stored()).to.equal('sealed')
    const complaints = (): number => log.lines.filter(line => line.includes('could not be written') && line.includes('EIO')).length
    expect(complaints()).to.equal(1)

    await clock.advance(500)
    expect(complaints()).to.equal(2)
    storage.fail(undefined)
    await clock.advance(1_000)
    expect(await stored()).to.equal('quarantined')
    await clock.advance(60_000)
    expect(complaints()).to.equal(2)
    expect(await refusal()).to.be.instanceOf(CorruptSegmentError)
  })

  it('tells the database nothing that has ceased to be true', async () => {
    storage.fail('EIO: i/o error', 'everything')
    await keeper.quarantine(RECORD, FAILED)
    storage.fail(undefined)
    keeper.hold(RECORD)
    await clock.advance(60_000)
    expect(await stored()).to.equal('sealed')
  })

  it('keeps of a message that a record came in no more than the record', () => {
    const message = new Uint8Array(100_000)
    const view = (from: number, to: number): Uint8Array => message.subarray(from, to)
    const certificate = { stream, segment, epoch: 1, end: 2, hash: view(0, 32), signatures: [{ peerId: 'p', incarnation: 'a'.repeat(32), signature: view(32, 96) }] }
    keeper.hold({ ...RECORD, opening: view(100, 300), certificate })

    const kept = keeper.record(segment)!
    expect(kept.certificate).to.deep.equal(certificate)
    expect(kept.opening).to.deep.equal(view(100, 300))
    for (const bytes of [kept.opening, kept.certificate!.hash, kept.certificate!.signatures[0]!.signature]) {
      expect(bytes.buffer.byteLength).to.be.below(1_000)
    }
  })
})
