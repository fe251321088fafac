import type { Frame, Height, Receipt, SegmentId, Timestamp } from '../chain/index.js';
import type { AppendAck } from '../protocols/append/service.js';
/** Where one appended block stands. */
export interface AppendResult {
    readonly token: string;
    readonly height: Height;
    /** microseconds since 1970, by the master's clock */
    readonly timestamp: Timestamp;
    /** acknowledged by the master alone: not readable until committed, and gone if the master is lost before */
    readonly provisional: boolean;
    /** if `proof` was asked for: what `Stream.prove` makes a proof of, and checks first */
    readonly receipt?: Receipt;
}
/** A frame that has its place: what a writer's `onAck` gets. Tokens are made when they are asked for. */
export declare class AckedFrame {
    #private;
    readonly segment: SegmentId;
    /** height of the first block */
    readonly height: Height;
    readonly timestamp: Timestamp;
    /** number of blocks */
    readonly count: number;
    readonly provisional: boolean;
    /** if it was asked for: of this segment, covering all of the frame. Its signatures are checked when a proof is made of it */
    readonly receipt: Receipt | undefined;
    /**
     * Takes the frame over, and writes its place into it.
     *
     * @throws {BrokenChainError} if the node chained something else than what was sent
     * @throws {InvalidCertificateError} if its receipt is of something else
     */
    constructor(frame: Frame, ack: AppendAck, provisional: boolean, node: string);
    /** hash of block `index`; aliases the frame's hashes */
    hash(index: number): Uint8Array;
    token(index: number): string;
    /** The frame as it was sent: to be sent again. */
    unplaced(): Frame;
    result(index: number): AppendResult;
}
