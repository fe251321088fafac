import type { Clock } from '../clock.js';
import type { SegmentEntry, StreamId } from '../chain/index.js';
import type { Logger, ShardPeers } from './ports.js';
import type { SegmentOwner } from './segment-owner.js';
export interface IntroducerOptions {
    readonly peers: ShardPeers;
    readonly clock: Clock;
    readonly log: Logger;
    /** the stream's segments before this number, as an Open carries them */
    readonly listed: (stream: StreamId, before: number) => Promise<SegmentEntry[]>;
}
/**
 * Tells a shard that doesn't know its segment what it is opened with. Any shard that has the segment may: it must not
 * wait for a master, since there is none while too few shards are open to elect one.
 */
export declare class Introducer {
    #private;
    constructor(options: IntroducerOptions);
    introduce(peer: string, owner: SegmentOwner): void;
}
