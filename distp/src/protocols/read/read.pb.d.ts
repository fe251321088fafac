import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface ReadRequest {
    streamId: Uint8Array;
    segmentId: Uint8Array;
    from: number;
    position: bigint;
    blockHash: Uint8Array;
    until?: bigint;
    limit: bigint;
    waitMs: bigint;
    forever: boolean;
    fresh: boolean;
}
export declare namespace ReadRequest {
    const codec: () => Codec<ReadRequest>;
    interface ReadRequestStreamIdFieldEvent {
        field: '$.streamId';
        value: Uint8Array;
    }
    interface ReadRequestSegmentIdFieldEvent {
        field: '$.segmentId';
        value: Uint8Array;
    }
    interface ReadRequestFromFieldEvent {
        field: '$.from';
        value: number;
    }
    interface ReadRequestPositionFieldEvent {
        field: '$.position';
        value: bigint;
    }
    interface ReadRequestBlockHashFieldEvent {
        field: '$.blockHash';
        value: Uint8Array;
    }
    interface ReadRequestUntilFieldEvent {
        field: '$.until';
        value: bigint;
    }
    interface ReadRequestLimitFieldEvent {
        field: '$.limit';
        value: bigint;
    }
    interface ReadRequestWaitMsFieldEvent {
        field: '$.waitMs';
        value: bigint;
    }
    interface ReadRequestForeverFieldEvent {
        field: '$.forever';
        value: boolean;
    }
    interface ReadRequestFreshFieldEvent {
        field: '$.fresh';
        value: boolean;
    }
    function encode(obj: Partial<ReadRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadRequest>): ReadRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadRequest>): Generator<ReadRequestStreamIdFieldEvent | ReadRequestSegmentIdFieldEvent | ReadRequestFromFieldEvent | ReadRequestPositionFieldEvent | ReadRequestBlockHashFieldEvent | ReadRequestUntilFieldEvent | ReadRequestLimitFieldEvent | ReadRequestWaitMsFieldEvent | ReadRequestForeverFieldEvent | ReadRequestFreshFieldEvent>;
}
export interface ReadCredit {
    bytes: bigint;
}
export declare namespace ReadCredit {
    const codec: () => Codec<ReadCredit>;
    interface ReadCreditBytesFieldEvent {
        field: '$.bytes';
        value: bigint;
    }
    function encode(obj: Partial<ReadCredit>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadCredit>): ReadCredit;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadCredit>): Generator<ReadCreditBytesFieldEvent>;
}
export interface ReadAnswer {
    segment?: ReadSegment;
    tail?: ReadTail;
    end?: ReadEnd;
    commitEnd: bigint;
    frames: Uint8Array;
    failure: Uint8Array;
}
export declare namespace ReadAnswer {
    const codec: () => Codec<ReadAnswer>;
    interface ReadAnswerSegmentSegmentIdFieldEvent {
        field: '$.segment.segmentId';
        value: Uint8Array;
    }
    interface ReadAnswerSegmentNumberFieldEvent {
        field: '$.segment.number';
        value: bigint;
    }
    interface ReadAnswerSegmentDescriptorFieldEvent {
        field: '$.segment.descriptor';
        value: Uint8Array;
    }
    interface ReadAnswerSegmentHeightFieldEvent {
        field: '$.segment.height';
        value: bigint;
    }
    interface ReadAnswerSegmentCommitEndFieldEvent {
        field: '$.segment.commitEnd';
        value: bigint;
    }
    interface ReadAnswerTailCommitEndFieldEvent {
        field: '$.tail.commitEnd';
        value: bigint;
    }
    interface ReadAnswerEndReasonFieldEvent {
        field: '$.end.reason';
        value: number;
    }
    interface ReadAnswerEndCertificateFieldEvent {
        field: '$.end.certificate';
        value: Uint8Array;
    }
    interface ReadAnswerCommitEndFieldEvent {
        field: '$.commitEnd';
        value: bigint;
    }
    interface ReadAnswerFramesFieldEvent {
        field: '$.frames';
        value: Uint8Array;
    }
    interface ReadAnswerFailureFieldEvent {
        field: '$.failure';
        value: Uint8Array;
    }
    function encode(obj: Partial<ReadAnswer>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadAnswer>): ReadAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadAnswer>): Generator<ReadAnswerSegmentSegmentIdFieldEvent | ReadAnswerSegmentNumberFieldEvent | ReadAnswerSegmentDescriptorFieldEvent | ReadAnswerSegmentHeightFieldEvent | ReadAnswerSegmentCommitEndFieldEvent | ReadAnswerTailCommitEndFieldEvent | ReadAnswerEndReasonFieldEvent | ReadAnswerEndCertificateFieldEvent | ReadAnswerCommitEndFieldEvent | ReadAnswerFramesFieldEvent | ReadAnswerFailureFieldEvent>;
}
export interface ReadSegment {
    segmentId: Uint8Array;
    number: bigint;
    descriptor: Uint8Array;
    height: bigint;
    commitEnd: bigint;
}
export declare namespace ReadSegment {
    const codec: () => Codec<ReadSegment>;
    interface ReadSegmentSegmentIdFieldEvent {
        field: '$.segmentId';
        value: Uint8Array;
    }
    interface ReadSegmentNumberFieldEvent {
        field: '$.number';
        value: bigint;
    }
    interface ReadSegmentDescriptorFieldEvent {
        field: '$.descriptor';
        value: Uint8Array;
    }
    interface ReadSegmentHeightFieldEvent {
        field: '$.height';
        value: bigint;
    }
    interface ReadSegmentCommitEndFieldEvent {
        field: '$.commitEnd';
        value: bigint;
    }
    function encode(obj: Partial<ReadSegment>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadSegment>): ReadSegment;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadSegment>): Generator<ReadSegmentSegmentIdFieldEvent | ReadSegmentNumberFieldEvent | ReadSegmentDescriptorFieldEvent | ReadSegmentHeightFieldEvent | ReadSegmentCommitEndFieldEvent>;
}
export interface ReadTail {
    commitEnd: bigint;
}
export declare namespace ReadTail {
    const codec: () => Codec<ReadTail>;
    interface ReadTailCommitEndFieldEvent {
        field: '$.commitEnd';
        value: bigint;
    }
    function encode(obj: Partial<ReadTail>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadTail>): ReadTail;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadTail>): Generator<ReadTailCommitEndFieldEvent>;
}
export interface ReadEnd {
    reason: number;
    certificate: Uint8Array;
}
export declare namespace ReadEnd {
    const codec: () => Codec<ReadEnd>;
    interface ReadEndReasonFieldEvent {
        field: '$.reason';
        value: number;
    }
    interface ReadEndCertificateFieldEvent {
        field: '$.certificate';
        value: Uint8Array;
    }
    function encode(obj: Partial<ReadEnd>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadEnd>): ReadEnd;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadEnd>): Generator<ReadEndReasonFieldEvent | ReadEndCertificateFieldEvent>;
}
