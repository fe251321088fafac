/**
 * Makes what a shard's Readies ask for durable: one sync at a time, each for everything that was staged before it
 * began. What must wait for a sync waits for the one begun after it was staged, never for one already running.
 */
import type { SegmentId } from '../chain/index.js'
import type { Outbound, Ready } from '../replication/types.js'
import type { SegmentStore, ShardRecord, Storage } from '../storage/segment-store.js'

export interface SyncPumpOptions {
  readonly storage: Storage
  readonly store: SegmentStore
  readonly record: ShardRecord
  /** everything up to and including `writeId` is on disk: now `after` may leave */
  readonly onSynced: (writeId: number, after: readonly Outbound[]) => void
  /** the disk failed: nothing can be promised any more */
  readonly onError: (err: Error) => void
}

export class SyncPump {
  readonly #options: SyncPumpOptions
  readonly #segment: SegmentId
  #record: ShardRecord
  #wantedWriteId = 0
  #syncedWriteId = 0
  #syncing = false
  #stopped = false
  #putHardState = false
  #putRecord = false
  #afterSync: Outbound[] = []
  #syncedBytes = 0
  #progress = Promise.withResolvers<void>()

  constructor (options: SyncPumpOptions) {
    this.#options = options
    this.#record = options.record
    this.#segment = options.record.segment
    this.#syncedBytes = options.store.usedBytes
  }

  /** what the node's database has of the shard, or will have after the next sync */
  get record (): ShardRecord {
    return this.#record
  }

  /** bytes of frames that wait for a sync */
  get unsyncedBytes (): number {
    return Math.max(0, this.#options.store.usedBytes - this.#syncedBytes)
  }

  /** Stages what a Ready wants written. It is readable at once; `start` makes it durable. */
  stage (ready: Ready): void {
    const { store } = this.#options
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
    this.#afterSync.push(...ready.sendAfterSync)
    this.#wantedWriteId = Math.max(this.#wantedWriteId, ready.writeId)
  }

  /** Begins a sync if there is something to make durable and none is running. */
  start (): void {
    if (this.#syncing || this.#stopped || this.#syncedWriteId === this.#wantedWriteId) {
      return
    }

    this.#syncing = true
    const writeId = this.#wantedWriteId
    const bytes = this.#options.store.usedBytes
    const after = this.#afterSync
    this.#afterSync = []

    Promise.all([this.#options.store.sync(), this.#putState()]).then(() => {
      this.#syncing = false
      this.#syncedWriteId = writeId
      this.#syncedBytes = bytes
      this.#wake()
      if (!this.#stopped) {
        this.#options.onSynced(writeId, after)
        this.start()
      }
    }).catch((err: unknown) => {
      this.stop()
      this.#options.onError(err as Error)
    })
  }

  /** Resolves once everything staged so far is on disk, or the pump was stopped. */
  async settled (): Promise<void> {
    while (!this.#stopped && this.#syncedWriteId < this.#wantedWriteId) {
      await this.#progress.promise
    }
  }

  /** A sync that is running ends, and nobody is told. */
  stop (): void {
    this.#stopped = true
    this.#wake()
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
      await storage.putShard(this.#record)
    } else if (putHardState) {
      await storage.putHardState(this.#segment, this.#record.hardState)
    }
  }
}
