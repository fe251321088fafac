import type { Frame, Height, Timestamp } from '../chain/index.js';
import type { DiskFile } from './disk.js';
/** The end of a run of frames: what the next one must follow on. */
export interface LogEnd {
    readonly offset: number;
    readonly end: Height;
    readonly lastHash: Uint8Array;
    readonly timestamp: Timestamp;
    /** the last frame holds the segment's seal */
    readonly sealed: boolean;
}
export interface WalkEnd extends LogEnd {
    /** why what stands at `offset` is no frame; undefined if nothing is there */
    readonly fault?: string;
}
/** Frames side by side in the file, verified; valid until the walk goes on. */
export interface Chunk {
    readonly frames: readonly Frame[];
    /** of the first frame */
    readonly offset: number;
}
/** Yields the frames from `start` to the first place that is none, or to `limit`, chunk by chunk; returns where that was. */
export declare function walkFrames(file: DiskFile, start: LogEnd, limit: number): AsyncGenerator<Chunk, WalkEnd, undefined>;
/** Bytes from `offset` to the last one before `limit` that isn't zero. */
export declare function usedBytesFrom(file: DiskFile, offset: number, limit: number): Promise<number>;
