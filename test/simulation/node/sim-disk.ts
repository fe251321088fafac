/** A machine's disk: its files and its database, which outlive the processes that use them. */
import { randomInteger } from '../../../src/replication/random.js'
import { PAGE_BYTES } from './disk-content.js'
import type { Change } from '../../../src/storage/key-values.js'
import type { Random } from '../../../src/replication/random.js'
import type { Coverage } from './coverage.js'
import type { Content, Flip } from './disk-content.js'

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

  constructor (random: Random, coverage: Coverage, latencyMs: number, readonly lies = false) {
    this.random = random
    this.coverage = coverage
    this.latencyMs = latencyMs
  }

  /** what is written now may not be there */
  get isFailing (): boolean {
    return this.trouble.syncErrors > 0 || this.trouble.writeErrors > 0
  }

  /** Nothing is left, and it is another disk. */
  wipe (): void {
    this.files = new Map()
    this.values = new Map()
    this.#durableValues = new Map()
    this.#unsynced = []
  }

  /** The database's values under keys that begin so, in order. */
  list (prefix: string, from: string, limit: number): Array<[key: string, value: Uint8Array]> {
    return [...this.values]
      .filter(([key]) => key.startsWith(prefix) && key >= from)
      .sort(([a], [b]) => a < b ? -1 : 1)
      .slice(0, limit)
  }

  change (changes: readonly Change[], durable: boolean): void {
    apply(this.values, changes)
    this.#unsynced.push(changes)
    if (durable) {
      // as in a log: what is synced takes all that was written before with it
      this.#unsynced.splice(0).forEach(changes => { apply(this.#durableValues, changes) })
    }
  }

  powerCut (isOutage: boolean, losesAll: boolean): void {
    for (const content of this.files.values()) {
      const { lost, kept } = content.powerCut(this.random, isOutage, losesAll)
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

  /** Flips a bit behind all that was ever written of a segment that is open. */
  flipUnsynced (path: string): boolean {
    const content = this.files.get(path)

    return content != null && this.flip(path, content.writtenEnd + PAGE_BYTES) != null
  }

  /** Flips a bit of a file, as it is on the disk and in the cache. Undefined if there is none to flip. */
  flip (path: string, from = 0, to = Infinity): Flip | undefined {
    const content = this.files.get(path)
    const end = Math.min(to, content?.size ?? 0)
    return content == null || end <= from ? undefined : content.flip(randomInteger(this.random, from, end), randomInteger(this.random, 0, 8))
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
