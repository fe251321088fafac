import { expect } from 'chai'
import { CorruptSegmentError } from '../../src/errors.js'
import { MemoryStorage } from '../../src/storage/index.js'
import { append, appendSeal, segmentHeader, texts } from './frames.js'
import type { SegmentStore, Verified } from '../../src/storage/segment-store.js'

const PAGE_BYTES = 4096

describe('a sealed segment that is read anew', () => {
  const header = segmentHeader()
  let storage: MemoryStorage
  let store: SegmentStore

  async function readAnew (): Promise<Verified[]> {
    const all: Verified[] = []
    for await (const verified of store.verify()) {
      all.push(verified)
    }

    return all
  }

  async function fault (): Promise<unknown> {
    return await readAnew().then(() => undefined, (err: unknown) => err)
  }

  function file (kind: 'data' | 'index'): Buffer {
    return storage.memory.bytes(storage.memory.paths.find(path => path.endsWith(`.${kind}`))!)
  }

  beforeEach(async () => {
    storage = await MemoryStorage.make()
    store = await storage.create(header)
    append(store, 'one', 'and two')
    append(store, 'three, which is longer and needs no padding')
    appendSeal(store)
    await store.sync()
    await store.seal()
  })
  afterEach(async () => { await storage.close() })

  it('is found whole as long as it is', async () => {
    const all = await readAnew()

    expect(all.at(-1)?.end).to.equal(store.end)
    expect(all.reduce((sum, { bytes }) => sum + bytes, 0)).to.equal(PAGE_BYTES + store.usedBytes)
  })

  it('is not, after a bit has changed anywhere: header, frames, padding or the last page', async () => {
    const bytes = file('data')
    expect(bytes.length).to.equal(2 * PAGE_BYTES)

    for (let at = 0; at < bytes.length; at++) {
      const bit = 1 << (at * 5 % 8)
      bytes[at]! ^= bit
      const found = await fault()
      bytes[at]! ^= bit
      if (!(found instanceof CorruptSegmentError)) {
        expect.fail(`a bit that has changed at byte ${at} gave ${String(found)}`)
      }
    }
    expect(await fault()).to.equal(undefined)
  })

  it('is not, after its file was cut or has gone', async () => {
    const path = storage.memory.paths.find(path => path.endsWith('.data'))!
    const handle = await storage.memory.open(path, 'write')
    await handle.truncate(PAGE_BYTES + 8)

    expect(await fault()).to.be.instanceOf(CorruptSegmentError)
    expect(() => store.read(0, store.end, 1024)).to.throw(CorruptSegmentError, 'shorter')
    expect(() => store.heightAt(0)).to.throw(CorruptSegmentError, 'shorter')
    await storage.memory.remove(path)
    expect(await fault()).to.be.instanceOf(CorruptSegmentError).with.property('reason', 'the file is missing')
    expect(() => store.frameAt(0)).to.throw(CorruptSegmentError, 'shorter')
  })

  it('gets its index made anew from the data when a bit of that has changed, or when it has gone', async () => {
    const whole = Buffer.from(file('index'))
    for (let at = 0; at < whole.length; at += 7) {
      file('index')[at]! ^= 1 << (at % 8)
      expect((await readAnew()).at(-1)).to.include({ indexMade: true })
      expect(file('index').equals(whole), `byte ${at}`).to.equal(true)
    }

    await storage.memory.remove(storage.memory.paths.find(path => path.endsWith('.index'))!)
    expect((await readAnew()).at(-1)).to.include({ indexMade: true })
    expect(texts(store)).to.have.length(4)
    expect((await readAnew()).some(({ indexMade }) => indexMade)).to.equal(false)
  })

  it('is read with its links checked, where who gets it relies on it', async () => {
    expect(store.readVerified(0, store.end, Infinity)).to.have.length(1)
    const bytes = file('data')
    const at = bytes.indexOf('and two')
    bytes[at]! ^= 1

    expect(store.read(0, store.end, Infinity)).to.have.length(1)
    expect(() => store.readVerified(0, store.end, Infinity)).to.throw(CorruptSegmentError)
  })

  it('is set aside with all its bytes, and makes room for another file', async () => {
    const damaged = Buffer.from(file('data'))
    await storage.setAside(header.segment)
    await storage.setAside(header.segment)

    const kept = storage.memory.paths.filter(path => path.startsWith('quarantined/'))
    expect(kept.map(path => path.slice(path.lastIndexOf('.')))).to.have.members(['.data', '.index'])
    expect(storage.memory.bytes(kept.find(path => path.endsWith('.data'))!).equals(damaged)).to.equal(true)
    const roomBytes = storage.roomBytes

    store = await storage.create(header)
    expect(store.sealed).to.equal(false)
    expect(store.end).to.equal(0)
    storage = await storage.reopen()
    expect(storage.roomBytes).to.equal(roomBytes - header.descriptor.capacity)
  })
})

describe('a node database that is damaged', () => {
  it('says which record it is', async () => {
    const storage = await MemoryStorage.make()
    const header = segmentHeader()
    const { stream, segment } = header
    await storage.create(header)
    await storage.putShard({ stream, segment, number: 0, hardState: { epoch: 1, logEpoch: 1 }, state: 'opened', opening: Buffer.from('opening') })
    await storage.putSegmentEntries([{ stream, segment, number: 0, descriptorBytes: header.descriptorBytes }])

    for (const [key, read] of [
      [`shard/${segment}`, async () => await storage.shards()],
      [`entry/${stream}/0000000000000000`, async () => await storage.segmentEntries(stream, 0, 1)]
    ] as const) {
      const whole = storage.values.get(key)
      storage.values.set(key, Buffer.from('0a05', 'hex'))
      const err = await read().then(() => undefined, (err: Error) => err)
      expect(err).to.have.property('name', 'StorageError')
      expect(err?.message).to.contain(key)
      storage.values.set(key, whole!)
      expect(await read()).to.have.length(1)
    }
    await storage.close()
  })
})
