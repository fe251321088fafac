/**
 * Makes what a shard's Readies ask for durable: one round at a time, each for everything that was staged before it began.
 * What must wait for a round waits for the one begun after it was staged, never for one already running.
 *
 * With durability `sync` every round is a sync. With `interval` a round gives the log to the operating system, which the
 * core takes for durable (`written`), and syncs run beside the rounds, so that none waits for one: within
 * `SYNC_INTERVAL_MS`, or at once where the core needs the disk itself. A sync speaks of the rounds that ended before it
 * began. Before anything unsynced counts, the record says in which boot of the machine that was.
 */
import type { SegmentId } from '../chain/index.js'
import type { Outbound, Ready } from '../replication/types.js'
import type { SegmentStore, ShardRecord, Storage } from '../storage/segment-store.js'
import type { Clock } from '../clock.js'

/** how long what is written may wait for its sync with durability `interval` */
const SYNC_INTERVAL_MS = 50
/** with durability `interval`: most bytes that rounds may be ahead of the syncs; a disk that doesn't keep up holds the rounds up */
const AHEAD_BYTES_MAX = 32 * 1024 * 1024
/** how long a log must be on disk whole before its record says so, which costs a write of the database each time */
const CLEAN_AFTER_MS = 5_000
/** for a boot that no machine has: a sync that failed may have lost what was acknowledged */
const FAILED_SYNC = 'a sync failed'

/** What a round made of everything up to its `writeId`. */
export type Made = 'synced' | 'written'

export interface SyncPumpOptions {
  readonly storage: Storage
  readonly store: SegmentStore
  readonly record: ShardRecord
  readonly clock: Clock
  /** everything up to and including `writeId` is that: now `after` may leave */
  readonly onDurable: (made: Made, writeId: number, after: readonly Outbound[]) => void
  /** the disk failed: nothing can be promised any more */
  readonly onError: (err: Error) => void
}

export class SyncPump {
  readonly #options: SyncPumpOptions
  readonly #segment: SegmentId
  readonly #lazy: boolean
  #record: ShardRecord
  #wantedWriteId = 0
  #durableWriteId = 0
  #syncedWriteId = 0
  /** the next sync is to reach this; and the one after it this, if that is more */
  #dueWriteId = 0
  #dueLater = 0
  #stopTimer: (() => void) | undefined
  #stopCleaning: (() => void) | undefined
  #round: Promise<void> | undefined
  /** with durability `interval`: the sync that runs beside the rounds */
  #sync: Promise<void> | undefined
  /** the last write to the database */
  #put: Promise<void> | undefined
  #stopped = false
  #failed = false
  #putHardState = false
  #putRecord = false
  #after: Outbound[] = []
  #durableBytes: number
  #syncedBytes: number
  #progress = Promise.withResolvers<void>()

  constructor (options: SyncPumpOptions) {
    this.#options = options
    this.#record = options.record
    this.#segment = options.record.segment
    this.#lazy = options.store.header.descriptor.settings.durability === 'interval'
    this.#durableBytes = options.store.usedBytes
    this.#syncedBytes = options.store.usedBytes
  }

  /** what the node's database has of the shard, or will have after the next round */
  get record (): ShardRecord {
    return this.#record
  }

