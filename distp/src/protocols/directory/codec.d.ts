import type { AskProtocol } from '../ask.js';
import type { LookupAnswer, LookupRequest } from './service.js';
/** most segments in an answer */
export declare const LOOKUP_SEGMENTS_MAX = 1024;
export declare const DIRECTORY: AskProtocol;
export declare function encodeLookupRequest({ key, fromNumber, limit }: LookupRequest): Uint8Array;
/** @throws {ProtocolError} */
export declare function decodeLookupRequest(bytes: Uint8Array): LookupRequest;
export declare function encodeLookupAnswer(answer: LookupAnswer): Uint8Array;
/** @throws {ProtocolError} */
export declare function decodeLookupAnswer(bytes: Uint8Array): {
    answer?: LookupAnswer;
    failure: Uint8Array;
};
