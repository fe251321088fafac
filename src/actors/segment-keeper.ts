import { setMaxListeners } from 'node:events'
import { CorruptSegmentError, UnknownSegmentError } from '../errors.js'
import { Actor } from './actor.js'
import type { Clock } from '../clock.js'
import type { Receipt, SegmentId } from '../chain/index.js'
import type { SegmentStore, ShardRecord, Storage } from '../storage/segment-store.js'
import type { Reply } from './actor.js'
import type { Logger } from './ports.js'

/** most sealed segments that are open at once: two maps each, and no file descriptor */
const OPEN_STORES_MAX = 512
const MAILBOX_MAX = 4096
/** pauses until the database is told again of a quarantined segment that it refused to take */
const WRITE_RETRY_MIN_MS = 500
const WRITE_RETRY_MAX_MS = 30_000

interface KeeperMessage {
  readonly segment: SegmentId
  readonly reply: Reply<SegmentStore>
}

export interface SegmentKeeperOptions {
  readonly storage: Storage
  readonly clock: Clock
  readonly log: Logger
  /** a segment failed its chain: it is quarantined from now on */
  readonly onQuarantined: (record: ShardRecord) => void
}

/**
 * Owns the node's shards that aren't open: knows which there are, opens their files when they are asked for, closes the ones
 * that nobody read for the longest time. A shard that fails its chain is quarantined: kept, reported, never served.
 */
export class SegmentKeeper extends Actor<KeeperMessage> {
  readonly #storage: Storage
  readonly #onQuarantined: (record: ShardRecord) => void
  readonly #records = new Map<SegmentId, ShardRecord>()
  readonly #clock: Clock
  readonly #ended = new AbortController()
  /** in the order of their last use */
  readonly #open = new Map<SegmentId, SegmentStore>()

  constructor (options: SegmentKeeperOptions) {
    super({ name: 'segment-keeper', mailboxMax: MAILBOX_MAX, clock: options.clock, log: options.log })
    this.#storage = options.storage
    this.#clock = options.clock
    setMaxListeners(Infinity, this.#ended.signal) // every segment that the database doesn't know of yet listens
    this.#onQuarantined = options.onQuarantined
  }

  get records (): Iterable<ShardRecord> {
    return this.#records.values()
  }

  /** Takes over a shard that isn't open any more: sealed, quarantined or being copied; with its store if that is open. */
  hold (record: ShardRecord, store?: SegmentStore): void {
    this.#records.set(record.segment, inOwnMemory(record))
    if (store != null) {
      this.#remember(record.segment, store)
    }
  }

  /** The record of a shard that is held here. */
  record (segment: SegmentId): ShardRecord | undefined {
    return this.#records.get(segment)
  }

  /** True if the segment is here, whole, and may be served. */
  serves (segment: SegmentId): boolean {
    return this.#records.get(segment)?.state === 'sealed'
  }

  /**
   * The segment's store, for reading; good until the next turn of the event loop, so ask again after an `await`.
   *
   * @throws {UnknownSegmentError} if it isn't held, or not whole yet; {@link CorruptSegmentError} if it is quarantined
   */
  async store (segment: SegmentId): Promise<SegmentStore> {
    const open = this.#open.get(segment)
    if (open != null) {
      this.#remember(segment, open)
      return open
    }

    return await this.ask<SegmentStore>(reply => ({ segment, reply }))
  }

  /**
   * A shard failed its chain: it serves nothing from now on, and others are asked for its blocks. If the database refuses to
   * take that, it is told again for as long as this process lives.
   */
  async quarantine (record: ShardRecord, err: Error): Promise<void> {
    if (this.#records.get(record.segment)?.state === 'quarantined') {
      return
    }

    const quarantined = inOwnMemory({ ...record, state: 'quarantined', reason: err.message })
    this.log.error('quarantined segment %s: %e', record.segment, err)
    this.#records.set(record.segment, quarantined)
    this.#close(record.segment)
    if (!await this.#writeDown(quarantined)) {
      this.#writeLater(quarantined).catch((err: unknown) => { this.log.error('segment %s: %e', record.segment, err) })
    }
    this.#onQuarantined(quarantined)
  }

  protected async receive (messages: KeeperMessage[]): Promise<void> {
    for (const { segment, reply } of messages) {
      try {
        reply.resolve(this.#open.get(segment) ?? await this.#openStore(segment))
      } catch (err) {
        reply.reject(err as Error)
      }
    }
  }

  protected override onEnd (): void {
    this.#ended.abort()
    for (const segment of [...this.#open.keys()]) {
      this.#close(segment)
    }
  }

  /** Returns whether the database has taken it. */
  async #writeDown (record: ShardRecord): Promise<boolean> {
    try {
      await this.#storage.putShard(record)
      return true
    } catch (err) {
      this.log.error('that segment %s is %s could not be written: %e', record.segment, record.state, err)
      return false
    }
  }

  /** Until it is taken, or something else is true of the segment. */
  async #writeLater (record: ShardRecord): Promise<void> {
    const { signal } = this.#ended
    let isWritten = false
    for (let pauseMs = WRITE_RETRY_MIN_MS; !isWritten; pauseMs = Math.min(WRITE_RETRY_MAX_MS, pauseMs * 2)) {
      await this.#clock.delay(pauseMs, signal)
      if (signal.aborted || this.#records.get(record.segment) !== record) {
        return
      }
      isWritten = await this.#writeDown(record)
    }
  }

  async #openStore (segment: SegmentId): Promise<SegmentStore> {
    const record = this.#records.get(segment)
    if (record == null || record.state === 'copying') {
      throw new UnknownSegmentError(segment)
    }
    if (record.state === 'quarantined') {
      throw new CorruptSegmentError(segment, record.reason ?? 'quarantined', 0)
    }

    try {
      const store = await this.#storage.open(segment)
      this.#remember(segment, store)
      return store
    } catch (err) {
      if (err instanceof CorruptSegmentError) {
        await this.quarantine(record, err)
      }
      throw err
    }
  }

  #remember (segment: SegmentId, store: SegmentStore): void {
    this.#open.delete(segment)
    this.#open.set(segment, store)
    if (this.#open.size > OPEN_STORES_MAX) {
      const [oldest] = this.#open.keys()
      this.#close(oldest!)
    }
  }

  #close (segment: SegmentId): void {
    const store = this.#open.get(segment)
    this.#open.delete(segment)
    store?.close().catch((err: unknown) => { this.log.error('closing segment %s: %e', segment, err) })
  }
}

/** A record is kept for as long as the segment is here: a view of a message, or of a pool, would keep all of that as long. */
function inOwnMemory (record: ShardRecord): ShardRecord {
  const { opening, certificate } = record

  return { ...record, opening: Uint8Array.from(opening), certificate: certificate == null ? undefined : receiptInOwnMemory(certificate) }
}

function receiptInOwnMemory (receipt: Receipt): Receipt {
  const signatures = receipt.signatures.map(entry => ({ ...entry, signature: Uint8Array.from(entry.signature) }))

  return { ...receipt, hash: Uint8Array.from(receipt.hash), signatures }
}
