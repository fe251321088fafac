import type { SegmentId } from '../../chain/index.js';
import type { InboundMessage } from '../../replication/types.js';
import type { ReplicateMessage } from './service.js';
export declare const REPLICATE_PROTOCOL = "/catenary/replicate/1";
/** frames of an Append are at most 1 MiB, or one frame; its other fields are small */
export declare const REPLICATE_BYTES_MAX: number;
export interface Hello {
    /** the cluster's id */
    readonly cluster: string;
    readonly incarnation: string;
    /** of the sending process */
    readonly startId: string;
}
export type Received = {
    readonly type: 'hello';
    readonly hello: Hello;
} | {
    readonly type: 'heartbeat';
    readonly startId: string;
} | {
    readonly type: 'credit';
    readonly bytes: number;
} | {
    readonly type: 'message';
    readonly segment: SegmentId;
    readonly message: InboundMessage;
} | {
    readonly type: 'failure';
    readonly failure: Uint8Array;
};
export declare function encodeHello({ cluster, incarnation, startId }: Hello): Uint8Array;
export declare function encodeHeartbeat(startId: string): Uint8Array;
export declare function encodeCredit(bytes: number): Uint8Array;
/** The message as pieces, frames' bytes as they are. */
export declare function encodeMessage(segment: SegmentId, message: ReplicateMessage): Uint8Array[];
/** Frames alias `bytes`. @throws {ProtocolError} {@link InvalidFrameError} {@link InvalidCertificateError} */
export declare function decodeReplicate(bytes: Uint8Array): Received;
