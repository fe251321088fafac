import type { TestnetNode } from '../../src/cli/testnet.js';
import type { Client, ClientOptions, Stream } from '../../src/client/index.js';
import type { NodeStatus } from '../../src/protocols/admin/service.js';
export declare class ProcessCluster {
    #private;
    private constructor();
    static start(nodes: number): Promise<ProcessCluster>;
    get nodes(): readonly TestnetNode[];
    node(peerId: string): TestnetNode;
    /** Closed with the cluster. */
    connect(options?: Partial<ClientOptions>): Promise<Client>;
    /** Status of a node; undefined while it doesn't answer. */
    status(client: Client, { peerId }: TestnetNode): Promise<NodeStatus | undefined>;
    /** The node that masters the stream, once there is one. */
    masterOf(client: Client, stream: Stream): Promise<TestnetNode>;
    /** Resolves once all nodes have the stream up to its end, sealed files alike. The number of sealed segments. */
    caughtUp(client: Client, stream: Stream): Promise<number>;
    stop(): Promise<void>;
}
