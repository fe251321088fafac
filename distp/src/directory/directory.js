/**
 * Who masters what, as far as this node has heard: what it tells others of its own streams, what it believes of theirs,
 * and how it finds out what it doesn't know. Hints, never truth: the node that is asked to write checks that it is
 * master. Knows ports only; libp2p is in `dht.ts` and `gossip.ts`.
 */
import { AddressBook } from './address-book.js';
import { TailCache } from './cache.js';
import { judgeOf } from './judge.js';
import { DHT_TIMEOUT_MS, Lookup } from './lookup.js';
import { PacedQueue } from './paced-queue.js';
import { ADDRESSES_MAX, compareTails, signTailRecord } from './tail-record.js';
/** how often a master tells of each of its streams */
export const ANNOUNCE_INTERVAL_MS = 30_000;
/** a tail that wasn't heard of for this long, three announcements, is doubted */
export const TAIL_FRESH_MS = 3 * ANNOUNCE_INTERVAL_MS;
/** how often a record whose segment and epoch haven't changed is put into the DHT again */
export const PUT_AGAIN_MS = 12 * 60 * 60 * 1000;
/** shortest time between two puts or provides: each costs tens of milliseconds of CPU over a few nodes */
export const DHT_INTERVAL_MS = 250;
/** most puts and provides that wait */
const DHT_WAITING_MAX = 65_536;
const DHT_ATTEMPTS = 3;
export class Directory {
    cache;
    self;
    #options;
    #judge;
    #addresses = new AddressBook();
    #onError;
    #queue;
    /** what was last put into the DHT, by stream */
    #puts = new Map();
    #listeners = [];
    constructor(options) {
        this.#options = options;
        this.self = options.signer.peerId;
        this.cache = options.cache ?? new TailCache();
        this.#onError = options.onError ?? (() => { });
        this.#judge = judgeOf({
            verify: options.verify,
            witness: options.witness,
            isMember: peer => options.catalog.isMember(peer),
            shardsOf: options.shardsOf ?? (() => undefined),
            known: stream => this.cache.tailOf(stream)
        });
        this.#queue = new PacedQueue({
            clock: options.clock,
            intervalMs: DHT_INTERVAL_MS,
            timeoutMs: DHT_TIMEOUT_MS,
            limit: DHT_WAITING_MAX,
            attempts: DHT_ATTEMPTS,
            onError: (err, key) => { this.#onError(err, `telling the DHT of ${key}`); }
        });
    }
    start() {
        this.#options.content?.judgeBy(this.#judge);
        this.#options.news?.onRecord(async (record) => this.#onNews(record));
        this.#queue.start();
    }
    async stop() {
        await this.#queue.stop();
    }
    /** Called with every tail of another node's stream that is newer than what was known. Must not block. */
    onTail(listener) {
        this.#listeners.push(listener);
    }
    /**
     * Tells of a stream that this node masters: to be called when it wins an epoch, opens a segment, and every
     * {@link ANNOUNCE_INTERVAL_MS}. Gossip hears of it at once; the DHT, by and by, only when epoch or segment have changed
     * or {@link PUT_AGAIN_MS} have passed. Failures of either are reported, not thrown: the next call makes up for them.
     *
     * @throws {InvalidRecordError} if this node is no shard of the segment, or what is said can't be
     */
    async announce(announcement) {
        const { clock, news, signer } = this.#options;
        const shards = announcement.shards.map(shard => ({ ...shard, addresses: shard.addresses.slice(0, ADDRESSES_MAX) }));
        const tail = { ...announcement, shards, master: this.self, issuedAt: clock.nowMicros() };
        const record = await signTailRecord(tail, signer);
        this.#keep(tail, record);
        this.#put(tail, record);
        try {
            await news?.publish(record);
        }
        catch (err) {
            this.#onError(err, `gossip about ${tail.stream}`);
        }
    }
    /** Says in the DHT that this node holds a segment, by and by. kad-dht says it again before it expires. */
    provide(segment) {
        const { content } = this.#options;
        if (content != null) {
            this.#queue.add(`segment ${segment}`, async (signal) => { await content.provide(segment, signal); });
        }
    }
    /** Resolves when everything that waits for the DHT has been said. */
    async flush() {
        await this.#queue.onIdle();
    }
    /** Judges a signed record from wherever, and keeps it if it is good. */
    async learn(record) {
        const judgement = await this.#judge(record);
        if (judgement.standing === 'good' && judgement.tail != null) {
            this.#keep(judgement.tail, record);
        }
        return judgement;
    }
    /** What another node answered: its segments and addresses, unsigned, are kept as hints. */
    learnAnswer(answer) {
        for (const segment of answer.segments) {
            this.cache.learnSegment(answer.stream, segment);
        }
        this.cache.learnSegment(answer.stream, answer.tail);
        for (const { peerId, addresses } of answer.peers.concat(answer.master ?? [])) {
            this.#addresses.learn(peerId, addresses);
        }
    }
    /** Forgets a stream that was removed. */
    forget(stream) {
        this.cache.forget(stream);
        this.#puts.delete(stream);
    }
    /** The master of a stream's open segment as last heard of, undefined if nothing was, or too long ago. */
    masterOf(stream) {
        const tail = this.cache.tailOf(stream);
        if (tail == null || !this.#isFresh(tail.heardAtMs)) {
            return undefined;
        }
        return { peerId: tail.master, addresses: this.addressesOf(tail.master) };
    }
    /** Where a node was last said to be. */
    addressesOf(peer) {
        return this.#addresses.addressesOf(peer);
    }
    /**
     * What this node has heard, without asking anybody: what it answers to other nodes, so that questions don't go in
     * circles. Undefined if that isn't enough for an answer.
     */
    local(request) {
        const stream = this.#streamOf(request.key);
        const tail = stream == null ? undefined : this.cache.readTail(stream);
        return tail == null ? undefined : this.#answerOf(tail, request);
    }
    /**
     * Who masters a stream and where its segments are: from what was heard lately, else by asking connected nodes, then
     * the DHT, and walking forward from whatever segment anyone named. For what this node doesn't hold itself; for
     * clients, not for nodes, which are answered by {@link local}.
     *
     * @throws {StreamNotFoundError} if nobody knows the stream
     * @throws {StreamUnavailableError} if only dead nodes could tell
     */
    async lookup(request, { signal, fresh = false }) {
        const stream = this.#streamOf(request.key);
        const known = stream == null ? undefined : this.cache.tailOf(stream);
        if (!fresh && known != null && this.#isFresh(known.heardAtMs)) {
            const answer = this.local(request);
            if (answer != null && hasAll(answer, request)) {
                return answer;
            }
        }
        const { content, dialer } = this.#options;
        const start = known == null ? this.#segmentOf(request.key) : this.cache.segment(known.segment);
        const lookup = new Lookup({
            self: this.self,
            clock: this.#options.clock,
            dialer,
            content,
            open: async (record) => this.#openFound(record),
            onAnswer: answer => { this.learnAnswer(answer); },
            onError: this.#onError
        }, request, signal);
        return this.#completed(await lookup.run({ stream, known: start }));
    }
    #keep(tail, record) {
        const before = this.cache.tailOf(tail.stream);
        if (!this.cache.learnTail(tail, record, this.#options.clock.nowMs())) {
            return;
        }
        for (const { peerId, addresses } of tail.shards) {
            this.#addresses.learn(peerId, addresses);
        }
        if (tail.master !== this.self && (before == null || compareTails(tail, before) > 0)) {
            this.#listeners.forEach(listener => { listener(tail); });
        }
    }
    #put(tail, record) {
        const { clock, content } = this.#options;
        const { stream, segment, epoch } = tail;
        const last = this.#puts.get(stream);
        const again = last == null || last.segment !== segment || last.epoch !== epoch || clock.nowMs() - last.atMs >= PUT_AGAIN_MS;
        if (content == null || !again) {
            return;
        }
        this.#queue.add(`stream ${stream}`, async (signal) => {
            const newest = this.cache.tailOf(stream);
            if (newest != null && newest.master !== this.self) {
                return;
            }
            await content.putTail(newest?.bytes ?? record, signal);
            this.#puts.set(stream, { segment: newest?.segment ?? segment, epoch: newest?.epoch ?? epoch, atMs: clock.nowMs() });
        });
    }
    async #onNews(record) {
        const { standing } = await this.learn(record);
        if (standing === 'good') {
            return 'accept';
        }
        return standing === 'bad' ? 'reject' : 'ignore';
    }
    /** A record found in the DHT: a hint to walk from also if its master isn't known as a member yet. */
    async #openFound(record) {
        const { standing, tail } = await this.learn(record);
        return standing === 'good' || standing === 'unknown' ? tail : undefined;
    }
    #streamOf(key) {
        if ('stream' in key) {
            return key.stream;
        }
        return 'name' in key ? this.#options.catalog.streamOf(key.name) : this.cache.streamOf(key.segment);
    }
    #segmentOf(key) {
        return 'segment' in key ? this.cache.segment(key.segment) : undefined;
    }
    #answerOf(tail, { key, fromNumber, limit }) {
        const open = infoOf(tail);
        const asked = 'segment' in key ? this.cache.segment(key.segment) : undefined;
        const listed = fromNumber == null ? [asked ?? open] : this.cache.segmentsOf(tail.stream, fromNumber, limit);
        const holders = new Set([open, ...listed].flatMap(segment => segment.shards.map(shard => shard.peerId)));
        return this.#completed({
            stream: tail.stream,
            name: '',
            genesisBytes: new Uint8Array(0),
            segments: listed.slice(0, limit),
            tail: open,
            master: tail.locked ? undefined : { peerId: tail.master, addresses: this.addressesOf(tail.master) },
            epoch: tail.epoch,
            locked: tail.locked,
            peers: [...holders].map(peerId => ({ peerId, addresses: this.addressesOf(peerId) }))
        });
    }
    /** Name and genesis, where the catalog has them and whoever answered didn't. */
    #completed(answer) {
        const { catalog } = this.#options;
        return {
            ...answer,
            name: answer.name === '' ? catalog.nameOf(answer.stream) ?? '' : answer.name,
            genesisBytes: answer.genesisBytes.length === 0 ? catalog.genesisOf(answer.stream) ?? answer.genesisBytes : answer.genesisBytes
        };
    }
    #isFresh(heardAtMs) {
        return this.#options.clock.nowMs() - heardAtMs < TAIL_FRESH_MS;
    }
}
/** True if the list of segments asked for is there without gaps, as far as `limit` goes. */
function hasAll(answer, { fromNumber, limit }) {
    if (fromNumber == null) {
        return true;
    }
    const wanted = Math.min(limit, Math.max(0, answer.tail.number + 1 - fromNumber));
    return answer.segments.length >= wanted && answer.segments.every((segment, index) => segment.number === fromNumber + index);
}
function infoOf({ segment, number, baseHeight, baseTimestamp, shards, locked }) {
    return {
        segment,
        number,
        baseHeight,
        baseTimestamp,
        shards: shards.map(({ peerId, incarnation, zone }) => ({ peerId, incarnation, zone })),
        sealed: locked
    };
}
//# sourceMappingURL=directory.js.map