import type { Subject } from './subject.js';
export declare const nats: Subject;
