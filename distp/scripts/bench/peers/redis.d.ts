import type { Subject } from './subject.js';
export interface RedisTarget {
    readonly port: number;
    readonly copies: number;
}
export declare const redis: Subject;
