/**
 * Where streams are, as the nodes that a client knows tell it. Everything here is a hint: the node that is asked to
 * write checks that it is master, and what is read is verified.
 */
import { streamIdOf } from '../chain/index.js'
import { DeadlineError, StreamLockedError, StreamNotFoundError, StreamUnavailableError } from '../errors.js'
import { withTimeout } from './retry.js'
import { SegmentWalk } from './segment-walk.js'
import type { Clock } from '../clock.js'
import type { SegmentId, Shard, StreamId } from '../chain/index.js'
import type { NotMasterError } from '../errors.js'
import type { LookupAnswer, LookupKey, LookupRequest, PeerAddresses, SegmentInfo } from '../protocols/directory/service.js'
import type { ResolvedClientOptions } from './options.js'
import type { NodeConnector } from './ports.js'

/** most streams whose masters are remembered; the one longest unused goes first */
const MASTERS_MAX = 4096
/** most peers whose addresses are remembered, beside those given */
const PEERS_MAX = 1024
/** how long the other nodes may take once one has answered, if it knows no new master; one that is stopped never answers */
const GRACE_MS = 250

/** Who is thought to be the master of a stream's open segment. */
export interface Master {
  readonly peer: PeerAddresses
  /** number of the segment and epoch, as far as known: what grows is newer */
  readonly number: number
  readonly epoch: number
}

interface Suspect extends Master {
  /** doesn't answer: whatever it is master of, nobody is helped by it */
  readonly isSilent: boolean
}

export class Directory {
  readonly #connector: NodeConnector
  readonly #options: ResolvedClientOptions
  readonly #peers = new Map<string, PeerAddresses>()
  readonly #masters = new Map<StreamId, Master>()
  readonly #suspects = new Map<StreamId, Suspect>()
  readonly #walk: SegmentWalk

  constructor (connector: NodeConnector, options: ResolvedClientOptions) {
    this.#connector = connector
    this.#options = options
    this.#walk = new SegmentWalk(connector, this, options)
    this.learn(options.peers)
  }

