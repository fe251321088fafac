/** A node, put together: its folder, its libp2p, its actors, what it serves. Everything else knows ports only. */
import { randomUUID } from 'node:crypto'
import { logger } from '@libp2p/logger'
import { CatalogActor } from '../actors/catalog-actor.js'
import { DirectoryActor } from '../actors/directory-actor.js'
import { NodeSupervisor } from '../actors/node-supervisor.js'
import { ShardTraffic } from '../actors/shard-traffic.js'
import { bytesEqual } from '../chain/index.js'
import { Client } from '../client/index.js'
import { ANNOUNCE_INTERVAL_MS, Directory } from '../directory/directory.js'
import { InvalidDescriptorError } from '../errors.js'
import { serveAdmin } from '../protocols/admin/handler.js'
import { serveAppend } from '../protocols/append/handler.js'
import { serveCopy } from '../protocols/copy/handler.js'
import { dialLookup } from '../protocols/directory/dialer.js'
import { serveDirectory } from '../protocols/directory/handler.js'
import { serveElect } from '../protocols/elect/handler.js'
import { Gate } from '../protocols/gate.js'
import { Libp2pNetwork } from '../protocols/network.js'
import { serveRead } from '../protocols/read/handler.js'
import { ReplicateHub } from '../protocols/replicate/hub.js'
import { serveReserve } from '../protocols/reserve/handler.js'
import { systemClock } from './clock.js'
import { listenAddresses } from './cluster-file.js'
import { signerOf, verifySignature } from './keys.js'
import { createHost } from './libp2p-host.js'
import { localConnector } from './local-connector.js'
import { openNodeFolder } from './node-folder.js'
import { NodeAdminService } from './services/admin-service.js'
import { NodeAppendService } from './services/append-service.js'
import { NodeDirectoryService } from './services/directory-service.js'
import { NodeReadService } from './services/read-service.js'
import { wireShardPeers } from './shard-peers.js'
import { wireConnector } from './wire-connector.js'
import type { NamedStream } from '../actors/catalog-actor.js'
import type { StreamId } from '../chain/index.js'
import type { PeerAddresses } from '../protocols/directory/service.js'
import type { ClusterFile } from './cluster-file.js'
import type { Host } from './libp2p-host.js'
import type { NodeServices } from './local-connector.js'
import type { Storage } from '../storage/index.js'

const log = logger('catenary:node')
const catalogLog = logger('catenary:catalog')

/** how long an Open waits for this node to read the stream's name in the catalog */
const AUTHORISE_TIMEOUT_MS = 10_000
const LOOKUP_TIMEOUT_MS = 5_000

export interface NodeOptions {
  readonly cluster: ClusterFile
  /** the data folder, made by `initCluster` */
  readonly data: string
  /** multiaddrs to listen on @default the node's addresses in the cluster file */
  readonly listen?: readonly string[]
  /** bytes that may be promised to segments @default what the disk has, less 5 % */
  readonly roomBytes?: number
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
  const { storage, privateKey, self } = await openNodeFolder(data, cluster, { roomBytes: options.roomBytes })

  let node: RunningNode | undefined
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
    node = new RunningNode({ cluster, storage, host, signer: signerOf(privateKey) })
    await node.start()

    return node
  } catch (err) {
    await (node == null ? storage.close() : node.stop())
    throw err
  }
}

interface Parts {
  readonly cluster: ClusterFile
  readonly storage: Storage
  readonly host: Host
  readonly signer: ReturnType<typeof signerOf>
}

class RunningNode implements Node {
  readonly peerId: string
  readonly #parts: Parts
  readonly #network: Libp2pNetwork
  readonly #gate: Gate
  readonly #hub: ReplicateHub
  readonly #supervisor: NodeSupervisor
  readonly #traffic: ShardTraffic
  readonly #directory: Directory
  readonly #directoryActor: DirectoryActor
  readonly #services: NodeServices
  readonly #client: Client
  #catalog: CatalogActor | undefined
  #stopping: Promise<void> | undefined

