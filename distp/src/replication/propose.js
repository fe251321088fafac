/** Appends by producers, as their master takes them: repeats, gaps, conflicts, room. */
import { asBuffer, BlockKind, bytesEqual, fillFrame, isUnplaced } from '../chain/index.js';
import { advance } from './commit.js';
import { appendFrame } from './outbox.js';
import { proveAt } from './proving.js';
import { isBroken, isSealAppended } from './shard-state.js';
import { refuse, settleAt, settleConfirmed } from './settling.js';
/** Appends the frame, or settles why not. What is appended is sent with the next `flush`. */
export function propose(state, event) {
    const { id, frame } = event;
    if (state.role !== 'master') {
        refuse(state, id);
        return;
    }
    const refusal = check(state, event);
    if (refusal != null) {
        state.out.settled.push({ id, refused: refusal });
        return;
    }
    if (isSettledByProducer(state, event) || isLostToTail(state, event)) {
        return;
    }
    if (frame.length > room(state)) {
        state.out.settled.push({ id, refused: { reason: 'full' } });
        return;
    }
    const { log } = state;
    const timestamp = Math.max(event.now, log.lastTimestamp);
    fillFrame(frame, { height: log.end, timestamp, prevHash: log.hashTo(log.rows) });
    appendFrame(state, frame);
    settle(state, event, frame.end, { id, placed: { height: frame.height, timestamp, prevHash: frame.prevHash, lastHash: frame.lastHash } });
}
/** Settles at the level asked for, with a receipt if one is wanted; what is in an earlier segment has that one's certificate. */
function settle(state, { ack, proof }, end, settlement) {
    if (proof === true && end > state.log.base) {
        proveAt(state, ack, end, settlement);
    }
    else {
        settleAt(state, ack, end, settlement);
    }
}
/** Bytes left for frames of data. */
export function room({ log, settings }) {
    return Math.max(0, settings.roomBytes - settings.reservedBytes - log.bytes);
}
function check(state, { frame, ack, proof }) {
    if (isSealing(state) && !isBroken(state, 'append-after-seal')) {
        return { reason: 'full' };
    }
    if (frame.kind !== BlockKind.data || !isUnplaced(frame)) {
        return { reason: 'invalid', message: frame.kind === BlockKind.data ? 'the frame has a place already' : `blocks of kind ${frame.kind} are not for producers` };
    }
    if (frame.length > state.settings.frameBytesMax) {
        return { reason: 'tooLarge', limit: state.settings.frameBytesMax };
    }
    if (proof === true && (ack === 'none' || ack === 'master')) {
        return { reason: 'invalid', message: `a majority proves what ack ${ack} doesn't wait for` };
    }
    return undefined;
}
/** The log ends with producers' blocks or the seal: no data comes after these. */
export function isSealing(state) {
    return isSealAppended(state) || state.log.lastKind === BlockKind.producers;
}
/** True if the frame is a repeat, or doesn't follow on its producer's last block: settled then, or waiting to be. */
function isSettledByProducer(state, event) {
    const { id, frame, follows } = event;
    const first = frame.sequence;
    if (first === 0) {
        return false;
    }
    const producer = asBuffer(frame.producer).toString('hex');
    const last = state.producers.get(producer);
    const refused = (refusal) => {
        settleConfirmed(state, state.log.end, { id, refused: refusal });
        advance(state);
        return true;
    };
    if (last == null && follows !== 0) {
        return refused({ reason: 'forgotten' });
    }
    const known = last?.sequence ?? 0;
    const lastOfFrame = frame.lastSequence;
    if (lastOfFrame <= known && last != null) {
        settle(state, event, repeatEnd(state, producer, lastOfFrame), repeated(state, id, producer, first, last.height));
        return true;
    }
    if (first <= known || follows !== known) {
        return refused({ reason: 'gap', expected: known + 1 });
    }
    if (!frame.sequences && first !== known + 1) {
        return refused({ reason: 'gap', expected: known + 1 });
    }
    return false;
}
/** Height after the frame that holds this sequence: once it is decided, so is the repeat. */
function repeatEnd({ log }, producer, sequence) {
    const row = log.rowOfSequence(producer, sequence);
    return row === -1 ? log.base : log.boundary(row + 1);
}
function repeated({ log }, id, producer, sequence, lastHeight) {
    const row = log.rowOfSequence(producer, sequence);
    if (row === -1) {
        return { id, repeated: Math.min(lastHeight, log.base - 1), sequence };
    }
    const height = log.boundary(row);
    const count = log.boundary(row + 1) - height;
    const isDense = log.lastSequence(row) - log.firstSequence(row) === count - 1;
    // in a frame with gaps between its sequences only the first one's place is known here
    return { id, repeated: isDense ? height + sequence - log.firstSequence(row) : height };
}
/** True if the tail isn't the expected one. That is told once the block it lost to is decided. */
function isLostToTail(state, { id, expectTail }) {
    if (expectTail == null) {
        return false;
    }
    const { log, settings } = state;
    let row = log.rows - 1;
    while (row >= 0 && log.kind(row) !== BlockKind.data) {
        row--;
    }
    const tail = row === -1 ? settings.lastData : log.copyHash(row + 1);
    if (expectTail === 'empty' ? tail == null : tail != null && bytesEqual(tail, expectTail)) {
        return false;
    }
    settleConfirmed(state, row === -1 ? log.base : log.boundary(row + 1), { id, refused: { reason: 'tailMismatch', tail } });
    advance(state);
    return true;
}
//# sourceMappingURL=propose.js.map