import { InvalidTokenError } from '../errors.js';
import { hashToId, HASH_ID_LENGTH, idToHash } from './ids.js';
import { HASH_BYTES } from './sha256.js';
/** characters of a token */
export const TOKEN_LENGTH = 2 * HASH_ID_LENGTH + 1;
/** bytes of a token in binary */
export const TOKEN_BYTES = 2 * HASH_BYTES;
export function formatToken(segment, block) {
    return `${hashToId(segment)}.${hashToId(block)}`;
}
/** @throws {InvalidTokenError} with the position of what is wrong */
export function parseToken(text) {
    const dot = text.indexOf('.');
    if (dot === -1) {
        throw new InvalidTokenError("expected a '.' between segment and block", Math.min(text.length, HASH_ID_LENGTH));
    }
    return { segment: idToHash(text.slice(0, dot)), block: idToHash(text.slice(dot + 1), dot + 1) };
}
export function encodeToken(token) {
    const bytes = new Uint8Array(TOKEN_BYTES);
    bytes.set(token.segment);
    bytes.set(token.block, HASH_BYTES);
    return bytes;
}
/** Views into `bytes`, which they alias. @throws {InvalidTokenError} */
export function decodeToken(bytes) {
    if (bytes.length !== TOKEN_BYTES) {
        throw new InvalidTokenError(`a token has ${TOKEN_BYTES} bytes, not ${bytes.length}`, Math.min(bytes.length, TOKEN_BYTES));
    }
    return { segment: bytes.subarray(0, HASH_BYTES), block: bytes.subarray(HASH_BYTES) };
}
//# sourceMappingURL=token.js.map