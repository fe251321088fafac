/**
 * The state of one shard. Invariants, at the end of every step:
 *
 * - baseHeight <= commitEnd <= end, syncedEnd <= durableEnd <= end, matched <= end; without `lazy` syncedEnd = durableEnd
 * - hard.logEpoch <= hard.epoch; it is only ever written when the log it speaks of is on disk
 * - commitEnd never falls; the log is never cut below it
 * - only a master has `progress`, and nothing waits to be settled elsewhere
 */
import { BlockKind } from '../chain/index.js';
export function newOutbox() {
    return { write: [], hardState: false, now: [], promises: [], settled: [] };
}
/** The hard state says that the log was brought in line with this epoch's master, and that is on disk. */
export function hasAdopted(state) {
    return state.hard.logEpoch === state.hard.epoch && state.writtenId >= state.logEpochWriteId && !isDoubtful(state);
}
/** It may have lost what it once acknowledged (rule 10). */
export function isDoubtful(state) {
    return state.hard.doubt != null && !isBroken(state, 'trust-doubter');
}
/** True if the log ends with a seal. */
export function isSealAppended(state) {
    return state.log.lastKind === BlockKind.seal;
}
export function isBroken(state, rule) {
    return state.settings.faults.has(rule);
}
//# sourceMappingURL=shard-state.js.map