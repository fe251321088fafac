import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface ElectRequest {
    segmentId: Uint8Array;
    preVote?: VoteRequest;
    vote?: VoteRequest;
    open?: Open;
    incarnation: Uint8Array;
}
export declare namespace ElectRequest {
    const codec: () => Codec<ElectRequest>;
    interface ElectRequestSegmentIdFieldEvent {
        field: '$.segmentId';
        value: Uint8Array;
    }
    interface ElectRequestPreVoteEpochFieldEvent {
        field: '$.preVote.epoch';
        value: bigint;
    }
    interface ElectRequestPreVoteLogEpochFieldEvent {
        field: '$.preVote.logEpoch';
        value: bigint;
    }
    interface ElectRequestPreVoteEndFieldEvent {
        field: '$.preVote.end';
        value: bigint;
    }
    interface ElectRequestVoteEpochFieldEvent {
        field: '$.vote.epoch';
        value: bigint;
    }
    interface ElectRequestVoteLogEpochFieldEvent {
        field: '$.vote.logEpoch';
        value: bigint;
    }
    interface ElectRequestVoteEndFieldEvent {
        field: '$.vote.end';
        value: bigint;
    }
    interface ElectRequestOpenOpeningGenesisFieldEvent {
        field: '$.open.opening.genesis';
        value: Uint8Array;
    }
    interface ElectRequestOpenOpeningSealFrameFieldEvent {
        field: '$.open.opening.sealFrame';
        value: Uint8Array;
    }
    interface ElectRequestOpenOpeningCertificateFieldEvent {
        field: '$.open.opening.certificate';
        value: Uint8Array;
    }
    interface ElectRequestOpenOpeningProducersFramesFieldEvent {
        field: '$.open.opening.producersFrames[]';
        index: number;
        value: Uint8Array;
    }
    interface ElectRequestOpenOpeningLastDataFieldEvent {
        field: '$.open.opening.lastData';
        value: Uint8Array;
    }
    interface ElectRequestOpenOpeningLastDataSegmentFieldEvent {
        field: '$.open.opening.lastDataSegment';
        value: Uint8Array;
    }
    interface ElectRequestOpenSegmentsStreamIdFieldEvent {
        field: '$.open.segments[].streamId';
        value: Uint8Array;
        index: number;
    }
    interface ElectRequestOpenSegmentsSegmentIdFieldEvent {
        field: '$.open.segments[].segmentId';
        value: Uint8Array;
        index: number;
    }
    interface ElectRequestOpenSegmentsNumberFieldEvent {
        field: '$.open.segments[].number';
        value: bigint;
        index: number;
    }
    interface ElectRequestOpenSegmentsDescriptorFieldEvent {
        field: '$.open.segments[].descriptor';
        value: Uint8Array;
        index: number;
    }
    interface ElectRequestIncarnationFieldEvent {
        field: '$.incarnation';
        value: Uint8Array;
    }
    function encode(obj: Partial<ElectRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ElectRequest>): ElectRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ElectRequest>): Generator<ElectRequestSegmentIdFieldEvent | ElectRequestPreVoteEpochFieldEvent | ElectRequestPreVoteLogEpochFieldEvent | ElectRequestPreVoteEndFieldEvent | ElectRequestVoteEpochFieldEvent | ElectRequestVoteLogEpochFieldEvent | ElectRequestVoteEndFieldEvent | ElectRequestOpenOpeningGenesisFieldEvent | ElectRequestOpenOpeningSealFrameFieldEvent | ElectRequestOpenOpeningCertificateFieldEvent | ElectRequestOpenOpeningProducersFramesFieldEvent | ElectRequestOpenOpeningLastDataFieldEvent | ElectRequestOpenOpeningLastDataSegmentFieldEvent | ElectRequestOpenSegmentsStreamIdFieldEvent | ElectRequestOpenSegmentsSegmentIdFieldEvent | ElectRequestOpenSegmentsNumberFieldEvent | ElectRequestOpenSegmentsDescriptorFieldEvent | ElectRequestIncarnationFieldEvent>;
}
export interface VoteRequest {
    epoch: bigint;
    logEpoch: bigint;
    end: bigint;
}
export declare namespace VoteRequest {
    const codec: () => Codec<VoteRequest>;
    interface VoteRequestEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    interface VoteRequestLogEpochFieldEvent {
        field: '$.logEpoch';
        value: bigint;
    }
    interface VoteRequestEndFieldEvent {
        field: '$.end';
        value: bigint;
    }
    function encode(obj: Partial<VoteRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<VoteRequest>): VoteRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<VoteRequest>): Generator<VoteRequestEpochFieldEvent | VoteRequestLogEpochFieldEvent | VoteRequestEndFieldEvent>;
}
export interface Open {
    opening?: Opening;
    segments: SegmentEntry[];
}
export declare namespace Open {
    const codec: () => Codec<Open>;
    interface OpenOpeningGenesisFieldEvent {
        field: '$.opening.genesis';
        value: Uint8Array;
    }
    interface OpenOpeningSealFrameFieldEvent {
        field: '$.opening.sealFrame';
        value: Uint8Array;
    }
    interface OpenOpeningCertificateFieldEvent {
        field: '$.opening.certificate';
        value: Uint8Array;
    }
    interface OpenOpeningProducersFramesFieldEvent {
        field: '$.opening.producersFrames[]';
        index: number;
        value: Uint8Array;
    }
    interface OpenOpeningLastDataFieldEvent {
        field: '$.opening.lastData';
        value: Uint8Array;
    }
    interface OpenOpeningLastDataSegmentFieldEvent {
        field: '$.opening.lastDataSegment';
        value: Uint8Array;
    }
    interface OpenSegmentsStreamIdFieldEvent {
        field: '$.segments[].streamId';
        value: Uint8Array;
        index: number;
    }
    interface OpenSegmentsSegmentIdFieldEvent {
        field: '$.segments[].segmentId';
        value: Uint8Array;
        index: number;
    }
    interface OpenSegmentsNumberFieldEvent {
        field: '$.segments[].number';
        value: bigint;
        index: number;
    }
    interface OpenSegmentsDescriptorFieldEvent {
        field: '$.segments[].descriptor';
        value: Uint8Array;
        index: number;
    }
    function encode(obj: Partial<Open>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Open>): Open;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Open>): Generator<OpenOpeningGenesisFieldEvent | OpenOpeningSealFrameFieldEvent | OpenOpeningCertificateFieldEvent | OpenOpeningProducersFramesFieldEvent | OpenOpeningLastDataFieldEvent | OpenOpeningLastDataSegmentFieldEvent | OpenSegmentsStreamIdFieldEvent | OpenSegmentsSegmentIdFieldEvent | OpenSegmentsNumberFieldEvent | OpenSegmentsDescriptorFieldEvent>;
}
export interface Opening {
    genesis: Uint8Array;
    sealFrame: Uint8Array;
    certificate: Uint8Array;
    producersFrames: Uint8Array[];
    lastData: Uint8Array;
    lastDataSegment: Uint8Array;
}
export declare namespace Opening {
    const codec: () => Codec<Opening>;
    interface OpeningGenesisFieldEvent {
        field: '$.genesis';
        value: Uint8Array;
    }
    interface OpeningSealFrameFieldEvent {
        field: '$.sealFrame';
        value: Uint8Array;
    }
    interface OpeningCertificateFieldEvent {
        field: '$.certificate';
        value: Uint8Array;
    }
    interface OpeningProducersFramesFieldEvent {
        field: '$.producersFrames[]';
        index: number;
        value: Uint8Array;
    }
    interface OpeningLastDataFieldEvent {
        field: '$.lastData';
        value: Uint8Array;
    }
    interface OpeningLastDataSegmentFieldEvent {
        field: '$.lastDataSegment';
        value: Uint8Array;
    }
    function encode(obj: Partial<Opening>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Opening>): Opening;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Opening>): Generator<OpeningGenesisFieldEvent | OpeningSealFrameFieldEvent | OpeningCertificateFieldEvent | OpeningProducersFramesFieldEvent | OpeningLastDataFieldEvent | OpeningLastDataSegmentFieldEvent>;
}
export interface SegmentEntry {
    streamId: Uint8Array;
    segmentId: Uint8Array;
    number: bigint;
    descriptor: Uint8Array;
}
export declare namespace SegmentEntry {
    const codec: () => Codec<SegmentEntry>;
    interface SegmentEntryStreamIdFieldEvent {
        field: '$.streamId';
        value: Uint8Array;
    }
    interface SegmentEntrySegmentIdFieldEvent {
        field: '$.segmentId';
        value: Uint8Array;
    }
    interface SegmentEntryNumberFieldEvent {
        field: '$.number';
        value: bigint;
    }
    interface SegmentEntryDescriptorFieldEvent {
        field: '$.descriptor';
        value: Uint8Array;
    }
    function encode(obj: Partial<SegmentEntry>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SegmentEntry>): SegmentEntry;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SegmentEntry>): Generator<SegmentEntryStreamIdFieldEvent | SegmentEntrySegmentIdFieldEvent | SegmentEntryNumberFieldEvent | SegmentEntryDescriptorFieldEvent>;
}
export interface ElectAnswer {
    preVote?: VoteAnswer;
    vote?: VoteAnswer;
    opened: boolean;
    sealed?: SealedAnswer;
    unknown?: UnknownAnswer;
    quarantined?: UnknownAnswer;
    failure: Uint8Array;
}
export declare namespace ElectAnswer {
    const codec: () => Codec<ElectAnswer>;
    interface ElectAnswerPreVoteEpochFieldEvent {
        field: '$.preVote.epoch';
        value: bigint;
    }
    interface ElectAnswerPreVoteGrantedFieldEvent {
        field: '$.preVote.granted';
        value: boolean;
    }
    interface ElectAnswerPreVoteDoubtFieldEvent {
        field: '$.preVote.doubt';
        value: bigint;
    }
    interface ElectAnswerVoteEpochFieldEvent {
        field: '$.vote.epoch';
        value: bigint;
    }
    interface ElectAnswerVoteGrantedFieldEvent {
        field: '$.vote.granted';
        value: boolean;
    }
    interface ElectAnswerVoteDoubtFieldEvent {
        field: '$.vote.doubt';
        value: bigint;
    }
    interface ElectAnswerOpenedFieldEvent {
        field: '$.opened';
        value: boolean;
    }
    interface ElectAnswerSealedEpochFieldEvent {
        field: '$.sealed.epoch';
        value: bigint;
    }
    interface ElectAnswerSealedCertificateFieldEvent {
        field: '$.sealed.certificate';
        value: Uint8Array;
    }
    interface ElectAnswerUnknownEpochFieldEvent {
        field: '$.unknown.epoch';
        value: bigint;
    }
    interface ElectAnswerQuarantinedEpochFieldEvent {
        field: '$.quarantined.epoch';
        value: bigint;
    }
    interface ElectAnswerFailureFieldEvent {
        field: '$.failure';
        value: Uint8Array;
    }
    function encode(obj: Partial<ElectAnswer>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ElectAnswer>): ElectAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ElectAnswer>): Generator<ElectAnswerPreVoteEpochFieldEvent | ElectAnswerPreVoteGrantedFieldEvent | ElectAnswerPreVoteDoubtFieldEvent | ElectAnswerVoteEpochFieldEvent | ElectAnswerVoteGrantedFieldEvent | ElectAnswerVoteDoubtFieldEvent | ElectAnswerOpenedFieldEvent | ElectAnswerSealedEpochFieldEvent | ElectAnswerSealedCertificateFieldEvent | ElectAnswerUnknownEpochFieldEvent | ElectAnswerQuarantinedEpochFieldEvent | ElectAnswerFailureFieldEvent>;
}
export interface VoteAnswer {
    epoch: bigint;
    granted: boolean;
    doubt?: bigint;
}
export declare namespace VoteAnswer {
    const codec: () => Codec<VoteAnswer>;
    interface VoteAnswerEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    interface VoteAnswerGrantedFieldEvent {
        field: '$.granted';
        value: boolean;
    }
    interface VoteAnswerDoubtFieldEvent {
        field: '$.doubt';
        value: bigint;
    }
    function encode(obj: Partial<VoteAnswer>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<VoteAnswer>): VoteAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<VoteAnswer>): Generator<VoteAnswerEpochFieldEvent | VoteAnswerGrantedFieldEvent | VoteAnswerDoubtFieldEvent>;
}
export interface SealedAnswer {
    epoch: bigint;
    certificate: Uint8Array;
}
export declare namespace SealedAnswer {
    const codec: () => Codec<SealedAnswer>;
    interface SealedAnswerEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    interface SealedAnswerCertificateFieldEvent {
        field: '$.certificate';
        value: Uint8Array;
    }
    function encode(obj: Partial<SealedAnswer>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SealedAnswer>): SealedAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SealedAnswer>): Generator<SealedAnswerEpochFieldEvent | SealedAnswerCertificateFieldEvent>;
}
export interface UnknownAnswer {
    epoch: bigint;
}
export declare namespace UnknownAnswer {
    const codec: () => Codec<UnknownAnswer>;
    interface UnknownAnswerEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    function encode(obj: Partial<UnknownAnswer>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UnknownAnswer>): UnknownAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UnknownAnswer>): Generator<UnknownAnswerEpochFieldEvent>;
}
