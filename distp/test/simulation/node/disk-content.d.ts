import type { Random } from '../../../src/replication/random.js';
export declare const PAGE_BYTES = 4096;
/** A sync on its way: the pages that it is of, as they were before, and the file's size that it makes durable. */
export interface Syncing {
    readonly pages: Map<number, Buffer>;
    readonly size: number;
}
export declare class Content {
    memory: Buffer<ArrayBuffer>;
    size: number;
    durableSize: number;
    /** behind it nothing was written since the file was that short */
    writtenEnd: number;
    /** pages written since the last sync began, as they were before */
    dirty: Map<number, Buffer<ArrayBufferLike>>;
    /** the same, of syncs on their way, the oldest first */
    syncing: Array<Map<number, Buffer>>;
    /** pages whose sync failed: as they were before */
    readonly lost: Map<number, Buffer<ArrayBufferLike>>;
    write(pieces: readonly Uint8Array[], at: number, bytes: number): void;
    truncate(size: number): void;
    touch(at: number, bytes: number): void;
    resize(size: number): void;
    beginSync(): Syncing;
    /** Of these bytes alone; what else was written stays as it is. */
    beginSyncOf(at: number, bytes: number): Syncing;
    endSync(pages: Map<number, Buffer>, size: number, failed: boolean): void;
    /** The power is gone. Returns the sectors that were lost and those that survived unsynced. */
    powerCut(generator: Random, isOutage: boolean): {
        lost: number;
        kept: number;
    };
}
