import { DiskStorage } from './disk-storage.js';
import type { StorageOptions } from './disk-storage.js';
export declare const STATE_FOLDER = "state";
/** the named value that says which cluster a folder belongs to: `putValue(CLUSTER_VALUE, utf8 of the id)` */
export declare const CLUSTER_VALUE = "cluster";
export interface FolderOptions {
    /** id of the cluster that the folder belongs to: refused if it says another. A folder that says none is taken. */
    readonly clusterId?: string;
}
/**
 * Makes a data folder: its database and its incarnation, which it returns.
 *
 * @throws {WrongFolderError} if it has one already
 * @throws {FolderLockedError | StorageError}
 */
export declare function initFolder(folder: string, options?: FolderOptions): Promise<string>;
/**
 * Opens a data folder and locks it until it is closed.
 *
 * @throws {WrongFolderError} if it was never initialised, or is another cluster's
 * @throws {FolderLockedError} if it is open already, here or in another process
 * @throws {StorageError}
 */
export declare function openFileStorage(folder: string, options?: StorageOptions & FolderOptions): Promise<DiskStorage>;
