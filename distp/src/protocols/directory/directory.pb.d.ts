import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface LookupRequest {
    name: string;
    streamId: Uint8Array;
    segmentId: Uint8Array;
    fromNumber?: bigint;
    limit: number;
}
export declare namespace LookupRequest {
    const codec: () => Codec<LookupRequest>;
    interface LookupRequestNameFieldEvent {
        field: '$.name';
        value: string;
    }
    interface LookupRequestStreamIdFieldEvent {
        field: '$.streamId';
        value: Uint8Array;
    }
    interface LookupRequestSegmentIdFieldEvent {
        field: '$.segmentId';
        value: Uint8Array;
    }
    interface LookupRequestFromNumberFieldEvent {
        field: '$.fromNumber';
        value: bigint;
    }
    interface LookupRequestLimitFieldEvent {
        field: '$.limit';
        value: number;
    }
    function encode(obj: Partial<LookupRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LookupRequest>): LookupRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LookupRequest>): Generator<LookupRequestNameFieldEvent | LookupRequestStreamIdFieldEvent | LookupRequestSegmentIdFieldEvent | LookupRequestFromNumberFieldEvent | LookupRequestLimitFieldEvent>;
}
export interface LookupAnswer {
    streamId: Uint8Array;
    name: string;
    genesis: Uint8Array;
    segments: SegmentInfo[];
    tail?: SegmentInfo;
    master: string;
    epoch: bigint;
    locked: boolean;
    peers: PeerAddresses[];
    failure: Uint8Array;
}
export declare namespace LookupAnswer {
    const codec: () => Codec<LookupAnswer>;
    interface LookupAnswerStreamIdFieldEvent {
        field: '$.streamId';
        value: Uint8Array;
    }
    interface LookupAnswerNameFieldEvent {
        field: '$.name';
        value: string;
    }
    interface LookupAnswerGenesisFieldEvent {
        field: '$.genesis';
        value: Uint8Array;
    }
    interface LookupAnswerSegmentsSegmentIdFieldEvent {
        field: '$.segments[].segmentId';
        value: Uint8Array;
        index: number;
    }
    interface LookupAnswerSegmentsNumberFieldEvent {
        field: '$.segments[].number';
        value: bigint;
        index: number;
    }
    interface LookupAnswerSegmentsBaseHeightFieldEvent {
        field: '$.segments[].baseHeight';
        value: bigint;
        index: number;
    }
    interface LookupAnswerSegmentsBaseTimestampFieldEvent {
        field: '$.segments[].baseTimestamp';
        value: bigint;
        index: number;
    }
    interface LookupAnswerSegmentsShardsPeerIdFieldEvent {
        field: '$.segments[].shards[].peerId';
        value: string;
        index: number;
    }
    interface LookupAnswerSegmentsShardsIncarnationFieldEvent {
        field: '$.segments[].shards[].incarnation';
        value: Uint8Array;
        index: number;
    }
    interface LookupAnswerSegmentsShardsZoneFieldEvent {
        field: '$.segments[].shards[].zone';
        value: string;
        index: number;
    }
    interface LookupAnswerSegmentsSealedFieldEvent {
        field: '$.segments[].sealed';
        value: boolean;
        index: number;
    }
    interface LookupAnswerTailSegmentIdFieldEvent {
        field: '$.tail.segmentId';
        value: Uint8Array;
    }
    interface LookupAnswerTailNumberFieldEvent {
        field: '$.tail.number';
        value: bigint;
    }
    interface LookupAnswerTailBaseHeightFieldEvent {
        field: '$.tail.baseHeight';
        value: bigint;
    }
    interface LookupAnswerTailBaseTimestampFieldEvent {
        field: '$.tail.baseTimestamp';
        value: bigint;
    }
    interface LookupAnswerTailShardsPeerIdFieldEvent {
        field: '$.tail.shards[].peerId';
        value: string;
        index: number;
    }
    interface LookupAnswerTailShardsIncarnationFieldEvent {
        field: '$.tail.shards[].incarnation';
        value: Uint8Array;
        index: number;
    }
    interface LookupAnswerTailShardsZoneFieldEvent {
        field: '$.tail.shards[].zone';
        value: string;
        index: number;
    }
    interface LookupAnswerTailSealedFieldEvent {
        field: '$.tail.sealed';
        value: boolean;
    }
    interface LookupAnswerMasterFieldEvent {
        field: '$.master';
        value: string;
    }
    interface LookupAnswerEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    interface LookupAnswerLockedFieldEvent {
        field: '$.locked';
        value: boolean;
    }
    interface LookupAnswerPeersPeerIdFieldEvent {
        field: '$.peers[].peerId';
        value: string;
        index: number;
    }
    interface LookupAnswerPeersAddressesFieldEvent {
        field: '$.peers[].addresses[]';
        index: number;
        value: string;
    }
    interface LookupAnswerFailureFieldEvent {
        field: '$.failure';
        value: Uint8Array;
    }
    function encode(obj: Partial<LookupAnswer>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LookupAnswer>): LookupAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LookupAnswer>): Generator<LookupAnswerStreamIdFieldEvent | LookupAnswerNameFieldEvent | LookupAnswerGenesisFieldEvent | LookupAnswerSegmentsSegmentIdFieldEvent | LookupAnswerSegmentsNumberFieldEvent | LookupAnswerSegmentsBaseHeightFieldEvent | LookupAnswerSegmentsBaseTimestampFieldEvent | LookupAnswerSegmentsShardsPeerIdFieldEvent | LookupAnswerSegmentsShardsIncarnationFieldEvent | LookupAnswerSegmentsShardsZoneFieldEvent | LookupAnswerSegmentsSealedFieldEvent | LookupAnswerTailSegmentIdFieldEvent | LookupAnswerTailNumberFieldEvent | LookupAnswerTailBaseHeightFieldEvent | LookupAnswerTailBaseTimestampFieldEvent | LookupAnswerTailShardsPeerIdFieldEvent | LookupAnswerTailShardsIncarnationFieldEvent | LookupAnswerTailShardsZoneFieldEvent | LookupAnswerTailSealedFieldEvent | LookupAnswerMasterFieldEvent | LookupAnswerEpochFieldEvent | LookupAnswerLockedFieldEvent | LookupAnswerPeersPeerIdFieldEvent | LookupAnswerPeersAddressesFieldEvent | LookupAnswerFailureFieldEvent>;
}
export interface SegmentInfo {
    segmentId: Uint8Array;
    number: bigint;
    baseHeight: bigint;
    baseTimestamp: bigint;
    shards: ShardInfo[];
    sealed: boolean;
}
export declare namespace SegmentInfo {
    const codec: () => Codec<SegmentInfo>;
    interface SegmentInfoSegmentIdFieldEvent {
        field: '$.segmentId';
        value: Uint8Array;
    }
    interface SegmentInfoNumberFieldEvent {
        field: '$.number';
        value: bigint;
    }
    interface SegmentInfoBaseHeightFieldEvent {
        field: '$.baseHeight';
        value: bigint;
    }
    interface SegmentInfoBaseTimestampFieldEvent {
        field: '$.baseTimestamp';
        value: bigint;
    }
    interface SegmentInfoShardsPeerIdFieldEvent {
        field: '$.shards[].peerId';
        value: string;
        index: number;
    }
    interface SegmentInfoShardsIncarnationFieldEvent {
        field: '$.shards[].incarnation';
        value: Uint8Array;
        index: number;
    }
    interface SegmentInfoShardsZoneFieldEvent {
        field: '$.shards[].zone';
        value: string;
        index: number;
    }
    interface SegmentInfoSealedFieldEvent {
        field: '$.sealed';
        value: boolean;
    }
    function encode(obj: Partial<SegmentInfo>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SegmentInfo>): SegmentInfo;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SegmentInfo>): Generator<SegmentInfoSegmentIdFieldEvent | SegmentInfoNumberFieldEvent | SegmentInfoBaseHeightFieldEvent | SegmentInfoBaseTimestampFieldEvent | SegmentInfoShardsPeerIdFieldEvent | SegmentInfoShardsIncarnationFieldEvent | SegmentInfoShardsZoneFieldEvent | SegmentInfoSealedFieldEvent>;
}
export interface ShardInfo {
    peerId: string;
    incarnation: Uint8Array;
    zone: string;
}
export declare namespace ShardInfo {
    const codec: () => Codec<ShardInfo>;
    interface ShardInfoPeerIdFieldEvent {
        field: '$.peerId';
        value: string;
    }
    interface ShardInfoIncarnationFieldEvent {
        field: '$.incarnation';
        value: Uint8Array;
    }
    interface ShardInfoZoneFieldEvent {
        field: '$.zone';
        value: string;
    }
    function encode(obj: Partial<ShardInfo>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ShardInfo>): ShardInfo;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ShardInfo>): Generator<ShardInfoPeerIdFieldEvent | ShardInfoIncarnationFieldEvent | ShardInfoZoneFieldEvent>;
}
export interface PeerAddresses {
    peerId: string;
    addresses: string[];
}
export declare namespace PeerAddresses {
    const codec: () => Codec<PeerAddresses>;
    interface PeerAddressesPeerIdFieldEvent {
        field: '$.peerId';
        value: string;
    }
    interface PeerAddressesAddressesFieldEvent {
        field: '$.addresses[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<PeerAddresses>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<PeerAddresses>): PeerAddresses;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<PeerAddresses>): Generator<PeerAddressesPeerIdFieldEvent | PeerAddressesAddressesFieldEvent>;
}
