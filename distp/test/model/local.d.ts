import type { ShardState } from '../../src/replication/index.js';
import type { Opening } from '../simulation/core/opening.js';
import type { BlockId, Blocks } from './blocks.js';
import type { Disk } from './disk.js';
import type { Message } from './messages.js';
/** What belongs to a segment and is the same for its shards. */
export interface SegmentOf {
    readonly opening: Opening;
    /** 0 for the first, 1 for its successor */
    readonly index: number;
    /** its empty log */
    readonly root: BlockId;
}
export interface Held {
    readonly writeId: number;
    readonly sends: readonly Message[];
}
export interface Running {
    readonly of: SegmentOf;
    readonly core: ShardState;
    readonly disk: Disk;
    readonly held: readonly Held[];
    /** last write ids of batches: each has a sync that may end, and then covers what came before */
    readonly syncs: readonly number[];
    /** durability `interval`: the last write that a sync under way covers; 0 if there is none */
    readonly begun: number;
}
/** A distinct shard. */
export interface Local extends Running {
    readonly id: number;
    readonly slot: number;
    readonly text: string;
    readonly log: BlockId;
    readonly decided: BlockId;
    readonly adopted: boolean;
}
export declare class Locals {
    #private;
    constructor(blocks: Blocks);
    get size(): number;
    /** The one that stands for all that are like `running`, whose core becomes the local's. */
    intern(slot: number, running: Running): Local;
}
