import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime'
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc'
import type { Codec, DecodeOptions } from 'protons-runtime'
import type { Uint8ArrayList } from 'uint8arraylist'

export interface ElectRequest {
  segmentId: Uint8Array
  preVote?: VoteRequest
  vote?: VoteRequest
  open?: Open
  incarnation: Uint8Array
}

export namespace ElectRequest {
  let _codec: Codec<ElectRequest>

  export const codec = (): Codec<ElectRequest> => {
    if (_codec == null) {
      _codec = message<ElectRequest>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
          w.uint32(10)
          w.bytes(obj.segmentId)
        }

        if (obj.preVote != null) {
          w.uint32(18)
          VoteRequest.codec().encode(obj.preVote, w)
        }

        if (obj.vote != null) {
          w.uint32(26)
          VoteRequest.codec().encode(obj.vote, w)
        }

        if (obj.open != null) {
          w.uint32(34)
          Open.codec().encode(obj.open, w)
        }

        if ((obj.incarnation != null && obj.incarnation.byteLength > 0)) {
          w.uint32(42)
          w.bytes(obj.incarnation)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          segmentId: uint8ArrayAlloc(0),
          incarnation: uint8ArrayAlloc(0)
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.segmentId = reader.bytes()
              break
            }
            case 2: {
              obj.preVote = VoteRequest.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.preVote
              })
              break
            }
            case 3: {
              obj.vote = VoteRequest.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.vote
              })
              break
            }
            case 4: {
              obj.open = Open.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.open
              })
              break
            }
            case 5: {
              obj.incarnation = reader.bytes()
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
                field: `${prefix}.segmentId`,
                value: reader.bytes()
              }
              break
            }
            case 2: {
              yield * VoteRequest.codec().stream(reader, reader.uint32(), `${prefix}.preVote`, {
                limits: opts.limits?.preVote
              })

              break
            }
            case 3: {
              yield * VoteRequest.codec().stream(reader, reader.uint32(), `${prefix}.vote`, {
                limits: opts.limits?.vote
              })

              break
            }
            case 4: {
              yield * Open.codec().stream(reader, reader.uint32(), `${prefix}.open`, {
                limits: opts.limits?.open
              })

              break
            }
            case 5: {
              yield {
                field: `${prefix}.incarnation`,
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

  export interface ElectRequestSegmentIdFieldEvent {
    field: '$.segmentId'
    value: Uint8Array
  }

  export interface ElectRequestPreVoteEpochFieldEvent {
    field: '$.preVote.epoch'
    value: bigint
  }

  export interface ElectRequestPreVoteLogEpochFieldEvent {
    field: '$.preVote.logEpoch'
    value: bigint
  }

  export interface ElectRequestPreVoteEndFieldEvent {
    field: '$.preVote.end'
    value: bigint
  }

  export interface ElectRequestVoteEpochFieldEvent {
    field: '$.vote.epoch'
    value: bigint
  }

  export interface ElectRequestVoteLogEpochFieldEvent {
    field: '$.vote.logEpoch'
    value: bigint
  }

  export interface ElectRequestVoteEndFieldEvent {
    field: '$.vote.end'
    value: bigint
  }

  export interface ElectRequestOpenOpeningGenesisFieldEvent {
    field: '$.open.opening.genesis'
    value: Uint8Array
  }

  export interface ElectRequestOpenOpeningSealFrameFieldEvent {
    field: '$.open.opening.sealFrame'
    value: Uint8Array
  }

  export interface ElectRequestOpenOpeningCertificateFieldEvent {
    field: '$.open.opening.certificate'
    value: Uint8Array
  }

  export interface ElectRequestOpenOpeningProducersFramesFieldEvent {
    field: '$.open.opening.producersFrames[]'
    index: number
    value: Uint8Array
  }

  export interface ElectRequestOpenOpeningLastDataFieldEvent {
    field: '$.open.opening.lastData'
    value: Uint8Array
  }

  export interface ElectRequestOpenOpeningLastDataSegmentFieldEvent {
    field: '$.open.opening.lastDataSegment'
    value: Uint8Array
  }

  export interface ElectRequestOpenSegmentsStreamIdFieldEvent {
    field: '$.open.segments[].streamId'
    value: Uint8Array
    index: number
  }

  export interface ElectRequestOpenSegmentsSegmentIdFieldEvent {
    field: '$.open.segments[].segmentId'
    value: Uint8Array
    index: number
  }

  export interface ElectRequestOpenSegmentsNumberFieldEvent {
    field: '$.open.segments[].number'
    value: bigint
    index: number
  }

  export interface ElectRequestOpenSegmentsDescriptorFieldEvent {
    field: '$.open.segments[].descriptor'
    value: Uint8Array
    index: number
  }

  export interface ElectRequestIncarnationFieldEvent {
    field: '$.incarnation'
    value: Uint8Array
  }

  export function encode (obj: Partial<ElectRequest>): Uint8Array {
    return encodeMessage(obj, ElectRequest.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ElectRequest>): ElectRequest {
    return decodeMessage(buf, ElectRequest.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ElectRequest>): Generator<ElectRequestSegmentIdFieldEvent | ElectRequestPreVoteEpochFieldEvent | ElectRequestPreVoteLogEpochFieldEvent | ElectRequestPreVoteEndFieldEvent | ElectRequestVoteEpochFieldEvent | ElectRequestVoteLogEpochFieldEvent | ElectRequestVoteEndFieldEvent | ElectRequestOpenOpeningGenesisFieldEvent | ElectRequestOpenOpeningSealFrameFieldEvent | ElectRequestOpenOpeningCertificateFieldEvent | ElectRequestOpenOpeningProducersFramesFieldEvent | ElectRequestOpenOpeningLastDataFieldEvent | ElectRequestOpenOpeningLastDataSegmentFieldEvent | ElectRequestOpenSegmentsStreamIdFieldEvent | ElectRequestOpenSegmentsSegmentIdFieldEvent | ElectRequestOpenSegmentsNumberFieldEvent | ElectRequestOpenSegmentsDescriptorFieldEvent | ElectRequestIncarnationFieldEvent> {
    return streamMessage(buf, ElectRequest.codec(), opts)
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

export interface Open {
  opening?: Opening
  segments: SegmentEntry[]
}

export namespace Open {
  let _codec: Codec<Open>

  export const codec = (): Codec<Open> => {
    if (_codec == null) {
      _codec = message<Open>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if (obj.opening != null) {
          w.uint32(10)
          Opening.codec().encode(obj.opening, w)
        }

        if (obj.segments != null && obj.segments.length > 0) {
          for (const value of obj.segments) {
            w.uint32(18)
            SegmentEntry.codec().encode(value, w)
          }
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          segments: []
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.opening = Opening.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.opening
              })
              break
            }
            case 2: {
              if (opts.limits?.segments != null && obj.segments.length === opts.limits.segments) {
                throw new MaxLengthError('Decode error - repeated field "segments" had too many elements')
              }

              obj.segments.push(SegmentEntry.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.segments$
              }))
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
        const obj = {
          segments: 0
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield * Opening.codec().stream(reader, reader.uint32(), `${prefix}.opening`, {
                limits: opts.limits?.opening
              })

              break
            }
            case 2: {
              if (opts.limits?.segments != null && obj.segments === opts.limits.segments) {
                throw new MaxLengthError('Streaming decode error - repeated field "segments" had too many elements')
              }

              for (const evt of SegmentEntry.codec().stream(reader, reader.uint32(), `${prefix}.segments[]`, {
                limits: opts.limits?.segments$
              })) {
                yield {
                  ...evt,
                  index: obj.segments
                }
              }

              obj.segments++

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

  export interface OpenOpeningGenesisFieldEvent {
    field: '$.opening.genesis'
    value: Uint8Array
  }

  export interface OpenOpeningSealFrameFieldEvent {
    field: '$.opening.sealFrame'
    value: Uint8Array
  }

  export interface OpenOpeningCertificateFieldEvent {
    field: '$.opening.certificate'
    value: Uint8Array
  }

  export interface OpenOpeningProducersFramesFieldEvent {
    field: '$.opening.producersFrames[]'
    index: number
    value: Uint8Array
  }

  export interface OpenOpeningLastDataFieldEvent {
    field: '$.opening.lastData'
    value: Uint8Array
  }

  export interface OpenOpeningLastDataSegmentFieldEvent {
    field: '$.opening.lastDataSegment'
    value: Uint8Array
  }

  export interface OpenSegmentsStreamIdFieldEvent {
    field: '$.segments[].streamId'
    value: Uint8Array
    index: number
  }

  export interface OpenSegmentsSegmentIdFieldEvent {
    field: '$.segments[].segmentId'
    value: Uint8Array
    index: number
  }

  export interface OpenSegmentsNumberFieldEvent {
    field: '$.segments[].number'
    value: bigint
    index: number
  }

  export interface OpenSegmentsDescriptorFieldEvent {
    field: '$.segments[].descriptor'
    value: Uint8Array
    index: number
  }

  export function encode (obj: Partial<Open>): Uint8Array {
    return encodeMessage(obj, Open.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Open>): Open {
    return decodeMessage(buf, Open.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Open>): Generator<OpenOpeningGenesisFieldEvent | OpenOpeningSealFrameFieldEvent | OpenOpeningCertificateFieldEvent | OpenOpeningProducersFramesFieldEvent | OpenOpeningLastDataFieldEvent | OpenOpeningLastDataSegmentFieldEvent | OpenSegmentsStreamIdFieldEvent | OpenSegmentsSegmentIdFieldEvent | OpenSegmentsNumberFieldEvent | OpenSegmentsDescriptorFieldEvent> {
    return streamMessage(buf, Open.codec(), opts)
  }
}

export interface Opening {
  genesis: Uint8Array
  sealFrame: Uint8Array
  certificate: Uint8Array
  producersFrames: Uint8Array[]
  lastData: Uint8Array
  lastDataSegment: Uint8Array
}

export namespace Opening {
  let _codec: Codec<Opening>

  export const codec = (): Codec<Opening> => {
    if (_codec == null) {
      _codec = message<Opening>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.genesis != null && obj.genesis.byteLength > 0)) {
          w.uint32(10)
          w.bytes(obj.genesis)
        }

        if ((obj.sealFrame != null && obj.sealFrame.byteLength > 0)) {
          w.uint32(18)
          w.bytes(obj.sealFrame)
        }

        if ((obj.certificate != null && obj.certificate.byteLength > 0)) {
          w.uint32(26)
          w.bytes(obj.certificate)
        }

        if (obj.producersFrames != null && obj.producersFrames.length > 0) {
          for (const value of obj.producersFrames) {
            w.uint32(34)
            w.bytes(value)
          }
        }

        if ((obj.lastData != null && obj.lastData.byteLength > 0)) {
          w.uint32(42)
          w.bytes(obj.lastData)
        }

        if ((obj.lastDataSegment != null && obj.lastDataSegment.byteLength > 0)) {
          w.uint32(50)
          w.bytes(obj.lastDataSegment)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          genesis: uint8ArrayAlloc(0),
          sealFrame: uint8ArrayAlloc(0),
          certificate: uint8ArrayAlloc(0),
          producersFrames: [],
          lastData: uint8ArrayAlloc(0),
          lastDataSegment: uint8ArrayAlloc(0)
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.genesis = reader.bytes()
              break
            }
            case 2: {
              obj.sealFrame = reader.bytes()
              break
            }
            case 3: {
              obj.certificate = reader.bytes()
              break
            }
            case 4: {
              if (opts.limits?.producersFrames != null && obj.producersFrames.length === opts.limits.producersFrames) {
                throw new MaxLengthError('Decode error - repeated field "producersFrames" had too many elements')
              }

              obj.producersFrames.push(reader.bytes())
              break
            }
            case 5: {
              obj.lastData = reader.bytes()
              break
            }
            case 6: {
              obj.lastDataSegment = reader.bytes()
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
        const obj = {
          producersFrames: 0
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.genesis`,
                value: reader.bytes()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.sealFrame`,
                value: reader.bytes()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.certificate`,
                value: reader.bytes()
              }
              break
            }
            case 4: {
              if (opts.limits?.producersFrames != null && obj.producersFrames === opts.limits.producersFrames) {
                throw new MaxLengthError('Streaming decode error - repeated field "producersFrames" had too many elements')
              }

              yield {
                field: `${prefix}.producersFrames[]`,
                index: obj.producersFrames,
                value: reader.bytes()
              }

              obj.producersFrames++

              break
            }
            case 5: {
              yield {
                field: `${prefix}.lastData`,
                value: reader.bytes()
              }
              break
            }
            case 6: {
              yield {
                field: `${prefix}.lastDataSegment`,
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

  export interface OpeningGenesisFieldEvent {
    field: '$.genesis'
    value: Uint8Array
  }

  export interface OpeningSealFrameFieldEvent {
    field: '$.sealFrame'
    value: Uint8Array
  }

  export interface OpeningCertificateFieldEvent {
    field: '$.certificate'
    value: Uint8Array
  }

  export interface OpeningProducersFramesFieldEvent {
    field: '$.producersFrames[]'
    index: number
    value: Uint8Array
  }

  export interface OpeningLastDataFieldEvent {
    field: '$.lastData'
    value: Uint8Array
  }

  export interface OpeningLastDataSegmentFieldEvent {
    field: '$.lastDataSegment'
    value: Uint8Array
  }

  export function encode (obj: Partial<Opening>): Uint8Array {
    return encodeMessage(obj, Opening.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Opening>): Opening {
    return decodeMessage(buf, Opening.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Opening>): Generator<OpeningGenesisFieldEvent | OpeningSealFrameFieldEvent | OpeningCertificateFieldEvent | OpeningProducersFramesFieldEvent | OpeningLastDataFieldEvent | OpeningLastDataSegmentFieldEvent> {
    return streamMessage(buf, Opening.codec(), opts)
  }
}

export interface SegmentEntry {
  streamId: Uint8Array
  segmentId: Uint8Array
  number: bigint
  descriptor: Uint8Array
}

export namespace SegmentEntry {
  let _codec: Codec<SegmentEntry>

  export const codec = (): Codec<SegmentEntry> => {
    if (_codec == null) {
      _codec = message<SegmentEntry>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.streamId != null && obj.streamId.byteLength > 0)) {
          w.uint32(10)
          w.bytes(obj.streamId)
        }

        if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
          w.uint32(18)
          w.bytes(obj.segmentId)
        }

        if ((obj.number != null && obj.number !== 0n)) {
          w.uint32(24)
          obj.number < 0x100000000n ? w.uint64Number(Number(obj.number)) : w.uint64(obj.number)
        }

        if ((obj.descriptor != null && obj.descriptor.byteLength > 0)) {
          w.uint32(34)
          w.bytes(obj.descriptor)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          streamId: uint8ArrayAlloc(0),
          segmentId: uint8ArrayAlloc(0),
          number: 0n,
          descriptor: uint8ArrayAlloc(0)
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.streamId = reader.bytes()
              break
            }
            case 2: {
              obj.segmentId = reader.bytes()
              break
            }
            case 3: {
              obj.number = reader.uint64()
              break
            }
            case 4: {
              obj.descriptor = reader.bytes()
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
                field: `${prefix}.streamId`,
                value: reader.bytes()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.segmentId`,
                value: reader.bytes()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.number`,
                value: reader.uint64()
              }
              break
            }
            case 4: {
              yield {
                field: `${prefix}.descriptor`,
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

  export interface SegmentEntryStreamIdFieldEvent {
    field: '$.streamId'
    value: Uint8Array
  }

  export interface SegmentEntrySegmentIdFieldEvent {
    field: '$.segmentId'
    value: Uint8Array
  }

  export interface SegmentEntryNumberFieldEvent {
    field: '$.number'
    value: bigint
  }

  export interface SegmentEntryDescriptorFieldEvent {
    field: '$.descriptor'
    value: Uint8Array
  }

  export function encode (obj: Partial<SegmentEntry>): Uint8Array {
    return encodeMessage(obj, SegmentEntry.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SegmentEntry>): SegmentEntry {
    return decodeMessage(buf, SegmentEntry.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SegmentEntry>): Generator<SegmentEntryStreamIdFieldEvent | SegmentEntrySegmentIdFieldEvent | SegmentEntryNumberFieldEvent | SegmentEntryDescriptorFieldEvent> {
    return streamMessage(buf, SegmentEntry.codec(), opts)
  }
}

export interface ElectAnswer {
  preVote?: VoteAnswer
  vote?: VoteAnswer
  opened: boolean
  sealed?: SealedAnswer
  unknown?: UnknownAnswer
  quarantined?: UnknownAnswer
  failure: Uint8Array
}

export namespace ElectAnswer {
  let _codec: Codec<ElectAnswer>

  export const codec = (): Codec<ElectAnswer> => {
    if (_codec == null) {
      _codec = message<ElectAnswer>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if (obj.preVote != null) {
          w.uint32(10)
          VoteAnswer.codec().encode(obj.preVote, w)
        }

        if (obj.vote != null) {
          w.uint32(18)
          VoteAnswer.codec().encode(obj.vote, w)
        }

        if ((obj.opened != null && obj.opened !== false)) {
          w.uint32(24)
          w.bool(obj.opened)
        }

        if (obj.sealed != null) {
          w.uint32(34)
          SealedAnswer.codec().encode(obj.sealed, w)
        }

        if (obj.unknown != null) {
          w.uint32(42)
          UnknownAnswer.codec().encode(obj.unknown, w)
        }

        if (obj.quarantined != null) {
          w.uint32(50)
          UnknownAnswer.codec().encode(obj.quarantined, w)
        }

        if ((obj.failure != null && obj.failure.byteLength > 0)) {
          w.uint32(122)
          w.bytes(obj.failure)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          opened: false,
          failure: uint8ArrayAlloc(0)
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.preVote = VoteAnswer.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.preVote
              })
              break
            }
            case 2: {
              obj.vote = VoteAnswer.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.vote
              })
              break
            }
            case 3: {
              obj.opened = reader.bool()
              break
            }
            case 4: {
              obj.sealed = SealedAnswer.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.sealed
              })
              break
            }
            case 5: {
              obj.unknown = UnknownAnswer.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.unknown
              })
              break
            }
            case 6: {
              obj.quarantined = UnknownAnswer.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.quarantined
              })
              break
            }
            case 15: {
              obj.failure = reader.bytes()
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
              yield * VoteAnswer.codec().stream(reader, reader.uint32(), `${prefix}.preVote`, {
                limits: opts.limits?.preVote
              })

              break
            }
            case 2: {
              yield * VoteAnswer.codec().stream(reader, reader.uint32(), `${prefix}.vote`, {
                limits: opts.limits?.vote
              })

              break
            }
            case 3: {
              yield {
                field: `${prefix}.opened`,
                value: reader.bool()
              }
              break
            }
            case 4: {
              yield * SealedAnswer.codec().stream(reader, reader.uint32(), `${prefix}.sealed`, {
                limits: opts.limits?.sealed
              })

              break
            }
            case 5: {
              yield * UnknownAnswer.codec().stream(reader, reader.uint32(), `${prefix}.unknown`, {
                limits: opts.limits?.unknown
              })

              break
            }
            case 6: {
              yield * UnknownAnswer.codec().stream(reader, reader.uint32(), `${prefix}.quarantined`, {
                limits: opts.limits?.quarantined
              })

              break
            }
            case 15: {
              yield {
                field: `${prefix}.failure`,
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

  export interface ElectAnswerPreVoteEpochFieldEvent {
    field: '$.preVote.epoch'
    value: bigint
  }

  export interface ElectAnswerPreVoteGrantedFieldEvent {
    field: '$.preVote.granted'
    value: boolean
  }

  export interface ElectAnswerPreVoteDoubtFieldEvent {
    field: '$.preVote.doubt'
    value: bigint
  }

  export interface ElectAnswerVoteEpochFieldEvent {
    field: '$.vote.epoch'
    value: bigint
  }

  export interface ElectAnswerVoteGrantedFieldEvent {
    field: '$.vote.granted'
    value: boolean
  }

  export interface ElectAnswerVoteDoubtFieldEvent {
    field: '$.vote.doubt'
    value: bigint
  }

  export interface ElectAnswerOpenedFieldEvent {
    field: '$.opened'
    value: boolean
  }

  export interface ElectAnswerSealedEpochFieldEvent {
    field: '$.sealed.epoch'
    value: bigint
  }

  export interface ElectAnswerSealedCertificateFieldEvent {
    field: '$.sealed.certificate'
    value: Uint8Array
  }

  export interface ElectAnswerSealedBehindFieldEvent {
    field: '$.sealed.behind'
    value: boolean
  }

  export interface ElectAnswerUnknownEpochFieldEvent {
    field: '$.unknown.epoch'
    value: bigint
  }

  export interface ElectAnswerQuarantinedEpochFieldEvent {
    field: '$.quarantined.epoch'
    value: bigint
  }

  export interface ElectAnswerFailureFieldEvent {
    field: '$.failure'
    value: Uint8Array
  }

  export function encode (obj: Partial<ElectAnswer>): Uint8Array {
    return encodeMessage(obj, ElectAnswer.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ElectAnswer>): ElectAnswer {
    return decodeMessage(buf, ElectAnswer.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ElectAnswer>): Generator<ElectAnswerPreVoteEpochFieldEvent | ElectAnswerPreVoteGrantedFieldEvent | ElectAnswerPreVoteDoubtFieldEvent | ElectAnswerVoteEpochFieldEvent | ElectAnswerVoteGrantedFieldEvent | ElectAnswerVoteDoubtFieldEvent | ElectAnswerOpenedFieldEvent | ElectAnswerSealedEpochFieldEvent | ElectAnswerSealedCertificateFieldEvent | ElectAnswerSealedBehindFieldEvent | ElectAnswerUnknownEpochFieldEvent | ElectAnswerQuarantinedEpochFieldEvent | ElectAnswerFailureFieldEvent> {
    return streamMessage(buf, ElectAnswer.codec(), opts)
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

export interface SealedAnswer {
  epoch: bigint
  certificate: Uint8Array
  behind?: boolean
}

export namespace SealedAnswer {
  let _codec: Codec<SealedAnswer>

  export const codec = (): Codec<SealedAnswer> => {
    if (_codec == null) {
      _codec = message<SealedAnswer>((obj, w, opts = {}) => {
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

  export interface SealedAnswerEpochFieldEvent {
    field: '$.epoch'
    value: bigint
  }

  export interface SealedAnswerCertificateFieldEvent {
    field: '$.certificate'
    value: Uint8Array
  }

  export interface SealedAnswerBehindFieldEvent {
    field: '$.behind'
    value: boolean
  }

  export function encode (obj: Partial<SealedAnswer>): Uint8Array {
    return encodeMessage(obj, SealedAnswer.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SealedAnswer>): SealedAnswer {
    return decodeMessage(buf, SealedAnswer.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SealedAnswer>): Generator<SealedAnswerEpochFieldEvent | SealedAnswerCertificateFieldEvent | SealedAnswerBehindFieldEvent> {
    return streamMessage(buf, SealedAnswer.codec(), opts)
  }
}

export interface UnknownAnswer {
  epoch: bigint
}

export namespace UnknownAnswer {
  let _codec: Codec<UnknownAnswer>

  export const codec = (): Codec<UnknownAnswer> => {
    if (_codec == null) {
      _codec = message<UnknownAnswer>((obj, w, opts = {}) => {
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

  export interface UnknownAnswerEpochFieldEvent {
    field: '$.epoch'
    value: bigint
  }

  export function encode (obj: Partial<UnknownAnswer>): Uint8Array {
    return encodeMessage(obj, UnknownAnswer.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UnknownAnswer>): UnknownAnswer {
    return decodeMessage(buf, UnknownAnswer.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<UnknownAnswer>): Generator<UnknownAnswerEpochFieldEvent> {
    return streamMessage(buf, UnknownAnswer.codec(), opts)
  }
}
