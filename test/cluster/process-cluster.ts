/** A cluster of nodes that are processes, which may be killed and stopped. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestnet } from '../../src/cli/testnet.js'
import { connect } from '../../src/node/connect.js'
import { dataFiles } from './data-files.js'
import { eventually } from './eventually.js'
import type { Testnet, TestnetNode } from '../../src/cli/testnet.js'
import type { Client, ClientOptions, Stream } from '../../src/client/index.js'
import type { NodeStatus } from '../../src/protocols/admin/service.js'

export class ProcessCluster {
  readonly #dir: string
  readonly #testnet: Testnet
  readonly #clients = new Set<Client>()

  private constructor (dir: string, testnet: Testnet) {
    this.#dir = dir
    this.#testnet = testnet
  }

  static async start (nodes: number): Promise<ProcessCluster> {
    const dir = await mkdtemp(join(tmpdir(), 'catenary-processes-'))
    try {
      return new ProcessCluster(dir, await startTestnet({ nodes, data: dir }))
    } catch (err) {
      await rm(dir, { recursive: true, force: true })
      throw err
    }
  }

  get nodes (): readonly TestnetNode[] {
    return this.#testnet.nodes
  }

  node (peerId: string): TestnetNode {
    return this.nodes.find(node => node.peerId === peerId)!
  }

  /** Closed with the cluster. */
  async connect (options: Partial<ClientOptions> = {}): Promise<Client> {
    const client = await connect({ peers: this.#testnet.peers, ...options })
    this.#clients.add(client)

    return client
  }

  /** Status of a node; undefined while it doesn't answer. */
  async status (client: Client, { peerId }: TestnetNode): Promise<NodeStatus | undefined> {
    return (await client.status()).find(report => report.peerId === peerId)?.status
  }

  /** The node that masters the stream, once there is one. */
  async masterOf (client: Client, stream: Stream): Promise<TestnetNode> {
    return await eventually(`a master of ${stream.name}`, async () => {
      const reports = await client.status()
      const master = reports.find(({ status }) => status?.shards.some(shard => shard.stream === stream.id && shard.role === 'master'))
      return master == null ? undefined : this.node(master.peerId)
    })
  }

  /** Resolves once all nodes have the stream up to its end, sealed files alike. The number of sealed segments. */
  async caughtUp (client: Client, stream: Stream): Promise<number> {
    const { end } = await stream.tail()
    const { segments } = await stream.info()
    const open = segments.at(-1)!.number

    await eventually(`all nodes have ${stream.name} up to ${end}`, async () => {
      const reports = await client.status()
      return reports.every(({ status }) => {
        const shards = status?.shards.filter(shard => shard.stream === stream.id)
        return shards?.length === 1 && shards[0]!.number === open && shards[0]!.commitEnd === end && shards[0]!.durableEnd === end
      })
    }, 20_000)

    // a node that was away may have the open segment before it has copied what was sealed meanwhile
    let difference = ''
    const alike = await eventually(`all nodes have the same sealed files of ${stream.name}`, async () => {
      const [first, ...others] = await Promise.all(this.nodes.map(async ({ data }) => await dataFiles(data, stream.id, open)))
      const expected = JSON.stringify([...first!])
      const index = others.findIndex(other => JSON.stringify([...other]) !== expected)
      difference = index === -1 ? '' : `sealed files of node ${index + 1} differ: ${JSON.stringify([...others[index]!])}, not ${expected}`
      return index === -1 ? first : undefined
    }, 20_000).catch((err: unknown) => { throw new Error(difference, { cause: err }) })

    return alike.size
  }

  async stop (): Promise<void> {
    const closed = await Promise.allSettled([...this.#clients].map(async client => { await client.close() }))
    await Promise.all(this.nodes.map(async node => { await node.kill('SIGKILL') }))
    await this.#testnet.stop()
    await rm(this.#dir, { recursive: true, force: true })
    const failed = closed.find(result => result.status === 'rejected')
    if (failed != null) {
      throw failed.reason
    }
  }
}
