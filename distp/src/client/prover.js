import { verifyProof } from '../chain/index.js';
import { InvalidArgumentError, InvalidCertificateError, StreamUnavailableError, TooLargeError } from '../errors.js';
import { Reader } from './reader.js';
/** most bytes of frames in a proof, which is made and checked in memory */
const FRAMES_BYTES_MAX = 32 * 1024 * 1024;
/** segments whose seals are read at once */
const SEALS_AT_ONCE = 16;
/**
 * Makes proofs of a stream's blocks: collects what leads to them from the stream's id, and checks it before it is handed out.
 * Seals never change, so each is fetched once.
 */
export class Prover {
    #context;
    #seals = new Map();
    constructor(context) {
        this.#context = context;
    }
    /**
     * @throws {InvalidCertificateError} and what else `verifyProof` finds, if the nodes don't have what holds
     * @throws {InvalidArgumentError} without a receipt, if the blocks' segment is still open
     * @throws {TooLargeError} if there are too many bytes between the first block and the receipt's end
     * @throws {StreamUnavailableError} if nobody has what it takes
     */
    async prove(options) {
        const { connector, directory, stream } = this.#context;
        const { height, count = 1, signal } = options;
        const genesisBytes = this.#context.genesisBytes ?? await directory.genesis(stream, signal);
        if (genesisBytes == null) {
            throw new StreamUnavailableError(stream, directory.peers.map(({ peerId }) => peerId));
        }
        const segments = await directory.segments(stream, signal, options.receipt?.segment);
        const receipt = options.receipt ?? await this.#certificateAt(segments, height + count - 1, signal);
        const number = segments.findIndex(({ segment }) => segment === receipt.segment);
        if (number === -1) {
            throw new StreamUnavailableError(stream, directory.peers.map(({ peerId }) => peerId));
        }
        const proof = {
            genesisBytes,
            seals: await this.#sealsBefore(segments, number, signal),
            receipt,
            from: height,
            to: height + count,
            framesBytes: count === 0 ? new Uint8Array(0) : await this.#frames(height, receipt.end, signal)
        };
        try {
            await verifyProof(proof, connector.verify);
        }
        catch (err) {
            this.#seals.clear(); // one of them may be what doesn't hold
            throw err;
        }
        return proof;
    }
    async #certificateAt(segments, height, signal) {
        const number = segments.findLastIndex(({ baseHeight }) => baseHeight <= height);
        if (number === -1 || number === segments.length - 1) {
            throw new InvalidArgumentError(`Height ${height} is in no sealed segment: its proof needs a receipt`);
        }
        return (await this.#seal(segments, number, signal)).certificate;
    }
    async #sealsBefore(segments, number, signal) {
        const seals = [];
        while (seals.length < number) {
            const numbers = Array.from({ length: Math.min(SEALS_AT_ONCE, number - seals.length) }, (_, index) => seals.length + index);
            seals.push(...await Promise.all(numbers.map(async (each) => this.#seals.get(each) ?? await this.#seal(segments, each, signal))));
        }
        seals.forEach((seal, each) => { this.#seals.set(each, seal); });
        return seals;
    }
    /** A segment's seal, which is the block before the next segment's first, with its certificate. */
    async #seal(segments, number, signal) {
        const { segment } = segments[number];
        const { baseHeight: until } = segments[number + 1];
        let certificate;
        let frame;
        const onSealed = async (sealed) => {
            certificate = sealed.certificate;
            if (certificate == null) {
                throw missing(segment);
            }
        };
        const plan = { from: { type: 'height', height: until - 1 }, segment, until, limit: 0, waitMs: 0, fresh: 'decided', signal, onSealed };
        for await (const { frames } of new Reader(this.#context, plan).batches()) {
            frame = frames.at(-1);
        }
        if (certificate == null || frame == null) {
            throw missing(segment);
        }
        return { frameBytes: Uint8Array.from(frame.bytes), certificate };
    }
    async #frames(from, until, signal) {
        const pieces = [];
        let bytes = 0;
        for await (const { frames } of new Reader(this.#context, { from: { type: 'height', height: from }, until, limit: 0, waitMs: 0, fresh: 'decided', signal }).batches()) {
            for (const frame of frames) {
                // at the base of a segment a read may begin with the seal before
                if (frame.height < until && frame.end > from) {
                    bytes += frame.length;
                    pieces.push(frame.bytes);
                }
            }
            if (bytes > FRAMES_BYTES_MAX) {
                throw new TooLargeError('What lies between the block and its receipt', bytes, FRAMES_BYTES_MAX);
            }
        }
        return Buffer.concat(pieces);
    }
}
function missing(segment) {
    return new InvalidCertificateError(`nobody has one of segment ${segment}'s seal`);
}
//# sourceMappingURL=prover.js.map