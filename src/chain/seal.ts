/** How a segment ends: the data of its last block. */
import { InvalidDescriptorError } from '../errors.js'
import { decoded } from './decoding.js'
import { decodeDescriptor } from './descriptor.js'
import { Seal as PbSeal } from './pb/descriptor.pb.js'
import { HASH_BYTES } from './sha256.js'
import type { Descriptor } from './descriptor.js'

export enum SealReason { full = 1, moved = 2, settings = 3, locked = 4 }

export interface Seal {
  readonly reason: SealReason
  /** undefined: the stream ends here, for good */
  readonly successor?: Descriptor
  readonly successorBytes?: Uint8Array
  /** hash of the last producers' block, undefined if there is none */
  readonly producersHash?: Uint8Array
}

/** The successor's bytes go in as they were decided. */
export function encodeSeal (seal: { reason: SealReason, successorBytes?: Uint8Array, producersHash?: Uint8Array }): Uint8Array {
  return PbSeal.encode({
    reason: seal.reason,
    successor: seal.successorBytes ?? new Uint8Array(0),
    producersHash: seal.producersHash ?? new Uint8Array(0)
  })
}

/** @throws {InvalidDescriptorError} */
export function decodeSeal (bytes: Uint8Array): Seal {
  const pb = decoded(() => PbSeal.decode(bytes))
  if (SealReason[pb.reason] == null) {
    throw new InvalidDescriptorError(`unknown reason ${pb.reason} of a seal`)
  }
  if (pb.producersHash.length !== 0 && pb.producersHash.length !== HASH_BYTES) {
    throw new InvalidDescriptorError("the producers' hash is not a hash")
  }
  if ((pb.reason === SealReason.locked) !== (pb.successor.length === 0)) {
    throw new InvalidDescriptorError('a seal has no successor if, and only if, it locks the stream')
  }

  return {
    reason: pb.reason,
    successor: pb.successor.length === 0 ? undefined : decodeDescriptor(pb.successor),
    successorBytes: pb.successor.length === 0 ? undefined : pb.successor,
    producersHash: pb.producersHash.length === 0 ? undefined : pb.producersHash
  }
}
