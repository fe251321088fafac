/**
 * libp2p as Catenary uses it: every limit stated, with its reason. Nothing is started before `start`, so that protocols
 * can be registered first and no peer ever meets a node that doesn't speak them yet.
 */
import { join } from 'node:path';
import { gossipsub } from '@libp2p/gossipsub';
import { identify } from '@libp2p/identify';
import { kadDHT, passthroughMapper } from '@libp2p/kad-dht';
import { noise } from '@libp2p/noise';
import { peerIdFromString } from '@libp2p/peer-id';
import { ping } from '@libp2p/ping';
import { tcp } from '@libp2p/tcp';
import { multiaddr } from '@multiformats/multiaddr';
import { LevelDatastore } from 'datastore-level';
import { createLibp2p } from 'libp2p';
import { DHT_NAMESPACE, KadDirectory, TailRules } from '../directory/dht.js';
import { GossipNews, NEWS_BYTES_MAX, tailsTopic } from '../directory/gossip.js';
import { FolderLockedError, StorageError } from '../errors.js';
import { directTls } from './direct-tls.js';
import { sparingYamux } from './sparing-yamux.js';
import { forMembers } from './for-members.js';
import { MemberDialer } from './member-dialer.js';
/** folder of what libp2p keeps, in a data folder: strangers can fill it, so the node's own state is elsewhere */
export const LIBP2P_FOLDER = 'libp2p';
/** how much of the cluster's id tells its DHT from others: 75 bits */
const CLUSTER_PREFIX_LENGTH = 16;
/** nodes and clients of a cluster; libp2p's 300 would turn clients away, beyond this memory runs short */
const CONNECTIONS_MAX = 1_000;
/** connections of one host a second; libp2p's 5 is too few for clients behind one address */
const INBOUND_PER_SECOND = 100;
/** handshakes at once: each takes milliseconds of CPU, so more would only make all of them late */
const INBOUND_PENDING_MAX = 100;
/** an upgrade or a dial that takes longer is of a peer that is gone: others are waiting */
const HANDSHAKE_TIMEOUT_MS = 5_000;
const ADDRESS_TIMEOUT_MS = 3_000;
/** streams of one connection in each direction: clients have a handful, nodes some dozens */
const STREAMS_MAX = 512;
/** what a stream may hold for a receiver that doesn't read: above every window that the protocols grant */
const STREAM_BUFFER_BYTES = 4 * 1024 * 1024;
/** what a stream may hold for a sender that doesn't wait, before it is cut off; the default is no limit */
const WRITE_BUFFER_BYTES = 16 * 1024 * 1024;
/** parallel queries: a private DHT is small, and each query costs CPU */
const DHT_ALPHA = 3;
const DHT_REPROVIDE_CONCURRENCY = 2;
/** hosts that are never limited: testnets and sidecars have many nodes on one */
const LOOPBACK = ['/ip4/127.0.0.0/ipcidr/8', '/ip6/::1/ipcidr/128'];
/** id of the protocol that a cluster's DHT speaks */
export function dhtProtocol(cluster) {
    return `/catenary/${cluster.slice(0, CLUSTER_PREFIX_LENGTH)}/kad/1.0.0`;
}
/**
 * A node's host, not started yet.
 *
 * @throws {FolderLockedError} if another process uses the folder
 * @throws {StorageError} if libp2p's store can't be opened
 */
