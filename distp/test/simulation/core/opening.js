/** What a segment is opened with: the seal before it says who and where, its certificate that it was decided. */
import { BlockKind, hashToId } from '../../../src/chain/index.js';
import { readSeal } from '../../../src/replication/index.js';
/** What opens the segment after a sealed one; undefined if the stream ends there. */
export function openingAfter(opening, frames, certificate) {
    const sealFrame = frames.at(-1);
    const { seal, producers } = readSeal(sealFrame, frames.filter(frame => frame.kind === BlockKind.producers));
    if (seal.successor == null || seal.successorBytes == null) {
        return undefined;
    }
    return {
        stream: opening.stream,
        segment: hashToId(sealFrame.lastHash),
        descriptor: seal.successor,
        descriptorBytes: seal.successorBytes,
        producers,
        lastData: frames.findLast(frame => frame.kind === BlockKind.data)?.lastHash ?? opening.lastData,
        authority: certificate == null ? undefined : { certificate, shards: opening.descriptor.shards }
    };
}
//# sourceMappingURL=opening.js.map