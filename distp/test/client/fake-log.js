/** An honest log in memory: real frames on a real chain, with seals, as a cluster's shards would all have it. */
import { BlockKind, bytesEqual, decodeSeal, encodeDescriptor, encodeGenesis, encodeSeal, fillFrame, FrameBuilder, hashToId, idToHash, majority, SealReason, streamIdOf } from '../../src/chain/index.js';
import { SequenceGapError, StreamLockedError, TailMismatchError } from '../../src/errors.js';
import { fakeReceipt } from './fake-keys.js';
export class FakeLog {
    stream;
    genesisBytes;
    settings;
    segments = [];
    locked = false;
    /** counts frames that were written, repeats left out */
    writes = 0;
    clock = 1_700_000_000_000_000;
    #producers = new Map();
    #waiters = new Set();
    constructor(settings, shards, nonce, creator) {
        const descriptor = {
            number: 0, baseHeight: 0, baseTimestamp: this.clock, firstEpoch: 1, capacity: settings.segmentBytes, shards, master: 0, settings
        };
        this.settings = settings;
        this.genesisBytes = encodeGenesis({ descriptor, creator, nonce, createdAt: this.clock });
        this.stream = streamIdOf(this.genesisBytes);
        this.segments.push({ id: this.stream, descriptor, descriptorBytes: encodeDescriptor(descriptor), frames: [], sealed: false });
    }
    get tail() {
        return this.segments[this.segments.length - 1];
    }
    get end() {
        return endOf(this.tail);
    }
    get data() {
        return this.segments.flatMap(segment => segment.frames).filter(frame => frame.kind === BlockKind.data).flatMap(frame => [...frame.data()].map(data => Buffer.from(data)));
    }
    get lastData() {
        return this.segments.flatMap(segment => segment.frames).filter(frame => frame.kind === BlockKind.data).at(-1)?.lastHash;
    }
    info(segment) {
        const { baseHeight, baseTimestamp, number, shards } = segment.descriptor;
        return { segment: segment.id, number, baseHeight, baseTimestamp, shards, sealed: segment.sealed };
    }
    append(request) {
        const ack = this.#append(request);
        return request.proof === true ? { ...ack, receipt: this.receipt(this.segments.find(({ id }) => id === ack.segment)) } : ack;
    }
    #append({ frame, follows, expectTail }) {
        const id = Buffer.from(frame.producer).toString('hex');
        const producer = this.#producers.get(id) ?? { last: 0, acks: new Map() };
        this.#producers.set(id, producer);
        const repeat = producer.acks.get(follows);
        if (repeat != null) {
            return repeat;
        }
        if (this.locked) {
            throw new StreamLockedError(this.stream);
        }
        if (follows !== producer.last || frame.sequence !== follows + 1) {
            throw new SequenceGapError(producer.last + 1, frame.sequence);
        }
        if (expectTail != null) {
            const tail = this.lastData;
            const matches = expectTail === 'empty' ? tail == null : tail != null && bytesEqual(tail, expectTail);
            if (!matches) {
                throw new TailMismatchError(expectTail === 'empty' ? '' : hashToId(expectTail), tail == null ? '' : hashToId(tail));
            }
        }
        const ack = this.#place(frame);
        producer.last = frame.lastSequence;
        producer.acks.set(follows, ack);
        this.writes++;
        return ack;
    }
    /** What a majority of a segment's shards signed of all that is in it. */
    receipt(segment = this.tail, change = {}) {
        const { id, descriptor: { shards, firstEpoch }, frames } = segment;
        const hash = Buffer.from(frames.at(-1)?.lastHash ?? idToHash(id));
        return fakeReceipt({ stream: this.stream, segment: id, epoch: firstEpoch, end: endOf(segment), hash, ...change }, shards.slice(0, majority(shards.length)));
    }
    /** Appends a control frame's block, as a master would. */
    control(kind, data) {
        const builder = new FrameBuilder({ kind });
        builder.add(data);
        this.#place(builder.finish());
    }
    /** Seals the open segment and opens the next one on these shards; without, locks the stream. */
    seal(shards, change = {}) {
        const { tail } = this;
        const successor = shards == null
            ? undefined
            : {
                ...tail.descriptor,
                streamId: this.stream,
                number: tail.descriptor.number + 1,
                predecessor: tail.id,
                baseHeight: this.end + 1,
                baseTimestamp: this.clock,
                firstEpoch: tail.descriptor.firstEpoch + 1,
                shards,
                ...change
            };
        const successorBytes = successor == null ? undefined : encodeDescriptor(successor);
        this.control(BlockKind.seal, encodeSeal({ reason: successor == null ? SealReason.locked : SealReason.full, successorBytes }));
        tail.sealed = true;
        const seal = tail.frames.at(-1);
        tail.certificate = this.receipt(tail);
        const decoded = decodeSeal([...seal.data()][0]);
        if (decoded.successor == null || decoded.successorBytes == null) {
            this.locked = true;
        }
        else {
            this.segments.push({ id: hashToId(seal.lastHash), descriptor: decoded.successor, descriptorBytes: decoded.successorBytes, frames: [], sealed: false });
        }
        this.#wake();
    }
    /** Resolves when something has been appended, or the signal is aborted. */
    async changed(signal) {
        await new Promise(resolve => {
            const done = () => {
                this.#waiters.delete(done);
                signal.removeEventListener('abort', done);
                resolve();
            };
            this.#waiters.add(done);
            signal.addEventListener('abort', done);
        });
    }
    #place(frame) {
        const { tail } = this;
        const prevHash = Buffer.from(tail.frames.at(-1)?.lastHash ?? idToHash(tail.id));
        const place = { height: this.end, timestamp: this.clock++, prevHash };
        fillFrame(frame, place);
        tail.frames.push(frame);
        this.#wake();
        return { segment: tail.id, ...place, lastHash: Buffer.from(frame.lastHash) };
    }
    #wake() {
        for (const wake of [...this.#waiters]) {
            wake();
        }
    }
}
export function endOf(segment) {
    return segment.frames.at(-1)?.end ?? segment.descriptor.baseHeight;
}
//# sourceMappingURL=fake-log.js.map