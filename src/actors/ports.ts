/**
 * What actors know of the world: other nodes, keys, logs. The node gives real ones, tests and the simulator
 * their own.
 */
import type { Height, Receipt, ReservationKey, SegmentId, VerifySignature } from '../chain/index.js'
import type { CopyEvent } from '../protocols/copy/service.js'
import type { OpenRequest } from '../protocols/open/service.js'
import type { ReplicateMessage } from '../protocols/replicate/service.js'
import type { FolderRoom, ReserveRequest } from '../protocols/reserve/service.js'

/** A log in libp2p's style: `%e` formats an error. */
export interface Logger {
  (format: string, ...args: unknown[]): void
  error (format: string, ...args: unknown[]): void
  trace (format: string, ...args: unknown[]): void
}

/** Signs with the node's peer key. */
export interface Signer {
  readonly peerId: string
  sign (bytes: Uint8Array): Uint8Array | Promise<Uint8Array>
}

/** What every certificate that comes in goes through. */
export interface Notary {
  /** checks one signature */
  readonly verify: VerifySignature
  /**
   * Sees a certificate whose signatures hold.
   *
   * @throws {InvalidCertificateError} if it contradicts what is known: it must not be used
   */
  witness (certificate: Receipt): Promise<void>
}

/** How the shards of this node reach those of others. */
export interface ShardPeers {
  /** false: dropped. Never blocks. */
  send (peer: string, segment: SegmentId, message: ReplicateMessage): boolean
  isUp (peer: string): boolean
  /** of the peer's data folder, as it last said; undefined while it isn't up */
  incarnationOf (peer: string): string | undefined
  /** the cluster's nodes, this one among them */
  members (): ReadonlyArray<{ readonly peerId: string, readonly zone: string }>
  open (peer: string, request: OpenRequest, signal: AbortSignal): Promise<void>
  reserve (peer: string, request: ReserveRequest, signal: AbortSignal): Promise<FolderRoom>
  /** What the peer's folder has to offer. */
  room (peer: string, signal: AbortSignal): Promise<FolderRoom>
  release (peer: string, key: ReservationKey, signal: AbortSignal): Promise<void>
  copy (peer: string, segment: SegmentId, from: Height, signal: AbortSignal): AsyncIterable<CopyEvent>
}
