/**
 * A storage in memory: the same segments over another disk. For tests and simulations, which can crash it and make its
 * disk fail; what it keeps outlives a crash as far as it was synced.
 */
import { DiskStorage, initialised } from './disk-storage.js'
import { MemoryDisk } from './memory-disk.js'
import { newIncarnation, NodeState } from './node-state.js'
import type { Failing } from './memory-disk.js'
import type { StorageOptions, StorageParts } from './disk-storage.js'
import type { Change, KeyValues } from './key-values.js'

const ROOM_BYTES_DEFAULT = 16 * 1024 * 1024 * 1024

export interface MemoryStorageOptions extends StorageOptions {
  /** 32 hex digits @default random */
  readonly incarnation?: string
}

export class MemoryStorage extends DiskStorage {
  readonly #parts: MemoryParts
  readonly #options: StorageOptions

  private constructor (parts: MemoryParts, state: NodeState, options: StorageOptions) {
    super(parts, state, options)
    this.#parts = parts
    this.#options = options
  }

  /** A fresh one, with nothing in it. Unless told otherwise it promises 16 GiB, of which it takes what is written. */
  static async make ({ roomBytes = ROOM_BYTES_DEFAULT, incarnation = newIncarnation(), bootId = newIncarnation(), ...options }: MemoryStorageOptions = {}): Promise<MemoryStorage> {
    const disk = new MemoryDisk()
    const parts: MemoryParts = { folder: 'memory', disk, values: new MemoryKeyValues(disk) }
    await NodeState.init(parts.values, incarnation)

    return await MemoryStorage.#reopen(parts, { ...options, roomBytes, bootId })
  }

  /** its disk, to look at or to damage */
  get memory (): MemoryDisk {
    return this.#parts.disk
  }

  /** its database, to look at or to damage */
  get values (): Map<string, Uint8Array> {
    return this.#parts.values.current
  }

  /** From now on everything that writes fails with this reason, or every sync; undefined ends that, for stores opened afterwards. */
  fail (reason: string | undefined, what?: Failing, code?: string): void {
    this.#parts.disk.fail(reason, what, code)
  }

  /**
   * The machine loses its power: what wasn't synced is gone, but for the first `keptBytes` that were on their way to each
   * file. Returns the storage as the next process finds it.
   */
  async crash (keptBytes = 0): Promise<MemoryStorage> {
    // nothing that is still on its way may arrive
    this.#parts.disk.fail('the machine has no power')
    this.#parts.values.crash()
    // that it can't close properly is what a crash is
    await Promise.allSettled([this.close()])
    this.#parts.disk.crash(keptBytes)
    this.#parts.disk.fail(undefined)

    return await MemoryStorage.#reopen(this.#parts, { ...this.#options, bootId: newIncarnation() })
  }

  /** Closes it and opens it again, as a restart of the process does. */
  async reopen (): Promise<MemoryStorage> {
    await this.close()

    return await MemoryStorage.#reopen(this.#parts, this.#options)
  }

  static async #reopen (parts: MemoryParts, options: StorageOptions): Promise<MemoryStorage> {
    return await new MemoryStorage(parts, await initialised(parts), options).loaded()
  }
}

interface MemoryParts extends StorageParts {
  readonly disk: MemoryDisk
  readonly values: MemoryKeyValues
}

/** The database, on the same disk: durable writes stay, others are lost with a crash. */
class MemoryKeyValues implements KeyValues {
  #values = new Map<string, Uint8Array>()
  #durable = new Map<string, Uint8Array>()

  constructor (readonly disk: MemoryDisk) {}

  get current (): Map<string, Uint8Array> {
    return this.#values
  }

  async get (key: string): Promise<Uint8Array | undefined> {
    return this.#values.get(key)
  }

  async write (changes: readonly Change[], durable: boolean): Promise<void> {
    this.disk.check(durable ? 'sync' : 'write')
    for (const [key, value] of changes) {
      if (value == null) {
        this.#values.delete(key)
      } else {
        this.#values.set(key, Uint8Array.from(value))
      }
    }
    // as in a log: what is synced takes all that was written before with it
    if (durable) {
      this.#durable = new Map(this.#values)
    }
  }

  async list (prefix: string, from = '', limit = Infinity): Promise<Array<[string, Uint8Array]>> {
    return [...this.#values]
      .filter(([key]) => key.startsWith(prefix) && key >= from)
      .sort(([a], [b]) => a < b ? -1 : 1)
      .slice(0, limit)
  }

  crash (): void {
    this.#values = new Map(this.#durable)
  }

  async close (): Promise<void> {}
}
