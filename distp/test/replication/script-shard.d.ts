import type { Frame } from '../../src/chain/index.js';
import type { HardState, Outbound, Ready, ShardEvent, ShardInit, ShardState } from '../../src/replication/index.js';
/** What a segment is opened with: all that its shards have in common. */
export type SegmentInit = Omit<ShardInit, 'self' | 'hardState' | 'frames' | 'justOpened' | 'certificate' | 'seed' | 'nowMs'>;
export declare class ScriptShard {
    #private;
    readonly self: number;
    readonly init: SegmentInit;
    core: ShardState;
    running: boolean;
    /** as reads see it */
    frames: Frame[];
    constructor(self: number, init: SegmentInit, hard: HardState, nowMs: number);
    /** Steps the core and stages what it writes. */
    step(event: ShardEvent): Ready;
    /** Makes durable what is staged, up to a write. Returns its id and what may leave now; undefined if there is nothing. */
    sync(upTo?: number): {
        writeId: number;
        outbound: Outbound[];
    } | undefined;
    /** As `sync`, but the log is only given to the operating system: durability `interval`. */
    write(upTo?: number): {
        writeId: number;
        outbound: Outbound[];
    } | undefined;
    /**
     * The process dies. What it wrote is there when it comes back, synced or not; with `power`, only what was synced, and
     * if there was more, and the stream's durability allowed for that, the shard is in doubt.
     */
    crash(power: boolean): void;
    restart(nowMs: number): void;
}
