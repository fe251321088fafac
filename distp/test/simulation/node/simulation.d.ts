import { Timeline } from '../timeline.js';
import { Coverage } from './coverage.js';
import { Machine } from './machine.js';
import { SimNetwork } from './sim-network.js';
import type { Random } from '../../../src/replication/random.js';
import type { Counted } from './coverage.js';
import type { Losses } from './losses.js';
import type { Profile } from './profile.js';
import type { BrokenNode, Life, World } from './world.js';
export interface NodeOutcome {
    readonly seed: number;
    readonly counts: Readonly<Record<Counted, number>>;
    /** a hash over all that happened */
    readonly trace: string;
    /** what didn't hold, and when; undefined if all did */
    readonly violation?: string;
}
export declare class NodeSimulation implements World {
    #private;
    readonly random: Random;
    readonly profile: Profile;
    readonly timeline: Timeline;
    readonly coverage: Coverage;
    readonly network: SimNetwork;
    readonly machines: Machine[];
    readonly trace: ((line: string) => void) | undefined;
    readonly broken: ReadonlySet<BrokenNode>;
    constructor(seed: number, trace?: (line: string) => void, broken?: readonly BrokenNode[]);
    get lives(): Life[];
    get losses(): Losses;
    powerLost(): void;
    fail(err: unknown): void;
    run(): Promise<NodeOutcome>;
}
export declare function simulateNodes(seed: number, trace?: (line: string) => void, broken?: readonly BrokenNode[]): Promise<NodeOutcome>;
