import type { StreamId } from '../../chain/index.js';
import type { AskProtocol } from '../ask.js';
import type { CreateStreamRequest, NodeStatus, ScrubProgress, ScrubRequest, StreamSummary } from './service.js';
/** most streams in a list, nodes and shards in a status */
export declare const LISTED_MAX = 16384;
export declare const ADMIN: AskProtocol;
export type AdminQuestion = {
    readonly type: 'createStream';
    readonly request: CreateStreamRequest;
} | {
    readonly type: 'listStreams';
} | {
    readonly type: 'lockStream';
    readonly stream: StreamId;
} | {
    readonly type: 'status';
} | {
    readonly type: 'scrub';
    readonly request: ScrubRequest;
};
export type AdminReply = {
    readonly type: 'created';
    readonly stream: StreamId;
    readonly genesisBytes: Uint8Array;
} | {
    readonly type: 'streams';
    readonly streams: readonly StreamSummary[];
} | {
    readonly type: 'locked';
} | {
    readonly type: 'status';
    readonly status: NodeStatus;
} | {
    readonly type: 'scrub';
    readonly progress: ScrubProgress;
};
export declare function encodeAdminRequest(question: AdminQuestion): Uint8Array;
/** Whether the settings are in range is for who makes the stream to say. @throws {ProtocolError} */
export declare function decodeAdminRequest(bytes: Uint8Array): AdminQuestion;
export declare function encodeAdminReply(reply: AdminReply): Uint8Array;
/** `failure` is left encoded. @throws {ProtocolError} */
export declare function decodeAdminAnswer(bytes: Uint8Array): {
    reply?: AdminReply;
    failure: Uint8Array;
};
