import { fillFrame, bytesEqual, hashToId, unplacedCopy } from '../chain/index.js';
import { BrokenChainError, InvalidCertificateError } from '../errors.js';
/** A frame that has its place: what a writer's `onAck` gets. Tokens are made when they are asked for. */
export class AckedFrame {
    segment;
    /** height of the first block */
    height;
    timestamp;
    /** number of blocks */
    count;
    provisional;
    /** if it was asked for: of this segment, covering all of the frame. Its signatures are checked when a proof is made of it */
    receipt;
    #frame;
    /**
     * Takes the frame over, and writes its place into it.
     *
     * @throws {BrokenChainError} if the node chained something else than what was sent
     * @throws {InvalidCertificateError} if its receipt is of something else
     */
    constructor(frame, ack, provisional, node) {
        fillFrame(frame, ack);
        if (!bytesEqual(frame.lastHash, ack.lastHash)) {
            throw new BrokenChainError(`${node} acknowledged a chain that is not of the blocks sent`, ack.height);
        }
        const { receipt } = ack;
        const end = ack.height + frame.count;
        if (receipt != null && (receipt.segment !== ack.segment || receipt.end < end || (receipt.end === end && !bytesEqual(receipt.hash, ack.lastHash)))) {
            throw new InvalidCertificateError(`${node} acknowledged heights ${ack.height} to ${end} with a receipt of other blocks`);
        }
        this.segment = ack.segment;
        this.receipt = receipt;
        this.height = ack.height;
        this.timestamp = ack.timestamp;
        this.count = frame.count;
        this.provisional = provisional;
        this.#frame = frame;
    }
    /** hash of block `index`; aliases the frame's hashes */
    hash(index) {
        return this.#frame.hashOf(index);
    }
    token(index) {
        return `${this.segment}.${hashToId(this.hash(index))}`;
    }
    /** The frame as it was sent: to be sent again. */
    unplaced() {
        return unplacedCopy(this.#frame);
    }
    result(index) {
        const { height, timestamp, provisional, receipt } = this;
        return { token: this.token(index), height: height + index, timestamp, provisional, ...receipt == null ? {} : { receipt } };
    }
}
//# sourceMappingURL=acked-frame.js.map