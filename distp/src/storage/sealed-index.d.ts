import type { Height, SegmentId, Timestamp } from '../chain/index.js';
import type { OpenIndex, SegmentIndex } from './segment-index.js';
export declare const INDEX_HEADER_BYTES = 128;
/** What a segment's index must agree with. */
export interface SealPlace {
    readonly segment: SegmentId;
    readonly baseHeight: Height;
    /** height after the seal */
    readonly end: Height;
    /** of the frame that holds the seal, in the data file */
    readonly sealOffset: number;
    /** of the first byte behind it */
    readonly endOffset: number;
    /** hash of the seal */
    readonly lastHash: Uint8Array;
}
export declare function encodeIndex(index: OpenIndex, place: SealPlace): Buffer;
/**
 * Why a file of this length that begins with `header` can't be the index of the segment sealed at `place`; undefined if it
 * can. Its checksum is for whoever reads the rest.
 */
export declare function indexHeaderFault(header: Buffer, length: number, place: SealPlace): string | undefined;
/** Takes the checksum out of a header: returns it and leaves zeros, over which it was computed. */
export declare function takeChecksum(header: Buffer): Buffer;
/** A view over an index file's bytes, which it aliases: nothing is read until it is asked for. */
export declare class SealedIndex implements SegmentIndex {
    #private;
    readonly frames: number;
    readonly blocks: number;
    /** @param bytes that `checkIndex` found whole */
    constructor(bytes: Buffer);
    ordinalAt(frame: number): number;
    offsetAt(frame: number): number;
    timestampAt(frame: number): Timestamp;
    kindAt(frame: number): number;
    candidates(blockHash: Uint8Array): number[];
}
