/** What the decoders of descriptors have in common. Not part of the chain's public surface. */
import { InvalidDescriptorError } from '../errors.js';
import { hashToId } from './ids.js';
import { toSafeInteger } from './numbers.js';
import { HASH_BYTES } from './sha256.js';
/** What `decode` gives. @throws {InvalidDescriptorError} if that throws */
export function decoded(decode) {
    try {
        return decode();
    }
    catch (err) {
        throw new InvalidDescriptorError(`not protobuf: ${err.message}`);
    }
}
/** @throws {InvalidDescriptorError} if `value` is no safe integer */
export function integer(value, name) {
    try {
        return toSafeInteger(value, name);
    }
    catch (err) {
        throw new InvalidDescriptorError(err.message);
    }
}
/** @throws {InvalidDescriptorError} if `bytes` are no hash */
export function hashIdOf(bytes, name) {
    if (bytes.length !== HASH_BYTES) {
        throw new InvalidDescriptorError(`${name} has ${bytes.length} bytes, not ${HASH_BYTES}`);
    }
    return hashToId(bytes);
}
/** @throws {InvalidDescriptorError} if `part` isn't one of `parts` */
export function checkPart(part, parts) {
    if (part >= parts) {
        throw new InvalidDescriptorError(`part ${part} is not one of ${parts}`);
    }
}
//# sourceMappingURL=decoding.js.map