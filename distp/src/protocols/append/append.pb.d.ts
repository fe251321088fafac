import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface AppendRequest {
    id: bigint;
    streamId: Uint8Array;
    ack: number;
    follows: bigint;
    producerName: string;
    expectTail: Uint8Array;
    expectEmpty: boolean;
    ackTimeoutMs: number;
    proof: boolean;
    frame: Uint8Array;
}
export declare namespace AppendRequest {
    const codec: () => Codec<AppendRequest>;
    interface AppendRequestIdFieldEvent {
        field: '$.id';
        value: bigint;
    }
    interface AppendRequestStreamIdFieldEvent {
        field: '$.streamId';
        value: Uint8Array;
    }
    interface AppendRequestAckFieldEvent {
        field: '$.ack';
        value: number;
    }
    interface AppendRequestFollowsFieldEvent {
        field: '$.follows';
        value: bigint;
    }
    interface AppendRequestProducerNameFieldEvent {
        field: '$.producerName';
        value: string;
    }
    interface AppendRequestExpectTailFieldEvent {
        field: '$.expectTail';
        value: Uint8Array;
    }
    interface AppendRequestExpectEmptyFieldEvent {
        field: '$.expectEmpty';
        value: boolean;
    }
    interface AppendRequestAckTimeoutMsFieldEvent {
        field: '$.ackTimeoutMs';
        value: number;
    }
    interface AppendRequestProofFieldEvent {
        field: '$.proof';
        value: boolean;
    }
    interface AppendRequestFrameFieldEvent {
        field: '$.frame';
        value: Uint8Array;
    }
    function encode(obj: Partial<AppendRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AppendRequest>): AppendRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AppendRequest>): Generator<AppendRequestIdFieldEvent | AppendRequestStreamIdFieldEvent | AppendRequestAckFieldEvent | AppendRequestFollowsFieldEvent | AppendRequestProducerNameFieldEvent | AppendRequestExpectTailFieldEvent | AppendRequestExpectEmptyFieldEvent | AppendRequestAckTimeoutMsFieldEvent | AppendRequestProofFieldEvent | AppendRequestFrameFieldEvent>;
}
export interface AppendAnswer {
    id: bigint;
    segmentId: Uint8Array;
    height: bigint;
    timestamp: bigint;
    prevHash: Uint8Array;
    lastHash: Uint8Array;
    credit: bigint;
    receipt: Uint8Array;
    failure: Uint8Array;
}
export declare namespace AppendAnswer {
    const codec: () => Codec<AppendAnswer>;
    interface AppendAnswerIdFieldEvent {
        field: '$.id';
        value: bigint;
    }
    interface AppendAnswerSegmentIdFieldEvent {
        field: '$.segmentId';
        value: Uint8Array;
    }
    interface AppendAnswerHeightFieldEvent {
        field: '$.height';
        value: bigint;
    }
    interface AppendAnswerTimestampFieldEvent {
        field: '$.timestamp';
        value: bigint;
    }
    interface AppendAnswerPrevHashFieldEvent {
        field: '$.prevHash';
        value: Uint8Array;
    }
    interface AppendAnswerLastHashFieldEvent {
        field: '$.lastHash';
        value: Uint8Array;
    }
    interface AppendAnswerCreditFieldEvent {
        field: '$.credit';
        value: bigint;
    }
    interface AppendAnswerReceiptFieldEvent {
        field: '$.receipt';
        value: Uint8Array;
    }
    interface AppendAnswerFailureFieldEvent {
        field: '$.failure';
        value: Uint8Array;
    }
    function encode(obj: Partial<AppendAnswer>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AppendAnswer>): AppendAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AppendAnswer>): Generator<AppendAnswerIdFieldEvent | AppendAnswerSegmentIdFieldEvent | AppendAnswerHeightFieldEvent | AppendAnswerTimestampFieldEvent | AppendAnswerPrevHashFieldEvent | AppendAnswerLastHashFieldEvent | AppendAnswerCreditFieldEvent | AppendAnswerReceiptFieldEvent | AppendAnswerFailureFieldEvent>;
}
