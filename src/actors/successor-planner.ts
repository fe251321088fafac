import { majority } from '../chain/index.js'
import { NoRoomError } from '../errors.js'
import type { Clock } from '../clock.js'
import type { Descriptor, StreamId } from '../chain/index.js'
import type { SuccessorPlan } from '../replication/types.js'
import type { Storage } from '../storage/segment-store.js'
import type { Logger, ShardPeers } from './ports.js'

/** A reservation is held for so long unless it is renewed or its segment opens. */
const LEASE_MS = 60_000
const RESERVE_TIMEOUT_MS = 5_000

export interface SuccessorPlannerOptions {
  readonly stream: StreamId
  readonly descriptor: Descriptor
  /** peer id of this node */
  readonly self: string
  readonly storage: Storage
  readonly peers: ShardPeers
  readonly clock: Clock
  readonly log: Logger
}

/**
 * Has the next segment's shards promise their room before the present one is sealed, so that a seal that is decided
 * names shards that were there a moment ago. The next segment's shards are the same as this one's, and so is its
 * master: this node.
 */
export class SuccessorPlanner {
  readonly #options: SuccessorPlannerOptions
  readonly #nonce: string
  #plan: { readonly plan: SuccessorPlan, readonly renewAtMs: number } | undefined
  #preparing: Promise<SuccessorPlan> | undefined

  constructor (options: SuccessorPlannerOptions) {
    this.#options = options
    this.#nonce = options.clock.randomHex(16)
  }

  /** A plan whose reservations still hold, if there is one. */
  get ready (): SuccessorPlan | undefined {
    return this.#plan != null && this.#options.clock.nowMs() < this.#plan.renewAtMs ? this.#plan.plan : undefined
  }

  /**
   * Reserves on every shard that answers. Calls share one attempt.
   *
   * @throws {NoRoomError} if no majority promised its room
   */
  async prepare (): Promise<SuccessorPlan> {
    if (this.ready != null) {
      return this.ready
    }

    this.#preparing ??= this.#reserve().finally(() => { this.#preparing = undefined })

    return await this.#preparing
  }

  /** Lets the reservations go: this node won't seal the segment. */
  async release (): Promise<void> {
    if (this.#plan == null) {
      return
    }

    this.#plan = undefined
    const { descriptor, self, storage, peers, clock, log } = this.#options
    const key = this.#key
    await Promise.all(descriptor.shards.map(async ({ peerId }) => {
      try {
        await (peerId === self ? storage.release(key) : peers.release(peerId, key, clock.timeout(RESERVE_TIMEOUT_MS)))
      } catch (err) {
        log('reservation at %s is left to lapse: %e', peerId, err)
      }
    }))
  }

  get #key (): { stream: StreamId, number: number, nonce: string } {
    return { stream: this.#options.stream, number: this.#options.descriptor.number + 1, nonce: this.#nonce }
  }

  async #reserve (): Promise<SuccessorPlan> {
    const { descriptor, self, storage, peers, clock, log } = this.#options
    const capacity = descriptor.settings.segmentBytes
    const answers = await Promise.allSettled(descriptor.shards.map(async ({ peerId }) => {
      if (peerId === self) {
        await storage.reserve({ ...this.#key, capacity, expiresAtMs: Math.floor(clock.nowMicros() / 1000) + LEASE_MS })
      } else {
        await peers.reserve(peerId, { ...this.#key, capacity, leaseMs: LEASE_MS }, clock.timeout(RESERVE_TIMEOUT_MS))
      }
    }))
    const refused = answers.flatMap(answer => answer.status === 'rejected' ? [answer.reason as Error] : [])
    for (const err of refused) {
      log('a shard did not reserve segment %d of %s: %e', descriptor.number + 1, this.#options.stream, err)
    }

    if (answers.length - refused.length < majority(answers.length)) {
      throw refused.find(err => err instanceof NoRoomError) ?? new NoRoomError(capacity, 0)
    }

    const plan: SuccessorPlan = {
      shards: descriptor.shards,
      master: descriptor.shards.findIndex(shard => shard.peerId === self),
      capacity
    }
    this.#plan = { plan, renewAtMs: clock.nowMs() + LEASE_MS / 2 }

    return plan
  }
}
