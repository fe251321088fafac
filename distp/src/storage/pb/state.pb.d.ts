import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface StoredShard {
    stream: Uint8Array;
    segment: Uint8Array;
    number: bigint;
    state: number;
    opening: Uint8Array;
    certificate: Uint8Array;
    reason: string;
    unsyncedBoot: string;
}
export declare namespace StoredShard {
    const codec: () => Codec<StoredShard>;
    interface StoredShardStreamFieldEvent {
        field: '$.stream';
        value: Uint8Array;
    }
    interface StoredShardSegmentFieldEvent {
        field: '$.segment';
        value: Uint8Array;
    }
    interface StoredShardNumberFieldEvent {
        field: '$.number';
        value: bigint;
    }
    interface StoredShardStateFieldEvent {
        field: '$.state';
        value: number;
    }
    interface StoredShardOpeningFieldEvent {
        field: '$.opening';
        value: Uint8Array;
    }
    interface StoredShardCertificateFieldEvent {
        field: '$.certificate';
        value: Uint8Array;
    }
    interface StoredShardReasonFieldEvent {
        field: '$.reason';
        value: string;
    }
    interface StoredShardUnsyncedBootFieldEvent {
        field: '$.unsyncedBoot';
        value: string;
    }
    function encode(obj: Partial<StoredShard>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StoredShard>): StoredShard;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StoredShard>): Generator<StoredShardStreamFieldEvent | StoredShardSegmentFieldEvent | StoredShardNumberFieldEvent | StoredShardStateFieldEvent | StoredShardOpeningFieldEvent | StoredShardCertificateFieldEvent | StoredShardReasonFieldEvent | StoredShardUnsyncedBootFieldEvent>;
}
export interface StoredHardState {
    epoch: bigint;
    votedFor?: number;
    logEpoch: bigint;
    doubt?: bigint;
}
export declare namespace StoredHardState {
    const codec: () => Codec<StoredHardState>;
    interface StoredHardStateEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    interface StoredHardStateVotedForFieldEvent {
        field: '$.votedFor';
        value: number;
    }
    interface StoredHardStateLogEpochFieldEvent {
        field: '$.logEpoch';
        value: bigint;
    }
    interface StoredHardStateDoubtFieldEvent {
        field: '$.doubt';
        value: bigint;
    }
    function encode(obj: Partial<StoredHardState>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StoredHardState>): StoredHardState;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StoredHardState>): Generator<StoredHardStateEpochFieldEvent | StoredHardStateVotedForFieldEvent | StoredHardStateLogEpochFieldEvent | StoredHardStateDoubtFieldEvent>;
}
export interface StoredEntry {
    segment: Uint8Array;
    descriptor: Uint8Array;
}
export declare namespace StoredEntry {
    const codec: () => Codec<StoredEntry>;
    interface StoredEntrySegmentFieldEvent {
        field: '$.segment';
        value: Uint8Array;
    }
    interface StoredEntryDescriptorFieldEvent {
        field: '$.descriptor';
        value: Uint8Array;
    }
    function encode(obj: Partial<StoredEntry>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StoredEntry>): StoredEntry;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StoredEntry>): Generator<StoredEntrySegmentFieldEvent | StoredEntryDescriptorFieldEvent>;
}
export interface StoredSeal {
    end: bigint;
    sealOffset: bigint;
    endOffset: bigint;
    lastHash: Uint8Array;
    baseHeight: bigint;
}
export declare namespace StoredSeal {
    const codec: () => Codec<StoredSeal>;
    interface StoredSealEndFieldEvent {
        field: '$.end';
        value: bigint;
    }
    interface StoredSealSealOffsetFieldEvent {
        field: '$.sealOffset';
        value: bigint;
    }
    interface StoredSealEndOffsetFieldEvent {
        field: '$.endOffset';
        value: bigint;
    }
    interface StoredSealLastHashFieldEvent {
        field: '$.lastHash';
        value: Uint8Array;
    }
    interface StoredSealBaseHeightFieldEvent {
        field: '$.baseHeight';
        value: bigint;
    }
    function encode(obj: Partial<StoredSeal>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StoredSeal>): StoredSeal;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StoredSeal>): Generator<StoredSealEndFieldEvent | StoredSealSealOffsetFieldEvent | StoredSealEndOffsetFieldEvent | StoredSealLastHashFieldEvent | StoredSealBaseHeightFieldEvent>;
}
