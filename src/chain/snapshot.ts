/** The state that a stream carries from segment to segment: the data of the blocks that open one. */
import { checkPart, decoded } from './decoding.js'
import { Snapshot as PbSnapshot } from './pb/descriptor.pb.js'

/** One piece of a state; its whole is the pieces of all parts, joined. */
export interface SnapshotPart {
  /** from 0 */
  readonly part: number
  readonly parts: number
  readonly state: Uint8Array
}

export function encodeSnapshot (snapshot: SnapshotPart): Uint8Array {
  return PbSnapshot.encode(snapshot)
}

/** @throws {InvalidDescriptorError} */
export function decodeSnapshot (bytes: Uint8Array): SnapshotPart {
  const snapshot = decoded(() => PbSnapshot.decode(bytes))
  checkPart(snapshot.part, snapshot.parts)

  return snapshot
}
