/** Frames side by side, as files, pieces of a read and copies have them. */
import { InvalidFrameError } from '../errors.js';
import { Frame, FRAME_HEADER_BYTES } from './frame.js';
import { frameLengthAt, parseFrame } from './frame-parser.js';
/**
 * The frames in `bytes`, which they alias; structure checked, hashes not.
 *
 * @throws {InvalidFrameError}
 */
export function* framesOf(bytes) {
    for (let at = 0; at < bytes.length;) {
        const frame = parseFrame(bytes.subarray(at));
        at += frame.length;
        yield frame;
    }
}
/**
 * Height after the last of the frames in `bytes`, from their headers alone.
 *
 * @throws {InvalidFrameError} if there is none, or something else behind it
 */
export function endOfFrames(bytes) {
    let last = -1;
    for (let at = 0; at < bytes.length;) {
        const length = at + FRAME_HEADER_BYTES <= bytes.length ? frameLengthAt(bytes, at) : 0;
        if (length === 0 || at + length > bytes.length) {
            throw new InvalidFrameError('no whole frame', at);
        }
        last = at;
        at += length;
    }
    if (last === -1) {
        throw new InvalidFrameError('no frame', 0);
    }
    return new Frame(bytes.subarray(last)).end;
}
//# sourceMappingURL=frames.js.map