import type { Epoch } from '../chain/index.js';
import type { ShardState } from './shard-state.js';
import type { ShardIndex } from './types.js';
/** Promises a higher epoch, with no vote in it yet: on disk before anything that is said in it. */
export declare function enterEpoch(state: ShardState, epoch: Epoch): void;
/** Ceases to be master or candidate, in the same epoch. The log stays as it is. */
export declare function stepDown(state: ShardState): void;
/** Ceases to be master without a word: what comes next says it. */
export declare function dropMastership(state: ShardState): void;
/** What was known of the epoch before says nothing about this one. */
export declare function forgetEpoch(state: ShardState): void;
/** The next try to become master is an election timeout away. */
export declare function resetElection(state: ShardState): void;
/** A message or a sign of life of this epoch's master. */
export declare function hearMaster(state: ShardState, master: ShardIndex): void;
/** The master is gone: the next try to replace it comes after a short delay, so that not all try at once. */
export declare function missMaster(state: ShardState): void;
/** After a failed try: soon again as long as the master is known to be gone, else after a timeout. */
export declare function retryElection(state: ShardState): void;
/**
 * A candidate waits for its votes. Where the master is known to be gone they come soon or not at all: two that tried at
 * once have split them, and the next try must not wait for a whole timeout.
 */
export declare function awaitVotes(state: ShardState): void;
