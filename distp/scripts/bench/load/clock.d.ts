/** The machine's monotonic clock in ms: the same in all of its processes, unlike `performance.now()`. */
export declare function clockMs(): number;
