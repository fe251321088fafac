import type { Summary } from './statistics.js';
export interface Figure {
    /** the case's name, as it is given on the command line */
    readonly case: string;
    /** what was asked for, in words: figures of one setting and one unit are compared with one another */
    readonly setting: string;
    /** who did it: `Catenary`, a peer, or a limit of the machine */
    readonly subject: string;
    /** such as `records/s` or `ms, p99` */
    readonly unit: string;
    /** one for each counted run */
    readonly runs: readonly number[];
    /** CPU seconds per million records of each process, one for each counted run */
    readonly cpu?: ReadonlyArray<ReadonlyMap<string, number>>;
    /** others of the same setting and unit are divided by this one @default Catenary is the reference */
    readonly isReference?: boolean;
    /** what a reader has to know of it */
    readonly note?: string;
}
/** A figure as it is printed and written. */
export interface Row extends Summary {
    readonly case: string;
    readonly setting: string;
    readonly subject: string;
    readonly unit: string;
    readonly runs: readonly number[];
    /** this median divided by the reference's of the same setting and unit; undefined if there is none, or nothing else */
    readonly ofReference: number | undefined;
    /** medians of the runs, by process, in CPU seconds per million records */
    readonly cpuSecondsPerMillion: Readonly<Record<string, number>> | undefined;
    readonly note: string | undefined;
}
/** the subject that others are held against, where no figure says that it is the reference */
export declare const SELF = "Catenary";
export declare function toRows(figures: readonly Figure[]): Row[];
/** What all processes took together; the sum of the medians. */
export declare function cpuOfAll(row: Row): number | undefined;
