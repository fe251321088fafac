/** What a master may call decided, and all that follows from it: settlements, confirmations, the seal's certificate. */
import { decide, isPromised } from './outbox.js';
import { askOwnSignature, finishClaim } from './proving.js';
import { hasAdopted, isBroken } from './shard-state.js';
import { settleReached } from './settling.js';
/** To be called after anything that moves an end: of this disk, of a follower's, of what is decided. */
export function advance(state) {
    if (state.role === 'master') {
        const ends = durableEnds(state);
        const allEnd = Math.min(...ends);
        ends.sort((a, b) => b - a);
        decide(state, ends[state.settings.majority - 1]);
        askOwnSignature(state);
        finishClaim(state);
        settleReached(state, allEnd);
        settleConfirms(state);
    }
    takeCertificate(state);
}
/** How far each shard's disk counts: not at all unless it adopted the epoch. */
function durableEnds(state) {
    const { log, settings, progress } = state;
    const own = isBroken(state, 'ack-before-sync') ? log.end : state.durableEnd;
    const ends = [hasAdopted(state) ? own : log.base];
    for (let shard = 0; shard < settings.descriptor.shards.length; shard++) {
        const follower = progress[shard];
        if (follower != null) {
            ends.push(follower.adopted || isBroken(state, 'count-unadopted') ? follower.durableEnd : log.base);
        }
    }
    return ends;
}
/** True if enough shards did it, this one counted as having done so. */
export function majorityOfFollowers(state, did) {
    let count = 1;
    for (const follower of state.progress) {
        if (follower != null && did(follower)) {
            count++;
        }
    }
    return count >= state.settings.majority;
}
/** In the order they were asked. */
function settleConfirms(state) {
    while (state.confirms.length !== 0) {
        const { end, round, settlement } = state.confirms[0];
        if (state.commitEnd < end || state.commitEnd < state.start || !isPromised(state) || !majorityOfFollowers(state, follower => follower.doubt == null && follower.round >= round)) {
            return;
        }
        state.confirms.shift();
        state.out.settled.push(settlement);
    }
}
/** The log holds what is certified: once it is on disk up to there, that is told. */
function takeCertificate(state) {
    const { certificateWaiting: certificate } = state;
    if (certificate != null && state.syncedEnd >= certificate.end) {
        state.certificate = certificate;
        state.certificateWaiting = undefined;
        state.behind = undefined;
        state.out.certificate = certificate;
    }
}
//# sourceMappingURL=commit.js.map