/**
 * What a shard has on disk, and what is on the way there, as values that never change. A death keeps a prefix of the
 * writes to the log and, apart from that, a prefix of the hard states.
 */
import type { Height, Receipt } from '../../src/chain/index.js';
import type { HardState, Ready } from '../../src/replication/index.js';
import type { BlockId, Blocks } from './blocks.js';
interface LogWrite {
    readonly writeId: number;
    readonly cut?: Height;
    readonly block?: BlockId;
}
interface HardWrite {
    readonly writeId: number;
    readonly hard?: HardState;
    readonly certificate?: Receipt;
}
export interface Disk {
    readonly log: BlockId;
    readonly hard: HardState;
    readonly certificate?: Receipt;
    readonly logWrites: readonly LogWrite[];
    readonly hardWrites: readonly HardWrite[];
}
/** What a Ready asks for is on the way; `blocks` are those of `ready.write`. */
export declare function staged(disk: Disk, ready: Ready, blocks: readonly BlockId[]): Disk;
/** Everything up to `writeId` is on disk. */
export declare function synced(blocks: Blocks, disk: Disk, writeId: number): Disk;
/** Every promise up to `writeId` is on disk; the log is with the operating system only. */
export declare function written(blocks: Blocks, disk: Disk, writeId: number): Disk;
/** The first `logs` writes to the log and the first `hards` hard states are on disk, the others still on the way. */
export declare function kept(blocks: Blocks, disk: Disk, logs: number, hards: number): Disk;
/** The writes to the log under other ids. */
export declare function withIds(disk: Disk, idOf: (writeId: number) => number): Disk;
/** Write ids are counted from `by` on: what is below is on disk, or was taken for it. */
export declare function shifted(disk: Disk, by: number): Disk;
export {};
