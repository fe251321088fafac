import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface Failure {
    code: number;
    message: string;
    fields: FailureField[];
}
export declare namespace Failure {
    const codec: () => Codec<Failure>;
    interface FailureCodeFieldEvent {
        field: '$.code';
        value: number;
    }
    interface FailureMessageFieldEvent {
        field: '$.message';
        value: string;
    }
    interface FailureFieldsNameFieldEvent {
        field: '$.fields[].name';
        value: string;
        index: number;
    }
    interface FailureFieldsValueFieldEvent {
        field: '$.fields[].value';
        value: string;
        index: number;
    }
    function encode(obj: Partial<Failure>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Failure>): Failure;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Failure>): Generator<FailureCodeFieldEvent | FailureMessageFieldEvent | FailureFieldsNameFieldEvent | FailureFieldsValueFieldEvent>;
}
export interface FailureField {
    name: string;
    value: string;
}
export declare namespace FailureField {
    const codec: () => Codec<FailureField>;
    interface FailureFieldNameFieldEvent {
        field: '$.name';
        value: string;
    }
    interface FailureFieldValueFieldEvent {
        field: '$.value';
        value: string;
    }
    function encode(obj: Partial<FailureField>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FailureField>): FailureField;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FailureField>): Generator<FailureFieldNameFieldEvent | FailureFieldValueFieldEvent>;
}
export interface Failed {
    failure: Uint8Array;
}
export declare namespace Failed {
    const codec: () => Codec<Failed>;
    interface FailedFailureFieldEvent {
        field: '$.failure';
        value: Uint8Array;
    }
    function encode(obj: Partial<Failed>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Failed>): Failed;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Failed>): Generator<FailedFailureFieldEvent>;
}
