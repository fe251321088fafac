import type { Disk } from './disk.js';
import type { OpenIndex } from './segment-index.js';
import type { SealPlace } from './sealed-index.js';
/**
 * Writes the index whole, under another name until it is durable. Returns its length in bytes.
 *
 * @throws {StorageError}
 */
export declare function writeIndex(disk: Disk, path: string, index: OpenIndex, place: SealPlace): Promise<number>;
/** The length of the index in bytes if it is there and whole; undefined if it must be made anew. */
export declare function checkIndex(disk: Disk, path: string, place: SealPlace): Promise<number | undefined>;
