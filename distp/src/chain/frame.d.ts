import type { Height, Sequence, Timestamp } from './numbers.js';
export { FRAME_BLOCKS_MAX, FRAME_BYTES_MAX, FRAME_HEADER_BYTES, PRODUCER_BYTES } from './frame-layout.js';
export declare enum BlockKind {
    data = 1,
    seal = 2,
    snapshot = 3,
    producers = 4
}
/** most bytes of a block's data: what fits a frame of one block, with its own sequence or without */
export declare const BLOCK_BYTES_MAX: number;
export declare const NO_PRODUCER: Uint8Array;
export declare const ZERO_HASH: Uint8Array;
/** One block, as a view into its frame: `data`, `hash` and `prevHash` alias the frame's memory. */
export interface Block {
    readonly kind: BlockKind;
    readonly height: Height;
    readonly timestamp: Timestamp;
    readonly producer: Uint8Array;
    readonly sequence: Sequence;
    readonly prevHash: Uint8Array;
    readonly hash: Uint8Array;
    readonly data: Uint8Array;
}
export declare class Frame {
    #private;
    readonly bytes: Buffer;
    readonly view: DataView;
    readonly kind: BlockKind;
    readonly count: number;
    /** true if every block carries its own sequence */
    readonly sequences: boolean;
    /** of each block's hash the first 8 bytes, as two big-endian words, once `fillFrame` or `verifyFrame` computed the chain */
    prefixes: Uint32Array | undefined;
    /** `bytes` are taken as they are: use `parseFrame` for bytes that aren't known to be a frame. */
    constructor(bytes: Uint8Array);
    /** bytes of the frame, header and padding included */
    get length(): number;
    /** height of the first block */
    get height(): Height;
    /** height after the last block */
    get end(): Height;
    get timestamp(): Timestamp;
    /** aliases the frame */
    get producer(): Uint8Array;
    /** sequence of the first block, 0 if the blocks aren't numbered */
    get sequence(): Sequence;
    /** sequence of the last block, 0 if the blocks aren't numbered */
    get lastSequence(): Sequence;
    /** hash of the block before the first; aliases the frame */
    get prevHash(): Uint8Array;
    /** hash of the last block; aliases the frame */
    get lastHash(): Uint8Array;
    /**
     * Hash of block `index`; aliases the frame's hashes, which are computed once more, and kept, when the first is asked for.
     *
     * @throws {InvariantError} if the frame was neither filled nor verified, or was written to since
     */
    hashOf(index: number): Uint8Array;
    /**
     * The blocks, as views.
     *
     * @throws {InvariantError} if the frame was neither filled nor verified
     */
    blocks(): Generator<FrameBlock, void, undefined>;
    /**
     * Before the first block, for those who make something of their own of each.
     *
     * @throws {InvariantError} if the frame was neither filled nor verified
     */
    cursor(): BlockCursor;
    /** The data of each block, as views. Needs no hashes. */
    data(): Generator<Uint8Array, void, undefined>;
}
/** Goes from block to block of a frame, without an object for each. */
export declare class BlockCursor {
    #private;
    readonly frame: Frame;
    /** of the block in its frame, -1 before the first */
    index: number;
    height: Height;
    sequence: Sequence;
    constructor(frame: Frame);
    /** Goes on to the next block. False: there is none. */
    next(): boolean;
    /** of the block; aliases the frame */
    get data(): Buffer;
}
/** A block where a cursor stands. What is asked for seldom is found when it is: hashes, producer and time. */
export declare class FrameBlock implements Block {
    #private;
    readonly height: Height;
    readonly sequence: Sequence;
    readonly data: Uint8Array;
    constructor(cursor: BlockCursor);
    get kind(): BlockKind;
    /** microseconds since 1970, by the master's clock */
    get timestamp(): Timestamp;
    get producer(): Uint8Array;
    get prevHash(): Uint8Array;
    get hash(): Uint8Array;
}
/** A copy whose place, time and hashes are zero, as a producer sends it. */
export declare function unplacedCopy(frame: Frame): Frame;
/** True if place, time and hashes are zero, as a producer sends a frame. */
export declare function isUnplaced(frame: Frame): boolean;