  constructor (parts: Parts) {
    const { cluster, host, signer, storage } = parts
    this.#parts = parts
    this.peerId = host.peerId
    this.#network = new Libp2pNetwork(host.libp2p)
    this.#gate = new Gate({
      libp2p: host.libp2p,
      isNode: peer => this.#isNode(peer),
      onError: (err, protocol, peer) => { log('%s of %s: %e', protocol, peer, err) }
    })
    const peers = wireShardPeers({ network: this.#network, replicator: () => this.#hub, addressesOf: peer => this.#addressesOf(peer) })
    this.#supervisor = new NodeSupervisor({
      storage,
      signer,
      verify: verifySignature,
      peers,
      clock: systemClock,
      log,
      authorise: async (genesisBytes, stream) => { await this.#authorise(genesisBytes, stream) },
      onMaster: owner => { this.#directoryActor.onMaster(owner) },
      onHeld: segment => { this.#directoryActor.onHeld(segment) }
    })
    this.#traffic = new ShardTraffic({ supervisor: this.#supervisor, storage, peers, clock: systemClock, log })
    this.#hub = new ReplicateHub({
      self: this.peerId,
      hello: { cluster: cluster.cluster, incarnation: storage.incarnation, startId: randomUUID() },
      members: cluster.nodes,
      network: this.#network,
      service: this.#traffic,
      onError: (err, peer) => { log('the stream with %s: %e', peer, err) }
    })
    this.#directory = new Directory({
      signer,
      verify: verifySignature,
      clock: systemClock,
      dialer: {
        connected: () => host.connected().filter(peer => this.#isNode(peer)),
        remember: async peer => { await host.remember(peer) },
        ask: async (peer, request, signal) => await dialLookup(this.#network, { peerId: peer, addresses: this.#addressesOf(peer) }, request, signal)
      },
      catalog: {
        isMember: peer => this.#isNode(peer),
        streamOf: name => this.#catalog?.byName(name)?.stream,
        nameOf: stream => this.#catalog?.byStream(stream)?.name,
        genesisOf: stream => this.#catalog?.byStream(stream)?.genesisBytes
      },
      shardsOf: segment => this.#supervisor.segments.get(segment)?.shards,
      news: host.news,
      content: host.content,
      onError: (err, what) => { log('%s: %e', what, err) }
    })
    this.#directoryActor = new DirectoryActor({
      announcer: this.#directory,
      mastered: () => [...this.#supervisor.owners].filter(owner => owner.role === 'master'),
      addressesOf: peer => this.#addressesOf(peer),
      announceIntervalMs: ANNOUNCE_INTERVAL_MS,
      clock: systemClock,
      log
    })
    this.#services = this.#makeServices(peers)
    this.#client = this.client()
  }

  get addresses (): readonly string[] {
    return this.#parts.host.addresses()
  }

  client (): Client {
    const { cluster } = this.#parts
    const wire = wireConnector(this.peerId, this.#network, async () => {})
    const others = cluster.nodes.filter(node => node.peerId !== this.peerId)

    return new Client(localConnector(this.#services, wire), { peers: [{ peerId: this.peerId, addresses: [] }, ...others] })
  }

  async start (): Promise<void> {
    const { host, cluster } = this.#parts
    await this.#supervisor.start()
    this.#catalog = new CatalogActor({
      genesisBytes: cluster.genesisBytes,
      follow: (from, signal) => this.#followCatalog(from, signal),
      onNamed: named => { this.#onNamed(named) },
      clock: systemClock,
      log: catalogLog
    })

    const { append, read, directory, admin } = this.#services
    await serveAppend(this.#gate, append)
    await serveRead(this.#gate, read)
    await serveDirectory(this.#gate, directory)
    await serveAdmin(this.#gate, admin)
    await serveElect(this.#gate, this.#traffic)
    await serveReserve(this.#gate, this.#traffic)
    await serveCopy(this.#gate, this.#traffic)
    await this.#hub.serve(this.#gate)
    await host.start()
    this.#hub.start()
    this.#directory.start()
  }

  async stop (): Promise<void> {
    this.#stopping ??= this.#stop()
    await this.#stopping
  }

  async #stop (): Promise<void> {
    const { host, storage } = this.#parts
    await this.#supervisor.resign()
    await this.#gate.close()
    await this.#catalog?.stop()
    await this.#client.close()
    await this.#directoryActor.stop()
    await this.#directory.stop()
    await this.#hub.stop()
    await this.#supervisor.stop()
    await host.stop()
    await storage.close()
  }

  #makeServices (peers: ReturnType<typeof wireShardPeers>): NodeServices {
    const { cluster, storage, host } = this.#parts
    const supervisor = this.#supervisor
    const addressesOf = (peer: string): readonly string[] => this.#addressesOf(peer)
    const findMaster = async (stream: StreamId): Promise<PeerAddresses | undefined> => await this.#findMaster(stream)
    const catalog = (): CatalogActor => this.#catalog!

    return {
      append: new NodeAppendService({ supervisor, self: this.peerId, addressesOf, findMaster }),
      read: new NodeReadService({
        supervisor,
        isKnown: stream => catalog().byStream(stream) != null,
        isNode: peer => this.#isNode(peer),
        addressesOf
      }),
      directory: new NodeDirectoryService({
        supervisor,
        catalog,
        isNode: peer => this.#isNode(peer),
        addressesOf,
        catchUp: async () => { await this.#catchUpCatalog() },
        heard: request => this.#directory.local(request),
        lookupElsewhere: async request => await this.#directory.lookup(request, { signal: AbortSignal.timeout(LOOKUP_TIMEOUT_MS) })
      }),
      admin: new NodeAdminService({
        cluster,
        self: this.peerId,
        addresses: () => host.addresses(),
        supervisor,
        catalog,
        storage,
        peers,
        clock: systemClock,
        log,
        appendToCatalog: async command => {
          const stream = await this.#client.openStream(cluster.cluster)
          return (await stream.append(command)).height
        },
        findMaster
      })
    }
  }

  #isNode (peer: string): boolean {
    return this.#parts.cluster.nodes.some(node => node.peerId === peer)
  }

  #addressesOf (peer: string): readonly string[] {
    return this.#parts.cluster.nodes.find(node => node.peerId === peer)?.addresses ?? this.#directory.addressesOf(peer)
  }

  async #findMaster (stream: StreamId): Promise<PeerAddresses | undefined> {
    const heard = this.#directory.masterOf(stream)
    if (heard != null) {
      return heard
    }
    const { master } = await this.#directory.lookup({ key: { stream }, limit: 1 }, { signal: AbortSignal.timeout(LOOKUP_TIMEOUT_MS) })

    return master
  }

  async #authorise (genesisBytes: Uint8Array, stream: StreamId): Promise<void> {
    const named = await this.#catalog!.named(stream, AUTHORISE_TIMEOUT_MS)
    if (!bytesEqual(named.genesisBytes, genesisBytes)) {
      throw new InvalidDescriptorError(`the genesis is not the one that the catalog has for stream ${stream}`)
    }
  }

  /** Every node that finds itself among a new stream's shards opens its own, so nothing is stranded when a creator dies. */
  #onNamed ({ stream, genesis, genesisBytes }: NamedStream): void {
    const { storage } = this.#parts
    const isShard = genesis.descriptor.shards.some(shard => shard.peerId === this.peerId && shard.incarnation === storage.incarnation)
    if (!isShard || this.#supervisor.segments.has(stream)) {
      return
    }

    // not in the turn of the actor that tells, which the opening asks whether it was told
    setImmediate(() => {
      this.#supervisor.open({ segment: stream, opening: { genesisBytes, producersFrames: [] }, segments: [] })
        .catch((err: unknown) => { log.error('could not open stream %s: %e', stream, err) })
    })
  }

  async * #followCatalog (from: number, signal: AbortSignal): AsyncIterable<{ height: number, data: Uint8Array }> {
    const stream = await this.#client.openStream(this.#parts.cluster.cluster, { signal })
    for await (const { height, data } of stream.stream({ from, follow: true, signal })) {
      yield { height, data }
    }
  }

  /** Reads the catalog up to what was committed before the call. */
  async #catchUpCatalog (): Promise<void> {
    const stream = await this.#client.openStream(this.#parts.cluster.cluster)
    const { height } = await stream.tail({ fresh: true })
    if (height != null) {
      await this.#catalog!.reached(height, LOOKUP_TIMEOUT_MS)
    }
  }
}
