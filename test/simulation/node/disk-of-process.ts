/** The disk and the database as one process has them: what it asks for takes time, and isn't answered once it is dead. */
import { random } from '../../../src/replication/random.js'
import { entriesIn } from '../../../src/storage/memory-disk.js'
import { Content } from './disk-content.js'
import type { Disk, DiskEntry, DiskFile, DiskMode, DiskRoom } from '../../../src/storage/disk.js'
import type { Change, KeyValues } from '../../../src/storage/key-values.js'
import type { Syncing } from './disk-content.js'
import type { Random } from '../../../src/replication/random.js'
import type { SimDisk } from './sim-disk.js'
import type { SimProcess } from './sim-process.js'

function refusal (code: string): Error {
  return Object.assign(new Error(`simulated ${code}`), { code })
}

export class DiskOfProcess implements Disk {
  readonly #disk: SimDisk
  readonly #process: SimProcess
  /** what was asked for and isn't done: how to do a part of it */
  readonly #pending = new Set<(part: number) => unknown>()
  /** changes of the database take effect in their order */
  #lastChange: Promise<void> = Promise.resolve()

  constructor (disk: SimDisk, process: SimProcess) {
    this.#disk = disk
    this.#process = process
  }

  /** The process died: what it had asked for is done, or not, or in part. */
  died (): void {
    for (const act of this.#pending) {
      this.#doPart(act, random(this.#disk.random) < 0.5 ? Math.floor(random(this.#disk.random) * 3) / 2 : random(this.#disk.random))
    }
    this.#pending.clear()
  }

  /** Nobody hears of what goes wrong with it. */
  #doPart (act: (part: number) => unknown, part: number): void {
    try {
      act(part)
    } catch (err) {
      if ((err as { code?: string }).code !== 'EIO') {
        throw err
      }
    }
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

  /** True if it says that it has synced, and hasn't. */
  get lies (): boolean {
    return this.#disk.lies
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

  map (path: string, from: number, to: number): Buffer {
    return this.content(path).memory.subarray(from, to)
  }

  isInMemory (): boolean {
    return true
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
    return entriesIn(folder, this.#disk.files)
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
          if (random(this.#disk.random) < 0.5) {
            this.#disk.coverage.count('changes refused and made')
            this.#disk.change(copies, durable)
          }
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
    return this.#disk.list(prefix, from, limit)
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

  async writeDurably (pieces: readonly Uint8Array[], at: number): Promise<void> {
    await this.write(pieces, at)
    const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0)
    await this.#sync(() => this.content.beginSyncOf(at, bytes))
  }

  async datasync (): Promise<void> {
    await this.#sync(() => this.content.beginSync())
  }

  async sync (): Promise<void> {
    await this.datasync()
  }

  async close (): Promise<void> {}

  async #sync (begin: () => Syncing): Promise<void> {
    this.disk.syncBegins()
    const { pages, size } = begin()
    await this.disk.take(1, part => {
      // nobody knows of a sync that its process didn't live to see
      const failed = part < 1 ? random(this.disk.random) < 0.5 : this.disk.failsSync()
      this.content.endSync(pages, size, failed || this.disk.lies)
      if (failed && part === 1) {
        throw refusal('EIO')
      }
    })
  }
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
