import type { SegmentId, StreamId } from '../chain/index.js';
import type { CopyEvent } from '../protocols/copy/service.js';
import type { SegmentHeader } from '../storage/segment-store.js';
import type { OpeningContext } from './opening.js';
/** What a copy begins with: what the segment is, proven by the seal before it, and the certificate of its own seal. */
export type CopiedHead = Extract<CopyEvent, {
    type: 'segment';
}> & {
    readonly header: SegmentHeader;
};
/**
 * Checks a copy's first event, with both certificates in it. Nothing of it may be kept before: what a segment was opened
 * with counts as this node's own knowledge of the segment before.
 *
 * @throws {UnknownSegmentError} if the segment before isn't known; {@link BrokenChainError}
 * {@link InvalidDescriptorError} `InvalidCertificateError` naming what doesn't hold
 */
export declare function copiedHead(peer: string, { stream, segment }: {
    stream: StreamId;
    segment: SegmentId;
}, first: IteratorResult<CopyEvent>, context: OpeningContext): Promise<CopiedHead>;
