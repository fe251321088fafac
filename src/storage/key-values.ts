/** What the node's database is built on: named values in the order of their names. */
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

/** LevelDB in a folder, which it locks. Writes that come while one is on its way go together, with one fsync. */
export class LevelKeyValues implements KeyValues {
  readonly #level: ClassicLevel<string, Uint8Array>
  #next: Group | undefined
  #loop: Promise<void> | undefined
  #closed = false

  private constructor (level: ClassicLevel<string, Uint8Array>) {
    this.#level = level
  }

  /**
   * @param folder where it lies
   * @param dataFolder named in errors
   * @throws {FolderLockedError} if another process has it open, or this one
   * @throws {WrongFolderError} if it isn't there and not to be made
   * @throws {StorageError}
   */
  static async open (folder: string, dataFolder: string, make: boolean): Promise<LevelKeyValues> {
    const level = new ClassicLevel<string, Uint8Array>(folder, { keyEncoding: 'utf8', valueEncoding: 'view', createIfMissing: make })
    try {
      await level.open()
    } catch (err) {
      const cause = (err as Error).cause as NodeJS.ErrnoException | undefined
      if (cause?.code === 'LEVEL_LOCKED') {
        throw new FolderLockedError(dataFolder, { cause })
      }
      if (!make && /does not exist/.test(cause?.message ?? '')) {
        throw new WrongFolderError(dataFolder, 'was never initialised')
      }
      throw new StorageError(`${folder} can't be opened: ${cause?.message ?? (err as Error).message}`, { cause: err })
    }

    return new LevelKeyValues(level)
  }

  async get (key: string): Promise<Uint8Array | undefined> {
    return await this.#guarded(async () => await this.#level.get(key))
  }

  async list (prefix: string, from = '', limit = Infinity): Promise<Array<[string, Uint8Array]>> {
    const range = { gte: from > prefix ? from : prefix, lt: `${prefix}\uffff`, limit: limit === Infinity ? -1 : limit }

    return await this.#guarded(async () => await this.#level.iterator(range).all())
  }

  async write (changes: readonly Change[], durable: boolean): Promise<void> {
    if (this.#closed) {
      throw new ClosedError(`${this.#level.location} is closed`)
    }
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
    await this.#level.close()
  }

  async #run (): Promise<void> {
    await Promise.resolve()
    for (let group = this.#take(); group != null; group = this.#take()) {
      const { changes, durable, done } = group
      try {
        await this.#guarded(async () => {
          await this.#level.batch(changes.map(([key, value]) => value == null ? { type: 'del', key } : { type: 'put', key, value }), { sync: durable })
        })
        for (const { resolve } of done) {
          resolve()
        }
      } catch (err) {
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

  async #guarded<T> (call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (err) {
      throw new StorageError(`${this.#level.location}: ${(err as Error).message}`, { cause: err })
    }
  }
}
