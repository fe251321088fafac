/** LevelDB as it is to be had: whole, or not at all; and again as soon as the disk lets it. */
import { open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { ClosedError, FolderLockedError, invariant, StorageError, WrongFolderError } from '../errors.js'
import { orIfMissing } from './disk.js'
import { checkTable, tablesOf } from './level-tables.js'
import { checked, counted, decodeTally, encodeTally, newTally, SeenTallies, withSum } from './tally.js'
import type { Change, KeyValues } from './key-values.js'
import type { Tally } from './tally.js'

interface Group {
  readonly changes: Change[]
  durable: boolean
  readonly done: Array<{ resolve: () => void, reject: (err: Error) => void }>
}

export interface LevelOptions {
  /** make it if it isn't there */
  readonly make: boolean
  /**
   * What keys begin with that may be written without being durable, and so be lost one by one with the machine's power. They are
   * not counted. @default none
   */
  readonly loose?: string
}

/** a folder in LevelDB's own, with an empty database: LevelDB lets its lock go while it is opened anew */
const LOCK_FOLDER = 'held'
/** what LevelDB has not made tables of yet: as much is written when it is opened */
const LOG_FILE = /^\d+\.log$/
/** logs and tables */
const FILE_WITH_VALUES = /^\d+\.(?:log|ldb)$/
/** behind all that a list can have */
const TALLY_KEY = '\u{10ffff}tally'
/** made to see whether there is room, and removed before anything is written to it */
const ROOM_FILE = 'room'
const ROOM_PIECE_BYTES = 1024 * 1024

/**
 * LevelDB in a folder, which it locks. Writes that come while one is on its way go together, with one fsync.
 *
 * It believes its files without looking at their checksums, and opens without what follows on a damaged record of its log. So all
 * that it gives is checked here, and when it is opened everything is counted (`tally.ts`).
 *
 * After a write that failed nothing more is written before LevelDB was closed and opened again. It keeps an error of its
 * background work until then, and it may have left half a record in its log: what it wrote behind that, the next opening would
 * not find. A write that failed may still turn out to have been made.
 */
export class LevelKeyValues implements KeyValues {
  #level: Level
  readonly #lock: Level
  #next: Group | undefined
  #loop: Promise<void> | undefined
  /** a write has failed since it was opened */
  #failed = false
  #reopening: Promise<void> | undefined
  #closed = false
  #tally: Tally

  private constructor (readonly folder: string, readonly dataFolder: string, readonly loose: string | undefined, level: Level, lock: Level, tally: Tally) {
    this.#level = level
    this.#lock = lock
    this.#tally = tally
  }

  /**
   * @param folder where it lies
   * @param dataFolder named in errors
   * @throws {FolderLockedError} if another process has it open, or this one
   * @throws {WrongFolderError} if it isn't there and not to be made
   * @throws {StorageError} also if it is damaged
   */
  static async open (folder: string, dataFolder: string, { make, loose }: LevelOptions): Promise<LevelKeyValues> {
    const { level, tally } = await openWhole(folder, dataFolder, { make, loose })
    try {
      const lock = await openLevel(join(folder, LOCK_FOLDER), dataFolder, true)

      return new LevelKeyValues(folder, dataFolder, loose, level, lock, tally)
    } catch (err) {
      await level.close()
      throw err
    }
  }

  async get (key: string): Promise<Uint8Array | undefined> {
    return await this.#read(async () => {
      const kept = await this.#level.get(key)

      return kept == null ? undefined : checked(key, kept)
    })
  }

  async list (prefix: string, from = '', limit = Infinity): Promise<Array<[string, Uint8Array]>> {
    const range = { gte: from > prefix ? from : prefix, lt: `${prefix}\uffff`, limit: limit === Infinity ? -1 : limit }

    return await this.#read(async () => (await this.#level.iterator(range).all()).map(([key, kept]) => [key, checked(key, kept)]))
  }

  async write (changes: readonly Change[], durable: boolean): Promise<void> {
    this.#refuseIfClosed()
    invariant(durable || changes.every(([key]) => isLoose(key, this.loose)), () => `${this.folder}: a write of what must not be lost is not durable`)
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
        await this.#guarded(async () => { await this.#commit(changes, durable) })
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

  async #commit (changes: readonly Change[], durable: boolean): Promise<void> {
    // the last of each key
    const operations = [...new Map(changes)].map(([key, value]): Operation => value == null ? { type: 'del', key } : { type: 'put', key, value: withSum(key, value) })
    const tallied = operations.filter(({ key }) => !isLoose(key, this.loose))
    if (tallied.length === 0) {
      await this.#level.batch(operations, { sync: durable })
      return
    }

    const before = await this.#level.getMany(tallied.map(({ key }) => key))
    const kept = [...before, ...tallied.map(operation => operation.type === 'put' ? operation.value : undefined)]
    const { id, writes } = this.#tally
    const tally: Tally = { id, writes: writes + 1n, sums: kept.reduce((sums: bigint, value) => value == null ? sums : counted(sums, value), this.#tally.sums) }
    await this.#level.batch([...operations, { type: 'put', key: TALLY_KEY, value: encodeTally(tally) }], { sync: true })
    this.#tally = tally
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
      ({ level: this.#level, tally: this.#tally } = await openWhole(this.folder, this.dataFolder, { make: false, loose: this.loose }))
    })
    this.#failed = false
  }

  /** @throws if what opening writes can't be written */
  async #tryRoom (): Promise<void> {
    const logs = (await readdir(this.folder)).filter(name => LOG_FILE.test(name))
    const sizes = await Promise.all(logs.map(async name => (await stat(join(this.folder, name))).size))
    const path = join(this.folder, ROOM_FILE)
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
      throw new ClosedError(`${this.folder} is closed`)
    }
  }

  async #guarded<T> (call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (err) {
      throw refusal(this.folder, err)
    }
  }
}

