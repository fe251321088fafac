/** What the parts of a simulation know of the whole and of one another's machines. */
import type { BrokenRule, InboundMessage, OutboundMessage, Propose, Settlement, ShardIndex, SuccessorPlan } from '../../../src/replication/index.js';
import type { Random } from '../../../src/replication/random.js';
import type { Checker, Watched } from './checker.js';
import type { Opening } from './opening.js';
import type { BrokenName, Profile } from './profile.js';
import type { SimDisk } from './sim-disk.js';
import type { Timeline } from '../timeline.js';
/** How often what happened. */
export interface Counts {
    crashes: number;
    powerCuts: number;
    partitions: number;
    lost: number;
    duplicated: number;
    garbled: number;
    late: number;
    segments: number;
    elections: number;
    blocks: number;
}
export type Settle = (shard: Watched, settlement: Settlement) => void;
/** A message between shards, its frames read. */
export type Carried = Exclude<OutboundMessage, {
    range: unknown;
}> | InboundMessage;
export interface Machine {
    readonly index: number;
    readonly peerId: string;
    readonly disks: ReadonlyMap<string, SimDisk>;
    readonly up: boolean;
    /** differs for every run; 0 while there is none */
    readonly process: number;
    /** the disk is stalled, or what is synced from now on takes longer */
    disturbance?: {
        readonly stalled: boolean;
        readonly slowerMs: number;
    };
    start(): void;
    /** The process dies, and with `power` the machine under it. */
    crash(power: boolean): void;
    /** What this process does later isn't done if it is gone by then. */
    plan(delayMs: number, act: () => void): void;
    connectionChanged(to: Machine, connected: boolean): void;
    receive(from: Machine, process: number, opening: Opening, message: InboundMessage): void;
    receiveOpen(from: Machine, opening: Opening): void;
    receiveOpened(from: Machine, segment: string): void;
    receiveHeartbeat(from: Machine, process: number): void;
    /** A producer's frame, for the newest segment that this machine knows. */
    propose(call: Omit<Propose, 'type' | 'id' | 'now'>, settle: Settle): void;
    /** A fresh read. */
    confirm(settle: Settle): void;
    newest(): Watched | undefined;
}
export interface World {
    readonly random: Random;
    readonly profile: Profile;
    readonly timeline: Timeline;
    readonly checker: Checker;
    readonly counts: Counts;
    readonly machines: readonly Machine[];
    /** rules that the shards break */
    readonly brokenRules: ReadonlySet<BrokenRule>;
    readonly trace?: (line: string) => void;
    breaks(name: BrokenName): boolean;
    nextLife(): number;
    /** Microseconds; no two calls get the same. */
    clock(): number;
    machineOf(peerId: string): Machine;
    reaches(from: Machine | undefined, to: Machine | undefined): boolean;
    /** A message between shards of a segment. */
    send(from: Machine, to: ShardIndex, opening: Opening, message: Carried): void;
    /** Does `act` when the message arrives: never, once or twice; clients are `undefined` and beyond all partitions. */
    tell(from: Machine | undefined, to: Machine | undefined, act: () => void): void;
    /** The machines for the next segment: a whole set if they are up, and reachable from who asks. */
    planSuccessor(machine: Machine): SuccessorPlan | undefined;
    /** A shard on this machine became master. */
    masterWon(machine: Machine): void;
    /** The first sync ended after a machine cut a log; perhaps not the one that makes the cut durable. */
    cutSynced(machine: Machine): void;
}
