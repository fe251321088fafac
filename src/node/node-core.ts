/** A node, put together from ports: its actors, what it serves, its directory, its own client. What they run on is the caller's. */
import { CatalogActor } from '../actors/catalog-actor.js'
import { Census } from '../actors/census.js'
import { DirectoryActor } from '../actors/directory-actor.js'
import { ForkWatch, heldSegment } from '../actors/fork-watch.js'
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
import { Gate } from '../protocols/gate.js'
import { serveOpen } from '../protocols/open/handler.js'
import { serveRead } from '../protocols/read/handler.js'
import { ReplicateHub } from '../protocols/replicate/hub.js'
import { serveReserve } from '../protocols/reserve/handler.js'
import { localConnector } from './local-connector.js'
import { NodeAdminService } from './services/admin-service.js'
import { NodeAppendService } from './services/append-service.js'
import { NodeDirectoryService } from './services/directory-service.js'
import { NodeReadService } from './services/read-service.js'
import { wireShardPeers } from './shard-peers.js'
import { wireConnector } from './wire-connector.js'
import type { NamedStream } from '../actors/catalog-actor.js'
import type { Logger, Signer } from '../actors/ports.js'
import type { SegmentOwner } from '../actors/segment-owner.js'
import type { StreamId, VerifySignature } from '../chain/index.js'
import type { Stream } from '../client/index.js'
import type { Clock } from '../clock.js'
import type { ContentDirectory, News } from '../directory/ports.js'
import type { LookupAnswer, LookupRequest, PeerAddresses } from '../protocols/directory/service.js'
import type { GateOptions } from '../protocols/gate.js'
import type { Network } from '../protocols/network.js'
import type { Storage } from '../storage/segment-store.js'
import type { ClusterFile } from './cluster-file.js'
import type { NodeServices } from './local-connector.js'

/** how long an Open waits for this node to read the stream's name in the catalog */
const AUTHORISE_TIMEOUT_MS = 10_000
const LOOKUP_TIMEOUT_MS = 5_000

/** How a node is reached, and what it has of the others beside connections. */
export interface NodeHost {
  readonly protocols: GateOptions['libp2p']
  readonly content?: ContentDirectory
  readonly news?: News
  /** multiaddrs this node is reached at, with its peer id; empty before `start` */
  addresses (): string[]
  /** peers that one is connected to */
  connected (): string[]
  /** Keeps addresses for a later dial. */
  remember (peer: PeerAddresses): Promise<void>
  start (): Promise<void>
  stop (): Promise<void>
}

/** What a node runs on. It closes the storage and stops the host. */
export interface NodeParts {
  readonly cluster: ClusterFile
  readonly storage: Storage
  readonly signer: Signer
  readonly verify: VerifySignature
  readonly clock: Clock
  readonly network: Network
  readonly host: NodeHost
  /** time in which every sealed segment is read anew once, ms; 0: only when asked to @default a week */
  readonly scrubPeriodMs?: number
  /** how long a shard may be gone until its segment moves on without it, ms @default 30_000 */
  readonly repairDelayMs?: number
  /** a log by its name */
  readonly logger: (name: string) => Logger
}

export class NodeCore {
  readonly peerId: string
  readonly #parts: NodeParts
  readonly #log: Logger
  readonly #gate: Gate
  readonly #hub: ReplicateHub
  readonly #forks: ForkWatch
  readonly #supervisor: NodeSupervisor
  readonly #traffic: ShardTraffic
  readonly #census: Census
  readonly #directory: Directory
  readonly #directoryActor: DirectoryActor
  readonly #services: NodeServices
  readonly #client: Client
  #catalog: CatalogActor | undefined
  #stopping: Promise<void> | undefined

