import { decodeCatalogCommand, decodeGenesis, streamIdOf } from '../chain/index.js';
import { DeadlineError } from '../errors.js';
import { Actor } from './actor.js';
const MAILBOX_MAX = 16_384;
const RETRY_MIN_MS = 100;
const RETRY_MAX_MS = 5_000;
/**
 * Follows the cluster's first stream and keeps what it says: which names stand for which streams. The first
 * `StreamNamed` for a name wins, in the catalog's order, on every node alike.
 */
export class CatalogActor extends Actor {
    #options;
    #byName = new Map();
    #byStream = new Map();
    #waiting = [];
    #stop = new AbortController();
    #next = 0;
    constructor(options) {
        super({ name: 'catalog', mailboxMax: MAILBOX_MAX, clock: options.clock, log: options.log });
        this.#options = options;
        this.#name(options.genesisBytes, 0);
        this.#follow().catch((err) => { this.fail(err); });
    }
    /** height after the last block that was read */
    get end() {
        return this.#next;
    }
    get streams() {
        return this.#byName.values();
    }
    byName(name) {
        return this.#byName.get(name);
    }
    byStream(stream) {
        return this.#byStream.get(stream);
    }
    /** Resolves once the catalog has named this stream. @throws {DeadlineError} if that isn't read in time */
    async named(stream, timeoutMs) {
        return this.#byStream.get(stream) ?? await this.ask(reply => ({ type: 'stream', stream, reply }), { timeoutMs });
    }
    /** Resolves once the block at this height was read. @throws {DeadlineError} if that isn't so in time */
    async reached(height, timeoutMs) {
        if (this.#next <= height) {
            await this.ask(reply => ({ type: 'height', height, reply }), { timeoutMs });
        }
    }
    receive(messages) {
        for (const message of messages) {
            if (message.type === 'block') {
                this.#apply(message.height, message.data);
                message.reply.resolve(undefined);
            }
            else {
                this.#waiting.push(message);
            }
        }
        this.#answer();
    }
    onEnd() {
        this.#stop.abort();
    }
    #answer() {
        for (const message of this.#waiting.splice(0)) {
            if (message.type === 'height' && message.height < this.#next) {
                message.reply.resolve(undefined);
            }
            else if (message.type === 'stream' && this.#byStream.has(message.stream)) {
                message.reply.resolve(this.#byStream.get(message.stream));
            }
            else {
                this.#waiting.push(message);
            }
        }
    }
    #apply(height, data) {
        this.#next = height + 1;
        try {
            const { streamNamed } = decodeCatalogCommand(data);
            if (streamNamed != null) {
                this.#name(streamNamed.genesisBytes, height);
            }
        }
        catch (err) {
            this.log.error('the catalog has no command at height %d: %e', height, err);
        }
    }
    #name(genesisBytes, height) {
        const genesis = decodeGenesis(genesisBytes);
        const { name } = genesis.descriptor.settings;
        if (this.#byName.has(name)) {
            return;
        }
        const bytes = Uint8Array.from(genesisBytes);
        const named = { stream: streamIdOf(bytes), name, genesis: decodeGenesis(bytes), genesisBytes: bytes, height };
        this.#byName.set(name, named);
        this.#byStream.set(named.stream, named);
        this.#options.onNamed(named);
    }
    async #follow() {
        const { follow, clock, log } = this.#options;
        let pauseMs = RETRY_MIN_MS;
        while (!this.stopped) {
            try {
                for await (const { height, data } of follow(this.#next, this.#stop.signal)) {
                    await this.ask(reply => ({ type: 'block', height, data, reply }));
                    pauseMs = RETRY_MIN_MS;
                }
            }
            catch (err) {
                if (!this.stopped && !(err instanceof DeadlineError)) {
                    log('following the catalog from %d again: %e', this.#next, err);
                }
            }
            await clock.delay(pauseMs, this.#stop.signal);
            pauseMs = Math.min(RETRY_MAX_MS, pauseMs * 2);
        }
    }
}
//# sourceMappingURL=catalog-actor.js.map