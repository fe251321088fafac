/** What every `Storage` does, and the segments it opens. Run by the tests of each. */
import { expect } from 'chai'
import { BlockKind, HASH_BYTES, hashToId, sha256 } from '../../src/chain/index.js'
import { systemClock } from '../../src/clock.js'
import { ClosedError, CorruptSegmentError, InvariantError, NoRoomError, UnknownSegmentError } from '../../src/errors.js'
import { append, appendSeal, frameAfter, segmentHeader, texts, tipBefore, tipOf } from './frames.js'
import type { Clock } from '../../src/clock.js'
import type { SegmentStore, ShardRecord, Storage } from '../../src/storage/segment-store.js'

export const ROOM_BYTES = 1024 * 1024

/** One storage under test, and how to come back to what it keeps. */
export interface Bench {
  readonly storage: Storage
  /** closes the storage and opens it again */
  reopen (): Promise<Bench>
  close (): Promise<void>
}

/** @param make a storage with nothing in it and `ROOM_BYTES` of room, whose reservations lapse by the clock given */
export function storageContract (make: (clock: Clock) => Promise<Bench>): void {
  let bench: Bench
  let nowMs: number
  const header = segmentHeader()

  beforeEach(async () => {
    nowMs = 1_000_000
    bench = await make({ ...systemClock, nowMicros: () => nowMs * 1000 })
  })
  afterEach(async () => {
    await bench.close()
  })

  async function reopened (): Promise<SegmentStore> {
    bench = await bench.reopen()

    return await bench.storage.open(header.segment)
  }

  describe('a segment', () => {
    let store: SegmentStore

    beforeEach(async () => {
      store = await bench.storage.create(header)
    })

    it('begins empty, at its base, with its own id as last hash', () => {
      expect(store.end).to.equal(0)
      expect(hashToId(store.lastHash)).to.equal(header.segment)
      expect(store.usedBytes).to.equal(0)
      expect(store.roomBytes).to.equal(60 * 1024)
      expect(store.sealed).to.equal(false)
      expect(store.cutAtOpen).to.equal(undefined)
      expect([...store.frames()]).to.deep.equal([])
      expect(store.read(0, 100, 1000)).to.deep.equal([])
      expect(store.heightAt(0)).to.equal(undefined)
      expect(store.frameAt(0)).to.equal(undefined)
    })

    it('shows staged frames at once, and the same bytes once they are written', async () => {
      const first = append(store, 'a', 'b')
      const second = append(store, 'c')
      expect(store.end).to.equal(3)
      expect(store.lastHash).to.deep.equal(second.lastHash)
      expect(store.usedBytes).to.equal(first.length + second.length)
      expect(Buffer.concat(store.read(0, 3, 1e6))).to.deep.equal(Buffer.concat([first.bytes, second.bytes]))
      await store.sync()
      expect(Buffer.concat(store.read(0, 3, 1e6))).to.deep.equal(Buffer.concat([first.bytes, second.bytes]))
      expect(texts(store)).to.deep.equal(['a', 'b', 'c'])
    })

    it('keeps what was synced when it is opened again', async () => {
      append(store, 'a', 'b')
      append(store, 'c')
      await store.sync()
      const again = await reopened()
      expect(texts(again)).to.deep.equal(['a', 'b', 'c'])
      expect(again.end).to.equal(3)
      expect(again.cutAtOpen).to.equal(undefined)
      expect(again.header.stream).to.equal(header.stream)
      expect(Buffer.from(again.header.descriptorBytes)).to.deep.equal(Buffer.from(header.descriptorBytes))
      append(again, 'd')
      await again.sync()
      expect(texts(again, 2)).to.deep.equal(['c', 'd'])
    })

    it('reads whole frames within the limits, and mixes written and staged ones', async () => {
      const frames = [append(store, 'a', 'b'), append(store, 'c'), append(store, 'd')]
      await store.sync()
      frames.push(append(store, 'e'), append(store, 'f'))
      const bytes = (from: number, to: number): Buffer => Buffer.concat(frames.slice(from, to).map(frame => frame.bytes))
      const read = (from: number, to: number, bytesMax: number): Buffer => Buffer.concat(store.read(from, to, bytesMax))

      expect(read(0, 6, 1e6)).to.deep.equal(bytes(0, 5))
      expect(store.read(0, 6, 1e6)).to.have.length(3)
      expect(read(1, 4, 1e6)).to.deep.equal(bytes(0, 3))
      expect(read(2, 6, 1)).to.deep.equal(bytes(1, 2))
      expect(read(2, 6, bytes(1, 4).length)).to.deep.equal(bytes(1, 4))
      expect(read(2, 6, bytes(1, 4).length - 1)).to.deep.equal(bytes(1, 3))
      expect(read(4, 5, 1e6)).to.deep.equal(bytes(3, 4))
      expect(read(0, 1, 1e6)).to.deep.equal(bytes(0, 0))
      expect(read(6, 9, 1e6)).to.deep.equal(bytes(0, 0))
    })

    it('finds frames by height, time and hash, staged or written', async () => {
      const frames = [append(store, 'a', 'b'), append(store, 'c')]
      await store.sync()
      frames.push(append(store, 'd', 'e', 'f'))

      for (const frame of frames) {
        for (let index = 0; index < frame.count; index++) {
          expect(store.frameAt(frame.height + index)).to.deep.include({
            height: frame.height, end: frame.end, length: frame.length, timestamp: frame.timestamp, kind: BlockKind.data
          })
          expect(store.heightOf(frame.hashOf(index))).to.equal(frame.height + index)
        }
        expect(store.heightAt(frame.timestamp)).to.equal(frame.height)
        expect(store.heightAt(frame.timestamp - 1)).to.equal(frame.height)
      }
      expect(store.heightAt((frames[2]?.timestamp ?? 0) + 1)).to.equal(undefined)
      expect(store.heightOf(sha256(Buffer.from('no block')))).to.equal(undefined)
      expect(store.frameAt(6)).to.equal(undefined)
    })

    it('tells a hash from another that begins the same', () => {
      const frame = append(store, 'a')
      const forged = Uint8Array.from(frame.hashOf(0))
      forged[31] = (forged[31] as number) ^ 1
      expect(store.heightOf(forged)).to.equal(undefined)
    })

    it('loses what is cut, staged or written, and goes on from there', async () => {
      append(store, 'a')
      append(store, 'b')
      await store.sync()
      append(store, 'c')
      append(store, 'd')
      store.cut(3)
      expect(texts(store)).to.deep.equal(['a', 'b', 'c'])
      store.cut(1)
      expect(texts(store)).to.deep.equal(['a'])
      expect(store.end).to.equal(1)
      append(store, 'B', 'C')
      append(store, 'D')
      store.cut(store.end)
      await store.sync()
      expect(texts(store)).to.deep.equal(['a', 'B', 'C', 'D'])
      expect(texts(await reopened())).to.deep.equal(['a', 'B', 'C', 'D'])
    })

    it('can be cut to nothing', async () => {
      append(store, 'a long block, so that what follows is shorter than what was there')
      await store.sync()
      store.cut(0)
      expect(hashToId(store.lastHash)).to.equal(header.segment)
      await store.sync()
      append(store, 'x')
      await store.sync()
      const again = await reopened()
      expect(texts(again)).to.deep.equal(['x'])
      expect(again.cutAtOpen).to.equal(undefined)
    })

    it('may end below its mark after a cut', async () => {
      for (const text of ['a', 'b', 'c']) {
        append(store, text)
      }
      await store.sync()
      bench.storage.markSynced(header.segment, 3)
      bench = await bench.reopen()
      store = await bench.storage.open(header.segment)
      store.cut(1)
      await store.sync()
      expect(texts(await reopened())).to.deep.equal(['a'])
    })

    it('does not take a mark for more than is still there', async () => {
      append(store, 'a')
      append(store, 'b')
      await store.sync()
      bench.storage.markSynced(header.segment, 2)
      store.cut(1)
      await store.sync()
      expect(texts(await reopened())).to.deep.equal(['a'])
    })

    it('lets syncs overlap, each for what was staged before it', async () => {
      append(store, 'a')
      const first = store.sync()
      append(store, 'b')
      const second = store.sync()
      await first
      append(store, 'c')
      await Promise.all([second, store.sync()])
      await store.sync()
      expect(texts(await reopened())).to.deep.equal(['a', 'b', 'c'])
    })

    it('can be cut while a sync is on its way', async () => {
      append(store, 'a')
      append(store, 'b')
      const sync = store.sync()
      await Promise.resolve()
      store.cut(1)
      append(store, 'B')
      expect(texts(store)).to.deep.equal(['a', 'B'])
      await Promise.all([sync, store.sync()])
      expect(texts(store)).to.deep.equal(['a', 'B'])
      expect(texts(await reopened())).to.deep.equal(['a', 'B'])
    })

    it('refuses what does not follow, was not hashed, or finds no room', () => {
      const other = frameAfter({ ...tipBefore(header), end: 5 }, ['x'])
      expect(() => { store.append(other) }).to.throw(InvariantError, 'height 5')
      const unhashed = frameAfter(tipBefore(header), ['x'])
      unhashed.prefixes = undefined
      expect(() => { store.append(unhashed) }).to.throw(InvariantError, 'neither filled nor verified')
      expect(() => append(store, new Uint8Array(60 * 1024))).to.throw(InvariantError, 'no room')
      append(store, 'a', 'b')
      expect(() => { store.cut(1) }).to.throw(InvariantError, 'inside of a frame')
      expect(() => { store.cut(3) }).to.throw(InvariantError)
    })

    it('can be filled to the last byte', async () => {
      append(store, new Uint8Array(store.roomBytes - 2 * 128 - 16 - 4))
      append(store, new Uint8Array(12))
      expect(store.usedBytes).to.equal(store.roomBytes)
      await store.sync()
      const again = await reopened()
      expect(again.usedBytes).to.equal(again.roomBytes)
      expect(again.cutAtOpen).to.equal(undefined)
    })

    it('gives room back when it is sealed, and answers as before', async () => {
      const frame = append(store, 'a', 'b')
      const seal = appendSeal(store)
      await store.seal()
      expect(bench.storage.roomBytes).to.equal(ROOM_BYTES - 8192)
      for (const open of [async () => store, reopened]) {
        const sealed = await open()
        expect(sealed.sealed).to.equal(true)
        expect(sealed.end).to.equal(3)
        expect(sealed.lastHash).to.deep.equal(seal.lastHash)
        expect(texts(sealed)).to.deep.equal(['a', 'b', 'the seal'])
        expect(Buffer.concat(sealed.read(1, 3, 1e6))).to.deep.equal(Buffer.concat([frame.bytes, seal.bytes]))
        expect(sealed.heightOf(frame.hashOf(1))).to.equal(1)
        expect(sealed.heightOf(seal.lastHash)).to.equal(2)
        expect(sealed.heightOf(sha256(seal.lastHash))).to.equal(undefined)
        expect(sealed.heightAt(seal.timestamp)).to.equal(2)
        expect(sealed.frameAt(2)).to.deep.include({ height: 2, end: 3, kind: BlockKind.seal })
        await sealed.sync()
        await sealed.seal()
        expect(() => append(sealed, 'x')).to.throw(InvariantError)
      }
    })

    it('keeps nothing of its frames in memory once it is sealed', async () => {
      append(store, 'a')
      appendSeal(store)
      expect(store.lastHash.buffer.byteLength).to.be.above(HASH_BYTES)
      await store.seal()
      expect(store.lastHash.buffer.byteLength).to.equal(HASH_BYTES)
    })

    it('is sealed by a seal only, and takes nothing after one', async () => {
      append(store, 'a')
      const refused = await store.seal().then(() => undefined, (err: unknown) => err)
      expect(refused).to.be.instanceOf(InvariantError)
      appendSeal(store)
      expect(() => append(store, 'b')).to.throw(InvariantError, 'after the seal')
    })

    it('can lose a seal that was not decided', async () => {
      append(store, 'a')
      appendSeal(store)
      await store.sync()
      store.cut(1)
      append(store, 'b')
      await store.sync()
      expect(texts(await reopened())).to.deep.equal(['a', 'b'])
    })

    it('verifies, open or sealed', async () => {
      append(store, 'a', 'b')
      await store.sync()
      const ends = async (): Promise<number[]> => {
        const found: number[] = []
        for await (const { end } of store.verify()) {
          found.push(end)
        }
        return found
      }
      expect(await ends()).to.deep.equal([2])
      appendSeal(store)
      await store.seal()
      expect(await ends()).to.deep.equal([3])
    })

    it('refuses every call once it is closed', async () => {
      append(store, 'a')
      await store.close()
      await store.close()
      expect(() => store.read(0, 1, 1)).to.throw(ClosedError)
      expect(() => { store.append(frameAfter(tipBefore(header), ['x'])) }).to.throw(ClosedError)
      expect(await store.sync().then(() => undefined, (err: unknown) => err)).to.be.instanceOf(ClosedError)
    })

    it('is the same store for everybody while it is open', async () => {
      expect(await bench.storage.create(header)).to.equal(store)
      expect(await bench.storage.open(header.segment)).to.equal(store)
      append(store, 'a')
      await store.sync()
      await store.close()
      const [first, second] = await Promise.all([bench.storage.open(header.segment), bench.storage.create(header)])
      expect(first).to.equal(second)
      expect(texts(first)).to.deep.equal(['a'])
    })

    it('starts at its base when it is not the stream\'s first', async () => {
      const later = segmentHeader({ number: 3, baseHeight: 1000 })
      let other = await bench.storage.create(later)
      append(other, 'a')
      const frame = append(other, 'b', 'c')
      await other.sync()
      bench = await bench.reopen()
      other = await bench.storage.open(later.segment)
      expect(other.end).to.equal(1003)
      expect(other.frameAt(999)).to.equal(undefined)
      expect(other.heightOf(frame.hashOf(1))).to.equal(1002)
      expect(other.read(0, 2000, 1e6)).to.deep.equal([])
      expect(texts(other, 1001)).to.deep.equal(['b', 'c'])
      expect(tipOf(other).timestamp).to.equal(1_000_020)
    })
  })

  describe('room', () => {
    const reservation = { stream: header.stream, number: 0, nonce: '0a0b', capacity: 64 * 1024, expiresAtMs: 1_060_000 }

    it('is promised by a reservation once, kept by the segment, given back by its removal', async () => {
      expect(bench.storage.roomBytes).to.equal(ROOM_BYTES)
      await bench.storage.reserve(reservation)
      await bench.storage.reserve(reservation)
      expect(bench.storage.roomBytes).to.equal(ROOM_BYTES - 65536)
      bench = await bench.reopen()
      expect(bench.storage.roomBytes).to.equal(ROOM_BYTES - 65536)
      await bench.storage.create(header)
      expect(bench.storage.roomBytes).to.equal(ROOM_BYTES - 65536)
      bench = await bench.reopen()
      expect(bench.storage.roomBytes).to.equal(ROOM_BYTES - 65536)
      await bench.storage.remove(header.segment)
      expect(bench.storage.roomBytes).to.equal(ROOM_BYTES)
    })

    it('comes back when a reservation is released or lapses', async () => {
      await bench.storage.reserve(reservation)
      await bench.storage.release(reservation)
      await bench.storage.release(reservation)
      expect(bench.storage.roomBytes).to.equal(ROOM_BYTES)
      await bench.storage.reserve(reservation)
      await bench.storage.reserve({ ...reservation, expiresAtMs: 1_120_000 })
      nowMs = 1_100_000
      await bench.storage.reserve({ ...reservation, nonce: '01', expiresAtMs: 1_110_000 })
      expect(bench.storage.roomBytes).to.equal(ROOM_BYTES - 2 * 65536)
      nowMs = 1_200_000
      expect(bench.storage.roomBytes).to.equal(ROOM_BYTES)
      bench = await bench.reopen()
      expect(bench.storage.roomBytes).to.equal(ROOM_BYTES)
    })

    it('is refused when there is not enough, and says how much there is', async () => {
      const refused = await bench.storage.reserve({ ...reservation, capacity: 2 * ROOM_BYTES }).then(() => undefined, (err: unknown) => err)
      expect(refused).to.be.instanceOf(NoRoomError)
      expect(refused).to.include({ neededBytes: 2 * ROOM_BYTES, availableBytes: ROOM_BYTES })
      await bench.storage.reserve({ ...reservation, capacity: ROOM_BYTES })
      const other = segmentHeader({ name: 'others' })
      const refusedToo = await bench.storage.create(other).then(() => undefined, (err: unknown) => err)
      expect(refusedToo).to.be.instanceOf(NoRoomError)
      await bench.storage.create(header)
      expect(bench.storage.roomBytes).to.equal(ROOM_BYTES - 65536)
    })
  })

  describe('what it keeps', () => {
    const record: ShardRecord = {
      stream: header.stream, segment: header.segment, number: 0, hardState: { epoch: 1, logEpoch: 1 }, state: 'opened', opening: Uint8Array.of(1, 2, 3)
    }

    it('has records of shards, with their hard states', async () => {
      const later = segmentHeader({ number: 12, baseHeight: 5 })
      const second: ShardRecord = {
        ...record,
        segment: later.segment,
        number: 12,
        state: 'quarantined',
        reason: 'failed its chain',
        hardState: { epoch: 7, votedFor: 0, logEpoch: 6 },
        certificate: {
          stream: header.stream,
          segment: later.segment,
          epoch: 7,
          end: 9,
          hash: sha256(Buffer.from('end')),
          signatures: [{ peerId: later.descriptor.shards[0]?.peerId ?? '', incarnation: '00112233445566778899aabbccddeeff', signature: new Uint8Array(64).fill(5) }]
        }
      }
      await bench.storage.putShard(second)
      await bench.storage.putShard(record)
      await bench.storage.putHardState(header.segment, { epoch: 3, votedFor: 2, logEpoch: 1 })
      bench = await bench.reopen()
      const [first, last] = await bench.storage.shards()
      expect(first?.hardState).to.deep.include({ epoch: 3, votedFor: 2, logEpoch: 1 })
      expect(first).to.deep.include({ segment: header.segment, state: 'opened' })
      expect([...first?.opening ?? []]).to.deep.equal([1, 2, 3])
      expect(last).to.deep.include({ segment: later.segment, number: 12, state: 'quarantined', reason: 'failed its chain' })
      expect(last?.hardState.votedFor).to.equal(0)
      expect(last?.certificate).to.deep.include({ epoch: 7, end: 9, segment: later.segment })

      await bench.storage.remove(later.segment)
      expect(await bench.storage.shards()).to.have.length(1)
    })

    it('knows no hard state without a record, and no segment without either', async () => {
      const refused = async (call: Promise<unknown>): Promise<unknown> => await call.then(() => undefined, (err: unknown) => err)
      expect(await refused(bench.storage.putHardState(header.segment, { epoch: 1, logEpoch: 1 }))).to.be.instanceOf(UnknownSegmentError)
      expect(await refused(bench.storage.open(header.segment))).to.be.instanceOf(UnknownSegmentError)
      await bench.storage.putShard(record)
      expect(await refused(bench.storage.open(header.segment))).to.be.instanceOf(CorruptSegmentError)
    })

    it('lists the segments of streams in order', async () => {
      const entries = [0, 1, 2, 10, 100].map(number => {
        const { stream, segment, descriptorBytes } = segmentHeader({ number, baseHeight: number })
        return { stream, segment, number, descriptorBytes }
      })
      const other = segmentHeader({ name: 'others' })
      await bench.storage.putSegmentEntries([...entries].reverse())
      await bench.storage.putSegmentEntries([{ stream: other.stream, segment: other.segment, number: 0, descriptorBytes: other.descriptorBytes }])
      bench = await bench.reopen()
      const numbers = async (from: number, limit: number): Promise<number[]> =>
        (await bench.storage.segmentEntries(header.stream, from, limit)).map(entry => entry.number)
      expect(await numbers(0, 100)).to.deep.equal([0, 1, 2, 10, 100])
      expect(await numbers(2, 2)).to.deep.equal([2, 10])
      expect(await numbers(101, 2)).to.deep.equal([])
      const [found] = await bench.storage.segmentEntries(header.stream, 10, 1)
      expect(found?.segment).to.equal(entries[3]?.segment)
      expect(Buffer.from(found?.descriptorBytes ?? [])).to.deep.equal(Buffer.from(entries[3]?.descriptorBytes ?? []))
      expect(await bench.storage.streams()).to.have.members([header.stream, other.stream])
    })

    it('has named values and its incarnation', async () => {
      const { incarnation } = bench.storage
      expect(incarnation).to.match(/^[0-9a-f]{32}$/)
      expect(await bench.storage.getValue('ticket')).to.equal(undefined)
      await bench.storage.putValue('ticket', Uint8Array.of(9, 8))
      bench = await bench.reopen()
      expect([...await bench.storage.getValue('ticket') ?? []]).to.deep.equal([9, 8])
      expect(bench.storage.incarnation).to.equal(incarnation)
    })

    it('forgets a segment that is removed, files and record', async () => {
      const store = await bench.storage.create(header)
      await bench.storage.putShard(record)
      append(store, 'a')
      appendSeal(store)
      await store.seal()
      await bench.storage.remove(header.segment)
      expect(await bench.storage.shards()).to.deep.equal([])
      expect(() => store.read(0, 1, 1)).to.throw(ClosedError)
      const fresh = await bench.storage.create(header)
      expect(fresh.end).to.equal(0)
      expect(fresh.sealed).to.equal(false)
    })
  })
}
