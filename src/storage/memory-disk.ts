/** A disk in memory that can be crashed, as a power cut does, and made to fail. */
import { dirname } from 'node:path/posix'
import type { Disk, DiskEntry, DiskFile, DiskMode } from './disk.js'

/** What a write replaced, until it is synced. */
interface Undo {
  readonly at: number
  /** how many bytes changed */
  readonly length: number
  /** what they were; those behind were zero */
  readonly bytes: Buffer
  /** of the file */
  readonly size: number
}

class MemoryContent {
  /** at least as long as the file */
  memory = Buffer.alloc(0)
  size = 0
  /** behind the last byte that was ever written: beyond is nothing but zeros */
  high = 0
  /** what a crash takes back, in the order of the writes */
  undo: Undo[] = []

  write (pieces: readonly Uint8Array[], at: number): void {
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0)
    this.remember(at, size)
    this.resize(Math.max(this.size, at + size))
    this.high = Math.max(this.high, at + size)
    for (const piece of pieces) {
      this.memory.set(piece, at)
      at += piece.length
    }
  }

  truncate (size: number): void {
    this.remember(size, Math.max(0, this.high - size))
    this.resize(size)
    this.memory.fill(0, Math.min(size, this.high), this.high)
    this.high = Math.min(size, this.high)
  }

  remember (at: number, length: number): void {
    const bytes = Buffer.from(this.memory.subarray(at, Math.max(at, Math.min(at + length, this.high))))
    this.undo.push({ at, length, bytes, size: this.size })
  }

  resize (size: number): void {
    if (size > this.memory.length) {
      const grown = Buffer.alloc(size)
      grown.set(this.memory)
      this.memory = grown
    }
    this.size = size
  }

  /** Takes all back but the first `keptBytes` of what was written. */
  crash (keptBytes: number): void {
    let before = this.undo.reduce((sum, { length }) => sum + length, 0)
    for (const { at, length, bytes, size } of this.undo.reverse()) {
      before -= length
      const kept = Math.min(length, Math.max(0, keptBytes - before))
      if (keptBytes > 0 && before + length <= keptBytes) {
        break
      }
      this.resize(Math.max(size, at + bytes.length))
      this.memory.fill(0, at + Math.max(kept, bytes.length), at + length)
      this.memory.set(bytes.subarray(kept), at + Math.min(kept, bytes.length))
      this.size = kept > 0 ? Math.max(size, at + kept) : size
      this.high = Math.max(this.high, at + bytes.length)
    }
    this.undo = []
  }
}

/** What a disk refuses: all that writes, every sync of files and of the database, or those of files. */
export type Failing = 'everything' | 'syncs' | 'file syncs'

export class MemoryDisk implements Disk {
  readonly #files = new Map<string, MemoryContent>()
  #failure: { readonly reason: string, readonly what: Failing, readonly code: string } | undefined

  /** From now on every write, sync or change fails with this reason, or every sync, or those of files; undefined ends that. */
  fail (reason: string | undefined, what: Failing = 'everything', code = 'EIO'): void {
    this.#failure = reason == null ? undefined : { reason, what, code }
  }

  /**
   * Takes back what wasn't synced, but the first so many bytes of each file's writes: a torn write. Files that are open
   * stay so: their owners must be gone.
   */
  crash (keptBytes = 0): void {
    for (const content of this.#files.values()) {
      content.crash(keptBytes)
    }
  }

  /** The bytes of a file as they are: change them, and the disk has rotted. */
  bytes (path: string): Buffer {
    const { memory, size } = this.#content(path)

    return memory.subarray(0, size)
  }

  get paths (): string[] {
    return [...this.#files.keys()].sort()
  }

  async open (path: string, mode: DiskMode): Promise<DiskFile> {
    if (mode === 'make') {
      this.check()
      this.#files.set(path, new MemoryContent())
    }

    return new MemoryFile(path, this.#content(path), this)
  }

  map (path: string, from: number, to: number): Buffer {
    return this.#content(path).memory.subarray(from, to)
  }

  isInMemory (): boolean {
    return true
  }

  sizeOf (path: string): number {
    return this.#files.get(path)?.size ?? -1
  }

  async rename (from: string, to: string): Promise<void> {
    this.check()
    const content = this.#content(from)
    this.#files.delete(from)
    this.#files.set(to, content)
  }

  async remove (path: string): Promise<void> {
    this.check()
    this.#files.delete(path)
  }

  async list (folder: string): Promise<DiskEntry[]> {
    return entriesIn(folder, this.#files)
  }

  async makeFolder (): Promise<void> {
    this.check()
  }

  room (): undefined {
    return undefined
  }

  /** @throws what the disk was told to fail with */
  check (doing: 'write' | 'sync' | 'file sync' = 'write'): void {
    if (this.#failure != null && (this.#failure.what === 'everything' || doing === 'file sync' || (doing === 'sync' && this.#failure.what === 'syncs'))) {
      throw Object.assign(new Error(this.#failure.reason), { code: this.#failure.code })
    }
  }

  #content (path: string): MemoryContent {
    const content = this.#files.get(path)
    if (content == null) {
      throw Object.assign(new Error(`${path}: no such file`), { code: 'ENOENT' })
    }

    return content
  }
}

class MemoryFile implements DiskFile {
  constructor (readonly path: string, readonly content: MemoryContent, readonly disk: MemoryDisk) {}

  async write (pieces: readonly Uint8Array[], at: number): Promise<void> {
    this.disk.check()
    this.content.write(pieces, at)
  }

  async writeDurably (pieces: readonly Uint8Array[], at: number): Promise<void> {
    await this.write(pieces, at)
    await this.datasync()
  }

  async read (target: Uint8Array, at: number): Promise<number> {
    return this.content.memory.copy(target, 0, at, Math.min(this.content.size, at + target.length))
  }

  async truncate (bytes: number): Promise<void> {
    this.disk.check()
    this.content.truncate(bytes)
  }

  async size (): Promise<number> {
    return this.content.size
  }

  async datasync (): Promise<void> {
    this.disk.check('file sync')
    this.content.undo = []
  }

  async sync (): Promise<void> {
    await this.datasync()
  }

  async close (): Promise<void> {}
}

/** What a folder holds, where folders are nothing but the beginnings of files' paths. */
export function entriesIn (folder: string, files: ReadonlyMap<string, { readonly size: number }>): DiskEntry[] {
  const entries = new Map<string, DiskEntry>()
  for (const [path, { size }] of files) {
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
