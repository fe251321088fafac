import { BlockKind, FrameBlock, hashToId } from '../chain/index.js';
import { BlockGenerator } from './block-generator.js';
/**
 * One block as it was read and verified. `data`, `hash`, `prevHash` and `producer` alias the memory of the frame they
 * came in, which stays as long as the block does: copy what is to be kept for long, and don't write to them. The hashes,
 * and with them the token, are computed once more when they are first asked for.
 */
export class StreamBlock extends FrameBlock {
    segment;
    constructor(segment, cursor) {
        super(cursor);
        this.segment = segment;
    }
    /** Made when it is asked for. */
    get token() {
        return `${this.segment}.${hashToId(this.hash)}`;
    }
}
/** Verified frames of one segment, with the part of them that was asked for. */
export class VerifiedBatch {
    segment;
    /** the segment's number in the stream */
    number;
    frames;
    /** heights wanted: `[from, to)` */
    from;
    to;
    /** height up to which the node knew the stream to be decided */
    commitEnd;
    /** who sent it */
    node;
    constructor(fields) {
        this.segment = fields.segment;
        this.number = fields.number;
        this.frames = fields.frames;
        this.from = fields.from;
        this.to = fields.to;
        this.commitEnd = fields.commitEnd;
        this.node = fields.node;
    }
    /** number of data blocks wanted */
    get count() {
        let count = 0;
        for (const frame of this.frames) {
            count += dataBlocksIn(frame, this.from, this.to);
        }
        return count;
    }
    /** The data blocks wanted, in order. */
    *blocks() {
        for (const frame of this.frames) {
            if (frame.kind !== BlockKind.data || frame.end <= this.from || frame.height >= this.to) {
                continue;
            }
            for (const cursor = frame.cursor(); cursor.next() && cursor.height < this.to;) {
                if (cursor.height >= this.from) {
                    yield new StreamBlock(this.segment, cursor);
                }
            }
        }
    }
}
/** How many data blocks of `[from, to)` a frame has. */
export function dataBlocksIn(frame, from, to) {
    return frame.kind === BlockKind.data ? Math.max(0, Math.min(frame.end, to) - Math.max(frame.height, from)) : 0;
}
/** A stage of a pipe: verified batches in, data blocks out. */
export function toBlocks(source) {
    return new BlockGenerator(source[Symbol.asyncIterator]());
}
//# sourceMappingURL=block.js.map