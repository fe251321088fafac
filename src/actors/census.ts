/**
 * Finds sealed segments that name this node as a shard and that it never heard of: its folder is new, or it was away while a
 * stream moved on without it. Asks the other nodes for each stream's list of segments. Lists are hints: a segment is learned
 * once its descriptor is proven, certified seal by certified seal, from one that is known already or from the stream's
 * genesis, so that a node that lies costs a few questions and no room. The copying is the `Repairer`'s.
 */
import { TimeLimit, inTime } from '../clock.js'
import { CatenaryError, StreamNotFoundError, StreamUnavailableError, UnknownSegmentError } from '../errors.js'
import { copiedHead } from './copied-head.js'
import type { Clock } from '../clock.js'
import type { Descriptor, SegmentEntry, SegmentId, Shard, StreamId } from '../chain/index.js'
import type { LookupAnswer, LookupRequest } from '../protocols/directory/service.js'
import type { SegmentHeader } from '../storage/segment-store.js'
import type { Logger, Notary, ShardPeers } from './ports.js'
import type { SegmentList } from './segment-list.js'

/** how often all streams are looked at again */
export const CENSUS_EVERY_MS = 10 * 60_000
/** shortest time between two streams: what waits for an answer is more urgent */
const PACE_MS = 100
/** what failed, or isn't sealed yet, is looked at again */
const RETRY_MS = 5_000
/** segments of a stream that are listed in an answer, and at all: what a list may take of memory is then some ten megabytes */
const PAGE_SEGMENTS = 1024
const LIST_MAX = 65_536
const LOOKUP_TIMEOUT_MS = 5_000
const HEAD_TIMEOUT_MS = 10_000
/** beyond every seal: a copy from here is only what the segment is, and no frames */
const NO_FRAMES = Number.MAX_SAFE_INTEGER

export interface CensusOptions {
  /** peer id of this node */
  readonly self: string
  readonly segments: SegmentList
  readonly peers: Pick<ShardPeers, 'members' | 'isUp' | 'copy'>
  /** @throws {StreamNotFoundError} if the node doesn't know the stream */
  readonly lookup: (peer: string, request: LookupRequest, signal: AbortSignal) => Promise<LookupAnswer>
  readonly notary: Notary
  /** segments were learned that may be missing here */
  readonly onLearned: () => void
  readonly clock: Clock
  readonly log: Logger
}

/** A segment as a node lists it: who may say what it is. */
interface Hint {
  readonly segment: SegmentId
  /** members of the cluster only */
  readonly holders: readonly string[]
}

interface Hints {
  /** by number, what different nodes say */
  readonly byNumber: Map<number, Hint[]>
  /** numbers below which a list is complete, as far as most nodes that answered know; undefined if not all nodes did */
  readonly end?: number
}

interface Known {
  readonly segment: SegmentId
  readonly descriptor?: Descriptor
}

export class Census {
  readonly #options: CensusOptions
  readonly #stop = new AbortController()
  readonly #streams = new Set<StreamId>()
  readonly #due = new Set<StreamId>()
  readonly #again = new Set<StreamId>()
  /** the number from which on a stream is looked at the next time */
  readonly #next = new Map<StreamId, number>()
  #looking: Promise<void> | undefined
  #stopTimers: Array<() => void> = []

  constructor (options: CensusOptions) {
    this.#options = options
  }

