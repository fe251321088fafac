import type { SegmentId, StreamId } from '../chain/index.js';
import type { SegmentInfo } from '../protocols/directory/service.js';
import type { Tail, TailPlace } from './tail-record.js';
/** most streams: the one longest not asked for goes first */
export declare const STREAMS_MAX = 16384;
/** most segments of all streams together: some 11 MiB of them */
export declare const SEGMENTS_MAX = 131072;
/** A tail as it is kept: its signed bytes, and what is asked for all the time. */
export interface CachedTail extends TailPlace {
    readonly bytes: Uint8Array;
    readonly segment: SegmentId;
    readonly master: string;
    readonly issuedAt: number;
    /** when it was last heard of, by this node's clock */
    readonly heardAtMs: number;
}
export interface TailCacheOptions {
    /** @default {@link STREAMS_MAX} */
    readonly streamsMax?: number;
    /** @default {@link SEGMENTS_MAX} */
    readonly segmentsMax?: number;
}
export declare class TailCache {
    #private;
    constructor({ streamsMax, segmentsMax }?: TailCacheOptions);
    get streamCount(): number;
    get segmentCount(): number;
    streams(): StreamId[];
    /**
     * Keeps a tail, unless a newer one of its stream is there already: nothing lower in (number, epoch, end) ever
     * replaces what is higher. `bytes` is the signed record, kept as it is.
     *
     * @returns true if the cache now holds this tail
     */
    learnTail(tail: Tail, bytes: Uint8Array, nowMs: number): boolean;
    /** The newest tail of a stream with what it is compared by, undefined if none was heard of. */
    tailOf(stream: StreamId): CachedTail | undefined;
    /** The whole content of the newest tail, undefined if none was heard of. */
    readTail(stream: StreamId): Tail | undefined;
    /** Keeps what somebody said of a segment. What a master signed is not replaced by what nobody did. */
    learnSegment(stream: StreamId, info: SegmentInfo): void;
    /** The stream that a segment belongs to, undefined if the segment wasn't heard of. */
    streamOf(segment: SegmentId): StreamId | undefined;
    segment(segment: SegmentId): SegmentInfo | undefined;
    /** A stream's segments as far as heard of, from a number on, in order, perhaps with gaps. */
    segmentsOf(stream: StreamId, fromNumber: number, limit: number): SegmentInfo[];
    /** Forgets a stream: it was removed. */
    forget(stream: StreamId): void;
}
