/** What a segment's owner is told. */
import type { Height, Receipt, SealReason, SegmentId } from '../chain/index.js'
import type { AppendRequest } from '../protocols/append/service.js'
import type { Placed, ShardEvent } from '../replication/types.js'
import type { Reply } from './actor.js'

/** Where a frame stands, and in which segment. */
export interface AppendResult {
  readonly segment: SegmentId
  readonly placed?: Placed
  /** a repeat: height of its first block, perhaps in an earlier segment */
  readonly repeated?: Height
  /** of a repeat: where it stands isn't known, but at or before `repeated` is the producer's block with this sequence */
  readonly sequence?: number
  /** if a proof was asked for, and it isn't a repeat from an earlier segment */
  readonly receipt?: Receipt
}

export interface AppendMessage {
  readonly type: 'append'
  readonly request: AppendRequest
  readonly reply: Reply<AppendResult>
}

export type OwnerMessage =
  | AppendMessage
  | { readonly type: 'event', readonly event: ShardEvent }
  | { readonly type: 'confirm', readonly reply: Reply<Height> }
  | { readonly type: 'seal', readonly reason: SealReason, readonly reply: Reply<undefined> }
