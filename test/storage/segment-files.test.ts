import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { BlockKind, FRAME_BYTES_MAX, idToHash } from '../../src/chain/index.js'
import { InvariantError, NoRoomError, StorageError } from '../../src/errors.js'
import { DiskStorage } from '../../src/storage/disk-storage.js'
import { FileDisk } from '../../src/storage/file-disk.js'
import { finishIndex } from '../../src/storage/finish-index.js'
import { initFolder, openFileStorage, openState } from '../../src/storage/file-storage.js'
import { WINDOW_BYTES } from '../../src/storage/mapped-data.js'
import { append, appendSeal, frameAfter, segmentHeader, texts, tipAfter, tipBefore } from './frames.js'
import type { Frame } from '../../src/chain/index.js'
import type { FinishIndex } from '../../src/storage/finish-index.js'
import type { DiskFile, DiskMode } from '../../src/storage/disk.js'
import type { Storage } from '../../src/storage/segment-store.js'

const MiB = 1024 * 1024
const FIXTURES = fileURLToPath(new URL('../../../test/fixtures/', import.meta.url))

async function refused (call: Promise<unknown>): Promise<unknown> {
  return await call.then(() => undefined, (err: unknown) => err)
}

/** A disk on which data files may really take so many bytes. */
class SmallDisk extends FileDisk {
  constructor (folder: string, public leftBytes: number) {
    super(folder)
  }

  override async open (path: string, mode: DiskMode): Promise<DiskFile> {
    const file = await super.open(path, mode)
    const limited = (write: DiskFile['write']): DiskFile['write'] => async (pieces, at) => {
      const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0)
      if (bytes > this.leftBytes) {
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
      }
      this.leftBytes -= bytes
      await write(pieces, at)
    }
    file.write = limited(file.write.bind(file))
    file.writeDurably = limited(file.writeDurably.bind(file))

    return file
  }
}

/** Knows how many bytes of data files each map had. */
class WatchedDisk extends FileDisk {
  readonly mappedBytes: number[] = []

  override map (path: string, from: number, to: number): Buffer {
    if (path.endsWith('.data')) {
      this.mappedBytes.push(to - from)
    }
    return super.map(path, from, to)
  }
}

