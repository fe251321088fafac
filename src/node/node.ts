/** A node on this machine: the core over its folder and its libp2p. */
import { logger } from '@libp2p/logger'
import { systemClock } from '../clock.js'
import { Libp2pNetwork } from '../protocols/network.js'
import { listenAddresses } from './cluster-file.js'
import { signerOf, verifySignature } from './keys.js'
import { createHost } from './libp2p-host.js'
import { NodeCore } from './node-core.js'
import { openNodeFolder } from './node-folder.js'
import type { Client } from '../client/index.js'
import type { ClusterFile } from './cluster-file.js'

const log = logger('catenary:node')

export interface NodeOptions {
  readonly cluster: ClusterFile
  /** the data folder, made by `initCluster` */
  readonly data: string
  /** multiaddrs to listen on @default the node's addresses in the cluster file */
  readonly listen?: readonly string[]
  /** bytes that may be promised to segments @default what the disk has, less 5 % */
  readonly roomBytes?: number
  /** make the data folder anew if it is empty but for its key @default false */
  readonly newFolder?: boolean
  /** time in which every sealed segment is read anew once, ms; 0: only when asked to @default a week */
  readonly scrubPeriodMs?: number
  /** how long a shard may be gone until its segment moves on without it, ms @default 30_000 */
  readonly repairDelayMs?: number
  /** run a Kademlia DHT @default true */
  readonly dht?: boolean
  /** run gossipsub @default true */
  readonly gossip?: boolean
}

export interface Node {
  readonly peerId: string
  /** multiaddrs with the peer id */
  readonly addresses: readonly string[]
  /** the node as a client: to itself without a wire */
  client (): Client
  /** Stops serving, syncs what is written, lets go of the folder. Idempotent. */
  stop (): Promise<void>
}

/**
 * Starts a node; it serves when this resolves.
 *
 * @throws {WrongFolderError} if the folder is another cluster's or another node's, or was never initialised
 * @throws {FolderLockedError} if another process has the folder
 */
export async function createNode (options: NodeOptions): Promise<Node> {
  const { cluster, data } = options
  const { storage, privateKey, self } = await openNodeFolder(data, cluster, { roomBytes: options.roomBytes, newFolder: options.newFolder })

  let core: NodeCore | undefined
  try {
    const host = await createHost({
      privateKey,
      listen: options.listen ?? listenAddresses(self),
      cluster: cluster.cluster,
      folder: data,
      members: cluster.nodes,
      dht: options.dht,
      gossip: options.gossip,
      onError: (err, what) => { log('%s: %e', what, err) }
    })
    core = new NodeCore({
      cluster,
      storage,
      signer: signerOf(privateKey),
      verify: verifySignature,
      clock: systemClock,
      network: new Libp2pNetwork(host.libp2p),
      host: { ...host, protocols: host.libp2p },
      scrubPeriodMs: options.scrubPeriodMs,
      repairDelayMs: options.repairDelayMs,
      logger: name => logger(`catenary:${name}`)
    })
    await core.start()

    return core
  } catch (err) {
    await (core == null ? storage.close() : core.stop())
    throw err
  }
}
