import { ClosedError, DeadlineError } from '../errors.js';
import { withTimeout } from './retry.js';
/** The append sessions of a client: one a node, for all its streams. */
export class Sessions {
    #connector;
    #options;
    #sessions = new Map();
    #closed = false;
    constructor(connector, options) {
        this.#connector = connector;
        this.#options = options;
    }
    /** The client is closed: there will be no session any more. */
    get isClosed() {
        return this.#closed;
    }
    /** The session to a node, opened if there is none or it has closed. */
    async get(peer) {
        if (this.#closed) {
            throw new ClosedError('the client is closed');
        }
        const known = this.#sessions.get(peer.peerId);
        if (known != null) {
            const session = await known;
            if (!session.closed) {
                return session;
            }
            this.#forget(peer.peerId, known);
        }
        return this.#sessions.get(peer.peerId) ?? this.#open(peer);
    }
    /** Closes a session that doesn't answer; what is pending on it is rejected. */
    async drop(peerId, session) {
        const known = this.#sessions.get(peerId);
        if (known != null && await known.then(other => other === session, () => false)) {
            this.#forget(peerId, known);
        }
        await session.close();
    }
    async close() {
        this.#closed = true;
        const sessions = await Promise.allSettled(this.#sessions.values());
        this.#sessions.clear();
        await Promise.all(sessions.map(async (result) => result.status === 'fulfilled' ? result.value.close() : undefined));
    }
    async #open(peer) {
        const { clock, requestTimeoutMs } = this.#options;
        const timeout = () => new DeadlineError(`no append session to ${peer.peerId} in ${requestTimeoutMs} ms`);
        const opening = withTimeout(clock, requestTimeoutMs, undefined, timeout, async (signal) => this.#connector.appendSession(peer, signal));
        this.#sessions.set(peer.peerId, opening);
        try {
            const session = await opening;
            if (this.#closed) {
                await session.close();
                throw new ClosedError('the client is closed');
            }
            return session;
        }
        catch (err) {
            this.#forget(peer.peerId, opening);
            throw err;
        }
    }
    #forget(peerId, session) {
        if (this.#sessions.get(peerId) === session) {
            this.#sessions.delete(peerId);
        }
    }
}
//# sourceMappingURL=sessions.js.map