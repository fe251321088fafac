/**
 * libp2p as Catenary uses it: every limit stated, with its reason. Nothing is started before `start`, so that protocols
 * can be registered first and no peer ever meets a node that doesn't speak them yet.
 */
import { join } from 'node:path'
import { gossipsub } from '@libp2p/gossipsub'
import { identify } from '@libp2p/identify'
import { kadDHT, passthroughMapper } from '@libp2p/kad-dht'
import { noise } from '@libp2p/noise'
import { peerIdFromString } from '@libp2p/peer-id'
import { ping } from '@libp2p/ping'
import { tcp } from '@libp2p/tcp'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import { DHT_NAMESPACE, KadDirectory, TailRules } from '../directory/dht.js'
import { GossipNews, NEWS_BYTES_MAX, tailsTopic } from '../directory/gossip.js'
import { directTls } from './direct-tls.js'
import { spareMerges } from './sparing-peer-store.js'
import { sparingYamux } from './sparing-yamux.js'
import { forMembers } from './for-members.js'
import { ValuesDatastore } from './values-datastore.js'
import { MemberDialer } from './member-dialer.js'
import type { ConnectionManagerInit, Libp2pOptions, ServiceFactoryMap } from 'libp2p'
import type { GossipSub } from '@libp2p/gossipsub'
import type { Identify } from '@libp2p/identify'
import type { ComponentLogger, Libp2p, PrivateKey } from '@libp2p/interface'
import type { KadDHT } from '@libp2p/kad-dht'
import type { Ping } from '@libp2p/ping'
import type { StreamId } from '../chain/index.js'
import type { PeerAddresses } from '../protocols/directory/service.js'

/** folder of what libp2p keeps, in a data folder: strangers can fill it, so the node's own state is elsewhere */
export const LIBP2P_FOLDER = 'libp2p'
/** how much of the cluster's id tells its DHT from others: 75 bits */
const CLUSTER_PREFIX_LENGTH = 16

/** nodes and clients of a cluster; libp2p's 300 would turn clients away, beyond this memory runs short */
const CONNECTIONS_MAX = 1_000
/** connections of one host a second; libp2p's 5 is too few for clients behind one address */
const INBOUND_PER_SECOND = 100
/** handshakes at once: each takes milliseconds of CPU, so more would only make all of them late */
const INBOUND_PENDING_MAX = 100
/** an upgrade or a dial that takes longer is of a peer that is gone: others are waiting */
const HANDSHAKE_TIMEOUT_MS = 5_000
const ADDRESS_TIMEOUT_MS = 3_000
/** streams of one connection in each direction: clients have a handful, nodes some dozens */
const STREAMS_MAX = 512
/** what a stream may hold for a receiver that doesn't read: above every window that the protocols grant */
const STREAM_BUFFER_BYTES = 4 * 1024 * 1024
/** what a stream may hold for a sender that doesn't wait, before it is cut off; the default is no limit */
const WRITE_BUFFER_BYTES = 16 * 1024 * 1024
/**
 * Pings of one connection at once. libp2p pings every connection from time to time and ends one that may not be pinged,
 * kad-dht pings as well, and a ping that was answered counts until both sides have ended its stream, which takes up to ten
 * seconds: with libp2p's limit of one, connections that are well are lost.
 */
const PINGS_MAX = 8
/** parallel queries: a private DHT is small, and each query costs CPU */
const DHT_ALPHA = 3
const DHT_REPROVIDE_CONCURRENCY = 2

/** hosts that are never limited: testnets and sidecars have many nodes on one */
const LOOPBACK = ['/ip4/127.0.0.0/ipcidr/8', '/ip6/::1/ipcidr/128']

type NodeServices = { identify: Identify, ping: Ping } & Partial<{ dht: KadDHT, pubsub: GossipSub }>

