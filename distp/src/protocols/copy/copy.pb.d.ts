import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface CopyRequest {
    segmentId: Uint8Array;
    from: bigint;
}
export declare namespace CopyRequest {
    const codec: () => Codec<CopyRequest>;
    interface CopyRequestSegmentIdFieldEvent {
        field: '$.segmentId';
        value: Uint8Array;
    }
    interface CopyRequestFromFieldEvent {
        field: '$.from';
        value: bigint;
    }
    function encode(obj: Partial<CopyRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CopyRequest>): CopyRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CopyRequest>): Generator<CopyRequestSegmentIdFieldEvent | CopyRequestFromFieldEvent>;
}
export interface CopyCredit {
    bytes: bigint;
}
export declare namespace CopyCredit {
    const codec: () => Codec<CopyCredit>;
    interface CopyCreditBytesFieldEvent {
        field: '$.bytes';
        value: bigint;
    }
    function encode(obj: Partial<CopyCredit>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CopyCredit>): CopyCredit;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CopyCredit>): Generator<CopyCreditBytesFieldEvent>;
}
export interface CopyAnswer {
    descriptor: Uint8Array;
    certificate: Uint8Array;
    end: boolean;
    opening: Uint8Array;
    frames: Uint8Array;
    failure: Uint8Array;
}
export declare namespace CopyAnswer {
    const codec: () => Codec<CopyAnswer>;
    interface CopyAnswerDescriptorFieldEvent {
        field: '$.descriptor';
        value: Uint8Array;
    }
    interface CopyAnswerCertificateFieldEvent {
        field: '$.certificate';
        value: Uint8Array;
    }
    interface CopyAnswerEndFieldEvent {
        field: '$.end';
        value: boolean;
    }
    interface CopyAnswerOpeningFieldEvent {
        field: '$.opening';
        value: Uint8Array;
    }
    interface CopyAnswerFramesFieldEvent {
        field: '$.frames';
        value: Uint8Array;
    }
    interface CopyAnswerFailureFieldEvent {
        field: '$.failure';
        value: Uint8Array;
    }
    function encode(obj: Partial<CopyAnswer>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CopyAnswer>): CopyAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CopyAnswer>): Generator<CopyAnswerDescriptorFieldEvent | CopyAnswerCertificateFieldEvent | CopyAnswerEndFieldEvent | CopyAnswerOpeningFieldEvent | CopyAnswerFramesFieldEvent | CopyAnswerFailureFieldEvent>;
}
