/** Settles at once, or when blocks below `end` have reached the level. */
export function settleAt(state, ack, end, settlement) {
    switch (ack) {
        case 'none':
            state.out.settled.push(settlement);
            break;
        case 'master':
            settleOrWait(state, state.waitingMaster, state.durableEnd, { end, settlement });
            break;
        case 'quorum':
            settleOrWait(state, state.waitingQuorum, state.commitEnd, { end, settlement });
            break;
        case 'all':
            state.waitingAll.push({ end, settlement });
            break;
    }
}
/**
 * Settles once a majority confirmed that this shard is still master, and all below `end` is decided. For what a master
 * that was replaced, and doesn't know it, would get wrong.
 */
export function settleConfirmed(state, end, settlement) {
    state.confirms.push({ end, round: state.roundAsked + 1, settlement });
    for (const progress of state.progress) {
        if (progress != null) {
            progress.due = true;
            progress.probed = false;
        }
    }
}
function settleOrWait(state, queue, reached, waiting) {
    if (queue.length === 0 && waiting.end <= reached) {
        state.out.settled.push(waiting.settlement);
    }
    else {
        queue.push(waiting);
    }
}
/** Settles what has reached its level. `allEnd` is how far every shard's disk is. */
export function settleReached(state, allEnd) {
    settleQueue(state, state.waitingMaster, state.durableEnd);
    settleQueue(state, state.waitingQuorum, state.commitEnd);
    settleQueue(state, state.waitingAll, allEnd);
}
function settleQueue(state, queue, reached) {
    let done = 0;
    while (done < queue.length && queue[done].end <= reached) {
        state.out.settled.push(queue[done].settlement);
        done++;
    }
    if (done !== 0) {
        queue.splice(0, done);
    }
}
/** No longer master: whether what waits stays isn't known. */
export function refuseWaiting(state) {
    const { waitingMaster, waitingQuorum, waitingAll, waitingProof, confirms } = state;
    for (const { settlement: { id } } of [...waitingMaster, ...waitingQuorum, ...waitingAll, ...waitingProof, ...confirms]) {
        refuse(state, id);
    }
    state.waitingMaster = [];
    state.waitingQuorum = [];
    state.waitingAll = [];
    state.waitingProof = [];
    state.confirms = [];
}
/** Not master: tells who is, if that is known. */
export function refuse(state, id) {
    state.out.settled.push({ id, refused: { reason: 'notMaster', master: state.master } });
}
//# sourceMappingURL=settling.js.map