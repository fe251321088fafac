import { CatenaryError } from '../errors.js';
export declare function encodeError(err: unknown): Uint8Array;
/**
 * The class the other side threw, with its values; a number that isn't known gives an `InternalError`.
 *
 * @throws {ProtocolError} if the bytes are no failure
 */
export declare function decodeError(bytes: Uint8Array): CatenaryError;
/** A failed answer, whatever the protocol: all have the failure in the same field. */
export declare function encodeFailed(err: unknown): Uint8Array;
/** @throws what the answer failed with */
export declare function throwIfFailed(answer: {
    readonly failure: Uint8Array;
}): void;
