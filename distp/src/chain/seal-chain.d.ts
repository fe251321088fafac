import { BlockKind } from './frame.js';
import type { Receipt, VerifySignature } from './certificate.js';
import type { Descriptor } from './descriptor.js';
import type { Frame } from './frame.js';
import type { SegmentId, StreamId } from './ids.js';
/** A segment and what it is. */
export interface DescribedSegment {
    readonly stream: StreamId;
    readonly segment: SegmentId;
    readonly descriptor: Descriptor;
    readonly descriptorBytes: Uint8Array;
}
/** The frame that seals a segment, and the proof that it is decided. */
export interface CertifiedSeal {
    readonly frameBytes: Uint8Array;
    readonly certificate: Receipt;
}
/** Segment 0 of the stream that begins with this genesis. @throws {InvalidDescriptorError} */
export declare function firstSegment(genesisBytes: Uint8Array): DescribedSegment;
/**
 * Checks that `before` is sealed by this frame, and that a majority of its shards say so. Returns the segment that the
 * seal names; undefined if it ends the stream.
 *
 * @throws {InvalidFrameError} {@link BrokenChainError} {@link InvalidCertificateError} {@link InvalidDescriptorError} naming what doesn't hold
 */
export declare function verifySeal(before: Omit<DescribedSegment, 'descriptorBytes'>, { frameBytes, certificate }: CertifiedSeal, verify: VerifySignature): Promise<DescribedSegment | undefined>;
/**
 * Checks that the certificate is of this seal, by a majority of the shards of the segment that the seal ends.
 *
 * @throws {InvalidCertificateError} naming what doesn't hold
 */
export declare function verifySealCertificate(sealed: Pick<DescribedSegment, 'stream' | 'segment' | 'descriptor'>, frame: Frame, certificate: Receipt, verify: VerifySignature): Promise<void>;
/** The frame in `bytes`, which hold nothing else, its chain verified. @throws {InvalidFrameError} {@link BrokenChainError} */
export declare function soleFrame(bytes: Uint8Array, kind: BlockKind): Frame;
