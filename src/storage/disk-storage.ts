/**
 * What a node keeps, on any disk: `state/` is its database, `streams/` has the segments, `reserved/` what is promised to
 * segments to come (`docs/storage.md`). Knows nothing of peers, of what epochs mean, or of who may read what.
 */
import { systemClock } from '../clock.js'
import { idToHash } from '../chain/index.js'
import { ClosedError, CorruptSegmentError, UnknownSegmentError, WrongFolderError } from '../errors.js'
import { refusal } from './disk.js'
import { finishIndex } from './finish-index.js'
import { MapCache } from './map-cache.js'
import { NodeState } from './node-state.js'
import { RESERVED_FOLDER, Reservations } from './reservations.js'
import { Room } from './room.js'
import { SegmentFile } from './segment-file.js'
import { SetAside } from './set-aside.js'
import { wholePages } from './segment-header.js'
import { emptyContent, recoverOpen, recoverSealed, writeEmptySegment } from './segment-recovery.js'
import type { Clock } from '../clock.js'
import type { Height, ReservationKey, SegmentEntry, SegmentId, StreamId } from '../chain/index.js'
import type { HardState } from '../replication/types.js'
import type { Disk } from './disk.js'
import type { FinishIndex } from './finish-index.js'
import type { KeyValues } from './key-values.js'
import type { SealPlace } from './sealed-index.js'
import type { SegmentFiles, SegmentHome } from './segment-home.js'
import type { SegmentContent } from './segment-recovery.js'
import type { Reservation, SegmentHeader, SegmentStore, ShardRecord, Storage } from './segment-store.js'

export const STREAMS_FOLDER = 'streams'
const MARK_INTERVAL_MS = 1000

export interface StorageOptions {
  /** bytes promised to segments in all @default as much as the disk has, less 5 % of it */
  readonly roomBytes?: number
  /** most maps of segments' files at once @default 16,384 */
  readonly mapsMax?: number
  /** milliseconds that marks may lag @default 1000 */
  readonly markIntervalMs?: number
  /** differs from boot to boot of the machine @default a fresh one: whatever was there before is from another boot */
  readonly bootId?: string
  /** reservations lapse by its wall clock @default the system's */
  readonly clock?: Clock
  /** told of what fails where nobody waits for it: marks that couldn't be written @default a process warning */
  readonly onWarning?: (warning: Error) => void
}

/** What a storage is made of. */
export interface StorageParts {
  /** named in errors */
  readonly folder: string
  readonly disk: Disk
  readonly values: KeyValues
  /** makes the index of a segment that is sealed @default at once, on this thread: the same in every run */
  readonly finishIndex?: FinishIndex
}

export class DiskStorage implements Storage, SegmentHome {
  readonly incarnation: string
  readonly bootId: string
  readonly disk: Disk
  readonly maps: MapCache
  readonly finishIndex: FinishIndex
  readonly #folder: string
  readonly #clock: Clock
  readonly #state: NodeState
  readonly #room: Room
  readonly #reservations: Reservations
  readonly #setAside: SetAside
  readonly #onWarning: (warning: Error) => void
  readonly #markIntervalMs: number
  /** all data files, by the first half of the segment's hash that is in their names */
  readonly #files = new Map<string, SegmentFiles>()
  readonly #stores = new Map<SegmentId, SegmentFile>()
  readonly #opening = new Map<SegmentId, Promise<SegmentFile>>()
  readonly #marks = new Map<SegmentId, Height>()
  #stopMarkTimer: (() => void) | undefined
  #marking: Promise<void> = Promise.resolve()
  #closed = false

