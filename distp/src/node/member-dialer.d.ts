import type { Libp2p, Logger } from '@libp2p/interface';
import type { PeerAddresses } from '../protocols/directory/service.js';
export declare class MemberDialer {
    #private;
    constructor(libp2p: Libp2p, log: Logger);
    /** To be called after libp2p was started. */
    start(): void;
    /** To be called before libp2p is stopped. */
    stop(): void;
    /** The nodes to stay connected to, instead of those before. This node's own entry is left out. */
    set(members: readonly PeerAddresses[]): Promise<void>;
}
