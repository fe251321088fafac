/** Byte comparisons of the chain: over `Uint8Array`, as fast as Node has them. */
/** The same memory as a Buffer: no copy. */
export function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
export function bytesEqual(a, b) {
    return a.length === b.length && asBuffer(a).equals(b);
}
export function isZero(bytes, from = 0, to = bytes.length) {
    for (let at = from; at < to; at++) {
        if (bytes[at] !== 0) {
            return false;
        }
    }
    return true;
}
//# sourceMappingURL=bytes.js.map