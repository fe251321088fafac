import type { Clock } from '../clock.js';
import type { Receipt, SegmentEntry, SegmentId, StreamId } from '../chain/index.js';
import type { Opening, OpenRequest } from '../protocols/elect/service.js';
import type { SegmentStore, Storage } from '../storage/segment-store.js';
import type { Logger, ShardPeers } from './ports.js';
export interface SuccessionOptions {
    readonly storage: Storage;
    /** peer id of this node */
    readonly self: string;
    readonly peers: ShardPeers;
    readonly clock: Clock;
    readonly log: Logger;
    readonly signal: AbortSignal;
    /** Opens this node's shard of the successor. */
    readonly open: (request: OpenRequest) => Promise<void>;
    /** the stream's segments with smaller numbers, the last of them */
    readonly listed: (stream: StreamId, before: number) => Promise<SegmentEntry[]>;
    /** true once the successor is itself known to be sealed: then nobody needs to be told any more */
    readonly isOver: (segment: SegmentId) => boolean;
    readonly background: (work: Promise<void>) => void;
}
export declare class Succession {
    #private;
    constructor(options: SuccessionOptions);
    /**
     * Resolves once this node's shard of the successor is open, if it has one; the others are told in the background.
     * False if there is no successor: the stream is locked.
     *
     * @param opening - what the sealed segment was opened with
     * @param isSealer - this node was the segment's master when it was sealed
     */
    openAfter(store: SegmentStore, opening: Uint8Array | Opening, certificate: Receipt, isSealer: boolean): Promise<boolean>;
}
