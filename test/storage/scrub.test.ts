import { expect } from 'chai'
import { parseFrame } from '../../src/chain/index.js'
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

describe('a segment that is found sealed', () => {
  const header = segmentHeader({ capacity: 1024 * 1024 })
  let storage: MemoryStorage
  let store: SegmentStore
  let reads: number
  let isBad: boolean

  beforeEach(async () => {
    storage = await MemoryStorage.make()
    store = await storage.create(header)
    for (let count = 0; count < 8; count++) {
      append(store, Buffer.alloc(100_000, count))
    }
    appendSeal(store)
    await store.seal()
    reads = 0
    isBad = false
    const open = storage.memory.open.bind(storage.memory)
    storage.memory.open = async (path, mode) => {
      const file = await open(path, mode)
      const read = file.read.bind(file)
      file.read = async (target, at) => {
        reads++
        if (isBad && at <= 300_000 && at + target.length > 300_000) {
          throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' })
        }
        return await read(target, at)
      }
      return file
    }
  })
  afterEach(async () => { await storage.close() })

  const found = async (): Promise<void> => {
    await store.close()
    store = await storage.open(header.segment)
    reads = 0
  }
  const failure = async (load: Promise<void> | undefined): Promise<unknown> => await load?.then(() => undefined, (err: unknown) => err)

  it('has everything to be read once from the disk before a map of it is touched', async () => {
    expect(store.load(0, 9, Infinity)).to.equal(undefined) // this process has written it
    await found()

    await store.load(0, 2, 1000)
    expect(reads).to.equal(1)
    expect(store.load(0, 2, 1000)).to.equal(undefined)
    await store.load(0, store.end, Infinity)
    expect(reads).to.equal(4)
    expect(store.load(3, store.end, Infinity)).to.equal(undefined)
    expect(store.read(0, store.end, Infinity).reduce((sum, { length }) => sum + length, 0)).to.equal(store.usedBytes)
    expect(store.load(9, 20, 1)).to.equal(undefined)
  })

  it('is read from the disk again before a map is touched where it has left the memory, also if this process wrote it', async () => {
    let isInMemory = false
    storage.memory.isInMemory = () => isInMemory
    await store.load(0, store.end, Infinity)
    expect(reads).to.equal(4)

    isInMemory = true
    expect(store.load(0, store.end, Infinity)).to.equal(undefined)
    isInMemory = false
    isBad = true
    expect(await failure(store.load(3, 4, 1))).to.be.instanceOf(CorruptSegmentError)
    expect(await failure(store.load(7, 8, 1))).to.equal(undefined)
  })

  it('is read so once where nobody can tell what is in memory', async () => {
    storage.memory.isInMemory = () => false
    await store.load(0, 1, 1)
    expect(store.load(0, 1, 1)).to.equal(undefined)
    expect(store.load(0, store.end, Infinity)).to.equal(undefined)
    expect(reads).to.equal(1)
  })

  it('is damaged where a sector can not be read, and readable before', async () => {
    const [third] = store.read(3, 4, 1)
    const hash = parseFrame(third!).lastHash
    await found()
    isBad = true

    expect(await failure(store.load(0, 1, 1000))).to.equal(undefined)
    expect(store.read(0, 1, 1000)).to.have.length(1)
    for (const load of [store.load(0, 9, Infinity), store.load(3, 4, 1), store.loadBlock(hash)]) {
      const err = await failure(load)
      expect(err).to.be.instanceOf(CorruptSegmentError)
      expect((err as Error).message).to.match(/\.data: can't be read: EIO/)
    }
    expect(store.load(3, 4, 1)).to.not.equal(undefined)

    isBad = false
    await Promise.all([store.load(3, 4, 1), store.loadBlock(hash)])
    expect(store.loadBlock(hash)).to.equal(undefined)
    expect(store.heightOf(hash)).to.equal(3)
  })
})
