import type { Client, ClientOptions } from '../../src/client/index.js';
import type { ClusterFile } from '../../src/node/cluster-file.js';
import type { Node, NodeOptions } from '../../src/node/node.js';
export type LocalOptions = Partial<Pick<NodeOptions, 'dht' | 'gossip'>> & {
    /** room of node `index` */
    readonly roomBytes?: (index: number) => number | undefined;
};
export declare class LocalCluster {
    #private;
    readonly dir: string;
    readonly file: ClusterFile;
    private constructor();
    static start(count: number, options?: LocalOptions): Promise<LocalCluster>;
    get size(): number;
    data(index: number): string;
    node(index: number): Node;
    /** index of the node with this peer id */
    indexOf(peerId: string): number;
    startNode(index: number, options?: Partial<NodeOptions>): Promise<Node>;
    stopNode(index: number): Promise<void>;
    /** A client over the wire that knows the nodes with these indexes, or all. Closed with the cluster. */
    connect(indexes?: readonly number[], options?: Partial<ClientOptions>): Promise<Client>;
    stop(): Promise<void>;
}
