/** A cluster of nodes that are processes, which may be killed and stopped. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CLUSTER_FILE, initCluster, nodeFolder, readClusterFile } from '../../src/node/cluster-file.js'
import { connectTo } from './clients.js'
import { eventually } from './eventually.js'
import type { ChildProcess } from 'node:child_process'
import type { Client, ClientOptions, Stream } from '../../src/client/index.js'
import type { ClusterFile } from '../../src/node/cluster-file.js'
import type { NodeStatus } from '../../src/protocols/admin/service.js'

const SCRIPT = fileURLToPath(new URL('node-process.js', import.meta.url))

export class ProcessCluster {
  readonly dir: string
  readonly file: ClusterFile
  readonly #children = new Map<number, ChildProcess>()
  readonly #clients = new Set<Client>()

  private constructor (dir: string, file: ClusterFile) {
    this.dir = dir
    this.file = file
  }

  static async start (count: number): Promise<ProcessCluster> {
    const dir = await mkdtemp(join(tmpdir(), 'catenary-processes-'))
    await initCluster(dir, { nodes: count })
    const cluster = new ProcessCluster(dir, await readClusterFile(join(dir, CLUSTER_FILE)))
    try {
      await cluster.startAll()
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

  indexOf (peerId: string): number {
    return this.file.nodes.findIndex(node => node.peerId === peerId)
  }

  /** Resolves once the node serves. */
  async startNode (index: number): Promise<void> {
    const child = fork(SCRIPT, [join(this.dir, CLUSTER_FILE), this.data(index)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    this.#children.set(index, child)
    const exited = once(child, 'exit').then(([code, signal]) => { throw new Error(`node ${index} ended with ${String(code ?? signal)} before it served`) })
    await Promise.race([once(child, 'message'), exited])
    // once it serves, its end is the test's doing
    exited.catch(() => {})
  }

  async startAll (): Promise<void> {
    await Promise.all(this.file.nodes.map(async (_, index) => { await this.startNode(index) }))
  }

  signal (index: number, signal: NodeJS.Signals): void {
    this.#children.get(index)!.kill(signal)
  }

  /** SIGKILL; resolves once the process is gone. */
  async kill (index: number): Promise<void> {
    const child = this.#children.get(index)
    this.#children.delete(index)
    if (child != null && child.exitCode == null && child.signalCode == null) {
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    }
  }

  async connect (options: Partial<ClientOptions> = {}): Promise<Client> {
    const client = await connectTo(this.file.nodes.flatMap(node => node.addresses), options)
    this.#clients.add(client)

    return client
  }

  /** Status of the node with this index; undefined while it doesn't answer. */
  async status (client: Client, index: number): Promise<NodeStatus | undefined> {
    const reports = await client.status()

    return reports.find(report => report.peerId === this.file.nodes[index]!.peerId)?.status
  }

  /** index of the stream's master, once there is one */
  async masterOf (client: Client, stream: Stream): Promise<number> {
    return await eventually(`a master of ${stream.name}`, async () => {
      const reports = await client.status()
      const master = reports.find(({ status }) => status?.shards.some(shard => shard.stream === stream.id && shard.role === 'master'))
      return master == null ? undefined : this.indexOf(master.peerId)
    })
  }

  async stop (): Promise<void> {
    const closed = await Promise.allSettled([...this.#clients].map(async client => { await client.close() }))
    await Promise.all([...this.#children.keys()].map(async index => { await this.kill(index) }))
    await rm(this.dir, { recursive: true, force: true })
    const failed = closed.find(result => result.status === 'rejected')
    if (failed != null) {
      throw failed.reason
    }
  }
}
