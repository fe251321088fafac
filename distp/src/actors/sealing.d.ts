/**
 * The end of a segment, from its master's side: the next one reserved in time, appends that no longer fit kept in
 * order for it, the seal appended once its shards have promised their room.
 */
import { SealReason } from '../chain/index.js';
import type { Clock } from '../clock.js';
import type { SealRequest } from '../replication/types.js';
import type { SegmentStore } from '../storage/segment-store.js';
import type { Reply } from './actor.js';
import type { Logger } from './ports.js';
import type { SuccessorPlannerOptions } from './successor-planner.js';
/** An append that waits for the next segment. */
export interface ParkedAppend {
    readonly reply: Reply<never>;
}
export interface SealingOptions extends SuccessorPlannerOptions {
    readonly store: SegmentStore;
    readonly clock: Clock;
    readonly log: Logger;
    /** peer id of the master, as far as known */
    readonly master: () => string | undefined;
    readonly isMaster: () => boolean;
    readonly isSealAppended: () => boolean;
    /** gives the core a `seal` event, and flushes */
    readonly appendSeal: (request: SealRequest) => void;
    /** what this can't go on after */
    readonly onError: (err: Error) => void;
}
export declare class Sealing<A extends ParkedAppend> {
    #private;
    constructor(options: SealingOptions);
    /** the segment takes no appends any more */
    get isOn(): boolean;
    /** Seals the segment as soon as the next one's room is promised. Once it goes on, later calls change nothing. */
    start(reason: SealReason, reply?: Reply<undefined>): void;
    /** Reserves the next segment before it is known to be wanted; resolves with how many nodes have promised their room. */
    prepare(): Promise<number>;
    /** Lets go what was reserved, unless the segment is being sealed. */
    release(): Promise<void>;
    /** Into the successor with an append that comes too late; or, if there will be none, back to its sender. */
    park(append: A): void;
    /** Gives up what was parked, in order, for the successor's owner. */
    takeParked(): A[];
    /** To be called after each batch, as master: reserves the next segment in time. */
    keepUp(): void;
    /** The seal is certified. */
    done(): void;
    /** This shard is no longer master: whoever is seals the segment, if it must be. */
    stepDown(): void;
    /** Nothing more is sealed or reserved; what is parked is told so. */
    stop(err: Error): void;
}
