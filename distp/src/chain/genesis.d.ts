import type { Descriptor } from './descriptor.js';
import type { StreamId } from './ids.js';
import type { Timestamp } from './numbers.js';
/** bytes of a genesis' nonce */
export declare const NONCE_BYTES = 16;
export interface Genesis {
    readonly descriptor: Descriptor;
    readonly descriptorBytes: Uint8Array;
    /** peer id of who asked for the stream */
    readonly creator: string;
    /** hex; a retry of the same call bears the same */
    readonly nonce: string;
    readonly createdAt: Timestamp;
}
/** id of the stream that begins with this genesis, and of its segment 0 */
export declare function streamIdOf(genesisBytes: Uint8Array): StreamId;
/** @throws {InvalidDescriptorError} naming the field that is wrong */
export declare function encodeGenesis(genesis: Omit<Genesis, 'descriptorBytes'>): Uint8Array;
/** @throws {InvalidDescriptorError} */
export declare function decodeGenesis(bytes: Uint8Array): Genesis;