  constructor (parts: NodeParts) {
    const { clock, cluster, host, network, signer, storage, verify, scrubPeriodMs, repairDelayMs } = parts
    const log = parts.logger('node')
    this.#parts = parts
    this.#log = log
    this.peerId = signer.peerId
    this.#gate = new Gate({
      libp2p: host.protocols,
      clock,
      isNode: peer => this.#isNode(peer),
      onError: (err, protocol, peer) => { log('%s of %s: %e', protocol, peer, err) }
    })
    const peers = wireShardPeers({
      network,
      replicator: () => this.#hub,
      addressesOf: peer => this.#addressesOf(peer),
      members: cluster.nodes
    })
    this.#forks = new ForkWatch({ storage, verify, held: segment => heldSegment(this.#supervisor, segment), clock, log })
    this.#supervisor = new NodeSupervisor({
      storage,
      signer,
      notary: this.#forks,
      peers,
      clock,
      log,
      authorise: async (genesisBytes, stream) => { await this.#authorise(genesisBytes, stream) },
      onMaster: owner => { this.#directoryActor.onMaster(owner) },
      onHeld: segment => { this.#directoryActor.onHeld(segment) },
      scrubPeriodMs,
      repairDelayMs
    })
    this.#traffic = new ShardTraffic({ supervisor: this.#supervisor, storage, peers, clock, log })
    const lookup = async (peer: string, request: LookupRequest, signal: AbortSignal): Promise<LookupAnswer> =>
      await dialLookup(network, { peerId: peer, addresses: this.#addressesOf(peer) }, request, signal)
    this.#census = new Census({
      self: this.peerId,
      segments: this.#supervisor.segments,
      peers,
      lookup,
      notary: this.#forks,
      onLearned: () => { this.#supervisor.repairer.wake() },
      clock,
      log
    })
    this.#hub = new ReplicateHub({
      self: this.peerId,
      hello: { cluster: cluster.cluster, incarnation: storage.incarnation, startId: clock.randomHex(16) },
      members: cluster.nodes,
      network,
      service: this.#traffic,
      clock,
      onError: (err, peer) => { log('the stream with %s: %e', peer, err) }
    })
    this.#directory = new Directory({
      signer,
      verify,
      witness: async certificate => { await this.#forks.witness(certificate) },
      clock,
      dialer: {
        connected: () => host.connected().filter(peer => this.#isNode(peer)),
        remember: async peer => { await host.remember(peer) },
        ask: lookup
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
      clock,
      log
    })
    this.#services = this.#makeServices(peers)
    this.#client = this.client()
  }

  /** the node's shards of segments that aren't sealed, to look at */
  get owners (): Iterable<SegmentOwner> {
    return this.#supervisor.owners
  }

  get addresses (): readonly string[] {
    return this.#parts.host.addresses()
  }

  client (): Client {
    const { clock, cluster, network } = this.#parts
    const wire = wireConnector(this.peerId, network, this.#parts.verify, async () => {})
    const others = cluster.nodes.filter(node => node.peerId !== this.peerId)

    return new Client(localConnector(this.#services, wire), { peers: [{ peerId: this.peerId, addresses: [] }, ...others], clock })
  }

  async start (): Promise<void> {
    const { clock, cluster, host, logger } = this.#parts
    await this.#forks.load()
    await this.#supervisor.start()
    this.#catalog = new CatalogActor({
      genesisBytes: cluster.genesisBytes,
      follow: (from, signal) => this.#followCatalog(from, signal),
      onNamed: named => { this.#onNamed(named) },
      clock,
      log: logger('catalog')
    })

    const { append, read, directory, admin } = this.#services
    await serveAppend(this.#gate, append)
    await serveRead(this.#gate, read)
    await serveDirectory(this.#gate, directory)
    await serveAdmin(this.#gate, admin)
    await serveOpen(this.#gate, this.#traffic)
    await serveReserve(this.#gate, this.#traffic)
    await serveCopy(this.#gate, this.#traffic)
    await this.#hub.serve(this.#gate)
    await host.start()
    this.#hub.start()
    this.#census.start()
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
    await this.#census.stop()
    await this.#client.close()
    await this.#directoryActor.stop()
    await this.#directory.stop()
    await this.#hub.stop()
    await this.#supervisor.stop()
    await host.stop()
    await storage.close()
  }

  #makeServices (peers: ReturnType<typeof wireShardPeers>): NodeServices {
    const { clock, cluster, storage, host } = this.#parts
    const log = this.#log
    const supervisor = this.#supervisor
    const addressesOf = (peer: string): readonly string[] => this.#addressesOf(peer)
    const findMaster = async (stream: StreamId): Promise<PeerAddresses | undefined> => await this.#findMaster(stream)
    const catalog = (): CatalogActor => this.#catalog!

    return {
      append: new NodeAppendService({ supervisor, self: this.peerId, peers, clock, addressesOf, findMaster }),
      read: new NodeReadService({
        supervisor,
        isKnown: stream => catalog().byStream(stream) != null,
        isNode: peer => this.#isNode(peer),
        addressesOf,
        clock
      }),
      directory: new NodeDirectoryService({
        supervisor,
        catalog,
        isNode: peer => this.#isNode(peer),
        addressesOf,
        catchUp: async () => { await this.#catchUpCatalog() },
        heard: request => this.#directory.local(request),
        lookupElsewhere: async request => await this.#directory.lookup(request, { signal: clock.timeout(LOOKUP_TIMEOUT_MS) })
      }),
      admin: new NodeAdminService({
        cluster,
        self: this.peerId,
        addresses: () => host.addresses(),
        supervisor,
        catalog,
        storage,
        peers,
        clock,
        log,
        appendToCatalog: async command => {
          const stream = await this.#openCatalog()
          return (await stream.append(command)).height
        },
        forks: () => this.#forks.forks,
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
    const { master } = await this.#directory.lookup({ key: { stream }, limit: 1 }, { signal: this.#parts.clock.timeout(LOOKUP_TIMEOUT_MS) })

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
    this.#census.add(stream)
    const { clock, storage } = this.#parts
    const isShard = genesis.descriptor.shards.some(shard => shard.peerId === this.peerId && shard.incarnation === storage.incarnation)
    if (!isShard || this.#supervisor.segments.has(stream)) {
      return
    }

    // not in the turn of the actor that tells, which the opening asks whether it was told
    clock.defer(() => {
      this.#supervisor.open({ segment: stream, opening: { genesisBytes, producersFrames: [] }, segments: [] })
        .catch((err: unknown) => { this.#log.error('could not open stream %s: %e', stream, err) })
    })
  }

  async * #followCatalog (from: number, signal: AbortSignal): AsyncIterable<{ height: number, data: Uint8Array }> {
    const stream = await this.#client.openStream(this.#parts.cluster.cluster, { signal })
    for await (const { height, data } of stream.stream({ from, follow: true, signal })) {
      yield { height, data }
    }
  }

  async #openCatalog (): Promise<Stream> {
    const { clock, cluster } = this.#parts

    return await this.#client.openStream(cluster.cluster, { signal: clock.timeout(LOOKUP_TIMEOUT_MS) })
  }

  /** Reads the catalog up to what was committed before the call. */
  async #catchUpCatalog (): Promise<void> {
    const stream = await this.#openCatalog()
    const { height } = await stream.tail({ fresh: true })
    if (height != null) {
      await this.#catalog!.reached(height, LOOKUP_TIMEOUT_MS)
    }
  }
}
