/** Fields of messages that come in, checked: what is wrong is named. */
import { hashToId, HASH_BYTES, toSafeInteger } from '../chain/index.js';
import { ProtocolError } from '../errors.js';
/** @throws {ProtocolError} if the bytes aren't protobuf, or over a limit */
export function decodeWith(what, decode) {
    try {
        return decode();
    }
    catch (err) {
        throw err instanceof ProtocolError ? err : new ProtocolError(`${what} can't be decoded: ${err.message}`, { cause: err });
    }
}
/** @throws {ProtocolError} if it isn't a safe integer */
export function integerField(value, name) {
    return decodeWith(name, () => toSafeInteger(value, name));
}
/** Undefined if it isn't there. @throws {ProtocolError} if it isn't a safe integer */
export function optionalIntegerField(value, name) {
    return value == null ? undefined : integerField(value, name);
}
/** @throws {ProtocolError} if it hasn't 32 bytes */
export function hashField(bytes, name) {
    if (bytes.length !== HASH_BYTES) {
        throw new ProtocolError(`${name} has ${bytes.length} bytes, not ${HASH_BYTES}`);
    }
    return bytes;
}
/** @throws {ProtocolError} if it hasn't 32 bytes */
export function idField(bytes, name) {
    return hashToId(hashField(bytes, name));
}
/** @throws {ProtocolError} if it hasn't 16 bytes */
export function hexField(bytes, name) {
    if (bytes.length !== 16) {
        throw new ProtocolError(`${name} has ${bytes.length} bytes, not 16`);
    }
    return Buffer.from(bytes).toString('hex');
}
/** @throws {ProtocolError} if it is none of them */
export function choiceField(choices, value, name) {
    const choice = choices.find(choice => choice === value);
    if (choice == null) {
        throw new ProtocolError(`${name} ${JSON.stringify(value)} is none of ${choices.join(', ')}`);
    }
    return choice;
}
export const NOTHING = new Uint8Array(0);
//# sourceMappingURL=fields.js.map