import type { InboundMessage, OutboundMessage, Quarantined, UnknownSegment } from '../../replication/types.js'
import type { SegmentId } from '../../chain/index.js'

/** What is sent: as the core has it, with the frames of an Append read from the store, as pieces of whole frames. */
export type ReplicateMessage =
  | Exclude<OutboundMessage, { readonly type: 'append' }>
  | (Omit<Extract<OutboundMessage, { readonly type: 'append' }>, 'range'> & { readonly frames: readonly Uint8Array[] })
  | UnknownSegment
  | Quarantined

/** What the node does with what other nodes send it. Calls come in the order of the wire and must not block. */
export interface ReplicateService {
  /** `startId`: the sending process. Frames of an Append parse; they alias the message's memory. */
  onMessage (peer: string, segment: SegmentId, message: InboundMessage): void
  /** `peer` is alive, as the process `startId` */
  onHeartbeat (peer: string, startId: string): void
  /** a pair's stream is up, and its hello was right: `incarnation` is that of its data folder */
  onUp (peer: string, startId: string, incarnation: string): void
  onDown (peer: string): void
}

/** The other direction: what a node sends over its streams to others, one a pair, heartbeats together. */
export interface Replicator {
  /** false: the message was dropped, because there is no stream, or its window is full. Never blocks. */
  send (peer: string, segment: SegmentId, message: ReplicateMessage): boolean
  isUp (peer: string): boolean
  /** of the peer's data folder, by its hello; undefined while it isn't up */
  incarnationOf (peer: string): string | undefined
}
