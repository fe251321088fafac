import type { Descriptor, ProducerEntry, SegmentId } from '../chain/index.js';
import type { Opening, OpenRequest } from '../protocols/elect/service.js';
import type { SegmentHeader, SegmentStore } from '../storage/segment-store.js';
import type { Notary } from './ports.js';
export interface OpeningContext {
    readonly notary: Notary;
    /** the descriptor of a segment that this node knows */
    readonly descriptorOf: (segment: SegmentId) => Promise<Descriptor | undefined>;
}
/**
 * Checks what a segment is to be opened with, from the frame of the seal to the last signature.
 *
 * @throws {InvalidDescriptorError} {@link BrokenChainError} {@link InvalidCertificateError} naming what doesn't hold
 */
export declare function verifyOpening(request: OpenRequest, context: OpeningContext): Promise<SegmentHeader>;
/** The producers that an opening hands over. */
export declare function producersOf(opening: Opening): ProducerEntry[];
/**
 * What the successor of a sealed segment is opened with.
 *
 * @param opening - what the sealed segment itself was opened with
 */
export declare function openingOfSuccessor(store: SegmentStore, opening: Opening, certificate: NonNullable<Opening['certificate']>): Promise<{
    segment: SegmentId;
    opening: Opening;
    successor: Descriptor;
} | undefined>;