  /** all nodes known, those that answered last first */
  get peers (): PeerAddresses[] {
    return [...this.#peers.values()].reverse()
  }

  /** The peer with what is known of its addresses. */
  peer (peerId: string): PeerAddresses {
    return this.#peers.get(peerId) ?? { peerId, addresses: [] }
  }

  learn (peers: readonly PeerAddresses[]): void {
    for (const peer of peers) {
      const known = this.#peers.get(peer.peerId)
      if (known != null && peer.addresses.length > 0) {
        this.#peers.set(peer.peerId, peer)
      } else if (known == null && this.#peers.size < PEERS_MAX) {
        this.#peers.set(peer.peerId, peer)
      }
    }
  }

  /**
   * The first answer of the nodes known, asked in turn.
   *
   * @throws {StreamNotFoundError} if a node answers so and none knows better
   * @throws {StreamUnavailableError} if no node answers
   */
  async lookup (request: LookupRequest, signal?: AbortSignal): Promise<LookupAnswer> {
    const errors: unknown[] = []
    const tried: string[] = []

    for (const peer of this.peers) {
      try {
        return await this.ask(peer, request, signal)
      } catch (err) {
        signal?.throwIfAborted()
        this.#demote(peer, err)
        errors.push(err)
        tried.push(peer.peerId)
      }
    }

    const cause = errors.find(err => err instanceof StreamUnavailableError) ?? errors.find(err => err instanceof DeadlineError) ?? errors[0]
    throw errors.find(err => err instanceof StreamNotFoundError) ?? new StreamUnavailableError(describeKey(request.key), tried, { cause })
  }

  /** One node's answer. */
  async ask (peer: PeerAddresses, request: LookupRequest, signal?: AbortSignal): Promise<LookupAnswer> {
    const timeout = (): Error => new DeadlineError(`${peer.peerId} didn't answer a lookup in ${this.#options.requestTimeoutMs} ms`)
    const answer = await withTimeout(this.#options.clock, this.#options.requestTimeoutMs, signal, timeout, async signal => this.#connector.lookup(peer, request, signal))

    this.learn(answer.peers)
    if (answer.master != null) {
      this.learn([answer.master])
    }
    this.prefer(peer.peerId)

    return answer
  }

  /** The peer answered: it is asked first from now on. */
  prefer (peerId: string): void {
    const peer = this.#peers.get(peerId)
    if (peer != null) {
      this.#peers.delete(peerId)
      this.#peers.set(peerId, peer)
    }
  }

  /** True if nodes know another master, that came after this one. */
  async isReplaced (stream: StreamId, master: Master, signal: AbortSignal): Promise<boolean> {
    const suspect = { ...master, isSilent: true }
    const answer = await this.#newest(stream, suspect, signal)

    return answer.master != null && !isSuspect(answer, suspect)
  }

  /**
   * The master of the stream's open segment, as far as can be found out now. May be one that `suspect` named before,
   * if no node knows another.
   *
   * @throws {StreamLockedError} if the stream has ended
   * @throws {StreamUnavailableError} if no node knows a master
   */
  async master (stream: StreamId, signal: AbortSignal): Promise<Master> {
    const cached = this.#masters.get(stream)
    if (cached != null) {
      return cached
    }

    const suspect = this.#suspects.get(stream)
    const answer = await this.#newest(stream, suspect, signal)
    if (answer.locked) {
      throw new StreamLockedError(stream)
    }

    const master = answer.master == null || isSuspect(answer, suspect)
      ? await this.#walkToMaster(stream, answer, signal) ?? answer.master
      : answer.master
    if (master == null) {
      throw new StreamUnavailableError(stream, this.peers.map(peer => peer.peerId))
    }

    const found = { peer: master, number: answer.tail.number, epoch: answer.epoch }
    this.#remember(stream, found)

    return found
  }

  /**
   * The master has failed, or says it isn't one: ask again who is.
   *
   * @param isSilent - it doesn't answer at all, so that it is no better as the master of a later segment or epoch
   */
  suspect (stream: StreamId, master: Master, isSilent = false): void {
    this.#masters.delete(stream)
    this.#suspects.delete(stream)
    this.#suspects.set(stream, { ...master, isSilent })
    trim(this.#suspects)
  }

  /** A node said who the master is. True if that is another than `asked`. */
  redirect (stream: StreamId, asked: Master, err: NotMasterError): boolean {
    this.suspect(stream, asked)
    if (err.master == null || err.master === asked.peer.peerId) {
      return false
    }

    this.learn([{ peerId: err.master, addresses: err.addresses }])
    this.#remember(stream, { peer: this.peer(err.master), number: asked.number, epoch: asked.epoch })

    return true
  }

  /** Nodes that should hold the segment: its shards first, in random order, so that readers spread. */
  async holders (stream: StreamId, segment: SegmentId | undefined, shards: readonly Shard[], signal: AbortSignal): Promise<PeerAddresses[]> {
    const ids = new Set(shuffled(this.#options.clock, shards.map(shard => shard.peerId)))

    // without addresses for all shards, or without shards, somebody has to be asked
    if (ids.size === 0 || [...ids].some(id => this.peer(id).addresses.length === 0)) {
      const answer = await this.lookup({ key: segment == null ? { stream } : { segment }, limit: 1 }, signal).catch(err => {
        signal.throwIfAborted()
        if (ids.size === 0) {
          throw err
        }
        return undefined
      })
      const info = segment == null ? answer?.tail : answer?.segments.find(info => info.segment === segment)
      for (const shard of shuffled(this.#options.clock, [...info?.shards ?? []])) {
        ids.add(shard.peerId)
      }
    }

    const local = [...ids].filter(id => this.#connector.isLocal(id))
    const others = this.peers.map(peer => peer.peerId).filter(id => !ids.has(id))

    return [...new Set([...local, ...ids, ...others])].map(id => this.peer(id))
  }

  /** The stream's genesis, checked against its id; undefined if no node offers it. */
  async genesis (stream: StreamId, signal?: AbortSignal): Promise<Uint8Array | undefined> {
    for (const peer of this.peers) {
      try {
        const { genesisBytes } = await this.ask(peer, { key: { stream }, limit: 1 }, signal)
        if (genesisBytes.length > 0 && streamIdOf(genesisBytes) === stream) {
          return genesisBytes
        }
      } catch {
        // a node that can't say is no reason not to ask the next one
        signal?.throwIfAborted()
      }
    }

    return undefined
  }

  /** What the node says of a stream that knows most of it: those that have no part in its newest segment may know less. */
  async newest (stream: StreamId, signal: AbortSignal = new AbortController().signal): Promise<LookupAnswer> {
    return this.#newest(stream, undefined, signal)
  }

  /**
   * The last segment for which `isBelow` holds, or the first if it holds for none; undefined if that is the newest, or
   * isn't known. Asks for O(log n) of the stream's segments.
   */
  async segmentBelow (stream: StreamId, isBelow: (info: SegmentInfo) => boolean, signal?: AbortSignal): Promise<SegmentId | undefined> {
    const { tail } = await this.lookup({ key: { stream }, limit: 1 }, signal)
    if (isBelow(tail)) {
      return undefined
    }

    let low = 0
    let high = tail.number
    let found: SegmentId | undefined = stream
    while (low < high) {
      const middle = (low + high) >>> 1
      const { segments } = await this.lookup({ key: { stream }, fromNumber: middle, limit: 1 }, signal)
      const info = segments.find(info => info.number === middle)
      if (info == null) {
        return undefined
      }
      if (isBelow(info)) {
        found = info.segment
        low = middle + 1
      } else {
        high = middle
      }
    }

    return found
  }

  /** Who doesn't answer is asked last. That a stream isn't found is an answer. */
  #demote (peer: PeerAddresses, err: unknown): void {
    if (err instanceof StreamNotFoundError || !this.#peers.delete(peer.peerId)) {
      return
    }

    const others = [...this.#peers]
    this.#peers.clear()
    for (const [peerId, known] of [[peer.peerId, peer] as const, ...others]) {
      this.#peers.set(peerId, known)
    }
  }

  #remember (stream: StreamId, master: Master): void {
    this.#masters.delete(stream)
    this.#masters.set(stream, master)
    trim(this.#masters)
  }

  /** The newest answer of all nodes known; at once, if one knows a master that is newer than the suspect. */
  async #newest (stream: StreamId, suspect: Suspect | undefined, signal: AbortSignal): Promise<LookupAnswer> {
    signal.throwIfAborted()
    const { promise, resolve, reject } = Promise.withResolvers<LookupAnswer>()
    const controller = new AbortController()
    const onAbort = (): void => { controller.abort(signal.reason) }
    signal.addEventListener('abort', onAbort, { once: true })

    const peers = this.peers
    const errors: Error[] = []
    let best: LookupAnswer | undefined
    let endGrace: (() => void) | undefined
    const finish = (): void => {
      if (best != null) {
        resolve(best)
        return
      }
      reject(errors.find(err => err instanceof StreamNotFoundError) ??
        new StreamUnavailableError(stream, peers.map(peer => peer.peerId), { cause: errors[0] }))
    }

    try {
      const asked = peers.map(async peer => {
        try {
          const answer = await this.ask(peer, { key: { stream }, limit: 1 }, controller.signal)
          best = best == null || isNewer(answer, best) ? answer : best
          if (answer.locked || (answer.master != null && !answer.tail.sealed && !isSuspect(answer, suspect))) {
            resolve(answer)
          }
          endGrace ??= this.#options.clock.after(GRACE_MS, finish)
        } catch (err) {
          errors.push(err as Error)
        }
      })
      void Promise.all(asked).then(finish)
      return await promise
    } finally {
      endGrace?.()
      signal.removeEventListener('abort', onAbort)
      controller.abort(new DeadlineError('another node has answered'))
    }
  }

  /** From the newest segment that nodes speak of, along the seals, to the open one, and who its shards say is master. */
  async #walkToMaster (stream: StreamId, answer: LookupAnswer, signal: AbortSignal): Promise<PeerAddresses | undefined> {
    const open = await this.#walk.forward(stream, answer.tail, signal)
    if (open.locked) {
      throw new StreamLockedError(stream)
    }
    if (open.number === answer.tail.number) {
      return undefined
    }

    for (const { peerId } of open.shards) {
      try {
        const { master } = await this.ask(this.peer(peerId), { key: { segment: open.segment }, limit: 1 }, signal)
        if (master != null) {
          return master
        }
      } catch {
        // the next shard may know
        signal.throwIfAborted()
      }
    }

    return this.peer(open.shards[open.master]?.peerId ?? '')
  }
}

function isNewer (a: LookupAnswer, b: LookupAnswer): boolean {
  const order = a.tail.number - b.tail.number || a.epoch - b.epoch

  return order > 0 || (order === 0 && a.master != null && b.master == null)
}

/** True if the answer names the suspect, or who was master before it. */
function isSuspect (answer: LookupAnswer, suspect: Suspect | undefined): boolean {
  if (suspect == null) {
    return false
  }
  const order = answer.tail.number - suspect.number || answer.epoch - suspect.epoch

  return answer.master?.peerId === suspect.peer.peerId ? suspect.isSilent || order <= 0 : order < 0
}

export function describeKey (key: LookupKey): string {
  return 'name' in key ? key.name : 'stream' in key ? key.stream : key.segment
}

function trim (map: Map<string, unknown>): void {
  for (const key of map.keys()) {
    if (map.size <= MASTERS_MAX) {
      return
    }
    map.delete(key)
  }
}

function shuffled<T> (clock: Clock, list: readonly T[]): T[] {
  const copy = [...list]
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(clock.random() * (last + 1))
    ;[copy[last], copy[other]] = [copy[other] as T, copy[last] as T]
  }

  return copy
}
