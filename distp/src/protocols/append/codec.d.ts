import type { AppendAck, AppendRequest } from './service.js';
export declare const APPEND_PROTOCOL = "/catenary/append/1";
/** a frame and its request's other fields, of which the name is the longest */
export declare const APPEND_REQUEST_BYTES_MAX: number;
export declare const APPEND_ANSWER_BYTES_MAX: number;
/** The request as pieces, the frame's bytes as they are. */
export declare function encodeAppendRequest(id: number, request: AppendRequest): [Uint8Array, Uint8Array, Uint8Array];
/** `frame` aliases `bytes`. @throws {ProtocolError} {@link InvalidFrameError} */
export declare function decodeAppendRequest(bytes: Uint8Array): {
    id: number;
    request: AppendRequest;
};
export interface AppendAnswer {
    /** 0: only credit */
    readonly id: number;
    readonly ack?: AppendAck;
    readonly failure?: unknown;
    readonly credit: number;
}
export declare function encodeAppendAnswer({ id, ack, failure, credit }: AppendAnswer): Uint8Array;
/** `failure` is left encoded. @throws {ProtocolError} {@link InvalidCertificateError} */
export declare function decodeAppendAnswer(bytes: Uint8Array): {
    id: number;
    ack?: AppendAck;
    failure: Uint8Array;
    credit: number;
};
