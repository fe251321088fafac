/**
 * A machine's disk. What is written is in the page cache, which outlives a process; what is synced outlives the machine.
 * When the power goes each sector that wasn't synced is what it was or what it became, whatever became of the others; a
 * sync that failed leaves its pages as they are, and a later one doesn't make up for it.
 */
import { dirname } from 'node:path/posix'
import { random, randomInteger } from '../../../src/replication/random.js'
import type { Disk, DiskEntry, DiskFile, DiskMode, DiskRoom } from '../../../src/storage/disk.js'
import type { Change, KeyValues } from '../../../src/storage/key-values.js'
import type { Random } from '../../../src/replication/random.js'
import type { Coverage } from './coverage.js'
import type { SimProcess } from './sim-process.js'

const PAGE_BYTES = 4096
const SECTOR_BYTES = 512

class Content {
  memory = Buffer.alloc(0)
  size = 0
  durableSize = 0
  /** pages written since the last sync began, as they were before */
  dirty = new Map<number, Buffer>()
  /** the same, of syncs on their way, the oldest first */
  syncing: Array<Map<number, Buffer>> = []
  /** pages whose sync failed: as they were before */
  readonly lost = new Map<number, Buffer>()

  write (pieces: readonly Uint8Array[], at: number, bytes: number): void {
    this.touch(at, bytes)
    this.resize(Math.max(this.size, at + bytes))
    let left = bytes
    for (const piece of pieces) {
      const part = piece.length > left ? piece.subarray(0, left) : piece
      this.memory.set(part, at)
      at += part.length
      left -= part.length
    }
  }

  truncate (size: number): void {
    if (size < this.size) {
      this.touch(size, this.size - size)
      this.memory.fill(0, size, this.size)
    }
    this.resize(size)
  }

  touch (at: number, bytes: number): void {
    for (let page = Math.floor(at / PAGE_BYTES); page * PAGE_BYTES < at + bytes; page++) {
      if (!this.dirty.has(page)) {
        this.dirty.set(page, Buffer.from(this.memory.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES)))
      }
    }
  }

  resize (size: number): void {
    if (size > this.memory.length) {
      const grown = Buffer.alloc(size)
      grown.set(this.memory)
      this.memory = grown
    }
    this.size = size
  }

  beginSync (): { readonly pages: Map<number, Buffer>, readonly size: number } {
    const pages = this.dirty
    this.dirty = new Map()
    this.syncing.push(pages)

    return { pages, size: this.size }
  }

  endSync (pages: Map<number, Buffer>, size: number, failed: boolean): void {
    this.syncing = this.syncing.filter(other => other !== pages)
    for (const [page, before] of pages) {
      if (!failed) {
        this.lost.delete(page)
      } else if (!this.lost.has(page)) {
        this.lost.set(page, before)
      }
    }
    if (!failed) {
      this.durableSize = size
    }
  }

  /** The power is gone. Returns the sectors that were lost and those that survived unsynced. */
  powerCut (generator: Random): { lost: number, kept: number } {
    const before = new Map(this.dirty)
    for (const pages of [...this.syncing].reverse()) {
      pages.forEach((bytes, page) => before.set(page, bytes))
    }
    this.lost.forEach((bytes, page) => before.set(page, bytes))
    const memory = Buffer.from(this.memory)
    // how much of it the disk had written by itself
    const kept = [0, 1, 0.5, random(generator)][randomInteger(generator, 0, 4)] as number
    const counts = { lost: 0, kept: 0 }

    for (const [page, bytes] of before) {
      for (let at = 0; at < PAGE_BYTES; at += SECTOR_BYTES) {
        if (random(generator) < kept) {
          counts.kept++
          continue
        }
        counts.lost++
        const from = page * PAGE_BYTES + at
        memory.fill(0, Math.min(from, memory.length), Math.min(from + SECTOR_BYTES, memory.length))
        memory.set(bytes.subarray(at, at + SECTOR_BYTES), Math.min(from, memory.length))
      }
    }
    const size = random(generator) < kept ? this.size : this.durableSize
    memory.fill(0, Math.min(size, memory.length))
    this.memory = memory
    this.size = size
    this.resize(size)
    this.durableSize = size
    this.dirty = new Map()
    this.syncing = []
    this.lost.clear()

    return counts
  }
}

/** What a disk does wrong. */
export interface DiskTrouble {
  /** everything that needs room is refused */
  full: boolean
  /** chance of a sync that fails */
  syncErrors: number
  /** chance of a write that fails */
  writeErrors: number
  /** everything takes as many times longer */
  slowness: number
}

export class SimDisk {
  readonly trouble: DiskTrouble = { full: false, syncErrors: 0, writeErrors: 0, slowness: 1 }
  readonly random: Random
  readonly coverage: Coverage
  readonly latencyMs: number
  files = new Map<string, Content>()
  /** called once, when the next sync begins */
  onSync: (() => void) | undefined
  /** the database, as a log: what is behind `durable` may be lost, the newest first */
  values = new Map<string, Uint8Array>()
  #durableValues = new Map<string, Uint8Array>()
  #unsynced: Array<readonly Change[]> = []

