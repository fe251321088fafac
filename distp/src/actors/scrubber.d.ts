import type { Clock } from '../clock.js';
import type { SegmentId } from '../chain/index.js';
import type { Storage } from '../storage/segment-store.js';
import type { Logger } from './ports.js';
import type { SegmentKeeper } from './segment-keeper.js';
/** all of it in a week */
export declare const SCRUB_PERIOD_MS: number;
export interface ScrubberOptions {
    readonly keeper: SegmentKeeper;
    readonly storage: Storage;
    readonly clock: Clock;
    readonly log: Logger;
    /** time in which every sealed segment is read once, ms; 0: only when asked to @default a week */
    readonly periodMs?: number;
}
/** What a run has done so far. */
export interface ScrubCounts {
    readonly running: boolean;
    readonly segments: number;
    readonly of: number;
    readonly bytes: number;
    readonly damaged: number;
    readonly indexesMade: number;
}
export declare class Scrubber {
    #private;
    constructor(options: ScrubberOptions);
    start(): void;
    stop(): Promise<void>;
    /** how the last run that was asked for is, or was, getting on */
    get progress(): ScrubCounts;
    /** Begins a run over everything, without pauses, unless one is on. */
    now(): void;
    /** A reader says that the segment doesn't verify: it is read anew soon, unless it was a moment ago. */
    complain(segment: SegmentId): void;
}
