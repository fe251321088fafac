import type { Frame, Height, Receipt } from '../../../src/chain/index.js';
import type { HardState, Ready } from '../../../src/replication/index.js';
import type { Random } from '../../../src/replication/random.js';
import type { Opening } from './opening.js';
export declare class SimDisk {
    #private;
    readonly opening: Opening;
    /** what reads see: the page cache */
    frames: Frame[];
    hard: HardState;
    certificate?: Receipt;
    /** what a machine's death leaves for certain */
    durableFrames: Frame[];
    constructor(opening: Opening, hard: HardState);
    get base(): Height;
    get end(): Height;
    stage(ready: Ready): void;
    synced(writeId: number): void;
    /** Durability `interval`: hard states are on disk, the log is where the death of the process leaves it. */
    written(writeId: number, nowMs: number): void;
    /** since when something that was acknowledged is not on disk */
    get unsyncedSinceMs(): number;
    /** The process dies: what it had handed to the page cache stays visible, on disk or not. */
    kill(random: Random): void;
    /** The machine dies: some of what wasn't synced is there, in order; what was being overwritten may be gone. */
    loseUnsynced(random: Random): void;
    /** What a process does when it starts, before it says anything. */
    syncAll(): void;
    /** True if the block below `end` is there with this hash, as durable as acknowledgements need: with the chain, all below is. */
    isDurable(end: Height, hash: Uint8Array): boolean;
    range(from: Height, to: Height): Frame[];
}
