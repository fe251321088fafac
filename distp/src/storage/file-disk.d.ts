import type { FileHandle } from 'node:fs/promises';
import type { Disk, DiskEntry, DiskFile, DiskMode, DiskRoom } from './disk.js';
/** What a file needs of Node's handle. */
export type Handle = Pick<FileHandle, 'writev' | 'read' | 'truncate' | 'datasync' | 'sync' | 'stat' | 'close'>;
export declare class FileDisk implements Disk {
    #private;
    readonly folder: string;
    /** @param folder the data folder */
    constructor(folder: string);
    open(path: string, mode: DiskMode): Promise<DiskFile>;
    map(path: string, bytes: number): Buffer;
    sizeOf(path: string): number;
    rename(from: string, to: string): Promise<void>;
    remove(path: string): Promise<void>;
    list(folder: string): Promise<DiskEntry[]>;
    makeFolder(folder: string): Promise<void>;
    room(): DiskRoom;
}
/** A file over Node's handle: whatever the system takes at once, all of it is written in the end. */
export declare class HandleFile implements DiskFile {
    #private;
    readonly path: string;
    readonly handle: Handle;
    readonly openDurably: () => Promise<Handle>;
    /** @param openDurably opens the file once more, such that each write waits for the disk */
    constructor(path: string, handle: Handle, openDurably: () => Promise<Handle>);
    write(pieces: readonly Uint8Array[], at: number): Promise<void>;
    writeDurably(pieces: readonly Uint8Array[], at: number): Promise<void>;
    read(target: Uint8Array, at: number): Promise<number>;
    truncate(bytes: number): Promise<void>;
    size(): Promise<number>;
    datasync(): Promise<void>;
    sync(): Promise<void>;
    close(): Promise<void>;
}
