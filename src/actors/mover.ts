/**
 * Keeps open segments whole: where a shard is lost, or gone for too long, the segment's master seals it early and the
 * stream goes on with shards that are there. Nothing moves unless more of them will be there than before.
 */
import { SealReason, SHARDS_MAX } from '../chain/index.js'
import type { Clock } from '../clock.js'
import type { SegmentId } from '../chain/index.js'
import type { ShardIndex } from '../replication/types.js'
import type { Logger, ShardPeers } from './ports.js'
import type { SegmentOwner } from './segment-owner.js'

/** how often it is looked who is gone */
const LOOK_EVERY_MS = 500
/** pause after a try that found no better set */
const RETRY_MS = 5_000
const SEAL_TIMEOUT_MS = 30_000
export const REPAIR_DELAY_MS = 30_000

export interface MoverOptions {
  readonly owners: () => Iterable<SegmentOwner>
  readonly peers: ShardPeers
  readonly clock: Clock
  readonly log: Logger
  /** how long a shard may be gone until its segment moves on without it, ms @default 30_000 */
  readonly repairDelayMs?: number
}

/** How far a shard was when it was last seen to get on. */
interface Seen {
  readonly durableEnd: number | undefined
  readonly atMs: number
}

/** Why a segment has fewer shards than asked for, as its master sees it. */
export interface Shortage {
  readonly wanted: number
  /** shards that are there, this one included */
  readonly present: number
  /** what is wrong with the others, in words */
  readonly missing: readonly string[]
}

export class Mover {
  readonly #options: MoverOptions
  readonly #repairDelayMs: number
  readonly #seen = new Map<SegmentId, Map<ShardIndex, Seen>>()
  readonly #retryAtMs = new Map<SegmentId, number>()
  readonly #moving = new Map<SegmentId, Promise<void>>()
  #lookedMs = 0
  #stopLooking = (): void => {}

  constructor (options: MoverOptions) {
    this.#options = options
    this.#repairDelayMs = options.repairDelayMs ?? REPAIR_DELAY_MS
  }

  start (): void {
    this.#stopLooking = this.#options.clock.every(LOOK_EVERY_MS, () => { this.#look() })
  }

  async stop (): Promise<void> {
    this.#stopLooking()
    await Promise.all(this.#moving.values())
  }

  /** What a segment that this node masters lacks; undefined if nothing. */
  shortage (owner: SegmentOwner): Shortage | undefined {
    if (owner.role !== 'master' || owner.certificate != null) {
      return undefined
    }

    const { descriptor: { shards, settings } } = owner
    const wanted = Math.min(settings.replication, this.#options.peers.members().length, SHARDS_MAX)
    const missing = shards.flatMap(({ peerId }, shard) => {
      const why = this.#missing(owner, shard)
      return why == null ? [] : [`${peerId} ${why}`]
    })

    return missing.length === 0 && shards.length >= wanted ? undefined : { wanted, present: shards.length - missing.length, missing }
  }

  #look (): void {
    const nowMs = this.#options.clock.nowMs()
    const mastered = new Set<SegmentId>()
    this.#lookedMs = nowMs

    for (const owner of this.#options.owners()) {
      if (owner.role !== 'master' || owner.certificate != null) {
        continue
      }
      mastered.add(owner.segment)
      this.#see(owner, nowMs)
      if (!this.#moving.has(owner.segment) && (this.#retryAtMs.get(owner.segment) ?? 0) <= nowMs && this.shortage(owner) != null) {
        this.#retryAtMs.set(owner.segment, nowMs + RETRY_MS)
        const moving = this.#move(owner)
          .catch((err: unknown) => { this.#options.log('segment %s does not move: %e', owner.segment, err) })
          .finally(() => { this.#moving.delete(owner.segment) })
        this.#moving.set(owner.segment, moving)
      }
    }
    for (const segment of this.#seen.keys()) {
      if (!mastered.has(segment)) {
        this.#seen.delete(segment)
        this.#retryAtMs.delete(segment)
      }
    }
  }

  /** Notes which shards get on: those that have all, or more than before. */
  #see (owner: SegmentOwner, nowMs: number): void {
    const { lag, end } = owner.status
    const seen = this.#seen.get(owner.segment) ?? new Map<ShardIndex, Seen>()
    this.#seen.set(owner.segment, seen)

    owner.descriptor.shards.forEach(({ peerId }, shard) => {
      const lacks = lag[shard]
      const before = seen.get(shard)
      const durableEnd = lacks == null || !this.#options.peers.isUp(peerId) ? undefined : end - lacks
      const getsOn = shard === owner.self || (durableEnd != null && (lacks === 0 || durableEnd !== before?.durableEnd))
      if (getsOn || before == null) {
        seen.set(shard, { durableEnd, atMs: nowMs })
      }
    })
  }

  #missing (owner: SegmentOwner, shard: ShardIndex): string | undefined {
    const lost = owner.lost.get(shard)
    const seen = this.#seen.get(owner.segment)?.get(shard)
    if (lost != null) {
      return lost
    }

    return seen != null && this.#lookedMs - seen.atMs >= this.#repairDelayMs ? 'is gone' : undefined
  }

  async #move (owner: SegmentOwner): Promise<void> {
    const before = this.shortage(owner)
    const promised = await owner.sealing.prepare()
    const now = this.shortage(owner)
    if (before == null || now == null || promised <= now.present) {
      await owner.sealing.release()
      return
    }

    this.#options.log('segment %s moves: %d of %d shards are there (%s), %d nodes have room', owner.segment, now.present, now.wanted, now.missing.join(', '), promised)
    await owner.seal(SealReason.moved, SEAL_TIMEOUT_MS)
  }
}
