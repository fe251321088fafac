import { setImmediate as turn } from 'node:timers/promises'
import { expect } from 'chai'
import { afterRestart } from '../../src/actors/comeback.js'
import { SyncPump } from '../../src/actors/sync-pump.js'
import { MemoryStorage } from '../../src/storage/memory-storage.js'
import { ManualClock } from '../manual-clock.js'
import { frameAfter, segmentHeader, texts, tipOf } from '../storage/frames.js'
import type { Made } from '../../src/actors/sync-pump.js'
import type { Durability } from '../../src/chain/index.js'
import type { Ready } from '../../src/replication/index.js'
import type { SegmentStore, ShardRecord } from '../../src/storage/segment-store.js'

/** A shard's files and its pump, and what the pump told. */
class Bench {
  readonly told: string[] = []
  readonly failures: Error[] = []
  #writeId = 0
  #next = Promise.withResolvers<void>()

  private constructor (readonly clock: ManualClock, readonly storage: MemoryStorage, readonly store: SegmentStore, readonly record: ShardRecord, readonly pump: SyncPump) {}

  static async open (durability: Durability, storage?: MemoryStorage, capacity?: number): Promise<Bench> {
    const header = segmentHeader({ durability, capacity })
    const { stream, segment } = header
    const fresh: ShardRecord = { stream, segment, number: 0, hardState: { epoch: 3, votedFor: 0, logEpoch: 3 }, state: 'opened', opening: new Uint8Array(0) }
    const made = storage ?? await MemoryStorage.make()
    const isNew = (await made.shards()).length === 0
    const store = isNew ? await made.create(header) : await made.open(segment)
    if (isNew) {
      await made.putShard(fresh)
    }
    const [kept] = await made.shards()
    const record = await afterRestart(made, kept!)
    const clock = new ManualClock()
    const bench: Bench = new Bench(clock, made, store, record, new SyncPump({
      storage: made,
      store,
      record,
      clock,
      onDurable: (what, writeId) => { bench.#tell(what, writeId) },
      onError: err => {
        bench.failures.push(err)
        bench.#wake()
      }
    }))

    return bench
  }

  /** Stages a block, as a Ready of the core that asks for a sync at once or doesn't, and begins a round. */
  append (text: string, syncNow: boolean): number {
    const frame = frameAfter(tipOf(this.store), [text])
    this.pump.stage(readyOf(++this.#writeId, [frame], syncNow))
    this.pump.start()

    return this.#writeId
  }

  async until (done: () => boolean): Promise<void> {
    while (!done()) {
      await this.#next.promise
    }
  }

  #tell (what: Made, writeId: number): void {
    this.told.push(`${what} ${writeId}`)
    this.#wake()
  }

  #wake (): void {
    this.#next.resolve()
    this.#next = Promise.withResolvers()
  }
}

/** Holds up every datasync of the files that are opened from now on. */
class SyncGate {
  #waiting: Array<() => void> = []
  #next = Promise.withResolvers<void>()

  constructor ({ memory }: MemoryStorage) {
    const open = memory.open.bind(memory)
    memory.open = async (path, mode) => {
      const file = await open(path, mode)
      const datasync = file.datasync.bind(file)
      file.datasync = async () => {
        await new Promise<void>(resolve => {
          this.#waiting.push(resolve)
          this.#next.resolve()
        })
        await datasync()
      }
      file.sync = datasync

      return file
    }
  }

  /** Waits for a datasync. */
  async reached (): Promise<void> {
    while (this.#waiting.length === 0) {
      this.#next = Promise.withResolvers()
      await this.#next.promise
    }
  }

