import { systemClock } from '../../clock.js';
import { ClosedError, DeadlineError } from '../../errors.js';
import { REPLICATE_BYTES_MAX, REPLICATE_PROTOCOL } from './codec.js';
import { Link } from './link.js';
/** how often a pair's stream says that its process is alive */
export const HEARTBEAT_MS = 100;
const SILENCE_MS = 3_000;
const DIAL_TIMEOUT_MS = 3_000;
const RETRY_MIN_MS = 50;
const RETRY_MAX_MS = 1_000;
/** a newer stream may come before the older one's end was seen */
const STREAMS_MAX = 4;
/**
 * The streams between this node and every other node of the cluster: one a pair, dialled by the node with the smaller
 * peer id, and dialled again for as long as it is missing.
 */
export class ReplicateHub {
    #options;
    #clock;
    #silenceMs;
    #links = new Map();
    #stop = new AbortController();
    #dialling = [];
    #stopHeartbeats = () => { };
    constructor(options) {
        this.#options = options;
        this.#clock = options.clock ?? systemClock;
        this.#silenceMs = options.silenceMs ?? SILENCE_MS;
    }
    /** To be called before libp2p is started. */
    async serve(gate) {
        await gate.serve({
            protocol: REPLICATE_PROTOCOL,
            nodesOnly: true,
            messageBytesMax: REPLICATE_BYTES_MAX,
            streamsMax: STREAMS_MAX,
            handle: async (channel, peer) => {
                const link = this.#adopt(channel, peer);
                await link.closed;
            }
        });
    }
    /** To be called after libp2p was started. */
    start() {
        const { members, self } = this.#options;
        for (const member of members) {
            if (self < member.peerId) {
                this.#dialling.push(this.#keepUp(member));
            }
        }
        this.#stopHeartbeats = this.#clock.every(HEARTBEAT_MS, () => { this.#beat(); });
    }
    async stop() {
        this.#stop.abort();
        this.#stopHeartbeats();
        await Promise.all([...this.#links.values()].map(async (link) => { await link.close(); }));
        for (const link of this.#links.values()) {
            link.abort(new ClosedError('The node is stopping'));
        }
        await Promise.all(this.#dialling);
    }
    send(peer, segment, message) {
        return this.#links.get(peer)?.send(segment, message) ?? false;
    }
    isUp(peer) {
        return this.#links.get(peer)?.isUp ?? false;
    }
    incarnationOf(peer) {
        return this.#links.get(peer)?.incarnation;
    }
    /** The stream is the pair's from now on; an older one ends. */
    #adopt(channel, peer) {
        const { hello, service, onError } = this.#options;
        const before = this.#links.get(peer);
        const link = new Link(channel, { peer, hello, service });
        this.#links.set(peer, link);
        before?.abort(new ClosedError(`${peer} has a newer stream`));
        link.closed.then(err => {
            if (this.#links.get(peer) === link) {
                this.#links.delete(peer);
                service.onDown(peer);
            }
            if (err != null && !this.#stop.signal.aborted) {
                onError(err, peer);
            }
        }).catch((err) => { onError(err, peer); });
        return link;
    }
    async #keepUp(member) {
        const { network, onError } = this.#options;
        let pauseMs = RETRY_MIN_MS;
        while (!this.#stop.signal.aborted) {
            try {
                const signal = AbortSignal.any([this.#stop.signal, this.#clock.timeout(DIAL_TIMEOUT_MS)]);
                const link = this.#adopt(await network.open(member, REPLICATE_PROTOCOL, REPLICATE_BYTES_MAX, signal), member.peerId);
                const openedMs = this.#clock.nowMs();
                await link.closed;
                pauseMs = this.#clock.nowMs() - openedMs > RETRY_MAX_MS ? RETRY_MIN_MS : Math.min(RETRY_MAX_MS, pauseMs * 2);
            }
            catch (err) {
                if (!this.#stop.signal.aborted) {
                    onError(err, member.peerId);
                }
                pauseMs = Math.min(RETRY_MAX_MS, pauseMs * 2);
            }
            await this.#clock.delay(pauseMs, this.#stop.signal);
        }
    }
    #beat() {
        const silentSinceMs = this.#clock.nowMs() - this.#silenceMs;
        for (const link of this.#links.values()) {
            if (link.heardMs < silentSinceMs) {
                this.#giveUp(link);
            }
            else {
                link.heartbeat();
            }
        }
    }
    /**
     * Its connection with it: what was sent into a network that lost it is sent again by TCP after ever longer pauses, so a
     * stream over the same connection would stay silent for as long again once the network is whole.
     */
    #giveUp(link) {
        const reason = new DeadlineError(`Nothing came from ${link.peer} for ${this.#silenceMs} ms`);
        link.abort(reason);
        this.#options.network.disconnect(link.peer, reason);
    }
}
//# sourceMappingURL=hub.js.map