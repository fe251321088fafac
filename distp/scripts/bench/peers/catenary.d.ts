import type { Subject } from './subject.js';
/** What `catenary-client.ts` connects to. */
export interface CatenaryTarget {
    readonly cluster: string;
    readonly peers: readonly string[];
}
/** What its client can be told. */
export interface CatenaryMode {
    /** a reader verifies and counts, and makes no object for each record */
    readonly wholeFrames: boolean;
}
export declare const catenary: Subject;
