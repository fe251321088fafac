import type { Height, Receipt, SegmentId } from '../chain/index.js';
import type { SegmentStore } from '../storage/segment-store.js';
/** What can be read of a segment right now. */
export interface Readable {
    readonly store: SegmentStore;
    /** below it blocks may be read */
    readonly commitEnd: Height;
    /** all of the segment is there */
    readonly sealed: boolean;
    /** of the seal, if it is */
    readonly certificate?: Receipt;
    /** resolves at the next change */
    readonly changed: () => Promise<void>;
}
/**
 * Where the pieces end that were read of a segment from a height on.
 *
 * @throws {CorruptSegmentError} if they don't lead on from there: the index by which they were found is damaged
 */
export declare function endOfPieces(pieces: readonly Uint8Array[], from: Height, segment: SegmentId): Height;
