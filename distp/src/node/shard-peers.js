import { dialCopy } from '../protocols/copy/dialer.js';
import { dialOpen, dialVote } from '../protocols/elect/dialer.js';
import { dialRelease, dialReserve, dialRoom } from '../protocols/reserve/dialer.js';
/** How this node's shards reach those of others: over the wire. */
export function wireShardPeers({ network, replicator, addressesOf, members, incarnation }) {
    const at = (peerId) => ({ peerId, addresses: addressesOf(peerId) });
    return {
        send: (peer, segment, message) => replicator().send(peer, segment, message),
        isUp: peer => replicator().isUp(peer),
        incarnationOf: peer => replicator().incarnationOf(peer),
        members: () => members,
        vote: async (peer, segment, message, signal) => await dialVote(network, at(peer), segment, message, incarnation, signal),
        open: async (peer, request, signal) => { await dialOpen(network, at(peer), request, signal); },
        reserve: async (peer, request, signal) => await dialReserve(network, at(peer), request, signal),
        room: async (peer, signal) => await dialRoom(network, at(peer), signal),
        release: async (peer, key, signal) => { await dialRelease(network, at(peer), key, signal); },
        copy: (peer, segment, from, signal) => dialCopy(network, at(peer), segment, from, signal)
    };
}
//# sourceMappingURL=shard-peers.js.map