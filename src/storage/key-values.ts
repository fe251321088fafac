/** What the node's database is built on: named values in the order of their names. */
import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { ClosedError, FolderLockedError, StorageError, WrongFolderError } from '../errors.js'

/** One value put, or removed if it is undefined. */
export type Change = readonly [key: string, value: Uint8Array | undefined]

export interface KeyValues {
  get (key: string): Promise<Uint8Array | undefined>
  /** All of `changes` or none; calls take effect in their order. Durable when it resolves if `durable`. */
  write (changes: readonly Change[], durable: boolean): Promise<void>
  /** In the order of their keys: those that begin with `prefix`, from `from` on, at most `limit`. */
  list (prefix: string, from?: string, limit?: number): Promise<Array<[key: string, value: Uint8Array]>>
  close (): Promise<void>
}

interface Group {
  readonly changes: Change[]
  durable: boolean
  readonly done: Array<{ resolve: () => void, reject: (err: Error) => void }>
}

/** a folder in LevelDB's own, with an empty database: LevelDB lets its lock go while it is opened anew */
const LOCK_FOLDER = 'held'
/** what LevelDB has not made tables of yet: as much is written when it is opened */
const LOG_FILE = /^\d+\.log$/
/** made to see whether there is room, and removed before anything is written to it */
const ROOM_FILE = 'room'
const ROOM_PIECE_BYTES = 1024 * 1024

/**
 * LevelDB in a folder, which it locks. Writes that come while one is on its way go together, with one fsync.
 *
 * After a write that failed nothing more is written before LevelDB was closed and opened again. It keeps an error of its
 * background work until then, and it may have left half a record in its log: what it wrote behind that, the next opening would
 * not find. A write that failed may still turn out to have been made.
 */
export class LevelKeyValues implements KeyValues {
  readonly #level: Level
  readonly #lock: Level
  #next: Group | undefined
  #loop: Promise<void> | undefined
  /** a write has failed since it was opened */
  #failed = false
  #reopening: Promise<void> | undefined
  #closed = false

  private constructor (level: Level, lock: Level) {
    this.#level = level
    this.#lock = lock
  }

  /**
   * @param folder where it lies
   * @param dataFolder named in errors
   * @throws {FolderLockedError} if another process has it open, or this one
   * @throws {WrongFolderError} if it isn't there and not to be made
   * @throws {StorageError}
   */
  static async open (folder: string, dataFolder: string, make: boolean): Promise<LevelKeyValues> {
    const level = newLevel(folder, make)
    await openLevel(level, dataFolder)
    const lock = newLevel(join(folder, LOCK_FOLDER), true)
    try {
      await openLevel(lock, dataFolder)
    } catch (err) {
      await level.close()
      throw err
    }

    return new LevelKeyValues(level, lock)
  }

  async get (key: string): Promise<Uint8Array | undefined> {
    return await this.#read(async () => await this.#level.get(key))
  }

  async list (prefix: string, from = '', limit = Infinity): Promise<Array<[string, Uint8Array]>> {
    const range = { gte: from > prefix ? from : prefix, lt: `${prefix}\uffff`, limit: limit === Infinity ? -1 : limit }

    return await this.#read(async () => await this.#level.iterator(range).all())
  }

  async write (changes: readonly Change[], durable: boolean): Promise<void> {
    this.#refuseIfClosed()
    await new Promise<void>((resolve, reject) => {
      const group = this.#next ??= { changes: [], durable: false, done: [] }
      group.changes.push(...changes)
      group.durable ||= durable
      group.done.push({ resolve, reject })
      this.#loop ??= this.#run()
    })
  }

  async close (): Promise<void> {
    this.#closed = true
    await this.#loop
    await this.#reopening?.catch(() => {})
    await this.#level.close()
    await this.#lock.close()
  }

  async #run (): Promise<void> {
    await Promise.resolve()
    for (let group = this.#take(); group != null; group = this.#take()) {
      const { changes, durable, done } = group
      try {
        if (this.#failed) {
          await this.#reopened()
        }
        await this.#guarded(async () => {
          await this.#level.batch(changes.map(([key, value]) => value == null ? { type: 'del', key } : { type: 'put', key, value }), { sync: durable })
        })
        for (const { resolve } of done) {
          resolve()
        }
      } catch (err) {
        this.#failed = true
        for (const { reject } of done) {
          reject(err as Error)
        }
      }
    }
    this.#loop = undefined
  }

  #take (): Group | undefined {
    const group = this.#next
    this.#next = undefined

    return group
  }

  /** Waits while it is being opened anew; does that if the last attempt left it closed. */
  async #read<T> (call: () => Promise<T>): Promise<T> {
    while (this.#level.status !== 'open') {
      this.#refuseIfClosed()
      await this.#reopened()
    }

    return await this.#guarded(call)
  }

  async #reopened (): Promise<void> {
    this.#reopening ??= this.#reopen().finally(() => { this.#reopening = undefined })
    await this.#reopening
  }

  async #reopen (): Promise<void> {
    await this.#guarded(async () => {
      if (this.#level.status === 'open') {
        // it can be read meanwhile, which it can't once it is closed and there is no room to open it
        await this.#tryRoom()
        // waits for the reads that have begun
        await this.#level.close()
      }
      await this.#level.open().catch((err: Error) => { throw (err.cause as Error | undefined) ?? err })
    })
    this.#failed = false
  }

  /** @throws if what opening writes can't be written */
  async #tryRoom (): Promise<void> {
    const { location } = this.#level
    const logs = (await readdir(location)).filter(name => LOG_FILE.test(name))
    const sizes = await Promise.all(logs.map(async name => (await stat(join(location, name))).size))
    const path = join(location, ROOM_FILE)
    const file = await open(path, 'w')
    try {
      await rm(path)
      const piece = new Uint8Array(ROOM_PIECE_BYTES)
      for (let left = sizes.reduce((sum, size) => sum + size, 0); left > 0; left -= ROOM_PIECE_BYTES) {
        await file.appendFile(piece.subarray(0, left))
      }
      await file.datasync()
    } finally {
      await file.close()
    }
  }

  #refuseIfClosed (): void {
    if (this.#closed) {
      throw new ClosedError(`${this.#level.location} is closed`)
    }
  }

  async #guarded<T> (call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (err) {
      throw new StorageError(`${this.#level.location}: ${(err as Error).message}`, { cause: err })
    }
  }
}

type Level = ClassicLevel<string, Uint8Array>

function newLevel (folder: string, make: boolean): Level {
  return new ClassicLevel(folder, { keyEncoding: 'utf8', valueEncoding: 'view', createIfMissing: make })
}

async function openLevel (level: Level, dataFolder: string): Promise<void> {
  try {
    await level.open()
  } catch (err) {
    const cause = (err as Error).cause as NodeJS.ErrnoException | undefined
    if (cause?.code === 'LEVEL_LOCKED') {
      throw new FolderLockedError(dataFolder, { cause })
    }
    if (/does not exist/.test(cause?.message ?? '')) {
      throw new WrongFolderError(dataFolder, 'was never initialised')
    }
    throw new StorageError(`${level.location} can't be opened: ${cause?.message ?? (err as Error).message}`, { cause: err })
  }
}
