/** An open file. Every write says where: there is no position to share. */
export interface DiskFile {
    /** in the data folder */
    readonly path: string;
    /** Writes all of `pieces`, one behind the other, from `at`; in as few calls to the system as may be. */
    write(pieces: readonly Uint8Array[], at: number): Promise<void>;
    /** The same, and when it resolves these bytes are durable, with what is needed to read them back; what was written before needn't be. */
    writeDurably(pieces: readonly Uint8Array[], at: number): Promise<void>;
    /** Fills `target` from `at`; returns how many bytes there were, fewer than asked only at the file's end. */
    read(target: Uint8Array, at: number): Promise<number>;
    /** Makes the file this long: what is beyond is gone, what is new is zero. */
    truncate(bytes: number): Promise<void>;
    size(): Promise<number>;
    /** Makes written data durable, and of the rest what is needed to read it back. */
    datasync(): Promise<void>;
    /** Makes data and all the file's properties durable. */
    sync(): Promise<void>;
    close(): Promise<void>;
}
export interface DiskEntry {
    readonly name: string;
    readonly folder: boolean;
    readonly bytes: number;
    /** bytes that take room now: less than `bytes` if the file has parts that were never written */
    readonly writtenBytes: number;
}
/** `make` starts an empty file, also over one that is there; `write` and `read` open one that is there. */
export type DiskMode = 'make' | 'write' | 'read';
export interface Disk {
    open(path: string, mode: DiskMode): Promise<DiskFile>;
    /** The first `bytes` of a file as memory that follows later writes. Never touch it beyond the file's end. */
    map(path: string, bytes: number): Buffer;
    /** Bytes of a file, -1 if it isn't there. Fast: asked before each read of a map. */
    sizeOf(path: string): number;
    /** Durable when it resolves, if the file was synced before. */
    rename(from: string, to: string): Promise<void>;
    /** Durable when it resolves. A file that isn't there is no error. */
    remove(path: string): Promise<void>;
    /** What a folder holds; nothing if it isn't there. */
    list(folder: string): Promise<DiskEntry[]>;
    /** Makes a folder that isn't there; durable when it resolves. */
    makeFolder(folder: string): Promise<void>;
    /** Room on the whole disk; undefined if it has no limit of its own. */
    room(): DiskRoom | undefined;
}
export interface DiskRoom {
    readonly freeBytes: number;
    readonly totalBytes: number;
}
/** True if the error says that a file isn't there. */
export declare function isMissing(err: unknown): boolean;
/** True if the error says that what lies on the disk can't be read; nothing is known of that from a write or a sync that failed. */
export declare function isUnreadable(err: unknown): boolean;
/** True if the error says that there is no room, or that none is allowed: then what was written before is as it was. */
export declare function isFull(err: unknown): boolean;
/** What the disk said of a file when it refused, as the error that callers are told. */
export declare function refusal(file: string, err: unknown): Error;
/** The same of a write or a sync: unless there was only no room, nobody knows what is on the disk now. */
export declare function failure(file: string, err: unknown): Error;
/** A map of a file. @throws {StorageError} */
export declare function mapped(disk: Disk, path: string, bytes: number): Buffer;
