/**
 * libp2p tells its peer store of the protocol of every stream that is opened, at both ends, before the stream is handed over.
 * The store reads the peer from its database each time, decodes all of it, and finds that it knew. What it knew the last time
 * isn't told again here: a question to another node is a stream of its own.
 */
import type { Libp2p, Peer, PeerData } from '@libp2p/interface'

/** most peers of which that is remembered */
const PEERS_MAX = 1024

export function spareMerges (libp2p: Pick<Libp2p, 'peerStore' | 'addEventListener'>): void {
  const { peerStore } = libp2p
  const merge = peerStore.merge.bind(peerStore)
  const known = new Map<string, Peer>()
  libp2p.addEventListener('peer:update', ({ detail }) => { known.delete(detail.peer.id.toString()) })

  peerStore.merge = async (peerId, data, options) => {
    if (!saysProtocolsOnly(data)) {
      return await merge(peerId, data, options)
    }

    const key = peerId.toString()
    const before = known.get(key)
    if (before != null && data.protocols.every(protocol => before.protocols.includes(protocol))) {
      return before
    }
    const peer = await merge(peerId, data, options)
    if (known.size >= PEERS_MAX) {
      known.clear()
    }
    known.set(key, peer)

    return peer
  }
}

function saysProtocolsOnly (data: PeerData): data is Required<Pick<PeerData, 'protocols'>> {
  return data.protocols != null && Object.keys(data).length === 1
}
