/** length of a hash in bytes */
export declare const HASH_BYTES = 32;
/** SHA-256 of `bytes`, as a fresh array. */
export declare function sha256(bytes: Uint8Array): Uint8Array;
/**
 * Writes the SHA-256 of `bytes` into `target` at `at`. By way of a latin1 string: Node makes that four times as fast
 * as a buffer, because nothing is allocated outside of V8's heap.
 */
export declare function sha256Into(bytes: Uint8Array, target: Buffer, at: number): void;
/** Writes the SHA-256 of `first ‖ second` into `target` at `at`, without joining them. */
export declare function sha256OfPairInto(first: Uint8Array, second: Uint8Array, target: Buffer, at: number): void;