  start (): void {
    const { clock } = this.#options
    this.#stopTimers = [
      clock.every(PACE_MS, () => { this.#lookAtNext() }),
      clock.every(RETRY_MS, () => { this.#again.forEach(stream => this.#due.add(stream)) }),
      clock.every(CENSUS_EVERY_MS, () => { this.#streams.forEach(stream => this.#due.add(stream)) })
    ]
  }

  async stop (): Promise<void> {
    this.#stop.abort()
    this.#stopTimers.forEach(stop => { stop() })
    await this.#looking
  }

  /** The catalog names the stream: it is looked at by and by, and again from time to time. */
  add (stream: StreamId): void {
    this.#streams.add(stream)
    this.#due.add(stream)
  }

  #lookAtNext (): void {
    const [stream] = this.#due
    if (stream == null || this.#looking != null || this.#stop.signal.aborted) {
      return
    }

    this.#due.delete(stream)
    this.#again.delete(stream)
    this.#looking = this.#look(stream)
      .catch((err: unknown) => {
        this.#again.add(stream)
        // what other nodes answer, or that they don't, is no mistake of this one: no stack
        this.#options.log(`it is not known yet what of stream %s should be here: ${err instanceof CatenaryError ? '%s' : '%e'}`, stream, err instanceof CatenaryError ? err.message : err)
      })
      .finally(() => { this.#looking = undefined })
  }

  async #look (stream: StreamId): Promise<void> {
    const from = this.#next.get(stream) ?? 0
    const { byNumber, end } = await this.#hints(stream, from)

    for (const number of this.#missing(stream, byNumber)) {
      await this.#learn(stream, number, byNumber)
    }
    if (end != null) {
      this.#next.set(stream, Math.max(from, end))
    }
  }

  /** What the nodes that are up list, from a number on. */
  async #hints (stream: StreamId, from: number): Promise<Hints> {
    const { self, peers } = this.#options
    const members = peers.members().map(({ peerId }) => peerId)
    const others = members.filter(peer => peer !== self)
    const byNumber = new Map<number, Hint[]>()
    const ends: number[] = []
    let failure: unknown = new StreamUnavailableError(stream)

    for (const peer of others.filter(peer => peers.isUp(peer))) {
      try {
        ends.push(await this.#list(peer, stream, from, members, byNumber))
      } catch (err) {
        failure = err
      }
    }
    if (ends.length === 0 && others.length > 0) {
      throw failure
    }

    return { byNumber, end: ends.length < others.length ? undefined : ends.sort((a, b) => a - b)[(ends.length - 1) >> 1] }
  }

  /** Adds what a node lists of a stream; resolves with the number behind the last sealed segment of it. */
  async #list (peer: string, stream: StreamId, from: number, members: readonly string[], byNumber: Map<number, Hint[]>): Promise<number> {
    const { clock, lookup } = this.#options
    let next = from

    while (next < LIST_MAX) {
      let answer: LookupAnswer
      try {
        answer = await inTime(clock, LOOKUP_TIMEOUT_MS, this.#stop.signal, async signal => await lookup(peer, { key: { stream }, fromNumber: next, limit: PAGE_SEGMENTS }, signal))
      } catch (err) {
        if (err instanceof StreamNotFoundError) {
          break
        }
        throw err
      }

      const before = next
      for (const { segment, number, shards, sealed } of answer.segments) {
        // a list is in order, so that no node can name more than one segment for a number
        if (number < next || number >= LIST_MAX) {
          break
        }
        if (!sealed) {
          this.#awaitSeal(stream, segment, shards)
          break
        }
        const known = byNumber.get(number) ?? []
        if (known.every(hint => hint.segment !== segment)) {
          known.push({ segment, holders: members.filter(member => shards.some(shard => shard.peerId === member)) })
        }
        byNumber.set(number, known)
        next = number + 1
      }
      if (next === before || answer.segments.length < PAGE_SEGMENTS) {
        break
      }
    }

    return next
  }

  /** An open segment that names this node and isn't here: its stream is about to move on, maybe without this node. */
  #awaitSeal (stream: StreamId, segment: SegmentId, shards: readonly Shard[]): void {
    const { self, segments } = this.#options
    if (segments.get(segment) == null && shards.some(({ peerId }) => peerId === self)) {
      this.#again.add(stream)
    }
  }

  /** Numbers of segments that may name this node, and of those that what names it is proven from, in order. */
  #missing (stream: StreamId, byNumber: ReadonlyMap<number, readonly Hint[]>): number[] {
    const { self, segments } = this.#options
    const listed = new Map(segments.of(stream).map(segment => [segment.number, segment]))

    return [...byNumber]
      .filter(([number, hints]) => !listed.has(number) &&
        (hints.some(({ holders }) => holders.includes(self)) || listed.get(number + 1)?.shards.some(({ peerId }) => peerId === self) === true))
      .map(([number]) => number)
      .sort((a, b) => a - b)
  }

  /** Proves all segments from the last one that is known, or the first, up to a number. What was proven is kept, whatever fails. */
  async #learn (stream: StreamId, number: number, byNumber: ReadonlyMap<number, readonly Hint[]>): Promise<void> {
    const { segments, onLearned } = this.#options
    const known = segments.of(stream).filter(listed => listed.number < number).at(-1)
    const proven: SegmentEntry[] = []
    let before: Known | undefined = known == null ? undefined : { segment: known.segment, descriptor: await segments.descriptorOf(known.segment) }

    try {
      for (let at = (known?.number ?? -1) + 1; at <= number; at++) {
        const hints = byNumber.get(at)
        if (hints == null) {
          this.#next.delete(stream) // it was asked from a later number on
        }
        const header = await this.#proven(stream, at, hints ?? [], before)
        proven.push({ stream, segment: header.segment, number: at, descriptorBytes: header.descriptorBytes })
        before = header
      }
    } finally {
      if (proven.length > 0) {
        // an Open may have told of another meanwhile
        await segments.learn(proven.filter(({ number }) => segments.of(stream).every(listed => listed.number !== number)))
        onLearned()
      }
    }
  }

  /** What the segment after `before` is, or the first one, from whichever of its holders can prove it. */
  async #proven (stream: StreamId, number: number, hints: readonly Hint[], before?: Known): Promise<SegmentHeader> {
    const { self, peers, clock, notary, log } = this.#options
    const descriptorOf = async (segment: SegmentId): Promise<Descriptor | undefined> => segment === before?.segment ? before.descriptor : undefined
    let failure: unknown = new UnknownSegmentError(`${number} of ${stream}`)

    for (const { segment, holders } of hints) {
      for (const peer of holders.filter(peer => peer !== self && peers.isUp(peer))) {
        this.#stop.signal.throwIfAborted()
        const limit = new TimeLimit(clock, HEAD_TIMEOUT_MS, this.#stop.signal)
        const events = peers.copy(peer, segment, NO_FRAMES, limit.signal)[Symbol.asyncIterator]()
        try {
          const { header } = await copiedHead(peer, { stream, segment }, await events.next(), { notary, descriptorOf })
          if (header.descriptor.number === number) {
            return header
          }
        } catch (err) {
          log('%s does not prove segment %s: %e', peer, segment, err)
          failure = err
        } finally {
          await events.return?.()
          limit.release()
        }
      }
    }

    throw failure
  }
}
