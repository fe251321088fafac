/**
 * A storage in memory: the same segments over another disk. For tests and simulations, which can crash it and make its
 * disk fail; what it keeps outlives a crash as far as it was synced.
 */
import { DiskStorage } from './disk-storage.js';
import { MemoryDisk } from './memory-disk.js';
import type { Failing } from './memory-disk.js';
import type { StorageOptions } from './disk-storage.js';
export interface MemoryStorageOptions extends StorageOptions {
    /** 32 hex digits @default random */
    readonly incarnation?: string;
}
export declare class MemoryStorage extends DiskStorage {
    #private;
    private constructor();
    /** A fresh one, with nothing in it. Unless told otherwise it promises 16 GiB, of which it takes what is written. */
    static make({ roomBytes, incarnation, bootId, ...options }?: MemoryStorageOptions): Promise<MemoryStorage>;
    /** its disk, to look at or to damage */
    get memory(): MemoryDisk;
    /** its database, to look at or to damage */
    get values(): Map<string, Uint8Array>;
    /** From now on everything that writes fails with this reason, or every sync; undefined ends that, for stores opened afterwards. */
    fail(reason: string | undefined, what?: Failing): void;
    /**
     * The machine loses its power: what wasn't synced is gone, but for the first `keptBytes` that were on their way to each
     * file. Returns the storage as the next process finds it.
     */
    crash(keptBytes?: number): Promise<MemoryStorage>;
    /** Closes it and opens it again, as a restart of the process does. */
    reopen(): Promise<MemoryStorage>;
}
