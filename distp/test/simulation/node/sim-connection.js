/** A connection of two processes: two lanes in which things arrive in order, until one of them is cut, or the connection ends. */
import { ClosedError } from '../../../src/errors.js';
import { random } from '../../../src/replication/random.js';
import { SimStream } from './sim-stream.js';
/** how often libp2p pings a connection, and ends it if that isn't answered as soon */
const PING_MS = 10_000;
export class Connection {
    #network;
    #lanes;
    /** for whom it has ended */
    #ended = new Set();
    #streams = new Set();
    isHalfOpen = false;
    constructor(network, a, b) {
        this.#network = network;
        this.#lanes = [{ from: a, to: b, lastMs: 0, stalled: [] }, { from: b, to: a, lastMs: 0, stalled: [] }];
    }
    has(host) {
        return this.#lanes[0].from === host || this.#lanes[1].from === host;
    }
    isOpenFor(host) {
        return !this.#ended.has(host);
    }
    other(host) {
        return this.#lanes[0].from === host ? this.#lanes[0].to : this.#lanes[0].from;
    }
    /** Carries something to the other side, behind what was sent before. Nothing comes of it if the connection ends first. */
    carry(from, act, extraMs = 0) {
        const lane = this.#lanes[0].from === from ? this.#lanes[0] : this.#lanes[1];
        const { timeline } = this.#network;
        const atMs = Math.max(extraMs > 0 ? 0 : lane.lastMs, timeline.nowMs + this.#network.lag(from.peerId, lane.to.peerId) + extraMs);
        if (extraMs === 0) {
            lane.lastMs = atMs;
        }
        timeline.plan(atMs - timeline.nowMs, () => { this.#arrive(lane, act); });
    }
    #arrive(lane, act) {
        if (this.isHalfOpen) {
            return;
        }
        if (lane.stalled.length > 0 || this.#network.isCut(lane.from.peerId, lane.to.peerId)) {
            lane.stalled.push(act);
            return;
        }
        if (!lane.to.process.alive) {
            // whoever has the address now knows nothing of this connection
            if (this.#network.host(lane.to.peerId)?.isMachineUp === true) {
                this.#end(lane.from);
            }
            return;
        }
        lane.to.process.run(() => {
            if (!this.#ended.has(lane.to)) {
                act();
            }
            else if (!this.#ended.has(lane.from)) {
                this.#end(lane.from);
            }
        });
    }
    resume(from) {
        for (const lane of this.#lanes) {
            if (lane.from.peerId === from) {
                const stalled = lane.stalled;
                lane.stalled = [];
                stalled.forEach(act => { this.carry(lane.from, act); });
            }
        }
    }
    resumeAll() {
        this.#lanes.forEach(lane => { this.resume(lane.from.peerId); });
    }
    /** Ends it for both sides, as far as they can be told. */
    reset(by) {
        for (const { from } of this.#lanes) {
            if (from !== by) {
                this.carry(this.other(from), () => { this.#endNow(from); });
            }
            else {
                this.#endNow(from);
            }
        }
    }
    /** Nothing arrives any more, and nobody is told, until each side's monitor finds that pings aren't answered. */
    goSilent() {
        this.isHalfOpen = true;
        for (const { from } of this.#lanes) {
            from.process.plan(PING_MS * (1 + random(this.#network.random)), () => { this.#endNow(from); });
        }
    }
    forget(host) {
        this.#ended.add(host);
    }
    #end(host) {
        host.process.plan(this.#network.lag(this.other(host).peerId, host.peerId), () => { this.#endNow(host); });
    }
    #endNow(host) {
        if (this.#ended.has(host)) {
            return;
        }
        this.#ended.add(host);
        for (const stream of [...this.#streams]) {
            if (stream.host === host) {
                stream.onReset(new ClosedError('the connection was reset'));
            }
        }
        if (this.#lanes.every(({ from }) => this.#ended.has(from) || !from.process.alive)) {
            this.#network.dropped(this);
        }
    }
    open(from, protocol, then) {
        const to = this.other(from);
        const here = new SimStream(this, from, protocol);
        here.onRefused = () => { then(undefined, 'the connection was reset'); };
        this.#streams.add(here);
        this.carry(from, () => {
            const handle = to.handler(protocol);
            if (handle == null) {
                this.carry(to, () => {
                    this.gone(here);
                    here.onRefused = undefined;
                    then(undefined, 'the protocol is not spoken');
                });
                return;
            }
            const there = new SimStream(this, to, protocol);
            there.peer = here;
            here.peer = there;
            this.#streams.add(there);
            this.carry(to, () => {
                if (here.onRefused != null) {
                    here.onRefused = undefined;
                    then(here, '');
                }
            });
            const remotePeer = { toString: () => from.peerId };
            void handle(there, { remotePeer, abort: () => { this.reset(to); } });
        });
    }
    gone(stream) {
        this.#streams.delete(stream);
    }
    get network() {
        return this.#network;
    }
}
//# sourceMappingURL=sim-connection.js.map