import type { ShardPeers } from '../actors/ports.js';
import type { Network } from '../protocols/network.js';
import type { Replicator } from '../protocols/replicate/service.js';
export interface ShardPeersOptions {
    readonly network: Network;
    /** the pairs' streams: made after what it delivers to, hence a function */
    readonly replicator: () => Replicator;
    readonly addressesOf: (peer: string) => readonly string[];
    /** the cluster's nodes, this one among them */
    readonly members: ReadonlyArray<{
        readonly peerId: string;
        readonly zone: string;
    }>;
    /** of this node's data folder */
    readonly incarnation: string;
}
/** How this node's shards reach those of others: over the wire. */
export declare function wireShardPeers({ network, replicator, addressesOf, members, incarnation }: ShardPeersOptions): ShardPeers;
