import type { ShardEvent } from '../../src/replication/index.js';
import type { BrokenName } from '../simulation/core/profile.js';
import type { BlockId, Blocks } from './blocks.js';
import type { Local, Locals, Running } from './local.js';
import type { Message, Messages } from './messages.js';
/** Things worth counting: that they happened shows that an exploration reached what it is for. */
export declare const MARKS: readonly ["cut on adopting", "cut on matching", "lost a suffix", "sync begun before a cut", "won over decided blocks", "won over undecided blocks", "decided by a later master", "seal decided by a later master", "seal lost", "certified", "copied", "opened", "decided in the successor", "won in the successor", "in doubt", "raised for a doubter", "doubt over"];
export type Mark = typeof MARKS[number];
export interface Outcome {
    readonly local: Local;
    readonly sends: readonly Message[];
    readonly marks: readonly Mark[];
    /** the seal that the segment was opened after */
    readonly opened?: BlockId;
    /** the log below what a producer was told is decided */
    readonly acknowledged?: BlockId;
    /** epoch that this shard has just become master of */
    readonly won?: number;
    readonly crashed: boolean;
    /** what doesn't hold */
    readonly violation?: string;
}
/** What all shards of an exploration have in common. */
export interface Shared {
    readonly blocks: Blocks;
    readonly locals: Locals;
    readonly messages: Messages;
    readonly broken: ReadonlySet<BrokenName>;
}
export declare class Batch {
    #private;
    readonly sends: Message[];
    constructor(shared: Shared, slot: number, { of, core, disk, held, syncs, begun }: Running);
    /** Takes the events, each a batch's only one, and the `flush` that ends it. */
    run(events: readonly ShardEvent[]): Outcome;
}
/** As the batch left it, seen against what was before: an epoch is won once. */
export declare function outcomeOf(before: Local, outcome: Outcome, marks: readonly Mark[]): Outcome;
/** Two outcomes one after the other, as one. */
export declare function followedBy(first: Outcome, second: Outcome): Outcome;
