/** Frames where a map of a data file should have them. */
import { FRAME_HEADER_BYTES, frameLengthAt, parseFrame } from '../chain/index.js';
import { CorruptSegmentError, InvalidFrameError } from '../errors.js';
/** @throws {CorruptSegmentError} if what the map has there is not the frame that the index speaks of */
export function checkMapped(map, path, offset, length) {
    if (length < FRAME_HEADER_BYTES || offset + length > map.length || frameLengthAt(map, offset) !== length) {
        throw new CorruptSegmentError(path, `no frame of ${length} bytes`, offset);
    }
}
/** The frame, which aliases the map, without its hashes. @throws {CorruptSegmentError} */
export function mappedFrame(map, path, offset, length) {
    checkMapped(map, path, offset, length);
    try {
        return parseFrame(map.subarray(offset, offset + length));
    }
    catch (err) {
        throw err instanceof InvalidFrameError ? new CorruptSegmentError(path, err.reason, offset + err.at) : err;
    }
}
//# sourceMappingURL=mapped-frame.js.map