import type { Disk } from './disk.js';
import type { SegmentHeader, Verified } from './segment-store.js';
export interface Expectation {
    /** where the frames to be found end */
    readonly endOffset: number;
    /** of a sealed segment: hash of its seal */
    readonly lastHash?: Uint8Array;
    /** true once what is read need not agree any more */
    readonly stale: () => boolean;
}
/** @throws {CorruptSegmentError} at the first thing that doesn't hold; {@link StorageError} if the disk refused for another reason */
export declare function verifyFile(disk: Disk, path: string, header: SegmentHeader, expected: Expectation): AsyncGenerator<Verified, void, undefined>;
/** Checks frames that were read: each by itself, and that it follows on the one before. @throws {CorruptSegmentError} */
export declare function checkFrames(bytes: Uint8Array, path: string): void;
