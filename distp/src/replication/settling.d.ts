/**
 * Answers that wait until blocks are on enough disks. Queues in the order of their calls: what a level settles never
 * overtakes what was asked for before with the same level.
 */
import type { Height } from '../chain/index.js';
import type { ShardState } from './shard-state.js';
import type { Ack, Settlement } from './types.js';
/** Settles at once, or when blocks below `end` have reached the level. */
export declare function settleAt(state: ShardState, ack: Ack, end: Height, settlement: Settlement): void;
/**
 * Settles once a majority confirmed that this shard is still master, and all below `end` is decided. For what a master
 * that was replaced, and doesn't know it, would get wrong.
 */
export declare function settleConfirmed(state: ShardState, end: Height, settlement: Settlement): void;
/** Settles what has reached its level. `allEnd` is how far every shard's disk is. */
export declare function settleReached(state: ShardState, allEnd: Height): void;
/** No longer master: whether what waits stays isn't known. */
export declare function refuseWaiting(state: ShardState): void;
/** Not master: tells who is, if that is known. */
export declare function refuse(state: ShardState, id: number): void;
