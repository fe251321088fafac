import { createHash } from 'node:crypto';
import { checkSettings, encodeCatalogCommand, encodeDescriptor, encodeGenesis, frameBytesMax, FRAME_HEADER_BYTES, isListed, majority, SealReason, SHARDS_MAX, streamIdOf } from '../../chain/index.js';
import { CatenaryError, InvalidArgumentError, InvalidDescriptorError, NoRoomError, NotAllowedError, NotMasterError, StreamExistsError, StreamLockedError, StreamNotFoundError, StreamUnavailableError } from '../../errors.js';
const RESERVE_TIMEOUT_MS = 5_000;
const RESERVATION_LEASE_MS = 30_000;
const CATALOG_TIMEOUT_MS = 15_000;
const OPEN_TIMEOUT_MS = 15_000;
const LOCK_TIMEOUT_MS = 30_000;
/** most shards in a status */
const STATUS_SHARDS_MAX = 1_000;
/** A segment's seal carries the next one's descriptor: it may take this part of the segment at most. */
const DESCRIPTOR_PART_OF_SEGMENT = 16;
/** Makes and locks streams, and says how this node is. */
export class NodeAdminService {
    #options;
    #startedAtMs;
    constructor(options) {
        this.#options = options;
        this.#startedAtMs = Math.floor(options.clock.nowMicros() / 1000);
    }
    async createStream({ settings, nonce }, peer) {
        const { catalog, clock, supervisor } = this.#options;
        checkSettings(settings);
        const before = catalog().byName(settings.name);
        if (before != null) {
            return this.#existing(before, peer, nonce);
        }
        const shards = await this.#choose(settings.replication, `${settings.name} ${nonce}`);
        const descriptor = {
            number: 0, baseHeight: 0, baseTimestamp: clock.nowMicros(), firstEpoch: 1, capacity: settings.segmentBytes, shards, master: 0, settings
        };
        checkFits(descriptor);
        const genesisBytes = encodeGenesis({ descriptor, creator: peer, nonce, createdAt: clock.nowMicros() });
        const stream = streamIdOf(genesisBytes);
        const reserved = await this.#reserve(stream, nonce, settings.segmentBytes, shards);
        const height = await this.#options.appendToCatalog(encodeCatalogCommand({ streamNamed: { genesisBytes } }));
        await catalog().reached(height, CATALOG_TIMEOUT_MS);
        const winner = catalog().byName(settings.name);
        if (winner?.stream !== stream) {
            await this.#release(stream, nonce, reserved);
            if (winner == null) {
                throw new StreamUnavailableError(settings.name);
            }
            return this.#existing(winner, peer, nonce);
        }
        await this.#openMajority(stream, genesisBytes, shards);
        if (supervisor.owner(stream) == null) {
            await catalog().named(stream, CATALOG_TIMEOUT_MS);
        }
        return { stream, genesisBytes };
    }
    async listStreams() {
        return [...this.#options.catalog().streams].map(({ stream, name, genesis: { descriptor: { settings } } }) => ({
            name, stream, replication: settings.replication, segmentBytes: settings.segmentBytes
        }));
    }
    async lockStream(stream, peer) {
        const { supervisor, catalog, cluster, self, findMaster } = this.#options;
        const owner = supervisor.tail(stream);
        if (stream === cluster.cluster) {
            throw new InvalidArgumentError('The catalog can not be locked');
        }
        if (owner == null) {
            if (supervisor.isLocked(stream)) {
                return;
            }
            if (catalog().byStream(stream) == null) {
                throw new StreamNotFoundError(stream);
            }
            const master = await findMaster(stream);
            throw new NotMasterError(stream, master?.peerId, master?.addresses);
        }
        const { admins } = owner.descriptor.settings;
        if (!isListed(admins, peer) && peer !== self) {
            throw new NotAllowedError(peer, 'lock', stream);
        }
        if (owner.role !== 'master') {
            throw new NotMasterError(stream, owner.master, owner.master == null ? [] : this.#addressesOf(owner.master));
        }
        try {
            await owner.seal(SealReason.locked, LOCK_TIMEOUT_MS);
        }
        catch (err) {
            if (!(err instanceof StreamLockedError)) {
                throw err;
            }
        }
    }
    async status() {
        const { cluster, self, supervisor, catalog, storage, peers, forks } = this.#options;
        const open = [...supervisor.owners].map((owner) => ({
            stream: owner.stream,
            name: catalog().byStream(owner.stream)?.name ?? '',
            segment: owner.segment,
            number: owner.descriptor.number,
            state: 'opened',
            role: owner.role,
            epoch: owner.epoch,
            end: owner.store.end,
            durableEnd: owner.durableEnd,
            commitEnd: owner.commitEnd,
            reason: owner.status.doubt == null ? shortageOf(supervisor.mover.shortage(owner)) : 'in doubt: its machine went down with unsynced writes'
        }));
        const kept = [...supervisor.keeper.records];
        const missing = kept.filter(record => record.state !== 'sealed').map((record) => ({
            stream: record.stream,
            name: catalog().byStream(record.stream)?.name ?? '',
            segment: record.segment,
            number: record.number,
            state: record.state,
            role: 'none',
            epoch: record.hardState.epoch,
            end: 0,
            durableEnd: 0,
            commitEnd: 0,
            reason: record.reason
        }));
        return {
            peerId: self,
            cluster: cluster.cluster,
            addresses: this.#options.addresses(),
            startedAtMs: this.#startedAtMs,
            nodes: cluster.nodes.map(node => ({ peerId: node.peerId, addresses: node.addresses, connected: node.peerId === self || peers.isUp(node.peerId) })),
            roomBytes: storage.roomBytes,
            sealed: kept.length - missing.length,
            shards: [...missing, ...open].slice(0, STATUS_SHARDS_MAX),
            forks: forks().map(fork => ({ ...fork, name: catalog().byStream(fork.first.stream)?.name ?? '' }))
        };
    }
    async scrub({ start, segment }, peer) {
        const { supervisor: { scrubber, keeper }, cluster } = this.#options;
        const { admins } = cluster.genesis.descriptor.settings;
        const isNode = cluster.nodes.some(node => node.peerId === peer);
        if (segment != null) {
            const { header } = await keeper.store(segment);
            if (!isListed(header.descriptor.settings.readers, peer) && !isNode) {
                throw new NotAllowedError(peer, 'read', header.stream);
            }
            scrubber.complain(segment);
        }
        else if (start) {
            if (!isListed(admins, peer) && !isNode) {
                throw new NotAllowedError(peer, 'scrub', `the nodes of cluster ${cluster.cluster}`);
            }
            scrubber.now();
        }
        return scrubber.progress;
    }
    #existing(named, peer, nonce) {
        if (named.genesis.creator === peer && named.genesis.nonce === nonce) {
            return { stream: named.stream, genesisBytes: named.genesisBytes };
        }
        throw new StreamExistsError(named.name, named.stream);
    }
    #addressesOf(peer) {
        return this.#options.cluster.nodes.find(node => node.peerId === peer)?.addresses ?? [];
    }
    /**
     * The stream's shards by rendezvous hash, so that streams spread: nodes that are up first, the master among them. A
     * node that is away opens its shard when it is back; a segment with fewer shards would stay so.
     */
    async #choose(replication, key) {
        const { cluster, self, peers, storage } = this.#options;
        const wanted = Math.min(replication, cluster.nodes.length, SHARDS_MAX);
        const ranked = cluster.nodes
            .map(node => ({
            node,
            isUp: node.peerId === self || peers.isUp(node.peerId),
            rank: createHash('sha256').update(`${key} ${node.peerId}`).digest('hex')
        }))
            .sort((a, b) => Number(b.isUp) - Number(a.isUp) || (a.rank < b.rank ? 1 : -1))
            .slice(0, wanted);
        const up = ranked.filter(({ isUp }) => isUp);
        if (up.length < majority(wanted)) {
            throw new StreamUnavailableError(key, up.map(({ node }) => node.peerId));
        }
        // a folder that was lost has another incarnation since
        return ranked.map(({ node: { peerId, incarnation, zone } }) => ({
            peerId, incarnation: peerId === self ? storage.incarnation : peers.incarnationOf(peerId) ?? incarnation, zone
        }));
    }
    async #reserve(stream, nonce, capacity, shards) {
        const { self, storage, peers, clock } = this.#options;
        const answers = await Promise.allSettled(shards.map(async ({ peerId, incarnation }) => {
            if (peerId === self) {
                await storage.reserve({ stream, number: 0, nonce, capacity, expiresAtMs: Math.floor(clock.nowMicros() / 1000) + RESERVATION_LEASE_MS });
                return;
            }
            const answer = await peers.reserve(peerId, { stream, number: 0, nonce, capacity, leaseMs: RESERVATION_LEASE_MS }, clock.timeout(RESERVE_TIMEOUT_MS));
            if (answer.incarnation !== incarnation) {
                throw new NoRoomError(capacity, 0);
            }
        }));
        const reserved = shards.filter((_, index) => answers[index]?.status === 'fulfilled');
        if (reserved.length < majority(shards.length)) {
            await this.#release(stream, nonce, reserved);
            const refused = answers.flatMap(answer => answer.status === 'rejected' ? [answer.reason] : []);
            throw refused.find(err => err instanceof CatenaryError) ?? refused[0] ?? new NoRoomError(capacity, 0);
        }
        return reserved;
    }
    async #release(stream, nonce, shards) {
        const { self, storage, peers, clock, log } = this.#options;
        await Promise.all(shards.map(async ({ peerId }) => {
            const key = { stream, number: 0, nonce };
            try {
                await (peerId === self ? storage.release(key) : peers.release(peerId, key, clock.timeout(RESERVE_TIMEOUT_MS)));
            }
            catch (err) {
                log('reservation at %s is left to lapse: %e', peerId, err);
            }
        }));
    }
    /** Every shard opens the segment by itself when it reads the catalog; this waits until a majority has. */
    async #openMajority(stream, genesisBytes, shards) {
        const { self, supervisor, peers, clock } = this.#options;
        const request = { segment: stream, opening: { genesisBytes, producersFrames: [] }, segments: [] };
        const failures = [];
        let opened = 0;
        await new Promise((resolve, reject) => {
            for (const { peerId } of shards) {
                const opening = peerId === self ? supervisor.open(request) : peers.open(peerId, request, clock.timeout(OPEN_TIMEOUT_MS));
                opening.then(() => {
                    if (++opened === majority(shards.length)) {
                        resolve();
                    }
                }).catch((err) => {
                    if (failures.push(err) > shards.length - majority(shards.length)) {
                        reject(new StreamUnavailableError(stream, shards.map(shard => shard.peerId), { cause: err }));
                    }
                });
            }
        });
    }
}
/** In words, for a person to read. */
function shortageOf(shortage) {
    return shortage == null ? undefined : [`${shortage.present} of ${shortage.wanted} shards`, ...shortage.missing].join('; ');
}
/** @throws {InvalidDescriptorError} if the segment would be too small for its own seal */
function checkFits(descriptor) {
    const bytes = encodeDescriptor(descriptor).length;
    if (bytes > descriptor.capacity / DESCRIPTOR_PART_OF_SEGMENT) {
        throw new InvalidDescriptorError(`a descriptor of ${bytes} bytes needs a segment of at least ${bytes * DESCRIPTOR_PART_OF_SEGMENT} bytes`);
    }
    if (frameBytesMax(descriptor) < FRAME_HEADER_BYTES + 8) {
        throw new InvalidDescriptorError('the segment is too small for a frame');
    }
}
//# sourceMappingURL=admin-service.js.map