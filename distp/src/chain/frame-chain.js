/** The hash chain through a frame: filled in by the master, verified by everybody else. */
import { InvariantError } from '../errors.js';
import { bytesEqual } from './bytes.js';
import { linksOf } from './frame-hashes.js';
import { AT } from './frame-layout.js';
import { writeUint64 } from './numbers.js';
import { HASH_BYTES } from './sha256.js';
/**
 * Writes the place and the resulting `lastHash` into the frame's header, and keeps the prefixes of its blocks' hashes.
 *
 * @throws {InvariantError} if the place can't be written at its width
 */
export function fillFrame(frame, place) {
    if (!isPlace(place, frame.count)) {
        throw new InvariantError(`no place for ${frame.count} blocks: height ${place.height}, time ${place.timestamp}, ${place.prevHash.length} bytes of prevHash`);
    }
    writeUint64(frame.view, AT.height, place.height);
    writeUint64(frame.view, AT.timestamp, place.timestamp);
    frame.bytes.set(place.prevHash, AT.prevHash);
    const { prefixes, lastHash } = linksOf(frame.bytes, frame.count);
    frame.bytes.set(lastHash, AT.lastHash);
    frame.prefixes = prefixes;
}
/**
 * True if the frame's chain, computed block by block from its `prevHash`, ends in its `lastHash`. Keeps the prefixes of the hashes then.
 * That it follows on the frame before is for the caller to compare (`follows`).
 */
export function verifyFrame(frame) {
    if (frame.prefixes == null) {
        const { prefixes, lastHash } = linksOf(frame.bytes, frame.count);
        if (!bytesEqual(lastHash, frame.lastHash)) {
            return false;
        }
        frame.prefixes = prefixes;
    }
    return true;
}
/** Why `frame` can't come after a block with this hash, at this height, with this time; undefined if it can. */
export function follows(frame, end, lastHash, timestamp) {
    if (frame.height !== end) {
        return `height ${frame.height} doesn't follow on ${end}`;
    }
    if (!bytesEqual(frame.prevHash, lastHash)) {
        return 'prevHash is not the hash of the block before';
    }
    if (frame.timestamp < timestamp) {
        return `time ${frame.timestamp} is before ${timestamp}`;
    }
    return undefined;
}
function isPlace({ height, timestamp, prevHash }, count) {
    return Number.isSafeInteger(height + count) && height >= 0 &&
        Number.isSafeInteger(timestamp) && timestamp >= 0 && prevHash.length === HASH_BYTES;
}
//# sourceMappingURL=frame-chain.js.map