import type { Height, SegmentId } from '../../chain/index.js';
import type { CopyEvent } from './service.js';
export declare const COPY_PROTOCOL = "/catenary/copy/1";
export declare const COPY_REQUEST_BYTES_MAX = 256;
/** frames, or what the segment was opened with: as large as an Open at most */
export declare const COPY_ANSWER_BYTES_MAX: number;
export declare function encodeCopyRequest(segment: SegmentId, from: Height): Uint8Array;
/** @throws {ProtocolError} */
export declare function decodeCopyRequest(bytes: Uint8Array): {
    segment: SegmentId;
    from: Height;
};
export declare function encodeCopyCredit(bytes: number): Uint8Array;
/** @throws {ProtocolError} */
export declare function decodeCopyCredit(bytes: Uint8Array): number;
/** The event as pieces, frames' bytes as they are. */
export declare function encodeCopyEvent(event: CopyEvent): Uint8Array[];
export declare function encodeCopyEnd(): Uint8Array;
/** `failure` is left encoded; frames alias `bytes`. @throws {ProtocolError} {@link InvalidCertificateError} */
export declare function decodeCopyAnswer(bytes: Uint8Array): {
    event?: CopyEvent;
    end: boolean;
    failure: Uint8Array;
};
