declare const idOf: unique symbol;
/** A hash as multibase base32, lower case: `b` and 52 characters. */
export type HashId = string & {
    readonly [idOf]?: 'hash';
};
/** id of a stream: the hash of its genesis, which is the id of its segment 0 */
export type StreamId = HashId;
/** id of a segment: the hash of the last block of the segment before it */
export type SegmentId = HashId;
/** characters of a hash as multibase base32 */
export declare const HASH_ID_LENGTH = 53;
export declare function hashToId(hash: Uint8Array): HashId;
/**
 * The 32 bytes of an id. `at` is where the id begins in the text that an error speaks of.
 *
 * @throws {InvalidTokenError} with the position of what is wrong
 */
export declare function idToHash(id: string, at?: number): Uint8Array;
/** True for the text form of an Ed25519 peer id, whose public key is in the id itself. */
export declare function isPeerId(text: string): boolean;
/** The 32 bytes of the public key that an Ed25519 peer id contains; undefined if it is none. */
export declare function publicKeyOf(peerId: string): Uint8Array | undefined;
/** An incarnation: 16 random bytes as 32 hex digits, made with a data folder. */
export declare function isIncarnation(text: string): boolean;
export {};
