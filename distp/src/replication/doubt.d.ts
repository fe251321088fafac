import type { Epoch } from '../chain/index.js';
import type { Ballots, ShardState } from './shard-state.js';
import type { ShardIndex } from './types.js';
/** What this shard's answers say of its doubt. */
export declare function ownDoubt(state: ShardState): Epoch | undefined;
/** Only an epoch later than the one it came back with ends a shard's doubt: in that one it is still counted with what it lost. */
export declare function mayAdopt(state: ShardState): boolean;
export declare function ownBallot(state: ShardState): Ballots;
/** A yes once given without doubt stays one: it was true of what the shard had then. */
export declare function takeBallot(votes: Ballots, from: ShardIndex, doubtful: boolean): void;
/**
 * A majority that isn't in doubt, or everybody: if every shard there is says that it holds no more than the candidate,
 * nothing that was kept anywhere is lost.
 */
export declare function carries({ settings }: ShardState, votes: Ballots): boolean;
/** True if a follower's doubt can only end with an election, and enough others listen for one to be won. */
export declare function shouldRaise(state: ShardState): boolean;
