import type { Random } from '../../../src/replication/random.js';
export interface Profile {
    readonly machines: number;
    /** nothing goes wrong before the streams are made */
    readonly startsCalmly: boolean;
    /** the durability of each stream */
    readonly streams: ReadonlyArray<'sync' | 'interval'>;
    readonly clients: number;
    /** how long things go wrong */
    readonly faultMs: number;
    /** between faults, on average */
    readonly faultEveryMs: number;
    readonly latencyMs: number;
    readonly diskMs: number;
    /** most bytes of a block */
    readonly blockBytesMax: number;
    /** most a client waits between its calls */
    readonly pauseMs: number;
    /** chances of what becomes of messages between shards */
    readonly loss: number;
    readonly duplication: number;
    readonly reordering: number;
    /** chance that an append asks for a receipt */
    readonly proofs: number;
    /** time in which a node reads all its sealed segments anew */
    readonly scrubPeriodMs: number;
}
export declare function profileOf(generator: Random): Profile;
