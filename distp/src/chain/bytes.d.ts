/** Byte comparisons of the chain: over `Uint8Array`, as fast as Node has them. */
/** The same memory as a Buffer: no copy. */
export declare function asBuffer(bytes: Uint8Array): Buffer;
export declare function bytesEqual(a: Uint8Array, b: Uint8Array): boolean;
export declare function isZero(bytes: Uint8Array, from?: number, to?: number): boolean;
