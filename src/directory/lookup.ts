/**
 * Finding a stream's tail: by what nodes say one is connected to, by the DHT, and from whatever segment any of them
 * named by walking forwards: a shard of a sealed segment knows its successor, a shard of an open one its master. So an
 * old segment's id and one node that is up are enough.
 *
 * Everything found is a hint. Answers are compared by (number, epoch); none is kept here.
 */
import { inTime } from '../clock.js'
import { StreamNotFoundError, StreamUnavailableError } from '../errors.js'
import type { Clock } from '../clock.js'
import type { SegmentId, StreamId } from '../chain/index.js'
import type { LookupAnswer, LookupKey, LookupRequest, PeerAddresses, SegmentInfo } from '../protocols/directory/service.js'
import type { ContentDirectory, DirectoryDialer } from './ports.js'
import type { Tail } from './tail-record.js'

/** connected nodes that are asked at once */
const FAN_OUT = 3
/** most connected nodes that are asked: beyond that the DHT is cheaper */
const CONNECTED_MAX = 12
/** how long one node may take: a dead one's dial must not hold up the others */
export const ASK_TIMEOUT_MS = 2_000
/** how long the DHT may take */
export const DHT_TIMEOUT_MS = 5_000
/** most segments that a walk goes through, one after another: a jump is usual, single steps are the exception */
const STEPS_MAX = 4_096

export interface LookupPorts {
  readonly self: string
  readonly clock: Clock
  readonly dialer: DirectoryDialer
  readonly content?: ContentDirectory
  /** A record found in the DHT, opened and judged; undefined if it is worth nothing. */
  readonly open: (record: Uint8Array) => Promise<Tail | undefined>
  /** Every answer, as it comes: what it says may be kept as hints. */
  readonly onAnswer: (answer: LookupAnswer, from: string) => void
  readonly onError: (err: unknown, what: string) => void
}

/** A segment that somebody named, and who may know more of it. */
interface Lead {
  readonly segment: SegmentId
  readonly number: number
  readonly epoch: number
  /** to be asked: its shards, the master first */
  readonly peers: readonly string[]
  /** who said so */
  readonly answer?: LookupAnswer
  /** a shard of that very segment said so: nobody knows better */
  readonly certain: boolean
}

export interface LookupStart {
  /** the stream looked for, as far as the key tells or the catalog knows */
  readonly stream?: StreamId
  /** a segment that is known already, with who may hold it */
  readonly known?: SegmentInfo
}

/** One lookup. Not to be used twice. */
export class Lookup {
  readonly #ports: LookupPorts
  readonly #request: LookupRequest
  readonly #signal: AbortSignal
  readonly #tried = new Set<string>()
  readonly #failed = new Set<string>()
  /** segments whose shards were asked */
  readonly #walked = new Set<SegmentId>()
  #stream: StreamId | undefined
  #best: Lead | undefined
  /** the newest certain answer, in case that what is newer still leads nowhere */
  #certain: Lead | undefined

  constructor (ports: LookupPorts, request: LookupRequest, signal: AbortSignal) {
    this.#ports = ports
    this.#request = request
    this.#signal = signal
  }

  /**
   * @throws {StreamNotFoundError} if nobody knows the stream
   * @throws {StreamUnavailableError} if it exists, or may, and no node that could tell answers
   */
  async run ({ stream, known }: LookupStart): Promise<LookupAnswer> {
    this.#stream = stream
    if (known != null) {
      this.#offer(leadOf(known, 0, known.shards[0]?.peerId))
      await this.#walk()
    }

    await this.#askConnected()
    await this.#askDht()
    await this.#walkFromKey()
    this.#signal.throwIfAborted()

    const answer = this.#certain?.answer
    if (answer != null) {
      return answer
    }

    const name = this.#stream ?? nameOfKey(this.#request.key)
    const somebodyAnswered = this.#failed.size < this.#tried.size
    if (this.#best == null && (somebodyAnswered || this.#tried.size === 0)) {
      throw new StreamNotFoundError(name)
    }
    throw new StreamUnavailableError(name, [...this.#tried])
  }

  get #done (): boolean {
    return this.#best?.certain === true || this.#signal.aborted
  }

  async #askConnected (): Promise<void> {
    const peers = this.#ports.dialer.connected().filter(peer => peer !== this.#ports.self).slice(0, CONNECTED_MAX)

    for (let at = 0; at < peers.length && !this.#done; at += FAN_OUT) {
      await this.#askAll(peers.slice(at, at + FAN_OUT), this.#request)
      await this.#walk()
    }
  }

  async #askDht (): Promise<void> {
    const { content, open, onError } = this.#ports
    const stream = this.#stream
    if (this.#done || content == null || stream == null) {
      return
    }

