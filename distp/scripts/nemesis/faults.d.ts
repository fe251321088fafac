import type { Dice } from './dice.js';
import type { SmallDisk } from './small-disk.js';
import type { Troubles } from './troubles.js';
import type { Victim } from './victims.js';
export interface Fault {
    readonly kind: string;
    readonly detail: string;
    /** nodes whose process or disk it touches: no other fault touches them at the same time */
    readonly victims: ReadonlySet<number>;
    /** it is a fault of the network */
    readonly isNetwork: boolean;
    /** data is gone: all must be whole before, and no other such fault may come until it is again */
    readonly isDestructive: boolean;
    begin(): Promise<void>;
    /** Undoes it. */
    end(): Promise<void>;
}
/** What there is to torment. */
export interface Scene {
    readonly dice: Dice;
    readonly victims: readonly Victim[];
    /** Has a node read all that it has anew. */
    readonly scrub: (victim: Victim) => Promise<void>;
    /** Resolves with what isn't where it should be after a while, or undefined. */
    readonly untilWhole: () => Promise<string | undefined>;
    /** undefined on loopback */
    readonly disk?: SmallDisk;
    /** undefined on loopback */
    readonly network?: Troubles;
}
export declare const FAULTS: ReadonlyArray<(scene: Scene) => Fault | undefined>;
