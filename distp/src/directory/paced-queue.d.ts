import type { Clock } from '../clock.js';
export interface PacedQueueOptions {
    readonly clock: Clock;
    /** shortest time between the starts of two jobs */
    readonly intervalMs: number;
    /** longest time of one job: its signal is aborted then */
    readonly timeoutMs: number;
    /** most jobs that wait; beyond it the oldest is dropped, and `onError` told */
    readonly limit: number;
    /** how often a job is tried */
    readonly attempts: number;
    readonly onError: (err: unknown, key: string) => void;
}
export type PacedJob = (signal: AbortSignal) => Promise<void>;
export declare class PacedQueue {
    #private;
    constructor(options: PacedQueueOptions);
    /** jobs that wait */
    get size(): number;
    start(): void;
    /** Drops what waits and ends what runs. */
    stop(): Promise<void>;
    /** Adds a job; one with the same key that still waits is replaced where it stands. */
    add(key: string, job: PacedJob): void;
    /** Resolves when nothing waits and nothing runs. */
    onIdle(): Promise<void>;
}