  constructor (random: Random, coverage: Coverage, latencyMs: number) {
    this.random = random
    this.coverage = coverage
    this.latencyMs = latencyMs
  }

  /** Nothing is left, and it is another disk. */
  wipe (): void {
    this.files = new Map()
    this.values = new Map()
    this.#durableValues = new Map()
    this.#unsynced = []
  }

  change (changes: readonly Change[], durable: boolean): void {
    apply(this.values, changes)
    this.#unsynced.push(changes)
    if (durable) {
      // as in a log: what is synced takes all that was written before with it
      this.#unsynced.splice(0).forEach(changes => { apply(this.#durableValues, changes) })
    }
  }

  powerCut (): void {
    for (const content of this.files.values()) {
      const { lost, kept } = content.powerCut(this.random)
      this.coverage.count('sectors lost', lost)
      this.coverage.count('sectors kept unsynced', kept)
      if (lost > 0 && kept > 0) {
        this.coverage.count('torn writes')
      }
    }
    const kept = randomInteger(this.random, 0, this.#unsynced.length + 1)
    this.#unsynced.splice(0).slice(0, kept).forEach(changes => { apply(this.#durableValues, changes) })
    this.values = new Map(this.#durableValues)
  }

  /** Flips a bit behind all that was ever synced of a segment that is open: where its bytes are zero. */
  flipUnsynced (path: string): boolean {
    const content = this.files.get(path)
    if (content == null) {
      return false
    }
    let end = content.size
    while (end > 0 && content.memory[end - 1] === 0) {
      end--
    }

    return this.flip(path, end + PAGE_BYTES)
  }

  /** Flips a bit of a file, as it is on the disk and in the cache. False if there is none to flip. */
  flip (path: string, from = 0, to = Infinity): boolean {
    const content = this.files.get(path)
    const end = Math.min(to, content?.size ?? 0)
    if (content == null || end <= from) {
      return false
    }

    // whoever has the file mapped sees it at once
    const at = randomInteger(this.random, from, end)
    content.memory[at] = (content.memory[at] as number) ^ (1 << randomInteger(this.random, 0, 8))

    return true
  }
}

function apply (values: Map<string, Uint8Array>, changes: readonly Change[]): void {
  for (const [key, value] of changes) {
    if (value == null) {
      values.delete(key)
    } else {
      values.set(key, value)
    }
  }
}

function refusal (code: string): Error {
  return Object.assign(new Error(`simulated ${code}`), { code })
}

/** The disk and the database as one process has them: what it asks for takes time, and isn't answered once it is dead. */
export class DiskOfProcess implements Disk {
  readonly #disk: SimDisk
  readonly #process: SimProcess
  /** what was asked for and isn't done: how to do a part of it */
  readonly #pending = new Set<(part: number) => void>()
  /** changes of the database take effect in their order */
  #lastChange: Promise<void> = Promise.resolve()

  constructor (disk: SimDisk, process: SimProcess) {
    this.#disk = disk
    this.#process = process
  }

  /** The process died: what it had asked for is done, or not, or in part. */
  died (): void {
    for (const act of this.#pending) {
      act(random(this.#disk.random) < 0.5 ? Math.floor(random(this.#disk.random) * 3) / 2 : random(this.#disk.random))
    }
    this.#pending.clear()
  }

  /** Does it after a while; `act` is given how much of it is to be done. */
  async take<T> (share: number, act: (part: number) => T): Promise<T> {
    const { trouble, latencyMs, random: generator } = this.#disk

    return await new Promise((resolve, reject) => {
      this.#pending.add(act)
      this.#process.plan(latencyMs * trouble.slowness * share * (0.5 + random(generator)), () => {
        this.#pending.delete(act)
        try {
          resolve(act(1))
        } catch (err) {
          reject(err instanceof Error ? err : new Error(String(err)))
        }
      })
    })
  }

  refuseWrites (): void {
    const { trouble, random: generator, coverage } = this.#disk
    if (trouble.full) {
      coverage.count('disk full refusals')
      throw refusal('ENOSPC')
    }
    if (trouble.writeErrors > 0 && random(generator) < trouble.writeErrors) {
      coverage.count('write errors')
      throw refusal('EIO')
    }
  }

  /** True if a sync that ends now fails. */
  failsSync (): boolean {
    const { trouble, random: generator, coverage } = this.#disk
    const fails = trouble.syncErrors > 0 && random(generator) < trouble.syncErrors
    if (fails) {
      coverage.count('sync errors')
    }

    return fails
  }

  /** The moment at which a power cut tears most. */
  syncBegins (): void {
    const { onSync } = this.#disk
    this.#disk.onSync = undefined
    onSync?.()
  }

  get random (): Random {
    return this.#disk.random
  }

  content (path: string): Content {
    const content = this.#disk.files.get(path)
    if (content == null) {
      throw refusal('ENOENT')
    }

    return content
  }

  async open (path: string, mode: DiskMode): Promise<DiskFile> {
    if (mode !== 'make') {
      return new FileOfProcess(path, this.content(path), this)
    }
    this.refuseWrites()

    return await this.take(0.2, part => {
      const content = new Content()
      if (part > 0) {
        this.#disk.files.set(path, content)
      }
      return new FileOfProcess(path, content, this)
    })
  }

  map (path: string, bytes: number): Buffer {
    return this.content(path).memory.subarray(0, bytes)
  }

  sizeOf (path: string): number {
    return this.#disk.files.get(path)?.size ?? -1
  }

  async rename (from: string, to: string): Promise<void> {
    this.content(from)
    await this.take(1, part => {
      const content = this.#disk.files.get(from)
      if (part > 0.5 && content != null) {
        this.#disk.files.delete(from)
        this.#disk.files.set(to, content)
      }
    })
  }

  async remove (path: string): Promise<void> {
    await this.take(1, part => part > 0.5 && this.#disk.files.delete(path))
  }

  async list (folder: string): Promise<DiskEntry[]> {
    const entries = new Map<string, DiskEntry>()
    for (const [path, { size }] of this.#disk.files) {
      if (dirname(path) === folder) {
        const name = path.slice(folder.length + 1)
        entries.set(name, { name, folder: false, bytes: size, writtenBytes: size })
      } else if (dirname(dirname(path)) === folder) {
        const name = dirname(path).slice(folder.length + 1)
        entries.set(name, { name, folder: true, bytes: 0, writtenBytes: 0 })
      }
    }

    return [...entries.values()].sort((a, b) => a.name < b.name ? -1 : 1)
  }

  async makeFolder (): Promise<void> {}

  room (): DiskRoom {
    return { freeBytes: this.#disk.trouble.full ? 0 : 2 ** 32, totalBytes: 2 ** 33 }
  }

  async get (key: string): Promise<Uint8Array | undefined> {
    return this.#disk.values.get(key)
  }

  async write (changes: readonly Change[], durable: boolean): Promise<void> {
    this.refuseWrites()
    const copies = changes.map(([key, value]): Change => [key, value == null ? undefined : Uint8Array.from(value)])
    const before = this.#lastChange
    const change = before.then(async () => {
      await this.take(durable ? 1 : 0.1, part => {
        if (part === 1 && durable && this.failsSync()) {
          throw refusal('EIO')
        }
        if (part > 0.5) {
          this.#disk.change(copies, durable)
        }
      })
    })
    this.#lastChange = change.catch(() => {})
    await change
  }

  async values (prefix: string, from: string, limit: number): Promise<Array<[key: string, value: Uint8Array]>> {
    return [...this.#disk.values]
      .filter(([key]) => key.startsWith(prefix) && key >= from)
      .sort(([a], [b]) => a < b ? -1 : 1)
      .slice(0, limit)
  }

  async close (): Promise<void> {}
}

class FileOfProcess implements DiskFile {
  constructor (readonly path: string, readonly content: Content, readonly disk: DiskOfProcess) {}

  async write (pieces: readonly Uint8Array[], at: number): Promise<void> {
    this.disk.refuseWrites()
    const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0)
    await this.disk.take(0.1, part => { this.content.write(pieces, at, Math.floor(bytes * part)) })
  }

  async read (target: Uint8Array, at: number): Promise<number> {
    const { memory, size } = this.content

    return memory.copy(target, 0, at, Math.max(at, Math.min(size, at + target.length)))
  }

  async truncate (bytes: number): Promise<void> {
    this.disk.refuseWrites()
    await this.disk.take(0.1, part => {
      if (part > 0.5) {
        this.content.truncate(bytes)
      }
    })
  }

  async size (): Promise<number> {
    return this.content.size
  }

  async datasync (): Promise<void> {
    this.disk.syncBegins()
    const { pages, size } = this.content.beginSync()
    await this.disk.take(1, part => {
      // nobody knows of a sync that its process didn't live to see
      const failed = part < 1 ? random(this.disk.random) < 0.5 : this.disk.failsSync()
      this.content.endSync(pages, size, failed)
      if (failed && part === 1) {
        throw refusal('EIO')
      }
    })
  }

  async sync (): Promise<void> {
    await this.datasync()
  }

  async close (): Promise<void> {}
}

/** The database of one process: the disk's own `list` is of files. */
export function valuesOf (disk: DiskOfProcess): KeyValues {
  return {
    get: async key => await disk.get(key),
    write: async (changes, durable) => { await disk.write(changes, durable) },
    list: async (prefix, from = '', limit = Infinity) => await disk.values(prefix, from, limit),
    close: async () => {}
  }
}
