import type { Genesis, StreamId } from '../chain/index.js';
/** most bytes of a cluster file: hundreds of nodes fit */
export declare const FILE_BYTES_MAX: number;
export interface ClusterNode {
    readonly peerId: string;
    /** of its data folder: 32 hex digits */
    readonly incarnation: string;
    /** what fails together; shards are spread over zones */
    readonly zone: string;
    /** multiaddrs with the peer id */
    readonly addresses: readonly string[];
}
export interface ClusterFile {
    /** id of the cluster: that of its catalog */
    readonly cluster: StreamId;
    /** the catalog's, whose hash the id is */
    readonly genesisBytes: Uint8Array;
    readonly genesis: Genesis;
    readonly nodes: readonly ClusterNode[];
}
/** What a node listens on: its addresses without its peer id. */
export declare function listenAddresses({ addresses }: ClusterNode): string[];
/** The file's text. */
export declare function formatCluster({ cluster, genesisBytes, nodes }: ClusterFile): string;
/** @throws {InvalidArgumentError} naming the field that is wrong */
export declare function parseCluster(text: string): ClusterFile;
/** @throws {InvalidArgumentError} naming the field that is wrong */
export declare function checkNode(node: unknown, where: string): ClusterNode;
/** A TCP address with the peer id, which is added if it isn't there. @throws {InvalidArgumentError} */
export declare function withPeerId(value: unknown, peerId: string, where: string): string;
