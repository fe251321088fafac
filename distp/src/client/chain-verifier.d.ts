import type { Descriptor, Frame, Height, Receipt, Seal, SegmentId, StreamId } from '../chain/index.js';
import type { ReadEvent } from '../protocols/read/service.js';
export type SegmentEvent = Extract<ReadEvent, {
    type: 'segment';
}>;
export interface SealedBy {
    readonly seal: Seal;
    /** id of the next segment: the seal block's hash */
    readonly next: SegmentId;
    /** the frame with the seal; aliases what was read */
    readonly frame: Frame;
}
/** A segment whose seal was read and verified, and what the node has as its certificate, which nobody has checked. */
export interface SealedSegment {
    readonly segment: SegmentId;
    readonly descriptor: Descriptor;
    readonly sealedBy: SealedBy;
    readonly certificate?: Receipt;
}
export declare class ChainVerifier {
    #private;
    /** @throws {BrokenChainError} if the genesis isn't that of the stream */
    constructor(stream: StreamId, genesisBytes?: Uint8Array);
    /** the segment that is being read, once it is known */
    get segment(): SegmentId | undefined;
    get number(): number;
    /** what the segment is; proven if the segment was reached by a seal, or begins the stream and its genesis is there */
    get descriptor(): Descriptor | undefined;
    /** height after the last block verified, undefined before the first */
    get end(): Height | undefined;
    /** set once the segment's seal has been verified */
    get sealedBy(): SealedBy | undefined;
    /**
     * A node says which segment it sends.
     *
     * @throws {BrokenChainError} if it isn't the one that was asked for, or not what the seal before says
     */
    begin(event: SegmentEvent): void;
    /**
     * Whole frames, side by side: parsed, verified, and aliasing `bytes`. `first` is the height that a read without a
     * place yet was to begin with, `hash` that of the block there, if it is known. What comes before a frame that doesn't
     * hold is good, and returned beside the error.
     */
    take(bytes: Uint8Array, first: Height, hash?: Uint8Array): {
        readonly frames: Frame[];
        readonly error?: Error;
    };
    /** A node failed before it sent a block: what it said of the segment is no longer believed, unless the chain says so. */
    forget(): void;
    /** Goes on to the segment that the seal names. False: the stream ends here, for good. */
    enterNext(): boolean;
}
