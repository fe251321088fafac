/** How a segment ends: the data of its last block. */
import { InvalidDescriptorError } from '../errors.js';
import { decoded } from './decoding.js';
import { decodeDescriptor } from './descriptor.js';
import { Seal as PbSeal } from './pb/descriptor.pb.js';
import { HASH_BYTES } from './sha256.js';
export var SealReason;
(function (SealReason) {
    SealReason[SealReason["full"] = 1] = "full";
    SealReason[SealReason["moved"] = 2] = "moved";
    SealReason[SealReason["settings"] = 3] = "settings";
    SealReason[SealReason["locked"] = 4] = "locked";
})(SealReason || (SealReason = {}));
/** The successor's bytes go in as they were decided. */
export function encodeSeal(seal) {
    return PbSeal.encode({
        reason: seal.reason,
        successor: seal.successorBytes ?? new Uint8Array(0),
        producersHash: seal.producersHash ?? new Uint8Array(0)
    });
}
/** @throws {InvalidDescriptorError} */
export function decodeSeal(bytes) {
    const pb = decoded(() => PbSeal.decode(bytes));
    if (SealReason[pb.reason] == null) {
        throw new InvalidDescriptorError(`unknown reason ${pb.reason} of a seal`);
    }
    if (pb.producersHash.length !== 0 && pb.producersHash.length !== HASH_BYTES) {
        throw new InvalidDescriptorError("the producers' hash is not a hash");
    }
    if ((pb.reason === SealReason.locked) !== (pb.successor.length === 0)) {
        throw new InvalidDescriptorError('a seal has no successor if, and only if, it locks the stream');
    }
    return {
        reason: pb.reason,
        successor: pb.successor.length === 0 ? undefined : decodeDescriptor(pb.successor),
        successorBytes: pb.successor.length === 0 ? undefined : pb.successor,
        producersHash: pb.producersHash.length === 0 ? undefined : pb.producersHash
    };
}
//# sourceMappingURL=seal.js.map