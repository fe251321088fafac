import type { SegmentId, StreamId, Timestamp } from '../chain/index.js';
import type { ReadFrom } from '../protocols/read/service.js';
import type { Directory } from './directory.js';
/** Where a read starts: a token, a height, a time, the stream's start, or what is its end at the moment of the call. */
export type From = string | number | Date | 'start' | 'end';
/** A place as a node is asked for it, with its segment as far as that is known. */
export interface Place {
    readonly from: ReadFrom;
    readonly segment?: SegmentId;
}
/** @throws {InvalidTokenError} or {InvalidArgumentError} if `from` is none of what it may be */
export declare function resolvePlace(directory: Directory, stream: StreamId, from: From, signal?: AbortSignal): Promise<Place>;
export declare function resolveTime(directory: Directory, stream: StreamId, time: Timestamp, signal?: AbortSignal): Promise<Place>;
/** Microseconds since 1970. @throws {InvalidArgumentError} for a time before, or none */
export declare function timestampOf(time: Date | Timestamp): Timestamp;
/** True if the text is a stream's or segment's id, rather than a name. */
export declare function isId(text: string): boolean;
