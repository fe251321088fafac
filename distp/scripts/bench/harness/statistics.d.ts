/** What a handful of runs comes to. */
export interface Summary {
    readonly median: number;
    readonly lowest: number;
    readonly highest: number;
}
/** The middle value, or the mean of the middle two; NaN of nothing. */
export declare function median(values: readonly number[]): number;
/** The smallest of the values that at least `share` (0 to 1) of them don't exceed; NaN of nothing. */
export declare function percentile(values: readonly number[], share: number): number;
export declare function summarize(values: readonly number[]): Summary;
