import type { ReadEvent, ReadRequest } from './service.js';
export declare const READ_PROTOCOL = "/catenary/read/1";
export declare const READ_REQUEST_BYTES_MAX = 4096;
/** pieces of frames, the largest of which is one frame, and a descriptor */
export declare const READ_ANSWER_BYTES_MAX: number;
export declare function encodeReadRequest({ stream, segment, from, until, limit, waitMs, fresh }: ReadRequest): Uint8Array;
/** @throws {ProtocolError} */
export declare function decodeReadRequest(bytes: Uint8Array): ReadRequest;
export declare function encodeReadCredit(bytes: number): Uint8Array;
/** @throws {ProtocolError} */
export declare function decodeReadCredit(bytes: Uint8Array): number;
/** The event as pieces, frames' bytes as they are. */
export declare function encodeReadEvent(event: ReadEvent): Uint8Array[];
/** `failure` is left encoded; frames alias `bytes`. @throws {ProtocolError} */
export declare function decodeReadAnswer(bytes: Uint8Array): {
    event?: ReadEvent;
    failure: Uint8Array;
};
