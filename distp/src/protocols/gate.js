/**
 * The one gate before any handler: who may speak a protocol, how many streams at once, how long a stream may hang.
 * Protocols between nodes are for the cluster's own nodes only; everybody else is told `NotAdmitted` and cut off.
 */
import { CatenaryError, DeadlineError, NotAdmittedError, ProtocolError } from '../errors.js';
import { systemClock } from '../clock.js';
import { Channel } from './channel.js';
import { encodeFailed } from './errors.js';
/** a peer that opens a stream and says nothing for that long is cut off */
export const FIRST_MESSAGE_TIMEOUT_MS = 10_000;
/** a stream whose answer was sent, and whose other half isn't ended for that long, is cut off: libp2p would keep it */
const LINGER_MS = 2_000;
/** after so many broken streams a peer loses its connection */
const VIOLATIONS_MAX = 8;
/** peers whose violations are remembered */
const OFFENDERS_MAX = 4096;
export class Gate {
    firstMessageTimeoutMs;
    #options;
    #clock;
    #protocols = [];
    #violations = new Map();
    /** peers that were turned away */
    refused = 0;
    constructor(options) {
        this.#options = options;
        this.#clock = options.clock ?? systemClock;
        this.firstMessageTimeoutMs = options.firstMessageTimeoutMs ?? FIRST_MESSAGE_TIMEOUT_MS;
    }
    async serve(served) {
        this.#protocols.push(served.protocol);
        await this.#options.libp2p.handle(served.protocol, (stream, connection) => { this.#onStream(stream, connection, served); }, {
            maxInboundStreams: served.streamsMax,
            maxOutboundStreams: served.streamsMax
        });
    }
    /** Takes all protocols back. Streams that are open stay. */
    async close() {
        await this.#options.libp2p.unhandle(this.#protocols.splice(0));
    }
    #onStream(stream, connection, served) {
        const peer = connection.remotePeer.toString();
        const channel = new Channel(stream, { messageBytesMax: served.messageBytesMax, unreadBytesMax: served.unreadBytesMax, clock: this.#clock });
        const handling = served.nodesOnly && !this.#options.isNode(peer)
            ? this.#refuse(channel, peer, served.protocol)
            : served.handle(channel, peer).then(async () => { await this.#finish(channel); });
        handling.catch((err) => {
            channel.abort(err);
            this.#options.onError(err, served.protocol, peer);
        });
        channel.closed
            .then(async (err) => { await this.#onEnded(err, peer, connection); })
            .catch((err) => { this.#options.onError(err, served.protocol, peer); });
    }
    async #refuse(channel, peer, protocol) {
        this.refused++;
        const err = new NotAdmittedError(peer, protocol);
        channel.send(encodeFailed(err));
        await this.#finish(channel);
    }
    async #finish(channel) {
        await channel.close({ signal: this.#clock.timeout(this.firstMessageTimeoutMs) });
        const disarm = this.#clock.after(Math.min(LINGER_MS, this.firstMessageTimeoutMs), () => { channel.abort(new DeadlineError('The other half was never ended')); });
        await channel.closed;
        disarm();
    }
    /** Malformed input costs the sender its stream; again and again, its connection. */
    async #onEnded(err, peer, connection) {
        if (!isViolation(err)) {
            return;
        }
        const violations = (this.#violations.get(peer) ?? 0) + 1;
        if (this.#violations.size >= OFFENDERS_MAX) {
            this.#violations.clear();
        }
        this.#violations.set(peer, violations);
        if (violations >= VIOLATIONS_MAX) {
            this.#violations.delete(peer);
            connection.abort(new ProtocolError(`Peer ${peer} broke the protocol ${violations} times`));
        }
    }
}
/** True for what only a peer that breaks the protocol causes. */
function isViolation(err) {
    return err instanceof CatenaryError && ['ProtocolError', 'InvalidFrameError', 'InvalidDescriptorError', 'InvalidTokenError', 'InvalidCertificateError', 'InvalidArgumentError'].includes(err.name);
}
//# sourceMappingURL=gate.js.map