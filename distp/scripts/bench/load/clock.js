/** The machine's monotonic clock in ms: the same in all of its processes, unlike `performance.now()`. */
export function clockMs() {
    return Number(process.hrtime.bigint()) / 1e6;
}
//# sourceMappingURL=clock.js.map