import type { Client } from '../client/index.js';
import type { ClusterFile } from './cluster-file.js';
export interface NodeOptions {
    readonly cluster: ClusterFile;
    /** the data folder, made by `initCluster` */
    readonly data: string;
    /** multiaddrs to listen on @default the node's addresses in the cluster file */
    readonly listen?: readonly string[];
    /** bytes that may be promised to segments @default what the disk has, less 5 % */
    readonly roomBytes?: number;
    /** make the data folder anew if it is empty but for its key @default false */
    readonly newFolder?: boolean;
    /** time in which every sealed segment is read anew once, ms; 0: only when asked to @default a week */
    readonly scrubPeriodMs?: number;
    /** how long a shard may be gone until its segment moves on without it, ms @default 30_000 */
    readonly repairDelayMs?: number;
    /** run a Kademlia DHT @default true */
    readonly dht?: boolean;
    /** run gossipsub @default true */
    readonly gossip?: boolean;
}
export interface Node {
    readonly peerId: string;
    /** multiaddrs with the peer id */
    readonly addresses: readonly string[];
    /** the node as a client: to itself without a wire */
    client(): Client;
    /** Stops serving, syncs what is written, lets go of the folder. Idempotent. */
    stop(): Promise<void>;
}
/**
 * Starts a node; it serves when this resolves.
 *
 * @throws {WrongFolderError} if the folder is another cluster's or another node's, or was never initialised
 * @throws {FolderLockedError} if another process has the folder
 */
export declare function createNode(options: NodeOptions): Promise<Node>;
