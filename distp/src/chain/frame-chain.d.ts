import type { Frame } from './frame.js';
import type { Height, Timestamp } from './numbers.js';
/** The place that a master gives a frame. */
export interface Place {
    readonly height: Height;
    readonly timestamp: Timestamp;
    readonly prevHash: Uint8Array;
}
/**
 * Writes the place and the resulting `lastHash` into the frame's header, and keeps the prefixes of its blocks' hashes.
 *
 * @throws {InvariantError} if the place can't be written at its width
 */
export declare function fillFrame(frame: Frame, place: Place): void;
/**
 * True if the frame's chain, computed block by block from its `prevHash`, ends in its `lastHash`. Keeps the prefixes of the hashes then.
 * That it follows on the frame before is for the caller to compare (`follows`).
 */
export declare function verifyFrame(frame: Frame): boolean;
/** Why `frame` can't come after a block with this hash, at this height, with this time; undefined if it can. */
export declare function follows(frame: Frame, end: Height, lastHash: Uint8Array, timestamp: Timestamp): string | undefined;
