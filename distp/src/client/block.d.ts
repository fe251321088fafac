import { FrameBlock } from '../chain/index.js';
import type { BlockCursor, Frame, Height, SegmentId } from '../chain/index.js';
/**
 * One block as it was read and verified. `data`, `hash`, `prevHash` and `producer` alias the memory of the frame they
 * came in, which stays as long as the block does: copy what is to be kept for long, and don't write to them. The hashes,
 * and with them the token, are computed once more when they are first asked for.
 */
export declare class StreamBlock extends FrameBlock {
    readonly segment: SegmentId;
    constructor(segment: SegmentId, cursor: BlockCursor);
    /** Made when it is asked for. */
    get token(): string;
}
/** Verified frames of one segment, with the part of them that was asked for. */
export declare class VerifiedBatch {
    readonly segment: SegmentId;
    /** the segment's number in the stream */
    readonly number: number;
    readonly frames: readonly Frame[];
    /** heights wanted: `[from, to)` */
    readonly from: Height;
    readonly to: Height;
    /** height up to which the node knew the stream to be decided */
    readonly commitEnd: Height;
    /** who sent it */
    readonly node: string;
    constructor(fields: Pick<VerifiedBatch, 'segment' | 'number' | 'frames' | 'from' | 'to' | 'commitEnd' | 'node'>);
    /** number of data blocks wanted */
    get count(): number;
    /** The data blocks wanted, in order. */
    blocks(): Generator<StreamBlock, void, undefined>;
}
/** How many data blocks of `[from, to)` a frame has. */
export declare function dataBlocksIn(frame: Frame, from: Height, to: Height): number;
/** A stage of a pipe: verified batches in, data blocks out. */
export declare function toBlocks(source: AsyncIterable<VerifiedBatch>): AsyncGenerator<StreamBlock, void, undefined>;
