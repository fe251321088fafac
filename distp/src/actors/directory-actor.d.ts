import { Actor } from './actor.js';
import type { Clock } from '../clock.js';
import type { Epoch, Height, SegmentId, Shard, StreamId, Timestamp } from '../chain/index.js';
import type { Logger } from './ports.js';
import type { SegmentOwner } from './segment-owner.js';
/** What a master tells of its stream's open segment. */
export interface TailNews {
    readonly stream: StreamId;
    readonly segment: SegmentId;
    readonly number: number;
    readonly epoch: Epoch;
    readonly shards: ReadonlyArray<Shard & {
        readonly addresses: readonly string[];
    }>;
    readonly baseHeight: Height;
    readonly baseTimestamp: Timestamp;
    /** committed height */
    readonly end: Height;
    /** of the block below `end`; the segment's id while there is none */
    readonly hash: Uint8Array;
    /** encoded Receipt of the seal that made the segment; empty in segment 0 */
    readonly certificate: Uint8Array;
    readonly locked: boolean;
}
/** The directory, as far as the actor needs it. */
export interface TailAnnouncer {
    announce(news: TailNews): Promise<void>;
    provide(segment: SegmentId): void;
}
export interface DirectoryActorOptions {
    readonly announcer: TailAnnouncer;
    /** owners of the segments that this node masters */
    readonly mastered: () => Iterable<SegmentOwner>;
    readonly addressesOf: (peer: string) => readonly string[];
    readonly announceIntervalMs: number;
    readonly clock: Clock;
    readonly log: Logger;
}
type DirectoryMessage = {
    readonly type: 'master';
    readonly owner: SegmentOwner;
} | {
    readonly type: 'held';
    readonly segment: SegmentId;
} | {
    readonly type: 'again';
};
/** Tells the cluster what this node masters and holds: at once when it changes, and again from time to time. */
export declare class DirectoryActor extends Actor<DirectoryMessage> {
    #private;
    constructor(options: DirectoryActorOptions);
    /** This node became master of the owner's segment. */
    onMaster(owner: SegmentOwner): void;
    /** This node holds the segment from now on. */
    onHeld(segment: SegmentId): void;
    protected receive(messages: DirectoryMessage[]): Promise<void>;
    protected onEnd(): void;
}
export {};
