import { Frame } from './frame.js';
import type { Height } from './numbers.js';
/**
 * The frames in `bytes`, which they alias; structure checked, hashes not.
 *
 * @throws {InvalidFrameError}
 */
export declare function framesOf(bytes: Uint8Array): Generator<Frame, void, undefined>;
/**
 * Height after the last of the frames in `bytes`, from their headers alone.
 *
 * @throws {InvalidFrameError} if there is none, or something else behind it
 */
export declare function endOfFrames(bytes: Uint8Array): Height;
