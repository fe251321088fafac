/**
 * The network between processes, as sockets show it: bytes of one direction arrive in order or not at all. What can
 * happen: a direction that stalls for as long as it is cut, a connection that is reset or that nobody answers on any more,
 * a host that refuses or that is silent, slow links; and, since replication promises to stand that, messages between
 * shards that are lost, come twice or overtake each other.
 */
import { ClosedError } from '../../../src/errors.js'
import { Channel } from '../../../src/protocols/channel.js'
import { decodeReplicate, REPLICATE_BYTES_MAX, REPLICATE_PROTOCOL } from '../../../src/protocols/replicate/codec.js'
import { MessageDecoder } from '../../../src/protocols/message-decoder.js'
import { WINDOW_BYTES } from '../../../src/protocols/window.js'
import { random } from '../../../src/replication/random.js'
import type { GateOptions } from '../../../src/protocols/gate.js'
import type { Network } from '../../../src/protocols/network.js'
import type { PeerAddresses } from '../../../src/protocols/directory/service.js'
import type { Random } from '../../../src/replication/random.js'
import type { Timeline } from '../timeline.js'
import type { Coverage } from './coverage.js'
import type { SimProcess } from './sim-process.js'
import type { Stream, StreamHandler } from '@libp2p/interface'

/** what a socket takes before it tells its writer to wait */
const SOCKET_BYTES = 128 * 1024
/** how often libp2p pings a connection, and ends it if that isn't answered as soon */
const PING_MS = 10_000

export interface NetworkTrouble {
  /** chance that a message between shards is lost, comes twice, or late */
  loss: number
  duplication: number
  reordering: number
}

export class SimNetwork {
  readonly timeline: Timeline
  readonly random: Random
  readonly coverage: Coverage
  readonly trouble: NetworkTrouble = { loss: 0, duplication: 0, reordering: 0 }
  readonly latencyMs: number
  readonly #hosts = new Map<string, SimHost>()
  /** directions that are cut: what is sent there waits */
  readonly #cut = new Set<string>()
  readonly #slow = new Map<string, number>()
  readonly #connections = new Set<Connection>()

  constructor (timeline: Timeline, random: Random, coverage: Coverage, latencyMs: number) {
    this.timeline = timeline
    this.random = random
    this.coverage = coverage
    this.latencyMs = latencyMs
  }

  /** The process that has the peer's address from now on. */
  attach (host: SimHost): void {
    this.#hosts.set(host.peerId, host)
  }

  /** The process is dead. Its machine resets its connections, unless it is gone as well. */
  detach (host: SimHost, isMachineUp: boolean): void {
    host.isMachineUp = isMachineUp
    for (const connection of this.#connections) {
      if (connection.has(host)) {
        if (isMachineUp) {
          connection.reset(host)
        } else {
          connection.forget(host)
        }
      }
    }
  }

  host (peerId: string): SimHost | undefined {
    return this.#hosts.get(peerId)
  }

  cut (from: string, to: string): void {
    this.#cut.add(`${from}>${to}`)
  }

  isCut (from: string, to: string): boolean {
    return this.#cut.has(`${from}>${to}`)
  }

  heal (from: string, to: string): void {
    if (this.#cut.delete(`${from}>${to}`)) {
      this.#connections.forEach(connection => { connection.resume(from) })
    }
  }

  healAll (): void {
    this.#cut.clear()
    this.#slow.clear()
    this.#connections.forEach(connection => { connection.resumeAll() })
  }

  slow (from: string, to: string, factor: number): void {
    this.#slow.set(`${from}>${to}`, factor)
  }

