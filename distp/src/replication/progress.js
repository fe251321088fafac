/** heartbeats without progress after which what is on the way is taken for lost */
const PATIENCE_HEARTBEATS = 3;
/** Nothing is known: a probe at the log's end is due, unless the log is empty, which all agree with. */
export function newProgress(base, end, nowMs) {
    return {
        answered: false,
        heardMs: nowMs,
        connected: true,
        adopted: false,
        durableEnd: base,
        matched: base,
        next: end,
        probing: end !== base,
        probed: false,
        due: true,
        stride: 1,
        inFlight: [],
        inFlightBytes: 0,
        silentBeats: 0,
        toldCommit: base,
        toldRound: 0,
        round: 0,
        toldCertificate: false,
        certified: false
    };
}
/** What was on the way is lost, or may be: look for the place anew, from `next`. */
export function probe(progress, next) {
    progress.probing = true;
    progress.probed = false;
    progress.next = next;
    progress.inFlight = [];
    progress.inFlightBytes = 0;
    progress.silentBeats = 0;
}
/** The follower's log agrees up to `height`, on its disk. */
export function matched(progress, height) {
    if (height > progress.matched) {
        progress.matched = height;
        progress.silentBeats = 0;
    }
    if (progress.probing) {
        progress.probing = false;
        progress.probed = false;
        progress.stride = 1;
        progress.next = progress.matched;
    }
    progress.next = Math.max(progress.next, progress.matched);
    let arrived = 0;
    for (const { to, bytes } of progress.inFlight) {
        if (to > progress.matched) {
            break;
        }
        progress.inFlightBytes -= bytes;
        arrived++;
    }
    progress.inFlight.splice(0, arrived);
}
/** A heartbeat went by: asks again where an answer is missing. */
export function beat(progress) {
    progress.toldCertificate = false;
    progress.askedProof = undefined;
    if (progress.probing) {
        progress.probed = false;
        progress.silentBeats++;
    }
    else if (progress.inFlight.length !== 0 && ++progress.silentBeats >= PATIENCE_HEARTBEATS) {
        probe(progress, progress.matched);
    }
    else if (progress.round < progress.toldRound) {
        progress.due = true;
    }
}
export function cloneProgress(progress) {
    return { ...progress, inFlight: [...progress.inFlight] };
}
//# sourceMappingURL=progress.js.map