  open (): void {
    this.#waiting.shift()?.()
  }
}

function readyOf (writeId: number, write: Ready['write'], syncNow: boolean): Ready {
  return { writeId, write, syncNow, sendNow: [], sendAfterSync: [], committed: 0, settled: [] }
}

/** What the next process finds after the machine lost its power. */
async function afterPowerCut ({ storage, pump }: Bench, durability: Durability): Promise<Bench> {
  pump.stop()

  return await Bench.open(durability, await storage.crash())
}

describe('a sync pump', () => {
  it('with durability sync tells of nothing that is not on disk', async () => {
    const bench = await Bench.open('sync')
    bench.append('a', true)
    await bench.until(() => bench.told.length === 1)
    expect(bench.told).to.deep.equal(['synced 1'])

    const next = await afterPowerCut(bench, 'sync')
    expect(texts(next.store)).to.deep.equal(['a'])
    expect(next.record.hardState.doubt).to.equal(undefined)
    await next.storage.close()
  })

  it('with durability interval tells what outlives the process, and syncs it within 50 ms', async () => {
    const bench = await Bench.open('interval')
    bench.append('a', false)
    await bench.until(() => bench.told.length === 1)
    expect(bench.told).to.deep.equal(['written 1'])

    await bench.clock.advance(50)
    await bench.until(() => bench.told.length === 2)
    expect(bench.told).to.deep.equal(['written 1', 'synced 1'])
    bench.pump.stop()
    await bench.storage.close()
  })

  it('syncs at once where the core asks for it', async () => {
    const bench = await Bench.open('interval')
    bench.append('a', true)
    await bench.until(() => bench.told.length === 1)
    await bench.until(() => bench.told.length === 2)
    expect(bench.told).to.deep.equal(['written 1', 'synced 1'])
    bench.pump.stop()
    await bench.storage.close()
  })

  it('with durability interval lets nothing wait for a sync that runs, and counts only what was written before it began', async () => {
    const storage = await MemoryStorage.make()
    const gate = new SyncGate(storage)
    const bench = await Bench.open('interval', storage)
    bench.append('a', false)
    await bench.until(() => bench.told.length === 1)
    await bench.clock.advance(50)
    await gate.reached()

    bench.append('b', false)
    await bench.until(() => bench.told.length === 2)
    bench.append('c', true)
    await bench.until(() => bench.told.length === 3)
    expect(bench.told).to.deep.equal(['written 1', 'written 2', 'written 3'])

    gate.open()
    await gate.reached()
    gate.open()
    await bench.until(() => bench.told.length === 5)
    expect(bench.told.slice(3)).to.deep.equal(['synced 1', 'synced 3'])
    const next = await afterPowerCut(bench, 'interval')
    expect(texts(next.store)).to.deep.equal(['a', 'b', 'c'])
    await next.storage.close()
  })

  it('with durability interval holds appends up that a disk is too slow for', async () => {
    const storage = await MemoryStorage.make()
    const gate = new SyncGate(storage)
    const bench = await Bench.open('interval', storage, 64 * 1024 * 1024)
    const block = 'm'.repeat(512 * 1024)
    let appended = 0
    while (bench.told.length === appended) {
      bench.append(block, false)
      appended++
      await turn()
    }
    expect(appended).to.be.within(64, 66)

    await gate.reached()
    gate.open()
    await bench.until(() => bench.told.at(-1) === `written ${appended}`)
    expect(bench.told.at(-2)).to.equal(`synced ${appended - 1}`)
    bench.pump.stop()
    await bench.storage.close()
  })

  it('loses what was written and not synced with the power, and knows then that it is in doubt', async () => {
    const bench = await Bench.open('interval')
    bench.append('a', true)
    await bench.until(() => bench.told.length === 1)
    bench.append('b', false)
    await bench.until(() => bench.told.length === 2)

    const next = await afterPowerCut(bench, 'interval')
    expect(texts(next.store)).to.deep.equal(['a'])
    expect(next.record.hardState.doubt).to.equal(3)
    const [kept] = await next.storage.shards()
    expect(kept?.hardState.doubt).to.equal(3)
    expect(kept?.unsyncedBoot).to.equal(undefined)
    await next.storage.close()
  })

  it('loses nothing with the process, and has nothing to doubt', async () => {
    const bench = await Bench.open('interval')
    bench.append('a', false)
    await bench.until(() => bench.told.length === 1)
    bench.pump.stop()

    const next = await Bench.open('interval', await bench.storage.reopen())
    expect(texts(next.store)).to.deep.equal(['a'])
    expect(next.record.hardState.doubt).to.equal(undefined)

    // what the dead process had written was synced when the segment was opened
    const after = await afterPowerCut(next, 'interval')
    expect(texts(after.store)).to.deep.equal(['a'])
    await after.storage.close()
  })

  it('has nothing to doubt after it was left clean', async () => {
    const bench = await Bench.open('interval')
    bench.append('a', false)
    await bench.until(() => bench.told.length === 1)
    bench.pump.stop()
    await bench.pump.leaveClean()

    const next = await afterPowerCut(bench, 'interval')
    expect(texts(next.store)).to.deep.equal(['a'])
    expect(next.record.hardState.doubt).to.equal(undefined)
    await next.storage.close()
  })

  it('has nothing to doubt once all was on disk for some seconds, and has again with the next block', async () => {
    const bench = await Bench.open('interval')
    bench.append('a', false)
    await bench.until(() => bench.told.length === 1)
    await bench.clock.advance(50)
    await bench.until(() => bench.told.length === 2)
    expect(bench.pump.record.unsyncedBoot).to.equal(bench.storage.bootId)
    await bench.clock.advance(5_000)
    expect(bench.pump.record.unsyncedBoot).to.equal(undefined)

    bench.append('b', false)
    await bench.until(() => bench.told.length === 3)
    const next = await afterPowerCut(bench, 'interval')
    expect(texts(next.store)).to.deep.equal(['a'])
    expect(next.record.hardState.doubt).to.equal(3)
    await next.storage.close()
  })

  it('plans nothing more once it was stopped: its record may be somebody else\'s then', async () => {
    for (const durability of ['sync', 'interval'] as const) {
      const storage = await MemoryStorage.make()
      const gate = new SyncGate(storage)
      const bench = await Bench.open(durability, storage)
      bench.append('a', true)
      await gate.reached()
      const told = [...bench.told]
      bench.pump.stop()
      gate.open()
      const clean = bench.pump.leaveClean()
      if (durability === 'interval') {
        await turn()
        gate.open()
      }
      await clean

      await storage.putShard({ ...bench.pump.record, state: 'sealed' })
      await bench.clock.advance(60_000)
      const [kept] = await storage.shards()
      expect(kept?.state).to.equal('sealed')
      expect(bench.told).to.deep.equal(told)
      await storage.close()
    }
  })

  it('is in doubt after a sync that failed, though the machine is still up', async () => {
    const bench = await Bench.open('interval')
    bench.append('a', false)
    await bench.until(() => bench.told.length === 1)
    bench.storage.fail('the disk is gone', 'file syncs')
    await bench.clock.advance(50)
    await bench.until(() => bench.failures.length > 0)
    expect(bench.failures.map(String)).to.match(/the disk is gone/)
    bench.storage.fail(undefined)

    const next = await Bench.open('interval', await bench.storage.reopen())
    expect(next.record.hardState.doubt).to.equal(3)
    await next.storage.close()
  })

  it('writes nothing any more once it has ended, though its last sync failed', async () => {
    const bench = await Bench.open('interval')
    bench.append('a', false)
    await bench.until(() => bench.told.length === 1)
    const written: Array<string | undefined> = []
    const put = bench.storage.putShard.bind(bench.storage)
    bench.storage.putShard = async record => {
      await turn()
      await put(record)
      written.push(record.unsyncedBoot)
    }
    bench.storage.fail('the disk is gone', 'file syncs')
    await bench.clock.advance(50)
    bench.pump.stop()
    await bench.pump.ended()

    expect(written).to.deep.equal(['a sync failed'])
    for (let turns = 0; turns < 20; turns++) {
      await turn()
    }
    expect(written).to.have.length(1)
  })
})
