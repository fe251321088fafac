import type { SegmentId } from '../chain/index.js';
/** One row: `shards` and `owner` are numbers that mean something to the table's user only. */
export interface SegmentRow {
    readonly segment: SegmentId;
    readonly number: number;
    readonly baseHeight: number;
    readonly baseTimestamp: number;
    /** the stream */
    readonly owner: number;
    /** the set of shards */
    readonly shards: number;
    readonly flags: number;
}
export declare class SegmentTable {
    #private;
    /** rows in use */
    get size(): number;
    /** The row of this segment, undefined if it isn't there. */
    find(segment: SegmentId): number | undefined;
    /** Adds a segment, which must not be there yet, and returns its row. */
    add(entry: SegmentRow): number;
    get(row: number): SegmentRow;
    numberOf(row: number): number;
    ownerOf(row: number): number;
    flagsOf(row: number): number;
    setFlags(row: number, flags: number): void;
    /** Takes a row out; its number may be given to another segment. */
    remove(row: number): void;
}
