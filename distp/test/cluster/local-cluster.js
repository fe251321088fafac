/** A cluster of nodes in this process: real libp2p, real files, in a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLUSTER_FILE, initCluster, nodeFolder, readClusterFile } from '../../src/node/cluster-file.js';
import { createNode } from '../../src/node/node.js';
import { connect } from '../../src/node/connect.js';
export class LocalCluster {
    dir;
    file;
    #options;
    #nodes = new Map();
    #clients = new Set();
    constructor(dir, file, options) {
        this.dir = dir;
        this.file = file;
        this.#options = options;
    }
    static async start(count, options = {}) {
        const dir = await mkdtemp(join(tmpdir(), 'catenary-cluster-'));
        await initCluster(dir, { nodes: count });
        const cluster = new LocalCluster(dir, await readClusterFile(join(dir, CLUSTER_FILE)), options);
        try {
            await Promise.all(cluster.file.nodes.map(async (_, index) => { await cluster.startNode(index); }));
        }
        catch (err) {
            await cluster.stop();
            throw err;
        }
        return cluster;
    }
    get size() {
        return this.file.nodes.length;
    }
    data(index) {
        return nodeFolder(this.dir, index);
    }
    node(index) {
        return this.#nodes.get(index);
    }
    /** index of the node with this peer id */
    indexOf(peerId) {
        return this.file.nodes.findIndex(node => node.peerId === peerId);
    }
    async startNode(index, options = {}) {
        const { roomBytes, dht, gossip } = this.#options;
        const node = await createNode({ cluster: this.file, data: this.data(index), roomBytes: roomBytes?.(index), dht, gossip, ...options });
        this.#nodes.set(index, node);
        return node;
    }
    async stopNode(index) {
        await this.#nodes.get(index)?.stop();
        this.#nodes.delete(index);
    }
    /** A client over the wire that knows the nodes with these indexes, or all. Closed with the cluster. */
    async connect(indexes = [...this.file.nodes.keys()], options = {}) {
        const client = await connect({ peers: indexes.flatMap(index => this.file.nodes[index].addresses), ...options });
        this.#clients.add(client);
        return client;
    }
    async stop() {
        const closed = await Promise.allSettled([...this.#clients].map(async (client) => { await client.close(); }));
        await Promise.all([...this.#nodes.keys()].map(async (index) => { await this.stopNode(index); }));
        await rm(this.dir, { recursive: true, force: true });
        const failed = closed.find(result => result.status === 'rejected');
        if (failed != null) {
            throw failed.reason;
        }
    }
}
//# sourceMappingURL=local-cluster.js.map