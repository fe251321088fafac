import { idToHash, parseToken } from '../chain/index.js';
import { InvalidArgumentError } from '../errors.js';
/** @throws {InvalidTokenError} or {InvalidArgumentError} if `from` is none of what it may be */
export async function resolvePlace(directory, stream, from, signal) {
    if (from === 'start') {
        return { from: { type: 'start' }, segment: stream };
    }
    if (from === 'end') {
        return { from: { type: 'end' } };
    }
    if (typeof from === 'string') {
        const { block } = parseToken(from);
        return { from: { type: 'block', hash: block }, segment: from.slice(0, from.indexOf('.')) };
    }
    if (from instanceof Date) {
        return resolveTime(directory, stream, timestampOf(from), signal);
    }
    if (!Number.isSafeInteger(from) || from < 0) {
        throw new InvalidArgumentError(`${from} is not a height`);
    }
    const height = from;
    const segment = height === 0 ? stream : await directory.segmentBelow(stream, info => info.baseHeight <= height, signal);
    return { from: { type: 'height', height }, segment };
}
export async function resolveTime(directory, stream, time, signal) {
    const segment = await directory.segmentBelow(stream, info => info.baseTimestamp < time, signal);
    return { from: { type: 'time', time }, segment };
}
/** Microseconds since 1970. @throws {InvalidArgumentError} for a time before, or none */
export function timestampOf(time) {
    const timestamp = time instanceof Date ? time.getTime() * 1000 : time;
    if (!Number.isSafeInteger(timestamp) || timestamp < 0) {
        throw new InvalidArgumentError(`${String(time)} is not a time since 1970`);
    }
    return timestamp;
}
/** True if the text is a stream's or segment's id, rather than a name. */
export function isId(text) {
    try {
        idToHash(text);
        return true;
    }
    catch {
        // anything that isn't an id is a name
        return false;
    }
}
//# sourceMappingURL=place.js.map