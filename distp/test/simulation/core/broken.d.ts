import type { BrokenName, ProfileName } from './profile.js';
import type { Outcome } from './simulation.js';
/** Each rule, and the kind of trouble that brings it out soonest. */
export declare const BROKEN: Readonly<Record<BrokenName, ProfileName>>;
/** Seeds within which every broken rule must be noticed. */
export declare const SEEDS_UNTIL_NOTICED = 150;
/** The first run that notices the broken rule, undefined if none of these seeds does. */
export declare function findBroken(rule: BrokenName, start: number, seeds: number): Outcome | undefined;
