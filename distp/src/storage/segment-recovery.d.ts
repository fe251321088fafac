import { OpenIndex } from './segment-index.js';
import type { Height, SegmentId } from '../chain/index.js';
import type { Disk, DiskFile } from './disk.js';
import type { SealPlace } from './sealed-index.js';
import type { SegmentHeader } from './segment-store.js';
import type { LogEnd } from './segment-walk.js';
/** What recovery found in the files. */
export interface SegmentContent {
    readonly header: SegmentHeader;
    readonly log: LogEnd;
    readonly open?: {
        readonly file: DiskFile;
        readonly index: OpenIndex;
    };
    readonly seal?: {
        readonly place: SealPlace;
        readonly indexBytes: number;
    };
    readonly cutAtOpen?: {
        readonly bytes: number;
        readonly reason: string;
    };
}
/** Where the first frame goes, and what it must follow on. */
export declare function startOf(header: SegmentHeader): LogEnd;
/** Fills a file that is being made: its header, room for the first frames, then nothing to its full size. Returns how many bytes are really written; all is durable. */
export declare function writeEmptySegment(file: DiskFile, header: SegmentHeader): Promise<number>;
/** The content of a file that `writeEmptySegment` has just made. */
export declare function emptyContent(file: DiskFile, header: SegmentHeader): SegmentContent;
/**
 * Opens a segment that isn't sealed: walks all of it, cuts a torn tail; what is left is durable when it resolves.
 *
 * @param mark height below which all is known to have been synced
 * @throws {CorruptSegmentError} if what is below the mark isn't there, whole
 * @throws {StorageError} if the disk refused otherwise
 */
export declare function recoverOpen(disk: Disk, path: string, segment: SegmentId, mark: Height): Promise<SegmentContent>;
/**
 * Opens a sealed segment: checks its header, its size and its seal, and the index, which is made anew if it isn't whole.
 * The frames between are for the scrubber.
 *
 * @throws {CorruptSegmentError | StorageError}
 */
export declare function recoverSealed(disk: Disk, path: string, place: SealPlace): Promise<SegmentContent>;
/**
 * The length of a sealed segment's index in bytes; made anew from the data if it isn't whole.
 *
 * @throws {CorruptSegmentError | StorageError}
 */
export declare function wholeIndex(disk: Disk, path: string, header: SegmentHeader, place: SealPlace): Promise<{
    bytes: number;
    made: boolean;
}>;
/** @throws {CorruptSegmentError} if the file doesn't begin with a whole header */
export declare function readSegmentHeader(file: DiskFile): Promise<SegmentHeader>;
/** What the disk said of a file that should be there and readable, as the error it means to the node. */
export declare function diskFault(file: string, err: unknown): Error;
