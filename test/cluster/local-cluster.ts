/** A cluster of nodes in this process: real libp2p, real files, in a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CLUSTER_FILE, initCluster, nodeFolder, readClusterFile } from '../../src/node/cluster-file.js'
import { createNode } from '../../src/node/node.js'
import { connect } from '../../src/node/connect.js'
import type { Client, ClientOptions } from '../../src/client/index.js'
import type { ClusterFile } from '../../src/node/cluster-file.js'
import type { Node, NodeOptions } from '../../src/node/node.js'

export type LocalOptions = Partial<Pick<NodeOptions, 'dht' | 'gossip'>> & {
  /** room of node `index` */
  readonly roomBytes?: (index: number) => number | undefined
}

export class LocalCluster {
  readonly dir: string
  readonly file: ClusterFile
  readonly #options: LocalOptions
  readonly #nodes = new Map<number, Node>()
  readonly #clients = new Set<Client>()

  private constructor (dir: string, file: ClusterFile, options: LocalOptions) {
    this.dir = dir
    this.file = file
    this.#options = options
  }

  static async start (count: number, options: LocalOptions = {}): Promise<LocalCluster> {
    const dir = await mkdtemp(join(tmpdir(), 'catenary-cluster-'))
    await initCluster(dir, { nodes: count })
    const cluster = new LocalCluster(dir, await readClusterFile(join(dir, CLUSTER_FILE)), options)
    try {
      await Promise.all(cluster.file.nodes.map(async (_, index) => { await cluster.startNode(index) }))
    } catch (err) {
      await cluster.stop()
      throw err
    }

    return cluster
  }

  get size (): number {
    return this.file.nodes.length
  }

  data (index: number): string {
    return nodeFolder(this.dir, index)
  }

  node (index: number): Node {
    return this.#nodes.get(index)!
  }

  /** index of the node with this peer id */
  indexOf (peerId: string): number {
    return this.file.nodes.findIndex(node => node.peerId === peerId)
  }

  async startNode (index: number, options: Partial<NodeOptions> = {}): Promise<Node> {
    const { roomBytes, dht, gossip } = this.#options
    const node = await createNode({ cluster: this.file, data: this.data(index), roomBytes: roomBytes?.(index), dht, gossip, ...options })
    this.#nodes.set(index, node)

    return node
  }

  async stopNode (index: number): Promise<void> {
    await this.#nodes.get(index)?.stop()
    this.#nodes.delete(index)
  }

  /** A client over the wire that knows the nodes with these indexes, or all. Closed with the cluster. */
  async connect (indexes: readonly number[] = [...this.file.nodes.keys()], options: Partial<ClientOptions> = {}): Promise<Client> {
    const client = await connect({ peers: indexes.flatMap(index => this.file.nodes[index]!.addresses), ...options })
    this.#clients.add(client)

    return client
  }

  async stop (): Promise<void> {
    const closed = await Promise.allSettled([...this.#clients].map(async client => { await client.close() }))
    await Promise.all([...this.#nodes.keys()].map(async index => { await this.stopNode(index) }))
    await rm(this.dir, { recursive: true, force: true })
    const failed = closed.find(result => result.status === 'rejected')
    if (failed != null) {
      throw failed.reason
    }
  }
}
