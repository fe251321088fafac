/**
 * Walking a data file from frame to frame with positioned reads, checking every link: what recovery, scrubbing and the
 * rebuilding of an index have in common. A sector that can't be read is an error here, where a map would kill the process.
 */
import { BlockKind, FRAME_BYTES_MAX, FRAME_HEADER_BYTES, follows, frameLengthAt, isFrameEnd, parseFrame, verifyFrame } from '../chain/index.js';
import { InvalidFrameError } from '../errors.js';
/** read at once: the largest frame and as much again, so that most frames of a chunk are whole */
const CHUNK_BYTES = 2 * FRAME_BYTES_MAX;
/** Yields the frames from `start` to the first place that is none, or to `limit`, chunk by chunk; returns where that was. */
export async function* walkFrames(file, start, limit) {
    const memory = Buffer.allocUnsafeSlow(Math.max(0, Math.min(CHUNK_BYTES, limit - start.offset)));
    let at = start;
    while (at.offset < limit) {
        const wanted = Math.min(memory.length, limit - at.offset);
        const chunk = memory.subarray(0, await file.read(memory.subarray(0, wanted), at.offset));
        const frames = [];
        const { offset } = at;
        let fault;
        let more = chunk.length === wanted && offset + wanted < limit;
        while (true) {
            const left = chunk.subarray(at.offset - offset);
            if (left.length === 0 || (more && needsMore(left))) {
                break;
            }
            const frame = frameHere(left, at);
            if (frame == null || typeof frame === 'string') {
                fault = frame;
                more = false;
                break;
            }
            frames.push(frame);
            at = {
                offset: at.offset + frame.length, end: frame.end, lastHash: frame.lastHash, timestamp: frame.timestamp, sealed: frame.kind === BlockKind.seal
            };
        }
        // the chunk's memory is used again
        at = { ...at, lastHash: Buffer.from(at.lastHash) };
        if (frames.length > 0) {
            yield { frames, offset };
        }
        if (!more) {
            return { ...at, fault };
        }
    }
    return at;
}
/** True if a frame may begin here, and the rest of it isn't read yet. */
function needsMore(left) {
    return left.length < FRAME_HEADER_BYTES || frameLengthAt(left) > left.length;
}
/** The frame here, undefined if nothing is, or what is wrong with it. */
function frameHere(bytes, at) {
    if (isFrameEnd(bytes)) {
        return undefined;
    }
    if (at.sealed) {
        return 'something follows the seal';
    }
    try {
        const frame = parseFrame(bytes);
        return follows(frame, at.end, at.lastHash, at.timestamp) ?? (verifyFrame(frame) ? frame : "the hashes don't match the blocks");
    }
    catch (err) {
        if (err instanceof InvalidFrameError) {
            return err.message;
        }
        throw err;
    }
}
/** Bytes from `offset` to the last one before `limit` that isn't zero. */
export async function usedBytesFrom(file, offset, limit) {
    const memory = Buffer.allocUnsafeSlow(Math.max(0, Math.min(CHUNK_BYTES, limit - offset)));
    const zeros = Buffer.alloc(memory.length);
    let used = 0;
    for (let at = offset; at < limit;) {
        const read = await file.read(memory.subarray(0, Math.min(memory.length, limit - at)), at);
        if (read === 0) {
            break;
        }
        if (memory.compare(zeros, 0, read, 0, read) !== 0) {
            let last = read;
            while (memory[last - 1] === 0) {
                last--;
            }
            used = at - offset + last;
        }
        at += read;
    }
    return used;
}
//# sourceMappingURL=segment-walk.js.map