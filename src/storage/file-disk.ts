/** A folder of a real file system as a `Disk`. */
import { closeSync, constants, openSync, statfsSync, statSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { orIfMissing } from './disk.js'
import { mmap } from './mmap.js'
import type { FileHandle } from 'node:fs/promises'
import type { Disk, DiskEntry, DiskFile, DiskMode, DiskRoom } from './disk.js'

const FLAGS: Record<DiskMode, string> = { make: 'w+', write: 'r+', read: 'r' }
/** only the node's own user has business in its data */
const FOLDER_MODE = 0o700
const FILE_MODE = 0o600
/** each write waits for the disk, which costs one trip to it instead of two */
const DURABLE_FLAGS = constants.O_RDWR | constants.O_DSYNC
/** what `stat` counts in, whatever the file system's blocks are */
const STAT_BLOCK_BYTES = 512

/** What a file needs of Node's handle. */
export type Handle = Pick<FileHandle, 'writev' | 'read' | 'truncate' | 'datasync' | 'sync' | 'stat' | 'close'>

export class FileDisk implements Disk {
  /** @param folder the data folder */
  constructor (readonly folder: string) {}

  async open (path: string, mode: DiskMode): Promise<DiskFile> {
    const name = join(this.folder, path)

    return new HandleFile(path, await open(name, FLAGS[mode], FILE_MODE), async () => await open(name, DURABLE_FLAGS))
  }

  map (path: string, from: number, to: number): Buffer {
    // the map outlives the descriptor, so that sealed segments need none
    const fd = openSync(join(this.folder, path), 'r')
    try {
      return mmap.map(to - from, mmap.PROT_READ, mmap.MAP_SHARED, fd, from)
    } finally {
      closeSync(fd)
    }
  }

  isInMemory (piece: Buffer): boolean {
    const [absentPages] = mmap.incore(piece)

    return absentPages === 0
  }

  sizeOf (path: string): number {
    return statSync(join(this.folder, path), { throwIfNoEntry: false })?.size ?? -1
  }

  async rename (from: string, to: string): Promise<void> {
    await rename(join(this.folder, from), join(this.folder, to))
    await this.#syncFolder(dirname(to))
    if (dirname(from) !== dirname(to)) {
      await this.#syncFolder(dirname(from))
    }
  }

  async remove (path: string): Promise<void> {
    await rm(join(this.folder, path), { force: true })
    await this.#syncFolder(dirname(path))
  }

  async list (folder: string): Promise<DiskEntry[]> {
    const names = await readdir(join(this.folder, folder)).catch(orIfMissing<string[]>([]))

    return await Promise.all(names.sort().map(async name => {
      const stats = await stat(join(this.folder, folder, name))
      return {
        name, folder: stats.isDirectory(), bytes: stats.size, writtenBytes: Math.min(stats.size, stats.blocks * STAT_BLOCK_BYTES)
      }
    }))
  }

  async makeFolder (folder: string): Promise<void> {
    const first = await mkdir(join(this.folder, folder), { recursive: true, mode: FOLDER_MODE })
    if (first != null) {
      for (let made = folder; made !== '.'; made = dirname(made)) {
        await this.#syncFolder(dirname(made))
      }
    }
  }

  room (): DiskRoom {
    const { bavail, blocks, bsize } = statfsSync(this.folder)

    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize }
  }

  async #syncFolder (folder: string): Promise<void> {
    const handle = await open(join(this.folder, folder), 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }
}

/** A file over Node's handle: whatever the system takes at once, all of it is written in the end. */
export class HandleFile implements DiskFile {
  #durable: Handle | undefined

  /** @param openDurably opens the file once more, such that each write waits for the disk */
  constructor (readonly path: string, readonly handle: Handle, readonly openDurably: () => Promise<Handle>) {}

  async write (pieces: readonly Uint8Array[], at: number): Promise<void> {
    await this.#writeAll(this.handle, pieces, at)
  }

  async writeDurably (pieces: readonly Uint8Array[], at: number): Promise<void> {
    this.#durable ??= await this.openDurably()
    await this.#writeAll(this.#durable, pieces, at)
  }

  async read (target: Uint8Array, at: number): Promise<number> {
    let filled = 0
    while (filled < target.length) {
      const { bytesRead } = await this.handle.read(target, filled, target.length - filled, at + filled)
      if (bytesRead === 0) {
        break
      }
      filled += bytesRead
    }

    return filled
  }

  async truncate (bytes: number): Promise<void> {
    await this.handle.truncate(bytes)
  }

  async size (): Promise<number> {
    return (await this.handle.stat()).size
  }

  async datasync (): Promise<void> {
    await this.handle.datasync()
  }

  async sync (): Promise<void> {
    await this.handle.sync()
  }

  async close (): Promise<void> {
    await this.#durable?.close()
    await this.handle.close()
  }

  async #writeAll (handle: Handle, pieces: readonly Uint8Array[], at: number): Promise<void> {
    let left = pieces
    while (left.length > 0) {
      const { bytesWritten } = await handle.writev(left as Uint8Array[], at)
      if (bytesWritten === 0 && left.some(piece => piece.length > 0)) {
        throw Object.assign(new Error(`${this.path}: nothing could be written at ${at}`), { code: 'EIO', syscall: 'write' })
      }
      at += bytesWritten
      left = after(left, bytesWritten)
    }
  }
}

/** What is left of `pieces` once their first `bytes` are written. */
function after (pieces: readonly Uint8Array[], bytes: number): readonly Uint8Array[] {
  for (const [index, piece] of pieces.entries()) {
    if (bytes < piece.length) {
      return [piece.subarray(bytes), ...pieces.slice(index + 1)]
    }
    bytes -= piece.length
  }

  return []
}
