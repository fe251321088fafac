import { peerIdFromString } from '@libp2p/peer-id'
import { multiaddr } from '@multiformats/multiaddr'
import { ClosedError } from '../errors.js'
import { systemClock } from '../clock.js'
import { Channel } from './channel.js'
import { WINDOW_BYTES } from './window.js'
import type { Clock } from '../clock.js'
import type { Libp2p } from '@libp2p/interface'
import type { PeerAddresses } from './directory/service.js'

/** How dialers reach peers. */
export interface Network {
  /**
   * A channel of a protocol to a peer, over the connection there is or a new one.
   *
   * @throws {ClosedError} if the peer can't be reached
   */
  open (peer: PeerAddresses, protocol: string, messageBytesMax: number, signal: AbortSignal): Promise<Channel>

  /** Ends every connection to a peer at once, with all that goes over it: the next `open` makes a new one. */
  disconnect (peerId: string, reason: Error): void
}

/** most addresses of peers that are remembered to have been handed to libp2p */
const KNOWN_MAX = 4096

export class Libp2pNetwork implements Network {
  readonly #libp2p: Pick<Libp2p, 'dialProtocol' | 'peerStore' | 'getConnections'>
  readonly #clock: Clock
  readonly #known = new Map<string, string>()

  constructor (libp2p: Pick<Libp2p, 'dialProtocol' | 'peerStore' | 'getConnections'>, clock = systemClock) {
    this.#libp2p = libp2p
    this.#clock = clock
  }

  async open (peer: PeerAddresses, protocol: string, messageBytesMax: number, signal: AbortSignal): Promise<Channel> {
    try {
      const id = peerIdFromString(peer.peerId)
      const connection = this.#libp2p.getConnections(id).find(connection => connection.status === 'open')
      if (connection == null) {
        await this.#remember(peer)
      }
      const stream = connection == null
        ? await this.#libp2p.dialProtocol(id, protocol, { signal })
        : await connection.newStream(protocol, { signal })

      // all of a window, and the message that overdrew it
      return new Channel(stream, { messageBytesMax, unreadBytesMax: WINDOW_BYTES + messageBytesMax, clock: this.#clock })
    } catch (err) {
      signal.throwIfAborted()
      throw new ClosedError(`Could not reach ${peer.peerId} for ${protocol}: ${(err as Error).message}`, { cause: err })
    }
  }

  disconnect (peerId: string, reason: Error): void {
    for (const connection of this.#libp2p.getConnections(peerIdFromString(peerId))) {
      connection.abort(reason)
    }
  }

  async #remember ({ peerId, addresses }: PeerAddresses): Promise<void> {
    const key = addresses.join()
    if (addresses.length === 0 || this.#known.get(peerId) === key) {
      return
    }

    await this.#libp2p.peerStore.merge(peerIdFromString(peerId), { multiaddrs: addresses.map(address => multiaddr(address)) })
    if (this.#known.size >= KNOWN_MAX) {
      this.#known.clear()
    }
    this.#known.set(peerId, key)
  }
}
