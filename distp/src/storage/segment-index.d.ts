import type { Frame, Height, Timestamp } from '../chain/index.js';
/** What both kinds of index answer. Frames are numbered from 0 in the order of the file. */
export interface SegmentIndex {
    readonly frames: number;
    readonly blocks: number;
    /** ordinal of the frame's first block */
    ordinalAt(frame: number): number;
    offsetAt(frame: number): number;
    timestampAt(frame: number): Timestamp;
    kindAt(frame: number): number;
    /** ordinals of the blocks whose hashes begin with the same 8 bytes: seldom more than one */
    candidates(blockHash: Uint8Array): number[];
}
/** The frame that contains the block with this ordinal; the last one for any beyond. */
export declare function frameOfOrdinal(index: SegmentIndex, ordinal: number): number;
/** The first frame at or after this time; as many as there are frames if there is none. */
export declare function frameAtOrAfter(index: SegmentIndex, time: Timestamp): number;
/** True if the last frame holds the segment's seal. */
export declare function endsWithSeal(index: SegmentIndex): boolean;
export declare class OpenIndex implements SegmentIndex {
    #private;
    readonly baseHeight: Height;
    constructor(baseHeight: Height);
    get frames(): number;
    get blocks(): number;
    ordinalAt(frame: number): number;
    offsetAt(frame: number): number;
    timestampAt(frame: number): Timestamp;
    kindAt(frame: number): number;
    /** the first 8 bytes of each block's hash, as two big-endian words, by ordinal; aliases the index until it next changes */
    get prefixes(): Uint32Array;
    /** Adds a frame that was filled or verified, at this offset of the data file. */
    add(frame: Frame, offset: number): void;
    /** Forgets every frame from `frame` on. */
    cut(frame: number): void;
    candidates(blockHash: Uint8Array): number[];
}