describe('segment files', () => {
  let folder: string
  let storage: Storage
  const header = segmentHeader({ capacity: MiB })
  const pathOf = (kind: 'data' | 'index'): string => join(folder, 'streams', header.stream, `0000000000-${nameOf(header.segment)}.${kind}`)

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'catenary-'))
    await initFolder(folder)
    storage = await openFileStorage(folder)
  })
  afterEach(async () => {
    await storage.close()
    await rm(folder, { recursive: true })
  })

  async function openOn (disk: FileDisk, finishIndex?: FinishIndex): Promise<Storage> {
    return await DiskStorage.open({ folder, disk, finishIndex, values: await openState(folder, false) })
  }

  /** Frames of a chain, always the same. */
  function chain (): Frame[] {
    const frames: Frame[] = []
    let tip = tipBefore(header)
    for (let index = 0; index < 40; index++) {
      const frame = frameAfter(tip, [`block ${index}`, Buffer.alloc(index * 100, index)], index === 39 ? BlockKind.seal : BlockKind.data)
      frames.push(frame)
      tip = tipAfter(frame)
    }

    return frames
  }

  it('have their full size at once, and room that is really there ahead of use', async () => {
    const store = await storage.create(header)
    expect((await stat(pathOf('data'))).size).to.equal(MiB)
    append(store, 'a')
    await store.sync()
    const { size, blocks } = await stat(pathOf('data'))
    expect(size).to.equal(MiB)
    expect(blocks * 512).to.be.at.least(256 * 1024)
  })

  it('are the same, byte for byte, however they were written', async () => {
    const written: Buffer[] = []
    for (const grouping of [1, 7, 40]) {
      await storage.remove(header.segment)
      const store = await storage.create(header)
      const frames = chain()
      while (frames.length > 0) {
        for (const frame of frames.splice(0, grouping)) {
          store.append(frame)
        }
        await store.sync()
        if (grouping === 7 && frames.length > 0) {
          // a tail that is cut again leaves no trace
          const { end } = store
          append(store, 'not to stay', Buffer.alloc(5000, 255))
          await store.sync()
          store.cut(end)
        }
      }
      await store.seal()
      written.push(await readFile(pathOf('data')), await readFile(pathOf('index')))
    }
    expect(written[2]?.equals(written[0] as Buffer)).to.equal(true)
    expect(written[4]?.equals(written[0] as Buffer)).to.equal(true)
    expect(written[3]?.equals(written[1] as Buffer)).to.equal(true)
    expect(written[5]?.equals(written[1] as Buffer)).to.equal(true)
    expect((written[0]?.length ?? 1) % 4096).to.equal(0)
  })

  it('keep the format of version 1', async () => {
    const store = await storage.create(header)
    append(store, 'one', 'two')
    append(store, 'three')
    appendSeal(store)
    await store.seal()
    expect((await readFile(pathOf('data'))).toString('hex')).to.equal((await readFile(join(FIXTURES, 'segment-data.bin'))).toString('hex'))
    expect((await readFile(pathOf('index'))).toString('hex')).to.equal((await readFile(join(FIXTURES, 'segment-index.bin'))).toString('hex'))
  })

  it('are read, not cut, and closed last while the index is made', async () => {
    await storage.close()
    const reached = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    storage = await openOn(new FileDisk(folder), async (...parameters) => {
      reached.resolve()
      await goOn.promise
      finishIndex(...parameters)
    })
    const store = await storage.create(header)
    const frame = append(store, 'one', 'two')
    appendSeal(store)
    const sealed = store.seal()
    await reached.promise

    expect(texts(store)).to.deep.equal(['one', 'two', 'the seal'])
    expect(store.heightOf(frame.hashOf(1))).to.equal(1)
    expect(() => { store.cut(2) }).to.throw(InvariantError, 'while it is sealed')
    const order: string[] = []
    const closed = storage.close().then(() => { order.push('closed') })
    setImmediate(() => {
      order.push('made')
      goOn.resolve()
    })
    await Promise.all([sealed, closed])
    expect(order).to.deep.equal(['made', 'closed'])

    storage = await openFileStorage(folder)
    const again = await storage.open(header.segment)
    expect(again.sealed).to.equal(true)
    expect(again.heightOf(frame.hashOf(1))).to.equal(1)
  })

  it('give the writers an error on a full disk, and lose nothing that was acknowledged', async () => {
    await storage.close()
    const disk = new SmallDisk(folder, 300 * 1024)
    storage = await openOn(disk)
    const store = await storage.create(header)
    append(store, 'acknowledged')
    await store.sync()
    append(store, Buffer.alloc(400 * 1024))
    const err = await refused(store.sync())
    expect(err).to.be.instanceOf(StorageError)
    expect((err as Error).message).to.match(/0000000000-[0-9a-f]{16}\.data: ENOSPC/)
    expect(await refused(store.sync())).to.equal(err)
    await storage.close()

    storage = await openOn(new FileDisk(folder))
    const again = await storage.open(header.segment)
    expect(texts(again)).to.deep.equal(['acknowledged'])
    append(again, 'more')
    await again.sync()
  })

  it('are not made when the disk has no room for them, and leave nothing behind', async () => {
    await storage.close()
    storage = await openFileStorage(folder, { roomBytes: 100 * 1024 })
    expect(await refused(storage.create(header))).to.be.instanceOf(NoRoomError)
    await storage.close()
    const disk = new SmallDisk(folder, 100)
    storage = await DiskStorage.open({ folder, disk, values: await openState(folder, false) }, { roomBytes: 2 * MiB })
    expect(await refused(storage.create(header))).to.be.instanceOf(StorageError)
    expect(storage.roomBytes).to.equal(2 * MiB)
    expect(await disk.list('reserved')).to.deep.equal([])
    disk.leftBytes = MiB
    expect((await storage.create(header)).end).to.equal(0)
  })

  it('are one process\'s at a time', async () => {
    const script = `
      import { openFileStorage } from ${JSON.stringify(new URL('../../src/storage/file-storage.js', import.meta.url).href)}
      await openFileStorage(${JSON.stringify(folder)}).then(
        () => console.log('opened'),
        err => console.log(err.name, err.code))`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
    expect(stdout.trim()).to.equal('FolderLockedError 10')
  })

  it('survive a process that is killed, with all that was synced', async () => {
    await storage.close()
    const script = `
      import ${JSON.stringify(new URL('../../src/polyfill.js', import.meta.url).href)}
      import { openFileStorage } from ${JSON.stringify(new URL('../../src/storage/file-storage.js', import.meta.url).href)}
      import { append, segmentHeader } from ${JSON.stringify(new URL('./frames.js', import.meta.url).href)}
      const storage = await openFileStorage(${JSON.stringify(folder)})
      const store = await storage.create(segmentHeader({ capacity: ${MiB} }))
      for (let index = 0; index < 10; index++) {
        append(store, 'block ' + index)
        await store.sync()
      }
      storage.markSynced(store.header.segment, 10)
      append(store, 'never synced')
      process.kill(process.pid, 'SIGKILL')`
    const killed = await refused(promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]))
    expect(killed).to.include({ signal: 'SIGKILL' })
    storage = await openFileStorage(folder)
    const store = await storage.open(header.segment)
    expect(texts(store)).to.deep.equal(Array.from({ length: 10 }, (_, index) => `block ${index}`))
    expect(store.cutAtOpen).to.equal(undefined)
  })

  it('stay readable in the pieces that were handed out, whatever becomes of the store', async () => {
    const store = await storage.create(header)
    const frames = chain()
    frames.forEach(frame => { store.append(frame) })
    await store.sync()
    const pieces = store.read(0, store.end, 16 * MiB)
    expect(pieces).to.have.length(1)
    await store.seal()
    await store.close()
    expect(Buffer.concat(pieces).equals(Buffer.concat(frames.map(frame => frame.bytes)))).to.equal(true)
  })

  it('are read like any file first where they have left the memory, and are mapped then', async () => {
    const disk = new FileDisk(folder)
    const isInMemory = (): boolean => disk.isInMemory(disk.map(relative(folder, pathOf('data')), 0, 256 * 1024))
    const store = await storage.create(header)
    append(store, Buffer.alloc(300_000, 1))
    await store.sync()
    expect(store.load(0, 1, 1)).to.equal(undefined)

    // what is mapped stays in memory
    await storage.close()
    storage = await openOn(disk)
    const again = await storage.open(header.segment)
    await promisify(execFile)('dd', [`of=${pathOf('data')}`, 'oflag=nocache', 'conv=notrunc,fdatasync', 'count=0', 'status=none'])
    // nothing leaves the memory of a file system that is nothing else: then there is nothing to read either
    const wasInMemory = isInMemory()
    const loading = again.load(0, 1, 1)
    expect(loading == null).to.equal(wasInMemory)
    await loading
    expect(again.load(0, 1, 1)).to.equal(undefined)
    expect(isInMemory()).to.equal(true)
    expect(Buffer.concat(again.read(0, 1, 1)).length).to.be.above(300_000)
  })

  it('are mapped a part at a time, and read as if they were not', async () => {
    await storage.close()
    const disk = new WatchedDisk(folder)
    storage = await openOn(disk)
    const store = await storage.create(segmentHeader({ capacity: 4 * WINDOW_BYTES }))
    while (store.usedBytes < 3.5 * WINDOW_BYTES) {
      append(store, Buffer.alloc(700 * 1024, store.end))
    }
    const whole = Buffer.concat(store.read(0, store.end, Infinity))
    await store.sync()
    expect(disk.mappedBytes).to.deep.equal([])

    for (const isSealed of [false, true]) {
      disk.mappedBytes.length = 0
      expect(store.read(0, 1, Infinity)).to.have.length(1)
      expect(disk.mappedBytes, 'of the first frame').to.have.length(1)
      expect(Buffer.concat(store.read(0, store.end, Infinity)).subarray(0, whole.length).equals(whole)).to.equal(true)
      expect(Buffer.concat(store.readVerified(0, store.end, Infinity)).subarray(0, whole.length).equals(whole)).to.equal(true)
      expect([...store.frames()].map(({ height }) => height)).to.deep.equal([...Array(store.end).keys()])
      expect(disk.mappedBytes, 'of all').to.have.length(4)
      expect(Math.max(...disk.mappedBytes)).to.equal(WINDOW_BYTES + FRAME_BYTES_MAX)
      if (!isSealed) {
        appendSeal(store)
        await store.seal()
      }
    }
  })

  it('are mapped up to a limit, and still all readable', async () => {
    await storage.close()
    const limited = await openFileStorage(folder, { mapsMax: 2 })
    storage = limited
    const stores = await Promise.all(['a', 'b', 'c', 'd'].map(async name => await storage.create(segmentHeader({ name }))))
    for (const store of stores) {
      append(store, store.header.descriptor.settings.name)
      await store.sync()
    }
    for (const store of [...stores, ...stores].reverse()) {
      expect(texts(store)).to.deep.equal([store.header.descriptor.settings.name])
      expect(limited.maps.size).to.be.at.most(2)
    }
  })
})

function nameOf (segment: string): string {
  return Buffer.from(idToHash(segment).subarray(0, 8)).toString('hex')
}
