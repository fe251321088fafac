/**
 * The only functions that change what is on disk or say something: they keep the books on what is durable.
 * Every change of log or promises belongs to the Ready with the id `currentId`; `synced` tells which are on disk.
 */
import { invariant } from '../errors.js';
import { isBroken, isDoubtful, newOutbox } from './shard-state.js';
/** Id that the Ready of this step will have, if it has something to make durable. */
function currentId(state) {
    return state.writeId + 1;
}
/** For messages that are true already, whatever becomes of this shard's disk. */
export function send(state, to, message) {
    state.out.now.push({ to, message });
}
/** For messages that promise: they leave once the hard state as it is now is on disk. */
export function sendPromise(state, to, message) {
    state.out.promises.push({ to, message });
}
/** Appends frames that follow on the log's end. */
export function appendFrame(state, frame) {
    const id = currentId(state);
    state.log.push(frame);
    state.producers.follow(state.log);
    state.out.write.push(frame);
    state.logWriteId = id;
    addTo(state.pending, id, frame.end);
    if (state.settings.lazy) {
        addTo(state.unsynced, id, frame.end);
    }
}
function addTo(writes, id, end) {
    const last = writes.at(-1);
    if (last?.id === id) {
        last.end = end;
    }
    else {
        writes.push({ id, end });
    }
}
/**
 * Removes everything from `height` on: a boundary. A sync that was begun before says nothing about what is written
 * there afterwards, so what it was to make durable ends here too.
 */
export function cutLog(state, height) {
    const { log, out } = state;
    invariant(height >= state.commitEnd, () => `shard ${state.settings.self} of ${state.settings.segment} is to cut its log at ${height}, below ${state.commitEnd}, where blocks are decided`);
    invariant(out.cut == null && out.write.length === 0, () => `a second cut in one step, at ${height}`);
    log.cut(height);
    state.producers.cut(log);
    state.matched = Math.min(state.matched, height);
    state.logWriteId = currentId(state);
    out.cut = height;
    state.durableEnd = Math.min(state.durableEnd, height);
    state.syncedEnd = Math.min(state.syncedEnd, height);
    for (const write of [...state.pending, ...state.unsynced]) {
        write.end = Math.min(write.end, height);
    }
}
/** Writes epoch and vote; logEpoch is for `writeLogEpoch`. */
export function writeHardState(state, hard) {
    state.hard = hard;
    state.out.hardState = true;
    state.hardWriteId = currentId(state);
}
/**
 * The log and every cut in it as they are now, once on disk, are to have the present epoch. On disk also with durability
 * `interval`: else a power cut would leave a short log that outranks longer ones.
 */
export function adoptWhenDurable(state) {
    if (isLogDurable(state) || isBroken(state, 'log-epoch-before-cut')) {
        writeLogEpoch(state);
    }
    else {
        state.adopting = { epoch: state.hard.epoch, id: state.logWriteId };
    }
}
function isLogDurable(state) {
    return state.syncedId >= state.logWriteId;
}
function writeLogEpoch(state) {
    state.adopting = undefined;
    state.logEpochWriteId = currentId(state);
    const { epoch, doubt } = state.hard;
    invariant(doubt == null || doubt < epoch || !isDoubtful(state), () => `epoch ${epoch} is adopted in doubt of ${doubt}`);
    writeHardState(state, { ...state.hard, logEpoch: epoch, doubt: undefined });
}
/** Everything up to and including the Ready `id` is as durable as what is said needs. */
export function markWritten(state, id) {
    invariant(id <= state.writeId, () => `write ${id} is done, and the last one was ${state.writeId}`);
    if (id > state.writtenId) {
        state.writtenId = id;
        state.durableEnd = reached(state, state.pending, id, state.durableEnd);
    }
}
/** Everything up to and including the Ready `id` is on disk. */
export function markSynced(state, id) {
    markWritten(state, id);
    if (id <= state.syncedId) {
        return;
    }
    state.syncedId = id;
    state.syncedEnd = state.settings.lazy ? reached(state, state.unsynced, id, state.syncedEnd) : state.durableEnd;
    if (state.adopting != null && state.adopting.id <= id && state.adopting.epoch === state.hard.epoch) {
        writeLogEpoch(state);
    }
}
/** How far these writes reach with those up to `id` done, which are taken from the list. */
function reached({ log }, writes, id, before) {
    let end = before;
    let done = 0;
    while (done < writes.length && writes[done].id <= id) {
        end = Math.min(Math.max(end, writes[done].end), log.end);
        done++;
    }
    writes.splice(0, done);
    return end;
}
/** Epoch and vote are on disk as they are now. */
export function isPromised(state) {
    return state.writtenId >= state.hardWriteId;
}
/** Raises `commitEnd`; it never falls. */
export function decide(state, end) {
    invariant(end <= state.log.end, () => `blocks up to ${end} are to be decided in a log that ends at ${state.log.end}`);
    state.commitEnd = Math.max(state.commitEnd, end);
}
/** What this step asks of the driver. */
export function takeReady(state) {
    const { out } = state;
    const writes = out.cut != null || out.write.length !== 0 || out.hardState || out.certificate != null;
    if (out.certificate != null) {
        state.hardWriteId = currentId(state);
    }
    const waits = out.promises.length !== 0 && !isPromised(state);
    const writeId = writes || waits ? ++state.writeId : 0;
    state.out = newOutbox();
    return {
        writeId,
        syncNow: needsSync(state, out.cut != null),
        cut: out.cut,
        write: out.write,
        hardState: out.hardState ? state.hard : undefined,
        sendNow: waits ? out.now : join(out.now, out.promises),
        sendAfterSync: waits ? out.promises : [],
        committed: state.commitEnd,
        settled: out.settled,
        certificate: out.certificate,
        sign: out.sign,
        behind: out.behind
    };
}
/** Cuts, adopting and all that is signed or certified speak of the disk, whatever the stream's durability. */
function needsSync({ settings, adopting, certificateWaiting, claim, proofEnd, syncedEnd, log }, isCut) {
    const claimed = Math.min(log.end, Math.max(certificateWaiting?.end ?? 0, claim?.end ?? 0, proofEnd ?? 0));
    return !settings.lazy || isCut || adopting != null || claimed > syncedEnd;
}
function join(first, second) {
    return second.length === 0 ? first : first.length === 0 ? second : [...first, ...second];
}
//# sourceMappingURL=outbox.js.map