import type { Clock } from '../clock.js';
export interface SilenceHandlers {
    /** do others know another master? */
    isReplaced(): Promise<boolean>;
    /** at most once for each `start` */
    onSilent(why: string): void;
}
/**
 * Watches a session that owes an answer: a stalled process keeps its connections open. Silence that lasts too long
 * ends it, or any that lasts until other nodes know another master.
 */
export declare class SilenceWatch {
    #private;
    constructor(clock: Clock);
    /** An answer is due from now on, and is waited for as long as `limitMs`. */
    start(limitMs: number, handlers: SilenceHandlers): void;
    stop(): void;
}
