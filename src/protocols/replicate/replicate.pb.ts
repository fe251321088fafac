import { decodeMessage, encodeMessage, message, streamMessage } from 'protons-runtime'
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc'
import type { Codec, DecodeOptions } from 'protons-runtime'
import type { Uint8ArrayList } from 'uint8arraylist'

export interface ReplicateMessage {
  hello?: Hello
  heartbeat?: Heartbeat
  credit: bigint
  segmentId: Uint8Array
  append?: Append
  appendAnswer?: AppendAnswer
  stepDown?: StepDown
  sealed?: Sealed
  unknownSegment?: UnknownSegment
  quarantined?: Quarantined
  preVote?: VoteRequest
  vote?: VoteRequest
  frames: Uint8Array
  failure: Uint8Array
  preVoteAnswer?: VoteAnswer
  voteAnswer?: VoteAnswer
}

export namespace ReplicateMessage {
  let _codec: Codec<ReplicateMessage>

  export const codec = (): Codec<ReplicateMessage> => {
    if (_codec == null) {
      _codec = message<ReplicateMessage>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if (obj.hello != null) {
          w.uint32(10)
          Hello.codec().encode(obj.hello, w)
        }

        if (obj.heartbeat != null) {
          w.uint32(18)
          Heartbeat.codec().encode(obj.heartbeat, w)
        }

        if ((obj.credit != null && obj.credit !== 0n)) {
          w.uint32(24)
          obj.credit < 0x100000000n ? w.uint64Number(Number(obj.credit)) : w.uint64(obj.credit)
        }

        if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
          w.uint32(34)
          w.bytes(obj.segmentId)
        }

        if (obj.append != null) {
          w.uint32(42)
          Append.codec().encode(obj.append, w)
        }

        if (obj.appendAnswer != null) {
          w.uint32(50)
          AppendAnswer.codec().encode(obj.appendAnswer, w)
        }

        if (obj.stepDown != null) {
          w.uint32(58)
          StepDown.codec().encode(obj.stepDown, w)
        }

        if (obj.sealed != null) {
          w.uint32(66)
          Sealed.codec().encode(obj.sealed, w)
        }

        if (obj.unknownSegment != null) {
          w.uint32(74)
          UnknownSegment.codec().encode(obj.unknownSegment, w)
        }

        if (obj.quarantined != null) {
          w.uint32(82)
          Quarantined.codec().encode(obj.quarantined, w)
        }

        if (obj.preVote != null) {
          w.uint32(90)
          VoteRequest.codec().encode(obj.preVote, w)
        }

        if (obj.vote != null) {
          w.uint32(98)
          VoteRequest.codec().encode(obj.vote, w)
        }

        if ((obj.frames != null && obj.frames.byteLength > 0)) {
          w.uint32(114)
          w.bytes(obj.frames)
        }

        if ((obj.failure != null && obj.failure.byteLength > 0)) {
          w.uint32(122)
          w.bytes(obj.failure)
        }

        if (obj.preVoteAnswer != null) {
          w.uint32(130)
          VoteAnswer.codec().encode(obj.preVoteAnswer, w)
        }

        if (obj.voteAnswer != null) {
          w.uint32(138)
          VoteAnswer.codec().encode(obj.voteAnswer, w)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          credit: 0n,
          segmentId: uint8ArrayAlloc(0),
          frames: uint8ArrayAlloc(0),
          failure: uint8ArrayAlloc(0)
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.hello = Hello.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.hello
              })
              break
            }
            case 2: {
              obj.heartbeat = Heartbeat.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.heartbeat
              })
              break
            }
            case 3: {
              obj.credit = reader.uint64()
              break
            }
            case 4: {
              obj.segmentId = reader.bytes()
              break
            }
            case 5: {
              obj.append = Append.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.append
              })
              break
            }
            case 6: {
              obj.appendAnswer = AppendAnswer.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.appendAnswer
              })
              break
            }
            case 7: {
              obj.stepDown = StepDown.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.stepDown
              })
              break
            }
            case 8: {
              obj.sealed = Sealed.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.sealed
              })
              break
            }
            case 9: {
              obj.unknownSegment = UnknownSegment.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.unknownSegment
              })
              break
            }
            case 10: {
              obj.quarantined = Quarantined.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.quarantined
              })
              break
            }
            case 11: {
              obj.preVote = VoteRequest.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.preVote
              })
              break
            }
            case 12: {
              obj.vote = VoteRequest.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.vote
              })
              break
            }
            case 14: {
              obj.frames = reader.bytes()
              break
            }
            case 15: {
              obj.failure = reader.bytes()
              break
            }
            case 16: {
              obj.preVoteAnswer = VoteAnswer.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.preVoteAnswer
              })
              break
            }
            case 17: {
              obj.voteAnswer = VoteAnswer.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.voteAnswer
              })
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }

        return obj
      }, function * (reader, length, prefix, opts = {}) {
        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield * Hello.codec().stream(reader, reader.uint32(), `${prefix}.hello`, {
                limits: opts.limits?.hello
              })

              break
            }
            case 2: {
              yield * Heartbeat.codec().stream(reader, reader.uint32(), `${prefix}.heartbeat`, {
                limits: opts.limits?.heartbeat
              })

              break
            }
            case 3: {
              yield {
                field: `${prefix}.credit`,
                value: reader.uint64()
              }
              break
            }
            case 4: {
              yield {
                field: `${prefix}.segmentId`,
                value: reader.bytes()
              }
              break
            }
            case 5: {
              yield * Append.codec().stream(reader, reader.uint32(), `${prefix}.append`, {
                limits: opts.limits?.append
              })

              break
            }
            case 6: {
              yield * AppendAnswer.codec().stream(reader, reader.uint32(), `${prefix}.appendAnswer`, {
                limits: opts.limits?.appendAnswer
              })

              break
            }
            case 7: {
              yield * StepDown.codec().stream(reader, reader.uint32(), `${prefix}.stepDown`, {
                limits: opts.limits?.stepDown
              })

              break
            }
            case 8: {
              yield * Sealed.codec().stream(reader, reader.uint32(), `${prefix}.sealed`, {
                limits: opts.limits?.sealed
              })

              break
            }
            case 9: {
              yield * UnknownSegment.codec().stream(reader, reader.uint32(), `${prefix}.unknownSegment`, {
                limits: opts.limits?.unknownSegment
              })

              break
            }
            case 10: {
              yield * Quarantined.codec().stream(reader, reader.uint32(), `${prefix}.quarantined`, {
                limits: opts.limits?.quarantined
              })

              break
            }
            case 11: {
              yield * VoteRequest.codec().stream(reader, reader.uint32(), `${prefix}.preVote`, {
                limits: opts.limits?.preVote
              })

              break
            }
            case 12: {
              yield * VoteRequest.codec().stream(reader, reader.uint32(), `${prefix}.vote`, {
                limits: opts.limits?.vote
              })

              break
            }
            case 14: {
              yield {
                field: `${prefix}.frames`,
                value: reader.bytes()
              }
              break
            }
            case 15: {
              yield {
                field: `${prefix}.failure`,
                value: reader.bytes()
              }
              break
            }
            case 16: {
              yield * VoteAnswer.codec().stream(reader, reader.uint32(), `${prefix}.preVoteAnswer`, {
                limits: opts.limits?.preVoteAnswer
              })

              break
            }
            case 17: {
              yield * VoteAnswer.codec().stream(reader, reader.uint32(), `${prefix}.voteAnswer`, {
                limits: opts.limits?.voteAnswer
              })

              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }
      })
    }

    return _codec
  }

  export interface ReplicateMessageHelloClusterFieldEvent {
    field: '$.hello.cluster'
    value: Uint8Array
  }

  export interface ReplicateMessageHelloIncarnationFieldEvent {
    field: '$.hello.incarnation'
    value: Uint8Array
  }

  export interface ReplicateMessageHelloStartIdFieldEvent {
    field: '$.hello.startId'
    value: string
  }

  export interface ReplicateMessageHeartbeatStartIdFieldEvent {
    field: '$.heartbeat.startId'
    value: string
  }

  export interface ReplicateMessageCreditFieldEvent {
    field: '$.credit'
    value: bigint
  }

  export interface ReplicateMessageSegmentIdFieldEvent {
    field: '$.segmentId'
    value: Uint8Array
  }

  export interface ReplicateMessageAppendEpochFieldEvent {
    field: '$.append.epoch'
    value: bigint
  }

  export interface ReplicateMessageAppendStartFieldEvent {
    field: '$.append.start'
    value: bigint
  }

  export interface ReplicateMessageAppendPrevFieldEvent {
    field: '$.append.prev'
    value: bigint
  }

  export interface ReplicateMessageAppendPrevHashFieldEvent {
    field: '$.append.prevHash'
    value: Uint8Array
  }

  export interface ReplicateMessageAppendCommitEndFieldEvent {
    field: '$.append.commitEnd'
    value: bigint
  }

  export interface ReplicateMessageAppendRoundFieldEvent {
    field: '$.append.round'
    value: bigint
  }

  export interface ReplicateMessageAppendProofEndFieldEvent {
    field: '$.append.proofEnd'
    value: bigint
  }

  export interface ReplicateMessageAppendCertificateFieldEvent {
    field: '$.append.certificate'
    value: Uint8Array
  }

  export interface ReplicateMessageAppendAnswerEpochFieldEvent {
    field: '$.appendAnswer.epoch'
    value: bigint
  }

  export interface ReplicateMessageAppendAnswerAdoptedFieldEvent {
    field: '$.appendAnswer.adopted'
    value: boolean
  }

  export interface ReplicateMessageAppendAnswerDurableEndFieldEvent {
    field: '$.appendAnswer.durableEnd'
    value: bigint
  }

  export interface ReplicateMessageAppendAnswerDurableHashFieldEvent {
    field: '$.appendAnswer.durableHash'
    value: Uint8Array
  }

  export interface ReplicateMessageAppendAnswerRoundFieldEvent {
    field: '$.appendAnswer.round'
    value: bigint
  }

  export interface ReplicateMessageAppendAnswerConflictFieldEvent {
    field: '$.appendAnswer.conflict'
    value: bigint
  }

  export interface ReplicateMessageAppendAnswerProofEndFieldEvent {
    field: '$.appendAnswer.proof.end'
    value: bigint
  }

  export interface ReplicateMessageAppendAnswerProofHashFieldEvent {
    field: '$.appendAnswer.proof.hash'
    value: Uint8Array
  }

  export interface ReplicateMessageAppendAnswerProofSignatureFieldEvent {
    field: '$.appendAnswer.proof.signature'
    value: Uint8Array
  }

  export interface ReplicateMessageAppendAnswerDoubtFieldEvent {
    field: '$.appendAnswer.doubt'
    value: bigint
  }

  export interface ReplicateMessageStepDownEpochFieldEvent {
    field: '$.stepDown.epoch'
    value: bigint
  }

  export interface ReplicateMessageSealedEpochFieldEvent {
    field: '$.sealed.epoch'
    value: bigint
  }

  export interface ReplicateMessageSealedCertificateFieldEvent {
    field: '$.sealed.certificate'
    value: Uint8Array
  }

  export interface ReplicateMessageSealedBehindFieldEvent {
    field: '$.sealed.behind'
    value: boolean
  }

  export interface ReplicateMessageUnknownSegmentEpochFieldEvent {
    field: '$.unknownSegment.epoch'
    value: bigint
  }

  export interface ReplicateMessageQuarantinedEpochFieldEvent {
    field: '$.quarantined.epoch'
    value: bigint
  }

  export interface ReplicateMessagePreVoteEpochFieldEvent {
    field: '$.preVote.epoch'
    value: bigint
  }

  export interface ReplicateMessagePreVoteLogEpochFieldEvent {
    field: '$.preVote.logEpoch'
    value: bigint
  }

  export interface ReplicateMessagePreVoteEndFieldEvent {
    field: '$.preVote.end'
    value: bigint
  }

  export interface ReplicateMessageVoteEpochFieldEvent {
    field: '$.vote.epoch'
    value: bigint
  }

  export interface ReplicateMessageVoteLogEpochFieldEvent {
    field: '$.vote.logEpoch'
    value: bigint
  }

  export interface ReplicateMessageVoteEndFieldEvent {
    field: '$.vote.end'
    value: bigint
  }

  export interface ReplicateMessageFramesFieldEvent {
    field: '$.frames'
    value: Uint8Array
  }

  export interface ReplicateMessageFailureFieldEvent {
    field: '$.failure'
    value: Uint8Array
  }

  export interface ReplicateMessagePreVoteAnswerEpochFieldEvent {
    field: '$.preVoteAnswer.epoch'
    value: bigint
  }

  export interface ReplicateMessagePreVoteAnswerGrantedFieldEvent {
    field: '$.preVoteAnswer.granted'
    value: boolean
  }

  export interface ReplicateMessagePreVoteAnswerDoubtFieldEvent {
    field: '$.preVoteAnswer.doubt'
    value: bigint
  }

  export interface ReplicateMessageVoteAnswerEpochFieldEvent {
    field: '$.voteAnswer.epoch'
    value: bigint
  }

  export interface ReplicateMessageVoteAnswerGrantedFieldEvent {
    field: '$.voteAnswer.granted'
    value: boolean
  }

  export interface ReplicateMessageVoteAnswerDoubtFieldEvent {
    field: '$.voteAnswer.doubt'
    value: bigint
  }

  export function encode (obj: Partial<ReplicateMessage>): Uint8Array {
    return encodeMessage(obj, ReplicateMessage.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReplicateMessage>): ReplicateMessage {
    return decodeMessage(buf, ReplicateMessage.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReplicateMessage>): Generator<ReplicateMessageHelloClusterFieldEvent | ReplicateMessageHelloIncarnationFieldEvent | ReplicateMessageHelloStartIdFieldEvent | ReplicateMessageHeartbeatStartIdFieldEvent | ReplicateMessageCreditFieldEvent | ReplicateMessageSegmentIdFieldEvent | ReplicateMessageAppendEpochFieldEvent | ReplicateMessageAppendStartFieldEvent | ReplicateMessageAppendPrevFieldEvent | ReplicateMessageAppendPrevHashFieldEvent | ReplicateMessageAppendCommitEndFieldEvent | ReplicateMessageAppendRoundFieldEvent | ReplicateMessageAppendProofEndFieldEvent | ReplicateMessageAppendCertificateFieldEvent | ReplicateMessageAppendAnswerEpochFieldEvent | ReplicateMessageAppendAnswerAdoptedFieldEvent | ReplicateMessageAppendAnswerDurableEndFieldEvent | ReplicateMessageAppendAnswerDurableHashFieldEvent | ReplicateMessageAppendAnswerRoundFieldEvent | ReplicateMessageAppendAnswerConflictFieldEvent | ReplicateMessageAppendAnswerProofEndFieldEvent | ReplicateMessageAppendAnswerProofHashFieldEvent | ReplicateMessageAppendAnswerProofSignatureFieldEvent | ReplicateMessageAppendAnswerDoubtFieldEvent | ReplicateMessageStepDownEpochFieldEvent | ReplicateMessageSealedEpochFieldEvent | ReplicateMessageSealedCertificateFieldEvent | ReplicateMessageSealedBehindFieldEvent | ReplicateMessageUnknownSegmentEpochFieldEvent | ReplicateMessageQuarantinedEpochFieldEvent | ReplicateMessagePreVoteEpochFieldEvent | ReplicateMessagePreVoteLogEpochFieldEvent | ReplicateMessagePreVoteEndFieldEvent | ReplicateMessageVoteEpochFieldEvent | ReplicateMessageVoteLogEpochFieldEvent | ReplicateMessageVoteEndFieldEvent | ReplicateMessageFramesFieldEvent | ReplicateMessageFailureFieldEvent | ReplicateMessagePreVoteAnswerEpochFieldEvent | ReplicateMessagePreVoteAnswerGrantedFieldEvent | ReplicateMessagePreVoteAnswerDoubtFieldEvent | ReplicateMessageVoteAnswerEpochFieldEvent | ReplicateMessageVoteAnswerGrantedFieldEvent | ReplicateMessageVoteAnswerDoubtFieldEvent> {
    return streamMessage(buf, ReplicateMessage.codec(), opts)
  }
}

export interface Hello {
  cluster: Uint8Array
  incarnation: Uint8Array
  startId: string
}

export namespace Hello {
  let _codec: Codec<Hello>

  export const codec = (): Codec<Hello> => {
    if (_codec == null) {
      _codec = message<Hello>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.cluster != null && obj.cluster.byteLength > 0)) {
          w.uint32(10)
          w.bytes(obj.cluster)
        }

        if ((obj.incarnation != null && obj.incarnation.byteLength > 0)) {
          w.uint32(18)
          w.bytes(obj.incarnation)
        }

        if ((obj.startId != null && obj.startId !== '')) {
          w.uint32(26)
          w.string(obj.startId)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          cluster: uint8ArrayAlloc(0),
          incarnation: uint8ArrayAlloc(0),
          startId: ''
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.cluster = reader.bytes()
              break
            }
            case 2: {
              obj.incarnation = reader.bytes()
              break
            }
            case 3: {
              obj.startId = reader.string()
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }

        return obj
      }, function * (reader, length, prefix, opts = {}) {
        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.cluster`,
                value: reader.bytes()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.incarnation`,
                value: reader.bytes()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.startId`,
                value: reader.string()
              }
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }
      })
    }

    return _codec
  }

  export interface HelloClusterFieldEvent {
    field: '$.cluster'
    value: Uint8Array
  }

  export interface HelloIncarnationFieldEvent {
    field: '$.incarnation'
    value: Uint8Array
  }

  export interface HelloStartIdFieldEvent {
    field: '$.startId'
    value: string
  }

  export function encode (obj: Partial<Hello>): Uint8Array {
    return encodeMessage(obj, Hello.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Hello>): Hello {
    return decodeMessage(buf, Hello.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Hello>): Generator<HelloClusterFieldEvent | HelloIncarnationFieldEvent | HelloStartIdFieldEvent> {
    return streamMessage(buf, Hello.codec(), opts)
  }
}

export interface Heartbeat {
  startId: string
}

export namespace Heartbeat {
  let _codec: Codec<Heartbeat>

  export const codec = (): Codec<Heartbeat> => {
    if (_codec == null) {
      _codec = message<Heartbeat>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.startId != null && obj.startId !== '')) {
          w.uint32(10)
          w.string(obj.startId)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          startId: ''
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.startId = reader.string()
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }

        return obj
      }, function * (reader, length, prefix, opts = {}) {
        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.startId`,
                value: reader.string()
              }
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }
      })
    }

    return _codec
  }

  export interface HeartbeatStartIdFieldEvent {
    field: '$.startId'
    value: string
  }

  export function encode (obj: Partial<Heartbeat>): Uint8Array {
    return encodeMessage(obj, Heartbeat.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Heartbeat>): Heartbeat {
    return decodeMessage(buf, Heartbeat.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Heartbeat>): Generator<HeartbeatStartIdFieldEvent> {
    return streamMessage(buf, Heartbeat.codec(), opts)
  }
}

export interface Append {
  epoch: bigint
  start: bigint
  prev: bigint
  prevHash: Uint8Array
  commitEnd: bigint
  round: bigint
  proofEnd?: bigint
  certificate: Uint8Array
}

export namespace Append {
  let _codec: Codec<Append>

  export const codec = (): Codec<Append> => {
    if (_codec == null) {
      _codec = message<Append>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.epoch != null && obj.epoch !== 0n)) {
          w.uint32(8)
          obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch)
        }

        if ((obj.start != null && obj.start !== 0n)) {
          w.uint32(16)
          obj.start < 0x100000000n ? w.uint64Number(Number(obj.start)) : w.uint64(obj.start)
        }

        if ((obj.prev != null && obj.prev !== 0n)) {
          w.uint32(24)
          obj.prev < 0x100000000n ? w.uint64Number(Number(obj.prev)) : w.uint64(obj.prev)
        }

        if ((obj.prevHash != null && obj.prevHash.byteLength > 0)) {
          w.uint32(34)
          w.bytes(obj.prevHash)
        }

        if ((obj.commitEnd != null && obj.commitEnd !== 0n)) {
          w.uint32(40)
          obj.commitEnd < 0x100000000n ? w.uint64Number(Number(obj.commitEnd)) : w.uint64(obj.commitEnd)
        }

        if ((obj.round != null && obj.round !== 0n)) {
          w.uint32(48)
          obj.round < 0x100000000n ? w.uint64Number(Number(obj.round)) : w.uint64(obj.round)
        }

        if (obj.proofEnd != null) {
          w.uint32(56)
          obj.proofEnd < 0x100000000n ? w.uint64Number(Number(obj.proofEnd)) : w.uint64(obj.proofEnd)
        }

        if ((obj.certificate != null && obj.certificate.byteLength > 0)) {
          w.uint32(66)
          w.bytes(obj.certificate)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          epoch: 0n,
          start: 0n,
          prev: 0n,
          prevHash: uint8ArrayAlloc(0),
          commitEnd: 0n,
          round: 0n,
          certificate: uint8ArrayAlloc(0)
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.epoch = reader.uint64()
              break
            }
            case 2: {
              obj.start = reader.uint64()
              break
            }
            case 3: {
              obj.prev = reader.uint64()
              break
            }
            case 4: {
              obj.prevHash = reader.bytes()
              break
            }
            case 5: {
              obj.commitEnd = reader.uint64()
              break
            }
            case 6: {
              obj.round = reader.uint64()
              break
            }
            case 7: {
              obj.proofEnd = reader.uint64()
              break
            }
            case 8: {
              obj.certificate = reader.bytes()
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }

        return obj
      }, function * (reader, length, prefix, opts = {}) {
        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.epoch`,
                value: reader.uint64()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.start`,
                value: reader.uint64()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.prev`,
                value: reader.uint64()
              }
              break
            }
            case 4: {
              yield {
                field: `${prefix}.prevHash`,
                value: reader.bytes()
              }
              break
            }
            case 5: {
              yield {
                field: `${prefix}.commitEnd`,
                value: reader.uint64()
              }
              break
            }
            case 6: {
              yield {
                field: `${prefix}.round`,
                value: reader.uint64()
              }
              break
            }
            case 7: {
              yield {
                field: `${prefix}.proofEnd`,
                value: reader.uint64()
              }
              break
            }
            case 8: {
              yield {
                field: `${prefix}.certificate`,
                value: reader.bytes()
              }
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }
      })
    }

    return _codec
  }

  export interface AppendEpochFieldEvent {
    field: '$.epoch'
    value: bigint
  }

  export interface AppendStartFieldEvent {
    field: '$.start'
    value: bigint
  }

  export interface AppendPrevFieldEvent {
    field: '$.prev'
    value: bigint
  }

  export interface AppendPrevHashFieldEvent {
    field: '$.prevHash'
    value: Uint8Array
  }

  export interface AppendCommitEndFieldEvent {
    field: '$.commitEnd'
    value: bigint
  }

  export interface AppendRoundFieldEvent {
    field: '$.round'
    value: bigint
  }

  export interface AppendProofEndFieldEvent {
    field: '$.proofEnd'
    value: bigint
  }

  export interface AppendCertificateFieldEvent {
    field: '$.certificate'
    value: Uint8Array
  }

  export function encode (obj: Partial<Append>): Uint8Array {
    return encodeMessage(obj, Append.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Append>): Append {
    return decodeMessage(buf, Append.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Append>): Generator<AppendEpochFieldEvent | AppendStartFieldEvent | AppendPrevFieldEvent | AppendPrevHashFieldEvent | AppendCommitEndFieldEvent | AppendRoundFieldEvent | AppendProofEndFieldEvent | AppendCertificateFieldEvent> {
    return streamMessage(buf, Append.codec(), opts)
  }
}

export interface AppendAnswer {
  epoch: bigint
  adopted: boolean
  durableEnd: bigint
  durableHash: Uint8Array
  round: bigint
  conflict?: bigint
  proof?: SignedClaim
  doubt?: bigint
}

export namespace AppendAnswer {
  let _codec: Codec<AppendAnswer>

  export const codec = (): Codec<AppendAnswer> => {
    if (_codec == null) {
      _codec = message<AppendAnswer>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.epoch != null && obj.epoch !== 0n)) {
          w.uint32(8)
          obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch)
        }

        if ((obj.adopted != null && obj.adopted !== false)) {
          w.uint32(16)
          w.bool(obj.adopted)
        }

        if ((obj.durableEnd != null && obj.durableEnd !== 0n)) {
          w.uint32(24)
          obj.durableEnd < 0x100000000n ? w.uint64Number(Number(obj.durableEnd)) : w.uint64(obj.durableEnd)
        }

        if ((obj.durableHash != null && obj.durableHash.byteLength > 0)) {
          w.uint32(34)
          w.bytes(obj.durableHash)
        }

        if ((obj.round != null && obj.round !== 0n)) {
          w.uint32(40)
          obj.round < 0x100000000n ? w.uint64Number(Number(obj.round)) : w.uint64(obj.round)
        }

        if (obj.conflict != null) {
          w.uint32(48)
          obj.conflict < 0x100000000n ? w.uint64Number(Number(obj.conflict)) : w.uint64(obj.conflict)
        }

        if (obj.proof != null) {
          w.uint32(58)
          SignedClaim.codec().encode(obj.proof, w)
        }

        if (obj.doubt != null) {
          w.uint32(64)
          obj.doubt < 0x100000000n ? w.uint64Number(Number(obj.doubt)) : w.uint64(obj.doubt)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          epoch: 0n,
          adopted: false,
          durableEnd: 0n,
          durableHash: uint8ArrayAlloc(0),
          round: 0n
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.epoch = reader.uint64()
              break
            }
            case 2: {
              obj.adopted = reader.bool()
              break
            }
            case 3: {
              obj.durableEnd = reader.uint64()
              break
            }
            case 4: {
              obj.durableHash = reader.bytes()
              break
            }
            case 5: {
              obj.round = reader.uint64()
              break
            }
            case 6: {
              obj.conflict = reader.uint64()
              break
            }
            case 7: {
              obj.proof = SignedClaim.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.proof
              })
              break
            }
            case 8: {
              obj.doubt = reader.uint64()
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }

        return obj
      }, function * (reader, length, prefix, opts = {}) {
        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.epoch`,
                value: reader.uint64()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.adopted`,
                value: reader.bool()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.durableEnd`,
                value: reader.uint64()
              }
              break
            }
            case 4: {
              yield {
                field: `${prefix}.durableHash`,
                value: reader.bytes()
              }
              break
            }
            case 5: {
              yield {
                field: `${prefix}.round`,
                value: reader.uint64()
              }
              break
            }
            case 6: {
              yield {
                field: `${prefix}.conflict`,
                value: reader.uint64()
              }
              break
            }
            case 7: {
              yield * SignedClaim.codec().stream(reader, reader.uint32(), `${prefix}.proof`, {
                limits: opts.limits?.proof
              })

              break
            }
            case 8: {
              yield {
                field: `${prefix}.doubt`,
                value: reader.uint64()
              }
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }
      })
    }

    return _codec
  }

  export interface AppendAnswerEpochFieldEvent {
    field: '$.epoch'
    value: bigint
  }

  export interface AppendAnswerAdoptedFieldEvent {
    field: '$.adopted'
    value: boolean
  }

  export interface AppendAnswerDurableEndFieldEvent {
    field: '$.durableEnd'
    value: bigint
  }

  export interface AppendAnswerDurableHashFieldEvent {
    field: '$.durableHash'
    value: Uint8Array
  }

  export interface AppendAnswerRoundFieldEvent {
    field: '$.round'
    value: bigint
  }

  export interface AppendAnswerConflictFieldEvent {
    field: '$.conflict'
    value: bigint
  }

  export interface AppendAnswerProofEndFieldEvent {
    field: '$.proof.end'
    value: bigint
  }

  export interface AppendAnswerProofHashFieldEvent {
    field: '$.proof.hash'
    value: Uint8Array
  }

  export interface AppendAnswerProofSignatureFieldEvent {
    field: '$.proof.signature'
    value: Uint8Array
  }

  export interface AppendAnswerDoubtFieldEvent {
    field: '$.doubt'
    value: bigint
  }

  export function encode (obj: Partial<AppendAnswer>): Uint8Array {
    return encodeMessage(obj, AppendAnswer.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AppendAnswer>): AppendAnswer {
    return decodeMessage(buf, AppendAnswer.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<AppendAnswer>): Generator<AppendAnswerEpochFieldEvent | AppendAnswerAdoptedFieldEvent | AppendAnswerDurableEndFieldEvent | AppendAnswerDurableHashFieldEvent | AppendAnswerRoundFieldEvent | AppendAnswerConflictFieldEvent | AppendAnswerProofEndFieldEvent | AppendAnswerProofHashFieldEvent | AppendAnswerProofSignatureFieldEvent | AppendAnswerDoubtFieldEvent> {
    return streamMessage(buf, AppendAnswer.codec(), opts)
  }
}

export interface SignedClaim {
  end: bigint
  hash: Uint8Array
  signature: Uint8Array
}

export namespace SignedClaim {
  let _codec: Codec<SignedClaim>

  export const codec = (): Codec<SignedClaim> => {
    if (_codec == null) {
      _codec = message<SignedClaim>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.end != null && obj.end !== 0n)) {
          w.uint32(8)
          obj.end < 0x100000000n ? w.uint64Number(Number(obj.end)) : w.uint64(obj.end)
        }

        if ((obj.hash != null && obj.hash.byteLength > 0)) {
          w.uint32(18)
          w.bytes(obj.hash)
        }

        if ((obj.signature != null && obj.signature.byteLength > 0)) {
          w.uint32(26)
          w.bytes(obj.signature)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          end: 0n,
          hash: uint8ArrayAlloc(0),
          signature: uint8ArrayAlloc(0)
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.end = reader.uint64()
              break
            }
            case 2: {
              obj.hash = reader.bytes()
              break
            }
            case 3: {
              obj.signature = reader.bytes()
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }

        return obj
      }, function * (reader, length, prefix, opts = {}) {
        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.end`,
                value: reader.uint64()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.hash`,
                value: reader.bytes()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.signature`,
                value: reader.bytes()
              }
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }
      })
    }

    return _codec
  }

  export interface SignedClaimEndFieldEvent {
    field: '$.end'
    value: bigint
  }

  export interface SignedClaimHashFieldEvent {
    field: '$.hash'
    value: Uint8Array
  }

  export interface SignedClaimSignatureFieldEvent {
    field: '$.signature'
    value: Uint8Array
  }

  export function encode (obj: Partial<SignedClaim>): Uint8Array {
    return encodeMessage(obj, SignedClaim.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SignedClaim>): SignedClaim {
    return decodeMessage(buf, SignedClaim.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SignedClaim>): Generator<SignedClaimEndFieldEvent | SignedClaimHashFieldEvent | SignedClaimSignatureFieldEvent> {
    return streamMessage(buf, SignedClaim.codec(), opts)
  }
}

export interface StepDown {
  epoch: bigint
}

export namespace StepDown {
  let _codec: Codec<StepDown>

  export const codec = (): Codec<StepDown> => {
    if (_codec == null) {
      _codec = message<StepDown>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.epoch != null && obj.epoch !== 0n)) {
          w.uint32(8)
          obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          epoch: 0n
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.epoch = reader.uint64()
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }

        return obj
      }, function * (reader, length, prefix, opts = {}) {
        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.epoch`,
                value: reader.uint64()
              }
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }
      })
    }

    return _codec
  }

  export interface StepDownEpochFieldEvent {
    field: '$.epoch'
    value: bigint
  }

  export function encode (obj: Partial<StepDown>): Uint8Array {
    return encodeMessage(obj, StepDown.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StepDown>): StepDown {
    return decodeMessage(buf, StepDown.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StepDown>): Generator<StepDownEpochFieldEvent> {
    return streamMessage(buf, StepDown.codec(), opts)
  }
}

export interface Sealed {
  epoch: bigint
  certificate: Uint8Array
  behind?: boolean
}

export namespace Sealed {
  let _codec: Codec<Sealed>

  export const codec = (): Codec<Sealed> => {
    if (_codec == null) {
      _codec = message<Sealed>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.epoch != null && obj.epoch !== 0n)) {
          w.uint32(8)
          obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch)
        }

        if ((obj.certificate != null && obj.certificate.byteLength > 0)) {
          w.uint32(18)
          w.bytes(obj.certificate)
        }

        if (obj.behind != null) {
          w.uint32(24)
          w.bool(obj.behind)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          epoch: 0n,
          certificate: uint8ArrayAlloc(0)
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.epoch = reader.uint64()
              break
            }
            case 2: {
              obj.certificate = reader.bytes()
              break
            }
            case 3: {
              obj.behind = reader.bool()
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }

        return obj
      }, function * (reader, length, prefix, opts = {}) {
        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.epoch`,
                value: reader.uint64()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.certificate`,
                value: reader.bytes()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.behind`,
                value: reader.bool()
              }
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }
      })
    }

    return _codec
  }

  export interface SealedEpochFieldEvent {
    field: '$.epoch'
    value: bigint
  }

  export interface SealedCertificateFieldEvent {
    field: '$.certificate'
    value: Uint8Array
  }

  export interface SealedBehindFieldEvent {
    field: '$.behind'
    value: boolean
  }

  export function encode (obj: Partial<Sealed>): Uint8Array {
    return encodeMessage(obj, Sealed.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Sealed>): Sealed {
    return decodeMessage(buf, Sealed.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Sealed>): Generator<SealedEpochFieldEvent | SealedCertificateFieldEvent | SealedBehindFieldEvent> {
    return streamMessage(buf, Sealed.codec(), opts)
  }
}

export interface UnknownSegment {
  epoch: bigint
}

export namespace UnknownSegment {
  let _codec: Codec<UnknownSegment>

  export const codec = (): Codec<UnknownSegment> => {
    if (_codec == null) {
      _codec = message<UnknownSegment>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.epoch != null && obj.epoch !== 0n)) {
          w.uint32(8)
          obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          epoch: 0n
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.epoch = reader.uint64()
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }

        return obj
      }, function * (reader, length, prefix, opts = {}) {
        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.epoch`,
                value: reader.uint64()
              }
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }
      })
    }

    return _codec
  }

  export interface UnknownSegmentEpochFieldEvent {
    field: '$.epoch'
    value: bigint
  }

  export function encode (obj: Partial<UnknownSegment>): Uint8Array {
    return encodeMessage(obj, UnknownSegment.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UnknownSegment>): UnknownSegment {
    return decodeMessage(buf, UnknownSegment.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UnknownSegment>): Generator<UnknownSegmentEpochFieldEvent> {
    return streamMessage(buf, UnknownSegment.codec(), opts)
  }
}

export interface Quarantined {
  epoch: bigint
}

export namespace Quarantined {
  let _codec: Codec<Quarantined>

  export const codec = (): Codec<Quarantined> => {
    if (_codec == null) {
      _codec = message<Quarantined>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.epoch != null && obj.epoch !== 0n)) {
          w.uint32(8)
          obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          epoch: 0n
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.epoch = reader.uint64()
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }

        return obj
      }, function * (reader, length, prefix, opts = {}) {
        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.epoch`,
                value: reader.uint64()
              }
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }
      })
    }

    return _codec
  }

  export interface QuarantinedEpochFieldEvent {
    field: '$.epoch'
    value: bigint
  }

  export function encode (obj: Partial<Quarantined>): Uint8Array {
    return encodeMessage(obj, Quarantined.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Quarantined>): Quarantined {
    return decodeMessage(buf, Quarantined.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Quarantined>): Generator<QuarantinedEpochFieldEvent> {
    return streamMessage(buf, Quarantined.codec(), opts)
  }
}

export interface VoteRequest {
  epoch: bigint
  logEpoch: bigint
  end: bigint
}

export namespace VoteRequest {
  let _codec: Codec<VoteRequest>

  export const codec = (): Codec<VoteRequest> => {
    if (_codec == null) {
      _codec = message<VoteRequest>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.epoch != null && obj.epoch !== 0n)) {
          w.uint32(8)
          obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch)
        }

        if ((obj.logEpoch != null && obj.logEpoch !== 0n)) {
          w.uint32(16)
          obj.logEpoch < 0x100000000n ? w.uint64Number(Number(obj.logEpoch)) : w.uint64(obj.logEpoch)
        }

        if ((obj.end != null && obj.end !== 0n)) {
          w.uint32(24)
          obj.end < 0x100000000n ? w.uint64Number(Number(obj.end)) : w.uint64(obj.end)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          epoch: 0n,
          logEpoch: 0n,
          end: 0n
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.epoch = reader.uint64()
              break
            }
            case 2: {
              obj.logEpoch = reader.uint64()
              break
            }
            case 3: {
              obj.end = reader.uint64()
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }

        return obj
      }, function * (reader, length, prefix, opts = {}) {
        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.epoch`,
                value: reader.uint64()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.logEpoch`,
                value: reader.uint64()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.end`,
                value: reader.uint64()
              }
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }
      })
    }

    return _codec
  }

  export interface VoteRequestEpochFieldEvent {
    field: '$.epoch'
    value: bigint
  }

  export interface VoteRequestLogEpochFieldEvent {
    field: '$.logEpoch'
    value: bigint
  }

  export interface VoteRequestEndFieldEvent {
    field: '$.end'
    value: bigint
  }

  export function encode (obj: Partial<VoteRequest>): Uint8Array {
    return encodeMessage(obj, VoteRequest.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<VoteRequest>): VoteRequest {
    return decodeMessage(buf, VoteRequest.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<VoteRequest>): Generator<VoteRequestEpochFieldEvent | VoteRequestLogEpochFieldEvent | VoteRequestEndFieldEvent> {
    return streamMessage(buf, VoteRequest.codec(), opts)
  }
}

export interface VoteAnswer {
  epoch: bigint
  granted: boolean
  doubt?: bigint
}

export namespace VoteAnswer {
  let _codec: Codec<VoteAnswer>

  export const codec = (): Codec<VoteAnswer> => {
    if (_codec == null) {
      _codec = message<VoteAnswer>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.epoch != null && obj.epoch !== 0n)) {
          w.uint32(8)
          obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch)
        }

        if ((obj.granted != null && obj.granted !== false)) {
          w.uint32(16)
          w.bool(obj.granted)
        }

        if (obj.doubt != null) {
          w.uint32(24)
          obj.doubt < 0x100000000n ? w.uint64Number(Number(obj.doubt)) : w.uint64(obj.doubt)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          epoch: 0n,
          granted: false
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.epoch = reader.uint64()
              break
            }
            case 2: {
              obj.granted = reader.bool()
              break
            }
            case 3: {
              obj.doubt = reader.uint64()
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }

        return obj
      }, function * (reader, length, prefix, opts = {}) {
        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.epoch`,
                value: reader.uint64()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.granted`,
                value: reader.bool()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.doubt`,
                value: reader.uint64()
              }
              break
            }
            default: {
              reader.skipType(tag & 7)
              break
            }
          }
        }
      })
    }

    return _codec
  }

  export interface VoteAnswerEpochFieldEvent {
    field: '$.epoch'
    value: bigint
  }

  export interface VoteAnswerGrantedFieldEvent {
    field: '$.granted'
    value: boolean
  }

  export interface VoteAnswerDoubtFieldEvent {
    field: '$.doubt'
    value: bigint
  }

  export function encode (obj: Partial<VoteAnswer>): Uint8Array {
    return encodeMessage(obj, VoteAnswer.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<VoteAnswer>): VoteAnswer {
    return decodeMessage(buf, VoteAnswer.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<VoteAnswer>): Generator<VoteAnswerEpochFieldEvent | VoteAnswerGrantedFieldEvent | VoteAnswerDoubtFieldEvent> {
    return streamMessage(buf, VoteAnswer.codec(), opts)
  }
}
