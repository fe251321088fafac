import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime'
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc'
import type { Codec, DecodeOptions } from 'protons-runtime'
import type { Uint8ArrayList } from 'uint8arraylist'

export interface OpenRequest {
  segmentId: Uint8Array
  opening?: Opening
  segments: SegmentEntry[]
}

export namespace OpenRequest {
  let _codec: Codec<OpenRequest>

  export const codec = (): Codec<OpenRequest> => {
    if (_codec == null) {
      _codec = message<OpenRequest>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
          w.uint32(10)
          w.bytes(obj.segmentId)
        }

        if (obj.opening != null) {
          w.uint32(18)
          Opening.codec().encode(obj.opening, w)
        }

        if (obj.segments != null && obj.segments.length > 0) {
          for (const value of obj.segments) {
            w.uint32(26)
            SegmentEntry.codec().encode(value, w)
          }
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          segmentId: uint8ArrayAlloc(0),
          segments: []
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
              obj.opening = Opening.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.opening
              })
              break
            }
            case 3: {
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
              yield {
                field: `${prefix}.segmentId`,
                value: reader.bytes()
              }
              break
            }
            case 2: {
              yield * Opening.codec().stream(reader, reader.uint32(), `${prefix}.opening`, {
                limits: opts.limits?.opening
              })

              break
            }
            case 3: {
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

  export interface OpenRequestSegmentIdFieldEvent {
    field: '$.segmentId'
    value: Uint8Array
  }

  export interface OpenRequestOpeningGenesisFieldEvent {
    field: '$.opening.genesis'
    value: Uint8Array
  }

  export interface OpenRequestOpeningSealFrameFieldEvent {
    field: '$.opening.sealFrame'
    value: Uint8Array
  }

  export interface OpenRequestOpeningCertificateFieldEvent {
    field: '$.opening.certificate'
    value: Uint8Array
  }

  export interface OpenRequestOpeningProducersFramesFieldEvent {
    field: '$.opening.producersFrames[]'
    index: number
    value: Uint8Array
  }

  export interface OpenRequestOpeningLastDataFieldEvent {
    field: '$.opening.lastData'
    value: Uint8Array
  }

  export interface OpenRequestOpeningLastDataSegmentFieldEvent {
    field: '$.opening.lastDataSegment'
    value: Uint8Array
  }

  export interface OpenRequestSegmentsStreamIdFieldEvent {
    field: '$.segments[].streamId'
    value: Uint8Array
    index: number
  }

  export interface OpenRequestSegmentsSegmentIdFieldEvent {
    field: '$.segments[].segmentId'
    value: Uint8Array
    index: number
  }

  export interface OpenRequestSegmentsNumberFieldEvent {
    field: '$.segments[].number'
    value: bigint
    index: number
  }

  export interface OpenRequestSegmentsDescriptorFieldEvent {
    field: '$.segments[].descriptor'
    value: Uint8Array
    index: number
  }

  export function encode (obj: Partial<OpenRequest>): Uint8Array {
    return encodeMessage(obj, OpenRequest.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OpenRequest>): OpenRequest {
    return decodeMessage(buf, OpenRequest.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OpenRequest>): Generator<OpenRequestSegmentIdFieldEvent | OpenRequestOpeningGenesisFieldEvent | OpenRequestOpeningSealFrameFieldEvent | OpenRequestOpeningCertificateFieldEvent | OpenRequestOpeningProducersFramesFieldEvent | OpenRequestOpeningLastDataFieldEvent | OpenRequestOpeningLastDataSegmentFieldEvent | OpenRequestSegmentsStreamIdFieldEvent | OpenRequestSegmentsSegmentIdFieldEvent | OpenRequestSegmentsNumberFieldEvent | OpenRequestSegmentsDescriptorFieldEvent> {
    return streamMessage(buf, OpenRequest.codec(), opts)
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

export interface OpenAnswer {
  opened: boolean
  failure: Uint8Array
}

export namespace OpenAnswer {
  let _codec: Codec<OpenAnswer>

  export const codec = (): Codec<OpenAnswer> => {
    if (_codec == null) {
      _codec = message<OpenAnswer>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.opened != null && obj.opened !== false)) {
          w.uint32(8)
          w.bool(obj.opened)
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
              obj.opened = reader.bool()
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
              yield {
                field: `${prefix}.opened`,
                value: reader.bool()
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

  export interface OpenAnswerOpenedFieldEvent {
    field: '$.opened'
    value: boolean
  }

  export interface OpenAnswerFailureFieldEvent {
    field: '$.failure'
    value: Uint8Array
  }

  export function encode (obj: Partial<OpenAnswer>): Uint8Array {
    return encodeMessage(obj, OpenAnswer.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OpenAnswer>): OpenAnswer {
    return decodeMessage(buf, OpenAnswer.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OpenAnswer>): Generator<OpenAnswerOpenedFieldEvent | OpenAnswerFailureFieldEvent> {
    return streamMessage(buf, OpenAnswer.codec(), opts)
  }
}
