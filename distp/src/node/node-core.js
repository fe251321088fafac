/** A node, put together from ports: its actors, what it serves, its directory, its own client. What they run on is the caller's. */
import { CatalogActor } from '../actors/catalog-actor.js';
import { Census } from '../actors/census.js';
import { DirectoryActor } from '../actors/directory-actor.js';
import { ForkWatch, heldSegment } from '../actors/fork-watch.js';
import { NodeSupervisor } from '../actors/node-supervisor.js';
import { ShardTraffic } from '../actors/shard-traffic.js';
import { bytesEqual } from '../chain/index.js';
import { Client } from '../client/index.js';
import { ANNOUNCE_INTERVAL_MS, Directory } from '../directory/directory.js';
import { InvalidDescriptorError } from '../errors.js';
import { serveAdmin } from '../protocols/admin/handler.js';
import { serveAppend } from '../protocols/append/handler.js';
import { serveCopy } from '../protocols/copy/handler.js';
import { dialLookup } from '../protocols/directory/dialer.js';
import { serveDirectory } from '../protocols/directory/handler.js';
import { serveElect } from '../protocols/elect/handler.js';
import { Gate } from '../protocols/gate.js';
import { serveRead } from '../protocols/read/handler.js';
import { ReplicateHub } from '../protocols/replicate/hub.js';
import { serveReserve } from '../protocols/reserve/handler.js';
import { localConnector } from './local-connector.js';
import { NodeAdminService } from './services/admin-service.js';
import { NodeAppendService } from './services/append-service.js';
import { NodeDirectoryService } from './services/directory-service.js';
import { NodeReadService } from './services/read-service.js';
import { wireShardPeers } from './shard-peers.js';
import { wireConnector } from './wire-connector.js';
/** how long an Open waits for this node to read the stream's name in the catalog */
const AUTHORISE_TIMEOUT_MS = 10_000;
const LOOKUP_TIMEOUT_MS = 5_000;
export class NodeCore {
    peerId;
    #parts;
    #log;
    #gate;
    #hub;
    #forks;
    #supervisor;
    #traffic;
    #census;
    #directory;
    #directoryActor;
    #services;
    #client;
    #catalog;
    #stopping;
    constructor(parts) {
        const { clock, cluster, host, network, signer, storage, verify, scrubPeriodMs, repairDelayMs } = parts;
        const log = parts.logger('node');
        this.#parts = parts;
        this.#log = log;
        this.peerId = signer.peerId;
        this.#gate = new Gate({
            libp2p: host.protocols,
            clock,
            isNode: peer => this.#isNode(peer),
            onError: (err, protocol, peer) => { log('%s of %s: %e', protocol, peer, err); }
        });
        const peers = wireShardPeers({
            network,
            replicator: () => this.#hub,
            addressesOf: peer => this.#addressesOf(peer),
            members: cluster.nodes,
            incarnation: storage.incarnation
        });
        this.#forks = new ForkWatch({ storage, verify, held: segment => heldSegment(this.#supervisor, segment), clock, log });
        this.#supervisor = new NodeSupervisor({
            storage,
            signer,
            notary: this.#forks,
            peers,
            clock,
            log,
            authorise: async (genesisBytes, stream) => { await this.#authorise(genesisBytes, stream); },
            onMaster: owner => { this.#directoryActor.onMaster(owner); },
            onHeld: segment => { this.#directoryActor.onHeld(segment); },
            scrubPeriodMs,
            repairDelayMs
        });
        this.#traffic = new ShardTraffic({ supervisor: this.#supervisor, storage, peers, clock, log });
        const lookup = async (peer, request, signal) => await dialLookup(network, { peerId: peer, addresses: this.#addressesOf(peer) }, request, signal);
        this.#census = new Census({
            self: this.peerId,
            segments: this.#supervisor.segments,
            peers,
            lookup,
            notary: this.#forks,
            onLearned: () => { this.#supervisor.repairer.wake(); },
            clock,
            log
        });
        this.#hub = new ReplicateHub({
            self: this.peerId,
            hello: { cluster: cluster.cluster, incarnation: storage.incarnation, startId: clock.randomHex(16) },
            members: cluster.nodes,
            network,
            service: this.#traffic,
            clock,
            onError: (err, peer) => { log('the stream with %s: %e', peer, err); }
        });
        this.#directory = new Directory({
            signer,
            verify,
            witness: async (certificate) => { await this.#forks.witness(certificate); },
            clock,
            dialer: {
                connected: () => host.connected().filter(peer => this.#isNode(peer)),
                remember: async (peer) => { await host.remember(peer); },
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
            onError: (err, what) => { log('%s: %e', what, err); }
        });
        this.#directoryActor = new DirectoryActor({
            announcer: this.#directory,
            mastered: () => [...this.#supervisor.owners].filter(owner => owner.role === 'master'),
            addressesOf: peer => this.#addressesOf(peer),
            announceIntervalMs: ANNOUNCE_INTERVAL_MS,
            clock,
            log
        });
        this.#services = this.#makeServices(peers);
        this.#client = this.client();
    }
    /** the node's shards of segments that aren't sealed, to look at */
    get owners() {
        return this.#supervisor.owners;
    }
    get addresses() {
        return this.#parts.host.addresses();
    }
    client() {
        const { clock, cluster, network } = this.#parts;
        const wire = wireConnector(this.peerId, network, this.#parts.verify, async () => { });
        const others = cluster.nodes.filter(node => node.peerId !== this.peerId);
        return new Client(localConnector(this.#services, wire), { peers: [{ peerId: this.peerId, addresses: [] }, ...others], clock });
    }
    async start() {
        const { clock, cluster, host, logger } = this.#parts;
        await this.#forks.load();
        await this.#supervisor.start();
        this.#catalog = new CatalogActor({
            genesisBytes: cluster.genesisBytes,
            follow: (from, signal) => this.#followCatalog(from, signal),
            onNamed: named => { this.#onNamed(named); },
            clock,
            log: logger('catalog')
        });
        const { append, read, directory, admin } = this.#services;
        await serveAppend(this.#gate, append);
        await serveRead(this.#gate, read);
        await serveDirectory(this.#gate, directory);
        await serveAdmin(this.#gate, admin);
        await serveElect(this.#gate, this.#traffic);
        await serveReserve(this.#gate, this.#traffic);
        await serveCopy(this.#gate, this.#traffic);
        await this.#hub.serve(this.#gate);
        await host.start();
        this.#hub.start();
        this.#census.start();
        this.#directory.start();
    }
    async stop() {
        this.#stopping ??= this.#stop();
        await this.#stopping;
    }
    async #stop() {
        const { host, storage } = this.#parts;
        await this.#supervisor.resign();
        await this.#gate.close();
        await this.#catalog?.stop();
        await this.#census.stop();
        await this.#client.close();
        await this.#directoryActor.stop();
        await this.#directory.stop();
        await this.#hub.stop();
        await this.#supervisor.stop();
        await host.stop();
        await storage.close();
    }
    #makeServices(peers) {
        const { clock, cluster, storage, host } = this.#parts;
        const log = this.#log;
        const supervisor = this.#supervisor;
        const addressesOf = (peer) => this.#addressesOf(peer);
        const findMaster = async (stream) => await this.#findMaster(stream);
        const catalog = () => this.#catalog;
        return {
            append: new NodeAppendService({ supervisor, self: this.peerId, addressesOf, findMaster }),
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
                catchUp: async () => { await this.#catchUpCatalog(); },
                heard: request => this.#directory.local(request),
                lookupElsewhere: async (request) => await this.#directory.lookup(request, { signal: clock.timeout(LOOKUP_TIMEOUT_MS) })
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
                appendToCatalog: async (command) => {
                    const stream = await this.#openCatalog();
                    return (await stream.append(command)).height;
                },
                forks: () => this.#forks.forks,
                findMaster
            })
        };
    }
    #isNode(peer) {
        return this.#parts.cluster.nodes.some(node => node.peerId === peer);
    }
    #addressesOf(peer) {
        return this.#parts.cluster.nodes.find(node => node.peerId === peer)?.addresses ?? this.#directory.addressesOf(peer);
    }
    async #findMaster(stream) {
        const heard = this.#directory.masterOf(stream);
        if (heard != null) {
            return heard;
        }
        const { master } = await this.#directory.lookup({ key: { stream }, limit: 1 }, { signal: this.#parts.clock.timeout(LOOKUP_TIMEOUT_MS) });
        return master;
    }
    async #authorise(genesisBytes, stream) {
        const named = await this.#catalog.named(stream, AUTHORISE_TIMEOUT_MS);
        if (!bytesEqual(named.genesisBytes, genesisBytes)) {
            throw new InvalidDescriptorError(`the genesis is not the one that the catalog has for stream ${stream}`);
        }
    }
    /** Every node that finds itself among a new stream's shards opens its own, so nothing is stranded when a creator dies. */
    #onNamed({ stream, genesis, genesisBytes }) {
        this.#census.add(stream);
        const { clock, storage } = this.#parts;
        const isShard = genesis.descriptor.shards.some(shard => shard.peerId === this.peerId && shard.incarnation === storage.incarnation);
        if (!isShard || this.#supervisor.segments.has(stream)) {
            return;
        }
        // not in the turn of the actor that tells, which the opening asks whether it was told
        clock.defer(() => {
            this.#supervisor.open({ segment: stream, opening: { genesisBytes, producersFrames: [] }, segments: [] })
                .catch((err) => { this.#log.error('could not open stream %s: %e', stream, err); });
        });
    }
    async *#followCatalog(from, signal) {
        const stream = await this.#client.openStream(this.#parts.cluster.cluster, { signal });
        for await (const { height, data } of stream.stream({ from, follow: true, signal })) {
            yield { height, data };
        }
    }
    async #openCatalog() {
        const { clock, cluster } = this.#parts;
        return await this.#client.openStream(cluster.cluster, { signal: clock.timeout(LOOKUP_TIMEOUT_MS) });
    }
    /** Reads the catalog up to what was committed before the call. */
    async #catchUpCatalog() {
        const stream = await this.#openCatalog();
        const { height } = await stream.tail({ fresh: true });
        if (height != null) {
            await this.#catalog.reached(height, LOOKUP_TIMEOUT_MS);
        }
    }
}
//# sourceMappingURL=node-core.js.map