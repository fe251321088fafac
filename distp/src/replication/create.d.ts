import type { ShardState } from './shard-state.js';
import type { ShardInit } from './types.js';
/**
 * The shard as its disk has it. The log must be on disk whole: a process that starts syncs it before this is called.
 *
 * @throws {InvariantError} if what is on disk contradicts itself
 */
export declare function createShard(init: ShardInit): ShardState;
/** A copy that shares nothing that changes: for exploring what else might happen. */
export declare function cloneShard(state: ShardState): ShardState;
