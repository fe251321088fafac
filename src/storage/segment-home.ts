import type { Height, SegmentId } from '../chain/index.js'
import type { Disk } from './disk.js'
import type { FinishIndex } from './finish-index.js'
import type { MapCache } from './map-cache.js'
import type { SealPlace } from './sealed-index.js'

/** Where a segment's files are, and the room they take; shared with the storage that accounts for it. */
export interface SegmentFiles {
  /** in the data folder, without `.data` or `.index` */
  readonly path: string
  /** bytes promised to the data file */
  bytes: number
  /** of these, bytes that take room on the disk already */
  writtenBytes: number
}

/** What a segment needs of the storage it belongs to. */
export interface SegmentHome {
  readonly disk: Disk
  readonly maps: MapCache
  readonly finishIndex: FinishIndex
  /** Makes durable that the segment may end at this height from now on. */
  lowerMark (segment: SegmentId, end: Height): Promise<void>
  /** Makes durable that the segment is sealed. */
  putSeal (place: SealPlace): Promise<void>
  /** The segment's store was closed. */
  left (segment: SegmentId): void
}