  /** bytes of frames that wait to be durable */
  get unsyncedBytes (): number {
    return Math.max(0, this.#options.store.usedBytes - this.#durableBytes)
  }

  /** Stages what a Ready wants written. It is readable at once; `start` makes it durable. */
  stage (ready: Ready): void {
    const { store, storage } = this.#options
    if (ready.cut != null) {
      store.cut(ready.cut)
    }
    for (const frame of ready.write) {
      store.append(frame)
    }
    if (ready.hardState != null) {
      this.#record = { ...this.#record, hardState: ready.hardState }
      this.#putHardState = true
    }
    if (ready.certificate != null) {
      this.#record = { ...this.#record, certificate: ready.certificate }
      this.#putRecord = true
    }
    if (this.#lazy && ready.write.length > 0 && this.#record.unsyncedBoot !== storage.bootId) {
      this.#record = { ...this.#record, unsyncedBoot: storage.bootId }
      this.#putRecord = true
    }
    this.#after.push(...ready.sendAfterSync)
    this.#wantedWriteId = Math.max(this.#wantedWriteId, ready.writeId)
    if (ready.syncNow) {
      this.#wantSync()
    }
  }

  /** Begins a round if there is something to make durable and none is running; and a sync if one is due. */
  start (): void {
    if (this.#stopped) {
      return
    }
    if (this.#round == null && this.#durableWriteId < this.#wantedWriteId && !this.#isAhead) {
      this.#startRound()
    }
    if (this.#lazy && this.#sync == null && this.#syncedWriteId < this.#durableWriteId && (this.#isAhead || this.#isSyncDue)) {
      this.#startSync()
    }
  }

  /** Resolves once everything staged so far is on disk, or the pump was stopped. */
  async settled (): Promise<void> {
    while (!this.#stopped && this.#syncedWriteId < this.#wantedWriteId) {
      this.#wantSync()
      this.start()
      await this.#progress.promise
    }
  }

  /** A round that is running ends, and nobody is told. The record is somebody else's to write once `ended` has resolved. */
  stop (): void {
    this.#stopped = true
    this.#stopTimer?.()
    this.#stopCleaning?.()
    this.#wake()
  }

  /** After `stop`: resolves once nothing is written any more, nor will be, though a write has failed. */
  async ended (): Promise<void> {
    await Promise.all([this.#round, this.#sync])
  }

  /** After `stop`: syncs what was written, so that the next start finds nothing to doubt, whatever the boot. @throws {StorageError} */
  async leaveClean (): Promise<void> {
    await this.ended()
    if (this.#record.unsyncedBoot == null || this.#failed) {
      return
    }

    await this.#options.store.sync()
    await this.#putBoot(undefined)
  }

  #startRound (): void {
    const { store } = this.#options
    const writeId = this.#wantedWriteId
    const bytes = store.usedBytes
    const after = this.#after
    this.#after = []

    this.#round = Promise.all([this.#lazy ? store.write() : store.sync(), this.#putState()]).then(() => {
      this.#round = undefined
      this.#durableWriteId = writeId
      this.#durableBytes = bytes
      if (!this.#lazy) {
        this.#syncedWriteId = writeId
      }
      this.#told(this.#lazy ? 'written' : 'synced', writeId, after)
    }).catch(async (err: unknown) => { await this.#fail(err as Error) })
  }

  /** Of what rounds have written: what is only staged may be in it, and isn't spoken of. */
  #startSync (): void {
    const writeId = this.#durableWriteId
    const bytes = this.#durableBytes

    this.#sync = this.#options.store.sync().then(() => {
      this.#sync = undefined
      this.#syncedWriteId = writeId
      this.#syncedBytes = bytes
      this.#dueWriteId = Math.max(this.#dueWriteId, this.#dueLater)
      this.#told('synced', writeId, [])
    }).catch(async (err: unknown) => { await this.#fail(err as Error) })
  }

  /** Once the pump is stopped nothing is told or planned any more. */
  #told (made: Made, writeId: number, after: readonly Outbound[]): void {
    this.#wake()
    if (this.#stopped) {
      return
    }
    if (made === 'synced') {
      this.#cleanLater()
    } else {
      this.#syncSoon()
    }
    this.#options.onDurable(made, writeId, after)
    this.start()
  }

  async #fail (err: Error): Promise<void> {
    if (this.#failed) {
      return // the other one, of the round and the sync, has told it
    }
    this.#failed = true
    this.stop()
    await this.#leaveInDoubt(err)
    this.#options.onError(err)
  }

  get #isSyncDue (): boolean {
    return this.#syncedWriteId < this.#dueWriteId && this.#dueWriteId <= this.#durableWriteId
  }

  /** The disk doesn't keep up with what is written. */
  get #isAhead (): boolean {
    return this.#lazy && this.#durableBytes - this.#syncedBytes > AHEAD_BYTES_MAX
  }

  /** Has a sync reach all that is staged now: the next one, unless that is already due for less. */
  #wantSync (): void {
    this.#dueLater = this.#wantedWriteId
    if (this.#dueWriteId <= this.#syncedWriteId) {
      this.#dueWriteId = this.#wantedWriteId
    }
  }

  /** A log that stays as it is and is on disk whole is not in doubt, whatever happens. */
  #cleanLater (): void {
    if (this.#record.unsyncedBoot == null) {
      return
    }

    this.#stopCleaning?.()
    this.#stopCleaning = this.#options.clock.after(CLEAN_AFTER_MS, () => {
      if (this.#round == null && this.#sync == null && this.#syncedWriteId === this.#wantedWriteId) {
        this.#round = this.#putBoot(undefined).then(() => {
          this.#round = undefined
          this.start()
        }).catch((err: unknown) => {
          this.stop()
          this.#options.onError(err as Error)
        })
      }
    })
  }

  /** What was acknowledged before a failure of the disk may be gone, though this machine is still up. */
  async #leaveInDoubt (failure: Error): Promise<void> {
    if (this.#record.unsyncedBoot == null) {
      return
    }

    try {
      await Promise.allSettled([this.#put]) // what is on its way must not overtake this
      await this.#putBoot(FAILED_SYNC)
    } catch (err) {
      this.#options.onError(new AggregateError([failure, err], `${this.#segment} can't even be marked as in doubt: ${(err as Error).message}`))
    }
  }

  async #putBoot (unsyncedBoot: string | undefined): Promise<void> {
    this.#record = { ...this.#record, unsyncedBoot }
    this.#put = this.#options.storage.putShard(this.#record)
    await this.#put
  }

  #syncSoon (): void {
    this.#stopTimer ??= this.#options.clock.after(SYNC_INTERVAL_MS, () => {
      this.#stopTimer = undefined
      this.#wantSync()
      this.start()
    })
  }

  #wake (): void {
    this.#progress.resolve()
    this.#progress = Promise.withResolvers()
  }

  async #putState (): Promise<void> {
    const { storage } = this.#options
    const [putRecord, putHardState] = [this.#putRecord, this.#putHardState]
    this.#putRecord = false
    this.#putHardState = false

    if (putRecord) {
      this.#put = storage.putShard(this.#record)
    } else if (putHardState) {
      this.#put = storage.putHardState(this.#segment, this.#record.hardState)
    }
    await this.#put
  }
}
