/** Runs seeds of one level, in a thread of its own. */
import '../../src/polyfill.js';
import type { ProfileName } from './core/profile.js';
export interface Task {
    readonly level: 'core' | 'node';
    readonly from: number;
    readonly to: number;
    /** the kind of trouble at the level of the core */
    readonly profile?: ProfileName;
}
export interface Finding {
    readonly level: Task['level'];
    readonly seed: number;
    readonly counts: Readonly<Record<string, number>>;
    readonly violation?: string;
}
