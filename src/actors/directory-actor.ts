import { encodeReceipt, idToHash, parseFrame } from '../chain/index.js'
import { Actor } from './actor.js'
import type { Clock } from '../clock.js'
import type { Epoch, Height, SegmentId, Shard, StreamId, Timestamp } from '../chain/index.js'
import type { Logger } from './ports.js'
import type { SegmentOwner } from './segment-owner.js'

const MAILBOX_MAX = 65_536

/** What a master tells of its stream's open segment. */
export interface TailNews {
  readonly stream: StreamId
  readonly segment: SegmentId
  readonly number: number
  readonly epoch: Epoch
  readonly shards: ReadonlyArray<Shard & { readonly addresses: readonly string[] }>
  readonly baseHeight: Height
  readonly baseTimestamp: Timestamp
  /** committed height */
  readonly end: Height
  /** of the block below `end`; the segment's id while there is none */
  readonly hash: Uint8Array
  /** encoded Receipt of the seal that made the segment; empty in segment 0 */
  readonly certificate: Uint8Array
  readonly locked: boolean
}

/** The directory, as far as the actor needs it. */
export interface TailAnnouncer {
  announce (news: TailNews): Promise<void>
  provide (segment: SegmentId): void
}

export interface DirectoryActorOptions {
  readonly announcer: TailAnnouncer
  /** owners of the segments that this node masters */
  readonly mastered: () => Iterable<SegmentOwner>
  readonly addressesOf: (peer: string) => readonly string[]
  readonly announceIntervalMs: number
  readonly clock: Clock
  readonly log: Logger
}

type DirectoryMessage =
  | { readonly type: 'master', readonly owner: SegmentOwner }
  | { readonly type: 'held', readonly segment: SegmentId }
  | { readonly type: 'again' }

/** Tells the cluster what this node masters and holds: at once when it changes, and again from time to time. */
export class DirectoryActor extends Actor<DirectoryMessage> {
  readonly #options: DirectoryActorOptions
  readonly #stopTimer: () => void

  constructor (options: DirectoryActorOptions) {
    super({ name: 'directory', mailboxMax: MAILBOX_MAX, clock: options.clock, log: options.log })
    this.#options = options
    this.#stopTimer = options.clock.every(options.announceIntervalMs, () => { this.#say({ type: 'again' }) })
  }

  /** This node became master of the owner's segment. */
  onMaster (owner: SegmentOwner): void {
    this.#say({ type: 'master', owner })
  }

  /** This node holds the segment from now on. */
  onHeld (segment: SegmentId): void {
    this.#say({ type: 'held', segment })
  }

  protected async receive (messages: DirectoryMessage[]): Promise<void> {
    for (const message of messages) {
      switch (message.type) {
        case 'held':
          this.#options.announcer.provide(message.segment)
          break
        case 'master':
          await this.#announce(message.owner)
          break
        case 'again':
          for (const owner of this.#options.mastered()) {
            await this.#announce(owner)
          }
      }
    }
  }

  protected override onEnd (): void {
    this.#stopTimer()
  }

  /** News that doesn't fit in the mailbox is told again by the timer. */
  #say (message: DirectoryMessage): void {
    try {
      this.tell(message)
    } catch (err) {
      this.log('the directory is not told: %e', err)
    }
  }

  async #announce (owner: SegmentOwner): Promise<void> {
    if (owner.role !== 'master' || owner.stopped) {
      return
    }

    const { announcer, addressesOf } = this.#options
    const { descriptor, opening, store } = owner
    try {
      await announcer.announce({
        stream: owner.stream,
        segment: owner.segment,
        number: descriptor.number,
        epoch: owner.epoch,
        shards: descriptor.shards.map(shard => ({ ...shard, addresses: addressesOf(shard.peerId) })),
        baseHeight: descriptor.baseHeight,
        baseTimestamp: descriptor.baseTimestamp,
        end: owner.commitEnd,
        hash: hashBelow(owner),
        certificate: opening.certificate == null ? new Uint8Array(0) : encodeReceipt(opening.certificate),
        locked: false
      })
    } catch (err) {
      this.log.error('could not announce %s: %e', store.header.segment, err)
    }
  }
}

/** Hash of the last decided block; the segment's id while there is none. */
function hashBelow ({ commitEnd, store, segment }: SegmentOwner): Uint8Array {
  const place = store.frameAt(commitEnd - 1)
  const [piece] = place == null ? [] : store.read(place.height, place.end, place.length)

  return piece == null ? idToHash(segment) : Uint8Array.from(parseFrame(piece).lastHash)
}
