/**
 * Which nodes get a segment: the present shards as far as they promise their room, then others, distinct zones first, then
 * those with most room, ties by hash so that streams spread. Nobody's room is known beforehand: it is asked for.
 */
import { createHash } from 'node:crypto'
import { majority, SHARDS_MAX } from '../chain/index.js'
import { InternalError, NoRoomError, StorageError } from '../errors.js'
import type { Clock } from '../clock.js'
import type { ReservationKey, Shard } from '../chain/index.js'
import type { FolderRoom } from '../protocols/reserve/service.js'
import type { Storage } from '../storage/segment-store.js'
import type { Logger, ShardPeers } from './ports.js'

/** A reservation is held for so long unless it is renewed or its segment opens. */
export const LEASE_MS = 60_000
const RESERVE_TIMEOUT_MS = 5_000
/** how long all present shards are waited for once a majority has promised */
const RESERVE_GRACE_MS = 500
/** a node that doesn't say so soon what room it has is no good place */
const ROOM_TIMEOUT_MS = 1_000

export interface PlacementOptions {
  /** peer id of this node */
  readonly self: string
  readonly storage: Storage
  readonly peers: ShardPeers
  readonly clock: Clock
  readonly log: Logger
}

export interface PlacementRequest {
  readonly key: ReservationKey
  readonly capacity: number
  /** shards asked for; a smaller cluster has fewer */
  readonly replication: number
  /** who is asked first: the shards that there are */
  readonly present: readonly Shard[]
  /** peers whose shard is lost: named only if they promise anew */
  readonly lost: ReadonlySet<string>
}

export interface Placed {
  readonly shards: readonly Shard[]
  /** peers that promised their room. The other shards couldn't be reached or had none, and nobody else had room in their place */
  readonly promised: readonly string[]
}

export class Placement {
  readonly #options: PlacementOptions

  constructor (options: PlacementOptions) {
    this.#options = options
  }

  /**
   * Reserves a segment on as many nodes as it is to have shards. A present shard that can't be reached, or has no room,
   * keeps its place if nobody else can take it: it opens its shard when it is back, or has room again. A set without it
   * would need the same others, and could not do without one of them later.
   *
   * @throws {NoRoomError} if no majority promised its room; nothing is reserved then
   */
  async reserve (request: PlacementRequest): Promise<Placed> {
    const { peers, log } = this.#options
    const { key, present, lost, capacity } = request
    const wanted = Math.min(request.replication, peers.members().length, SHARDS_MAX)
    const promised = new Map<string, Shard>()
    const refused = new Map<string, Error>()
    const ask = async (peerId: string, zone: string): Promise<void> => {
      try {
        const { incarnation } = await this.#reserveAt(peerId, request)
        promised.set(peerId, { peerId, incarnation, zone })
      } catch (err) {
        log('%s did not reserve segment %d of %s: %e', peerId, key.number, key.stream, err)
        if (isRefusal(err)) {
          refused.set(peerId, err)
        }
      }
    }

    const asked = Promise.all(present.slice(0, wanted).map(async ({ peerId, zone }) => { await ask(peerId, zone) }))
    await this.#answered(asked, () => promised.size >= majority(wanted))
    for (const { peerId, zone } of promised.size < wanted ? await this.#others(request, [...promised.values()]) : []) {
      if (promised.size < wanted) {
        await ask(peerId, zone)
      }
    }

    if (promised.size < majority(wanted)) {
      await this.release(key, [...promised.keys()])
      throw [...refused.values()].find(err => err instanceof NoRoomError) ?? new NoRoomError(capacity, 0)
    }

    const absent = present.filter(({ peerId }) => !promised.has(peerId) && !lost.has(peerId))
    const away = absent.filter(({ peerId }) => !refused.has(peerId))
    const full = absent.filter(({ peerId }) => refused.has(peerId))
    const shards = [...promised.values(), ...away, ...full].slice(0, wanted)
    const place = ({ peerId }: Shard): number => (present.findIndex(shard => shard.peerId === peerId) + 1) || Infinity

    return { shards: shards.sort((a, b) => place(a) - place(b)), promised: [...promised.keys()] }
  }

  /**
   * Resolves once all have answered, or after a short while if enough have by then: writers may be waiting, and a node that
   * is stalled or cut off doesn't say so.
   */
  async #answered (asked: Promise<unknown>, isEnough: () => boolean): Promise<void> {
    const { clock } = this.#options
    const done = new AbortController()
    const all = asked.finally(() => { done.abort() })

    do {
      await Promise.race([all, clock.delay(RESERVE_GRACE_MS, done.signal)])
    } while (!done.signal.aborted && !isEnough())
  }

  /** Lets reservations go; what can't be told lapses. */
  async release (key: ReservationKey, at: readonly string[]): Promise<void> {
    const { self, storage, peers, log } = this.#options
    await Promise.all(at.map(async peerId => {
      try {
        await (peerId === self ? storage.release(key) : peers.release(peerId, key, this.#options.clock.timeout(RESERVE_TIMEOUT_MS)))
      } catch (err) {
        log('reservation at %s is left to lapse: %e', peerId, err)
      }
    }))
  }

  async #reserveAt (peerId: string, { key, capacity }: PlacementRequest): Promise<{ incarnation: string }> {
    const { self, storage, peers, clock } = this.#options
    if (peerId !== self) {
      return await peers.reserve(peerId, { ...key, capacity, leaseMs: LEASE_MS }, this.#options.clock.timeout(RESERVE_TIMEOUT_MS))
    }

    await storage.reserve({ ...key, capacity, expiresAtMs: Math.floor(clock.nowMicros() / 1000) + LEASE_MS })

    return storage
  }

  /** Other nodes that are up and have room, the best first. */
  async #others ({ key, present, capacity }: PlacementRequest, taken: readonly Shard[]): Promise<Array<{ peerId: string, zone: string }>> {
    const { self, storage, peers } = this.#options
    const members = peers.members().filter(({ peerId }) => !present.some(shard => shard.peerId === peerId))
    const asked = await Promise.all(members.map(async member => {
      const room = member.peerId === self ? storage : await this.#roomAt(member.peerId)
      return room != null && room.roomBytes >= capacity ? [{ ...member, roomBytes: room.roomBytes, tie: tieOf(key, member.peerId) }] : []
    }))
    const left = asked.flat().sort((a, b) => b.roomBytes - a.roomBytes || (a.tie < b.tie ? 1 : -1))
    const zones = new Set(taken.map(({ zone }) => zone))
    const ranked: Array<{ peerId: string, zone: string }> = []

    while (left.length > 0) {
      const fresh = left.findIndex(({ zone }) => !zones.has(zone))
      const [next] = left.splice(Math.max(0, fresh), 1)
      zones.add(next!.zone)
      ranked.push(next!)
    }

    return ranked
  }

  async #roomAt (peerId: string): Promise<FolderRoom | undefined> {
    const { peers, log } = this.#options
    if (!peers.isUp(peerId)) {
      return undefined
    }

    try {
      return await peers.room(peerId, this.#options.clock.timeout(ROOM_TIMEOUT_MS))
    } catch (err) {
      log('%s does not say what room it has: %e', peerId, err)
      return undefined
    }
  }
}

/** True if the node was reached and won't. */
function isRefusal (err: unknown): err is Error {
  return err instanceof NoRoomError || err instanceof StorageError || err instanceof InternalError
}

function tieOf ({ stream, number }: ReservationKey, peerId: string): string {
  return createHash('sha256').update(`${stream} ${number} ${peerId}`).digest('hex')
}
