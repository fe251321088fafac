/** Changes of role and epoch: the one place where an epoch is entered, and where a master ceases to be one. */
import { randomInteger } from './random.js';
import { send, writeHardState } from './outbox.js';
import { refuseWaiting } from './settling.js';
/** Tries at a quick election after the master went; then only after an election timeout, like everybody. */
const QUICK_TRIES_MAX = 8;
/** Promises a higher epoch, with no vote in it yet: on disk before anything that is said in it. */
export function enterEpoch(state, epoch) {
    leaveMastership(state);
    writeHardState(state, { ...state.hard, epoch, votedFor: undefined });
    forgetEpoch(state);
    becomeFollower(state);
}
/** Ceases to be master or candidate, in the same epoch. The log stays as it is. */
export function stepDown(state) {
    leaveMastership(state);
    state.master = undefined;
    becomeFollower(state);
}
function becomeFollower(state) {
    state.role = 'follower';
    state.preVotes = undefined;
    state.votes.clear();
    resetElection(state);
}
function leaveMastership(state) {
    if (state.role !== 'master') {
        return;
    }
    state.progress.forEach((progress, to) => {
        if (progress != null) {
            send(state, to, { type: 'stepDown', epoch: state.hard.epoch });
        }
    });
    dropMastership(state);
}
/** Ceases to be master without a word: what comes next says it. */
export function dropMastership(state) {
    state.master = undefined;
    state.progress = [];
    state.claim = undefined;
    refuseWaiting(state);
}
/** What was known of the epoch before says nothing about this one. */
export function forgetEpoch(state) {
    const base = state.log.base;
    state.master = undefined;
    state.masterGone = false;
    state.quickTries = 0;
    state.adopting = undefined;
    state.matched = base;
    state.masterCommitEnd = base;
    state.round = 0;
    state.proofEnd = undefined;
    state.answerDue = false;
    state.conflict = undefined;
}
/** The next try to become master is an election timeout away. */
export function resetElection(state) {
    const { electionMinMs, electionMaxMs } = state.settings.timing;
    state.electionTimeoutMs = randomInteger(state.random, electionMinMs, electionMaxMs + 1);
    state.electionMs = state.nowMs + state.electionTimeoutMs;
}
/** A message or a sign of life of this epoch's master. */
export function hearMaster(state, master) {
    state.master = master;
    state.masterGone = false;
    state.quickTries = 0;
    state.heardMs = state.nowMs;
    state.preVotes = undefined;
    resetElection(state);
}
/** The master is gone: the next try to replace it comes after a short delay, so that not all try at once. */
export function missMaster(state) {
    state.masterGone = true;
    state.quickTries = 0;
    hurryElection(state);
}
/** After a failed try: soon again as long as the master is known to be gone, else after a timeout. */
export function retryElection(state) {
    resetElection(state);
    if (state.masterGone && state.quickTries < QUICK_TRIES_MAX) {
        hurryElection(state);
    }
}
/**
 * A candidate waits for its votes. Where the master is known to be gone they come soon or not at all: two that tried at
 * once have split them, and the next try must not wait for a whole timeout.
 */
export function awaitVotes(state) {
    resetElection(state);
    if (state.masterGone && state.quickTries < QUICK_TRIES_MAX) {
        const { disconnectDelayMs } = state.settings.timing;
        state.quickTries++;
        state.electionMs = Math.min(state.electionMs, state.nowMs + randomInteger(state.random, 2 * disconnectDelayMs, 6 * disconnectDelayMs + 1));
    }
}
function hurryElection(state) {
    const longestMs = state.settings.timing.disconnectDelayMs * (1 + state.quickTries);
    state.quickTries++;
    state.electionMs = Math.min(state.electionMs, state.nowMs + randomInteger(state.random, 0, longestMs + 1));
}
//# sourceMappingURL=role.js.map