export interface HostOptions {
  readonly privateKey: PrivateKey
  /** multiaddrs to listen on */
  readonly listen: readonly string[]
  /** multiaddrs to tell others instead of those listened on @default none */
  readonly announce?: readonly string[]
  readonly cluster: StreamId
  /** the data folder */
  readonly folder: string
  /** the cluster's nodes: to stay connected to, and the only ones DHT and gossip speak with @default none, and they speak with all */
  readonly members?: readonly PeerAddresses[]
  /** @default true */
  readonly dht?: boolean
  /** @default true */
  readonly gossip?: boolean
  readonly logger?: ComponentLogger
  /** told of what goes wrong without making a call fail */
  readonly onError?: (err: unknown, what: string) => void
}

/** A node's libp2p, and what the directory has of it. */
export interface Host {
  readonly libp2p: Libp2p
  readonly peerId: string
  /** the DHT, unless it was turned off */
  readonly content?: KadDirectory
  /** the topic of tail records, unless gossip was turned off */
  readonly news?: GossipNews
  /** Another topic of gossip, one per kind of news; undefined if gossip was turned off. To be started and stopped by the caller. */
  newsOn (topic: string): GossipNews | undefined
  /** multiaddrs this node is reached at, with its peer id; empty before `start` */
  addresses (): string[]
  /** peers that one is connected to */
  connected (): string[]
  /** Keeps addresses for a later dial. */
  remember (peer: PeerAddresses): Promise<void>
  /** The cluster's nodes, instead of those before. */
  setMembers (members: readonly PeerAddresses[]): Promise<void>
  start (): Promise<void>
  stop (): Promise<void>
}

/** id of the protocol that a cluster's DHT speaks */
export function dhtProtocol (cluster: StreamId): string {
  return `/catenary/${cluster.slice(0, CLUSTER_PREFIX_LENGTH)}/kad/1.0.0`
}

/**
 * A node's host, not started yet.
 *
 * @throws {FolderLockedError} if another process uses the folder
 * @throws {StorageError} if libp2p's store can't be opened
 */
export async function createHost (options: HostOptions): Promise<Host> {
  const { cluster, dht = true, gossip = true, onError = () => {} } = options
  const datastore = await ValuesDatastore.open(join(options.folder, LIBP2P_FOLDER), options.folder)
  const rules = new TailRules()
  let members = options.members?.map(({ peerId }) => peerId)
  const isMember = (peer: string): boolean => members?.includes(peer) ?? true
  const services: ServiceFactoryMap<NodeServices> = {
    identify: identify(),
    ping: pingService(),
    ...(dht ? { dht: forMembers(dhtService(cluster, rules), isMember) } : {}),
    ...(gossip ? { pubsub: forMembers(gossipService(), isMember) } : {})
  }

  let libp2p: Libp2p<NodeServices>
  let dialer: MemberDialer
  try {
    libp2p = await createLibp2p<NodeServices>({
      ...baseOptions(options.logger),
      start: false,
      privateKey: options.privateKey,
      addresses: { listen: [...options.listen], announce: [...options.announce ?? []] },
      datastore,
      services
    })
    dialer = new MemberDialer(libp2p, libp2p.logger.forComponent('catenary:members'))
    await dialer.set(options.members ?? [])
  } catch (err) {
    await datastore.close()
    throw err
  }

  const { dht: kad, pubsub } = libp2p.services
  const peerId = libp2p.peerId.toString()
  const content = kad == null ? undefined : new KadDirectory({ dht: kad, rules, self: peerId, onError })
  const newsOn = (topic: string): GossipNews | undefined => pubsub == null ? undefined : new GossipNews({ pubsub, topic, onError })
  const news = newsOn(tailsTopic(cluster))

  return {
    ...ownedBy(libp2p),
    content,
    news,
    newsOn,
    async setMembers (nodes) {
      members = nodes.map(({ peerId }) => peerId)
      await dialer.set(nodes)
    },
    async start () {
      await libp2p.start()
      news?.start()
      dialer.start()
    },
    async stop () {
      dialer.stop()
      news?.stop()
      try {
        await libp2p.stop()
      } finally {
        await datastore.close()
      }
    }
  }
}

export interface ClientHostOptions {
  /** who the client is @default a fresh key */
  readonly privateKey?: PrivateKey
  readonly logger?: ComponentLogger
}

export type ClientHost = Omit<Host, 'content' | 'news' | 'newsOn' | 'setMembers'>

