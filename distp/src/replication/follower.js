/** A follower's side of replication: matching, adopting, answering (rules 2, 3 and 5). */
import { asBuffer, BlockKind, follows, verifyFrame } from '../chain/index.js';
import { takeCertified } from './certificate.js';
import { mayAdopt, ownDoubt } from './doubt.js';
import { adoptWhenDurable, appendFrame, cutLog, decide, sendPromise } from './outbox.js';
import { claimToSign } from './proving.js';
import { hearMaster } from './role.js';
import { hasAdopted, isBroken } from './shard-state.js';
/** An Append in this shard's epoch. */
export function receiveAppend(state, from, append) {
    if (state.role === 'master' || (state.master != null && state.master !== from)) {
        return; // two masters of one epoch: one of them lies
    }
    state.role = 'follower';
    hearMaster(state, from);
    const asks = append.round > state.round;
    state.round = Math.max(state.round, append.round);
    state.proofEnd = append.proofEnd ?? state.proofEnd;
    const { log } = state;
    if (!log.holds(append.prev, append.prevHash)) {
        const hint = hintAt(state, append.prev);
        state.conflict = Math.min(state.conflict ?? hint, hint);
        state.answerDue = true;
        return;
    }
    const reached = match(state, append.prev, append.frames);
    state.matched = Math.max(state.matched, reached);
    if (isBroken(state, 'cut-what-matches') && log.end > reached && state.out.cut == null) {
        cutLog(state, reached);
    }
    adopt(state, append.start);
    state.masterCommitEnd = Math.max(state.masterCommitEnd, append.commitEnd);
    followCommit(state);
    if (append.certificate != null) {
        takeCertified(state, append.certificate);
    }
    // what is written now is answered once it is on disk; what only says what is decided, not at all
    state.answerDue ||= asks && state.out.write.length === 0;
}
/** Where a log that doesn't match at `prev` may match: below it. */
function hintAt({ log }, prev) {
    if (log.end < prev) {
        return log.end;
    }
    return log.boundary(Math.max(0, log.floor(prev - 1)));
}
/** Takes in frames from `prev` on, up to the first that isn't what it should be. Returns how far the logs agree. */
function match(state, prev, frames) {
    const { log } = state;
    let reached = prev;
    for (const frame of frames) {
        if (frame.height === reached && isHeld(state, frame)) {
            reached = frame.end;
            continue;
        }
        const boundary = log.indexOf(reached);
        if (log.bytesTo(boundary) + frame.length > state.settings.roomBytes || (boundary > 0 && log.kind(boundary - 1) === BlockKind.seal && !isBroken(state, 'append-after-seal')) ||
            follows(frame, reached, log.hashTo(boundary), log.timestampTo(boundary)) != null || !verifyFrame(frame)) {
            break;
        }
        if (reached < log.end) {
            cutLog(state, reached);
        }
        appendFrame(state, frame);
        reached = frame.end;
    }
    return reached;
}
function isHeld({ log }, frame) {
    const boundary = log.indexOf(frame.height);
    return boundary < log.rows && log.boundary(boundary + 1) === frame.end && asBuffer(log.hashTo(boundary + 1)).equals(frame.lastHash);
}
/** Once the log matches through the master's `start`, what lies beyond is cut, and the epoch is the log's. */
function adopt(state, start) {
    const { log, hard, matched } = state;
    if (hard.logEpoch === hard.epoch || state.adopting != null || !mayAdopt(state)) {
        return;
    }
    if (matched < start && !isBroken(state, 'adopt-before-start')) {
        return;
    }
    if (matched < log.end) {
        cutLog(state, matched);
        state.matched = matched;
    }
    adoptWhenDurable(state);
}
/** What the master called decided is so here, as far as the logs agree; only in an adopted epoch. */
export function followCommit(state) {
    if (state.role === 'follower' && hasAdopted(state)) {
        decide(state, Math.max(state.commitEnd, Math.min(state.masterCommitEnd, state.matched)));
    }
}
/** Answers the master, cumulatively, if an answer is due. */
export function answerMaster(state) {
    if (!state.answerDue || state.master == null || state.role !== 'follower') {
        return;
    }
    const answer = answerNow(state);
    sendPromise(state, state.master, answer);
    state.proofEnd = answer.sign == null ? state.proofEnd : undefined; // signed once each time it is asked
    state.answerDue = false;
    state.conflict = undefined;
}
/**
 * What this shard may say of its log: what agrees with the master's and is durable. Before it has adopted, that is what is
 * on disk, also with durability `interval`: after a restart it may adopt at an earlier Append, and cut the rest again.
 */
export function answerNow(state) {
    const { log, hard } = state;
    const doubt = ownDoubt(state);
    const adopted = hard.logEpoch === hard.epoch && doubt == null;
    const reached = adopted ? state.durableEnd : state.syncedEnd;
    const durableEnd = isBroken(state, 'ack-before-sync') ? state.matched : Math.min(reached, state.matched);
    return {
        type: 'appendAnswer',
        epoch: hard.epoch,
        adopted,
        doubt,
        durableEnd,
        durableHash: log.copyHash(log.indexOf(durableEnd)),
        round: state.round,
        conflict: state.conflict,
        sign: adopted ? claimToSign(state, Math.min(state.syncedEnd, state.matched)) : undefined
    };
}
//# sourceMappingURL=follower.js.map