import type { Outbound, Ready } from '../replication/types.js';
import type { SegmentStore, ShardRecord, Storage } from '../storage/segment-store.js';
import type { Clock } from '../clock.js';
/** What a round made of everything up to its `writeId`. */
export type Made = 'synced' | 'written';
export interface SyncPumpOptions {
    readonly storage: Storage;
    readonly store: SegmentStore;
    readonly record: ShardRecord;
    readonly clock: Clock;
    /** everything up to and including `writeId` is that: now `after` may leave */
    readonly onDurable: (made: Made, writeId: number, after: readonly Outbound[]) => void;
    /** the disk failed: nothing can be promised any more */
    readonly onError: (err: Error) => void;
}
export declare class SyncPump {
    #private;
    constructor(options: SyncPumpOptions);
    /** what the node's database has of the shard, or will have after the next round */
    get record(): ShardRecord;
    /** bytes of frames that wait to be durable */
    get unsyncedBytes(): number;
    /** Stages what a Ready wants written. It is readable at once; `start` makes it durable. */
    stage(ready: Ready): void;
    /** Begins a round if there is something to make durable and none is running; and a sync if one is due. */
    start(): void;
    /** Resolves once everything staged so far is on disk, or the pump was stopped. */
    settled(): Promise<void>;
    /** A round that is running ends, and nobody is told. */
    stop(): void;
    /** After `stop`: syncs what was written, so that the next start finds nothing to doubt, whatever the boot. @throws {StorageError} */
    leaveClean(): Promise<void>;
}
