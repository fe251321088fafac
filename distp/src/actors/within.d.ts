import type { Clock } from '../clock.js';
/** What the promise gives, or the error if that takes longer. The promise itself goes on. */
export declare function within<T>(clock: Clock, timeoutMs: number, promise: Promise<T>, late: () => Error): Promise<T>;
