/**
 * The network between processes, as sockets show it: bytes of one direction arrive in order or not at all. What can
 * happen: a direction that stalls for as long as it is cut, a connection that is reset or that nobody answers on any more,
 * a host that refuses or that is silent, slow links; and, since replication promises to stand that, messages between
 * shards that are lost, come twice or overtake each other.
 */
import { ClosedError } from '../../../src/errors.js'
import { Channel } from '../../../src/protocols/channel.js'
import { WINDOW_BYTES } from '../../../src/protocols/window.js'
import { random } from '../../../src/replication/random.js'
import { Connection } from './sim-connection.js'
import type { GateOptions } from '../../../src/protocols/gate.js'
import type { Network } from '../../../src/protocols/network.js'
import type { PeerAddresses } from '../../../src/protocols/directory/service.js'
import type { Random } from '../../../src/replication/random.js'
import type { Timeline } from '../timeline.js'
import type { Coverage } from './coverage.js'
import type { Fabric } from './sim-connection.js'
import type { SimProcess } from './sim-process.js'
import type { Endpoint, NetworkTrouble, SimStream } from './sim-stream.js'
import type { Stream, StreamHandler } from '@libp2p/interface'

export class SimNetwork implements Fabric {
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
export class SimHost implements Network, Endpoint {
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
