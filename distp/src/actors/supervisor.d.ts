import type { Clock } from '../clock.js';
import type { Logger } from './ports.js';
export interface SupervisorOptions {
    readonly clock: Clock;
    readonly log: Logger;
    /** pause before the first restart; it doubles with every failure that comes soon after @default 100 */
    readonly backoffMinMs?: number;
    /** @default 30_000 */
    readonly backoffMaxMs?: number;
}
/** What is supervised: an actor, as far as its supervisor needs to know it. */
export interface Supervised {
    /** resolves with what went wrong, or with undefined once it was stopped */
    readonly done: Promise<Error | undefined>;
    stop(): Promise<void>;
}
/** Makes an actor, or says with undefined that there is nothing to run any more. */
export type ActorFactory = () => Promise<Supervised | undefined>;
/**
 * Starts actors, starts them again when they fail, later each time, and stops them all. What an actor's failure means
 * is for its factory to decide: it reads the state from the disk and may come back with nothing.
 */
export declare class Supervisor {
    #private;
    constructor(options: SupervisorOptions);
    /** names of what is supervised now */
    get names(): string[];
    /** True if something of this name runs, or is to be started again. */
    has(name: string): boolean;
    /**
     * Runs what `make` makes until it stops by itself. The first start is awaited, and its failure is the caller's, unless
     * `persist` says that it is to be tried again like any other. A name that is running already is left alone.
     */
    supervise(name: string, make: ActorFactory, { persist }?: {
        persist?: boolean | undefined;
    }): Promise<void>;
    /** Stops everything, in no order, and waits until all has ended. */
    stop(): Promise<void>;
}
