import type { Subject } from './subject.js';
export declare const SUBJECTS: readonly Subject[];
