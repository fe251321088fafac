import type { Clock } from '../clock.js';
import type { Logger } from './ports.js';
export interface BackgroundWorkOptions {
    readonly clock: Clock;
    readonly log: Logger;
    /** ends what is tried again */
    readonly signal: AbortSignal;
}
/** Work that nobody waits for: its failures are logged, and whoever started it can wait until all of it has ended. */
export declare class BackgroundWork {
    #private;
    constructor(options: BackgroundWorkOptions);
    add(work: Promise<void>): void;
    /** If the work fails, `again` is called after a pause, and after ever longer ones for as long as that fails. */
    addOrAgain(work: Promise<void>, again: () => Promise<void>): void;
    /** Resolves once all that was added before the call has ended. */
    settled(): Promise<void>;
}
