/** What a handful of runs comes to. */
/** The middle value, or the mean of the middle two; NaN of nothing. */
export function median(values) {
    const sorted = ascending(values);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
/** The smallest of the values that at least `share` (0 to 1) of them don't exceed; NaN of nothing. */
export function percentile(values, share) {
    const sorted = ascending(values);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
export function summarize(values) {
    return {
        median: median(values),
        lowest: values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
        highest: values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
    };
}
/** A sorted copy; typed arrays sort numbers as numbers, and many of them fast. */
function ascending(values) {
    return Float64Array.from(values).sort();
}
//# sourceMappingURL=statistics.js.map