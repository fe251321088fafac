import type { Receipt } from '../../../src/chain/index.js';
import type { Settlement, ShardEvent, ShardIndex, ShardState } from '../../../src/replication/index.js';
import type { Watched } from './checker.js';
import type { SimDisk } from './sim-disk.js';
import type { Machine, World } from './world.js';
/** The machine that runs a shard, as the shard sees it. */
export interface ShardHost extends Machine {
    readonly world: World;
    /** The shard's segment is certified: its successor can be opened. */
    handOver(shard: SimShard): void;
    /** The shard lacks blocks below this certificate. */
    copyFor(shard: SimShard, certificate: Receipt): void;
}
export declare class SimShard implements Watched {
    #private;
    readonly host: ShardHost;
    readonly disk: SimDisk;
    readonly core: ShardState;
    readonly self: ShardIndex;
    /** differs for every run of a process */
    readonly life: number;
    /** as the checker last saw it */
    commitEndSeen: number;
    adoptedSeen: boolean;
    running: boolean;
    constructor(host: ShardHost, disk: SimDisk, justOpened: boolean, settle: (shard: SimShard, settlement: Settlement) => void);
    get segment(): string;
    get name(): string;
    /** Puts the event into the mailbox; what lies there a little later is one batch. */
    deliver(event: ShardEvent): void;
    stop(): void;
}
