import type { ShardState } from './shard-state.js';
/** To be called after anything that moves an end: of this disk, of a follower's, of what is decided. */
export declare function advance(state: ShardState): void;
/** True if enough shards did it, this one counted as having done so. */
export declare function majorityOfFollowers(state: ShardState, did: (shard: NonNullable<ShardState['progress'][number]>) => boolean): boolean;
