/** Rules broken on purpose: each must be noticed by what it leads to, within a bounded number of seeds. */
import { simulate } from './simulation.js';
/** Each rule, and the kind of trouble that brings it out soonest. */
export const BROKEN = {
    'adopt-before-start': 'tails',
    'cut-what-matches': 'tails',
    'log-epoch-before-cut': 'torn',
    'count-unadopted': 'torn',
    'vote-by-end-only': 'tails',
    'ack-before-sync': 'restless',
    'stale-sync': 'torn',
    'append-after-seal': 'handing over',
    'open-without-certificate': 'handing over',
    'trust-durable-end': 'torn',
    'stay-master': 'mixed',
    'trust-doubter': 'interval'
};
/** Seeds within which every broken rule must be noticed. */
export const SEEDS_UNTIL_NOTICED = 150;
/** The first run that notices the broken rule, undefined if none of these seeds does. */
export function findBroken(rule, start, seeds) {
    for (let seed = start; seed < start + seeds; seed++) {
        const outcome = simulate({ seed, broken: [rule], profile: BROKEN[rule] });
        if (outcome.violation != null) {
            return outcome;
        }
    }
    return undefined;
}
//# sourceMappingURL=broken.js.map