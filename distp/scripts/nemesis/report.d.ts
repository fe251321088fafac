import { LineChecker } from './line-checker.js';
import type { Stream } from '../../src/client/index.js';
import type { LineFindings } from './line-checker.js';
import type { PastFault } from './torment.js';
export interface Pause {
    readonly stream: string;
    readonly ms: number;
    readonly fromMs: number;
}
export interface Acknowledged {
    readonly checkers: ReadonlyMap<string, LineChecker>;
    /** the longest time without an acknowledgement in each stream */
    readonly longest: readonly Pause[];
    /** in any stream, longer than a moment */
    readonly pauses: readonly Pause[];
}
export interface Report {
    readonly seed: number;
    readonly minutes: number;
    readonly on: string;
    readonly acknowledged: number;
    readonly found: number;
    readonly lost: number;
    readonly duplicated: number;
    readonly outOfOrder: number;
    readonly longestPauseMs: number;
    readonly elections: number;
    readonly quarantines: number;
    /** kinds, how often, and the longest pause of writes that they had a part in */
    readonly faults: Readonly<Record<string, {
        readonly count: number;
        readonly longestPauseMs: number;
    }>>;
    /** everything that makes the run a failure */
    readonly wrong: readonly string[];
}
/** Reads what the writers noted. */
export declare function readNotes(file: string): Promise<Acknowledged>;
/** Reads a stream, from one node where that has it, into its checker. */
export declare function readLines(stream: Stream, checker: LineChecker, node?: string): Promise<void>;
/** By kind, with the longest pause that began or lasted while such a fault was there. */
export declare function faultCounts(past: readonly PastFault[], pauses: readonly Pause[]): Report['faults'];
/** The findings of one stream as things that are wrong. */
export declare function wrongOf(name: string, { lost, duplicated, outOfOrder }: LineFindings): string[];
export declare function textOf(report: Report): string;
