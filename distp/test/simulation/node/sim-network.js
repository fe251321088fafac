/**
 * The network between processes, as sockets show it: bytes of one direction arrive in order or not at all. What can
 * happen: a direction that stalls for as long as it is cut, a connection that is reset or that nobody answers on any more,
 * a host that refuses or that is silent, slow links; and, since replication promises to stand that, messages between
 * shards that are lost, come twice or overtake each other.
 */
import { ClosedError } from '../../../src/errors.js';
import { Channel } from '../../../src/protocols/channel.js';
import { WINDOW_BYTES } from '../../../src/protocols/window.js';
import { random } from '../../../src/replication/random.js';
import { Connection } from './sim-connection.js';
export class SimNetwork {
    timeline;
    random;
    coverage;
    trouble = { loss: 0, duplication: 0, reordering: 0 };
    latencyMs;
    #hosts = new Map();
    /** directions that are cut: what is sent there waits */
    #cut = new Set();
    #slow = new Map();
    #connections = new Set();
    constructor(timeline, random, coverage, latencyMs) {
        this.timeline = timeline;
        this.random = random;
        this.coverage = coverage;
        this.latencyMs = latencyMs;
    }
    /** The process that has the peer's address from now on. */
    attach(host) {
        this.#hosts.set(host.peerId, host);
    }
    /** The process is dead. Its machine resets its connections, unless it is gone as well. */
    detach(host, isMachineUp) {
        host.isMachineUp = isMachineUp;
        for (const connection of this.#connections) {
            if (connection.has(host)) {
                if (isMachineUp) {
                    connection.reset(host);
                }
                else {
                    connection.forget(host);
                }
            }
        }
    }
    host(peerId) {
        return this.#hosts.get(peerId);
    }
    cut(from, to) {
        this.#cut.add(`${from}>${to}`);
    }
    isCut(from, to) {
        return this.#cut.has(`${from}>${to}`);
    }
    heal(from, to) {
        if (this.#cut.delete(`${from}>${to}`)) {
            this.#connections.forEach(connection => { connection.resume(from); });
        }
    }
    healAll() {
        this.#cut.clear();
        this.#slow.clear();
        this.#connections.forEach(connection => { connection.resumeAll(); });
    }
    slow(from, to, factor) {
        this.#slow.set(`${from}>${to}`, factor);
    }
    lag(from, to) {
        return this.latencyMs * (0.2 + random(this.random)) * (this.#slow.get(`${from}>${to}`) ?? 1);
    }
    get connections() {
        return [...this.#connections];
    }
    between(a, b) {
        return [...this.#connections].find(connection => connection.has(a) && connection.has(b) && connection.isOpenFor(a) && connection.isOpenFor(b));
    }
    connect(a, b) {
        const connection = new Connection(this, a, b);
        this.#connections.add(connection);
        return connection;
    }
    dropped(connection) {
        this.#connections.delete(connection);
    }
}
/** One process's end of the network. */
export class SimHost {
    network;
    peerId;
    process;
    isMachineUp = true;
    #handlers = new Map();
    constructor(network, peerId, process) {
        this.network = network;
        this.peerId = peerId;
        this.process = process;
    }
    protocols = {
        handle: async (protocol, handler) => { this.#handlers.set(protocol, handler); },
        unhandle: async (protocols) => { [protocols].flat().forEach(protocol => this.#handlers.delete(protocol)); }
    };
    handler(protocol) {
        return this.#handlers.get(protocol);
    }
    connected() {
        return this.network.connections.filter(connection => connection.has(this) && connection.isOpenFor(this)).map(connection => connection.other(this).peerId);
    }
    disconnect(peerId) {
        for (const connection of this.network.connections) {
            if (connection.has(this) && connection.other(this).peerId === peerId) {
                connection.reset(this);
            }
        }
    }
    async open(peer, protocol, messageBytesMax, signal) {
        const stream = await this.#openStream(peer.peerId, protocol, signal);
        return new Channel(stream, { messageBytesMax, unreadBytesMax: WINDOW_BYTES + messageBytesMax, clock: this.process });
    }
    async #openStream(peerId, protocol, signal) {
        signal.throwIfAborted();
        return await new Promise((resolve, reject) => {
            const onAbort = () => { reject(signal.reason); };
            const settle = (stream, why) => {
                signal.removeEventListener('abort', onAbort);
                if (stream == null) {
                    reject(new ClosedError(`Could not reach ${peerId} for ${protocol}: ${why}`));
                }
                else if (signal.aborted) {
                    stream.abort(signal.reason);
                }
                else {
                    resolve(stream);
                }
            };
            signal.addEventListener('abort', onAbort, { once: true });
            this.#dial(peerId, connection => {
                if (connection == null) {
                    settle(undefined, 'refused');
                }
                else {
                    connection.open(this, protocol, settle);
                }
            });
        });
    }
    /** The connection there is or a new one; none if it is refused. A machine that is gone or cut off never answers. */
    #dial(peerId, then) {
        const { network, process } = this;
        const target = network.host(peerId);
        const there = target == null ? undefined : network.connections.find(connection => connection.has(this) && connection.has(target) && connection.isOpenFor(this));
        if (there != null) {
            then(there);
            return;
        }
        process.plan(target == null ? 0 : 2 * (network.lag(this.peerId, peerId) + network.lag(peerId, this.peerId)), () => {
            const target = network.host(peerId);
            if (target?.isMachineUp === false || network.isCut(this.peerId, peerId) || network.isCut(peerId, this.peerId)) {
                return;
            }
            then(target?.process.alive === true ? network.between(this, target) ?? network.connect(this, target) : undefined);
        });
    }
}
//# sourceMappingURL=sim-network.js.map