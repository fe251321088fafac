import { endOfFrames } from '../chain/index.js';
import { CorruptSegmentError } from '../errors.js';
/**
 * Where the pieces end that were read of a segment from a height on.
 *
 * @throws {CorruptSegmentError} if they don't lead on from there: the index by which they were found is damaged
 */
export function endOfPieces(pieces, from, segment) {
    const last = pieces.at(-1);
    let end = from;
    try {
        end = last == null ? from : endOfFrames(last);
    }
    catch (err) {
        throw new CorruptSegmentError(`segment ${segment}`, `its index leads to no frame for height ${from}: ${err.message}`, 0);
    }
    if (end <= from) {
        throw new CorruptSegmentError(`segment ${segment}`, `its index leads to ${end} for height ${from}`, 0);
    }
    return end;
}
//# sourceMappingURL=readable.js.map