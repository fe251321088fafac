import type { SegmentId } from '../../chain/index.js';
import type { AskProtocol } from '../ask.js';
import type { PreVote, PreVoteAnswer, Quarantined, Sealed, UnknownSegment, Vote, VoteAnswer } from '../../replication/types.js';
import type { Opening, OpenRequest } from './service.js';
/** most entries of a stream's list of segments in an Open */
export declare const OPEN_SEGMENTS_MAX = 256;
/** frames of producers: 4,096 entries of some 40 bytes fit one frame of the largest segments, and few of the smallest */
export declare const PRODUCERS_FRAMES_MAX = 64;
export declare const ELECT: AskProtocol;
export type ElectQuestion = {
    readonly type: 'vote';
    readonly segment: SegmentId;
    readonly message: PreVote | Vote;
    readonly incarnation: string;
} | {
    readonly type: 'open';
    readonly request: OpenRequest;
};
export type VoteReply = PreVoteAnswer | VoteAnswer | Sealed | UnknownSegment | Quarantined;
/** @param incarnation of the asking shard's folder */
export declare function encodeVoteRequest(segment: SegmentId, message: PreVote | Vote, incarnation: string): Uint8Array;
/** The list of segments may be cut: its last part is sent, as much as fits. */
export declare function encodeOpenRequest({ segment, opening, segments }: OpenRequest): Uint8Array;
/** @throws {ProtocolError} or what a certificate in it is wrong with */
export declare function decodeElectRequest(bytes: Uint8Array): ElectQuestion;
export declare function encodeVoteReply(reply: VoteReply): Uint8Array;
export declare function encodeOpened(): Uint8Array;
/** `failure` is left encoded. @throws {ProtocolError} {@link InvalidCertificateError} */
export declare function decodeElectAnswer(bytes: Uint8Array): {
    reply?: VoteReply;
    opened: boolean;
    failure: Uint8Array;
};
/** What a shard keeps of its opening, and what others are told. */
export declare function encodeOpening(opening: Opening): Uint8Array;
/** @throws {ProtocolError} {@link InvalidCertificateError} */
export declare function decodeOpening(bytes: Uint8Array): Opening;
