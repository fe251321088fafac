import type { Disk, DiskEntry, DiskFile, DiskMode } from './disk.js';
/** What a disk refuses: all that writes, every sync of files and of the database, or those of files. */
export type Failing = 'everything' | 'syncs' | 'file syncs';
export declare class MemoryDisk implements Disk {
    #private;
    /** From now on every write, sync or change fails with this reason, or every sync, or those of files; undefined ends that. */
    fail(reason: string | undefined, what?: Failing, code?: string): void;
    /**
     * Takes back what wasn't synced, but the first so many bytes of each file's writes: a torn write. Files that are open
     * stay so: their owners must be gone.
     */
    crash(keptBytes?: number): void;
    /** The bytes of a file as they are: change them, and the disk has rotted. */
    bytes(path: string): Buffer;
    get paths(): string[];
    open(path: string, mode: DiskMode): Promise<DiskFile>;
    map(path: string, bytes: number): Buffer;
    sizeOf(path: string): number;
    rename(from: string, to: string): Promise<void>;
    remove(path: string): Promise<void>;
    list(folder: string): Promise<DiskEntry[]>;
    makeFolder(): Promise<void>;
    room(): undefined;
    /** @throws what the disk was told to fail with */
    check(doing?: 'write' | 'sync' | 'file sync'): void;
}
