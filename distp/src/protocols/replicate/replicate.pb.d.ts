import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface ReplicateMessage {
    hello?: Hello;
    heartbeat?: Heartbeat;
    credit: bigint;
    segmentId: Uint8Array;
    append?: Append;
    appendAnswer?: AppendAnswer;
    stepDown?: StepDown;
    sealed?: Sealed;
    unknownSegment?: UnknownSegment;
    quarantined?: Quarantined;
    frames: Uint8Array;
    failure: Uint8Array;
}
export declare namespace ReplicateMessage {
    const codec: () => Codec<ReplicateMessage>;
    interface ReplicateMessageHelloClusterFieldEvent {
        field: '$.hello.cluster';
        value: Uint8Array;
    }
    interface ReplicateMessageHelloIncarnationFieldEvent {
        field: '$.hello.incarnation';
        value: Uint8Array;
    }
    interface ReplicateMessageHelloStartIdFieldEvent {
        field: '$.hello.startId';
        value: string;
    }
    interface ReplicateMessageHeartbeatStartIdFieldEvent {
        field: '$.heartbeat.startId';
        value: string;
    }
    interface ReplicateMessageCreditFieldEvent {
        field: '$.credit';
        value: bigint;
    }
    interface ReplicateMessageSegmentIdFieldEvent {
        field: '$.segmentId';
        value: Uint8Array;
    }
    interface ReplicateMessageAppendEpochFieldEvent {
        field: '$.append.epoch';
        value: bigint;
    }
    interface ReplicateMessageAppendStartFieldEvent {
        field: '$.append.start';
        value: bigint;
    }
    interface ReplicateMessageAppendPrevFieldEvent {
        field: '$.append.prev';
        value: bigint;
    }
    interface ReplicateMessageAppendPrevHashFieldEvent {
        field: '$.append.prevHash';
        value: Uint8Array;
    }
    interface ReplicateMessageAppendCommitEndFieldEvent {
        field: '$.append.commitEnd';
        value: bigint;
    }
    interface ReplicateMessageAppendRoundFieldEvent {
        field: '$.append.round';
        value: bigint;
    }
    interface ReplicateMessageAppendProofEndFieldEvent {
        field: '$.append.proofEnd';
        value: bigint;
    }
    interface ReplicateMessageAppendCertificateFieldEvent {
        field: '$.append.certificate';
        value: Uint8Array;
    }
    interface ReplicateMessageAppendAnswerEpochFieldEvent {
        field: '$.appendAnswer.epoch';
        value: bigint;
    }
    interface ReplicateMessageAppendAnswerAdoptedFieldEvent {
        field: '$.appendAnswer.adopted';
        value: boolean;
    }
    interface ReplicateMessageAppendAnswerDurableEndFieldEvent {
        field: '$.appendAnswer.durableEnd';
        value: bigint;
    }
    interface ReplicateMessageAppendAnswerDurableHashFieldEvent {
        field: '$.appendAnswer.durableHash';
        value: Uint8Array;
    }
    interface ReplicateMessageAppendAnswerRoundFieldEvent {
        field: '$.appendAnswer.round';
        value: bigint;
    }
    interface ReplicateMessageAppendAnswerConflictFieldEvent {
        field: '$.appendAnswer.conflict';
        value: bigint;
    }
    interface ReplicateMessageAppendAnswerProofEndFieldEvent {
        field: '$.appendAnswer.proof.end';
        value: bigint;
    }
    interface ReplicateMessageAppendAnswerProofHashFieldEvent {
        field: '$.appendAnswer.proof.hash';
        value: Uint8Array;
    }
    interface ReplicateMessageAppendAnswerProofSignatureFieldEvent {
        field: '$.appendAnswer.proof.signature';
        value: Uint8Array;
    }
    interface ReplicateMessageAppendAnswerDoubtFieldEvent {
        field: '$.appendAnswer.doubt';
        value: bigint;
    }
    interface ReplicateMessageStepDownEpochFieldEvent {
        field: '$.stepDown.epoch';
        value: bigint;
    }
    interface ReplicateMessageSealedEpochFieldEvent {
        field: '$.sealed.epoch';
        value: bigint;
    }
    interface ReplicateMessageSealedCertificateFieldEvent {
        field: '$.sealed.certificate';
        value: Uint8Array;
    }
    interface ReplicateMessageUnknownSegmentEpochFieldEvent {
        field: '$.unknownSegment.epoch';
        value: bigint;
    }
    interface ReplicateMessageQuarantinedEpochFieldEvent {
        field: '$.quarantined.epoch';
        value: bigint;
    }
    interface ReplicateMessageFramesFieldEvent {
        field: '$.frames';
        value: Uint8Array;
    }
    interface ReplicateMessageFailureFieldEvent {
        field: '$.failure';
        value: Uint8Array;
    }
    function encode(obj: Partial<ReplicateMessage>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReplicateMessage>): ReplicateMessage;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReplicateMessage>): Generator<ReplicateMessageHelloClusterFieldEvent | ReplicateMessageHelloIncarnationFieldEvent | ReplicateMessageHelloStartIdFieldEvent | ReplicateMessageHeartbeatStartIdFieldEvent | ReplicateMessageCreditFieldEvent | ReplicateMessageSegmentIdFieldEvent | ReplicateMessageAppendEpochFieldEvent | ReplicateMessageAppendStartFieldEvent | ReplicateMessageAppendPrevFieldEvent | ReplicateMessageAppendPrevHashFieldEvent | ReplicateMessageAppendCommitEndFieldEvent | ReplicateMessageAppendRoundFieldEvent | ReplicateMessageAppendProofEndFieldEvent | ReplicateMessageAppendCertificateFieldEvent | ReplicateMessageAppendAnswerEpochFieldEvent | ReplicateMessageAppendAnswerAdoptedFieldEvent | ReplicateMessageAppendAnswerDurableEndFieldEvent | ReplicateMessageAppendAnswerDurableHashFieldEvent | ReplicateMessageAppendAnswerRoundFieldEvent | ReplicateMessageAppendAnswerConflictFieldEvent | ReplicateMessageAppendAnswerProofEndFieldEvent | ReplicateMessageAppendAnswerProofHashFieldEvent | ReplicateMessageAppendAnswerProofSignatureFieldEvent | ReplicateMessageAppendAnswerDoubtFieldEvent | ReplicateMessageStepDownEpochFieldEvent | ReplicateMessageSealedEpochFieldEvent | ReplicateMessageSealedCertificateFieldEvent | ReplicateMessageUnknownSegmentEpochFieldEvent | ReplicateMessageQuarantinedEpochFieldEvent | ReplicateMessageFramesFieldEvent | ReplicateMessageFailureFieldEvent>;
}
export interface Hello {
    cluster: Uint8Array;
    incarnation: Uint8Array;
    startId: string;
}
export declare namespace Hello {
    const codec: () => Codec<Hello>;
    interface HelloClusterFieldEvent {
        field: '$.cluster';
        value: Uint8Array;
    }
    interface HelloIncarnationFieldEvent {
        field: '$.incarnation';
        value: Uint8Array;
    }
    interface HelloStartIdFieldEvent {
        field: '$.startId';
        value: string;
    }
    function encode(obj: Partial<Hello>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Hello>): Hello;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Hello>): Generator<HelloClusterFieldEvent | HelloIncarnationFieldEvent | HelloStartIdFieldEvent>;
}
export interface Heartbeat {
    startId: string;
}
export declare namespace Heartbeat {
    const codec: () => Codec<Heartbeat>;
    interface HeartbeatStartIdFieldEvent {
        field: '$.startId';
        value: string;
    }
    function encode(obj: Partial<Heartbeat>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Heartbeat>): Heartbeat;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Heartbeat>): Generator<HeartbeatStartIdFieldEvent>;
}
export interface Append {
    epoch: bigint;
    start: bigint;
    prev: bigint;
    prevHash: Uint8Array;
    commitEnd: bigint;
    round: bigint;
    proofEnd?: bigint;
    certificate: Uint8Array;
}
export declare namespace Append {
    const codec: () => Codec<Append>;
    interface AppendEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    interface AppendStartFieldEvent {
        field: '$.start';
        value: bigint;
    }
    interface AppendPrevFieldEvent {
        field: '$.prev';
        value: bigint;
    }
    interface AppendPrevHashFieldEvent {
        field: '$.prevHash';
        value: Uint8Array;
    }
    interface AppendCommitEndFieldEvent {
        field: '$.commitEnd';
        value: bigint;
    }
    interface AppendRoundFieldEvent {
        field: '$.round';
        value: bigint;
    }
    interface AppendProofEndFieldEvent {
        field: '$.proofEnd';
        value: bigint;
    }
    interface AppendCertificateFieldEvent {
        field: '$.certificate';
        value: Uint8Array;
    }
    function encode(obj: Partial<Append>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Append>): Append;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Append>): Generator<AppendEpochFieldEvent | AppendStartFieldEvent | AppendPrevFieldEvent | AppendPrevHashFieldEvent | AppendCommitEndFieldEvent | AppendRoundFieldEvent | AppendProofEndFieldEvent | AppendCertificateFieldEvent>;
}
export interface AppendAnswer {
    epoch: bigint;
    adopted: boolean;
    durableEnd: bigint;
    durableHash: Uint8Array;
    round: bigint;
    conflict?: bigint;
    proof?: SignedClaim;
    doubt?: bigint;
}
export declare namespace AppendAnswer {
    const codec: () => Codec<AppendAnswer>;
    interface AppendAnswerEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    interface AppendAnswerAdoptedFieldEvent {
        field: '$.adopted';
        value: boolean;
    }
    interface AppendAnswerDurableEndFieldEvent {
        field: '$.durableEnd';
        value: bigint;
    }
    interface AppendAnswerDurableHashFieldEvent {
        field: '$.durableHash';
        value: Uint8Array;
    }
    interface AppendAnswerRoundFieldEvent {
        field: '$.round';
        value: bigint;
    }
    interface AppendAnswerConflictFieldEvent {
        field: '$.conflict';
        value: bigint;
    }
    interface AppendAnswerProofEndFieldEvent {
        field: '$.proof.end';
        value: bigint;
    }
    interface AppendAnswerProofHashFieldEvent {
        field: '$.proof.hash';
        value: Uint8Array;
    }
    interface AppendAnswerProofSignatureFieldEvent {
        field: '$.proof.signature';
        value: Uint8Array;
    }
    interface AppendAnswerDoubtFieldEvent {
        field: '$.doubt';
        value: bigint;
    }
    function encode(obj: Partial<AppendAnswer>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AppendAnswer>): AppendAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AppendAnswer>): Generator<AppendAnswerEpochFieldEvent | AppendAnswerAdoptedFieldEvent | AppendAnswerDurableEndFieldEvent | AppendAnswerDurableHashFieldEvent | AppendAnswerRoundFieldEvent | AppendAnswerConflictFieldEvent | AppendAnswerProofEndFieldEvent | AppendAnswerProofHashFieldEvent | AppendAnswerProofSignatureFieldEvent | AppendAnswerDoubtFieldEvent>;
}
export interface SignedClaim {
    end: bigint;
    hash: Uint8Array;
    signature: Uint8Array;
}
export declare namespace SignedClaim {
    const codec: () => Codec<SignedClaim>;
    interface SignedClaimEndFieldEvent {
        field: '$.end';
        value: bigint;
    }
    interface SignedClaimHashFieldEvent {
        field: '$.hash';
        value: Uint8Array;
    }
    interface SignedClaimSignatureFieldEvent {
        field: '$.signature';
        value: Uint8Array;
    }
    function encode(obj: Partial<SignedClaim>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SignedClaim>): SignedClaim;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SignedClaim>): Generator<SignedClaimEndFieldEvent | SignedClaimHashFieldEvent | SignedClaimSignatureFieldEvent>;
}
export interface StepDown {
    epoch: bigint;
}
export declare namespace StepDown {
    const codec: () => Codec<StepDown>;
    interface StepDownEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    function encode(obj: Partial<StepDown>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StepDown>): StepDown;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StepDown>): Generator<StepDownEpochFieldEvent>;
}
export interface Sealed {
    epoch: bigint;
    certificate: Uint8Array;
}
export declare namespace Sealed {
    const codec: () => Codec<Sealed>;
    interface SealedEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    interface SealedCertificateFieldEvent {
        field: '$.certificate';
        value: Uint8Array;
    }
    function encode(obj: Partial<Sealed>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Sealed>): Sealed;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Sealed>): Generator<SealedEpochFieldEvent | SealedCertificateFieldEvent>;
}
export interface UnknownSegment {
    epoch: bigint;
}
export declare namespace UnknownSegment {
    const codec: () => Codec<UnknownSegment>;
    interface UnknownSegmentEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    function encode(obj: Partial<UnknownSegment>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UnknownSegment>): UnknownSegment;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UnknownSegment>): Generator<UnknownSegmentEpochFieldEvent>;
}
export interface Quarantined {
    epoch: bigint;
}
export declare namespace Quarantined {
    const codec: () => Codec<Quarantined>;
    interface QuarantinedEpochFieldEvent {
        field: '$.epoch';
        value: bigint;
    }
    function encode(obj: Partial<Quarantined>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Quarantined>): Quarantined;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Quarantined>): Generator<QuarantinedEpochFieldEvent>;
}