type Level = ClassicLevel<string, Uint8Array>
type Operation = { readonly type: 'put', readonly key: string, readonly value: Uint8Array } | { readonly type: 'del', readonly key: string }

/** Reads the files before LevelDB is opened, once for both that is to be known of them. @throws {Error} if a table is damaged */
async function readFiles (folder: string): Promise<SeenTallies> {
  const tables = await tablesOf(folder)
  const seen = new SeenTallies()
  for (const name of await readdir(folder).catch(orIfMissing<string[]>([]))) {
    // if another process has it open, files may go meanwhile
    const bytes = FILE_WITH_VALUES.test(name) ? await readFile(join(folder, name)).catch(orIfMissing(undefined)) : undefined
    if (bytes != null) {
      if (tables.has(name)) {
        checkTable(name, bytes)
      }
      seen.add(bytes)
    }
  }

  return seen
}

/** @throws {Error} if anything that was written is missing, or isn't what was written */
async function countAll (level: Level, loose: string | undefined, seen: SeenTallies): Promise<Tally> {
  let sums = 0n
  let isEmpty = true
  let tally: Tally | undefined
  for await (const [key, kept] of level.iterator()) {
    isEmpty = false
    if (key === TALLY_KEY) {
      tally = decodeTally(kept)
    } else {
      checked(key, kept)
      sums = isLoose(key, loose) ? sums : counted(sums, kept)
    }
  }
  if (tally == null && (sums !== 0n || (isEmpty && seen.any))) {
    throw new Error('damaged: there is no tally')
  }
  const found = tally ?? newTally()
  if (found.sums !== sums) {
    throw new Error('damaged: some of what was written is missing')
  }
  const last = seen.lastOf(found.id)
  if (found.writes < last) {
    throw new Error(`damaged: it ends with write ${found.writes}, and there was a write ${last}`)
  }

  return found
}

/** Opens LevelDB if nothing in it is damaged or missing. */
async function openWhole (folder: string, dataFolder: string, { make, loose }: LevelOptions): Promise<{ level: Level, tally: Tally }> {
  let seen: SeenTallies
  try {
    // before LevelDB reads the tables, and removes the files that it takes for superfluous
    seen = await readFiles(folder)
  } catch (err) {
    throw refusal(folder, err)
  }
  const level = await openLevel(folder, dataFolder, make)
  try {
    return { level, tally: await countAll(level, loose, seen) }
  } catch (err) {
    await level.close()
    throw refusal(folder, err)
  }
}

async function openLevel (folder: string, dataFolder: string, make: boolean): Promise<Level> {
  // not compressed, or tallies couldn't be seen. It begins to open by itself
  const level = new ClassicLevel<string, Uint8Array>(folder, { keyEncoding: 'utf8', valueEncoding: 'view', createIfMissing: make, compression: false })
  try {
    await level.open()

    return level
  } catch (err) {
    const cause = (err as Error).cause as NodeJS.ErrnoException | undefined
    if (cause?.code === 'LEVEL_LOCKED') {
      throw new FolderLockedError(dataFolder, { cause })
    }
    if (/does not exist/.test(cause?.message ?? '')) {
      throw new WrongFolderError(dataFolder, 'was never initialised')
    }
    throw refusal(`${folder} can't be opened`, cause ?? err)
  }
}

/** @param what names in the message what refused */
function refusal (what: string, err: unknown): StorageError {
  return err instanceof StorageError ? err : new StorageError(`${what}: ${(err as Error).message}`, { cause: err })
}

function isLoose (key: string, loose: string | undefined): boolean {
  return loose != null && key.startsWith(loose)
}
