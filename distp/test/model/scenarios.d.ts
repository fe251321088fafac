/** What is explored, each within its own bounds, and what an exploration of it must have come across. */
import type { Mark } from './batch.js';
export interface Bounds {
    /** blocks in a log, seals included; of the first segment and, where there is one, of its successor */
    readonly heights: readonly number[];
    /** epochs after a segment's first */
    readonly elections: readonly number[];
    /** processes that die */
    readonly deaths: number;
    /** syncs of a shard that may be under way: with so many it waits. 0 is on disk before anything else happens to it */
    readonly syncs: number;
    readonly seals: boolean;
    /** votes and Appends of epochs that their receiver has left are answered; else they are lost */
    readonly oldWords: boolean;
    /**
     * Durability `interval`: what a shard writes is with the operating system before anything else happens to it; a sync
     * begins and ends at any time, one after the other. The deaths are also those of the machine: what isn't synced may be
     * lost @default false
     */
    readonly lazy?: boolean;
}
export interface Scenario {
    readonly name: string;
    readonly bounds: Bounds;
    /** what must have happened in it */
    readonly reaches: readonly Mark[];
}
/** The longest first. */
export declare const SCENARIOS: readonly Scenario[];
/** Small ones, for every day. */
export declare const QUICK: readonly Scenario[];
/** What should have happened and didn't: an exploration that never gets where it is to go shows nothing. */
export declare function missed({ reaches }: Scenario, marks: Readonly<Record<Mark, number>>): Mark[];
