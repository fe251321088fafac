import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface ReserveRequest {
    streamId: Uint8Array;
    number: bigint;
    nonce: Uint8Array;
    release: boolean;
    capacity: bigint;
    leaseMs: bigint;
    ask: boolean;
}
export declare namespace ReserveRequest {
    const codec: () => Codec<ReserveRequest>;
    interface ReserveRequestStreamIdFieldEvent {
        field: '$.streamId';
        value: Uint8Array;
    }
    interface ReserveRequestNumberFieldEvent {
        field: '$.number';
        value: bigint;
    }
    interface ReserveRequestNonceFieldEvent {
        field: '$.nonce';
        value: Uint8Array;
    }
    interface ReserveRequestReleaseFieldEvent {
        field: '$.release';
        value: boolean;
    }
    interface ReserveRequestCapacityFieldEvent {
        field: '$.capacity';
        value: bigint;
    }
    interface ReserveRequestLeaseMsFieldEvent {
        field: '$.leaseMs';
        value: bigint;
    }
    interface ReserveRequestAskFieldEvent {
        field: '$.ask';
        value: boolean;
    }
    function encode(obj: Partial<ReserveRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReserveRequest>): ReserveRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReserveRequest>): Generator<ReserveRequestStreamIdFieldEvent | ReserveRequestNumberFieldEvent | ReserveRequestNonceFieldEvent | ReserveRequestReleaseFieldEvent | ReserveRequestCapacityFieldEvent | ReserveRequestLeaseMsFieldEvent | ReserveRequestAskFieldEvent>;
}
export interface ReserveAnswer {
    incarnation: Uint8Array;
    roomBytes: bigint;
    failure: Uint8Array;
}
export declare namespace ReserveAnswer {
    const codec: () => Codec<ReserveAnswer>;
    interface ReserveAnswerIncarnationFieldEvent {
        field: '$.incarnation';
        value: Uint8Array;
    }
    interface ReserveAnswerRoomBytesFieldEvent {
        field: '$.roomBytes';
        value: bigint;
    }
    interface ReserveAnswerFailureFieldEvent {
        field: '$.failure';
        value: Uint8Array;
    }
    function encode(obj: Partial<ReserveAnswer>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReserveAnswer>): ReserveAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReserveAnswer>): Generator<ReserveAnswerIncarnationFieldEvent | ReserveAnswerRoomBytesFieldEvent | ReserveAnswerFailureFieldEvent>;
}