  lag (from: string, to: string): number {
    return this.latencyMs * (0.2 + random(this.random)) * (this.#slow.get(`${from}>${to}`) ?? 1)
  }

  get connections (): Connection[] {
    return [...this.#connections]
  }

  between (a: SimHost, b: SimHost): Connection | undefined {
    return [...this.#connections].find(connection => connection.has(a) && connection.has(b) && connection.isOpenFor(a) && connection.isOpenFor(b))
  }

  connect (a: SimHost, b: SimHost): Connection {
    const connection = new Connection(this, a, b)
    this.#connections.add(connection)

    return connection
  }

  dropped (connection: Connection): void {
    this.#connections.delete(connection)
  }
}

/** One process's end of the network. */
export class SimHost implements Network {
  isMachineUp = true
  readonly #handlers = new Map<string, StreamHandler>()

  constructor (readonly network: SimNetwork, readonly peerId: string, readonly process: SimProcess) {}

  readonly protocols: GateOptions['libp2p'] = {
    handle: async (protocol, handler) => { this.#handlers.set(protocol as string, handler) },
    unhandle: async protocols => { [protocols].flat().forEach(protocol => this.#handlers.delete(protocol)) }
  }

  handler (protocol: string): StreamHandler | undefined {
    return this.#handlers.get(protocol)
  }

  connected (): string[] {
    return this.network.connections.filter(connection => connection.has(this) && connection.isOpenFor(this)).map(connection => connection.other(this).peerId)
  }

  disconnect (peerId: string): void {
    for (const connection of this.network.connections) {
      if (connection.has(this) && connection.other(this).peerId === peerId) {
        connection.reset(this)
      }
    }
  }

  async open (peer: PeerAddresses, protocol: string, messageBytesMax: number, signal: AbortSignal): Promise<Channel> {
    const stream = await this.#openStream(peer.peerId, protocol, signal)

    return new Channel(stream as unknown as Stream, { messageBytesMax, unreadBytesMax: WINDOW_BYTES + messageBytesMax, clock: this.process })
  }

  async #openStream (peerId: string, protocol: string, signal: AbortSignal): Promise<SimStream> {
    signal.throwIfAborted()

    return await new Promise<SimStream>((resolve, reject) => {
      const onAbort = (): void => { reject(signal.reason as Error) }
      const settle = (stream: SimStream | undefined, why: string): void => {
        signal.removeEventListener('abort', onAbort)
        if (stream == null) {
          reject(new ClosedError(`Could not reach ${peerId} for ${protocol}: ${why}`))
        } else if (signal.aborted) {
          stream.abort(signal.reason as Error)
        } else {
          resolve(stream)
        }
      }
      signal.addEventListener('abort', onAbort, { once: true })
      this.#dial(peerId, connection => {
        if (connection == null) {
          settle(undefined, 'refused')
        } else {
          connection.open(this, protocol, settle)
        }
      })
    })
  }

  /** The connection there is or a new one; none if it is refused. A machine that is gone or cut off never answers. */
  #dial (peerId: string, then: (connection: Connection | undefined) => void): void {
    const { network, process } = this
    const target = network.host(peerId)
    const there = target == null ? undefined : network.connections.find(connection => connection.has(this) && connection.has(target) && connection.isOpenFor(this))
    if (there != null) {
      then(there)
      return
    }

    process.plan(target == null ? 0 : 2 * (network.lag(this.peerId, peerId) + network.lag(peerId, this.peerId)), () => {
      const target = network.host(peerId)
      if (target?.isMachineUp === false || network.isCut(this.peerId, peerId) || network.isCut(peerId, this.peerId)) {
        return
      }
      then(target?.process.alive === true ? network.between(this, target) ?? network.connect(this, target) : undefined)
    })
  }
}

/** One direction of a connection. */
interface Lane {
  readonly from: SimHost
  readonly to: SimHost
  lastMs: number
  stalled: Array<() => void>
}

export class Connection {
  readonly #network: SimNetwork
  readonly #lanes: readonly [Lane, Lane]
  /** for whom it has ended */
  readonly #ended = new Set<SimHost>()
  readonly #streams = new Set<SimStream>()
  isHalfOpen = false

  constructor (network: SimNetwork, a: SimHost, b: SimHost) {
    this.#network = network
    this.#lanes = [{ from: a, to: b, lastMs: 0, stalled: [] }, { from: b, to: a, lastMs: 0, stalled: [] }]
  }

  has (host: SimHost): boolean {
    return this.#lanes[0].from === host || this.#lanes[1].from === host
  }

  isOpenFor (host: SimHost): boolean {
    return !this.#ended.has(host)
  }

  other (host: SimHost): SimHost {
    return this.#lanes[0].from === host ? this.#lanes[0].to : this.#lanes[0].from
  }

  /** Carries something to the other side, behind what was sent before. Nothing comes of it if the connection ends first. */
  carry (from: SimHost, act: () => void, extraMs = 0): void {
    const lane = this.#lanes[0].from === from ? this.#lanes[0] : this.#lanes[1]
    const { timeline } = this.#network
    const atMs = Math.max(extraMs > 0 ? 0 : lane.lastMs, timeline.nowMs + this.#network.lag(from.peerId, lane.to.peerId) + extraMs)
    if (extraMs === 0) {
      lane.lastMs = atMs
    }
    timeline.plan(atMs - timeline.nowMs, () => { this.#arrive(lane, act) })
  }

  #arrive (lane: Lane, act: () => void): void {
    if (this.isHalfOpen) {
      return
    }
    if (lane.stalled.length > 0 || this.#network.isCut(lane.from.peerId, lane.to.peerId)) {
      lane.stalled.push(act)
      return
    }
    if (!lane.to.process.alive) {
      // whoever has the address now knows nothing of this connection
      if (this.#network.host(lane.to.peerId)?.isMachineUp === true) {
        this.#end(lane.from)
      }
      return
    }
    lane.to.process.run(() => {
      if (!this.#ended.has(lane.to)) {
        act()
      } else if (!this.#ended.has(lane.from)) {
        this.#end(lane.from)
      }
    })
  }

  resume (from: string): void {
    for (const lane of this.#lanes) {
      if (lane.from.peerId === from) {
        const stalled = lane.stalled
        lane.stalled = []
        stalled.forEach(act => { this.carry(lane.from, act) })
      }
    }
  }

  resumeAll (): void {
    this.#lanes.forEach(lane => { this.resume(lane.from.peerId) })
  }

  /** Ends it for both sides, as far as they can be told. */
  reset (by?: SimHost): void {
    for (const { from } of this.#lanes) {
      if (from !== by) {
        this.carry(this.other(from), () => { this.#endNow(from) })
      } else {
        this.#endNow(from)
      }
    }
  }

  /** Nothing arrives any more, and nobody is told, until each side's monitor finds that pings aren't answered. */
  goSilent (): void {
    this.isHalfOpen = true
    for (const { from } of this.#lanes) {
      from.process.plan(PING_MS * (1 + random(this.#network.random)), () => { this.#endNow(from) })
    }
  }

  forget (host: SimHost): void {
    this.#ended.add(host)
  }

  #end (host: SimHost): void {
    host.process.plan(this.#network.lag(this.other(host).peerId, host.peerId), () => { this.#endNow(host) })
  }

  #endNow (host: SimHost): void {
    if (this.#ended.has(host)) {
      return
    }
    this.#ended.add(host)
    for (const stream of [...this.#streams]) {
      if (stream.host === host) {
        stream.onReset(new ClosedError('the connection was reset'))
      }
    }
    if (this.#lanes.every(({ from }) => this.#ended.has(from) || !from.process.alive)) {
      this.#network.dropped(this)
    }
  }

  open (from: SimHost, protocol: string, then: (stream: SimStream | undefined, why: string) => void): void {
    const to = this.other(from)
    const here = new SimStream(this, from, protocol)
    here.onRefused = () => { then(undefined, 'the connection was reset') }
    this.#streams.add(here)
    this.carry(from, () => {
      const handle = to.handler(protocol)
      if (handle == null) {
        this.carry(to, () => {
          this.gone(here)
          here.onRefused = undefined
          then(undefined, 'the protocol is not spoken')
        })
        return
      }
      const there = new SimStream(this, to, protocol)
      there.peer = here
      here.peer = there
      this.#streams.add(there)
      this.carry(to, () => {
        if (here.onRefused != null) {
          here.onRefused = undefined
          then(here, '')
        }
      })
      const remotePeer = { toString: () => from.peerId }
      void handle(there as unknown as Stream, { remotePeer, abort: () => { this.reset(to) } } as unknown as Parameters<StreamHandler>[1])
    })
  }

  gone (stream: SimStream): void {
    this.#streams.delete(stream)
  }

  get network (): SimNetwork {
    return this.#network
  }
}

type Listener = (event: { data?: Uint8Array, error?: Error }) => void

/** As much of a libp2p stream as a channel uses. */
export class SimStream {
  status: 'open' | 'closing' | 'closed' | 'aborted' | 'reset' = 'open'
  readableEnded = false
  peer: SimStream | undefined
  onRefused: (() => void) | undefined
  readonly #listeners = new Map<string, Listener[]>()
  #onWay = 0
  #wantsDrain = false
  #writeEnded = false

  constructor (readonly connection: Connection, readonly host: SimHost, readonly protocol: string) {}

  addEventListener (type: string, listener: Listener): void {
    this.#listeners.set(type, [...this.#listeners.get(type) ?? [], listener])
  }

  send (data: Uint8Array): boolean {
    if (this.status !== 'open') {
      throw new ClosedError(`the stream is ${this.status}`)
    }
    for (const { bytes, lateMs } of this.#fate(Buffer.from(data))) {
      this.#onWay += bytes.length
      this.connection.carry(this.host, () => {
        this.#onWay -= bytes.length
        this.peer?.onData(bytes)
        if (this.#wantsDrain && this.#onWay < SOCKET_BYTES) {
          this.#wantsDrain = false
          this.host.process.plan(this.connection.network.lag(this.host.peerId, this.host.peerId), () => { this.#emit('drain', {}) })
        }
      }, lateMs)
    }
    this.#wantsDrain ||= this.#onWay >= SOCKET_BYTES

    return !this.#wantsDrain
  }

  async close (): Promise<void> {
    if (this.#writeEnded || this.status !== 'open') {
      return
    }
    this.#writeEnded = true
    this.status = 'closing'
    this.connection.carry(this.host, () => { this.peer?.onEnd() })
    this.#closeIfDone()
  }

  abort (err: Error): void {
    if (this.status === 'aborted' || this.status === 'reset' || this.status === 'closed') {
      return
    }
    this.status = 'aborted'
    this.connection.gone(this)
    this.connection.carry(this.host, () => { this.peer?.onReset(new ClosedError('the stream was reset')) })
    this.#emit('close', { error: err })
  }

  onData (data: Uint8Array): void {
    if ((this.status === 'open' || this.status === 'closing') && !this.readableEnded) {
      this.#emit('message', { data })
    }
  }

  onEnd (): void {
    if (this.status !== 'open' && this.status !== 'closing') {
      return
    }
    this.readableEnded = true
    this.#emit('end', {})
    this.#closeIfDone()
  }

  onReset (err: Error): void {
    if (this.onRefused != null) {
      this.onRefused()
      this.onRefused = undefined
    }
    if (this.status === 'open' || this.status === 'closing') {
      this.status = 'reset'
      this.connection.gone(this)
      this.#emit('close', { error: err })
    }
  }

  #closeIfDone (): void {
    if (this.#writeEnded && this.readableEnded && this.status === 'closing') {
      this.status = 'closed'
      this.connection.gone(this)
      this.#emit('close', {})
    }
  }

  #emit (type: string, event: { data?: Uint8Array, error?: Error }): void {
    this.#listeners.get(type)?.forEach(listener => { listener(event) })
  }

  /** What becomes of what is sent: of messages between shards some are lost, come twice, or late. */
  #fate (data: Buffer): Array<{ bytes: Buffer, lateMs: number }> {
    const { trouble, random: generator, coverage } = this.connection.network
    if (this.protocol !== REPLICATE_PROTOCOL || trouble.loss + trouble.duplication + trouble.reordering === 0) {
      return [{ bytes: data, lateMs: 0 }]
    }

    const parts: Array<{ bytes: Buffer, lateMs: number }> = []
    for (const { bytes, isMessage } of messagesIn(data)) {
      const chance = random(generator)
      if (!isMessage || chance > trouble.loss + trouble.duplication + trouble.reordering) {
        parts.push({ bytes, lateMs: 0 })
      } else if (chance < trouble.loss) {
        coverage.count('messages lost')
      } else if (chance < trouble.loss + trouble.duplication) {
        coverage.count('messages duplicated')
        parts.push({ bytes, lateMs: 0 }, { bytes, lateMs: 10 * random(generator) })
      } else {
        coverage.count('messages reordered')
        parts.push({ bytes, lateMs: 20 * random(generator) })
      }
    }

    return parts
  }
}

/** The whole messages of a write, with their prefixes; one piece if it isn't made of whole ones. */
function messagesIn (data: Buffer): Array<{ readonly bytes: Buffer, readonly isMessage: boolean }> {
  const decoder = new MessageDecoder(REPLICATE_BYTES_MAX)
  const found: Array<{ bytes: Buffer, isMessage: boolean }> = []
  let at = 0
  decoder.feed(data, message => {
    let prefix = 1
    for (let length = message.length; length >= 0x80; length >>>= 7) {
      prefix++
    }
    found.push({ bytes: data.subarray(at, at + prefix + message.length), isMessage: decodeReplicate(message).type === 'message' })
    at += prefix + message.length
  })

  return decoder.idle && at === data.length ? found : [{ bytes: data, isMessage: false }]
}
