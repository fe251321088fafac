import type { Height, Receipt } from '../chain/index.js'
import type { SegmentStore } from '../storage/segment-store.js'

/** What can be read of a segment right now. */
export interface Readable {
  readonly store: SegmentStore
  /** below it blocks may be read */
  readonly commitEnd: Height
  /** all of the segment is there */
  readonly sealed: boolean
  /** of the seal, if it is */
  readonly certificate?: Receipt
  /** resolves at the next change */
  readonly changed: () => Promise<void>
}
