import type { Height, Receipt, SegmentId } from '../../chain/index.js'
import type { Opening } from '../open/service.js'

export type CopyEvent =
  /** first: what the segment is, with what proves it */
  | { readonly type: 'segment', readonly descriptorBytes: Uint8Array, readonly certificate: Receipt, readonly opening: Opening }
  /** whole frames, side by side, from the one that contains `from` to the seal */
  | { readonly type: 'frames', readonly bytes: Uint8Array }

export interface CopyService {
  /** A sealed segment's frames. @throws {UnknownSegmentError} if it isn't held, or not sealed */
  copy (peer: string, segment: SegmentId, from: Height, signal: AbortSignal): AsyncIterable<CopyEvent>
}
