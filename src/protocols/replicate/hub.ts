import { setMaxListeners } from 'node:events'
import { inTime, systemClock } from '../../clock.js'
import { ClosedError, DeadlineError } from '../../errors.js'
import { REPLICATE_BYTES_MAX, REPLICATE_PROTOCOL } from './codec.js'
import { Link } from './link.js'
import type { Clock } from '../../clock.js'
import type { SegmentId } from '../../chain/index.js'
import type { Channel } from '../channel.js'
import type { PeerAddresses } from '../directory/service.js'
import type { Gate } from '../gate.js'
import type { Network } from '../network.js'
import type { Hello } from './codec.js'
import type { ReplicateMessage, ReplicateService, Replicator } from './service.js'

/** how often a pair's stream says that its process is alive */
export const HEARTBEAT_MS = 100
const SILENCE_MS = 3_000
const DIAL_TIMEOUT_MS = 3_000
const RETRY_MIN_MS = 50
const RETRY_MAX_MS = 1_000
/** a newer stream may come before the older one's end was seen */
const STREAMS_MAX = 4

export interface ReplicateHubOptions {
  readonly self: string
  readonly hello: Hello
  readonly members: readonly PeerAddresses[]
  readonly network: Network
  readonly service: ReplicateService
  readonly onError: (err: Error, peer: string) => void
  /** @default the system's */
  readonly clock?: Clock
  /** a stream on which nothing came for that long is of a node that is gone, in ms @default 3000 */
  readonly silenceMs?: number
}

/**
 * The streams between this node and every other node of the cluster: one a pair, dialled by the node with the smaller
 * peer id, and dialled again for as long as it is missing.
 */
export class ReplicateHub implements Replicator {
  readonly #options: ReplicateHubOptions
  readonly #clock: Clock
  readonly #silenceMs: number
  readonly #links = new Map<string, Link>()
  readonly #stop = new AbortController()
  readonly #dialling: Promise<void>[] = []
  #stopHeartbeats = (): void => {}

  constructor (options: ReplicateHubOptions) {
    this.#options = options
    this.#clock = options.clock ?? systemClock
    this.#silenceMs = options.silenceMs ?? SILENCE_MS
    setMaxListeners(Infinity, this.#stop.signal) // for every member that is away a dial or a pause listens
  }

  /** To be called before libp2p is started. */
  async serve (gate: Gate): Promise<void> {
    await gate.serve({
      protocol: REPLICATE_PROTOCOL,
      nodesOnly: true,
      messageBytesMax: REPLICATE_BYTES_MAX,
      streamsMax: STREAMS_MAX,
      handle: async (channel, peer) => {
        const link = this.#adopt(channel, peer)
        await link.closed
      }
    })
  }

  /** To be called after libp2p was started. */
  start (): void {
    const { members, self } = this.#options
    for (const member of members) {
      if (self < member.peerId) {
        this.#dialling.push(this.#keepUp(member))
      }
    }
    this.#stopHeartbeats = this.#clock.every(HEARTBEAT_MS, () => { this.#beat() })
  }

  async stop (): Promise<void> {
    this.#stop.abort()
    this.#stopHeartbeats()
    await Promise.all([...this.#links.values()].map(async link => { await link.close() }))
    for (const link of this.#links.values()) {
      link.abort(new ClosedError('The node is stopping'))
    }
    await Promise.all(this.#dialling)
  }

  send (peer: string, segment: SegmentId, message: ReplicateMessage): boolean {
    return this.#links.get(peer)?.send(segment, message) ?? false
  }

  isUp (peer: string): boolean {
    return this.#links.get(peer)?.isUp ?? false
  }

  incarnationOf (peer: string): string | undefined {
    return this.#links.get(peer)?.incarnation
  }

  /** The stream is the pair's from now on; an older one ends. */
  #adopt (channel: Channel, peer: string): Link {
    const { hello, service, onError } = this.#options
    const before = this.#links.get(peer)
    if (before != null) {
      this.#links.delete(peer)
      before.abort(new ClosedError(`${peer} has a newer stream`))
      // the other node may have seen that one end long ago, and have become another in the meantime
      service.onDown(peer)
    }
    const link = new Link(channel, { peer, hello, service })
    this.#links.set(peer, link)

    link.closed.then(err => {
      if (this.#links.get(peer) === link) {
        this.#links.delete(peer)
        service.onDown(peer)
      }
      if (err != null && !this.#stop.signal.aborted) {
        onError(err, peer)
      }
    }).catch((err: unknown) => { onError(err as Error, peer) })

    return link
  }

  async #keepUp (member: PeerAddresses): Promise<void> {
    const { network, onError } = this.#options
    let pauseMs = RETRY_MIN_MS

    while (!this.#stop.signal.aborted) {
      try {
        const channel = await inTime(this.#clock, DIAL_TIMEOUT_MS, this.#stop.signal, async signal => await network.open(member, REPLICATE_PROTOCOL, REPLICATE_BYTES_MAX, signal))
        const link = this.#adopt(channel, member.peerId)
        const openedMs = this.#clock.nowMs()
        await link.closed
        pauseMs = this.#clock.nowMs() - openedMs > RETRY_MAX_MS ? RETRY_MIN_MS : Math.min(RETRY_MAX_MS, pauseMs * 2)
      } catch (err) {
        if (!this.#stop.signal.aborted) {
          onError(err as Error, member.peerId)
        }
        pauseMs = Math.min(RETRY_MAX_MS, pauseMs * 2)
      }
      await this.#clock.delay(pauseMs, this.#stop.signal)
    }
  }

  #beat (): void {
    const silentSinceMs = this.#clock.nowMs() - this.#silenceMs

    for (const link of this.#links.values()) {
      if (link.heardMs < silentSinceMs) {
        this.#giveUp(link)
      } else {
        link.heartbeat()
      }
    }
  }

  /**
   * Its connection with it: what was sent into a network that lost it is sent again by TCP after ever longer pauses, so a
   * stream over the same connection would stay silent for as long again once the network is whole.
   */
  #giveUp (link: Link): void {
    const reason = new DeadlineError(`Nothing came from ${link.peer} for ${this.#silenceMs} ms`)
    link.abort(reason)
    this.#options.network.disconnect(link.peer, reason)
  }
}
