import type { Ed25519PrivateKey } from '@libp2p/interface';
import type { StreamId } from '../chain/index.js';
import type { DiskStorage, StorageOptions } from '../storage/index.js';
import type { ClusterFile, ClusterNode } from './cluster-members.js';
export interface NodeFolderOptions extends StorageOptions {
    /** make the folder anew if it is empty but for its key @default false */
    readonly newFolder?: boolean;
}
/** What a node runs on: its data folder, opened and locked, and its key. The caller closes the storage. */
export interface NodeFolder {
    readonly storage: DiskStorage;
    readonly privateKey: Ed25519PrivateKey;
    /** the node's own entry */
    readonly self: ClusterNode;
}
/**
 * Opens a node's data folder, once it is sure that it is one of this cluster's, and of the node whose key it has. Its
 * incarnation may be another one than the cluster's file has: the node lost its folder once, and what it held is another
 * shard's.
 *
 * @throws {WrongFolderError} if it is another cluster's or node's, or has nothing but a key and isn't to be made anew
 * @throws {FolderLockedError} if another process uses it
 * @throws {StorageError} if the disk refuses
 */
export declare function openNodeFolder(folder: string, { cluster, nodes }: ClusterFile, { newFolder, ...options }?: NodeFolderOptions): Promise<NodeFolder>;
/** Writes into a data folder which cluster and node it belongs to, for good. @throws as `openFileStorage` */
export declare function claimFolder(folder: string, cluster: StreamId, peerId: string): Promise<void>;
