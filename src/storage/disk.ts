/**
 * The seam between segments and what they lie on: files by their path in the data folder. `FileDisk` is a real one,
 * `MemoryDisk` one that a test can crash and break. Knows nothing of what the files mean.
 */
import { CatenaryError, FileFailedError, StorageError } from '../errors.js'

/** An open file. Every write says where: there is no position to share. */
export interface DiskFile {
  /** in the data folder */
  readonly path: string
  /** Writes all of `pieces`, one behind the other, from `at`; in as few calls to the system as may be. */
  write (pieces: readonly Uint8Array[], at: number): Promise<void>
  /** The same, and when it resolves these bytes are durable, with what is needed to read them back; what was written before needn't be. */
  writeDurably (pieces: readonly Uint8Array[], at: number): Promise<void>
  /** Fills `target` from `at`; returns how many bytes there were, fewer than asked only at the file's end. */
  read (target: Uint8Array, at: number): Promise<number>
  /** Makes the file this long: what is beyond is gone, what is new is zero. */
  truncate (bytes: number): Promise<void>
  size (): Promise<number>
  /** Makes written data durable, and of the rest what is needed to read it back. */
  datasync (): Promise<void>
  /** Makes data and all the file's properties durable. */
  sync (): Promise<void>
  close (): Promise<void>
}

export interface DiskEntry {
  readonly name: string
  readonly folder: boolean
  readonly bytes: number
  /** bytes that take room now: less than `bytes` if the file has parts that were never written */
  readonly writtenBytes: number
}

/** `make` starts an empty file, also over one that is there; `write` and `read` open one that is there. */
export type DiskMode = 'make' | 'write' | 'read'

export interface Disk {
  open (path: string, mode: DiskMode): Promise<DiskFile>
  /** A file from `from`, a multiple of the page size, to `to` as memory that follows later writes. Never touch it beyond the file's end. */
  map (path: string, from: number, to: number): Buffer
  /** True if to touch this piece of a map, which begins at a page, is to wait for no disk: all of it is in memory now. Fast: asked before each read. */
  isInMemory (piece: Buffer): boolean
  /** Bytes of a file, -1 if it isn't there. Fast: asked before each read of a map. */
  sizeOf (path: string): number
  /** Durable when it resolves, if the file was synced before. */
  rename (from: string, to: string): Promise<void>
  /** Durable when it resolves. A file that isn't there is no error. */
  remove (path: string): Promise<void>
  /** What a folder holds; nothing if it isn't there. */
  list (folder: string): Promise<DiskEntry[]>
  /** Makes a folder that isn't there; durable when it resolves. */
  makeFolder (folder: string): Promise<void>
  /** Room on the whole disk; undefined if it has no limit of its own. */
  room (): DiskRoom | undefined
}

export interface DiskRoom {
  readonly freeBytes: number
  readonly totalBytes: number
}

/** True if the error says that a file isn't there. */
export function isMissing (err: unknown): boolean {
  return (err as NodeJS.ErrnoException).code === 'ENOENT'
}

/** For a promise's `catch`: `none` in place of what is missing. */
export function orIfMissing<T> (none: T): (err: unknown) => T {
  return err => {
    if (isMissing(err)) {
      return none
    }
    throw err
  }
}

/** what reads, of what can fail: Node's names of system calls */
const READING = ['open', 'read', 'stat', 'fstat']

/** True if the error says that what lies on the disk can't be read; nothing is known of that from a write or a sync that failed. */
export function isUnreadable (err: unknown): boolean {
  const { code, syscall } = err as NodeJS.ErrnoException

  return code === 'EIO' && READING.includes(syscall ?? '')
}

/** True if the error says that there is no room, or that none is allowed: then what was written before is as it was. */
export function isFull (err: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes((err as NodeJS.ErrnoException).code ?? '')
}

/** What the disk said of a file when it refused, as the error that callers are told. */
export function refusal (file: string, err: unknown): Error {
  return err instanceof CatenaryError ? err : new StorageError(`${file}: ${(err as Error).message}`, { cause: err })
}

/** The same of a write or a sync: unless there was only no room, nobody knows what is on the disk now. */
export function failure (file: string, err: unknown): Error {
  return isFull(err) ? refusal(file, err) : new FileFailedError(`${file}: ${(err as Error).message}`, { cause: err })
}

/** A map of a file. @throws {StorageError} */
export function mapped (disk: Disk, path: string, from: number, to: number): Buffer {
  try {
    return disk.map(path, from, to)
  } catch (err) {
    throw new StorageError(`${path} can't be mapped: ${(err as Error).message}`, { cause: err })
  }
}
