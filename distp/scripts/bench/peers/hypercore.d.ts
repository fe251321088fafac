import type { Subject } from './subject.js';
export interface HypercoreTarget {
    readonly folder: string;
}
/** Resolves packages that are installed there. */
export declare const requireHypercore: NodeJS.Require;
export declare const hypercore: Subject;
