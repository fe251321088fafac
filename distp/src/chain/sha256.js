/**
 * The one place where the chain touches its platform: a browser build replaces this module by one with the same
 * functions (for example over a WebAssembly SHA-256).
 */
import { createHash, hash } from 'node:crypto';
/** length of a hash in bytes */
export const HASH_BYTES = 32;
/** SHA-256 of `bytes`, as a fresh array. */
export function sha256(bytes) {
    return hash('sha256', bytes, 'buffer');
}
/**
 * Writes the SHA-256 of `bytes` into `target` at `at`. By way of a latin1 string: Node makes that four times as fast
 * as a buffer, because nothing is allocated outside of V8's heap.
 */
export function sha256Into(bytes, target, at) {
    // the types know digest encodings only; Node takes any encoding of Buffer
    target.write(hash('sha256', bytes, 'latin1'), at, HASH_BYTES, 'latin1');
}
/** Writes the SHA-256 of `first ‖ second` into `target` at `at`, without joining them. */
export function sha256OfPairInto(first, second, target, at) {
    target.set(createHash('sha256').update(first).update(second).digest(), at);
}
//# sourceMappingURL=sha256.js.map