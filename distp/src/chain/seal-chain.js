/**
 * The chain of seals: a genesis names the shards of segment 0, their certificate proves its seal, the seal names the shards
 * of segment 1, and so on. So whose signatures count in a segment follows from the stream's id alone.
 */
import { BrokenChainError, InvalidCertificateError, InvalidDescriptorError } from '../errors.js';
import { bytesEqual } from './bytes.js';
import { verifyCertificate } from './certificate.js';
import { BlockKind } from './frame.js';
import { verifyFrame } from './frame-chain.js';
import { parseFrame } from './frame-parser.js';
import { decodeGenesis, streamIdOf } from './genesis.js';
import { hashToId } from './ids.js';
import { decodeSeal } from './seal.js';
/** Segment 0 of the stream that begins with this genesis. @throws {InvalidDescriptorError} */
export function firstSegment(genesisBytes) {
    const { descriptor, descriptorBytes } = decodeGenesis(genesisBytes);
    const stream = streamIdOf(genesisBytes);
    return { stream, segment: stream, descriptor, descriptorBytes };
}
/**
 * Checks that `before` is sealed by this frame, and that a majority of its shards say so. Returns the segment that the
 * seal names; undefined if it ends the stream.
 *
 * @throws {InvalidFrameError} {@link BrokenChainError} {@link InvalidCertificateError} {@link InvalidDescriptorError} naming what doesn't hold
 */
export async function verifySeal(before, { frameBytes, certificate }, verify) {
    const frame = soleFrame(frameBytes, BlockKind.seal);
    const { seal, segment } = readSealFrame(before, frame);
    await verifySealCertificate(before, frame, certificate, verify);
    return seal.successor == null || seal.successorBytes == null
        ? undefined
        : { stream: before.stream, segment, descriptor: seal.successor, descriptorBytes: seal.successorBytes };
}
/**
 * Checks that the certificate is of this seal, by a majority of the shards of the segment that the seal ends.
 *
 * @throws {InvalidCertificateError} naming what doesn't hold
 */
export async function verifySealCertificate(sealed, frame, certificate, verify) {
    if (certificate.stream !== sealed.stream || certificate.segment !== sealed.segment) {
        throw new InvalidCertificateError(`it is of segment ${certificate.segment}, not of ${sealed.segment}`);
    }
    if (certificate.end !== frame.end || !bytesEqual(certificate.hash, frame.lastHash)) {
        throw new InvalidCertificateError(`it speaks of height ${certificate.end}, not of the seal at ${frame.height}`);
    }
    await verifyCertificate(certificate, sealed.descriptor.shards, verify);
}
/** The frame in `bytes`, which hold nothing else, its chain verified. @throws {InvalidFrameError} {@link BrokenChainError} */
export function soleFrame(bytes, kind) {
    const frame = parseFrame(bytes);
    if (frame.kind !== kind || frame.length !== bytes.length) {
        throw new BrokenChainError(`expected a frame of kind ${BlockKind[kind]} alone, not ${BlockKind[frame.kind]} in ${bytes.length} bytes`, frame.height);
    }
    if (!verifyFrame(frame)) {
        throw new BrokenChainError('the hashes do not end in lastHash', frame.height);
    }
    return frame;
}
/** What a seal's frame says, if it can be the seal of this segment. @throws {InvalidDescriptorError} {@link BrokenChainError} */
function readSealFrame({ stream, segment, descriptor }, frame) {
    if (frame.height < descriptor.baseHeight) {
        throw new BrokenChainError(`the seal is below its segment, which begins at ${descriptor.baseHeight}`, frame.height);
    }
    const seal = decodeSeal([...frame.data()][0]);
    const { successor } = seal;
    if (successor != null && (successor.streamId !== stream || successor.predecessor !== segment || successor.number !== descriptor.number + 1)) {
        throw new InvalidDescriptorError(`the seal's successor follows on segment ${successor.predecessor} of ${successor.streamId}, not on ${segment}`);
    }
    if (successor != null && successor.baseHeight !== frame.end) {
        throw new InvalidDescriptorError(`the successor starts at ${successor.baseHeight}, not at ${frame.end}`);
    }
    return { seal, segment: hashToId(frame.lastHash) };
}
//# sourceMappingURL=seal-chain.js.map