/** What follows a sealed segment: the next one, opened here if this node has a shard of it, and at its other shards. */
import { decodeOpening } from '../protocols/open/codec.js'
import { handOver } from './handover.js'
import { openingOfSuccessor } from './opening.js'
import type { Clock } from '../clock.js'
import type { Receipt, SegmentEntry, SegmentId, StreamId } from '../chain/index.js'
import type { Opening, OpenRequest } from '../protocols/open/service.js'
import type { SegmentStore, Storage } from '../storage/segment-store.js'
import type { Logger, ShardPeers } from './ports.js'

/** Who isn't the successor's master lets that one, or who sealed the segment, tell the others first. */
const HANDOVER_DELAY_MS = 3_000

export interface SuccessionOptions {
  readonly storage: Storage
  /** peer id of this node */
  readonly self: string
  readonly peers: ShardPeers
  readonly clock: Clock
  readonly log: Logger
  readonly signal: AbortSignal
  /** Opens this node's shard of the successor. */
  readonly open: (request: OpenRequest) => Promise<void>
  /** the stream's segments with smaller numbers, the last of them */
  readonly listed: (stream: StreamId, before: number) => Promise<SegmentEntry[]>
  /** true once the successor is itself known to be sealed: then nobody needs to be told any more */
  readonly isOver: (segment: SegmentId) => boolean
  readonly background: (work: Promise<void>) => void
}

export class Succession {
  readonly #options: SuccessionOptions

  constructor (options: SuccessionOptions) {
    this.#options = options
  }

  /**
   * Resolves once this node's shard of the successor is open, if it has one; the others are told in the background.
   * False if there is no successor: the stream is locked.
   *
   * @param opening - what the sealed segment was opened with
   * @param isSealer - this node was the segment's master when it was sealed
   */
  async openAfter (store: SegmentStore, opening: Uint8Array | Opening, certificate: Receipt, isSealer: boolean): Promise<boolean> {
    const { self, storage, peers, clock, log, signal, open, listed, isOver, background } = this.#options
    const { stream } = store.header
    const next = await openingOfSuccessor(store, opening instanceof Uint8Array ? decodeOpening(opening) : opening, certificate)
    if (next == null) {
      return false
    }

    const { segment, successor } = next
    const request: OpenRequest = { segment, opening: next.opening, segments: await listed(stream, successor.number) }
    if (successor.shards.some(shard => shard.peerId === self && shard.incarnation === storage.incarnation)) {
      await open(request)
    }

    background((async () => {
      if (!isSealer && successor.shards[successor.master]?.peerId !== self) {
        await clock.delay(HANDOVER_DELAY_MS, signal)
      }
      await handOver({ request, successor, self, peers, clock, log, signal, isOver: () => isOver(segment) })
    })())

    return true
  }
}
