/**
 * A proof, whole in itself: that blocks are in a stream, at their heights, and on the disks of a majority. It leads from the
 * stream's id (the genesis) over the chain of seals to the segment whose shards signed the receipt, and from the receipt's
 * hash back over frames to the blocks. Nothing else is needed to check it: no cluster, no clock, no trust in who made it.
 */
import { InvalidProofError } from '../errors.js';
import { asBuffer, bytesEqual } from './bytes.js';
import { verifyCertificate } from './certificate.js';
import { BlockKind } from './frame.js';
import { follows, verifyFrame } from './frame-chain.js';
import { framesOf } from './frames.js';
import { hashToId } from './ids.js';
import { firstSegment, verifySeal } from './seal-chain.js';
/**
 * Checks a proof from the genesis to the last block.
 *
 * @throws {InvalidProofError} {@link InvalidCertificateError} {@link BrokenChainError} {@link InvalidFrameError}
 * {@link InvalidDescriptorError} naming what doesn't hold
 */
export async function verifyProof(proof, verify) {
    const { receipt } = proof;
    const segments = await verifySeals(proof, verify);
    const last = segments[segments.length - 1];
    const { shards } = last.descriptor;
    if (receipt.stream !== last.stream || receipt.segment !== last.segment) {
        throw new InvalidProofError(`the receipt is of segment ${receipt.segment}, and the seals lead to ${last.segment}`);
    }
    if (receipt.end <= last.descriptor.baseHeight) {
        throw new InvalidProofError(`the receipt ends at ${receipt.end}, where its segment begins`);
    }
    await verifyCertificate(receipt, shards, verify);
    return {
        stream: last.stream,
        name: segments[0].descriptor.settings.name,
        segment: last.segment,
        number: last.descriptor.number,
        epoch: receipt.epoch,
        end: receipt.end,
        hash: receipt.hash,
        signers: receipt.signatures.map(({ peerId }) => peerId),
        shardCount: shards.length,
        blocks: provenBlocks(proof, segments)
    };
}
/** The segments from the first to the receipt's, each named by the certified seal before it. */
async function verifySeals({ genesisBytes, seals }, verify) {
    let segment = firstSegment(genesisBytes);
    const segments = [segment];
    for (const seal of seals) {
        const next = await verifySeal(segment, seal, verify);
        if (next == null) {
            throw new InvalidProofError(`the seal of segment ${segment.descriptor.number} ends the stream`);
        }
        segments.push(next);
        segment = next;
    }
    return segments;
}
function provenBlocks(proof, segments) {
    const { from, to, receipt } = proof;
    const frames = verifiedRun(proof);
    const first = frames[0];
    if (first == null ? from !== to || to !== receipt.end : !(first.height <= from && from < first.end && from < to && to <= receipt.end)) {
        throw new InvalidProofError(`its frames begin at ${first?.height ?? receipt.end}, and it is for the blocks from ${from} to ${to}`);
    }
    return frames.filter(({ kind }) => kind === BlockKind.data).flatMap(frame => [...frame.blocks()])
        .filter(({ height }) => height >= from && height < to)
        .map(({ height, timestamp, hash, data }) => ({ token: `${segmentAt(segments, height)}.${hashToId(hash)}`, height, timestamp, data }));
}
/** The frames, each following on the one before, up to the receipt's hash. */
function verifiedRun({ framesBytes, receipt }) {
    const frames = [...framesOf(asBuffer(framesBytes))];
    let before;
    for (const frame of frames) {
        const reason = before == null ? undefined : follows(frame, before.end, before.lastHash, before.timestamp);
        if (reason != null || !verifyFrame(frame)) {
            throw new InvalidProofError(`the frame at height ${frame.height}: ${reason ?? 'the hashes do not end in lastHash'}`);
        }
        before = frame;
    }
    if (before != null && (before.end !== receipt.end || !bytesEqual(before.lastHash, receipt.hash))) {
        throw new InvalidProofError(`the frames end at ${before.end} with another block than the receipt's at ${receipt.end}`);
    }
    return frames;
}
function segmentAt(segments, height) {
    const found = segments.findLast(({ descriptor }) => descriptor.baseHeight <= height);
    return found.segment;
}
//# sourceMappingURL=proof.js.map