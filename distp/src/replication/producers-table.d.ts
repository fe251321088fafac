/**
 * The last sequence of each producer and the height of its block, so that a retry is known as one. A function of what
 * the segment before handed over and of the log, frame by frame: every master that has the same log has the same table.
 */
import type { Height, ProducerEntry, Sequence } from '../chain/index.js';
import type { LogTable } from './log-table.js';
interface Last {
    readonly sequence: Sequence;
    readonly height: Height;
}
export declare class ProducersTable {
    #private;
    /** Remembers at most `limit` producers. */
    constructor(base: readonly ProducerEntry[], limit: number);
    get size(): number;
    get(id: string): Last | undefined;
    /** Takes in the frames that were added to the log since. */
    follow(log: LogTable): void;
    /** The log was cut: what it doesn't bear out any more is forgotten. */
    cut(log: LogTable): void;
    /** By height, then id. */
    entries(): ProducerEntry[];
    clone(): ProducersTable;
}
export {};
