import type { Frame, Height, Receipt, SegmentId, Sequence, StreamId, Timestamp } from '../../chain/index.js';
import type { Ack } from '../../replication/types.js';
export interface AppendRequest {
    readonly stream: StreamId;
    /** parsed, and its place in the chain zero; whoever gets the request may write the place into its memory */
    readonly frame: Frame;
    readonly ack: Ack;
    /** the sequence that the frame's first follows on: 0 for a producer's first ever */
    readonly follows: Sequence;
    /** the producer's name: its id is SHA-256(peer id, name) cut to 16 bytes */
    readonly producerName: string;
    /** hash of the stream's last data block, `empty` if it has none: the append fails if it isn't */
    readonly expectTail?: Uint8Array | 'empty';
    /** how long `ack: 'all'` may take */
    readonly ackTimeoutMs: number;
    /** the ack is to have a receipt; with `quorum` and `all` */
    readonly proof?: boolean;
}
/** Where a frame stands. The producer computes the blocks' hashes itself and compares `lastHash`. */
export interface AppendAck {
    readonly segment: SegmentId;
    readonly height: Height;
    readonly timestamp: Timestamp;
    readonly prevHash: Uint8Array;
    readonly lastHash: Uint8Array;
    /** if it was asked for: of this segment, up to the frame's end or beyond */
    readonly receipt?: Receipt;
}
/** What `append/1` serves from: the node. */
export interface AppendService {
    /**
     * Takes one frame of `peer`. Frames of one peer are placed in the order of the calls.
     *
     * @throws {NotMasterError} and the other conditions of `docs/protocol.md`
     */
    append(request: AppendRequest, peer: string): Promise<AppendAck>;
}
/** One long-lived append stream to a node, as a client has it. */
export interface AppendSession {
    /** Sends at once if the node's window allows it, else when it does. Acks come in the order of the calls, a stream at a time. */
    append(request: AppendRequest): Promise<AppendAck>;
    readonly closed: boolean;
    close(): Promise<void>;
}
