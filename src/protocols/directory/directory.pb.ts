import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime'
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc'
import type { Codec, DecodeOptions } from 'protons-runtime'
import type { Uint8ArrayList } from 'uint8arraylist'

export interface LookupRequest {
  name: string
  streamId: Uint8Array
  segmentId: Uint8Array
  fromNumber?: bigint
  limit: number
}

export namespace LookupRequest {
  let _codec: Codec<LookupRequest>

  export const codec = (): Codec<LookupRequest> => {
    if (_codec == null) {
      _codec = message<LookupRequest>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.name != null && obj.name !== '')) {
          w.uint32(10)
          w.string(obj.name)
        }

        if ((obj.streamId != null && obj.streamId.byteLength > 0)) {
          w.uint32(18)
          w.bytes(obj.streamId)
        }

        if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
          w.uint32(26)
          w.bytes(obj.segmentId)
        }

        if (obj.fromNumber != null) {
          w.uint32(32)
          obj.fromNumber < 0x100000000n ? w.uint64Number(Number(obj.fromNumber)) : w.uint64(obj.fromNumber)
        }

        if ((obj.limit != null && obj.limit !== 0)) {
          w.uint32(40)
          w.uint32(obj.limit)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          name: '',
          streamId: uint8ArrayAlloc(0),
          segmentId: uint8ArrayAlloc(0),
          limit: 0
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.name = reader.string()
              break
            }
            case 2: {
              obj.streamId = reader.bytes()
              break
            }
            case 3: {
              obj.segmentId = reader.bytes()
              break
            }
            case 4: {
              obj.fromNumber = reader.uint64()
              break
            }
            case 5: {
              obj.limit = reader.uint32()
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
                field: `${prefix}.name`,
                value: reader.string()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.streamId`,
                value: reader.bytes()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.segmentId`,
                value: reader.bytes()
              }
              break
            }
            case 4: {
              yield {
                field: `${prefix}.fromNumber`,
                value: reader.uint64()
              }
              break
            }
            case 5: {
              yield {
                field: `${prefix}.limit`,
                value: reader.uint32()
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

  export interface LookupRequestNameFieldEvent {
    field: '$.name'
    value: string
  }

  export interface LookupRequestStreamIdFieldEvent {
    field: '$.streamId'
    value: Uint8Array
  }

  export interface LookupRequestSegmentIdFieldEvent {
    field: '$.segmentId'
    value: Uint8Array
  }

  export interface LookupRequestFromNumberFieldEvent {
    field: '$.fromNumber'
    value: bigint
  }

  export interface LookupRequestLimitFieldEvent {
    field: '$.limit'
    value: number
  }

  export function encode (obj: Partial<LookupRequest>): Uint8Array {
    return encodeMessage(obj, LookupRequest.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LookupRequest>): LookupRequest {
    return decodeMessage(buf, LookupRequest.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LookupRequest>): Generator<LookupRequestNameFieldEvent | LookupRequestStreamIdFieldEvent | LookupRequestSegmentIdFieldEvent | LookupRequestFromNumberFieldEvent | LookupRequestLimitFieldEvent> {
    return streamMessage(buf, LookupRequest.codec(), opts)
  }
}

export interface LookupAnswer {
  streamId: Uint8Array
  name: string
  genesis: Uint8Array
  segments: SegmentInfo[]
  tail?: SegmentInfo
  master: string
  epoch: bigint
  locked: boolean
  peers: PeerAddresses[]
  failure: Uint8Array
}

export namespace LookupAnswer {
  let _codec: Codec<LookupAnswer>

  export const codec = (): Codec<LookupAnswer> => {
    if (_codec == null) {
      _codec = message<LookupAnswer>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.streamId != null && obj.streamId.byteLength > 0)) {
          w.uint32(10)
          w.bytes(obj.streamId)
        }

        if ((obj.name != null && obj.name !== '')) {
          w.uint32(18)
          w.string(obj.name)
        }

        if ((obj.genesis != null && obj.genesis.byteLength > 0)) {
          w.uint32(26)
          w.bytes(obj.genesis)
        }

        if (obj.segments != null && obj.segments.length > 0) {
          for (const value of obj.segments) {
            w.uint32(34)
            SegmentInfo.codec().encode(value, w)
          }
        }

        if (obj.tail != null) {
          w.uint32(42)
          SegmentInfo.codec().encode(obj.tail, w)
        }

        if ((obj.master != null && obj.master !== '')) {
          w.uint32(50)
          w.string(obj.master)
        }

        if ((obj.epoch != null && obj.epoch !== 0n)) {
          w.uint32(56)
          obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch)
        }

        if ((obj.locked != null && obj.locked !== false)) {
          w.uint32(64)
          w.bool(obj.locked)
        }

        if (obj.peers != null && obj.peers.length > 0) {
          for (const value of obj.peers) {
            w.uint32(74)
            PeerAddresses.codec().encode(value, w)
          }
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
          streamId: uint8ArrayAlloc(0),
          name: '',
          genesis: uint8ArrayAlloc(0),
          segments: [],
          master: '',
          epoch: 0n,
          locked: false,
          peers: [],
          failure: uint8ArrayAlloc(0)
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
              obj.name = reader.string()
              break
            }
            case 3: {
              obj.genesis = reader.bytes()
              break
            }
            case 4: {
              if (opts.limits?.segments != null && obj.segments.length === opts.limits.segments) {
                throw new MaxLengthError('Decode error - repeated field "segments" had too many elements')
              }

              obj.segments.push(SegmentInfo.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.segments$
              }))
              break
            }
            case 5: {
              obj.tail = SegmentInfo.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.tail
              })
              break
            }
            case 6: {
              obj.master = reader.string()
              break
            }
            case 7: {
              obj.epoch = reader.uint64()
              break
            }
            case 8: {
              obj.locked = reader.bool()
              break
            }
            case 9: {
              if (opts.limits?.peers != null && obj.peers.length === opts.limits.peers) {
                throw new MaxLengthError('Decode error - repeated field "peers" had too many elements')
              }

              obj.peers.push(PeerAddresses.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.peers$
              }))
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
        const obj = {
          segments: 0,
          peers: 0
        }

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
                field: `${prefix}.name`,
                value: reader.string()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.genesis`,
                value: reader.bytes()
              }
              break
            }
            case 4: {
              if (opts.limits?.segments != null && obj.segments === opts.limits.segments) {
                throw new MaxLengthError('Streaming decode error - repeated field "segments" had too many elements')
              }

              for (const evt of SegmentInfo.codec().stream(reader, reader.uint32(), `${prefix}.segments[]`, {
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
            case 5: {
              yield * SegmentInfo.codec().stream(reader, reader.uint32(), `${prefix}.tail`, {
                limits: opts.limits?.tail
              })

              break
            }
            case 6: {
              yield {
                field: `${prefix}.master`,
                value: reader.string()
              }
              break
            }
            case 7: {
              yield {
                field: `${prefix}.epoch`,
                value: reader.uint64()
              }
              break
            }
            case 8: {
              yield {
                field: `${prefix}.locked`,
                value: reader.bool()
              }
              break
            }
            case 9: {
              if (opts.limits?.peers != null && obj.peers === opts.limits.peers) {
                throw new MaxLengthError('Streaming decode error - repeated field "peers" had too many elements')
              }

              for (const evt of PeerAddresses.codec().stream(reader, reader.uint32(), `${prefix}.peers[]`, {
                limits: opts.limits?.peers$
              })) {
                yield {
                  ...evt,
                  index: obj.peers
                }
              }

              obj.peers++

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

  export interface LookupAnswerStreamIdFieldEvent {
    field: '$.streamId'
    value: Uint8Array
  }

  export interface LookupAnswerNameFieldEvent {
    field: '$.name'
    value: string
  }

  export interface LookupAnswerGenesisFieldEvent {
    field: '$.genesis'
    value: Uint8Array
  }

  export interface LookupAnswerSegmentsSegmentIdFieldEvent {
    field: '$.segments[].segmentId'
    value: Uint8Array
    index: number
  }

  export interface LookupAnswerSegmentsNumberFieldEvent {
    field: '$.segments[].number'
    value: bigint
    index: number
  }

  export interface LookupAnswerSegmentsBaseHeightFieldEvent {
    field: '$.segments[].baseHeight'
    value: bigint
    index: number
  }

  export interface LookupAnswerSegmentsBaseTimestampFieldEvent {
    field: '$.segments[].baseTimestamp'
    value: bigint
    index: number
  }

  export interface LookupAnswerSegmentsShardsPeerIdFieldEvent {
    field: '$.segments[].shards[].peerId'
    value: string
    index: number
  }

  export interface LookupAnswerSegmentsShardsIncarnationFieldEvent {
    field: '$.segments[].shards[].incarnation'
    value: Uint8Array
    index: number
  }

  export interface LookupAnswerSegmentsShardsZoneFieldEvent {
    field: '$.segments[].shards[].zone'
    value: string
    index: number
  }

  export interface LookupAnswerSegmentsSealedFieldEvent {
    field: '$.segments[].sealed'
    value: boolean
    index: number
  }

  export interface LookupAnswerTailSegmentIdFieldEvent {
    field: '$.tail.segmentId'
    value: Uint8Array
  }

  export interface LookupAnswerTailNumberFieldEvent {
    field: '$.tail.number'
    value: bigint
  }

  export interface LookupAnswerTailBaseHeightFieldEvent {
    field: '$.tail.baseHeight'
    value: bigint
  }

  export interface LookupAnswerTailBaseTimestampFieldEvent {
    field: '$.tail.baseTimestamp'
    value: bigint
  }

  export interface LookupAnswerTailShardsPeerIdFieldEvent {
    field: '$.tail.shards[].peerId'
    value: string
    index: number
  }

  export interface LookupAnswerTailShardsIncarnationFieldEvent {
    field: '$.tail.shards[].incarnation'
    value: Uint8Array
    index: number
  }

  export interface LookupAnswerTailShardsZoneFieldEvent {
    field: '$.tail.shards[].zone'
    value: string
    index: number
  }

  export interface LookupAnswerTailSealedFieldEvent {
    field: '$.tail.sealed'
    value: boolean
  }

  export interface LookupAnswerMasterFieldEvent {
    field: '$.master'
    value: string
  }

  export interface LookupAnswerEpochFieldEvent {
    field: '$.epoch'
    value: bigint
  }

  export interface LookupAnswerLockedFieldEvent {
    field: '$.locked'
    value: boolean
  }

  export interface LookupAnswerPeersPeerIdFieldEvent {
    field: '$.peers[].peerId'
    value: string
    index: number
  }

  export interface LookupAnswerPeersAddressesFieldEvent {
    field: '$.peers[].addresses[]'
    index: number
    value: string
  }

  export interface LookupAnswerFailureFieldEvent {
    field: '$.failure'
    value: Uint8Array
  }

  export function encode (obj: Partial<LookupAnswer>): Uint8Array {
    return encodeMessage(obj, LookupAnswer.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LookupAnswer>): LookupAnswer {
    return decodeMessage(buf, LookupAnswer.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LookupAnswer>): Generator<LookupAnswerStreamIdFieldEvent | LookupAnswerNameFieldEvent | LookupAnswerGenesisFieldEvent | LookupAnswerSegmentsSegmentIdFieldEvent | LookupAnswerSegmentsNumberFieldEvent | LookupAnswerSegmentsBaseHeightFieldEvent | LookupAnswerSegmentsBaseTimestampFieldEvent | LookupAnswerSegmentsShardsPeerIdFieldEvent | LookupAnswerSegmentsShardsIncarnationFieldEvent | LookupAnswerSegmentsShardsZoneFieldEvent | LookupAnswerSegmentsSealedFieldEvent | LookupAnswerTailSegmentIdFieldEvent | LookupAnswerTailNumberFieldEvent | LookupAnswerTailBaseHeightFieldEvent | LookupAnswerTailBaseTimestampFieldEvent | LookupAnswerTailShardsPeerIdFieldEvent | LookupAnswerTailShardsIncarnationFieldEvent | LookupAnswerTailShardsZoneFieldEvent | LookupAnswerTailSealedFieldEvent | LookupAnswerMasterFieldEvent | LookupAnswerEpochFieldEvent | LookupAnswerLockedFieldEvent | LookupAnswerPeersPeerIdFieldEvent | LookupAnswerPeersAddressesFieldEvent | LookupAnswerFailureFieldEvent> {
    return streamMessage(buf, LookupAnswer.codec(), opts)
  }
}

export interface SegmentInfo {
  segmentId: Uint8Array
  number: bigint
  baseHeight: bigint
  baseTimestamp: bigint
  shards: ShardInfo[]
  sealed: boolean
}

export namespace SegmentInfo {
  let _codec: Codec<SegmentInfo>

  export const codec = (): Codec<SegmentInfo> => {
    if (_codec == null) {
      _codec = message<SegmentInfo>((obj, w, opts = {}) => {
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

        if ((obj.baseHeight != null && obj.baseHeight !== 0n)) {
          w.uint32(24)
          obj.baseHeight < 0x100000000n ? w.uint64Number(Number(obj.baseHeight)) : w.uint64(obj.baseHeight)
        }

        if ((obj.baseTimestamp != null && obj.baseTimestamp !== 0n)) {
          w.uint32(32)
          obj.baseTimestamp < 0x100000000n ? w.uint64Number(Number(obj.baseTimestamp)) : w.uint64(obj.baseTimestamp)
        }

        if (obj.shards != null && obj.shards.length > 0) {
          for (const value of obj.shards) {
            w.uint32(42)
            ShardInfo.codec().encode(value, w)
          }
        }

        if ((obj.sealed != null && obj.sealed !== false)) {
          w.uint32(48)
          w.bool(obj.sealed)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          segmentId: uint8ArrayAlloc(0),
          number: 0n,
          baseHeight: 0n,
          baseTimestamp: 0n,
          shards: [],
          sealed: false
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
              obj.baseHeight = reader.uint64()
              break
            }
            case 4: {
              obj.baseTimestamp = reader.uint64()
              break
            }
            case 5: {
              if (opts.limits?.shards != null && obj.shards.length === opts.limits.shards) {
                throw new MaxLengthError('Decode error - repeated field "shards" had too many elements')
              }

              obj.shards.push(ShardInfo.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.shards$
              }))
              break
            }
            case 6: {
              obj.sealed = reader.bool()
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
          shards: 0
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
              yield {
                field: `${prefix}.number`,
                value: reader.uint64()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.baseHeight`,
                value: reader.uint64()
              }
              break
            }
            case 4: {
              yield {
                field: `${prefix}.baseTimestamp`,
                value: reader.uint64()
              }
              break
            }
            case 5: {
              if (opts.limits?.shards != null && obj.shards === opts.limits.shards) {
                throw new MaxLengthError('Streaming decode error - repeated field "shards" had too many elements')
              }

              for (const evt of ShardInfo.codec().stream(reader, reader.uint32(), `${prefix}.shards[]`, {
                limits: opts.limits?.shards$
              })) {
                yield {
                  ...evt,
                  index: obj.shards
                }
              }

              obj.shards++

              break
            }
            case 6: {
              yield {
                field: `${prefix}.sealed`,
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

  export interface SegmentInfoSegmentIdFieldEvent {
    field: '$.segmentId'
    value: Uint8Array
  }

  export interface SegmentInfoNumberFieldEvent {
    field: '$.number'
    value: bigint
  }

  export interface SegmentInfoBaseHeightFieldEvent {
    field: '$.baseHeight'
    value: bigint
  }

  export interface SegmentInfoBaseTimestampFieldEvent {
    field: '$.baseTimestamp'
    value: bigint
  }

  export interface SegmentInfoShardsPeerIdFieldEvent {
    field: '$.shards[].peerId'
    value: string
    index: number
  }

  export interface SegmentInfoShardsIncarnationFieldEvent {
    field: '$.shards[].incarnation'
    value: Uint8Array
    index: number
  }

  export interface SegmentInfoShardsZoneFieldEvent {
    field: '$.shards[].zone'
    value: string
    index: number
  }

  export interface SegmentInfoSealedFieldEvent {
    field: '$.sealed'
    value: boolean
  }

  export function encode (obj: Partial<SegmentInfo>): Uint8Array {
    return encodeMessage(obj, SegmentInfo.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SegmentInfo>): SegmentInfo {
    return decodeMessage(buf, SegmentInfo.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<SegmentInfo>): Generator<SegmentInfoSegmentIdFieldEvent | SegmentInfoNumberFieldEvent | SegmentInfoBaseHeightFieldEvent | SegmentInfoBaseTimestampFieldEvent | SegmentInfoShardsPeerIdFieldEvent | SegmentInfoShardsIncarnationFieldEvent | SegmentInfoShardsZoneFieldEvent | SegmentInfoSealedFieldEvent> {
    return streamMessage(buf, SegmentInfo.codec(), opts)
  }
}

export interface ShardInfo {
  peerId: string
  incarnation: Uint8Array
  zone: string
}

export namespace ShardInfo {
  let _codec: Codec<ShardInfo>

  export const codec = (): Codec<ShardInfo> => {
    if (_codec == null) {
      _codec = message<ShardInfo>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.peerId != null && obj.peerId !== '')) {
          w.uint32(10)
          w.string(obj.peerId)
        }

        if ((obj.incarnation != null && obj.incarnation.byteLength > 0)) {
          w.uint32(18)
          w.bytes(obj.incarnation)
        }

        if ((obj.zone != null && obj.zone !== '')) {
          w.uint32(26)
          w.string(obj.zone)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          peerId: '',
          incarnation: uint8ArrayAlloc(0),
          zone: ''
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.peerId = reader.string()
              break
            }
            case 2: {
              obj.incarnation = reader.bytes()
              break
            }
            case 3: {
              obj.zone = reader.string()
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
                field: `${prefix}.peerId`,
                value: reader.string()
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
                field: `${prefix}.zone`,
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

  export interface ShardInfoPeerIdFieldEvent {
    field: '$.peerId'
    value: string
  }

  export interface ShardInfoIncarnationFieldEvent {
    field: '$.incarnation'
    value: Uint8Array
  }

  export interface ShardInfoZoneFieldEvent {
    field: '$.zone'
    value: string
  }

  export function encode (obj: Partial<ShardInfo>): Uint8Array {
    return encodeMessage(obj, ShardInfo.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ShardInfo>): ShardInfo {
    return decodeMessage(buf, ShardInfo.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ShardInfo>): Generator<ShardInfoPeerIdFieldEvent | ShardInfoIncarnationFieldEvent | ShardInfoZoneFieldEvent> {
    return streamMessage(buf, ShardInfo.codec(), opts)
  }
}

export interface PeerAddresses {
  peerId: string
  addresses: string[]
}

export namespace PeerAddresses {
  let _codec: Codec<PeerAddresses>

  export const codec = (): Codec<PeerAddresses> => {
    if (_codec == null) {
      _codec = message<PeerAddresses>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.peerId != null && obj.peerId !== '')) {
          w.uint32(10)
          w.string(obj.peerId)
        }

        if (obj.addresses != null && obj.addresses.length > 0) {
          for (const value of obj.addresses) {
            w.uint32(18)
            w.string(value)
          }
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          peerId: '',
          addresses: []
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.peerId = reader.string()
              break
            }
            case 2: {
              if (opts.limits?.addresses != null && obj.addresses.length === opts.limits.addresses) {
                throw new MaxLengthError('Decode error - repeated field "addresses" had too many elements')
              }

              obj.addresses.push(reader.string())
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
          addresses: 0
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.peerId`,
                value: reader.string()
              }
              break
            }
            case 2: {
              if (opts.limits?.addresses != null && obj.addresses === opts.limits.addresses) {
                throw new MaxLengthError('Streaming decode error - repeated field "addresses" had too many elements')
              }

              yield {
                field: `${prefix}.addresses[]`,
                index: obj.addresses,
                value: reader.string()
              }

              obj.addresses++

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

  export interface PeerAddressesPeerIdFieldEvent {
    field: '$.peerId'
    value: string
  }

  export interface PeerAddressesAddressesFieldEvent {
    field: '$.addresses[]'
    index: number
    value: string
  }

  export function encode (obj: Partial<PeerAddresses>): Uint8Array {
    return encodeMessage(obj, PeerAddresses.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<PeerAddresses>): PeerAddresses {
    return decodeMessage(buf, PeerAddresses.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<PeerAddresses>): Generator<PeerAddressesPeerIdFieldEvent | PeerAddressesAddressesFieldEvent> {
    return streamMessage(buf, PeerAddresses.codec(), opts)
  }
}
