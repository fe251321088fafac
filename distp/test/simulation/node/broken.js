/** Mistakes made on purpose: each must be noticed by what it leads to, within a bounded number of seeds. */
import { simulateNodes } from './simulation.js';
/** A seed soon after which each is noticed, as things are: searching from there takes less time, and proves as much. */
export const SOONEST = { 'same-boot': 50, 'same-incarnation': 10, 'blind-scrubber': 0, 'lying-disk': 5 };
export const BROKEN_NODES = Object.keys(SOONEST);
/** Seeds within which every mistake must be noticed. */
export const SEEDS_UNTIL_NOTICED = 150;
/** The first run that notices the mistake, undefined if none of these seeds does. */
export async function findBrokenNode(mistake, start, seeds) {
    for (let seed = start; seed < start + seeds; seed++) {
        const outcome = await simulateNodes(seed, undefined, [mistake]);
        if (outcome.violation != null) {
            return outcome;
        }
    }
    return undefined;
}
//# sourceMappingURL=broken.js.map