import { Checker } from './checker.js';
import { Faults } from './faults.js';
import { SimClient } from './sim-client.js';
import { SimNode } from './sim-node.js';
import { Timeline } from '../timeline.js';
import type { BrokenRule, ShardIndex, SuccessorPlan } from '../../../src/replication/index.js';
import type { Random } from '../../../src/replication/random.js';
import type { Opening } from './opening.js';
import type { BrokenName, Profile, ProfileName } from './profile.js';
import type { Carried, Counts, Machine, World } from './world.js';
export interface SimulationOptions {
    readonly seed: number;
    /** rules to break on purpose */
    readonly broken?: readonly BrokenName[];
    /** the kind of trouble; by seed if undefined */
    readonly profile?: ProfileName;
    readonly trace?: (line: string) => void;
}
export interface Outcome {
    readonly seed: number;
    readonly profile: string;
    readonly counts: Counts;
    /** what didn't hold, and when; undefined if all did */
    readonly violation?: string;
}
export declare class Simulation implements World {
    #private;
    readonly random: Random;
    readonly profile: Profile;
    readonly timeline: Timeline;
    readonly checker: Checker;
    readonly machines: SimNode[];
    readonly clients: SimClient[];
    /** rules that the shards break */
    readonly brokenRules: ReadonlySet<BrokenRule>;
    readonly faults: Faults;
    readonly trace?: (line: string) => void;
    readonly counts: Counts;
    constructor({ seed, broken, profile, trace }: SimulationOptions);
    run(): Outcome;
    breaks(name: BrokenName): boolean;
    nextLife(): number;
    /** Microseconds; no two calls get the same. */
    clock(): number;
    machineOf(peerId: string): Machine;
    /** A message between shards of a segment. */
    send(from: Machine, to: ShardIndex, opening: Opening, message: Carried): void;
    /** Does `act` when the message arrives: never, once or twice; clients are `undefined` and beyond all partitions. */
    tell(from: Machine | undefined, to: Machine | undefined, act: () => void): void;
    /** The machines for the next segment: a whole set if they are up, and reachable from who asks. */
    planSuccessor(node: Machine): SuccessorPlan | undefined;
    reaches(from: Machine | undefined, to: Machine | undefined): boolean;
    masterWon(node: Machine): void;
    cutSynced(node: Machine): void;
}
export declare function simulate(options: SimulationOptions): Outcome;
