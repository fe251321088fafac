import { decodeMessage, encodeMessage, message, streamMessage } from 'protons-runtime'
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc'
import type { Codec, DecodeOptions } from 'protons-runtime'
import type { Uint8ArrayList } from 'uint8arraylist'

export interface ReadRequest {
  streamId: Uint8Array
  segmentId: Uint8Array
  from: number
  position: bigint
  blockHash: Uint8Array
  until?: bigint
  limit: bigint
  waitMs: bigint
  forever: boolean
  fresh: boolean
}

export namespace ReadRequest {
  let _codec: Codec<ReadRequest>

  export const codec = (): Codec<ReadRequest> => {
    if (_codec == null) {
      _codec = message<ReadRequest>((obj, w, opts = {}) => {
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

        if ((obj.from != null && obj.from !== 0)) {
          w.uint32(24)
          w.uint32(obj.from)
        }

        if ((obj.position != null && obj.position !== 0n)) {
          w.uint32(32)
          obj.position < 0x100000000n ? w.uint64Number(Number(obj.position)) : w.uint64(obj.position)
        }

        if ((obj.blockHash != null && obj.blockHash.byteLength > 0)) {
          w.uint32(42)
          w.bytes(obj.blockHash)
        }

        if (obj.until != null) {
          w.uint32(48)
          obj.until < 0x100000000n ? w.uint64Number(Number(obj.until)) : w.uint64(obj.until)
        }

        if ((obj.limit != null && obj.limit !== 0n)) {
          w.uint32(56)
          obj.limit < 0x100000000n ? w.uint64Number(Number(obj.limit)) : w.uint64(obj.limit)
        }

        if ((obj.waitMs != null && obj.waitMs !== 0n)) {
          w.uint32(64)
          obj.waitMs < 0x100000000n ? w.uint64Number(Number(obj.waitMs)) : w.uint64(obj.waitMs)
        }

        if ((obj.forever != null && obj.forever !== false)) {
          w.uint32(72)
          w.bool(obj.forever)
        }

        if ((obj.fresh != null && obj.fresh !== false)) {
          w.uint32(80)
          w.bool(obj.fresh)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          streamId: uint8ArrayAlloc(0),
          segmentId: uint8ArrayAlloc(0),
          from: 0,
          position: 0n,
          blockHash: uint8ArrayAlloc(0),
          limit: 0n,
          waitMs: 0n,
          forever: false,
          fresh: false
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
              obj.from = reader.uint32()
              break
            }
            case 4: {
              obj.position = reader.uint64()
              break
            }
            case 5: {
              obj.blockHash = reader.bytes()
              break
            }
            case 6: {
              obj.until = reader.uint64()
              break
            }
            case 7: {
              obj.limit = reader.uint64()
              break
            }
            case 8: {
              obj.waitMs = reader.uint64()
              break
            }
            case 9: {
              obj.forever = reader.bool()
              break
            }
            case 10: {
              obj.fresh = reader.bool()
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
                field: `${prefix}.from`,
                value: reader.uint32()
              }
              break
            }
            case 4: {
              yield {
                field: `${prefix}.position`,
                value: reader.uint64()
              }
              break
            }
            case 5: {
              yield {
                field: `${prefix}.blockHash`,
                value: reader.bytes()
              }
              break
            }
            case 6: {
              yield {
                field: `${prefix}.until`,
                value: reader.uint64()
              }
              break
            }
            case 7: {
              yield {
                field: `${prefix}.limit`,
                value: reader.uint64()
              }
              break
            }
            case 8: {
              yield {
                field: `${prefix}.waitMs`,
                value: reader.uint64()
              }
              break
            }
            case 9: {
              yield {
                field: `${prefix}.forever`,
                value: reader.bool()
              }
              break
            }
            case 10: {
              yield {
                field: `${prefix}.fresh`,
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

  export interface ReadRequestStreamIdFieldEvent {
    field: '$.streamId'
    value: Uint8Array
  }

  export interface ReadRequestSegmentIdFieldEvent {
    field: '$.segmentId'
    value: Uint8Array
  }

  export interface ReadRequestFromFieldEvent {
    field: '$.from'
    value: number
  }

  export interface ReadRequestPositionFieldEvent {
    field: '$.position'
    value: bigint
  }

  export interface ReadRequestBlockHashFieldEvent {
    field: '$.blockHash'
    value: Uint8Array
  }

  export interface ReadRequestUntilFieldEvent {
    field: '$.until'
    value: bigint
  }

  export interface ReadRequestLimitFieldEvent {
    field: '$.limit'
    value: bigint
  }

  export interface ReadRequestWaitMsFieldEvent {
    field: '$.waitMs'
    value: bigint
  }

  export interface ReadRequestForeverFieldEvent {
    field: '$.forever'
    value: boolean
  }

  export interface ReadRequestFreshFieldEvent {
    field: '$.fresh'
    value: boolean
  }

  export function encode (obj: Partial<ReadRequest>): Uint8Array {
    return encodeMessage(obj, ReadRequest.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadRequest>): ReadRequest {
    return decodeMessage(buf, ReadRequest.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadRequest>): Generator<ReadRequestStreamIdFieldEvent | ReadRequestSegmentIdFieldEvent | ReadRequestFromFieldEvent | ReadRequestPositionFieldEvent | ReadRequestBlockHashFieldEvent | ReadRequestUntilFieldEvent | ReadRequestLimitFieldEvent | ReadRequestWaitMsFieldEvent | ReadRequestForeverFieldEvent | ReadRequestFreshFieldEvent> {
    return streamMessage(buf, ReadRequest.codec(), opts)
  }
}

export interface ReadCredit {
  bytes: bigint
}

export namespace ReadCredit {
  let _codec: Codec<ReadCredit>

  export const codec = (): Codec<ReadCredit> => {
    if (_codec == null) {
      _codec = message<ReadCredit>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.bytes != null && obj.bytes !== 0n)) {
          w.uint32(8)
          obj.bytes < 0x100000000n ? w.uint64Number(Number(obj.bytes)) : w.uint64(obj.bytes)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          bytes: 0n
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.bytes = reader.uint64()
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
                field: `${prefix}.bytes`,
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

  export interface ReadCreditBytesFieldEvent {
    field: '$.bytes'
    value: bigint
  }

  export function encode (obj: Partial<ReadCredit>): Uint8Array {
    return encodeMessage(obj, ReadCredit.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadCredit>): ReadCredit {
    return decodeMessage(buf, ReadCredit.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadCredit>): Generator<ReadCreditBytesFieldEvent> {
    return streamMessage(buf, ReadCredit.codec(), opts)
  }
}

export interface ReadAnswer {
  segment?: ReadSegment
  tail?: ReadTail
  end?: ReadEnd
  commitEnd: bigint
  frames: Uint8Array
  failure: Uint8Array
}

export namespace ReadAnswer {
  let _codec: Codec<ReadAnswer>

  export const codec = (): Codec<ReadAnswer> => {
    if (_codec == null) {
      _codec = message<ReadAnswer>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if (obj.segment != null) {
          w.uint32(10)
          ReadSegment.codec().encode(obj.segment, w)
        }

        if (obj.tail != null) {
          w.uint32(18)
          ReadTail.codec().encode(obj.tail, w)
        }

        if (obj.end != null) {
          w.uint32(26)
          ReadEnd.codec().encode(obj.end, w)
        }

        if ((obj.commitEnd != null && obj.commitEnd !== 0n)) {
          w.uint32(32)
          obj.commitEnd < 0x100000000n ? w.uint64Number(Number(obj.commitEnd)) : w.uint64(obj.commitEnd)
        }

        if ((obj.frames != null && obj.frames.byteLength > 0)) {
          w.uint32(114)
          w.bytes(obj.frames)
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
          commitEnd: 0n,
          frames: uint8ArrayAlloc(0),
          failure: uint8ArrayAlloc(0)
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.segment = ReadSegment.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.segment
              })
              break
            }
            case 2: {
              obj.tail = ReadTail.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.tail
              })
              break
            }
            case 3: {
              obj.end = ReadEnd.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.end
              })
              break
            }
            case 4: {
              obj.commitEnd = reader.uint64()
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
              yield * ReadSegment.codec().stream(reader, reader.uint32(), `${prefix}.segment`, {
                limits: opts.limits?.segment
              })

              break
            }
            case 2: {
              yield * ReadTail.codec().stream(reader, reader.uint32(), `${prefix}.tail`, {
                limits: opts.limits?.tail
              })

              break
            }
            case 3: {
              yield * ReadEnd.codec().stream(reader, reader.uint32(), `${prefix}.end`, {
                limits: opts.limits?.end
              })

              break
            }
            case 4: {
              yield {
                field: `${prefix}.commitEnd`,
                value: reader.uint64()
              }
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

  export interface ReadAnswerSegmentSegmentIdFieldEvent {
    field: '$.segment.segmentId'
    value: Uint8Array
  }

  export interface ReadAnswerSegmentNumberFieldEvent {
    field: '$.segment.number'
    value: bigint
  }

  export interface ReadAnswerSegmentDescriptorFieldEvent {
    field: '$.segment.descriptor'
    value: Uint8Array
  }

  export interface ReadAnswerSegmentHeightFieldEvent {
    field: '$.segment.height'
    value: bigint
  }

  export interface ReadAnswerSegmentCommitEndFieldEvent {
    field: '$.segment.commitEnd'
    value: bigint
  }

  export interface ReadAnswerTailCommitEndFieldEvent {
    field: '$.tail.commitEnd'
    value: bigint
  }

  export interface ReadAnswerEndReasonFieldEvent {
    field: '$.end.reason'
    value: number
  }

  export interface ReadAnswerEndCertificateFieldEvent {
    field: '$.end.certificate'
    value: Uint8Array
  }

  export interface ReadAnswerCommitEndFieldEvent {
    field: '$.commitEnd'
    value: bigint
  }

  export interface ReadAnswerFramesFieldEvent {
    field: '$.frames'
    value: Uint8Array
  }

  export interface ReadAnswerFailureFieldEvent {
    field: '$.failure'
    value: Uint8Array
  }

  export function encode (obj: Partial<ReadAnswer>): Uint8Array {
    return encodeMessage(obj, ReadAnswer.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadAnswer>): ReadAnswer {
    return decodeMessage(buf, ReadAnswer.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadAnswer>): Generator<ReadAnswerSegmentSegmentIdFieldEvent | ReadAnswerSegmentNumberFieldEvent | ReadAnswerSegmentDescriptorFieldEvent | ReadAnswerSegmentHeightFieldEvent | ReadAnswerSegmentCommitEndFieldEvent | ReadAnswerTailCommitEndFieldEvent | ReadAnswerEndReasonFieldEvent | ReadAnswerEndCertificateFieldEvent | ReadAnswerCommitEndFieldEvent | ReadAnswerFramesFieldEvent | ReadAnswerFailureFieldEvent> {
    return streamMessage(buf, ReadAnswer.codec(), opts)
  }
}

export interface ReadSegment {
  segmentId: Uint8Array
  number: bigint
  descriptor: Uint8Array
  height: bigint
  commitEnd: bigint
}

export namespace ReadSegment {
  let _codec: Codec<ReadSegment>

  export const codec = (): Codec<ReadSegment> => {
    if (_codec == null) {
      _codec = message<ReadSegment>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
          w.uint32(10)
          w.bytes(obj.segmentId)
        }

        if ((obj.number != null && obj.number !== 0n)) {
          w.uint32(16)
          obj.number < 0x100000000n ? w.uint64Number(Number(obj.number)) : w.uint64(obj.number)
        }

        if ((obj.descriptor != null && obj.descriptor.byteLength > 0)) {
          w.uint32(26)
          w.bytes(obj.descriptor)
        }

        if ((obj.height != null && obj.height !== 0n)) {
          w.uint32(32)
          obj.height < 0x100000000n ? w.uint64Number(Number(obj.height)) : w.uint64(obj.height)
        }

        if ((obj.commitEnd != null && obj.commitEnd !== 0n)) {
          w.uint32(40)
          obj.commitEnd < 0x100000000n ? w.uint64Number(Number(obj.commitEnd)) : w.uint64(obj.commitEnd)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          segmentId: uint8ArrayAlloc(0),
          number: 0n,
          descriptor: uint8ArrayAlloc(0),
          height: 0n,
          commitEnd: 0n
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
              obj.number = reader.uint64()
              break
            }
            case 3: {
              obj.descriptor = reader.bytes()
              break
            }
            case 4: {
              obj.height = reader.uint64()
              break
            }
            case 5: {
              obj.commitEnd = reader.uint64()
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
              yield {
                field: `${prefix}.number`,
                value: reader.uint64()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.descriptor`,
                value: reader.bytes()
              }
              break
            }
            case 4: {
              yield {
                field: `${prefix}.height`,
                value: reader.uint64()
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

  export interface ReadSegmentSegmentIdFieldEvent {
    field: '$.segmentId'
    value: Uint8Array
  }

  export interface ReadSegmentNumberFieldEvent {
    field: '$.number'
    value: bigint
  }

  export interface ReadSegmentDescriptorFieldEvent {
    field: '$.descriptor'
    value: Uint8Array
  }

  export interface ReadSegmentHeightFieldEvent {
    field: '$.height'
    value: bigint
  }

  export interface ReadSegmentCommitEndFieldEvent {
    field: '$.commitEnd'
    value: bigint
  }

  export function encode (obj: Partial<ReadSegment>): Uint8Array {
    return encodeMessage(obj, ReadSegment.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadSegment>): ReadSegment {
    return decodeMessage(buf, ReadSegment.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadSegment>): Generator<ReadSegmentSegmentIdFieldEvent | ReadSegmentNumberFieldEvent | ReadSegmentDescriptorFieldEvent | ReadSegmentHeightFieldEvent | ReadSegmentCommitEndFieldEvent> {
    return streamMessage(buf, ReadSegment.codec(), opts)
  }
}

export interface ReadTail {
  commitEnd: bigint
}

export namespace ReadTail {
  let _codec: Codec<ReadTail>

  export const codec = (): Codec<ReadTail> => {
    if (_codec == null) {
      _codec = message<ReadTail>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.commitEnd != null && obj.commitEnd !== 0n)) {
          w.uint32(8)
          obj.commitEnd < 0x100000000n ? w.uint64Number(Number(obj.commitEnd)) : w.uint64(obj.commitEnd)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          commitEnd: 0n
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.commitEnd = reader.uint64()
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
                field: `${prefix}.commitEnd`,
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

  export interface ReadTailCommitEndFieldEvent {
    field: '$.commitEnd'
    value: bigint
  }

  export function encode (obj: Partial<ReadTail>): Uint8Array {
    return encodeMessage(obj, ReadTail.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadTail>): ReadTail {
    return decodeMessage(buf, ReadTail.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadTail>): Generator<ReadTailCommitEndFieldEvent> {
    return streamMessage(buf, ReadTail.codec(), opts)
  }
}

export interface ReadEnd {
  reason: number
  certificate: Uint8Array
}

export namespace ReadEnd {
  let _codec: Codec<ReadEnd>

  export const codec = (): Codec<ReadEnd> => {
    if (_codec == null) {
      _codec = message<ReadEnd>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.reason != null && obj.reason !== 0)) {
          w.uint32(8)
          w.uint32(obj.reason)
        }

        if ((obj.certificate != null && obj.certificate.byteLength > 0)) {
          w.uint32(18)
          w.bytes(obj.certificate)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          reason: 0,
          certificate: uint8ArrayAlloc(0)
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.reason = reader.uint32()
              break
            }
            case 2: {
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
                field: `${prefix}.reason`,
                value: reader.uint32()
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

  export interface ReadEndReasonFieldEvent {
    field: '$.reason'
    value: number
  }

  export interface ReadEndCertificateFieldEvent {
    field: '$.certificate'
    value: Uint8Array
  }

  export function encode (obj: Partial<ReadEnd>): Uint8Array {
    return encodeMessage(obj, ReadEnd.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadEnd>): ReadEnd {
    return decodeMessage(buf, ReadEnd.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReadEnd>): Generator<ReadEndReasonFieldEvent | ReadEndCertificateFieldEvent> {
    return streamMessage(buf, ReadEnd.codec(), opts)
  }
}
