import type { Outcome } from './batch.js';
import type { Step } from './history.js';
import type { Local } from './local.js';
import type { Machine } from './machine.js';
import type { Message } from './messages.js';
import type { Bounds } from './scenarios.js';
/** Something that can happen. */
export interface Move {
    readonly text: string;
    readonly outcome: Outcome;
    /** the cell it leads to */
    readonly cell: Cell;
    /** what it adds to each history, by the history's id */
    readonly steps: Map<number, Step>;
}
export interface Cell {
    readonly id: number;
    readonly slot: number;
    /** undefined before the segment is opened here */
    readonly local?: Local;
    /** ids of messages, in order */
    readonly inbox: readonly number[];
    moves?: readonly Move[];
    readonly with: Map<number, Cell>;
}
export declare class Cells {
    #private;
    constructor(machine: Machine, bounds: Bounds);
    get size(): number;
    at(id: number): Cell;
    /** The cell of this shard and these messages, without those that can't do anything any more. */
    of(slot: number, local: Local | undefined, inbox: readonly number[]): Cell;
    /** The cell once this message may arrive, too. */
    withMessage(cell: Cell, { id }: Message): Cell;
    moves(cell: Cell): readonly Move[];
}
