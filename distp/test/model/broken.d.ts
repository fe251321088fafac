/** Rules broken on purpose, each with the smallest bounds within which it must be noticed. */
import type { BrokenName } from '../simulation/core/profile.js';
import type { Scenario } from './scenarios.js';
export declare const BROKEN_RULES: BrokenName[];
/** Where this rule, broken, must be noticed. */
export declare function scenarioOf(rule: BrokenName): Scenario;
