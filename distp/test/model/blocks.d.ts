import type { Frame, Height } from '../../src/chain/index.js';
import type { LogTable } from '../../src/replication/log-table.js';
/** index into the tree */
export type BlockId = number;
export interface Block {
    readonly id: BlockId;
    readonly parent: BlockId;
    readonly end: Height;
    /** of the master that made it; 0 for a root */
    readonly epoch: number;
    readonly isSeal: boolean;
    /** undefined for a root */
    readonly frame?: Frame;
    /** letters of all blocks up to this one: the epoch of a block of data, S and the epoch of a seal */
    readonly text: string;
}
export declare class Blocks {
    #private;
    /** The empty log of a segment. */
    root(segment: string, base: Height, baseHash: Uint8Array): BlockId;
    /** A block as it was written; it may have come up before. */
    add(segment: string, frame: Frame, epoch: number): BlockId;
    at(id: BlockId): Block;
    /** @throws {Error} if there is no such block: the model has a mistake */
    idOf(segment: string, hash: Uint8Array): BlockId;
    /** The part of a log below `height`, which must be a boundary of it. */
    below(log: BlockId, height: Height): BlockId;
    isPrefix(short: BlockId, long: BlockId): boolean;
    /** The frames of a log from `from` on. */
    frames(log: BlockId, from: Height): Frame[];
    /** The first table that was seen for this log. */
    table(log: BlockId, table: LogTable): LogTable;
}
