/** Elections: PreVote, which changes nothing at its receiver, then Vote. */
import { carries, ownBallot, ownDoubt, shouldRaise, takeBallot } from './doubt.js';
import { becomeMaster } from './replicate.js';
import { isPromised, send, sendPromise, writeHardState } from './outbox.js';
import { awaitVotes, dropMastership, enterEpoch, forgetEpoch, missMaster, resetElection, retryElection } from './role.js';
import { hasAdopted } from './shard-state.js';
/** The master is missed: asks whether others would elect this shard. */
export function startPreVote(state) {
    const { hard, log, settings } = state;
    state.role = 'follower';
    state.votes.clear();
    state.preVotes = ownBallot(state);
    retryElection(state);
    if (settings.descriptor.shards.length === 1) {
        startVote(state);
        return;
    }
    toOthers(state, shard => { send(state, shard, { type: 'preVote', epoch: hard.epoch + 1, logEpoch: hard.logEpoch, end: log.end }); });
}
function startVote(state) {
    const { log, settings } = state;
    const epoch = state.hard.epoch + 1;
    const { masterGone, quickTries } = state;
    writeHardState(state, { ...state.hard, epoch, votedFor: settings.self });
    forgetEpoch(state);
    state.masterGone = masterGone;
    state.quickTries = quickTries;
    state.role = 'candidate';
    state.preVotes = undefined;
    state.votes = ownBallot(state);
    awaitVotes(state);
    toOthers(state, shard => { sendPromise(state, shard, { type: 'vote', epoch, logEpoch: state.hard.logEpoch, end: log.end }); });
}
/** A master that hears of a shard in doubt asks for a higher epoch, in which that shard can count again (rule 10). */
export function raiseForDoubter(state) {
    if (state.role === 'master' && hasAdopted(state) && shouldRaise(state)) {
        dropMastership(state);
        startVote(state);
    }
}
function toOthers(state, say) {
    state.settings.descriptor.shards.forEach((_, shard) => {
        if (shard !== state.settings.self) {
            say(shard);
        }
    });
}
/** The candidate's log is at least as good: brought in line later, or in the same epoch and as long. */
function isUpToDate({ hard, log, settings: { faults } }, { logEpoch, end }) {
    if (faults.has('vote-by-end-only')) {
        return end >= log.end;
    }
    return logEpoch > hard.logEpoch || (logEpoch === hard.logEpoch && end >= log.end);
}
export function receivePreVote(state, from, message) {
    if (state.master === from && message.epoch > state.hard.epoch) {
        state.master = undefined; // it ceased to be one, and its word of that was lost
        missMaster(state);
    }
    const { hard, nowMs, heardMs, settings: { timing } } = state;
    const misses = state.role !== 'master' && (state.masterGone || nowMs - heardMs >= timing.electionMinMs);
    const granted = message.epoch > hard.epoch && misses && isUpToDate(state, message);
    // tells this shard's epoch if it isn't granted: on disk first, like all that is said of it
    sendPromise(state, from, { type: 'preVoteAnswer', epoch: granted ? message.epoch : hard.epoch, granted, doubt: ownDoubt(state) });
}
export function receivePreVoteAnswer(state, from, message) {
    const { preVotes, hard } = state;
    if (preVotes == null) {
        return;
    }
    if (message.granted && message.epoch === hard.epoch + 1) {
        takeBallot(preVotes, from, message.doubt != null);
        if (carries(state, preVotes)) {
            startVote(state);
        }
    }
}
/** A Vote in this shard's epoch, which it may just have entered because of it. */
export function receiveVote(state, from, message) {
    const { hard } = state;
    const free = hard.votedFor == null || hard.votedFor === from;
    const granted = free && isUpToDate(state, message);
    if (granted && hard.votedFor == null) {
        writeHardState(state, { ...hard, votedFor: from });
    }
    if (granted) {
        state.heardMs = state.nowMs;
        state.masterGone = false;
        resetElection(state);
    }
    sendPromise(state, from, { type: 'voteAnswer', epoch: hard.epoch, granted, doubt: ownDoubt(state) });
}
export function receiveVoteAnswer(state, from, message) {
    if (state.role === 'candidate' && message.granted) {
        takeBallot(state.votes, from, message.doubt != null);
        winIfElected(state);
    }
}
/** Enough said yes, this shard among them: its own vote counts once it is on disk, like any. */
export function winIfElected(state) {
    if (state.role === 'candidate' && carries(state, state.votes) && isPromised(state)) {
        becomeMaster(state);
    }
}
/** A higher epoch was heard of. */
export function followEpoch(state, epoch) {
    if (epoch > state.hard.epoch) {
        enterEpoch(state, epoch);
    }
}
//# sourceMappingURL=election.js.map