  protected constructor (parts: StorageParts, state: NodeState, options: StorageOptions) {
    this.#clock = options.clock ?? systemClock
    const now = (): number => Math.floor(this.#clock.nowMicros() / 1000)
    this.incarnation = state.incarnation
    this.bootId = options.bootId ?? this.#clock.randomHex(16)
    this.disk = parts.disk
    this.maps = new MapCache(options.mapsMax)
    this.finishIndex = parts.finishIndex ?? finishIndex
    this.#folder = parts.folder
    this.#state = state
    this.#room = new Room(options.roomBytes ?? Infinity, () => parts.disk.room(), now)
    this.#reservations = new Reservations(parts.disk, this.#room, now)
    this.#setAside = new SetAside(parts.disk, this.#room)
    this.#markIntervalMs = options.markIntervalMs ?? MARK_INTERVAL_MS
    this.#onWarning = options.onWarning ?? (warning => { process.emitWarning(warning) })
  }

  /** A storage over any disk and database, which it closes. `openFileStorage` is for real ones. */
  static async open (parts: StorageParts, options: StorageOptions = {}): Promise<DiskStorage> {
    return await new DiskStorage(parts, await initialised(parts), options).loaded()
  }

  get roomBytes (): number {
    return this.#room.availableBytes
  }

  async shards (): Promise<ShardRecord[]> {
    return await this.#state.shards()
  }

  async shard (segment: SegmentId): Promise<ShardRecord | undefined> {
    return await this.#state.shard(segment)
  }

  async putShard (record: ShardRecord): Promise<void> {
    await this.#state.putShard(record)
  }

  async putHardState (segment: SegmentId, hardState: HardState): Promise<void> {
    await this.#state.putHardState(segment, hardState)
  }

  markSynced (segment: SegmentId, end: Height): void {
    if (this.#closed) {
      return
    }
    this.#marks.set(segment, end)
    this.#stopMarkTimer ??= this.#clock.after(this.#markIntervalMs, () => {
      this.#stopMarkTimer = undefined
      this.#marking = this.#marking.then(async () => { await this.#writeMarks() }).catch(this.#onWarning)
    })
  }

  async putSegmentEntries (entries: readonly SegmentEntry[]): Promise<void> {
    await this.#state.putSegmentEntries(entries)
  }

  async segmentEntries (stream: StreamId, number: number, limit: number): Promise<SegmentEntry[]> {
    return await this.#state.segmentEntries(stream, number, limit)
  }

  async streams (): Promise<StreamId[]> {
    return await this.#state.streams()
  }

  async putValue (name: string, value: Uint8Array): Promise<void> {
    await this.#state.putValue(name, value)
  }

  async getValue (name: string): Promise<Uint8Array | undefined> {
    return await this.#state.getValue(name)
  }

  async reserve (reservation: Reservation): Promise<void> {
    this.#checkOpen()
    await this.#reservations.reserve(reservation)
  }

  async release (key: ReservationKey): Promise<void> {
    this.#checkOpen()
    await this.#reservations.release(key)
  }

  async create (header: SegmentHeader): Promise<SegmentStore> {
    return await this.#once(header.segment, async () => this.#files.has(keyOf(header.segment)) ? await this.#recover(header.segment) : await this.#make(header))
  }

  async open (segment: SegmentId): Promise<SegmentStore> {
    return await this.#once(segment, async () => await this.#recover(segment))
  }

  async setAside (segment: SegmentId): Promise<void> {
    await this.#close(segment)
    const files = this.#files.get(keyOf(segment))
    if (files != null) {
      await this.#setAside.take(files)
      this.#files.delete(keyOf(segment))
    }
    await this.#state.forgetFiles(segment)
  }

  async remove (segment: SegmentId): Promise<void> {
    await this.#close(segment)
    await this.#state.beginRemoving(segment)
    await this.#removeFiles(segment)
  }

  async close (): Promise<void> {
    if (this.#closed) {
      return
    }
    this.#closed = true
    this.#stopMarkTimer?.()
    await Promise.allSettled(this.#opening.values())
    await this.#marking
    const ends = await Promise.allSettled([this.#writeMarks()])
    ends.push(...await Promise.allSettled([...this.#stores.values()].map(async store => { await store.close() })))
    ends.push(...await Promise.allSettled([this.#state.close()]))
    for (const end of ends) {
      if (end.status === 'rejected') {
        throw end.reason
      }
    }
  }

  async lowerMark (segment: SegmentId, end: Height): Promise<void> {
    // marks that are still waiting are lowered when they are written; one on its way must not overtake this one
    await this.#marking
    const mark = await this.#state.mark(segment)
    if (mark != null && mark > end) {
      await this.#state.putMarks(new Map([[segment, end]]), true)
    }
  }

  async putSeal (place: SealPlace): Promise<void> {
    this.#marks.delete(place.segment)
    await this.#state.putSeal(place)
  }

  left (segment: SegmentId): void {
    this.#stores.delete(segment)
  }

  /** Itself, once it knows what its disk holds. @throws {StorageError} */
  protected async loaded (): Promise<this> {
    try {
      await this.#load()
    } catch (err) {
      throw refusal(this.#folder, err)
    }

    return this
  }

  /** Finds the files there are, and finishes what an earlier process began to remove. */
  async #load (): Promise<void> {
    await this.disk.makeFolder(STREAMS_FOLDER)
    await this.disk.makeFolder(RESERVED_FOLDER)
    for (const folder of await this.disk.list(STREAMS_FOLDER)) {
      for (const { name, bytes, writtenBytes } of folder.folder ? await this.disk.list(`${STREAMS_FOLDER}/${folder.name}`) : []) {
        const named = /^(\d{10,}-([0-9a-f]{16}))\.data$/.exec(name)
        if (named != null) {
          this.#addFiles(named[2] as string, { path: `${STREAMS_FOLDER}/${folder.name}/${named[1] as string}`, bytes, writtenBytes })
        }
      }
    }
    await this.#reservations.load()
    await this.#setAside.load()
    for (const segment of await this.#state.removing()) {
      await this.#removeFiles(segment)
    }
  }

  #addFiles (key: string, files: SegmentFiles): void {
    this.#files.set(key, files)
    this.#room.add(files)
  }

  /** The segment's store, opened by `open` unless it is open or being opened. */
  async #once (segment: SegmentId, open: () => Promise<SegmentFile>): Promise<SegmentFile> {
    this.#checkOpen()
    const there = this.#stores.get(segment) ?? this.#opening.get(segment)
    if (there != null) {
      return await there
    }

    const opening = open().then(store => {
      this.#stores.set(segment, store)
      return store
    }).finally(() => this.#opening.delete(segment))
    this.#opening.set(segment, opening)

    return await opening
  }

  async #make (header: SegmentHeader): Promise<SegmentFile> {
    const { stream, segment, descriptor } = header
    await this.#reservations.sweep()
    const key = keyOf(segment)
    const folder = `${STREAMS_FOLDER}/${stream}`
    const files: SegmentFiles = {
      path: `${folder}/${String(descriptor.number).padStart(10, '0')}-${key}`, bytes: wholePages(descriptor.capacity), writtenBytes: 0
    }
    const reserved = await this.#reservations.take(stream, descriptor.number)
    this.#room.promise(files, reserved?.held)
    const making = reserved?.path ?? `${RESERVED_FOLDER}/making.${key}`

    try {
      const file = await this.disk.open(making, 'make')
      try {
        files.writtenBytes = await writeEmptySegment(file, header)
      } finally {
        await file.close()
      }
      await this.disk.makeFolder(folder)
      await this.disk.rename(making, `${files.path}.data`)
      this.#files.set(key, files)

      return new SegmentFile(this, files, emptyContent(await this.disk.open(`${files.path}.data`, 'write'), header))
    } catch (err) {
      await this.disk.remove(making).catch(this.#onWarning)
      this.#room.release(files)
      throw refusal(`${files.path}.data`, err)
    }
  }

  async #recover (segment: SegmentId): Promise<SegmentFile> {
    const files = this.#files.get(keyOf(segment))
    if (files == null) {
      throw this.#state.knows(segment) ? new CorruptSegmentError(`segment ${segment}`, 'the file is missing', 0) : new UnknownSegmentError(segment)
    }

    const seal = await this.#state.seal(segment)
    let content: SegmentContent
    if (seal == null) {
      content = await recoverOpen(this.disk, files.path, segment, await this.#state.mark(segment) ?? 0)
      files.bytes = wholePages(content.header.descriptor.capacity)
      files.writtenBytes = content.log.offset
    } else {
      content = await recoverSealed(this, files.path, seal)
    }

    return new SegmentFile(this, files, content)
  }

  async #removeFiles (segment: SegmentId): Promise<void> {
    const files = this.#files.get(keyOf(segment))
    if (files != null) {
      try {
        await this.disk.remove(`${files.path}.data`)
        await this.disk.remove(`${files.path}.index`)
      } catch (err) {
        throw refusal(files.path, err)
      }
      this.#files.delete(keyOf(segment))
      this.#room.release(files)
    }
    await this.#state.remove(segment)
  }

  async #writeMarks (): Promise<void> {
    if (this.#marks.size === 0) {
      return
    }
    const marks = new Map<SegmentId, Height>()
    for (const [segment, end] of this.#marks) {
      // what has been cut since isn't there any more
      marks.set(segment, Math.min(end, this.#stores.get(segment)?.durableEnd ?? end))
    }
    this.#marks.clear()
    await this.#state.putMarks(marks, false)
  }

  async #close (segment: SegmentId): Promise<void> {
    this.#checkOpen()
    // whoever opens it is told if that fails
    await Promise.allSettled([this.#opening.get(segment)])
    await this.#stores.get(segment)?.close()
    this.#marks.delete(segment)
  }

  #checkOpen (): void {
    if (this.#closed) {
      throw new ClosedError(`The storage in ${this.#folder} is closed`)
    }
  }
}

/** The part of a segment's hash that is in its files' names. */
function keyOf (segment: SegmentId): string {
  return Buffer.from(idToHash(segment).subarray(0, 8)).toString('hex')
}

/** @throws {WrongFolderError} if nothing was ever initialised there */
export async function initialised ({ folder, values }: StorageParts): Promise<NodeState> {
  const state = await NodeState.open(values)
  if (state == null) {
    throw new WrongFolderError(folder, 'was never initialised')
  }

  return state
}
