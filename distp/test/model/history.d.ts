/**
 * What happened so far that no shard need remember, and what must hold of it: which blocks were ever decided, and who was
 * ever master. Part of a world's state.
 */
import type { Mark, Outcome } from './batch.js';
import type { BlockId, Blocks } from './blocks.js';
import type { Local } from './local.js';
/** Something that must always hold doesn't. */
export declare class Violation extends Error {
    readonly name = "Violation";
}
/** Of one segment. */
export interface Facts {
    /** the longest log that was ever decided; -1 until the segment is opened */
    readonly decided: BlockId;
    /** for each block of it, the epoch in which somebody first knew */
    readonly epochs: readonly number[];
    /** epochs that had a master, as bits */
    readonly won: number;
}
export interface History {
    readonly id: number;
    readonly facts: readonly Facts[];
    readonly deaths: number;
    /** seals that segments were opened after */
    readonly opened: readonly BlockId[];
}
export interface Step {
    readonly history: History;
    readonly marks: readonly Mark[];
}
export declare class Histories {
    #private;
    constructor(blocks: Blocks, strict: boolean);
    get size(): number;
    get first(): History;
    at(id: number): History;
    /** @throws {Violation} if this must not happen after what happened */
    after(history: History, outcome: Outcome): Step;
    /** What shards say of their logs now, against one another and what is decided. */
    check(history: History, locals: readonly (Local | undefined)[]): void;
}
