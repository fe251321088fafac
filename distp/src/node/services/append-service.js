import { asBuffer, bytesEqual, BlockKind, framesOf, isListed, producerIdOf, verifyFrame } from '../../chain/index.js';
import { BlockNotFoundError, CorruptSegmentError, BusyError, InvalidArgumentError, NotAllowedError, NotMasterError, StreamLockedError, StreamUnavailableError } from '../../errors.js';
const PRODUCER_IDS_MAX = 4096;
/** Appends to the streams that this node masters, and says who does for all others. */
export class NodeAppendService {
    #options;
    /** producer ids by peer and name: the hash is made once */
    #producerIds = new Map();
    constructor(options) {
        this.#options = options;
    }
    // nothing is awaited before the owner has the frame, so that frames are placed in the order of the calls
    async append(request, peer) {
        const { supervisor } = this.#options;
        const owner = supervisor.tail(request.stream);
        if (owner == null) {
            if (supervisor.isLocked(request.stream)) {
                throw new StreamLockedError(request.stream);
            }
            const master = await this.#options.findMaster(request.stream);
            throw new NotMasterError(request.stream, master?.peerId, master?.addresses);
        }
        this.#check(request, peer, owner.descriptor.settings.writers);
        try {
            return await this.#ack(request, await owner.append(request));
        }
        catch (err) {
            if (err instanceof NotMasterError && err.master != null && err.master !== this.#options.self) {
                throw new NotMasterError(err.stream, err.master, this.#options.addressesOf(err.master));
            }
            throw err;
        }
    }
    #check({ frame, producerName, stream }, peer, writers) {
        if (!isListed(writers, peer)) {
            throw new NotAllowedError(peer, 'append to', stream);
        }
        if (frame.kind !== BlockKind.data) {
            throw new InvalidArgumentError(`An append holds data, not ${BlockKind[frame.kind]}`);
        }
        if (frame.sequence !== 0 && !bytesEqual(frame.producer, this.#producerId(peer, producerName))) {
            throw new NotAllowedError(peer, `write as producer ${asBuffer(frame.producer).toString('hex')} to`, stream);
        }
    }
    #producerId(peer, name) {
        const key = `${peer}\0${name}`;
        const known = this.#producerIds.get(key);
        if (known != null) {
            return known;
        }
        if (this.#producerIds.size >= PRODUCER_IDS_MAX) {
            this.#producerIds.clear();
        }
        const id = producerIdOf(peer, name);
        this.#producerIds.set(key, id);
        return id;
    }
    async #ack(request, { segment, placed, repeated, sequence, receipt }) {
        if (placed != null) {
            return { segment, height: placed.height, timestamp: placed.timestamp, prevHash: placed.prevHash, lastHash: placed.lastHash, receipt };
        }
        const ack = sequence == null
            ? await this.#ackAt(request.stream, repeated, request.frame.count)
            : await this.#ackOf(request, repeated, sequence);
        return request.proof === true ? { ...ack, receipt: receipt ?? await this.#certificateOf(ack.segment) } : ack;
    }
    /** What stands in a segment that is sealed, that segment's certificate proves. */
    async #certificateOf(segment) {
        const { certificate } = await this.#options.supervisor.readable(segment);
        if (certificate == null) {
            throw new BusyError(`Segment ${segment} has no certificate yet`);
        }
        return certificate;
    }
    /** The ack of blocks that were appended before, from where they stand. */
    async #ackAt(stream, height, count) {
        const { segment, frame } = await this.#frameAt(stream, height);
        if (!verifyFrame(frame)) {
            throw new BlockNotFoundError(`height ${height}`);
        }
        const index = height - frame.height;
        return {
            segment,
            height,
            timestamp: frame.timestamp,
            prevHash: index === 0 ? frame.prevHash : frame.hashOf(index - 1),
            lastHash: frame.hashOf(Math.min(index + count, frame.count) - 1)
        };
    }
    /** The same, for blocks of which only the producer's number is known, and that they stand at or before `height`. */
    async #ackOf(request, height, sequence) {
        for (let at = height; at >= 0;) {
            const { frame } = await this.#frameAt(request.stream, at);
            if (bytesEqual(frame.producer, request.frame.producer) && frame.sequence <= sequence && sequence <= frame.lastSequence) {
                return await this.#ackAt(request.stream, indexOf(frame, sequence), request.frame.count);
            }
            at = frame.height - 1;
        }
        throw new BlockNotFoundError(`sequence ${sequence}`);
    }
    async #frameAt(stream, height) {
        const { supervisor } = this.#options;
        const listed = supervisor.segments.at(stream, height);
        if (listed == null) {
            throw new StreamUnavailableError(stream);
        }
        const frame = await this.#frameOf(stream, listed.segment, height);
        if (frame == null) {
            throw new BlockNotFoundError(`height ${height}`);
        }
        return { segment: listed.segment, frame };
    }
    async #loaded(segment, height) {
        const { supervisor } = this.#options;
        while (true) {
            const readable = await supervisor.readable(segment);
            const loading = readable.store.load(height, readable.store.end, 1);
            if (loading == null) {
                return readable;
            }
            await loading;
        }
    }
    /** @throws {StreamUnavailableError} if the segment's file is damaged here: it is copied anew, or another node becomes master */
    async #frameOf(stream, segment, height) {
        try {
            const { store } = await this.#loaded(segment, height);
            const [piece] = store.read(height, store.end, 1);
            return piece == null ? undefined : [...framesOf(piece)][0];
        }
        catch (err) {
            throw err instanceof CorruptSegmentError ? new StreamUnavailableError(stream, [this.#options.self], { cause: err }) : err;
        }
    }
}
/** Height of the block with this sequence in its producer's frame. */
function indexOf(frame, sequence) {
    if (!frame.sequences) {
        return frame.height + sequence - frame.sequence;
    }
    verifyFrame(frame);
    for (const block of frame.blocks()) {
        if (block.sequence === sequence) {
            return block.height;
        }
    }
    throw new BlockNotFoundError(`sequence ${sequence}`);
}
//# sourceMappingURL=append-service.js.map