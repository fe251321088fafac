import { expect } from 'chai'
import { Scrubber } from '../../src/actors/scrubber.js'
import { SegmentKeeper } from '../../src/actors/segment-keeper.js'
import { MemoryStorage } from '../../src/storage/memory-storage.js'
import { ManualClock } from '../manual-clock.js'
import { append, appendSeal, segmentHeader } from '../storage/frames.js'
import { memoryLog } from './fixtures.js'
import type { ShardRecord } from '../../src/storage/segment-store.js'

const PERIOD_MS = 1000

describe('a scrubber', () => {
  it('goes on while a full disk keeps it from noting how far it has come', async () => {
    const storage = await MemoryStorage.make()
    const clock = new ManualClock()
    const log = memoryLog()
    const keeper = new SegmentKeeper({ storage, clock, log, onQuarantined: () => {} })
    const header = segmentHeader()
    const store = await storage.create(header)
    append(store, 'block')
    appendSeal(store)
    await store.seal()
    const hash = Buffer.from(store.lastHash)
    const certificate = { stream: header.stream, segment: header.segment, epoch: 1, end: store.end, hash, signatures: [] }
    const record: ShardRecord = { ...header, number: 0, hardState: { epoch: 1, logEpoch: 1 }, state: 'sealed', opening: new Uint8Array(0), certificate }
    keeper.hold(record, store)

    storage.fail('ENOSPC: no space left on device', 'everything')
    const scrubber = new Scrubber({ keeper, storage, clock, log, periodMs: PERIOD_MS })
    scrubber.start()
    for (let rounds = 0; rounds < 3;) {
      await clock.advance(PERIOD_MS)
      rounds = log.lines.filter(line => /could not note how far scrubbing has come/.test(line)).length
    }
    storage.fail(undefined)
    expect(keeper.serves(header.segment)).to.equal(true)

    await scrubber.stop()
    await keeper.stop()
    await storage.close()
  })
})
