import { Actor } from './actor.js';
import type { Clock } from '../clock.js';
import type { SegmentId } from '../chain/index.js';
import type { SegmentStore, ShardRecord, Storage } from '../storage/segment-store.js';
import type { Reply } from './actor.js';
import type { Logger } from './ports.js';
interface KeeperMessage {
    readonly segment: SegmentId;
    readonly reply: Reply<SegmentStore>;
}
export interface SegmentKeeperOptions {
    readonly storage: Storage;
    readonly clock: Clock;
    readonly log: Logger;
    /** a segment failed its chain: it is quarantined from now on */
    readonly onQuarantined: (record: ShardRecord) => void;
}
/**
 * Owns the node's shards that aren't open: knows which there are, opens their files when they are asked for, closes the ones
 * that nobody read for the longest time. A shard that fails its chain is quarantined: kept, reported, never served.
 */
export declare class SegmentKeeper extends Actor<KeeperMessage> {
    #private;
    constructor(options: SegmentKeeperOptions);
    get records(): Iterable<ShardRecord>;
    /** Takes over a shard that isn't open any more: sealed, quarantined or being copied; with its store if that is open. */
    hold(record: ShardRecord, store?: SegmentStore): void;
    /** The record of a shard that is held here. */
    record(segment: SegmentId): ShardRecord | undefined;
    /** True if the segment is here, whole, and may be served. */
    serves(segment: SegmentId): boolean;
    /**
     * The segment's store, for reading; good until the next turn of the event loop, so ask again after an `await`.
     *
     * @throws {UnknownSegmentError} if it isn't held, or not whole yet; {@link CorruptSegmentError} if it is quarantined
     */
    store(segment: SegmentId): Promise<SegmentStore>;
    /**
     * A shard failed its chain: it serves nothing from now on, and others are asked for its blocks. If the database refuses to
     * take that, it is told again for as long as this process lives.
     */
    quarantine(record: ShardRecord, err: Error): Promise<void>;
    protected receive(messages: KeeperMessage[]): Promise<void>;
    protected onEnd(): void;
}
export {};