/** A client's host, not started yet: it dials and doesn't listen, and runs neither DHT nor gossip. */
export async function createClientHost ({ privateKey, logger }: ClientHostOptions = {}): Promise<ClientHost> {
  const libp2p = await createLibp2p({
    ...baseOptions(logger),
    start: false,
    privateKey,
    addresses: { listen: [] },
    services: { identify: identify(), ping: pingService() }
  })

  return {
    ...ownedBy(libp2p),
    async start () { await libp2p.start() },
    async stop () { await libp2p.stop() }
  }
}

function ownedBy (libp2p: Libp2p): Pick<Host, 'libp2p' | 'peerId' | 'addresses' | 'connected' | 'remember'> {
  spareMerges(libp2p)

  return {
    libp2p,
    peerId: libp2p.peerId.toString(),
    addresses: () => libp2p.getMultiaddrs().map(address => address.toString()),
    connected: () => libp2p.getPeers().map(peer => peer.toString()),
    async remember ({ peerId, addresses }) {
      if (addresses.length > 0 && peerId !== libp2p.peerId.toString()) {
        await libp2p.peerStore.merge(peerIdFromString(peerId), { multiaddrs: addresses.map(address => multiaddr(address)) })
      }
    }
  }
}

function baseOptions (logger: ComponentLogger | undefined): Libp2pOptions {
  return { logger, ...streamOptions(), connectionManager: connectionLimits() }
}

/** What a host's streams are made of, from the socket up. */
export function streamOptions (): Pick<Libp2pOptions, 'transports' | 'connectionEncrypters' | 'streamMuxers'> {
  return {
    transports: [tcp()],
    // the first that both sides have is taken: see docs/decisions/0008-tls-before-noise.md
    connectionEncrypters: [directTls(), noise()],
    streamMuxers: [sparingYamux({
      maxInboundStreams: STREAMS_MAX,
      maxOutboundStreams: STREAMS_MAX,
      // those that come before libp2p has set up the connection; the default, 10, costs a client that has much to ask its connection
      maxEarlyStreams: STREAMS_MAX,
      // the window's initial size stays as the protocol has it: both sides take it for granted, unasked
      streamOptions: { maxReadBufferLength: STREAM_BUFFER_BYTES, maxWriteBufferLength: WRITE_BUFFER_BYTES }
    })]
  }
}

function connectionLimits (): ConnectionManagerInit {
  return {
    maxConnections: CONNECTIONS_MAX,
    inboundConnectionThreshold: INBOUND_PER_SECOND,
    maxIncomingPendingConnections: INBOUND_PENDING_MAX,
    inboundUpgradeTimeout: HANDSHAKE_TIMEOUT_MS,
    dialTimeout: HANDSHAKE_TIMEOUT_MS,
    addressDialTimeout: ADDRESS_TIMEOUT_MS,
    allow: LOOPBACK
  }
}

function pingService (): ReturnType<typeof ping> {
  return ping({ maxInboundStreams: PINGS_MAX, maxOutboundStreams: PINGS_MAX })
}

function dhtService (cluster: StreamId, rules: TailRules): ReturnType<typeof kadDHT> {
  return kadDHT({
    protocol: dhtProtocol(cluster),
    // the defaults are for the public network: a client only, that drops private addresses and waits for peers
    clientMode: false,
    peerInfoMapper: passthroughMapper,
    allowQueryWithZeroPeers: true,
    alpha: DHT_ALPHA,
    reprovide: { concurrency: DHT_REPROVIDE_CONCURRENCY },
    validators: { [DHT_NAMESPACE]: rules.validate },
    selectors: { [DHT_NAMESPACE]: rules.select }
  })
}

function gossipService (): ReturnType<typeof gossipsub> {
  return gossipsub({
    allowPublishToZeroTopicPeers: true,
    ignoreDuplicatePublishError: true,
    maxInboundDataLength: NEWS_BYTES_MAX,
    // nodes of one machine or behind one address are no attack: who is a member says the catalog
    scoreParams: { IPColocationFactorWeight: 0 }
  })
}
