import { setImmediate as turn } from 'node:timers/promises'
import { expect } from 'chai'
import { Scrubber } from '../../src/actors/scrubber.js'
import { SegmentKeeper } from '../../src/actors/segment-keeper.js'
import { MemoryStorage } from '../../src/storage/memory-storage.js'
import { ManualClock } from '../manual-clock.js'
import { append, appendSeal, segmentHeader } from '../storage/frames.js'
import { memoryLog } from './fixtures.js'
import type { SegmentId } from '../../src/chain/index.js'
import type { SegmentStore, ShardRecord } from '../../src/storage/segment-store.js'

const PERIOD_MS = 1000
const IDLE_MS = 60_000

describe('a scrubber', () => {
  let storage: MemoryStorage
  let clock: ManualClock
  let log: ReturnType<typeof memoryLog>
  let keeper: SegmentKeeper
  let store: SegmentStore
  let record: ShardRecord

  beforeEach(async () => {
    storage = await MemoryStorage.make()
    clock = new ManualClock()
    log = memoryLog()
    keeper = new SegmentKeeper({ storage, clock, log, onQuarantined: () => {} })
    const header = segmentHeader()
    store = await storage.create(header)
    append(store, 'block')
    appendSeal(store)
    await store.seal()
    const hash = Buffer.from(store.lastHash)
    const certificate = { stream: header.stream, segment: header.segment, epoch: 1, end: store.end, hash, signatures: [] }
    record = { ...header, number: 0, hardState: { epoch: 1, logEpoch: 1 }, state: 'sealed', opening: new Uint8Array(0), certificate }
  })

  afterEach(async () => {
    await keeper.stop()
    await storage.close()
  })

  it('looks once a minute for something to read while there is nothing', async () => {
    let looks = 0
    let reads = 0
    const watched = {
      get records () {
        looks++
        return keeper.records
      },
      serves: (segment: SegmentId) => keeper.serves(segment),
      store: async (segment: SegmentId) => {
        reads++
        return await keeper.store(segment)
      }
    } as unknown as SegmentKeeper
    const scrubber = new Scrubber({ keeper: watched, storage, clock, log })
    scrubber.start()
    await turn()
    expect(looks).to.equal(1)
    for (let minute = 0; minute < 10; minute++) {
      await clock.advance(IDLE_MS)
    }
    expect(looks).to.equal(11)

    keeper.hold(record, store)
    await clock.advance(IDLE_MS - 1)
    expect(reads).to.equal(0)
    await clock.advance(1)
    expect(reads).to.equal(1)
    await scrubber.stop()
  })

  it('goes on while a full disk keeps it from noting how far it has come', async () => {
    keeper.hold(record, store)
    storage.fail('ENOSPC: no space left on device', 'everything')
    const scrubber = new Scrubber({ keeper, storage, clock, log, periodMs: PERIOD_MS })
    scrubber.start()
    for (let rounds = 0; rounds < 3;) {
      await clock.advance(PERIOD_MS)
      rounds = log.lines.filter(line => /could not note how far scrubbing has come/.test(line)).length
    }
    storage.fail(undefined)
    expect(keeper.serves(record.segment)).to.equal(true)

    await scrubber.stop()
  })
})
