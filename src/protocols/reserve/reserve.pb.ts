import { decodeMessage, encodeMessage, message, streamMessage } from 'protons-runtime'
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc'
import type { Codec, DecodeOptions } from 'protons-runtime'
import type { Uint8ArrayList } from 'uint8arraylist'

export interface ReserveRequest {
  streamId: Uint8Array
  number: bigint
  nonce: Uint8Array
  release: boolean
  capacity: bigint
  leaseMs: bigint
  ask: boolean
}

export namespace ReserveRequest {
  let _codec: Codec<ReserveRequest>

  export const codec = (): Codec<ReserveRequest> => {
    if (_codec == null) {
      _codec = message<ReserveRequest>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.streamId != null && obj.streamId.byteLength > 0)) {
          w.uint32(10)
          w.bytes(obj.streamId)
        }

        if ((obj.number != null && obj.number !== 0n)) {
          w.uint32(16)
          obj.number < 0x100000000n ? w.uint64Number(Number(obj.number)) : w.uint64(obj.number)
        }

        if ((obj.nonce != null && obj.nonce.byteLength > 0)) {
          w.uint32(26)
          w.bytes(obj.nonce)
        }

        if ((obj.release != null && obj.release !== false)) {
          w.uint32(32)
          w.bool(obj.release)
        }

        if ((obj.capacity != null && obj.capacity !== 0n)) {
          w.uint32(40)
          obj.capacity < 0x100000000n ? w.uint64Number(Number(obj.capacity)) : w.uint64(obj.capacity)
        }

        if ((obj.leaseMs != null && obj.leaseMs !== 0n)) {
          w.uint32(48)
          obj.leaseMs < 0x100000000n ? w.uint64Number(Number(obj.leaseMs)) : w.uint64(obj.leaseMs)
        }

        if ((obj.ask != null && obj.ask !== false)) {
          w.uint32(56)
          w.bool(obj.ask)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          streamId: uint8ArrayAlloc(0),
          number: 0n,
          nonce: uint8ArrayAlloc(0),
          release: false,
          capacity: 0n,
          leaseMs: 0n,
          ask: false
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
              obj.number = reader.uint64()
              break
            }
            case 3: {
              obj.nonce = reader.bytes()
              break
            }
            case 4: {
              obj.release = reader.bool()
              break
            }
            case 5: {
              obj.capacity = reader.uint64()
              break
            }
            case 6: {
              obj.leaseMs = reader.uint64()
              break
            }
            case 7: {
              obj.ask = reader.bool()
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
                field: `${prefix}.number`,
                value: reader.uint64()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.nonce`,
                value: reader.bytes()
              }
              break
            }
            case 4: {
              yield {
                field: `${prefix}.release`,
                value: reader.bool()
              }
              break
            }
            case 5: {
              yield {
                field: `${prefix}.capacity`,
                value: reader.uint64()
              }
              break
            }
            case 6: {
              yield {
                field: `${prefix}.leaseMs`,
                value: reader.uint64()
              }
              break
            }
            case 7: {
              yield {
                field: `${prefix}.ask`,
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

  export interface ReserveRequestStreamIdFieldEvent {
    field: '$.streamId'
    value: Uint8Array
  }

  export interface ReserveRequestNumberFieldEvent {
    field: '$.number'
    value: bigint
  }

  export interface ReserveRequestNonceFieldEvent {
    field: '$.nonce'
    value: Uint8Array
  }

  export interface ReserveRequestReleaseFieldEvent {
    field: '$.release'
    value: boolean
  }

  export interface ReserveRequestCapacityFieldEvent {
    field: '$.capacity'
    value: bigint
  }

  export interface ReserveRequestLeaseMsFieldEvent {
    field: '$.leaseMs'
    value: bigint
  }

  export interface ReserveRequestAskFieldEvent {
    field: '$.ask'
    value: boolean
  }

  export function encode (obj: Partial<ReserveRequest>): Uint8Array {
    return encodeMessage(obj, ReserveRequest.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReserveRequest>): ReserveRequest {
    return decodeMessage(buf, ReserveRequest.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReserveRequest>): Generator<ReserveRequestStreamIdFieldEvent | ReserveRequestNumberFieldEvent | ReserveRequestNonceFieldEvent | ReserveRequestReleaseFieldEvent | ReserveRequestCapacityFieldEvent | ReserveRequestLeaseMsFieldEvent | ReserveRequestAskFieldEvent> {
    return streamMessage(buf, ReserveRequest.codec(), opts)
  }
}

export interface ReserveAnswer {
  incarnation: Uint8Array
  roomBytes: bigint
  failure: Uint8Array
}

export namespace ReserveAnswer {
  let _codec: Codec<ReserveAnswer>

  export const codec = (): Codec<ReserveAnswer> => {
    if (_codec == null) {
      _codec = message<ReserveAnswer>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.incarnation != null && obj.incarnation.byteLength > 0)) {
          w.uint32(10)
          w.bytes(obj.incarnation)
        }

        if ((obj.roomBytes != null && obj.roomBytes !== 0n)) {
          w.uint32(16)
          obj.roomBytes < 0x100000000n ? w.uint64Number(Number(obj.roomBytes)) : w.uint64(obj.roomBytes)
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
          incarnation: uint8ArrayAlloc(0),
          roomBytes: 0n,
          failure: uint8ArrayAlloc(0)
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.incarnation = reader.bytes()
              break
            }
            case 2: {
              obj.roomBytes = reader.uint64()
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
                field: `${prefix}.incarnation`,
                value: reader.bytes()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.roomBytes`,
                value: reader.uint64()
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

  export interface ReserveAnswerIncarnationFieldEvent {
    field: '$.incarnation'
    value: Uint8Array
  }

  export interface ReserveAnswerRoomBytesFieldEvent {
    field: '$.roomBytes'
    value: bigint
  }

  export interface ReserveAnswerFailureFieldEvent {
    field: '$.failure'
    value: Uint8Array
  }

  export function encode (obj: Partial<ReserveAnswer>): Uint8Array {
    return encodeMessage(obj, ReserveAnswer.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReserveAnswer>): ReserveAnswer {
    return decodeMessage(buf, ReserveAnswer.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ReserveAnswer>): Generator<ReserveAnswerIncarnationFieldEvent | ReserveAnswerRoomBytesFieldEvent | ReserveAnswerFailureFieldEvent> {
    return streamMessage(buf, ReserveAnswer.codec(), opts)
  }
}
