import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface TailPayload {
    stream: Uint8Array;
    segment: Uint8Array;
    number: bigint;
    epoch: bigint;
    master: number;
    shards: TailShard[];
    baseHeight: bigint;
    baseTimestamp: bigint;
    end: bigint;
    hash: Uint8Array;
    certificate: Uint8Array;
    issuedAt: bigint;
    locked: boolean;
}
export declare namespace TailPayload {
    const codec: () => Codec<TailPayload>;
    interface TailPayloadStreamFieldEvent {
        field: '$.stream';
        value: Uint8Array;
    }
    interface TailPayloadSegmentFieldEvent {
        field: '$.segment';
        value: Uint8Array;
    }
    interface TailPayloadNumberFieldEvent {
        field: '$.number';
        value: bigint;
    }
    interface TailPayloadEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    interface TailPayloadMasterFieldEvent {
        field: '$.master';
        value: number;
    }
    interface TailPayloadShardsPeerIdFieldEvent {
        field: '$.shards[].peerId';
        value: string;
        index: number;
    }
    interface TailPayloadShardsIncarnationFieldEvent {
        field: '$.shards[].incarnation';
        value: Uint8Array;
        index: number;
    }
    interface TailPayloadShardsZoneFieldEvent {
        field: '$.shards[].zone';
        value: string;
        index: number;
    }
    interface TailPayloadShardsAddressesFieldEvent {
        field: '$.shards[].addresses[]';
        index: number;
        value: string;
    }
    interface TailPayloadBaseHeightFieldEvent {
        field: '$.baseHeight';
        value: bigint;
    }
    interface TailPayloadBaseTimestampFieldEvent {
        field: '$.baseTimestamp';
        value: bigint;
    }
    interface TailPayloadEndFieldEvent {
        field: '$.end';
        value: bigint;
    }
    interface TailPayloadHashFieldEvent {
        field: '$.hash';
        value: Uint8Array;
    }
    interface TailPayloadCertificateFieldEvent {
        field: '$.certificate';
        value: Uint8Array;
    }
    interface TailPayloadIssuedAtFieldEvent {
        field: '$.issuedAt';
        value: bigint;
    }
    interface TailPayloadLockedFieldEvent {
        field: '$.locked';
        value: boolean;
    }
    function encode(obj: Partial<TailPayload>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<TailPayload>): TailPayload;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<TailPayload>): Generator<TailPayloadStreamFieldEvent | TailPayloadSegmentFieldEvent | TailPayloadNumberFieldEvent | TailPayloadEpochFieldEvent | TailPayloadMasterFieldEvent | TailPayloadShardsPeerIdFieldEvent | TailPayloadShardsIncarnationFieldEvent | TailPayloadShardsZoneFieldEvent | TailPayloadShardsAddressesFieldEvent | TailPayloadBaseHeightFieldEvent | TailPayloadBaseTimestampFieldEvent | TailPayloadEndFieldEvent | TailPayloadHashFieldEvent | TailPayloadCertificateFieldEvent | TailPayloadIssuedAtFieldEvent | TailPayloadLockedFieldEvent>;
}
export interface TailShard {
    peerId: string;
    incarnation: Uint8Array;
    zone: string;
    addresses: string[];
}
export declare namespace TailShard {
    const codec: () => Codec<TailShard>;
    interface TailShardPeerIdFieldEvent {
        field: '$.peerId';
        value: string;
    }
    interface TailShardIncarnationFieldEvent {
        field: '$.incarnation';
        value: Uint8Array;
    }
    interface TailShardZoneFieldEvent {
        field: '$.zone';
        value: string;
    }
    interface TailShardAddressesFieldEvent {
        field: '$.addresses[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<TailShard>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<TailShard>): TailShard;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<TailShard>): Generator<TailShardPeerIdFieldEvent | TailShardIncarnationFieldEvent | TailShardZoneFieldEvent | TailShardAddressesFieldEvent>;
}
export interface TailEnvelope {
    payload: Uint8Array;
    signature: Uint8Array;
    peerId: string;
}
export declare namespace TailEnvelope {
    const codec: () => Codec<TailEnvelope>;
    interface TailEnvelopePayloadFieldEvent {
        field: '$.payload';
        value: Uint8Array;
    }
    interface TailEnvelopeSignatureFieldEvent {
        field: '$.signature';
        value: Uint8Array;
    }
    interface TailEnvelopePeerIdFieldEvent {
        field: '$.peerId';
        value: string;
    }
    function encode(obj: Partial<TailEnvelope>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<TailEnvelope>): TailEnvelope;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<TailEnvelope>): Generator<TailEnvelopePayloadFieldEvent | TailEnvelopeSignatureFieldEvent | TailEnvelopePeerIdFieldEvent>;
}
