import type { ShardState } from './shard-state.js';
import type { AppendAnswer, InboundAppend, ShardIndex } from './types.js';
/** An Append in this shard's epoch. */
export declare function receiveAppend(state: ShardState, from: ShardIndex, append: InboundAppend): void;
/** What the master called decided is so here, as far as the logs agree; only in an adopted epoch. */
export declare function followCommit(state: ShardState): void;
/** Answers the master, cumulatively, if an answer is due. */
export declare function answerMaster(state: ShardState): void;
/**
 * What this shard may say of its log: what agrees with the master's and is durable. Before it has adopted, that is what is
 * on disk, also with durability `interval`: after a restart it may adopt at an earlier Append, and cut the rest again.
 */
export declare function answerNow(state: ShardState): AppendAnswer;
