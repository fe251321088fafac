import type { ShardState } from './shard-state.js';
import type { AppendAnswer, ShardIndex } from './types.js';
/** This epoch is won. The first Append leaves when log and logEpoch are on disk (`hasAdopted`). */
export declare function becomeMaster(state: ShardState): void;
/** Sends what followers lack and may have now; with `holdNews`, no Append only for what is decided. */
export declare function replicate(state: ShardState, holdNews: boolean): void;
/** Something is decided that a follower to which nothing is on the way wasn't told yet. */
export declare function hasNews(state: ShardState): boolean;
/** An answer in this epoch. */
export declare function receiveAppendAnswer(state: ShardState, from: ShardIndex, answer: AppendAnswer): void;
/** Its node is alive and the same process: a follower if it answered in this epoch. */
export declare function hearFollower(state: ShardState, from: ShardIndex): void;
export declare function connectionChanged(state: ShardState, from: ShardIndex): void;
/** Heartbeats, and whether a majority still listens. */
export declare function tickMaster(state: ShardState): void;
