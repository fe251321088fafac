import type { Clock } from '../clock.js';
import type { Descriptor, Epoch, Height, SegmentId, StreamId } from '../chain/index.js';
import type { InboundMessage, Outbound, PreVoteAnswer, Sealed, ShardIndex, VoteAnswer } from '../replication/types.js';
import type { SegmentStore } from '../storage/segment-store.js';
import type { Reply } from './actor.js';
import type { Logger, ShardPeers, Signer } from './ports.js';
export declare const VOTE_TIMEOUT_MS = 1000;
export type VoteReply = PreVoteAnswer | VoteAnswer | Sealed;
export interface ShardVoiceOptions {
    readonly stream: StreamId;
    readonly segment: SegmentId;
    readonly descriptor: Descriptor;
    readonly self: ShardIndex;
    readonly store: SegmentStore;
    readonly peers: ShardPeers;
    readonly signer: Signer;
    readonly clock: Clock;
    readonly log: Logger;
    /** what another shard answered */
    readonly onMessage: (from: ShardIndex, message: InboundMessage) => void;
    /** another shard takes part no more */
    readonly onLost: (from: ShardIndex, why: string) => void;
    /** another shard's node doesn't know the segment: it is to be told */
    readonly onUnknown: (peer: string) => void;
    /** the node's key failed */
    readonly onError: (err: Error) => void;
}
/** What one shard says to the others: its core's messages, with the frames, signatures and answers they need. */
export declare class ShardVoice {
    #private;
    constructor(options: ShardVoiceOptions);
    /** The core's next answer to this shard goes there. */
    awaitVote(from: ShardIndex, reply: Reply<VoteReply>): void;
    send({ to, message }: Outbound): void;
    /** Signs the claim that all up to `end` is on this shard's disk, in a log of `epoch`. */
    sign(epoch: Epoch, end: Height, hash: Uint8Array, then: (signature: Uint8Array) => void): void;
}
