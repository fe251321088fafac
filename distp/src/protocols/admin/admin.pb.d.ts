import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface AdminRequest {
    createStream?: CreateStream;
    listStreams: boolean;
    lockStream: Uint8Array;
    status: boolean;
    scrub?: Scrub;
}
export declare namespace AdminRequest {
    const codec: () => Codec<AdminRequest>;
    interface AdminRequestCreateStreamNameFieldEvent {
        field: '$.createStream.name';
        value: string;
    }
    interface AdminRequestCreateStreamReplicationFieldEvent {
        field: '$.createStream.replication';
        value: number;
    }
    interface AdminRequestCreateStreamSegmentBytesFieldEvent {
        field: '$.createStream.segmentBytes';
        value: bigint;
    }
    interface AdminRequestCreateStreamFrameBytesMaxFieldEvent {
        field: '$.createStream.frameBytesMax';
        value: number;
    }
    interface AdminRequestCreateStreamDurabilityFieldEvent {
        field: '$.createStream.durability';
        value: string;
    }
    interface AdminRequestCreateStreamWritersFieldEvent {
        field: '$.createStream.writers[]';
        index: number;
        value: string;
    }
    interface AdminRequestCreateStreamReadersFieldEvent {
        field: '$.createStream.readers[]';
        index: number;
        value: string;
    }
    interface AdminRequestCreateStreamAdminsFieldEvent {
        field: '$.createStream.admins[]';
        index: number;
        value: string;
    }
    interface AdminRequestCreateStreamNonceFieldEvent {
        field: '$.createStream.nonce';
        value: Uint8Array;
    }
    interface AdminRequestCreateStreamRetentionBytesFieldEvent {
        field: '$.createStream.retention.bytes';
        value: bigint;
    }
    interface AdminRequestCreateStreamRetentionAgeMsFieldEvent {
        field: '$.createStream.retention.ageMs';
        value: bigint;
    }
    interface AdminRequestCreateStreamRetentionSegmentsFieldEvent {
        field: '$.createStream.retention.segments';
        value: bigint;
    }
    interface AdminRequestListStreamsFieldEvent {
        field: '$.listStreams';
        value: boolean;
    }
    interface AdminRequestLockStreamFieldEvent {
        field: '$.lockStream';
        value: Uint8Array;
    }
    interface AdminRequestStatusFieldEvent {
        field: '$.status';
        value: boolean;
    }
    interface AdminRequestScrubStartFieldEvent {
        field: '$.scrub.start';
        value: boolean;
    }
    interface AdminRequestScrubSegmentIdFieldEvent {
        field: '$.scrub.segmentId';
        value: Uint8Array;
    }
    function encode(obj: Partial<AdminRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AdminRequest>): AdminRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AdminRequest>): Generator<AdminRequestCreateStreamNameFieldEvent | AdminRequestCreateStreamReplicationFieldEvent | AdminRequestCreateStreamSegmentBytesFieldEvent | AdminRequestCreateStreamFrameBytesMaxFieldEvent | AdminRequestCreateStreamDurabilityFieldEvent | AdminRequestCreateStreamWritersFieldEvent | AdminRequestCreateStreamReadersFieldEvent | AdminRequestCreateStreamAdminsFieldEvent | AdminRequestCreateStreamNonceFieldEvent | AdminRequestCreateStreamRetentionBytesFieldEvent | AdminRequestCreateStreamRetentionAgeMsFieldEvent | AdminRequestCreateStreamRetentionSegmentsFieldEvent | AdminRequestListStreamsFieldEvent | AdminRequestLockStreamFieldEvent | AdminRequestStatusFieldEvent | AdminRequestScrubStartFieldEvent | AdminRequestScrubSegmentIdFieldEvent>;
}
export interface CreateStream {
    name: string;
    replication: number;
    segmentBytes: bigint;
    frameBytesMax: number;
    durability: string;
    writers: string[];
    readers: string[];
    admins: string[];
    nonce: Uint8Array;
    retention?: Retention;
}
export declare namespace CreateStream {
    const codec: () => Codec<CreateStream>;
    interface CreateStreamNameFieldEvent {
        field: '$.name';
        value: string;
    }
    interface CreateStreamReplicationFieldEvent {
        field: '$.replication';
        value: number;
    }
    interface CreateStreamSegmentBytesFieldEvent {
        field: '$.segmentBytes';
        value: bigint;
    }
    interface CreateStreamFrameBytesMaxFieldEvent {
        field: '$.frameBytesMax';
        value: number;
    }
    interface CreateStreamDurabilityFieldEvent {
        field: '$.durability';
        value: string;
    }
    interface CreateStreamWritersFieldEvent {
        field: '$.writers[]';
        index: number;
        value: string;
    }
    interface CreateStreamReadersFieldEvent {
        field: '$.readers[]';
        index: number;
        value: string;
    }
    interface CreateStreamAdminsFieldEvent {
        field: '$.admins[]';
        index: number;
        value: string;
    }
    interface CreateStreamNonceFieldEvent {
        field: '$.nonce';
        value: Uint8Array;
    }
    interface CreateStreamRetentionBytesFieldEvent {
        field: '$.retention.bytes';
        value: bigint;
    }
    interface CreateStreamRetentionAgeMsFieldEvent {
        field: '$.retention.ageMs';
        value: bigint;
    }
    interface CreateStreamRetentionSegmentsFieldEvent {
        field: '$.retention.segments';
        value: bigint;
    }
    function encode(obj: Partial<CreateStream>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CreateStream>): CreateStream;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CreateStream>): Generator<CreateStreamNameFieldEvent | CreateStreamReplicationFieldEvent | CreateStreamSegmentBytesFieldEvent | CreateStreamFrameBytesMaxFieldEvent | CreateStreamDurabilityFieldEvent | CreateStreamWritersFieldEvent | CreateStreamReadersFieldEvent | CreateStreamAdminsFieldEvent | CreateStreamNonceFieldEvent | CreateStreamRetentionBytesFieldEvent | CreateStreamRetentionAgeMsFieldEvent | CreateStreamRetentionSegmentsFieldEvent>;
}
export interface Scrub {
    start: boolean;
    segmentId: Uint8Array;
}
export declare namespace Scrub {
    const codec: () => Codec<Scrub>;
    interface ScrubStartFieldEvent {
        field: '$.start';
        value: boolean;
    }
    interface ScrubSegmentIdFieldEvent {
        field: '$.segmentId';
        value: Uint8Array;
    }
    function encode(obj: Partial<Scrub>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Scrub>): Scrub;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Scrub>): Generator<ScrubStartFieldEvent | ScrubSegmentIdFieldEvent>;
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
export interface AdminAnswer {
    created?: StreamCreated;
    streams?: StreamList;
    locked: boolean;
    status?: NodeStatus;
    scrub?: ScrubProgress;
    failure: Uint8Array;
}
export declare namespace AdminAnswer {
    const codec: () => Codec<AdminAnswer>;
    interface AdminAnswerCreatedStreamIdFieldEvent {
        field: '$.created.streamId';
        value: Uint8Array;
    }
    interface AdminAnswerCreatedGenesisFieldEvent {
        field: '$.created.genesis';
        value: Uint8Array;
    }
    interface AdminAnswerStreamsStreamsNameFieldEvent {
        field: '$.streams.streams[].name';
        value: string;
        index: number;
    }
    interface AdminAnswerStreamsStreamsStreamIdFieldEvent {
        field: '$.streams.streams[].streamId';
        value: Uint8Array;
        index: number;
    }
    interface AdminAnswerStreamsStreamsReplicationFieldEvent {
        field: '$.streams.streams[].replication';
        value: number;
        index: number;
    }
    interface AdminAnswerStreamsStreamsSegmentBytesFieldEvent {
        field: '$.streams.streams[].segmentBytes';
        value: bigint;
        index: number;
    }
    interface AdminAnswerLockedFieldEvent {
        field: '$.locked';
        value: boolean;
    }
    interface AdminAnswerStatusPeerIdFieldEvent {
        field: '$.status.peerId';
        value: string;
    }
    interface AdminAnswerStatusClusterFieldEvent {
        field: '$.status.cluster';
        value: Uint8Array;
    }
    interface AdminAnswerStatusAddressesFieldEvent {
        field: '$.status.addresses[]';
        index: number;
        value: string;
    }
    interface AdminAnswerStatusStartedAtMsFieldEvent {
        field: '$.status.startedAtMs';
        value: bigint;
    }
    interface AdminAnswerStatusNodesPeerIdFieldEvent {
        field: '$.status.nodes[].peerId';
        value: string;
        index: number;
    }
    interface AdminAnswerStatusNodesAddressesFieldEvent {
        field: '$.status.nodes[].addresses[]';
        index: number;
        value: string;
    }
    interface AdminAnswerStatusNodesConnectedFieldEvent {
        field: '$.status.nodes[].connected';
        value: boolean;
        index: number;
    }
    interface AdminAnswerStatusRoomBytesFieldEvent {
        field: '$.status.roomBytes';
        value: bigint;
    }
    interface AdminAnswerStatusSealedFieldEvent {
        field: '$.status.sealed';
        value: bigint;
    }
    interface AdminAnswerStatusShardsStreamIdFieldEvent {
        field: '$.status.shards[].streamId';
        value: Uint8Array;
        index: number;
    }
    interface AdminAnswerStatusShardsNameFieldEvent {
        field: '$.status.shards[].name';
        value: string;
        index: number;
    }
    interface AdminAnswerStatusShardsSegmentIdFieldEvent {
        field: '$.status.shards[].segmentId';
        value: Uint8Array;
        index: number;
    }
    interface AdminAnswerStatusShardsNumberFieldEvent {
        field: '$.status.shards[].number';
        value: bigint;
        index: number;
    }
    interface AdminAnswerStatusShardsStateFieldEvent {
        field: '$.status.shards[].state';
        value: string;
        index: number;
    }
    interface AdminAnswerStatusShardsRoleFieldEvent {
        field: '$.status.shards[].role';
        value: string;
        index: number;
    }
    interface AdminAnswerStatusShardsEpochFieldEvent {
        field: '$.status.shards[].epoch';
        value: bigint;
        index: number;
    }
    interface AdminAnswerStatusShardsEndFieldEvent {
        field: '$.status.shards[].end';
        value: bigint;
        index: number;
    }
    interface AdminAnswerStatusShardsDurableEndFieldEvent {
        field: '$.status.shards[].durableEnd';
        value: bigint;
        index: number;
    }
    interface AdminAnswerStatusShardsCommitEndFieldEvent {
        field: '$.status.shards[].commitEnd';
        value: bigint;
        index: number;
    }
    interface AdminAnswerStatusShardsReasonFieldEvent {
        field: '$.status.shards[].reason';
        value: string;
        index: number;
    }
    interface AdminAnswerStatusForksNameFieldEvent {
        field: '$.status.forks[].name';
        value: string;
        index: number;
    }
    interface AdminAnswerStatusForksHeightFieldEvent {
        field: '$.status.forks[].height';
        value: bigint;
        index: number;
    }
    interface AdminAnswerStatusForksFirstFieldEvent {
        field: '$.status.forks[].first';
        value: Uint8Array;
        index: number;
    }
    interface AdminAnswerStatusForksSecondFieldEvent {
        field: '$.status.forks[].second';
        value: Uint8Array;
        index: number;
    }
    interface AdminAnswerStatusForksFoundAtFieldEvent {
        field: '$.status.forks[].foundAt';
        value: bigint;
        index: number;
    }
    interface AdminAnswerScrubRunningFieldEvent {
        field: '$.scrub.running';
        value: boolean;
    }
    interface AdminAnswerScrubSegmentsFieldEvent {
        field: '$.scrub.segments';
        value: bigint;
    }
    interface AdminAnswerScrubOfFieldEvent {
        field: '$.scrub.of';
        value: bigint;
    }
    interface AdminAnswerScrubBytesFieldEvent {
        field: '$.scrub.bytes';
        value: bigint;
    }
    interface AdminAnswerScrubDamagedFieldEvent {
        field: '$.scrub.damaged';
        value: bigint;
    }
    interface AdminAnswerScrubIndexesMadeFieldEvent {
        field: '$.scrub.indexesMade';
        value: bigint;
    }
    interface AdminAnswerFailureFieldEvent {
        field: '$.failure';
        value: Uint8Array;
    }
    function encode(obj: Partial<AdminAnswer>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AdminAnswer>): AdminAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AdminAnswer>): Generator<AdminAnswerCreatedStreamIdFieldEvent | AdminAnswerCreatedGenesisFieldEvent | AdminAnswerStreamsStreamsNameFieldEvent | AdminAnswerStreamsStreamsStreamIdFieldEvent | AdminAnswerStreamsStreamsReplicationFieldEvent | AdminAnswerStreamsStreamsSegmentBytesFieldEvent | AdminAnswerLockedFieldEvent | AdminAnswerStatusPeerIdFieldEvent | AdminAnswerStatusClusterFieldEvent | AdminAnswerStatusAddressesFieldEvent | AdminAnswerStatusStartedAtMsFieldEvent | AdminAnswerStatusNodesPeerIdFieldEvent | AdminAnswerStatusNodesAddressesFieldEvent | AdminAnswerStatusNodesConnectedFieldEvent | AdminAnswerStatusRoomBytesFieldEvent | AdminAnswerStatusSealedFieldEvent | AdminAnswerStatusShardsStreamIdFieldEvent | AdminAnswerStatusShardsNameFieldEvent | AdminAnswerStatusShardsSegmentIdFieldEvent | AdminAnswerStatusShardsNumberFieldEvent | AdminAnswerStatusShardsStateFieldEvent | AdminAnswerStatusShardsRoleFieldEvent | AdminAnswerStatusShardsEpochFieldEvent | AdminAnswerStatusShardsEndFieldEvent | AdminAnswerStatusShardsDurableEndFieldEvent | AdminAnswerStatusShardsCommitEndFieldEvent | AdminAnswerStatusShardsReasonFieldEvent | AdminAnswerStatusForksNameFieldEvent | AdminAnswerStatusForksHeightFieldEvent | AdminAnswerStatusForksFirstFieldEvent | AdminAnswerStatusForksSecondFieldEvent | AdminAnswerStatusForksFoundAtFieldEvent | AdminAnswerScrubRunningFieldEvent | AdminAnswerScrubSegmentsFieldEvent | AdminAnswerScrubOfFieldEvent | AdminAnswerScrubBytesFieldEvent | AdminAnswerScrubDamagedFieldEvent | AdminAnswerScrubIndexesMadeFieldEvent | AdminAnswerFailureFieldEvent>;
}
export interface StreamCreated {
    streamId: Uint8Array;
    genesis: Uint8Array;
}
export declare namespace StreamCreated {
    const codec: () => Codec<StreamCreated>;
    interface StreamCreatedStreamIdFieldEvent {
        field: '$.streamId';
        value: Uint8Array;
    }
    interface StreamCreatedGenesisFieldEvent {
        field: '$.genesis';
        value: Uint8Array;
    }
    function encode(obj: Partial<StreamCreated>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StreamCreated>): StreamCreated;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StreamCreated>): Generator<StreamCreatedStreamIdFieldEvent | StreamCreatedGenesisFieldEvent>;
}
export interface StreamList {
    streams: StreamSummary[];
}
export declare namespace StreamList {
    const codec: () => Codec<StreamList>;
    interface StreamListStreamsNameFieldEvent {
        field: '$.streams[].name';
        value: string;
        index: number;
    }
    interface StreamListStreamsStreamIdFieldEvent {
        field: '$.streams[].streamId';
        value: Uint8Array;
        index: number;
    }
    interface StreamListStreamsReplicationFieldEvent {
        field: '$.streams[].replication';
        value: number;
        index: number;
    }
    interface StreamListStreamsSegmentBytesFieldEvent {
        field: '$.streams[].segmentBytes';
        value: bigint;
        index: number;
    }
    function encode(obj: Partial<StreamList>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StreamList>): StreamList;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StreamList>): Generator<StreamListStreamsNameFieldEvent | StreamListStreamsStreamIdFieldEvent | StreamListStreamsReplicationFieldEvent | StreamListStreamsSegmentBytesFieldEvent>;
}
export interface StreamSummary {
    name: string;
    streamId: Uint8Array;
    replication: number;
    segmentBytes: bigint;
}
export declare namespace StreamSummary {
    const codec: () => Codec<StreamSummary>;
    interface StreamSummaryNameFieldEvent {
        field: '$.name';
        value: string;
    }
    interface StreamSummaryStreamIdFieldEvent {
        field: '$.streamId';
        value: Uint8Array;
    }
    interface StreamSummaryReplicationFieldEvent {
        field: '$.replication';
        value: number;
    }
    interface StreamSummarySegmentBytesFieldEvent {
        field: '$.segmentBytes';
        value: bigint;
    }
    function encode(obj: Partial<StreamSummary>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StreamSummary>): StreamSummary;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StreamSummary>): Generator<StreamSummaryNameFieldEvent | StreamSummaryStreamIdFieldEvent | StreamSummaryReplicationFieldEvent | StreamSummarySegmentBytesFieldEvent>;
}
export interface NodeStatus {
    peerId: string;
    cluster: Uint8Array;
    addresses: string[];
    startedAtMs: bigint;
    nodes: NodeSeen[];
    roomBytes: bigint;
    sealed: bigint;
    shards: ShardStatus[];
    forks: Fork[];
}
export declare namespace NodeStatus {
    const codec: () => Codec<NodeStatus>;
    interface NodeStatusPeerIdFieldEvent {
        field: '$.peerId';
        value: string;
    }
    interface NodeStatusClusterFieldEvent {
        field: '$.cluster';
        value: Uint8Array;
    }
    interface NodeStatusAddressesFieldEvent {
        field: '$.addresses[]';
        index: number;
        value: string;
    }
    interface NodeStatusStartedAtMsFieldEvent {
        field: '$.startedAtMs';
        value: bigint;
    }
    interface NodeStatusNodesPeerIdFieldEvent {
        field: '$.nodes[].peerId';
        value: string;
        index: number;
    }
    interface NodeStatusNodesAddressesFieldEvent {
        field: '$.nodes[].addresses[]';
        index: number;
        value: string;
    }
    interface NodeStatusNodesConnectedFieldEvent {
        field: '$.nodes[].connected';
        value: boolean;
        index: number;
    }
    interface NodeStatusRoomBytesFieldEvent {
        field: '$.roomBytes';
        value: bigint;
    }
    interface NodeStatusSealedFieldEvent {
        field: '$.sealed';
        value: bigint;
    }
    interface NodeStatusShardsStreamIdFieldEvent {
        field: '$.shards[].streamId';
        value: Uint8Array;
        index: number;
    }
    interface NodeStatusShardsNameFieldEvent {
        field: '$.shards[].name';
        value: string;
        index: number;
    }
    interface NodeStatusShardsSegmentIdFieldEvent {
        field: '$.shards[].segmentId';
        value: Uint8Array;
        index: number;
    }
    interface NodeStatusShardsNumberFieldEvent {
        field: '$.shards[].number';
        value: bigint;
        index: number;
    }
    interface NodeStatusShardsStateFieldEvent {
        field: '$.shards[].state';
        value: string;
        index: number;
    }
    interface NodeStatusShardsRoleFieldEvent {
        field: '$.shards[].role';
        value: string;
        index: number;
    }
    interface NodeStatusShardsEpochFieldEvent {
        field: '$.shards[].epoch';
        value: bigint;
        index: number;
    }
    interface NodeStatusShardsEndFieldEvent {
        field: '$.shards[].end';
        value: bigint;
        index: number;
    }
    interface NodeStatusShardsDurableEndFieldEvent {
        field: '$.shards[].durableEnd';
        value: bigint;
        index: number;
    }
    interface NodeStatusShardsCommitEndFieldEvent {
        field: '$.shards[].commitEnd';
        value: bigint;
        index: number;
    }
    interface NodeStatusShardsReasonFieldEvent {
        field: '$.shards[].reason';
        value: string;
        index: number;
    }
    interface NodeStatusForksNameFieldEvent {
        field: '$.forks[].name';
        value: string;
        index: number;
    }
    interface NodeStatusForksHeightFieldEvent {
        field: '$.forks[].height';
        value: bigint;
        index: number;
    }
    interface NodeStatusForksFirstFieldEvent {
        field: '$.forks[].first';
        value: Uint8Array;
        index: number;
    }
    interface NodeStatusForksSecondFieldEvent {
        field: '$.forks[].second';
        value: Uint8Array;
        index: number;
    }
    interface NodeStatusForksFoundAtFieldEvent {
        field: '$.forks[].foundAt';
        value: bigint;
        index: number;
    }
    function encode(obj: Partial<NodeStatus>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<NodeStatus>): NodeStatus;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<NodeStatus>): Generator<NodeStatusPeerIdFieldEvent | NodeStatusClusterFieldEvent | NodeStatusAddressesFieldEvent | NodeStatusStartedAtMsFieldEvent | NodeStatusNodesPeerIdFieldEvent | NodeStatusNodesAddressesFieldEvent | NodeStatusNodesConnectedFieldEvent | NodeStatusRoomBytesFieldEvent | NodeStatusSealedFieldEvent | NodeStatusShardsStreamIdFieldEvent | NodeStatusShardsNameFieldEvent | NodeStatusShardsSegmentIdFieldEvent | NodeStatusShardsNumberFieldEvent | NodeStatusShardsStateFieldEvent | NodeStatusShardsRoleFieldEvent | NodeStatusShardsEpochFieldEvent | NodeStatusShardsEndFieldEvent | NodeStatusShardsDurableEndFieldEvent | NodeStatusShardsCommitEndFieldEvent | NodeStatusShardsReasonFieldEvent | NodeStatusForksNameFieldEvent | NodeStatusForksHeightFieldEvent | NodeStatusForksFirstFieldEvent | NodeStatusForksSecondFieldEvent | NodeStatusForksFoundAtFieldEvent>;
}
export interface Fork {
    name: string;
    height: bigint;
    first: Uint8Array;
    second: Uint8Array;
    foundAt: bigint;
}
export declare namespace Fork {
    const codec: () => Codec<Fork>;
    interface ForkNameFieldEvent {
        field: '$.name';
        value: string;
    }
    interface ForkHeightFieldEvent {
        field: '$.height';
        value: bigint;
    }
    interface ForkFirstFieldEvent {
        field: '$.first';
        value: Uint8Array;
    }
    interface ForkSecondFieldEvent {
        field: '$.second';
        value: Uint8Array;
    }
    interface ForkFoundAtFieldEvent {
        field: '$.foundAt';
        value: bigint;
    }
    function encode(obj: Partial<Fork>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Fork>): Fork;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Fork>): Generator<ForkNameFieldEvent | ForkHeightFieldEvent | ForkFirstFieldEvent | ForkSecondFieldEvent | ForkFoundAtFieldEvent>;
}
export interface NodeSeen {
    peerId: string;
    addresses: string[];
    connected: boolean;
}
export declare namespace NodeSeen {
    const codec: () => Codec<NodeSeen>;
    interface NodeSeenPeerIdFieldEvent {
        field: '$.peerId';
        value: string;
    }
    interface NodeSeenAddressesFieldEvent {
        field: '$.addresses[]';
        index: number;
        value: string;
    }
    interface NodeSeenConnectedFieldEvent {
        field: '$.connected';
        value: boolean;
    }
    function encode(obj: Partial<NodeSeen>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<NodeSeen>): NodeSeen;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<NodeSeen>): Generator<NodeSeenPeerIdFieldEvent | NodeSeenAddressesFieldEvent | NodeSeenConnectedFieldEvent>;
}
export interface ShardStatus {
    streamId: Uint8Array;
    name: string;
    segmentId: Uint8Array;
    number: bigint;
    state: string;
    role: string;
    epoch: bigint;
    end: bigint;
    durableEnd: bigint;
    commitEnd: bigint;
    reason: string;
}
export declare namespace ShardStatus {
    const codec: () => Codec<ShardStatus>;
    interface ShardStatusStreamIdFieldEvent {
        field: '$.streamId';
        value: Uint8Array;
    }
    interface ShardStatusNameFieldEvent {
        field: '$.name';
        value: string;
    }
    interface ShardStatusSegmentIdFieldEvent {
        field: '$.segmentId';
        value: Uint8Array;
    }
    interface ShardStatusNumberFieldEvent {
        field: '$.number';
        value: bigint;
    }
    interface ShardStatusStateFieldEvent {
        field: '$.state';
        value: string;
    }
    interface ShardStatusRoleFieldEvent {
        field: '$.role';
        value: string;
    }
    interface ShardStatusEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    interface ShardStatusEndFieldEvent {
        field: '$.end';
        value: bigint;
    }
    interface ShardStatusDurableEndFieldEvent {
        field: '$.durableEnd';
        value: bigint;
    }
    interface ShardStatusCommitEndFieldEvent {
        field: '$.commitEnd';
        value: bigint;
    }
    interface ShardStatusReasonFieldEvent {
        field: '$.reason';
        value: string;
    }
    function encode(obj: Partial<ShardStatus>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ShardStatus>): ShardStatus;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ShardStatus>): Generator<ShardStatusStreamIdFieldEvent | ShardStatusNameFieldEvent | ShardStatusSegmentIdFieldEvent | ShardStatusNumberFieldEvent | ShardStatusStateFieldEvent | ShardStatusRoleFieldEvent | ShardStatusEpochFieldEvent | ShardStatusEndFieldEvent | ShardStatusDurableEndFieldEvent | ShardStatusCommitEndFieldEvent | ShardStatusReasonFieldEvent>;
}
export interface ScrubProgress {
    running: boolean;
    segments: bigint;
    of: bigint;
    bytes: bigint;
    damaged: bigint;
    indexesMade: bigint;
}
export declare namespace ScrubProgress {
    const codec: () => Codec<ScrubProgress>;
    interface ScrubProgressRunningFieldEvent {
        field: '$.running';
        value: boolean;
    }
    interface ScrubProgressSegmentsFieldEvent {
        field: '$.segments';
        value: bigint;
    }
    interface ScrubProgressOfFieldEvent {
        field: '$.of';
        value: bigint;
    }
    interface ScrubProgressBytesFieldEvent {
        field: '$.bytes';
        value: bigint;
    }
    interface ScrubProgressDamagedFieldEvent {
        field: '$.damaged';
        value: bigint;
    }
    interface ScrubProgressIndexesMadeFieldEvent {
        field: '$.indexesMade';
        value: bigint;
    }
    function encode(obj: Partial<ScrubProgress>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ScrubProgress>): ScrubProgress;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ScrubProgress>): Generator<ScrubProgressRunningFieldEvent | ScrubProgressSegmentsFieldEvent | ScrubProgressOfFieldEvent | ScrubProgressBytesFieldEvent | ScrubProgressDamagedFieldEvent | ScrubProgressIndexesMadeFieldEvent>;
}
