import type { BenchCase } from '../harness/case.js';
export declare const memory: BenchCase;
