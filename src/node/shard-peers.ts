import { dialCopy } from '../protocols/copy/dialer.js'
import { dialOpen } from '../protocols/open/dialer.js'
import { dialRelease, dialReserve, dialRoom } from '../protocols/reserve/dialer.js'
import type { ShardPeers } from '../actors/ports.js'
import type { PeerAddresses } from '../protocols/directory/service.js'
import type { Network } from '../protocols/network.js'
import type { Replicator } from '../protocols/replicate/service.js'

export interface ShardPeersOptions {
  readonly network: Network
  /** the pairs' streams: made after what it delivers to, hence a function */
  readonly replicator: () => Replicator
  readonly addressesOf: (peer: string) => readonly string[]
  /** the cluster's nodes, this one among them */
  readonly members: ReadonlyArray<{ readonly peerId: string, readonly zone: string }>
}

/** How this node's shards reach those of others: over the wire. */
export function wireShardPeers ({ network, replicator, addressesOf, members }: ShardPeersOptions): ShardPeers {
  const at = (peerId: string): PeerAddresses => ({ peerId, addresses: addressesOf(peerId) })

  return {
    send: (peer, segment, message) => replicator().send(peer, segment, message),
    isUp: peer => replicator().isUp(peer),
    incarnationOf: peer => replicator().incarnationOf(peer),
    members: () => members,
    open: async (peer, request, signal) => { await dialOpen(network, at(peer), request, signal) },
    reserve: async (peer, request, signal) => await dialReserve(network, at(peer), request, signal),
    room: async (peer, signal) => await dialRoom(network, at(peer), signal),
    release: async (peer, key, signal) => { await dialRelease(network, at(peer), key, signal) },
    copy: (peer, segment, from, signal) => dialCopy(network, at(peer), segment, from, signal)
  }
}
