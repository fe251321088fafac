import { SimDisk } from './sim-disk.js';
import { SimShard } from './sim-shard.js';
import type { Receipt } from '../../../src/chain/index.js';
import type { InboundMessage, Propose } from '../../../src/replication/index.js';
import type { Opening } from './opening.js';
import type { ShardHost } from './sim-shard.js';
import type { Machine, Settle, World } from './world.js';
export declare class SimNode implements ShardHost {
    #private;
    readonly world: World;
    readonly index: number;
    readonly peerId: string;
    readonly disks: Map<string, SimDisk>;
    shards: Map<string, SimShard>;
    /** differs for every run; 0 while there is none */
    process: number;
    /** the disk is stalled, or what is synced from now on takes longer */
    disturbance?: {
        readonly stalled: boolean;
        readonly slowerMs: number;
    };
    constructor(world: World, index: number);
    get up(): boolean;
    /** What this process does later isn't done if it is gone by then. */
    plan(delayMs: number, act: () => void): void;
    start(): void;
    /** The process dies, and with `power` the machine under it. */
    crash(power: boolean): void;
    /** Makes the empty shard, on disk first. */
    open(opening: Opening): void;
    receiveOpen(from: Machine, opening: Opening): void;
    receiveOpened(from: Machine, segment: string): void;
    /** Sends Open to the successor's shards until all have answered, or the successor is itself sealed. */
    handOver(shard: SimShard): void;
    /** Copies what a shard lacks from a machine that has it all. */
    copyFor(shard: SimShard, certificate: Receipt): void;
    receive(from: Machine, process: number, opening: Opening, message: InboundMessage): void;
    receiveHeartbeat(from: Machine, process: number): void;
    connectionChanged(to: Machine, connected: boolean): void;
    /** A producer's frame, for the newest segment that this machine knows. */
    propose(call: Omit<Propose, 'type' | 'id' | 'now'>, settle: Settle): void;
    /** A fresh read. */
    confirm(settle: Settle): void;
    newest(): SimShard | undefined;
}
