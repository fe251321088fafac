import type { DurableClaim, Receipt, Shard } from '../../src/chain/index.js';
export declare function fakePeerId(name: string): string;
/** The claim, signed by these shards. */
export declare function fakeReceipt(claim: DurableClaim, shards: readonly Shard[]): Receipt;
