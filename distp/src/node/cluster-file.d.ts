import type { Timestamp } from '../chain/index.js';
import type { ClusterFile, ClusterNode } from './cluster-members.js';
export { listenAddresses } from './cluster-members.js';
export type { ClusterFile, ClusterNode } from './cluster-members.js';
/** name of the file in a cluster's folder */
export declare const CLUSTER_FILE = "cluster.json";
/** name of the catalog, as of any stream */
export declare const CATALOG_NAME = "catalog";
/** bytes of the catalog's segments: a newcomer reads one, so they are small */
export declare const CATALOG_SEGMENT_BYTES: number;
export interface InitOptions {
    /** how many, from 1 to 256 */
    readonly nodes: number;
    /** multiaddrs that node `index`, from 0, listens on and is reached at @default a free port of 127.0.0.1 */
    readonly listen?: (index: number) => readonly string[];
    /** @default one zone for all */
    readonly zone?: (index: number) => string;
    /** peer ids that may look after the nodes, or `*` @default the nodes themselves */
    readonly admins?: readonly string[];
    /** microseconds since 1970 @default now */
    readonly createdAt?: Timestamp;
}
/** `<dir>/node-1` and so on */
export declare function nodeFolder(dir: string, index: number): string;
/**
 * Makes a cluster's folder: a data folder for each node, and the cluster file. What is there already is never written
 * over; what was made is removed again if it can't be finished.
 *
 * @throws {WrongFolderError} if any of it is there already
 * @throws {InvalidArgumentError} naming the option that is wrong
 * @throws {StorageError} if the disk refuses
 */
export declare function initCluster(dir: string, options: InitOptions): Promise<ClusterFile>;
/**
 * Reads and checks a cluster file.
 *
 * @throws {WrongFolderError} if there is none
 * @throws {InvalidArgumentError} naming the field that is wrong
 * @throws {StorageError} if it can't be read
 */
export declare function readClusterFile(file: string): Promise<ClusterFile>;
/** A cluster by its catalog's first segment: any node may write to it, anyone may read who is in the cluster. */
export declare function clusterOf(nodes: readonly ClusterNode[], createdAt: Timestamp, admins?: readonly string[], nonce?: string): ClusterFile;
