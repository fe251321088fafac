import type { Height, Receipt, SegmentId, StreamId, Timestamp } from '../../chain/index.js';
/** Where a read starts. `end` is what is committed now: only what comes later is read. */
export type ReadFrom = {
    readonly type: 'start';
} | {
    readonly type: 'end';
} | {
    readonly type: 'height';
    readonly height: Height;
} | {
    readonly type: 'time';
    readonly time: Timestamp;
}
/** the block itself, by its hash */
 | {
    readonly type: 'block';
    readonly hash: Uint8Array;
};
/** A read within one segment: at its seal the reader goes on with the next, which may be elsewhere. */
export interface ReadRequest {
    readonly stream: StreamId;
    /** undefined: the open segment for `end`, else the one that `from` falls into */
    readonly segment?: SegmentId;
    readonly from: ReadFrom;
    /** height to stop before */
    readonly until?: Height;
    /** blocks to send at least, if there are; whole frames are sent. 0: no limit */
    readonly limit: number;
    /** at the tail: wait for more, this long; 0: don't; Infinity: for ever */
    readonly waitMs: number;
    /** everything acknowledged before the call is seen: only the master can */
    readonly fresh: boolean;
}
export type ReadEvent = 
/** first: which segment it is, and the first block wanted. The frame that contains it may start before it */
{
    readonly type: 'segment';
    readonly segment: SegmentId;
    readonly number: number;
    readonly descriptorBytes: Uint8Array;
    readonly height: Height;
    readonly commitEnd: Height;
}
/** whole frames, side by side; may alias a mapped file: valid as long as it is referenced */
 | {
    readonly type: 'frames';
    readonly bytes: Uint8Array;
    readonly commitEnd: Height;
}
/** everything committed has been sent, and the read waits for more */
 | {
    readonly type: 'tail';
    readonly commitEnd: Height;
}
/**
 * last: `sealed` the segment is over, its seal was sent, and here is its certificate; `limit`: as much as asked for;
 * `timeout`: nothing more came in time
 */
 | {
    readonly type: 'end';
    readonly reason: 'sealed' | 'limit' | 'timeout';
    readonly certificate?: Receipt;
};
/** What `read/1` serves from, and what a dialer of it looks like. */
export interface ReadService {
    /** @throws {StreamNotFoundError} {@link UnknownSegmentError} {@link BlockNotFoundError} {@link NotAllowedError} */
    read(request: ReadRequest, peer: string, signal: AbortSignal): AsyncIterable<ReadEvent>;
}
