/**
 * Keeps a node connected to the other nodes of its cluster: dials them when it starts, dials again when a connection
 * closes, and goes on for as long as they are away. libp2p's own reconnecting gives up after some tries, and forgets
 * then that the peer was to be kept.
 */
import { setMaxListeners } from 'node:events'
import { KEEP_ALIVE } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { multiaddr } from '@multiformats/multiaddr'
import { inTime, systemClock } from '../clock.js'
import type { Libp2p, Logger, PeerId } from '@libp2p/interface'
import type { Multiaddr } from '@multiformats/multiaddr'
import type { PeerAddresses } from '../protocols/directory/service.js'

/** what marks members, for libp2p's pruning: strangers' connections go first */
const MEMBER_TAG = `${KEEP_ALIVE}-catenary`
const MEMBER_TAG_VALUE = 50
/** of two nodes the one with the lower id dials at once, the other waits this long, so that not both make a connection */
const SECOND_DELAY_MS = 200
/** between tries, growing up to the longest: a node that comes back dials by itself, so nothing is gained by more */
const RETRY_MIN_MS = 250
const RETRY_MAX_MS = 5_000
const DIAL_TIMEOUT_MS = 5_000

interface Member {
  readonly peer: PeerId
  addresses: readonly Multiaddr[]
  retryMs: number
  timer?: NodeJS.Timeout
  dialling: boolean
}

export class MemberDialer {
  readonly #libp2p: Libp2p
  readonly #members = new Map<string, Member>()
  readonly #stopping = new AbortController()
  readonly #log: Logger
  #started = false

  constructor (libp2p: Libp2p, log: Logger) {
    this.#libp2p = libp2p
    this.#log = log
    setMaxListeners(Infinity, this.#stopping.signal) // every dial listens
  }

  /** To be called after libp2p was started. */
  start (): void {
    this.#started = true
    this.#libp2p.addEventListener('peer:disconnect', this.#onDisconnect)
    this.#members.forEach(member => { this.#schedule(member, this.#firstDelay(member)) })
  }

  /** To be called before libp2p is stopped. */
  stop (): void {
    this.#started = false
    this.#stopping.abort()
    this.#libp2p.removeEventListener('peer:disconnect', this.#onDisconnect)
    this.#members.forEach(member => { clearTimeout(member.timer) })
  }

  /** The nodes to stay connected to, instead of those before. This node's own entry is left out. */
  async set (members: readonly PeerAddresses[]): Promise<void> {
    const others = members.filter(({ peerId }) => peerId !== this.#libp2p.peerId.toString())
    const ids = new Set(others.map(({ peerId }) => peerId))

    for (const [peerId, member] of this.#members) {
      if (!ids.has(peerId)) {
        clearTimeout(member.timer)
        this.#members.delete(peerId)
        await this.#libp2p.peerStore.merge(member.peer, { tags: { [MEMBER_TAG]: undefined } })
      }
    }
    for (const { peerId, addresses } of others) {
      const known = this.#members.get(peerId)
      const member = known ?? { peer: peerIdFromString(peerId), addresses: [], retryMs: RETRY_MIN_MS, dialling: false }
      member.addresses = addresses.map(address => multiaddr(address))
      await this.#mark(member)
      if (known == null) {
        this.#members.set(peerId, member)
        this.#schedule(member, this.#firstDelay(member))
      }
    }
  }

  readonly #onDisconnect = (event: CustomEvent<PeerId>): void => {
    const member = this.#members.get(event.detail.toString())
    if (member != null) {
      this.#schedule(member, RETRY_MIN_MS + this.#firstDelay(member))
    }
  }

  #schedule (member: Member, delayMs: number): void {
    clearTimeout(member.timer)
    if (!this.#started || member.dialling) {
      return
    }

    member.timer = setTimeout(() => {
      this.#dial(member).catch(err => { this.#log.error('dialling %p failed - %e', member.peer, err) })
    }, delayMs)
    member.timer.unref()
  }

  async #dial (member: Member): Promise<void> {
    if (this.#libp2p.getConnections(member.peer).length > 0) {
      member.retryMs = RETRY_MIN_MS
      return
    }

    member.dialling = true
    try {
      const target = member.addresses.length === 0 ? member.peer : this.#withPeerId(member)
      await inTime(systemClock, DIAL_TIMEOUT_MS, this.#stopping.signal, async signal => await this.#libp2p.dial(target, { signal }))
      await this.#mark(member)
      member.retryMs = RETRY_MIN_MS
      member.dialling = false
      if (this.#libp2p.getConnections(member.peer).length === 0) {
        // closed again while it was being marked: that event found it still dialling
        this.#schedule(member, RETRY_MIN_MS)
      }
    } catch (err) {
      member.dialling = false
      if (this.#started && this.#members.has(member.peer.toString())) {
        this.#log('%p is away, next try in %d ms - %e', member.peer, member.retryMs, err)
        this.#schedule(member, member.retryMs)
        member.retryMs = Math.min(RETRY_MAX_MS, member.retryMs * 2)
      }
    }
  }

  async #mark (member: Member): Promise<void> {
    await this.#libp2p.peerStore.merge(member.peer, {
      multiaddrs: [...member.addresses],
      tags: { [MEMBER_TAG]: { value: MEMBER_TAG_VALUE } }
    })
  }

  #withPeerId ({ peer, addresses }: Member): Multiaddr[] {
    return addresses.map(address => address.getComponents().some(part => part.name === 'p2p') ? address : address.encapsulate(`/p2p/${peer}`))
  }

  #firstDelay ({ peer }: Member): number {
    return this.#libp2p.peerId.toString() < peer.toString() ? 0 : SECOND_DELAY_MS
  }
}
