import type { Frame, Receipt } from '../chain/index.js';
import type { ShardState } from './shard-state.js';
/** True if it is known that the segment is sealed and decided, here or elsewhere. */
export declare function knowsSealed(state: ShardState): boolean;
export declare function knownCertificate(state: ShardState): Receipt | undefined;
/**
 * Takes a verified certificate of this segment. False if the log lacks blocks below it: what is certified is decided,
 * so the log is either a part of it or must lose a tail that never was. A receipt of blocks that end in no seal seals
 * nothing, and is ignored.
 */
export declare function takeCertified(state: ShardState, certificate: Receipt): boolean;
/** As `takeCertified`, for a certificate that comes without blocks: if some are missing, the driver is told. */
export declare function learnCertificate(state: ShardState, certificate: Receipt): void;
/** Takes blocks copied from elsewhere, all of them or none. A tail of this log that isn't among them never was. */
export declare function takeCopied(state: ShardState, certificate: Receipt, frames: readonly Frame[]): void;
