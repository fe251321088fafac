import type { BlockKind, Frame, Height, Sequence, Timestamp } from '../chain/index.js';
export declare class LogTable {
    #private;
    readonly base: Height;
    /** `baseHash` is the segment's id: what the first frame follows on. */
    constructor(base: Height, baseHash: Uint8Array, baseTimestamp: Timestamp);
    /** how many frames */
    get rows(): number;
    get end(): Height;
    /** bytes of all frames */
    get bytes(): number;
    get lastTimestamp(): Timestamp;
    /** kind of the last frame, undefined if there is none */
    get lastKind(): BlockKind | undefined;
    /** height of boundary `index`: of the base for 0, else the end of frame `index - 1` */
    boundary(index: number): Height;
    /** bytes of the frames before boundary `index` */
    bytesTo(index: number): number;
    /** time of the frame before boundary `index`; that of the base for 0 */
    timestampTo(index: number): Timestamp;
    /** hash of the block before boundary `index`; aliases the table: `copyHash` for what is kept or sent */
    hashTo(index: number): Uint8Array;
    copyHash(index: number): Uint8Array;
    kind(row: number): BlockKind;
    /** hex id of the frame's producer, undefined if its blocks aren't numbered */
    producer(row: number): string | undefined;
    firstSequence(row: number): Sequence;
    lastSequence(row: number): Sequence;
    /** Index of the last boundary at or below `height`; -1 below the base. */
    floor(height: Height): number;
    /** Index of the boundary at `height`, -1 if there is none. */
    indexOf(height: Height): number;
    /** True if there is a boundary at `height` and the block before it has this hash. */
    holds(height: Height, hash: Uint8Array): boolean;
    /** Row of the last frame of this producer that begins at or before `sequence`, -1 if there is none. */
    rowOfSequence(id: string, sequence: Sequence): number;
    /** Adds a frame, which must follow on the last one. */
    push(frame: Frame): void;
    /** Removes every frame from `height` on. */
    cut(height: Height): void;
    clone(): LogTable;
}
