import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface Descriptor {
    streamId: Uint8Array;
    number: bigint;
    predecessor: Uint8Array;
    baseHeight: bigint;
    baseTimestamp: bigint;
    firstEpoch: bigint;
    capacity: bigint;
    shards: Shard[];
    master: number;
    settings?: Settings;
    firstKept?: FirstKept;
}
export declare namespace Descriptor {
    const codec: () => Codec<Descriptor>;
    interface DescriptorStreamIdFieldEvent {
        field: '$.streamId';
        value: Uint8Array;
    }
    interface DescriptorNumberFieldEvent {
        field: '$.number';
        value: bigint;
    }
    interface DescriptorPredecessorFieldEvent {
        field: '$.predecessor';
        value: Uint8Array;
    }
    interface DescriptorBaseHeightFieldEvent {
        field: '$.baseHeight';
        value: bigint;
    }
    interface DescriptorBaseTimestampFieldEvent {
        field: '$.baseTimestamp';
        value: bigint;
    }
    interface DescriptorFirstEpochFieldEvent {
        field: '$.firstEpoch';
        value: bigint;
    }
    interface DescriptorCapacityFieldEvent {
        field: '$.capacity';
        value: bigint;
    }
    interface DescriptorShardsPeerIdFieldEvent {
        field: '$.shards[].peerId';
        value: string;
        index: number;
    }
    interface DescriptorShardsIncarnationFieldEvent {
        field: '$.shards[].incarnation';
        value: Uint8Array;
        index: number;
    }
    interface DescriptorShardsZoneFieldEvent {
        field: '$.shards[].zone';
        value: string;
        index: number;
    }
    interface DescriptorMasterFieldEvent {
        field: '$.master';
        value: number;
    }
    interface DescriptorSettingsNameFieldEvent {
        field: '$.settings.name';
        value: string;
    }
    interface DescriptorSettingsReplicationFieldEvent {
        field: '$.settings.replication';
        value: number;
    }
    interface DescriptorSettingsSegmentBytesFieldEvent {
        field: '$.settings.segmentBytes';
        value: bigint;
    }
    interface DescriptorSettingsFrameBytesMaxFieldEvent {
        field: '$.settings.frameBytesMax';
        value: number;
    }
    interface DescriptorSettingsDurabilityFieldEvent {
        field: '$.settings.durability';
        value: string;
    }
    interface DescriptorSettingsRetentionBytesFieldEvent {
        field: '$.settings.retention.bytes';
        value: bigint;
    }
    interface DescriptorSettingsRetentionAgeMsFieldEvent {
        field: '$.settings.retention.ageMs';
        value: bigint;
    }
    interface DescriptorSettingsRetentionSegmentsFieldEvent {
        field: '$.settings.retention.segments';
        value: bigint;
    }
    interface DescriptorSettingsWritersFieldEvent {
        field: '$.settings.writers[]';
        index: number;
        value: string;
    }
    interface DescriptorSettingsReadersFieldEvent {
        field: '$.settings.readers[]';
        index: number;
        value: string;
    }
    interface DescriptorSettingsAdminsFieldEvent {
        field: '$.settings.admins[]';
        index: number;
        value: string;
    }
    interface DescriptorFirstKeptNumberFieldEvent {
        field: '$.firstKept.number';
        value: bigint;
    }
    interface DescriptorFirstKeptIdFieldEvent {
        field: '$.firstKept.id';
        value: Uint8Array;
    }
    interface DescriptorFirstKeptHeightFieldEvent {
        field: '$.firstKept.height';
        value: bigint;
    }
    function encode(obj: Partial<Descriptor>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Descriptor>): Descriptor;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Descriptor>): Generator<DescriptorStreamIdFieldEvent | DescriptorNumberFieldEvent | DescriptorPredecessorFieldEvent | DescriptorBaseHeightFieldEvent | DescriptorBaseTimestampFieldEvent | DescriptorFirstEpochFieldEvent | DescriptorCapacityFieldEvent | DescriptorShardsPeerIdFieldEvent | DescriptorShardsIncarnationFieldEvent | DescriptorShardsZoneFieldEvent | DescriptorMasterFieldEvent | DescriptorSettingsNameFieldEvent | DescriptorSettingsReplicationFieldEvent | DescriptorSettingsSegmentBytesFieldEvent | DescriptorSettingsFrameBytesMaxFieldEvent | DescriptorSettingsDurabilityFieldEvent | DescriptorSettingsRetentionBytesFieldEvent | DescriptorSettingsRetentionAgeMsFieldEvent | DescriptorSettingsRetentionSegmentsFieldEvent | DescriptorSettingsWritersFieldEvent | DescriptorSettingsReadersFieldEvent | DescriptorSettingsAdminsFieldEvent | DescriptorFirstKeptNumberFieldEvent | DescriptorFirstKeptIdFieldEvent | DescriptorFirstKeptHeightFieldEvent>;
}
export interface Shard {
    peerId: string;
    incarnation: Uint8Array;
    zone: string;
}
export declare namespace Shard {
    const codec: () => Codec<Shard>;
    interface ShardPeerIdFieldEvent {
        field: '$.peerId';
        value: string;
    }
    interface ShardIncarnationFieldEvent {
        field: '$.incarnation';
        value: Uint8Array;
    }
    interface ShardZoneFieldEvent {
        field: '$.zone';
        value: string;
    }
    function encode(obj: Partial<Shard>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Shard>): Shard;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Shard>): Generator<ShardPeerIdFieldEvent | ShardIncarnationFieldEvent | ShardZoneFieldEvent>;
}
export interface FirstKept {
    number: bigint;
    id: Uint8Array;
    height: bigint;
}
export declare namespace FirstKept {
    const codec: () => Codec<FirstKept>;
    interface FirstKeptNumberFieldEvent {
        field: '$.number';
        value: bigint;
    }
    interface FirstKeptIdFieldEvent {
        field: '$.id';
        value: Uint8Array;
    }
    interface FirstKeptHeightFieldEvent {
        field: '$.height';
        value: bigint;
    }
    function encode(obj: Partial<FirstKept>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FirstKept>): FirstKept;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FirstKept>): Generator<FirstKeptNumberFieldEvent | FirstKeptIdFieldEvent | FirstKeptHeightFieldEvent>;
}
export interface Settings {
    name: string;
    replication: number;
    segmentBytes: bigint;
    frameBytesMax: number;
    durability: string;
    retention?: Retention;
    writers: string[];
    readers: string[];
    admins: string[];
}
export declare namespace Settings {
    const codec: () => Codec<Settings>;
    interface SettingsNameFieldEvent {
        field: '$.name';
        value: string;
    }
    interface SettingsReplicationFieldEvent {
        field: '$.replication';
        value: number;
    }
    interface SettingsSegmentBytesFieldEvent {
        field: '$.segmentBytes';
        value: bigint;
    }
    interface SettingsFrameBytesMaxFieldEvent {
        field: '$.frameBytesMax';
        value: number;
    }
    interface SettingsDurabilityFieldEvent {
        field: '$.durability';
        value: string;
    }
    interface SettingsRetentionBytesFieldEvent {
        field: '$.retention.bytes';
        value: bigint;
    }
    interface SettingsRetentionAgeMsFieldEvent {
        field: '$.retention.ageMs';
        value: bigint;
    }
    interface SettingsRetentionSegmentsFieldEvent {
        field: '$.retention.segments';
        value: bigint;
    }
    interface SettingsWritersFieldEvent {
        field: '$.writers[]';
        index: number;
        value: string;
    }
    interface SettingsReadersFieldEvent {
        field: '$.readers[]';
        index: number;
        value: string;
    }
    interface SettingsAdminsFieldEvent {
        field: '$.admins[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<Settings>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Settings>): Settings;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Settings>): Generator<SettingsNameFieldEvent | SettingsReplicationFieldEvent | SettingsSegmentBytesFieldEvent | SettingsFrameBytesMaxFieldEvent | SettingsDurabilityFieldEvent | SettingsRetentionBytesFieldEvent | SettingsRetentionAgeMsFieldEvent | SettingsRetentionSegmentsFieldEvent | SettingsWritersFieldEvent | SettingsReadersFieldEvent | SettingsAdminsFieldEvent>;
}
export interface Retention {
    bytes: bigint;
    ageMs: bigint;
    segments: bigint;
}
export declare namespace Retention {
    const codec: () => Codec<Retention>;
    interface RetentionBytesFieldEvent {
        field: '$.bytes';
        value: bigint;
    }
    interface RetentionAgeMsFieldEvent {
        field: '$.ageMs';
        value: bigint;
    }
    interface RetentionSegmentsFieldEvent {
        field: '$.segments';
        value: bigint;
    }
    function encode(obj: Partial<Retention>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Retention>): Retention;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Retention>): Generator<RetentionBytesFieldEvent | RetentionAgeMsFieldEvent | RetentionSegmentsFieldEvent>;
}
export interface Genesis {
    descriptor: Uint8Array;
    creator: string;
    nonce: Uint8Array;
    createdAt: bigint;
}
export declare namespace Genesis {
    const codec: () => Codec<Genesis>;
    interface GenesisDescriptorFieldEvent {
        field: '$.descriptor';
        value: Uint8Array;
    }
    interface GenesisCreatorFieldEvent {
        field: '$.creator';
        value: string;
    }
    interface GenesisNonceFieldEvent {
        field: '$.nonce';
        value: Uint8Array;
    }
    interface GenesisCreatedAtFieldEvent {
        field: '$.createdAt';
        value: bigint;
    }
    function encode(obj: Partial<Genesis>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Genesis>): Genesis;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Genesis>): Generator<GenesisDescriptorFieldEvent | GenesisCreatorFieldEvent | GenesisNonceFieldEvent | GenesisCreatedAtFieldEvent>;
}
export interface Seal {
    reason: number;
    successor: Uint8Array;
    producersHash: Uint8Array;
}
export declare namespace Seal {
    const codec: () => Codec<Seal>;
    interface SealReasonFieldEvent {
        field: '$.reason';
        value: number;
    }
    interface SealSuccessorFieldEvent {
        field: '$.successor';
        value: Uint8Array;
    }
    interface SealProducersHashFieldEvent {
        field: '$.producersHash';
        value: Uint8Array;
    }
    function encode(obj: Partial<Seal>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Seal>): Seal;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Seal>): Generator<SealReasonFieldEvent | SealSuccessorFieldEvent | SealProducersHashFieldEvent>;
}
export interface Producers {
    part: number;
    parts: number;
    producers: Producer[];
}
export declare namespace Producers {
    const codec: () => Codec<Producers>;
    interface ProducersPartFieldEvent {
        field: '$.part';
        value: number;
    }
    interface ProducersPartsFieldEvent {
        field: '$.parts';
        value: number;
    }
    interface ProducersProducersIdFieldEvent {
        field: '$.producers[].id';
        value: Uint8Array;
        index: number;
    }
    interface ProducersProducersSequenceFieldEvent {
        field: '$.producers[].sequence';
        value: bigint;
        index: number;
    }
    interface ProducersProducersHeightFieldEvent {
        field: '$.producers[].height';
        value: bigint;
        index: number;
    }
    function encode(obj: Partial<Producers>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Producers>): Producers;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Producers>): Generator<ProducersPartFieldEvent | ProducersPartsFieldEvent | ProducersProducersIdFieldEvent | ProducersProducersSequenceFieldEvent | ProducersProducersHeightFieldEvent>;
}
export interface Producer {
    id: Uint8Array;
    sequence: bigint;
    height: bigint;
}
export declare namespace Producer {
    const codec: () => Codec<Producer>;
    interface ProducerIdFieldEvent {
        field: '$.id';
        value: Uint8Array;
    }
    interface ProducerSequenceFieldEvent {
        field: '$.sequence';
        value: bigint;
    }
    interface ProducerHeightFieldEvent {
        field: '$.height';
        value: bigint;
    }
    function encode(obj: Partial<Producer>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Producer>): Producer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Producer>): Generator<ProducerIdFieldEvent | ProducerSequenceFieldEvent | ProducerHeightFieldEvent>;
}
export interface Snapshot {
    part: number;
    parts: number;
    state: Uint8Array;
}
export declare namespace Snapshot {
    const codec: () => Codec<Snapshot>;
    interface SnapshotPartFieldEvent {
        field: '$.part';
        value: number;
    }
    interface SnapshotPartsFieldEvent {
        field: '$.parts';
        value: number;
    }
    interface SnapshotStateFieldEvent {
        field: '$.state';
        value: Uint8Array;
    }
    function encode(obj: Partial<Snapshot>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Snapshot>): Snapshot;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Snapshot>): Generator<SnapshotPartFieldEvent | SnapshotPartsFieldEvent | SnapshotStateFieldEvent>;
}
export interface Receipt {
    streamId: Uint8Array;
    segmentId: Uint8Array;
    epoch: bigint;
    end: bigint;
    hash: Uint8Array;
    signatures: Signature[];
}
export declare namespace Receipt {
    const codec: () => Codec<Receipt>;
    interface ReceiptStreamIdFieldEvent {
        field: '$.streamId';
        value: Uint8Array;
    }
    interface ReceiptSegmentIdFieldEvent {
        field: '$.segmentId';
        value: Uint8Array;
    }
    interface ReceiptEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    interface ReceiptEndFieldEvent {
        field: '$.end';
        value: bigint;
    }
    interface ReceiptHashFieldEvent {
        field: '$.hash';
        value: Uint8Array;
    }
    interface ReceiptSignaturesPeerIdFieldEvent {
        field: '$.signatures[].peerId';
        value: string;
        index: number;
    }
    interface ReceiptSignaturesIncarnationFieldEvent {
        field: '$.signatures[].incarnation';
        value: Uint8Array;
        index: number;
    }
    interface ReceiptSignaturesSignatureFieldEvent {
        field: '$.signatures[].signature';
        value: Uint8Array;
        index: number;
    }
    function encode(obj: Partial<Receipt>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Receipt>): Receipt;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Receipt>): Generator<ReceiptStreamIdFieldEvent | ReceiptSegmentIdFieldEvent | ReceiptEpochFieldEvent | ReceiptEndFieldEvent | ReceiptHashFieldEvent | ReceiptSignaturesPeerIdFieldEvent | ReceiptSignaturesIncarnationFieldEvent | ReceiptSignaturesSignatureFieldEvent>;
}
export interface Signature {
    peerId: string;
    incarnation: Uint8Array;
    signature: Uint8Array;
}
export declare namespace Signature {
    const codec: () => Codec<Signature>;
    interface SignaturePeerIdFieldEvent {
        field: '$.peerId';
        value: string;
    }
    interface SignatureIncarnationFieldEvent {
        field: '$.incarnation';
        value: Uint8Array;
    }
    interface SignatureSignatureFieldEvent {
        field: '$.signature';
        value: Uint8Array;
    }
    function encode(obj: Partial<Signature>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Signature>): Signature;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Signature>): Generator<SignaturePeerIdFieldEvent | SignatureIncarnationFieldEvent | SignatureSignatureFieldEvent>;
}
export interface CatalogCommand {
    streamNamed?: StreamNamed;
}
export declare namespace CatalogCommand {
    const codec: () => Codec<CatalogCommand>;
    interface CatalogCommandStreamNamedGenesisFieldEvent {
        field: '$.streamNamed.genesis';
        value: Uint8Array;
    }
    function encode(obj: Partial<CatalogCommand>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CatalogCommand>): CatalogCommand;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CatalogCommand>): Generator<CatalogCommandStreamNamedGenesisFieldEvent>;
}
export interface StreamNamed {
    genesis: Uint8Array;
}
export declare namespace StreamNamed {
    const codec: () => Codec<StreamNamed>;
    interface StreamNamedGenesisFieldEvent {
        field: '$.genesis';
        value: Uint8Array;
    }
    function encode(obj: Partial<StreamNamed>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StreamNamed>): StreamNamed;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StreamNamed>): Generator<StreamNamedGenesisFieldEvent>;
}
