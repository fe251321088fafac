/**
 * Looks at every certificate that this node learns, from wherever: a message of another shard, an Open, a copy, a tail record.
 * A segment has one seal. Two certificates that can't both be of it are the proof that a majority of its shards signed two
 * histories: they are kept, for a person to see, and the second one is not used.
 */
import { asBuffer, bytesEqual, decodeReceipt, encodeReceipt, parseFrame, verifyFrame } from '../chain/index.js';
import { InvalidCertificateError, StorageError } from '../errors.js';
import { decodeOpening } from '../protocols/elect/codec.js';
/** most forks that are kept: one is enough for a person to step in */
export const FORKS_MAX = 64;
const VALUE_NAME = 'forks';
export class ForkWatch {
    verify;
    #options;
    #forks = [];
    constructor(options) {
        this.verify = options.verify;
        this.#options = options;
    }
    /** the oldest first */
    get forks() {
        return this.#forks;
    }
    /** Reads what was found before. @throws {StorageError} */
    async load() {
        const value = await this.#options.storage.getValue(VALUE_NAME);
        if (value != null) {
            this.#forks.push(...decodeForks(value));
        }
    }
    /**
     * Compares a certificate whose signatures were verified with what this node holds.
     *
     * @throws {InvalidCertificateError} if it contradicts that. If that makes a fork it is on disk by then
     */
    async witness(certificate) {
        const held = this.#options.held(certificate.segment);
        if (held == null) {
            return;
        }
        const first = held.certificate;
        if (first.end === certificate.end && bytesEqual(first.hash, certificate.hash)) {
            return;
        }
        const height = await forkedAt(held, certificate);
        if (height == null) {
            throw new InvalidCertificateError(`it is of the block below ${certificate.end}, and the seal of ${certificate.segment} is below ${first.end}`);
        }
        await this.#keep({ height, first, second: certificate, foundAt: this.#options.clock.nowMicros() });
        throw new InvalidCertificateError(`it contradicts the certificate of ${certificate.segment} that is held: a fork at height ${height}`);
    }
    async #keep(fork) {
        const { storage, log } = this.#options;
        const { segment } = fork.first;
        const isKnown = this.#forks.some(({ first, second }) => first.segment === segment && second.end === fork.second.end && bytesEqual(second.hash, fork.second.hash));
        if (isKnown || this.#forks.length >= FORKS_MAX) {
            return;
        }
        this.#forks.push(fork);
        log.error('segment %s of stream %s is forked at height %d', segment, fork.first.stream, fork.height);
        await storage.putValue(VALUE_NAME, encodeForks(this.#forks));
    }
}
/** Where the two part; undefined if the certificate is of a block of the same history, below its seal. */
async function forkedAt(held, { end, hash }) {
    const first = held.certificate;
    if (end > first.end) {
        return first.end; // nothing comes after a seal
    }
    if (end === first.end) {
        return end - 1;
    }
    const own = await held.hashBelow(end);
    return own == null || bytesEqual(own, hash) ? undefined : end - 1;
}
/** What a node holds of a segment: its own shard's certificate, or what the next segment was opened with. */
export function heldSegment(shards, segment) {
    const { keeper, segments } = shards;
    const own = shards.owner(segment)?.certificate ?? keeper.record(segment)?.certificate;
    const certificate = own ?? openedWith();
    if (certificate == null) {
        return undefined;
    }
    return {
        certificate,
        hashBelow: async (height) => {
            const store = shards.owner(segment)?.store ?? (keeper.serves(segment) ? await keeper.store(segment) : undefined);
            await store?.load(height - 1, store.end, 1);
            return store == null ? undefined : hashIn(store, height);
        }
    };
    function openedWith() {
        const listed = segments.get(segment);
        const next = listed == null ? undefined : segments.of(listed.stream).find(({ number }) => number === listed.number + 1);
        if (next == null) {
            return undefined;
        }
        const record = keeper.record(next.segment);
        const opening = shards.owner(next.segment)?.opening ?? (record == null ? undefined : decodeOpening(record.opening));
        return opening?.certificate;
    }
}
function hashIn(store, height) {
    const [bytes] = store.read(height - 1, store.end, 1);
    if (bytes == null) {
        return undefined;
    }
    const frame = parseFrame(bytes);
    return verifyFrame(frame) ? frame.hashOf(height - 1 - frame.height) : undefined;
}
function encodeForks(forks) {
    const stored = forks.map(({ height, foundAt, first, second }) => ({
        height, foundAt, first: asBuffer(encodeReceipt(first)).toString('base64'), second: asBuffer(encodeReceipt(second)).toString('base64')
    }));
    return Buffer.from(JSON.stringify(stored));
}
function decodeForks(value) {
    try {
        return JSON.parse(asBuffer(value).toString()).map(({ height, foundAt, first, second }) => ({
            height, foundAt, first: decodeReceipt(Buffer.from(first, 'base64')), second: decodeReceipt(Buffer.from(second, 'base64'))
        }));
    }
    catch (err) {
        throw new StorageError(`What is kept of forks is damaged: ${err.message}`, { cause: err });
    }
}
//# sourceMappingURL=fork-watch.js.map