import type { Descriptor } from './descriptor.js';
export declare enum SealReason {
    full = 1,
    moved = 2,
    settings = 3,
    locked = 4
}
export interface Seal {
    readonly reason: SealReason;
    /** undefined: the stream ends here, for good */
    readonly successor?: Descriptor;
    readonly successorBytes?: Uint8Array;
    /** hash of the last producers' block, undefined if there is none */
    readonly producersHash?: Uint8Array;
}
/** The successor's bytes go in as they were decided. */
export declare function encodeSeal(seal: {
    reason: SealReason;
    successorBytes?: Uint8Array;
    producersHash?: Uint8Array;
}): Uint8Array;
/** @throws {InvalidDescriptorError} */
export declare function decodeSeal(bytes: Uint8Array): Seal;
