import { Content } from './disk-content.js';
import type { Disk, DiskEntry, DiskFile, DiskMode, DiskRoom } from '../../../src/storage/disk.js';
import type { Change, KeyValues } from '../../../src/storage/key-values.js';
import type { Random } from '../../../src/replication/random.js';
import type { SimDisk } from './sim-disk.js';
import type { SimProcess } from './sim-process.js';
export declare class DiskOfProcess implements Disk {
    #private;
    constructor(disk: SimDisk, process: SimProcess);
    /** The process died: what it had asked for is done, or not, or in part. */
    died(): void;
    /** Does it after a while; `act` is given how much of it is to be done. */
    take<T>(share: number, act: (part: number) => T): Promise<T>;
    refuseWrites(): void;
    /** True if a sync that ends now fails. */
    failsSync(): boolean;
    /** True if it says that it has synced, and hasn't. */
    get lies(): boolean;
    /** The moment at which a power cut tears most. */
    syncBegins(): void;
    get random(): Random;
    content(path: string): Content;
    open(path: string, mode: DiskMode): Promise<DiskFile>;
    map(path: string, bytes: number): Buffer;
    sizeOf(path: string): number;
    rename(from: string, to: string): Promise<void>;
    remove(path: string): Promise<void>;
    list(folder: string): Promise<DiskEntry[]>;
    makeFolder(): Promise<void>;
    room(): DiskRoom;
    get(key: string): Promise<Uint8Array | undefined>;
    write(changes: readonly Change[], durable: boolean): Promise<void>;
    values(prefix: string, from: string, limit: number): Promise<Array<[key: string, value: Uint8Array]>>;
    close(): Promise<void>;
}
/** The database of one process: the disk's own `list` is of files. */
export declare function valuesOf(disk: DiskOfProcess): KeyValues;
