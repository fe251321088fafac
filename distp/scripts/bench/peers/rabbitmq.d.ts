import type { Subject } from './subject.js';
export declare const rabbitmq: Subject;
