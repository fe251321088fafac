import { BlockKind } from '../../src/chain/index.js';
import type { Durability, Frame } from '../../src/chain/index.js';
import type { SegmentHeader, SegmentStore } from '../../src/storage/segment-store.js';
export interface SegmentShape {
    readonly number?: number;
    readonly baseHeight?: number;
    readonly capacity?: number;
    /** tells streams apart */
    readonly name?: string;
    readonly durability?: Durability;
}
/** What a segment's file is made from. Without a number: the first segment of a stream. */
export declare function segmentHeader({ number, baseHeight, capacity, name, durability }?: SegmentShape): SegmentHeader;
/** Where the chain goes on. */
export interface Tip {
    readonly end: number;
    readonly lastHash: Uint8Array;
    readonly timestamp: number;
}
export declare function tipOf(store: SegmentStore): Tip;
export declare function tipBefore(header: SegmentHeader): Tip;
/** A frame in its place, ten microseconds after the one before. */
export declare function frameAfter(tip: Tip, blocks: ReadonlyArray<string | Uint8Array>, kind?: BlockKind): Frame;
export declare function tipAfter(frame: Frame): Tip;
/** Appends a frame to the store's end and returns it. */
export declare function append(store: SegmentStore, ...blocks: Array<string | Uint8Array>): Frame;
export declare function appendSeal(store: SegmentStore): Frame;
/** The data of all blocks from a height on, as text. */
export declare function texts(store: SegmentStore, from?: number): string[];
