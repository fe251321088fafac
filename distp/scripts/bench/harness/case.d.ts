/** What a case is, and what it is given. */
import type { Fleet } from './fleet.js';
import type { Report } from './report.js';
export interface BenchCase {
    readonly name: string;
    /** one line for the list of cases */
    readonly summary: string;
    /** true: not part of a run of all cases, only of one that names it */
    readonly onlyByName?: boolean;
    run(context: BenchContext): Promise<void>;
}
export interface BenchContext {
    /** as much as shows that it works: fewer and shorter runs, fewer settings */
    readonly quick: boolean;
    /** true: asked for by its name, so it may take its time */
    readonly isNamed: boolean;
    /** counted runs of each figure, after one that isn't */
    readonly runs: number;
    /** length of one run in seconds */
    readonly seconds: number;
    /** length of the cases that are about time, if it was asked for */
    readonly minutes: number | undefined;
    readonly report: Report;
    /** Catenary and its peers, as running clusters */
    readonly fleet: Fleet;
}
