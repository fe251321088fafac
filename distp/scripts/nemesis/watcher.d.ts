import type { Client, NodeReport, Stream } from '../../src/client/index.js';
import type { Victim } from './victims.js';
export declare class Watcher {
    #private;
    /** node, segment and reason of every shard that was quarantined at some time */
    readonly quarantined: Set<string>;
    constructor(client: Client, victims: readonly Victim[], streams: readonly Stream[]);
    /** Asks all nodes, and notes what is quarantined. */
    look(): Promise<NodeReport[]>;
    /** Waits until everything is where it should be; resolves with what still isn't after that long, or undefined. */
    untilWhole(timeoutMs: number): Promise<string | undefined>;
    /** Epochs that were begun by a vote and not by a seal, in all streams. */
    elections(): Promise<number>;
    /** Sealed segments whose files are not the same on all nodes that have them. */
    differing(): Promise<string[]>;
}
