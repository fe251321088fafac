import type { Descriptor, Durability, DurableClaim, Receipt, Shard } from '../../src/chain/index.js';
/** A shard of node `node`: a peer id that is well formed, and nobody's. */
export declare function shardOf(node: number): Shard;
/** A first segment on these nodes; the first of them is the named master. */
export declare function genesisOf(nodes: readonly number[], durability?: Durability): {
    descriptor: Descriptor;
    descriptorBytes: Uint8Array;
    stream: string;
};
export declare function fakeSignature(peerId: string, claim: Pick<DurableClaim, 'epoch' | 'end' | 'hash'>): Uint8Array;
export declare function isFakeCertificate(receipt: Receipt, shards: readonly Shard[]): boolean;
