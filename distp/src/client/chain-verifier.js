/**
 * Checks what nodes send, link by link: every frame's chain, that it follows on the one before, and across a seal that
 * the next segment is the one that the seal names. Starts anchored (at a segment's first block, or at a block named by
 * its hash), or in the middle, and then trusts the node for the first block only.
 */
import { BlockKind, bytesEqual, decodeDescriptor, decodeGenesis, decodeSeal, follows, hashToId, idToHash, parseFrame, streamIdOf, verifyFrame } from '../chain/index.js';
import { BrokenChainError } from '../errors.js';
export class ChainVerifier {
    #stream;
    #genesisDescriptor;
    #segment;
    #number = 0;
    #descriptor;
    #descriptorBytes;
    #end;
    #sealedBy;
    #hasProducers = false;
    /** @throws {BrokenChainError} if the genesis isn't that of the stream */
    constructor(stream, genesisBytes) {
        this.#stream = stream;
        if (genesisBytes != null) {
            if (streamIdOf(genesisBytes) !== stream) {
                throw new BrokenChainError(`the genesis is not that of ${stream}`, 0);
            }
            this.#genesisDescriptor = decodeGenesis(genesisBytes).descriptorBytes;
        }
    }
    /** the segment that is being read, once it is known */
    get segment() {
        return this.#segment;
    }
    get number() {
        return this.#number;
    }
    /** what the segment is; proven if the segment was reached by a seal, or begins the stream and its genesis is there */
    get descriptor() {
        return this.#descriptor;
    }
    /** height after the last block verified, undefined before the first */
    get end() {
        return this.#end?.height;
    }
    /** set once the segment's seal has been verified */
    get sealedBy() {
        return this.#sealedBy;
    }
    /**
     * A node says which segment it sends.
     *
     * @throws {BrokenChainError} if it isn't the one that was asked for, or not what the seal before says
     */
    begin(event) {
        const at = event.height;
        if (this.#segment != null && event.segment !== this.#segment) {
            throw new BrokenChainError(`segment ${event.segment} was sent instead of ${this.#segment}`, at);
        }
        if (this.#end != null && event.height !== this.#end.height) {
            throw new BrokenChainError(`the read goes on at ${event.height}, not at ${this.#end.height}`, at);
        }
        const expected = this.#descriptorBytes ?? (event.segment === this.#stream ? this.#genesisDescriptor : undefined);
        if (expected != null && !bytesEqual(expected, event.descriptorBytes)) {
            throw new BrokenChainError(`the descriptor of segment ${event.segment} is not what the chain says`, at);
        }
        const descriptor = decodeDescriptor(event.descriptorBytes);
        if (descriptor.number !== event.number || (descriptor.streamId ?? this.#stream) !== this.#stream || event.height < descriptor.baseHeight) {
            throw new BrokenChainError(`the descriptor of segment ${event.segment} doesn't describe it`, at);
        }
        if ((descriptor.number === 0) !== (event.segment === this.#stream)) {
            throw new BrokenChainError(`segment ${event.segment} can't be number ${descriptor.number} of ${this.#stream}`, at);
        }
        this.#segment = event.segment;
        this.#number = event.number;
        this.#descriptor = descriptor;
        this.#descriptorBytes = event.descriptorBytes;
    }
    /**
     * Whole frames, side by side: parsed, verified, and aliasing `bytes`. `first` is the height that a read without a
     * place yet was to begin with, `hash` that of the block there, if it is known. What comes before a frame that doesn't
     * hold is good, and returned beside the error.
     */
    take(bytes, first, hash) {
        const frames = [];
        try {
            for (let at = 0; at < bytes.length;) {
                const frame = this.#parse(at === 0 ? bytes : bytes.subarray(at));
                this.#check(frame, first, hash);
                this.#accept(frame);
                frames.push(frame);
                at += frame.length;
            }
        }
        catch (err) {
            return { frames, error: err };
        }
        return { frames };
    }
    /** A node failed before it sent a block: what it said of the segment is no longer believed, unless the chain says so. */
    forget() {
        if (this.#end == null) {
            this.#segment = undefined;
            this.#descriptor = undefined;
            this.#descriptorBytes = undefined;
        }
    }
    /** Goes on to the segment that the seal names. False: the stream ends here, for good. */
    enterNext() {
        const sealedBy = this.#sealedBy;
        const { successor, successorBytes } = sealedBy?.seal ?? {};
        if (sealedBy == null || successor == null) {
            return false;
        }
        this.#segment = sealedBy.next;
        this.#number = successor.number;
        this.#descriptor = successor;
        this.#descriptorBytes = successorBytes;
        this.#sealedBy = undefined;
        this.#hasProducers = false;
        return true;
    }
    #parse(bytes) {
        try {
            return parseFrame(bytes);
        }
        catch (err) {
            throw new BrokenChainError(err.message, this.#end?.height ?? this.#descriptor?.baseHeight ?? 0);
        }
    }
    #check(frame, first, hash) {
        const { height } = frame;
        const broken = (reason) => new BrokenChainError(reason, height);
        const segment = this.#segment;
        const descriptor = this.#descriptor;
        if (segment == null || descriptor == null) {
            throw broken('frames came before their segment');
        }
        if (this.#sealedBy != null) {
            throw broken('a block comes after the seal');
        }
        if (this.#hasProducers && frame.kind !== BlockKind.producers && frame.kind !== BlockKind.seal) {
            throw broken('data comes after the table of producers');
        }
        const end = this.#end ?? (height === descriptor.baseHeight
            ? { height, hash: idToHash(segment), timestamp: descriptor.baseTimestamp }
            : undefined);
        const reason = end == null ? undefined : follows(frame, end.height, end.hash, end.timestamp);
        if (reason != null) {
            throw broken(reason);
        }
        if (end == null && frame.timestamp < descriptor.baseTimestamp) {
            throw broken(`time ${frame.timestamp} is before that of its segment`);
        }
        if (!verifyFrame(frame)) {
            throw broken('the blocks have other hashes than the frame says');
        }
        if (this.#end == null) {
            if (first < height || first >= frame.end) {
                throw broken(`height ${first} is not in the first frame`);
            }
            if (hash != null && !bytesEqual(frame.hashOf(first - height), hash)) {
                throw broken('the block has another hash than its token');
            }
        }
    }
    #accept(frame) {
        if (frame.kind === BlockKind.seal) {
            this.#acceptSeal(frame);
        }
        this.#hasProducers ||= frame.kind === BlockKind.producers;
        this.#end = { height: frame.end, hash: frame.lastHash, timestamp: frame.timestamp };
    }
    #acceptSeal(frame) {
        const data = frame.data().next().value;
        if (frame.count !== 1 || data == null) {
            throw new BrokenChainError('a seal is not alone in its frame', frame.height);
        }
        const seal = decodeSeal(data);
        const { successor } = seal;
        if (successor != null && (successor.streamId !== this.#stream || successor.predecessor !== this.#segment ||
            successor.number !== this.#number + 1 || successor.baseHeight !== frame.end)) {
            throw new BrokenChainError("the seal's successor doesn't follow on its segment", frame.height);
        }
        this.#sealedBy = { seal, next: hashToId(frame.lastHash), frame };
    }
}
//# sourceMappingURL=chain-verifier.js.map