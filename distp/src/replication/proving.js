/**
 * Proving (rule 9): signatures of a majority over one claim, "all below `end` is on my disk in this epoch", make a receipt.
 * One claim at a time: appends that ask for a proof while it is being signed share the next one, so however many ask, a
 * shard signs once for each claim, and never if nobody asks. The seal's claim comes before any other.
 */
import { asBuffer } from '../chain/index.js';
import { hasAdopted, isSealAppended } from './shard-state.js';
import { settleAt } from './settling.js';
/** Settles with a receipt that covers all below `end`; with `all`, once every shard has that on disk too. */
export function proveAt(state, ack, end, settlement) {
    state.waitingProof.push({ ack, end, settlement });
}
/** At the end of a batch: what the shards are to sign next, if nothing is being signed. */
export function openClaim(state) {
    if (!hasAdopted(state)) {
        return;
    }
    const end = nextClaim(state);
    if (end != null && end !== state.claim?.end) {
        state.claim = { end, signatures: new Map(), asked: false };
        askOwnSignature(state);
    }
}
/** The highest end that is waited for: so a receipt covers all that do, and normally nothing follows the last one's blocks. */
function nextClaim(state) {
    if (isSealAppended(state)) {
        return state.certificate == null && state.certificateWaiting == null ? state.log.end : undefined;
    }
    if (state.claim != null || state.waitingProof.length === 0) {
        return undefined;
    }
    return state.waitingProof.reduce((highest, { end }) => Math.max(highest, end), 0);
}
/** This shard's own signature, once the claim is true of its disk. */
export function askOwnSignature(state) {
    const { claim } = state;
    if (claim != null && !claim.asked && hasAdopted(state) && state.syncedEnd >= claim.end) {
        claim.asked = true;
        state.out.sign = { epoch: state.hard.epoch, end: claim.end, hash: hashAt(state, claim.end) };
    }
}
export function takeOwnSignature(state, { epoch, ...proof }) {
    if (state.role === 'master' && epoch === state.hard.epoch) {
        takeSignatureOf(state, state.settings.self, proof);
    }
}
/** A shard's signature in this epoch, verified by the driver: it counts if it is of the claim that is being signed. */
export function takeSignatureOf(state, shard, { end, hash, signature }) {
    const { claim } = state;
    if (claim != null && claim.end === end && asBuffer(hash).equals(hashAt(state, end))) {
        claim.signatures.set(shard, signature);
    }
}
/** True if this follower is to be asked for a signature now: it wasn't since the last heartbeat. */
export function isAsked({ claim }, shard, progress) {
    return claim != null && !claim.signatures.has(shard) && progress.askedProof !== claim.end;
}
/** Makes the receipt once a majority signed in this epoch: the same epoch on a majority is decided. */
export function finishClaim(state) {
    const { claim } = state;
    if (claim == null || claim.signatures.size < state.settings.majority || state.commitEnd < claim.end) {
        return;
    }
    const receipt = receiptOf(state, claim);
    state.claim = undefined;
    settleProofs(state, receipt);
    if (isSealAppended(state) && receipt.end === state.log.end && state.certificate == null) {
        state.certificateWaiting ??= receipt;
    }
}
/** Settles what a receipt of this segment covers. */
export function settleProofs(state, receipt) {
    const { waitingProof } = state;
    if (waitingProof.length === 0) {
        return;
    }
    state.waitingProof = waitingProof.filter(({ end }) => end > receipt.end);
    for (const { ack, end, settlement } of waitingProof) {
        if (end <= receipt.end) {
            settleAt(state, ack === 'all' ? 'all' : 'none', end, { ...settlement, receipt });
        }
    }
}
/** As follower: what the master asked to be signed, as soon as it is true of what is on disk up to `syncedEnd`. */
export function claimToSign({ proofEnd, log }, syncedEnd) {
    if (proofEnd == null || proofEnd > syncedEnd || log.indexOf(proofEnd) === -1) {
        return undefined;
    }
    return { end: proofEnd, hash: log.copyHash(log.indexOf(proofEnd)) };
}
function receiptOf({ settings, hard, log }, { end, signatures }) {
    const { stream, segment, descriptor } = settings;
    const entries = [...signatures].sort(([a], [b]) => a - b).map(([shard, signature]) => {
        const { peerId, incarnation } = descriptor.shards[shard];
        return { peerId, incarnation, signature };
    });
    return { stream, segment, epoch: hard.epoch, end, hash: log.copyHash(log.indexOf(end)), signatures: entries };
}
function hashAt({ log }, end) {
    return log.copyHash(log.indexOf(end));
}
//# sourceMappingURL=proving.js.map