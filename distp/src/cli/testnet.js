/** A cluster of real processes on this machine, for people, tests and benchmarks. */
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CLUSTER_FILE, initCluster, listenAddresses, nodeFolder, readClusterFile } from '../node/cluster-file.js';
import { NodeProcess } from './node-process.js';
import { TESTNET_FILE, TESTNET_FOLDER } from './peers.js';
/**
 * Starts all nodes of a cluster, which is made first if the folder has none. Resolves when all serve.
 *
 * @throws {InternalError} with a node's last words if it ends before it serves
 */
export async function startTestnet(options) {
    const data = resolve(options.data);
    const clusterFile = join(data, CLUSTER_FILE);
    if (!await exists(clusterFile)) {
        await mkdir(data, { recursive: true });
        await initCluster(data, { nodes: options.nodes ?? 3, listen: options.listen, admins: ['*'] });
    }
    const { cluster, nodes: members } = await readClusterFile(clusterFile);
    const nodes = members.map((member, index) => new NodeProcess(member.peerId, {
        clusterFile,
        data: nodeFolder(data, index),
        listen: listenAddresses(member),
        logFile: `${nodeFolder(data, index)}.log`,
        command: options.command?.(index)
    }));
    const testnet = new ProcessTestnet(data, cluster, nodes);
    try {
        await testnet.start();
    }
    catch (err) {
        await testnet.stop();
        throw err;
    }
    return testnet;
}
class ProcessTestnet {
    cluster;
    nodes;
    #file;
    #processes;
    #written = Promise.resolve();
    constructor(data, cluster, processes) {
        this.cluster = cluster;
        this.#file = join(data, TESTNET_FILE);
        this.#processes = processes;
        this.nodes = processes.map(node => ({
            peerId: node.peerId,
            data: node.data,
            get addresses() { return node.addresses; },
            get pid() { return node.pid; },
            get exited() { return node.exited; },
            kill: async (signal) => { await node.kill(signal); },
            restart: async () => {
                await node.restart();
                await this.#write();
            }
        }));
    }
    get peers() {
        return this.#processes.flatMap(node => node.addresses);
    }
    async start() {
        const results = await Promise.allSettled(this.#processes.map(async (node) => node.start()));
        const failed = results.find(result => result.status === 'rejected');
        if (failed != null) {
            throw failed.reason;
        }
        await this.#write();
    }
    async stop() {
        await rm(this.#file, { force: true });
        await Promise.all(this.#processes.map(async (node) => node.stop()));
    }
    /** One after the other: several nodes may be restarted at once. */
    async #write() {
        const before = this.#written;
        this.#written = before.then(async () => { await this.#writeNow(); }, async () => { await this.#writeNow(); });
        await this.#written;
    }
    /** Whole or not at all: others may read it at any time. */
    async #writeNow() {
        const file = {
            cluster: this.cluster,
            pid: process.pid,
            nodes: this.#processes.map(({ peerId, addresses, data, pid }) => ({ peerId, addresses, data, pid: pid ?? 0 }))
        };
        const temporary = `${this.#file}.${process.pid}`;
        await writeFile(temporary, `${JSON.stringify(file, undefined, 2)}\n`);
        await rename(temporary, this.#file);
    }
}
/** The command: a testnet until it is interrupted, or one of its nodes ends by itself. */
export async function runTestnet(options, terminal, output) {
    const data = resolve(terminal.cwd, options.data ?? TESTNET_FOLDER);
    output.note(`starting in ${data}`);
    const testnet = await startTestnet({ nodes: options.nodes, data });
    try {
        await output.result({ event: 'serving', cluster: testnet.cluster, data, peers: testnet.peers }, [...testnet.peers, `cluster ${testnet.cluster} serves; Ctrl-C ends it`].join('\n'));
        await interrupted(terminal.interrupt);
    }
    finally {
        output.note('stopping');
        await testnet.stop();
    }
}
async function interrupted(signal) {
    if (signal.aborted) {
        return;
    }
    await new Promise(resolve => {
        // a listener alone keeps no process alive
        const alive = setInterval(() => { }, 60_000);
        signal.addEventListener('abort', () => {
            clearInterval(alive);
            resolve();
        }, { once: true });
    });
}
async function exists(file) {
    try {
        await access(file);
        return true;
    }
    catch (err) {
        if (err.code === 'ENOENT') {
            return false;
        }
        throw err;
    }
}
//# sourceMappingURL=testnet.js.map