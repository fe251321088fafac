import type { Clock } from '../clock.js';
import type { Logger, ShardPeers } from './ports.js';
import type { SegmentOwner } from './segment-owner.js';
export declare const REPAIR_DELAY_MS = 30000;
export interface MoverOptions {
    readonly owners: () => Iterable<SegmentOwner>;
    readonly peers: ShardPeers;
    readonly clock: Clock;
    readonly log: Logger;
    /** how long a shard may be gone until its segment moves on without it, ms @default 30_000 */
    readonly repairDelayMs?: number;
}
/** Why a segment has fewer shards than asked for, as its master sees it. */
export interface Shortage {
    readonly wanted: number;
    /** shards that are there, this one included */
    readonly present: number;
    /** what is wrong with the others, in words */
    readonly missing: readonly string[];
}
export declare class Mover {
    #private;
    constructor(options: MoverOptions);
    start(): void;
    stop(): Promise<void>;
    /** What a segment that this node masters lacks; undefined if nothing. */
    shortage(owner: SegmentOwner): Shortage | undefined;
}
