import type { ShardState } from './shard-state.js';
import type { Ready, ShardEvent } from './types.js';
/**
 * Changes `state` by `event` and returns what is to be done about it. Every batch of events ends with `flush`.
 *
 * @throws {InvariantError} the shard must be stopped
 */
export declare function step(state: ShardState, event: ShardEvent): Ready;
