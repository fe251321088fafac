import type { ShardState } from './shard-state.js';
import type { PreVote, PreVoteAnswer, ShardIndex, Vote, VoteAnswer } from './types.js';
/** The master is missed: asks whether others would elect this shard. */
export declare function startPreVote(state: ShardState): void;
/** A master that hears of a shard in doubt asks for a higher epoch, in which that shard can count again (rule 10). */
export declare function raiseForDoubter(state: ShardState): void;
export declare function receivePreVote(state: ShardState, from: ShardIndex, message: PreVote): void;
export declare function receivePreVoteAnswer(state: ShardState, from: ShardIndex, message: PreVoteAnswer): void;
/** A Vote in this shard's epoch, which it may just have entered because of it. */
export declare function receiveVote(state: ShardState, from: ShardIndex, message: Vote): void;
export declare function receiveVoteAnswer(state: ShardState, from: ShardIndex, message: VoteAnswer): void;
/** Enough said yes, this shard among them: its own vote counts once it is on disk, like any. */
export declare function winIfElected(state: ShardState): void;
/** A higher epoch was heard of. */
export declare function followEpoch(state: ShardState, epoch: number): void;
