/**
 * Reads a stream across its segments, from whichever node serves, and verifies every link on the way. When a node
 * fails, or sends what doesn't verify, the read goes on at the next height from another one, on the same chain.
 */
import { BrokenChainError, BusyError, DeadlineError, InvalidDescriptorError, NotMasterError, ProtocolError, StreamLockedError, UnknownSegmentError } from '../errors.js';
import { dataBlocksIn, VerifiedBatch } from './block.js';
import { ChainVerifier } from './chain-verifier.js';
import { complain } from './complaint.js';
import { Freshness } from './freshness.js';
import { HolderList } from './holder-list.js';
import { Backoff, isRetryable } from './retry.js';
/** how long a node that waits for news is asked to wait, in ms; then another one is asked, in case it was cut off */
const FOLLOW_WAIT_MS = 5000;
export class Reader {
    #context;
    #clock;
    #plan;
    #verifier;
    #holders;
    #backoff;
    #freshness;
    #waitUntil;
    #signal;
    /** where a request starts as long as nothing is verified; after that it is where the chain ends */
    #place;
    /** height of the block that `#place` stands for, by the node asked */
    #anchor = 0;
    /** first height wanted of what is still to come */
    #from;
    /** data blocks still wanted */
    #left;
    #giveUpAt = 0;
    /** who served last */
    #node;
    /** who is asked because it is thought to be the master */
    #master;
    #done = false;
    /** a seal was read, and the plan wants to see its certificate */
    #awaitsCertificate = false;
    constructor(context, plan) {
        this.#context = context;
        this.#clock = context.options.clock;
        this.#plan = plan;
        this.#verifier = new ChainVerifier(context.stream, context.genesisBytes);
        this.#holders = new HolderList(context.stream);
        this.#backoff = new Backoff(context.options.clock, context.options.backoff);
        this.#place = plan.from;
        this.#left = plan.limit === 0 ? Number.POSITIVE_INFINITY : plan.limit;
        this.#waitUntil = this.#clock.nowMs() + plan.waitMs;
        const { fresh: wanted, from, waitMs } = plan;
        this.#freshness = new Freshness({ wanted, isWaiting: waitMs > 0, isAtEnd: from.type === 'end', tryMs: context.options.requestTimeoutMs, clock: this.#clock });
        this.#node = plan.node;
        this.#signal = plan.signal ?? new AbortController().signal;
    }
    /** What is known of the chain where the read is. */
    get verifier() {
        return this.#verifier;
    }
    /**
     * Verified frames, in order, until the plan is fulfilled.
     *
     * @throws {BrokenChainError} naming height and node, if no node has a chain that holds
     * @throws {StreamUnavailableError} if no node serves for as long as calls go on trying
     */
    async *batches() {
        this.#giveUpAt = this.#clock.nowMs() + this.#context.options.deadlineMs;
        while (!this.#done || this.#awaitsCertificate) {
            this.#signal.throwIfAborted();
            const holder = await this.#holder();
            if (holder == null) {
                return;
            }
            const abort = new AbortController();
            const onAbort = () => { abort.abort(this.#signal.reason); };
            this.#signal.addEventListener('abort', onAbort, { once: true });
            try {
                yield* this.#readFrom(holder, abort);
            }
            catch (err) {
                this.#signal.throwIfAborted();
                this.#onFailure(holder.peerId, err);
            }
            finally {
                this.#signal.removeEventListener('abort', onAbort);
            }
        }
    }
    async *#readFrom(holder, abort) {
        const node = holder.peerId;
        const request = this.#request();
        const endBefore = this.#verifier.end;
        let place;
        for await (const event of this.#watched(this.#context.connector.read(holder, request, abort.signal), request.waitMs, abort)) {
            if (event.type === 'segment') {
                place = event;
                this.#begin(event);
            }
            else if (place == null) {
                throw new ProtocolError(`${node} sent ${event.type} before the segment`);
            }
            else if (event.type === 'frames') {
                const { batch, error } = this.#take(event.bytes, event.commitEnd, node);
                if (batch != null) {
                    this.#progressed(node);
                    yield batch;
                }
                if (error != null) {
                    throw error;
                }
            }
            else if (event.type === 'tail') {
                this.#progressed(node);
            }
            else {
                await this.#checkSealed(event);
                this.#end(event.reason, place, endBefore);
                this.#progressed(node);
                return;
            }
            // whoever wants certificates gets that of a seal with the end of its segment
            if (this.#done && !this.#awaitsCertificate) {
                return;
            }
        }
        throw new ProtocolError(`${node} ended a read without saying why`);
    }
    /** The events, each awaited for no longer than a node may take; a reader's own pace doesn't count. */
    async *#watched(events, waitMs, abort) {
        const limitMs = waitMs + this.#context.options.requestTimeoutMs;
        const arm = () => this.#clock.after(limitMs, () => {
            abort.abort(new DeadlineError(`no answer to a read in ${limitMs} ms`));
        });
        let disarm = arm();
        try {
            for await (const event of events) {
                disarm();
                yield event;
                disarm = arm();
            }
        }
        finally {
            disarm();
        }
    }
    #request() {
        const { until, segment } = this.#plan;
        const { end } = this.#verifier;
        return {
            stream: this.#context.stream,
            segment: this.#verifier.segment ?? segment,
            from: end == null ? this.#place : { type: 'height', height: end },
            until,
            limit: Number.isFinite(this.#left) ? this.#left : 0,
            waitMs: Math.min(FOLLOW_WAIT_MS, Math.max(0, this.#waitUntil - this.#clock.nowMs())),
            fresh: this.#freshness.isAsked
        };
    }
    #begin(event) {
        const { segment, number, height, commitEnd } = event;
        const place = this.#place;
        const asked = this.#plan.segment;
        if (this.#verifier.end == null) {
            if (asked != null && this.#verifier.segment == null && segment !== asked) {
                throw new BrokenChainError(`segment ${segment} was sent instead of ${asked}`, height);
            }
            if (place.type === 'height' && height !== place.height) {
                throw new BrokenChainError(`the read begins at ${height}, not at ${place.height}`, height);
            }
            this.#verifier.begin(event);
            if (place.type === 'start' && height !== this.#verifier.descriptor?.baseHeight) {
                throw new BrokenChainError(`the read begins at ${height}, not at the segment's start`, height);
            }
            this.#anchor = height;
            this.#from ??= this.#plan.isAfter === true ? height + 1 : height;
            if (place.type === 'end' || place.type === 'time') {
                // whoever is asked next goes on here, even if it has other ideas of the end
                this.#place = { type: 'height', height };
            }
        }
        else {
            this.#verifier.begin(event);
        }
        this.#done ||= (this.#from ?? 0) >= (this.#plan.until ?? Number.POSITIVE_INFINITY);
        this.#plan.onPlace?.({ segment, number, height: this.#from ?? height, commitEnd });
    }
    /** Verifies frames; no batch if none is good. */
    #take(bytes, commitEnd, node) {
        const { from: place } = this.#plan;
        const hash = this.#place.type === 'block' ? this.#place.hash : undefined;
        const isFirst = this.#verifier.end == null;
        const { frames, error } = this.#verifier.take(bytes, this.#anchor, hash);
        const last = frames.at(-1);
        if (last == null) {
            return { error };
        }
        if (isFirst && place.type === 'time' && last.timestamp < place.time) {
            return { error: new BrokenChainError(`time ${last.timestamp} is before the ${place.time} asked for`, this.#anchor) };
        }
        const until = this.#plan.until ?? Number.MAX_SAFE_INTEGER;
        const from = this.#from ?? this.#anchor;
        let to = Math.max(from, Math.min(last.end, until));
        for (const frame of frames) {
            const wanted = dataBlocksIn(frame, from, until);
            if (wanted > 0 && wanted >= this.#left) {
                to = Math.max(frame.height, from) + this.#left;
                this.#left = 0;
                break;
            }
            this.#left -= wanted;
        }
        this.#done ||= this.#left === 0 || last.end >= until;
        this.#awaitsCertificate ||= this.#plan.onSealed != null && this.#verifier.sealedBy != null;
        this.#from = to;
        const { segment = '', number } = this.#verifier;
        return { batch: new VerifiedBatch({ segment, number, frames, from, to, commitEnd, node }), error };
    }
    async #checkSealed({ reason, certificate }) {
        const { segment, descriptor, sealedBy } = this.#verifier;
        if (!this.#awaitsCertificate || segment == null || descriptor == null || sealedBy == null) {
            return;
        }
        if (reason !== 'sealed') {
            throw new BusyError(`The seal of segment ${segment} has no certificate yet`);
        }
        await this.#plan.onSealed?.({ segment, descriptor, sealedBy, certificate });
        this.#awaitsCertificate = false;
    }
    #end(reason, place, endBefore) {
        const { end } = this.#verifier;
        if (reason === 'limit') {
            // the node counts blocks of all kinds: what is still missing is asked for again
            if (end === endBefore) {
                throw new ProtocolError('a read with a limit ended without a block');
            }
        }
        else if (reason === 'timeout') {
            this.#onTail(end === endBefore);
        }
        else if (this.#verifier.sealedBy != null) {
            this.#done ||= !this.#verifier.enterNext();
            this.#holders.begin([]);
        }
        else if (end != null) {
            throw new BrokenChainError('the segment ends without a seal', end);
        }
        else if (this.#place.type !== 'height' || place.height !== place.commitEnd || place.commitEnd === 0) {
            throw new BrokenChainError('a sealed segment has no seal', place.height);
        }
        else {
            // begun at the very end of a sealed segment: its seal says where the stream goes on
            this.#place = { type: 'height', height: place.commitEnd - 1 };
        }
    }
    /** The node has no more for now. */
    #onTail(isIdle) {
        if (this.#clock.nowMs() < this.#waitUntil) {
            if (isIdle) {
                this.#holders.rotate();
            }
            return;
        }
        switch (this.#plan.waitMs > 0 ? 'end' : this.#freshness.onTail()) {
            case 'end':
                this.#done = true;
                break;
            case 'rotate':
                this.#holders.rotate();
                break;
            case 'behind': throw new BusyError(`what is decided after ${this.#verifier.end ?? this.#anchor} is not known there yet`);
            case 'confirm': this.#holders.begin([]);
        }
    }
    #progressed(node) {
        this.#node = node;
        this.#freshness.progressed();
        this.#holders.progressed();
        this.#backoff.reset();
        this.#giveUpAt = this.#clock.nowMs() + this.#context.options.deadlineMs;
    }
    #onFailure(node, err) {
        const { directory, stream } = this.#context;
        complain(this.#context, node, err, this.#verifier.segment ?? this.#plan.segment);
        const master = this.#master;
        if (master?.peer.peerId === node) {
            this.#master = undefined;
            if (err instanceof NotMasterError) {
                directory.redirect(stream, master, err);
            }
            else if (isRetryable(err) && !(err instanceof UnknownSegmentError)) {
                directory.suspect(stream, master);
            }
        }
        if (this.#verifier.end == null) {
            this.#verifier.forget();
            if (err instanceof BrokenChainError || err instanceof ProtocolError) {
                this.#place = this.#plan.from;
                this.#from = undefined;
            }
        }
        this.#holders.failed(node, named(err, node));
    }
    /**
     * Who is asked next; undefined if what has been read must do. Between rounds it is time to pause, to ask who holds
     * the segment, or to give up.
     */
    async #holder() {
        while (true) {
            const { current } = this.#holders;
            if (current != null) {
                return current;
            }
            if (this.#freshness.isOverdue) {
                return undefined;
            }
            if (this.#holders.hasFailed) {
                const verdict = this.#holders.verdict(this.#clock.nowMs() >= this.#giveUpAt);
                if (verdict != null) {
                    throw verdict;
                }
                await this.#backoff.wait(this.#signal);
            }
            let holderCount = 0;
            try {
                const { directory, stream } = this.#context;
                const shards = this.#verifier.descriptor?.shards ?? [];
                const holders = await directory.holders(stream, this.#verifier.segment ?? this.#plan.segment, shards, this.#signal);
                holderCount = holders.length;
                this.#master = this.#freshness.isAsked ? await directory.master(stream, this.#signal) : undefined;
                this.#holders.begin(holders, this.#master?.peer.peerId ?? this.#node);
            }
            catch (err) {
                this.#signal.throwIfAborted();
                if (err instanceof StreamLockedError) {
                    this.#freshness.onLocked(holderCount);
                }
                else {
                    this.#holders.failed('directory', err);
                }
            }
        }
    }
}
/** What doesn't verify is the node's doing: the error says whose. */
function named(err, node) {
    if (err instanceof BrokenChainError) {
        return new BrokenChainError(`${err.reason} (from ${node})`, err.height);
    }
    return err instanceof InvalidDescriptorError ? new BrokenChainError(`${err.reason} (from ${node})`, 0) : err;
}
//# sourceMappingURL=reader.js.map