import type { Clock } from '../clock.js';
/**
 * How new a read must be. Any node that holds a segment may serve it, and one that was away may not know yet what was
 * acknowledged meanwhile: so a read that ends at the tail asks the master whether there is more.
 */
export interface FreshnessOptions {
    /**
     * true: everything acknowledged before the call is seen, or the read fails; false: what any node has will do;
     * undefined: as true while there is a master, otherwise what there is; 'decided': it is known that there is more, so
     * that a node which has no more is behind
     */
    readonly wanted: boolean | 'decided' | undefined;
    /** the read waits at the tail: it gets to see everything anyway */
    readonly isWaiting: boolean;
    /** the read begins at the end, which only the master knows */
    readonly isAtEnd: boolean;
    /** how long a master is sought, in ms, if it isn't essential */
    readonly tryMs: number;
    readonly clock: Clock;
}
export declare class Freshness {
    #private;
    /** the request goes to the master, which makes sure that it is */
    isAsked: boolean;
    constructor(options: FreshnessOptions);
    /** No master confirmed the tail in time, and it isn't essential: the read ends with what there is. */
    get isOverdue(): boolean;
    /** Blocks came: there is a node to go on with. */
    progressed(): void;
    /** A node has no more. `end`: so be it; `confirm`: begin anew with the master; `rotate`: hear another node; `behind`: it fails. */
    onTail(): 'end' | 'confirm' | 'rotate' | 'behind';
    /** The stream is locked, so that nobody is master: whoever has its last seal has everything. */
    onLocked(holders: number): void;
}
