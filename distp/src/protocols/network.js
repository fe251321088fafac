import { peerIdFromString } from '@libp2p/peer-id';
import { multiaddr } from '@multiformats/multiaddr';
import { ClosedError } from '../errors.js';
import { systemClock } from '../clock.js';
import { Channel } from './channel.js';
import { WINDOW_BYTES } from './window.js';
/** most addresses of peers that are remembered to have been handed to libp2p */
const KNOWN_MAX = 4096;
export class Libp2pNetwork {
    #libp2p;
    #clock;
    #known = new Map();
    constructor(libp2p, clock = systemClock) {
        this.#libp2p = libp2p;
        this.#clock = clock;
    }
    async open(peer, protocol, messageBytesMax, signal) {
        try {
            const id = peerIdFromString(peer.peerId);
            const connection = this.#libp2p.getConnections(id).find(connection => connection.status === 'open');
            if (connection == null) {
                await this.#remember(peer);
            }
            const stream = connection == null
                ? await this.#libp2p.dialProtocol(id, protocol, { signal })
                : await connection.newStream(protocol, { signal });
            // all of a window, and the message that overdrew it
            return new Channel(stream, { messageBytesMax, unreadBytesMax: WINDOW_BYTES + messageBytesMax, clock: this.#clock });
        }
        catch (err) {
            signal.throwIfAborted();
            throw new ClosedError(`Could not reach ${peer.peerId} for ${protocol}: ${err.message}`, { cause: err });
        }
    }
    disconnect(peerId, reason) {
        for (const connection of this.#libp2p.getConnections(peerIdFromString(peerId))) {
            connection.abort(reason);
        }
    }
    async #remember({ peerId, addresses }) {
        const key = addresses.join();
        if (addresses.length === 0 || this.#known.get(peerId) === key) {
            return;
        }
        await this.#libp2p.peerStore.merge(peerIdFromString(peerId), { multiaddrs: addresses.map(address => multiaddr(address)) });
        if (this.#known.size >= KNOWN_MAX) {
            this.#known.clear();
        }
        this.#known.set(peerId, key);
    }
}
//# sourceMappingURL=network.js.map