/** The hashes of a frame's blocks, natively where that is possible. */
import { InvariantError } from '../errors.js';
import { nativeChain } from './native.js';
import { PREFIX_WORDS, pureChain } from './pure-chain.js';
import { HASH_BYTES } from './sha256.js';
export const frameChain = nativeChain ?? pureChain;
/** Computes the chain from the frame's own header. */
export function linksOf(frame, count) {
    const prefixes = new Uint32Array(count * PREFIX_WORDS);
    const lastHash = Buffer.alloc(HASH_BYTES);
    link(frame, lastHash, prefixes);
    return { prefixes, lastHash };
}
/** The same, for the whole hash of each block. */
export function hashesOf(frame, count) {
    const hashes = Buffer.allocUnsafe(count * HASH_BYTES);
    link(frame, Buffer.alloc(HASH_BYTES), undefined, hashes);
    return hashes;
}
function link(frame, lastHash, prefixes, hashes) {
    if (!frameChain.link(frame, lastHash, prefixes, hashes)) {
        throw new InvariantError(`${frame.length} bytes whose blocks aren't what their header says were taken for a frame`);
    }
}
//# sourceMappingURL=frame-hashes.js.map