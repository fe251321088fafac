/**
 * Gets back what this node should hold and doesn't: sealed segments that name it as a shard and failed their chain here,
 * or were never here, because its folder was lost or it was away. What is copied is checked from descriptor to seal and
 * certificate, and read anew from the disk, before it counts.
 */
import { BusyError, CatenaryError, CorruptSegmentError, StorageError, UnknownSegmentError } from '../errors.js'
import { encodeOpening } from '../protocols/open/codec.js'
import { copyFrames } from './catch-up.js'
import { copiedHead } from './copied-head.js'
import { copyOf } from './copying.js'
import type { Clock } from '../clock.js'
import type { SegmentId } from '../chain/index.js'
import type { CopyEvent } from '../protocols/copy/service.js'
import type { SegmentHeader, SegmentStore, ShardRecord, Storage } from '../storage/segment-store.js'
import type { Logger, Notary, ShardPeers } from './ports.js'
import type { SegmentKeeper } from './segment-keeper.js'
import type { ListedSegment, SegmentList } from './segment-list.js'

/** segments that are copied at once: each takes a stream and what a disk writes in a second or two */
const COPIES_MAX = 2
/** how often the list of segments is looked through, besides when something changes */
const LOOK_EVERY_MS = 30_000
const RETRY_MIN_MS = 500
const RETRY_MAX_MS = 60_000
/** what isn't sealed yet will be soon */
const UNSEALED_RETRY_MAX_MS = 5_000

export interface RepairerOptions {
  readonly storage: Storage
  /** peer id of this node */
  readonly self: string
  readonly keeper: SegmentKeeper
  readonly segments: SegmentList
  readonly peers: ShardPeers
  readonly notary: Notary
  readonly clock: Clock
  readonly log: Logger
  /** true if this node has an open shard of the segment, or is about to */
  readonly isOpen: (segment: SegmentId) => boolean
  /** a segment is whole here, from now on */
  readonly onRepaired: (record: ShardRecord) => void
}

interface Trouble {
  readonly pauseMs: number
  readonly untilMs: number
}

export class Repairer {
  readonly #options: RepairerOptions
  readonly #stop = new AbortController()
  readonly #copies = new Map<SegmentId, Promise<void>>()
  readonly #troubles = new Map<SegmentId, Trouble>()
  #wanted: ListedSegment[] | undefined
  #stopLooking: Array<() => void> = []

  constructor (options: RepairerOptions) {
    this.#options = options
  }

