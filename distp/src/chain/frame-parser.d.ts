import { Frame } from './frame.js';
/**
 * The frame at the start of `bytes`, which it aliases; what comes behind it is left alone. Checks everything but the
 * hashes: magic, kind, flags, zeros, lengths, counts, sequences.
 *
 * @throws {InvalidFrameError} with the offset of what is wrong
 */
export declare function parseFrame(bytes: Uint8Array): Frame;
/** True if no frame begins here: the first 8 bytes of its place are zero, or there are no 8 bytes. */
export declare function isFrameEnd(bytes: Uint8Array): boolean;
/**
 * The frame's length according to its header, without any check but that of the limits; 0 if it can't be one, or if
 * less than a header is there. For walking a file: read that much, then `parseFrame`.
 */
export declare function frameLengthAt(bytes: Uint8Array, at?: number): number;
