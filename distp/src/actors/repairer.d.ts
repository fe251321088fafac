import type { Clock } from '../clock.js';
import type { SegmentId } from '../chain/index.js';
import type { ShardRecord, Storage } from '../storage/segment-store.js';
import type { Logger, Notary, ShardPeers } from './ports.js';
import type { SegmentKeeper } from './segment-keeper.js';
import type { SegmentList } from './segment-list.js';
export interface RepairerOptions {
    readonly storage: Storage;
    /** peer id of this node */
    readonly self: string;
    readonly keeper: SegmentKeeper;
    readonly segments: SegmentList;
    readonly peers: ShardPeers;
    readonly notary: Notary;
    readonly clock: Clock;
    readonly log: Logger;
    /** true if this node has an open shard of the segment, or is about to */
    readonly isOpen: (segment: SegmentId) => boolean;
    /** a segment is whole here, from now on */
    readonly onRepaired: (record: ShardRecord) => void;
}
export declare class Repairer {
    #private;
    constructor(options: RepairerOptions);
    start(): void;
    stop(): Promise<void>;
    /** segments that are wanted and not here, as far as known */
    get missing(): number;
    /** Something may be wanted that wasn't before. */
    wake(): void;
}
