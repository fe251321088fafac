import type { SegmentId, StreamId } from './ids.js';
/** One entry of the list that every shard of a stream keeps: where the stream's segments are. */
export interface SegmentEntry {
    readonly stream: StreamId;
    readonly segment: SegmentId;
    readonly number: number;
    readonly descriptorBytes: Uint8Array;
}
/** Names a reservation of room: the segment has no id yet. */
export interface ReservationKey {
    readonly stream: StreamId;
    readonly number: number;
    /** hex */
    readonly nonce: string;
}
