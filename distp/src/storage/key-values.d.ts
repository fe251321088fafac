/** One value put, or removed if it is undefined. */
export type Change = readonly [key: string, value: Uint8Array | undefined];
export interface KeyValues {
    get(key: string): Promise<Uint8Array | undefined>;
    /** All of `changes` or none; calls take effect in their order. Durable when it resolves if `durable`. */
    write(changes: readonly Change[], durable: boolean): Promise<void>;
    /** In the order of their keys: those that begin with `prefix`, from `from` on, at most `limit`. */
    list(prefix: string, from?: string, limit?: number): Promise<Array<[key: string, value: Uint8Array]>>;
    close(): Promise<void>;
}
/** LevelDB in a folder, which it locks. Writes that come while one is on its way go together, with one fsync. */
export declare class LevelKeyValues implements KeyValues {
    #private;
    private constructor();
    /**
     * @param folder where it lies
     * @param dataFolder named in errors
     * @throws {FolderLockedError} if another process has it open, or this one
     * @throws {WrongFolderError} if it isn't there and not to be made
     * @throws {StorageError}
     */
    static open(folder: string, dataFolder: string, make: boolean): Promise<LevelKeyValues>;
    get(key: string): Promise<Uint8Array | undefined>;
    list(prefix: string, from?: string, limit?: number): Promise<Array<[string, Uint8Array]>>;
    write(changes: readonly Change[], durable: boolean): Promise<void>;
    close(): Promise<void>;
}
