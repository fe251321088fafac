import { Channel } from './channel.js';
import type { Clock } from '../clock.js';
import type { Libp2p } from '@libp2p/interface';
import type { PeerAddresses } from './directory/service.js';
/** How dialers reach peers. */
export interface Network {
    /**
     * A channel of a protocol to a peer, over the connection there is or a new one.
     *
     * @throws {ClosedError} if the peer can't be reached
     */
    open(peer: PeerAddresses, protocol: string, messageBytesMax: number, signal: AbortSignal): Promise<Channel>;
    /** Ends every connection to a peer at once, with all that goes over it: the next `open` makes a new one. */
    disconnect(peerId: string, reason: Error): void;
}
export declare class Libp2pNetwork implements Network {
    #private;
    constructor(libp2p: Pick<Libp2p, 'dialProtocol' | 'peerStore' | 'getConnections'>, clock?: Clock);
    open(peer: PeerAddresses, protocol: string, messageBytesMax: number, signal: AbortSignal): Promise<Channel>;
    disconnect(peerId: string, reason: Error): void;
}
