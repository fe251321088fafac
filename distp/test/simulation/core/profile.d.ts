import type { Durability } from '../../../src/chain/index.js';
import type { BrokenRule, Timing } from '../../../src/replication/index.js';
import type { Random } from '../../../src/replication/random.js';
/** Rules that can be broken on purpose: those of the core, and of whoever drives it. */
export type BrokenName = BrokenRule | 'open-without-certificate' | 'stale-sync' | 'trust-durable-end';
export interface Profile {
    readonly name: ProfileName;
    /** machines, and shards of a segment */
    readonly machines: number;
    readonly replication: number;
    readonly faultMs: number;
    /** chances for each message */
    readonly loss: number;
    readonly duplication: number;
    readonly garbling: number;
    /** longest delay of a message, and the chance that it comes very late */
    readonly delayMs: number;
    readonly lateness: number;
    /** longest sync, and how often it takes ten times as long */
    readonly syncMs: number;
    readonly slowSyncs: number;
    /** mean time between faults of the whole cluster; 0 is never */
    readonly crashEveryMs: number;
    readonly partitionEveryMs: number;
    /** how many of the crashes take the machine's page cache with them */
    readonly powerCuts: number;
    /** longest time that a machine is down, a partition lasts */
    readonly downMs: number;
    readonly partitionMs: number;
    /** chance that a machine loses power soon after the first sync that follows a cut of its log */
    readonly cutCrashes: number;
    /** chance that a machine loses power a moment after it started again */
    readonly crashAgain: number;
    /** mean time between plots (see `Faults`); 0 is never */
    readonly plotEveryMs: number;
    /** chance that a master falls soon after it won: its process dies, or it is cut off */
    readonly masterFalls: number;
    /** chance that a message to the last machine comes very late */
    readonly laggard: number;
    /** chance that a crash or a partition is meant for the master */
    readonly aimed: number;
    /** room for data in a segment, in bytes */
    readonly dataBytes: number;
    /** mean time between seals that nothing but chance asks for; 0 is never */
    readonly moveEveryMs: number;
    readonly clients: number;
    /** frames that a producer sends without waiting for answers */
    readonly windowFrames: number;
    /** bytes of frames in an Append, and on the way to a follower */
    readonly appendBytes: number;
    readonly producersPerBlock: number;
    readonly timing: Timing;
    readonly durability: Durability;
}
export type ProfileName = 'mixed' | 'calm' | 'restless' | 'tails' | 'torn' | 'handing over' | 'split' | 'interval';
export declare function profileOf(generator: Random, wanted?: ProfileName): Profile;
