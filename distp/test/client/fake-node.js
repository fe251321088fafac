/**
 * Nodes for a client's tests: they serve honest logs in memory through the client's port, and have switches for what
 * goes wrong.
 */
import { hashToId, parseFrame } from '../../src/chain/index.js';
import { BlockNotFoundError, ClosedError, NotMasterError, StreamExistsError, StreamLockedError, StreamNotFoundError, UnknownSegmentError } from '../../src/errors.js';
import { verifySignature } from '../chain/examples.js';
import { fakePeerId } from './fake-keys.js';
import { endOf, FakeLog } from './fake-log.js';
export class FakeNode {
    peerId;
    addresses;
    shard;
    /** refuses everything, as a dead process does */
    isDown = false;
    /** answers nothing, as a stopped process does */
    isStalled = false;
    /** how many appends are written and not acknowledged: the session closes instead */
    lostAcks = 0;
    /** fails the next appends with these */
    appendErrors = [];
    /** what lookups say instead of the truth */
    lookupAs;
    /** what is acknowledged instead of the truth */
    ackAs;
    /** what is read instead of the truth */
    readAs;
    /** reads break off after as many frames */
    breakAfter = Number.POSITIVE_INFINITY;
    /** knows of nothing from this height on */
    behindFrom = Number.POSITIVE_INFINITY;
    /** segments that aren't held */
    lacks = new Set();
    forks = [];
    requests = [];
    reads = [];
    lookups = 0;
    sessions = new Set();
    cluster;
    constructor(cluster, name) {
        this.cluster = cluster;
        this.peerId = fakePeerId(name);
        this.addresses = [`/ip4/127.0.0.1/tcp/1/p2p/${this.peerId}`];
        this.shard = { peerId: this.peerId, incarnation: '0'.repeat(32), zone: '' };
    }
    get isMaster() {
        return this.cluster.master === this;
    }
    /** As if the process had been killed. */
    kill() {
        this.isDown = true;
        for (const session of [...this.sessions]) {
            session.break();
        }
    }
    async answer(signal) {
        signal.throwIfAborted();
        if (this.isDown) {
            throw new Error('connection refused');
        }
        if (this.isStalled) {
            await new Promise((_resolve, reject) => {
                signal.addEventListener('abort', () => { reject(signal.reason); }, { once: true });
            });
        }
    }
    lookup({ key, fromNumber, limit }) {
        this.lookups++;
        const log = [...this.cluster.logs.values()].find(log => 'name' in key ? log.settings.name === key.name : 'stream' in key ? log.stream === key.stream : log.segments.some(({ id }) => id === key.segment));
        if (log == null) {
            throw new StreamNotFoundError('name' in key ? key.name : 'stream' in key ? key.stream : key.segment);
        }
        const { master, nodes } = this.cluster;
        const listed = 'segment' in key && fromNumber == null
            ? log.segments.filter(({ id }) => id === key.segment)
            : fromNumber == null ? [log.tail] : log.segments.slice(fromNumber, fromNumber + limit);
        const answer = {
            stream: log.stream,
            name: log.settings.name,
            genesisBytes: log.genesisBytes,
            segments: listed.map(segment => log.info(segment)),
            tail: log.info(log.tail),
            master: master == null ? undefined : { peerId: master.peerId, addresses: master.addresses },
            epoch: this.cluster.epoch,
            locked: log.locked,
            peers: nodes.map(({ peerId, addresses }) => ({ peerId, addresses }))
        };
        return this.lookupAs?.(answer) ?? answer;
    }
    async append(request) {
        this.requests.push(request);
        const error = this.appendErrors.shift();
        if (error != null) {
            throw error;
        }
        const log = this.cluster.log(request.stream);
        const { master } = this.cluster;
        if (!this.isMaster) {
            throw new NotMasterError(request.stream, master?.peerId, master?.addresses);
        }
        const ack = log.append(request);
        return this.ackAs?.(ack) ?? ack;
    }
    async *read(request, signal) {
        this.reads.push(request);
        await this.answer(signal);
        let sent = 0;
        for await (const event of this.#honestRead(request, signal)) {
            if (event.type === 'frames' && sent++ >= this.breakAfter) {
                throw new Error('connection reset');
            }
            yield this.readAs?.(event) ?? event;
            await this.answer(signal);
        }
    }
    async *#honestRead(request, signal) {
        const log = this.cluster.log(request.stream);
        const segment = this.#segmentOf(log, request);
        const { id, descriptor, descriptorBytes, frames } = segment;
        const isBehind = endOf(segment) > this.behindFrom;
        if (request.fresh && !this.isMaster && (!segment.sealed || isBehind)) {
            throw new NotMasterError(request.stream, this.cluster.master?.peerId, this.cluster.master?.addresses);
        }
        if (this.lacks.has(id)) {
            throw new UnknownSegmentError(id);
        }
        let height = placeIn(segment, request);
        yield { type: 'segment', segment: id, number: descriptor.number, descriptorBytes, height, commitEnd: endOf(segment) };
        const { limit, until = Number.MAX_SAFE_INTEGER } = request;
        const waitUntil = Date.now() + request.waitMs;
        let sent = 0;
        while (true) {
            for (const frame of [...frames]) {
                if (frame.end > this.behindFrom) {
                    break;
                }
                if (frame.end <= height || frame.height >= until) {
                    continue;
                }
                if (limit > 0 && sent >= limit) {
                    yield { type: 'end', reason: 'limit' };
                    return;
                }
                sent += frame.end - height;
                height = frame.end;
                yield { type: 'frames', bytes: Buffer.from(frame.bytes), commitEnd: endOf(segment) };
            }
            if (height < endOf(segment) && height < until && !isBehind) {
                continue;
            }
            if ((segment.sealed && !isBehind) || height >= until || (limit > 0 && sent >= limit)) {
                yield segment.sealed && height === endOf(segment) ? { type: 'end', reason: 'sealed', certificate: segment.certificate } : { type: 'end', reason: 'limit' };
                return;
            }
            if (Date.now() >= waitUntil) {
                yield { type: 'end', reason: 'timeout' };
                return;
            }
            yield { type: 'tail', commitEnd: endOf(segment) };
            const timeout = AbortSignal.timeout(Math.min(60_000, waitUntil - Date.now()));
            await log.changed(AbortSignal.any([signal, timeout]));
            signal.throwIfAborted();
        }
    }
    #segmentOf(log, { segment, from }) {
        if (segment != null) {
            const found = log.segments.find(({ id }) => id === segment);
            if (found == null) {
                throw new UnknownSegmentError(segment);
            }
            return found;
        }
        const held = log.segments.filter(({ id }) => !this.lacks.has(id));
        const begins = held.filter(({ descriptor }) => from.type === 'height' ? descriptor.baseHeight <= from.height : from.type !== 'time' || descriptor.baseTimestamp < from.time);
        return begins.at(-1) ?? held[0] ?? log.tail;
    }
}
function placeIn(segment, { from }) {
    const { frames, descriptor } = segment;
    switch (from.type) {
        case 'start': return descriptor.baseHeight;
        case 'end': return endOf(segment);
        case 'time': return frames.find(frame => frame.timestamp >= from.time)?.height ?? endOf(segment);
        case 'height': {
            if (from.height > endOf(segment)) {
                throw new BlockNotFoundError(`height ${from.height}`);
            }
            return from.height;
        }
        case 'block': {
            for (const frame of frames) {
                for (let index = 0; index < frame.count; index++) {
                    if (frame.hashOf(index).every((byte, at) => byte === from.hash[at])) {
                        return frame.height + index;
                    }
                }
            }
            throw new BlockNotFoundError(hashToId(from.hash));
        }
    }
}
/** One append session: a wire copies the bytes, a node in the same process takes the memory. */
export class FakeSession {
    closed = false;
    #node;
    #isLocal;
    #pending = new Set();
    constructor(node, isLocal) {
        this.#node = node;
        this.#isLocal = isLocal;
        node.sessions.add(this);
    }
    async append(request) {
        if (this.closed) {
            throw new ClosedError('the session is closed');
        }
        const { promise: broken, reject } = Promise.withResolvers();
        this.#pending.add(reject);
        const frame = this.#isLocal ? request.frame : parseFrame(Buffer.from(request.frame.bytes));
        try {
            return await Promise.race([broken, this.#serve({ ...request, frame })]);
        }
        finally {
            this.#pending.delete(reject);
        }
    }
    break() {
        this.closed = true;
        this.#node.sessions.delete(this);
        for (const reject of [...this.#pending]) {
            reject(new ClosedError('the session is closed'));
        }
    }
    async close() {
        this.break();
    }
    async #serve(request) {
        // an answer is never there before the call has returned
        await new Promise(resolve => setImmediate(resolve));
        if (this.#node.isStalled) {
            return new Promise(() => { });
        }
        if (this.closed) {
            throw new ClosedError('the session is closed');
        }
        const ack = await this.#node.append(request);
        if (this.#node.lostAcks > 0) {
            this.#node.lostAcks--;
            this.break();
        }
        return ack;
    }
}
export class FakeCluster {
    nodes;
    logs = new Map();
    master;
    epoch = 1;
    constructor(count = 3) {
        this.nodes = Array.from({ length: count }, (_, index) => new FakeNode(this, `node-${index + 1}`));
        this.master = this.nodes[0];
    }
    get peers() {
        return this.nodes.map(({ peerId, addresses }) => ({ peerId, addresses }));
    }
    get shards() {
        return this.nodes.map(({ shard }) => shard);
    }
    node(index) {
        const node = this.nodes[index];
        if (node == null) {
            throw new Error(`no node ${index}`);
        }
        return node;
    }
    elect(node) {
        this.master = node;
        this.epoch++;
    }
    log(stream) {
        const log = this.logs.get(stream);
        if (log == null) {
            throw new StreamNotFoundError(stream);
        }
        return log;
    }
    create({ settings, nonce }, creator) {
        const known = [...this.logs.values()].find(log => log.settings.name === settings.name);
        if (known != null) {
            if (Buffer.from(known.genesisBytes).includes(Buffer.from(nonce, 'hex'))) {
                return known;
            }
            throw new StreamExistsError(settings.name, known.stream);
        }
        const log = new FakeLog(settings, this.shards.slice(0, settings.replication), nonce, creator);
        this.logs.set(log.stream, log);
        return log;
    }
}
export class FakeConnector {
    peerId = fakePeerId('client');
    verify = verifySignature;
    cluster;
    /** the node in whose process the client is */
    local;
    /** createStream takes effect, and the answer is lost, as many times */
    lostCreates = 0;
    nonces = [];
    /** what nodes were asked to read anew */
    scrubs = [];
    isClosed = false;
    constructor(cluster, local) {
        this.cluster = cluster;
        this.local = local;
    }
    isLocal(peerId) {
        return this.local?.peerId === peerId;
    }
    async appendSession(peer, signal) {
        const node = await this.#reach(peer, signal);
        return new FakeSession(node, this.isLocal(peer.peerId));
    }
    read(peer, request, signal) {
        const node = this.cluster.nodes.find(({ peerId }) => peerId === peer.peerId);
        if (node == null) {
            throw new Error(`unknown peer ${peer.peerId}`);
        }
        return node.read(request, signal);
    }
    async lookup(peer, request, signal) {
        return (await this.#reach(peer, signal)).lookup(request);
    }
    async createStream(peer, request, signal) {
        await this.#reach(peer, signal);
        this.nonces.push(request.nonce);
        const { stream, genesisBytes } = this.cluster.create(request, this.peerId);
        if (this.lostCreates > 0) {
            this.lostCreates--;
            throw new Error('connection reset');
        }
        return { stream, genesisBytes };
    }
    async listStreams(peer, signal) {
        await this.#reach(peer, signal);
        return [...this.cluster.logs.values()].map(({ stream, settings: { name, replication, segmentBytes } }) => ({ stream, name, replication, segmentBytes }));
    }
    async lockStream(peer, stream, signal) {
        const node = await this.#reach(peer, signal);
        if (!node.isMaster) {
            throw new NotMasterError(stream, this.cluster.master?.peerId, this.cluster.master?.addresses);
        }
        const log = this.cluster.log(stream);
        if (log.locked) {
            throw new StreamLockedError(stream);
        }
        log.seal();
    }
    async status(peer, signal) {
        const { peerId, addresses, forks } = await this.#reach(peer, signal);
        const nodes = this.cluster.nodes.map(({ peerId, addresses, isDown }) => ({ peerId, addresses, connected: !isDown }));
        return { peerId, addresses, nodes, cluster: '', startedAtMs: 0, roomBytes: 0, sealed: 0, shards: [], forks };
    }
    async scrub(peer, request, signal) {
        const { peerId } = await this.#reach(peer, signal);
        this.scrubs.push({ peerId, ...request });
        const running = request.start && request.segment == null;
        return { running, segments: running ? 1 : 2, of: 2, bytes: running ? 100 : 300, damaged: 0, indexesMade: running ? 0 : 1 };
    }
    async close() {
        this.isClosed = true;
    }
    async #reach(peer, signal) {
        const node = this.cluster.nodes.find(({ peerId }) => peerId === peer.peerId);
        if (node == null) {
            throw new Error(`unknown peer ${peer.peerId}`);
        }
        await node.answer(signal);
        return node;
    }
}
/** Frames with the given bytes changed. */
export function garbled(frame, change) {
    const bytes = Buffer.from(frame.bytes);
    change(bytes);
    return bytes;
}
//# sourceMappingURL=fake-node.js.map