import type { BrokenName } from '../simulation/core/profile.js';
import type { Mark } from './batch.js';
import type { Scenario } from './scenarios.js';
export interface Exploration {
    readonly scenario: string;
    readonly states: number;
    readonly transitions: number;
    /** steps to the farthest state */
    readonly depth: number;
    /** distinct shards, and how many of them with messages */
    readonly locals: number;
    readonly cells: number;
    readonly seconds: number;
    /** in how many transitions each happened */
    readonly marks: Readonly<Record<Mark, number>>;
    /** what doesn't hold, and the shortest way there */
    readonly violation?: {
        readonly message: string;
        readonly steps: readonly string[];
    };
    /** all states within the bounds were seen */
    readonly exhausted: boolean;
}
export interface ExploreOptions {
    readonly broken?: readonly BrokenName[];
    /** gives up after so many @default unlimited */
    readonly maxStates?: number;
}
export declare function explore(scenario: Scenario, options?: ExploreOptions): Exploration;