export async function createHost(options) {
    const { cluster, dht = true, gossip = true, onError = () => { } } = options;
    const datastore = await openDatastore(options.folder);
    const rules = new TailRules();
    let members = options.members?.map(({ peerId }) => peerId);
    const isMember = (peer) => members?.includes(peer) ?? true;
    const services = {
        identify: identify(),
        ping: ping(),
        ...(dht ? { dht: forMembers(dhtService(cluster, rules), isMember) } : {}),
        ...(gossip ? { pubsub: forMembers(gossipService(), isMember) } : {})
    };
    let libp2p;
    let dialer;
    try {
        libp2p = await createLibp2p({
            ...baseOptions(options.logger),
            start: false,
            privateKey: options.privateKey,
            addresses: { listen: [...options.listen], announce: [...options.announce ?? []] },
            datastore,
            services
        });
        dialer = new MemberDialer(libp2p, libp2p.logger.forComponent('catenary:members'));
        await dialer.set(options.members ?? []);
    }
    catch (err) {
        await datastore.close();
        throw err;
    }
    const { dht: kad, pubsub } = libp2p.services;
    const peerId = libp2p.peerId.toString();
    const content = kad == null ? undefined : new KadDirectory({ dht: kad, rules, self: peerId, onError });
    const newsOn = (topic) => pubsub == null ? undefined : new GossipNews({ pubsub, topic, onError });
    const news = newsOn(tailsTopic(cluster));
    return {
        ...ownedBy(libp2p),
        content,
        news,
        newsOn,
        async setMembers(nodes) {
            members = nodes.map(({ peerId }) => peerId);
            await dialer.set(nodes);
        },
        async start() {
            await libp2p.start();
            news?.start();
            dialer.start();
        },
        async stop() {
            dialer.stop();
            news?.stop();
            try {
                await libp2p.stop();
            }
            finally {
                await datastore.close();
            }
        }
    };
}
/** A client's host, not started yet: it dials and doesn't listen, and runs neither DHT nor gossip. */
export async function createClientHost({ privateKey, logger } = {}) {
    const libp2p = await createLibp2p({
        ...baseOptions(logger),
        start: false,
        privateKey,
        addresses: { listen: [] },
        services: { identify: identify(), ping: ping() }
    });
    return {
        ...ownedBy(libp2p),
        async start() { await libp2p.start(); },
        async stop() { await libp2p.stop(); }
    };
}
function ownedBy(libp2p) {
    return {
        libp2p,
        peerId: libp2p.peerId.toString(),
        addresses: () => libp2p.getMultiaddrs().map(address => address.toString()),
        connected: () => libp2p.getPeers().map(peer => peer.toString()),
        async remember({ peerId, addresses }) {
            if (addresses.length > 0 && peerId !== libp2p.peerId.toString()) {
                await libp2p.peerStore.merge(peerIdFromString(peerId), { multiaddrs: addresses.map(address => multiaddr(address)) });
            }
        }
    };
}
function baseOptions(logger) {
    return { logger, ...streamOptions(), connectionManager: connectionLimits() };
}
/** What a host's streams are made of, from the socket up. */
export function streamOptions() {
    return {
        transports: [tcp()],
        // the first that both sides have is taken: see docs/decisions/0008-tls-before-noise.md
        connectionEncrypters: [directTls(), noise()],
        streamMuxers: [sparingYamux({
                maxInboundStreams: STREAMS_MAX,
                maxOutboundStreams: STREAMS_MAX,
                // the window's initial size stays as the protocol has it: both sides take it for granted, unasked
                streamOptions: { maxReadBufferLength: STREAM_BUFFER_BYTES, maxWriteBufferLength: WRITE_BUFFER_BYTES }
            })]
    };
}
function connectionLimits() {
    return {
        maxConnections: CONNECTIONS_MAX,
        inboundConnectionThreshold: INBOUND_PER_SECOND,
        maxIncomingPendingConnections: INBOUND_PENDING_MAX,
        inboundUpgradeTimeout: HANDSHAKE_TIMEOUT_MS,
        dialTimeout: HANDSHAKE_TIMEOUT_MS,
        addressDialTimeout: ADDRESS_TIMEOUT_MS,
        allow: LOOPBACK
    };
}
function dhtService(cluster, rules) {
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
    });
}
function gossipService() {
    return gossipsub({
        allowPublishToZeroTopicPeers: true,
        ignoreDuplicatePublishError: true,
        maxInboundDataLength: NEWS_BYTES_MAX,
        // nodes of one machine or behind one address are no attack: who is a member says the catalog
        scoreParams: { IPColocationFactorWeight: 0 }
    });
}
async function openDatastore(folder) {
    const path = join(folder, LIBP2P_FOLDER);
    const datastore = new LevelDatastore(path);
    try {
        // not by `datastore.open`, whose errors no longer say why
        await datastore.db.open();
    }
    catch (err) {
        if (err.cause?.code === 'LEVEL_LOCKED') {
            throw new FolderLockedError(folder, { cause: err });
        }
        throw new StorageError(`Opening ${path}: ${err.message}`, { cause: err });
    }
    return datastore;
}
//# sourceMappingURL=libp2p-host.js.map