    try {
      const record = await this.#inTime(DHT_TIMEOUT_MS, async signal => await content.getTail(stream, signal))
      const tail = record == null ? undefined : await open(record)
      if (tail?.stream === stream) {
        await Promise.all(tail.shards.map(async ({ peerId, addresses }) => { await this.#remember({ peerId, addresses }) }))
        this.#offer(leadOf({ ...tail, sealed: tail.locked }, tail.epoch, tail.master))
      }
    } catch (err) {
      onError(err, `the tail of ${stream} in the DHT`)
    }

    await this.#walk()
  }

  /** Nobody named a segment, but the key does: the DHT may know who holds it. */
  async #walkFromKey (): Promise<void> {
    const { key } = this.#request
    if (this.#done || this.#best != null || !('segment' in key)) {
      return
    }

    await this.#askAbout(key.segment, undefined, await this.#providersOf(key.segment))
    await this.#walk()
  }

  /** From the newest segment that is known to the one whose shards know of no newer. */
  async #walk (): Promise<void> {
    for (let step = 0; step < STEPS_MAX && !this.#done; step++) {
      const lead = this.#best
      if (lead == null || this.#walked.has(lead.segment)) {
        return
      }
      this.#walked.add(lead.segment)

      await this.#askAbout(lead.segment, lead, lead.peers)
      if (this.#best === lead) {
        // none of its shards knows more: others may hold a copy, and know what came after
        await this.#askAbout(lead.segment, lead, await this.#providersOf(lead.segment))
      }
    }
  }

  async #providersOf (segment: SegmentId): Promise<string[]> {
    const { content, onError } = this.#ports
    if (content == null) {
      return []
    }

    try {
      const providers = await this.#inTime(DHT_TIMEOUT_MS, async signal => await content.findProviders(segment, signal))
      await Promise.all(providers.map(async provider => { await this.#remember(provider) }))

      return providers.map(provider => provider.peerId)
    } catch (err) {
      onError(err, `providers of ${segment} in the DHT`)
      return []
    }
  }

  /** Asks about a segment until someone tells more than `lead`. */
  async #askAbout (segment: SegmentId, lead: Lead | undefined, peers: readonly string[]): Promise<void> {
    const request: LookupRequest = { ...this.#request, key: { segment } }
    const others = peers.filter(peer => peer !== this.#ports.self)

    for (let at = 0; at < others.length && this.#best === lead; at += FAN_OUT) {
      await this.#askAll(others.slice(at, at + FAN_OUT), request)
    }
  }

  async #askAll (peers: readonly string[], request: LookupRequest): Promise<void> {
    await Promise.all(peers.map(async peer => { await this.#ask(peer, request) }))
  }

  async #ask (peer: string, request: LookupRequest): Promise<void> {
    if (this.#signal.aborted) {
      return
    }

    this.#tried.add(peer)
    try {
      const answer = await this.#inTime(ASK_TIMEOUT_MS, async signal => await this.#ports.dialer.ask(peer, request, signal))
      this.#failed.delete(peer)
      if (this.#stream != null && answer.stream !== this.#stream) {
        this.#ports.onError(new Error(`asked for ${this.#stream}, was told of ${answer.stream}`), `the answer of ${peer}`)
        return
      }

      this.#stream = answer.stream
      await Promise.all(answer.peers.concat(answer.master ?? []).map(async known => { await this.#remember(known) }))
      this.#ports.onAnswer(answer, peer)
      this.#offer({
        ...leadOf(answer.tail, answer.epoch, answer.master?.peerId),
        answer,
        certain: isCertain(answer, peer)
      })
    } catch (err) {
      if ((err as Error).name === 'StreamNotFoundError') {
        this.#failed.delete(peer)
        return
      }
      this.#failed.add(peer)
      this.#ports.onError(err, `asking ${peer}`)
    }
  }

  #offer (lead: Lead): void {
    if (isBetter(lead, this.#best)) {
      this.#best = lead
    }
    if (lead.certain && isBetter(lead, this.#certain)) {
      this.#certain = lead
    }
  }

  async #remember (peer: PeerAddresses): Promise<void> {
    if (peer.peerId !== this.#ports.self && peer.addresses.length > 0) {
      await this.#ports.dialer.remember(peer)
    }
  }

  async #inTime<T> (timeoutMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return await inTime(this.#ports.clock, timeoutMs, this.#signal, work)
  }
}

function isBetter (lead: Lead, than: Lead | undefined): boolean {
  return than == null || (lead.number - than.number || lead.epoch - than.epoch || Number(lead.certain) - Number(than.certain)) > 0
}

/** A shard of the open segment that knows its master, or one of the last segment of a locked stream. */
function isCertain (answer: LookupAnswer, from: string): boolean {
  return answer.tail.shards.some(shard => shard.peerId === from) && (answer.locked || (answer.master != null && !answer.tail.sealed))
}

function leadOf (segment: SegmentInfo, epoch: number, master: string | undefined): Lead {
  const shards = segment.shards.map(shard => shard.peerId)

  return {
    segment: segment.segment,
    number: segment.number,
    epoch,
    peers: master == null ? shards : [master, ...shards.filter(peer => peer !== master)],
    certain: false
  }
}

function nameOfKey (key: LookupKey): string {
  if ('name' in key) {
    return key.name
  }

  return 'stream' in key ? key.stream : `of segment ${key.segment}`
}
