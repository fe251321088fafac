import type { BenchCase } from '../harness/case.js';
export declare const limits: BenchCase;
/** Times of a positioned write and its fdatasync, in ms. */
export declare function syncTimes(bytes: number): Promise<number[]>;