  start (): void {
    const { clock } = this.#options
    this.#stopLooking = [
      clock.every(LOOK_EVERY_MS, () => { this.#wanted = undefined }),
      clock.every(RETRY_MIN_MS, () => { this.#next() })
    ]
    this.wake()
  }

  async stop (): Promise<void> {
    this.#stop.abort()
    this.#stopLooking.forEach(stop => { stop() })
    await Promise.all(this.#copies.values())
  }

  /** segments that are wanted and not here, as far as known */
  get missing (): number {
    return this.#wanted?.length ?? 0
  }

  /** Something may be wanted that wasn't before. */
  wake (): void {
    this.#wanted = undefined
    this.#next()
  }

  #next (): void {
    if (this.#stopLooking.length === 0 || this.#stop.signal.aborted) {
      return
    }

    const nowMs = this.#options.clock.nowMs()
    this.#wanted ??= this.#look()
    for (const listed of this.#wanted) {
      if (this.#copies.size >= COPIES_MAX) {
        return
      }
      if (!this.#copies.has(listed.segment) && (this.#troubles.get(listed.segment)?.untilMs ?? 0) <= nowMs) {
        this.#copies.set(listed.segment, this.#repair(listed))
      }
    }
  }

  /** What names this node and isn't whole here, the newest first. */
  #look (): ListedSegment[] {
    const { segments, self, keeper, isOpen } = this.#options
    const wanted: ListedSegment[] = []

    for (const listed of segments.all()) {
      if (!keeper.serves(listed.segment) && !isOpen(listed.segment) && listed.shards.some(shard => shard.peerId === self)) {
        wanted.push(listed)
      }
    }

    return wanted.sort((a, b) => b.number - a.number)
  }

  async #repair (listed: ListedSegment): Promise<void> {
    const { segment } = listed
    const { clock, log } = this.#options
    let failure: unknown

    try {
      failure = await this.#copy(listed)
    } catch (err) {
      failure = err
    }
    this.#copies.delete(segment)
    if (failure == null) {
      this.#troubles.delete(segment)
      this.wake()
    } else if (!this.#stop.signal.aborted) {
      const pauseMs = Math.min(failure instanceof UnknownSegmentError ? UNSEALED_RETRY_MAX_MS : RETRY_MAX_MS, (this.#troubles.get(segment)?.pauseMs ?? RETRY_MIN_MS / 2) * 2)
      this.#troubles.set(segment, { pauseMs, untilMs: clock.nowMs() + pauseMs })
      log('segment %s is not copied yet: %e', segment, failure)
    }
  }

  /** Asks one holder after the other. Resolves with what went wrong with the last, or undefined once the segment is whole here. */
  async #copy (listed: ListedSegment): Promise<unknown> {
    const { self, peers, log } = this.#options
    let failure: unknown = new UnknownSegmentError(listed.segment)

    for (const { peerId } of listed.shards) {
      if (peerId === self || !peers.isUp(peerId) || this.#stop.signal.aborted) {
        continue
      }
      try {
        await this.#copyFrom(peerId, listed)
        return undefined
      } catch (err) {
        // what isn't sealed yet is no news
        if (!(err instanceof UnknownSegmentError)) {
          log('could not copy segment %s from %s: %e', listed.segment, peerId, err)
        }
        failure = err
      }
    }

    return failure
  }

  async #copyFrom (peer: string, listed: ListedSegment): Promise<void> {
    const { segment } = listed
    const { keeper, notary, peers, clock, segments, storage, onRepaired } = this.#options
    const store = keeper.record(segment)?.state === 'copying' ? await this.#unfinished(segment) : undefined
    const events = copyOf(peer, segment, store?.end ?? listed.baseHeight, { peers, clock, signal: this.#stop.signal })

    try {
      const head = await copiedHead(peer, listed, await events.next(), { notary, descriptorOf: async id => await segments.descriptorOf(id) })
      const record: ShardRecord = {
        stream: listed.stream,
        segment,
        number: listed.number,
        hardState: { epoch: head.certificate.epoch, logEpoch: head.certificate.epoch },
        state: 'copying',
        opening: encodeOpening(head.opening),
        certificate: head.certificate
      }
      const into = store ?? await this.#begin(record, head.header)
      await this.#fill(into, record, peer, events)

      const sealed: ShardRecord = { ...record, state: 'sealed' }
      await storage.putShard(sealed)
      keeper.hold(sealed, into)
      onRepaired(sealed)
    } finally {
      await events.return()
    }
  }

  /** What an earlier try has copied; undefined if nothing of it can be used. */
  async #unfinished (segment: SegmentId): Promise<SegmentStore | undefined> {
    const { storage, log } = this.#options
    try {
      const store = await storage.open(segment)
      return store.sealed ? undefined : store
    } catch (err) {
      log('what was copied of segment %s is no use: %e', segment, err)
      return undefined
    }
  }

  /** An empty file to copy into; what was there is set aside. */
  async #begin (record: ShardRecord, header: SegmentHeader): Promise<SegmentStore> {
    const { storage, keeper, isOpen } = this.#options
    if (isOpen(record.segment)) {
      throw new BusyError(`Segment ${record.segment} was opened meanwhile`)
    }
    // first, and in this turn: whoever is to open it sees that it needn't
    keeper.hold(record)
    await storage.setAside(record.segment)
    await storage.putShard(record)

    return await storage.create(header)
  }

  async #fill (store: SegmentStore, record: ShardRecord, peer: string, events: AsyncIterable<CopyEvent>): Promise<void> {
    const certificate = record.certificate!
    try {
      await copyFrames({ store, certificate, peer, events })
      await store.seal()
    } catch (err) {
      if (err instanceof StorageError) {
        // no call on it will succeed any more, even if the disk was only full: what is there is found out by opening it anew
        await store.close()
      } else if (err instanceof CatenaryError && !err.retryable && !store.sealed) {
        // it can't be known how much of it was right
        store.cut(store.header.descriptor.baseHeight)
        await store.sync()
      }
      throw err
    }

    let end: number | undefined
    for await (const verified of store.verify()) {
      end = verified.end
    }
    if (end !== certificate.end) {
      throw new CorruptSegmentError(`segment ${record.segment}`, `what was copied ends at ${end}, not at ${certificate.end}`, 0)
    }
  }
}
