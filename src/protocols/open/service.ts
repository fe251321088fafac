import type { Receipt, SegmentEntry, SegmentId } from '../../chain/index.js'

/** What a segment is opened with. Kept by the shard, so that it can be restored and the next ones be told. */
export interface Opening {
  /** encoded Genesis: for segment 0 only */
  readonly genesisBytes?: Uint8Array
  /** the frame that seals the segment before: for all others */
  readonly sealFrame?: Uint8Array
  /** of that seal: a majority of the segment before */
  readonly certificate?: Receipt
  /** the producers' frames of the segment before, in order */
  readonly producersFrames: readonly Uint8Array[]
  /** hash of the last data block before this segment */
  readonly lastData?: Uint8Array
  /** the segment that it is in: one that moved early may have no data of its own */
  readonly lastDataSegment?: SegmentId
}

export interface OpenRequest {
  readonly segment: SegmentId
  readonly opening: Opening
  /** the list of the stream's segments, the new one excluded, its last part if it is long */
  readonly segments: readonly SegmentEntry[]
}

export interface OpenService {
  /** Resolves once the empty shard is on disk. Idempotent. @throws {InvalidCertificateError} {@link NoRoomError} */
  open (peer: string, request: OpenRequest): Promise<void>
}
