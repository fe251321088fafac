const NOTHING = { heights: [1], elections: [1], deaths: 0, syncs: 0, seals: false, oldWords: false };
const BOUNDS = {
    'adopt-before-start': { heights: [2], elections: [2] },
    'cut-what-matches': {},
    'log-epoch-before-cut': { deaths: 1, syncs: 2 },
    'count-unadopted': { heights: [2], elections: [3] },
    'vote-by-end-only': { elections: [2] },
    'ack-before-sync': { deaths: 1, syncs: 2 },
    'stale-sync': { deaths: 1, syncs: 2 },
    'append-after-seal': { heights: [2], elections: [0], seals: true },
    'open-without-certificate': { heights: [1, 1], elections: [1, 0], seals: true },
    'trust-durable-end': { deaths: 2, syncs: 1 },
    'stay-master': { deaths: 1 },
    'trust-doubter': { deaths: 1, lazy: true }
};
export const BROKEN_RULES = Object.keys(BOUNDS);
/** Where this rule, broken, must be noticed. */
export function scenarioOf(rule) {
    return { name: rule, bounds: { ...NOTHING, ...BOUNDS[rule] }, reaches: [] };
}
//# sourceMappingURL=broken.js.map