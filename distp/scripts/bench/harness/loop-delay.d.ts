export interface LoopDelay {
    readonly p50Ms: number;
    readonly p99Ms: number;
    readonly maxMs: number;
}
/** Processes that `start` starts have the probe, and leave their answers in `folder`. */
export declare function withProbe<T>(folder: string, start: () => Promise<T>): Promise<T>;
/** Since the process was asked last. */
export declare function loopDelay(folder: string, pid: number): Promise<LoopDelay>;
