import type { Wire } from './wire.js';
/** Counts what a producer has sent and what is acknowledged of it, for producers that wait for one another. */
export declare class InFlight {
    #private;
    sent: number;
    acked: number;
    /** `most`: records that may be unacknowledged */
    constructor(wire: Wire, most: number);
    get hasRoom(): boolean;
    /** All up to `acked` are acknowledged. */
    settle(acked: number): void;
    /** Resolves once half of what may be in flight is acknowledged; acknowledgements follow on bytes that were sent. */
    drained(): Promise<void>;
    flushed(): Promise<void>;
}
