import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime'
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc'
import type { Codec, DecodeOptions } from 'protons-runtime'
import type { Uint8ArrayList } from 'uint8arraylist'

export interface Descriptor {
  streamId: Uint8Array
  number: bigint
  predecessor: Uint8Array
  baseHeight: bigint
  baseTimestamp: bigint
  firstEpoch: bigint
  capacity: bigint
  shards: Shard[]
  master: number
  settings?: Settings
  firstKept?: FirstKept
}

export namespace Descriptor {
  let _codec: Codec<Descriptor>

  export const codec = (): Codec<Descriptor> => {
    if (_codec == null) {
      _codec = message<Descriptor>((obj, w, opts = {}) => {
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

        if ((obj.predecessor != null && obj.predecessor.byteLength > 0)) {
          w.uint32(26)
          w.bytes(obj.predecessor)
        }

        if ((obj.baseHeight != null && obj.baseHeight !== 0n)) {
          w.uint32(32)
          obj.baseHeight < 0x100000000n ? w.uint64Number(Number(obj.baseHeight)) : w.uint64(obj.baseHeight)
        }

        if ((obj.baseTimestamp != null && obj.baseTimestamp !== 0n)) {
          w.uint32(40)
          obj.baseTimestamp < 0x100000000n ? w.uint64Number(Number(obj.baseTimestamp)) : w.uint64(obj.baseTimestamp)
        }

        if ((obj.firstEpoch != null && obj.firstEpoch !== 0n)) {
          w.uint32(48)
          obj.firstEpoch < 0x100000000n ? w.uint64Number(Number(obj.firstEpoch)) : w.uint64(obj.firstEpoch)
        }

        if ((obj.capacity != null && obj.capacity !== 0n)) {
          w.uint32(56)
          obj.capacity < 0x100000000n ? w.uint64Number(Number(obj.capacity)) : w.uint64(obj.capacity)
        }

        if (obj.shards != null && obj.shards.length > 0) {
          for (const value of obj.shards) {
            w.uint32(66)
            Shard.codec().encode(value, w)
          }
        }

        if ((obj.master != null && obj.master !== 0)) {
          w.uint32(72)
          w.uint32(obj.master)
        }

        if (obj.settings != null) {
          w.uint32(82)
          Settings.codec().encode(obj.settings, w)
        }

        if (obj.firstKept != null) {
          w.uint32(90)
          FirstKept.codec().encode(obj.firstKept, w)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          streamId: uint8ArrayAlloc(0),
          number: 0n,
          predecessor: uint8ArrayAlloc(0),
          baseHeight: 0n,
          baseTimestamp: 0n,
          firstEpoch: 0n,
          capacity: 0n,
          shards: [],
          master: 0
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
              obj.predecessor = reader.bytes()
              break
            }
            case 4: {
              obj.baseHeight = reader.uint64()
              break
            }
            case 5: {
              obj.baseTimestamp = reader.uint64()
              break
            }
            case 6: {
              obj.firstEpoch = reader.uint64()
              break
            }
            case 7: {
              obj.capacity = reader.uint64()
              break
            }
            case 8: {
              if (opts.limits?.shards != null && obj.shards.length === opts.limits.shards) {
                throw new MaxLengthError('Decode error - repeated field "shards" had too many elements')
              }

              obj.shards.push(Shard.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.shards$
              }))
              break
            }
            case 9: {
              obj.master = reader.uint32()
              break
            }
            case 10: {
              obj.settings = Settings.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.settings
              })
              break
            }
            case 11: {
              obj.firstKept = FirstKept.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.firstKept
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
        const obj = {
          shards: 0
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
                field: `${prefix}.number`,
                value: reader.uint64()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.predecessor`,
                value: reader.bytes()
              }
              break
            }
            case 4: {
              yield {
                field: `${prefix}.baseHeight`,
                value: reader.uint64()
              }
              break
            }
            case 5: {
              yield {
                field: `${prefix}.baseTimestamp`,
                value: reader.uint64()
              }
              break
            }
            case 6: {
              yield {
                field: `${prefix}.firstEpoch`,
                value: reader.uint64()
              }
              break
            }
            case 7: {
              yield {
                field: `${prefix}.capacity`,
                value: reader.uint64()
              }
              break
            }
            case 8: {
              if (opts.limits?.shards != null && obj.shards === opts.limits.shards) {
                throw new MaxLengthError('Streaming decode error - repeated field "shards" had too many elements')
              }

              for (const evt of Shard.codec().stream(reader, reader.uint32(), `${prefix}.shards[]`, {
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
            case 9: {
              yield {
                field: `${prefix}.master`,
                value: reader.uint32()
              }
              break
            }
            case 10: {
              yield * Settings.codec().stream(reader, reader.uint32(), `${prefix}.settings`, {
                limits: opts.limits?.settings
              })

              break
            }
            case 11: {
              yield * FirstKept.codec().stream(reader, reader.uint32(), `${prefix}.firstKept`, {
                limits: opts.limits?.firstKept
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

  export interface DescriptorStreamIdFieldEvent {
    field: '$.streamId'
    value: Uint8Array
  }

  export interface DescriptorNumberFieldEvent {
    field: '$.number'
    value: bigint
  }

  export interface DescriptorPredecessorFieldEvent {
    field: '$.predecessor'
    value: Uint8Array
  }

  export interface DescriptorBaseHeightFieldEvent {
    field: '$.baseHeight'
    value: bigint
  }

  export interface DescriptorBaseTimestampFieldEvent {
    field: '$.baseTimestamp'
    value: bigint
  }

  export interface DescriptorFirstEpochFieldEvent {
    field: '$.firstEpoch'
    value: bigint
  }

  export interface DescriptorCapacityFieldEvent {
    field: '$.capacity'
    value: bigint
  }

  export interface DescriptorShardsPeerIdFieldEvent {
    field: '$.shards[].peerId'
    value: string
    index: number
  }

  export interface DescriptorShardsIncarnationFieldEvent {
    field: '$.shards[].incarnation'
    value: Uint8Array
    index: number
  }

  export interface DescriptorShardsZoneFieldEvent {
    field: '$.shards[].zone'
    value: string
    index: number
  }

  export interface DescriptorMasterFieldEvent {
    field: '$.master'
    value: number
  }

  export interface DescriptorSettingsNameFieldEvent {
    field: '$.settings.name'
    value: string
  }

  export interface DescriptorSettingsReplicationFieldEvent {
    field: '$.settings.replication'
    value: number
  }

  export interface DescriptorSettingsSegmentBytesFieldEvent {
    field: '$.settings.segmentBytes'
    value: bigint
  }

  export interface DescriptorSettingsFrameBytesMaxFieldEvent {
    field: '$.settings.frameBytesMax'
    value: number
  }

  export interface DescriptorSettingsDurabilityFieldEvent {
    field: '$.settings.durability'
    value: string
  }

  export interface DescriptorSettingsRetentionBytesFieldEvent {
    field: '$.settings.retention.bytes'
    value: bigint
  }

  export interface DescriptorSettingsRetentionAgeMsFieldEvent {
    field: '$.settings.retention.ageMs'
    value: bigint
  }

  export interface DescriptorSettingsRetentionSegmentsFieldEvent {
    field: '$.settings.retention.segments'
    value: bigint
  }

  export interface DescriptorSettingsWritersFieldEvent {
    field: '$.settings.writers[]'
    index: number
    value: string
  }

  export interface DescriptorSettingsReadersFieldEvent {
    field: '$.settings.readers[]'
    index: number
    value: string
  }

  export interface DescriptorSettingsAdminsFieldEvent {
    field: '$.settings.admins[]'
    index: number
    value: string
  }

  export interface DescriptorFirstKeptNumberFieldEvent {
    field: '$.firstKept.number'
    value: bigint
  }

  export interface DescriptorFirstKeptIdFieldEvent {
    field: '$.firstKept.id'
    value: Uint8Array
  }

  export interface DescriptorFirstKeptHeightFieldEvent {
    field: '$.firstKept.height'
    value: bigint
  }

  export function encode (obj: Partial<Descriptor>): Uint8Array {
    return encodeMessage(obj, Descriptor.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Descriptor>): Descriptor {
    return decodeMessage(buf, Descriptor.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Descriptor>): Generator<DescriptorStreamIdFieldEvent | DescriptorNumberFieldEvent | DescriptorPredecessorFieldEvent | DescriptorBaseHeightFieldEvent | DescriptorBaseTimestampFieldEvent | DescriptorFirstEpochFieldEvent | DescriptorCapacityFieldEvent | DescriptorShardsPeerIdFieldEvent | DescriptorShardsIncarnationFieldEvent | DescriptorShardsZoneFieldEvent | DescriptorMasterFieldEvent | DescriptorSettingsNameFieldEvent | DescriptorSettingsReplicationFieldEvent | DescriptorSettingsSegmentBytesFieldEvent | DescriptorSettingsFrameBytesMaxFieldEvent | DescriptorSettingsDurabilityFieldEvent | DescriptorSettingsRetentionBytesFieldEvent | DescriptorSettingsRetentionAgeMsFieldEvent | DescriptorSettingsRetentionSegmentsFieldEvent | DescriptorSettingsWritersFieldEvent | DescriptorSettingsReadersFieldEvent | DescriptorSettingsAdminsFieldEvent | DescriptorFirstKeptNumberFieldEvent | DescriptorFirstKeptIdFieldEvent | DescriptorFirstKeptHeightFieldEvent> {
    return streamMessage(buf, Descriptor.codec(), opts)
  }
}

export interface Shard {
  peerId: string
  incarnation: Uint8Array
  zone: string
}

export namespace Shard {
  let _codec: Codec<Shard>

  export const codec = (): Codec<Shard> => {
    if (_codec == null) {
      _codec = message<Shard>((obj, w, opts = {}) => {
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

  export interface ShardPeerIdFieldEvent {
    field: '$.peerId'
    value: string
  }

  export interface ShardIncarnationFieldEvent {
    field: '$.incarnation'
    value: Uint8Array
  }

  export interface ShardZoneFieldEvent {
    field: '$.zone'
    value: string
  }

  export function encode (obj: Partial<Shard>): Uint8Array {
    return encodeMessage(obj, Shard.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Shard>): Shard {
    return decodeMessage(buf, Shard.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Shard>): Generator<ShardPeerIdFieldEvent | ShardIncarnationFieldEvent | ShardZoneFieldEvent> {
    return streamMessage(buf, Shard.codec(), opts)
  }
}

export interface FirstKept {
  number: bigint
  id: Uint8Array
  height: bigint
}

export namespace FirstKept {
  let _codec: Codec<FirstKept>

  export const codec = (): Codec<FirstKept> => {
    if (_codec == null) {
      _codec = message<FirstKept>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.number != null && obj.number !== 0n)) {
          w.uint32(8)
          obj.number < 0x100000000n ? w.uint64Number(Number(obj.number)) : w.uint64(obj.number)
        }

        if ((obj.id != null && obj.id.byteLength > 0)) {
          w.uint32(18)
          w.bytes(obj.id)
        }

        if ((obj.height != null && obj.height !== 0n)) {
          w.uint32(24)
          obj.height < 0x100000000n ? w.uint64Number(Number(obj.height)) : w.uint64(obj.height)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          number: 0n,
          id: uint8ArrayAlloc(0),
          height: 0n
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.number = reader.uint64()
              break
            }
            case 2: {
              obj.id = reader.bytes()
              break
            }
            case 3: {
              obj.height = reader.uint64()
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
                field: `${prefix}.number`,
                value: reader.uint64()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.id`,
                value: reader.bytes()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.height`,
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

  export interface FirstKeptNumberFieldEvent {
    field: '$.number'
    value: bigint
  }

  export interface FirstKeptIdFieldEvent {
    field: '$.id'
    value: Uint8Array
  }

  export interface FirstKeptHeightFieldEvent {
    field: '$.height'
    value: bigint
  }

  export function encode (obj: Partial<FirstKept>): Uint8Array {
    return encodeMessage(obj, FirstKept.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FirstKept>): FirstKept {
    return decodeMessage(buf, FirstKept.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<FirstKept>): Generator<FirstKeptNumberFieldEvent | FirstKeptIdFieldEvent | FirstKeptHeightFieldEvent> {
    return streamMessage(buf, FirstKept.codec(), opts)
  }
}

export interface Settings {
  name: string
  replication: number
  segmentBytes: bigint
  frameBytesMax: number
  durability: string
  retention?: Retention
  writers: string[]
  readers: string[]
  admins: string[]
}

export namespace Settings {
  let _codec: Codec<Settings>

  export const codec = (): Codec<Settings> => {
    if (_codec == null) {
      _codec = message<Settings>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.name != null && obj.name !== '')) {
          w.uint32(10)
          w.string(obj.name)
        }

        if ((obj.replication != null && obj.replication !== 0)) {
          w.uint32(16)
          w.uint32(obj.replication)
        }

        if ((obj.segmentBytes != null && obj.segmentBytes !== 0n)) {
          w.uint32(24)
          obj.segmentBytes < 0x100000000n ? w.uint64Number(Number(obj.segmentBytes)) : w.uint64(obj.segmentBytes)
        }

        if ((obj.frameBytesMax != null && obj.frameBytesMax !== 0)) {
          w.uint32(32)
          w.uint32(obj.frameBytesMax)
        }

        if ((obj.durability != null && obj.durability !== '')) {
          w.uint32(42)
          w.string(obj.durability)
        }

        if (obj.retention != null) {
          w.uint32(50)
          Retention.codec().encode(obj.retention, w)
        }

        if (obj.writers != null && obj.writers.length > 0) {
          for (const value of obj.writers) {
            w.uint32(58)
            w.string(value)
          }
        }

        if (obj.readers != null && obj.readers.length > 0) {
          for (const value of obj.readers) {
            w.uint32(66)
            w.string(value)
          }
        }

        if (obj.admins != null && obj.admins.length > 0) {
          for (const value of obj.admins) {
            w.uint32(74)
            w.string(value)
          }
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          name: '',
          replication: 0,
          segmentBytes: 0n,
          frameBytesMax: 0,
          durability: '',
          writers: [],
          readers: [],
          admins: []
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
              obj.replication = reader.uint32()
              break
            }
            case 3: {
              obj.segmentBytes = reader.uint64()
              break
            }
            case 4: {
              obj.frameBytesMax = reader.uint32()
              break
            }
            case 5: {
              obj.durability = reader.string()
              break
            }
            case 6: {
              obj.retention = Retention.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.retention
              })
              break
            }
            case 7: {
              if (opts.limits?.writers != null && obj.writers.length === opts.limits.writers) {
                throw new MaxLengthError('Decode error - repeated field "writers" had too many elements')
              }

              obj.writers.push(reader.string())
              break
            }
            case 8: {
              if (opts.limits?.readers != null && obj.readers.length === opts.limits.readers) {
                throw new MaxLengthError('Decode error - repeated field "readers" had too many elements')
              }

              obj.readers.push(reader.string())
              break
            }
            case 9: {
              if (opts.limits?.admins != null && obj.admins.length === opts.limits.admins) {
                throw new MaxLengthError('Decode error - repeated field "admins" had too many elements')
              }

              obj.admins.push(reader.string())
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
          writers: 0,
          readers: 0,
          admins: 0
        }

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
                field: `${prefix}.replication`,
                value: reader.uint32()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.segmentBytes`,
                value: reader.uint64()
              }
              break
            }
            case 4: {
              yield {
                field: `${prefix}.frameBytesMax`,
                value: reader.uint32()
              }
              break
            }
            case 5: {
              yield {
                field: `${prefix}.durability`,
                value: reader.string()
              }
              break
            }
            case 6: {
              yield * Retention.codec().stream(reader, reader.uint32(), `${prefix}.retention`, {
                limits: opts.limits?.retention
              })

              break
            }
            case 7: {
              if (opts.limits?.writers != null && obj.writers === opts.limits.writers) {
                throw new MaxLengthError('Streaming decode error - repeated field "writers" had too many elements')
              }

              yield {
                field: `${prefix}.writers[]`,
                index: obj.writers,
                value: reader.string()
              }

              obj.writers++

              break
            }
            case 8: {
              if (opts.limits?.readers != null && obj.readers === opts.limits.readers) {
                throw new MaxLengthError('Streaming decode error - repeated field "readers" had too many elements')
              }

              yield {
                field: `${prefix}.readers[]`,
                index: obj.readers,
                value: reader.string()
              }

              obj.readers++

              break
            }
            case 9: {
              if (opts.limits?.admins != null && obj.admins === opts.limits.admins) {
                throw new MaxLengthError('Streaming decode error - repeated field "admins" had too many elements')
              }

              yield {
                field: `${prefix}.admins[]`,
                index: obj.admins,
                value: reader.string()
              }

              obj.admins++

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

  export interface SettingsNameFieldEvent {
    field: '$.name'
    value: string
  }

  export interface SettingsReplicationFieldEvent {
    field: '$.replication'
    value: number
  }

  export interface SettingsSegmentBytesFieldEvent {
    field: '$.segmentBytes'
    value: bigint
  }

  export interface SettingsFrameBytesMaxFieldEvent {
    field: '$.frameBytesMax'
    value: number
  }

  export interface SettingsDurabilityFieldEvent {
    field: '$.durability'
    value: string
  }

  export interface SettingsRetentionBytesFieldEvent {
    field: '$.retention.bytes'
    value: bigint
  }

  export interface SettingsRetentionAgeMsFieldEvent {
    field: '$.retention.ageMs'
    value: bigint
  }

  export interface SettingsRetentionSegmentsFieldEvent {
    field: '$.retention.segments'
    value: bigint
  }

  export interface SettingsWritersFieldEvent {
    field: '$.writers[]'
    index: number
    value: string
  }

  export interface SettingsReadersFieldEvent {
    field: '$.readers[]'
    index: number
    value: string
  }

  export interface SettingsAdminsFieldEvent {
    field: '$.admins[]'
    index: number
    value: string
  }

  export function encode (obj: Partial<Settings>): Uint8Array {
    return encodeMessage(obj, Settings.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Settings>): Settings {
    return decodeMessage(buf, Settings.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Settings>): Generator<SettingsNameFieldEvent | SettingsReplicationFieldEvent | SettingsSegmentBytesFieldEvent | SettingsFrameBytesMaxFieldEvent | SettingsDurabilityFieldEvent | SettingsRetentionBytesFieldEvent | SettingsRetentionAgeMsFieldEvent | SettingsRetentionSegmentsFieldEvent | SettingsWritersFieldEvent | SettingsReadersFieldEvent | SettingsAdminsFieldEvent> {
    return streamMessage(buf, Settings.codec(), opts)
  }
}

export interface Retention {
  bytes: bigint
  ageMs: bigint
  segments: bigint
}

export namespace Retention {
  let _codec: Codec<Retention>

  export const codec = (): Codec<Retention> => {
    if (_codec == null) {
      _codec = message<Retention>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.bytes != null && obj.bytes !== 0n)) {
          w.uint32(8)
          obj.bytes < 0x100000000n ? w.uint64Number(Number(obj.bytes)) : w.uint64(obj.bytes)
        }

        if ((obj.ageMs != null && obj.ageMs !== 0n)) {
          w.uint32(16)
          obj.ageMs < 0x100000000n ? w.uint64Number(Number(obj.ageMs)) : w.uint64(obj.ageMs)
        }

        if ((obj.segments != null && obj.segments !== 0n)) {
          w.uint32(24)
          obj.segments < 0x100000000n ? w.uint64Number(Number(obj.segments)) : w.uint64(obj.segments)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          bytes: 0n,
          ageMs: 0n,
          segments: 0n
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.bytes = reader.uint64()
              break
            }
            case 2: {
              obj.ageMs = reader.uint64()
              break
            }
            case 3: {
              obj.segments = reader.uint64()
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
            case 2: {
              yield {
                field: `${prefix}.ageMs`,
                value: reader.uint64()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.segments`,
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

  export interface RetentionBytesFieldEvent {
    field: '$.bytes'
    value: bigint
  }

  export interface RetentionAgeMsFieldEvent {
    field: '$.ageMs'
    value: bigint
  }

  export interface RetentionSegmentsFieldEvent {
    field: '$.segments'
    value: bigint
  }

  export function encode (obj: Partial<Retention>): Uint8Array {
    return encodeMessage(obj, Retention.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Retention>): Retention {
    return decodeMessage(buf, Retention.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Retention>): Generator<RetentionBytesFieldEvent | RetentionAgeMsFieldEvent | RetentionSegmentsFieldEvent> {
    return streamMessage(buf, Retention.codec(), opts)
  }
}

export interface Genesis {
  descriptor: Uint8Array
  creator: string
  nonce: Uint8Array
  createdAt: bigint
}

export namespace Genesis {
  let _codec: Codec<Genesis>

  export const codec = (): Codec<Genesis> => {
    if (_codec == null) {
      _codec = message<Genesis>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.descriptor != null && obj.descriptor.byteLength > 0)) {
          w.uint32(10)
          w.bytes(obj.descriptor)
        }

        if ((obj.creator != null && obj.creator !== '')) {
          w.uint32(18)
          w.string(obj.creator)
        }

        if ((obj.nonce != null && obj.nonce.byteLength > 0)) {
          w.uint32(26)
          w.bytes(obj.nonce)
        }

        if ((obj.createdAt != null && obj.createdAt !== 0n)) {
          w.uint32(32)
          obj.createdAt < 0x100000000n ? w.uint64Number(Number(obj.createdAt)) : w.uint64(obj.createdAt)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          descriptor: uint8ArrayAlloc(0),
          creator: '',
          nonce: uint8ArrayAlloc(0),
          createdAt: 0n
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.descriptor = reader.bytes()
              break
            }
            case 2: {
              obj.creator = reader.string()
              break
            }
            case 3: {
              obj.nonce = reader.bytes()
              break
            }
            case 4: {
              obj.createdAt = reader.uint64()
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
                field: `${prefix}.descriptor`,
                value: reader.bytes()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.creator`,
                value: reader.string()
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
                field: `${prefix}.createdAt`,
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

  export interface GenesisDescriptorFieldEvent {
    field: '$.descriptor'
    value: Uint8Array
  }

  export interface GenesisCreatorFieldEvent {
    field: '$.creator'
    value: string
  }

  export interface GenesisNonceFieldEvent {
    field: '$.nonce'
    value: Uint8Array
  }

  export interface GenesisCreatedAtFieldEvent {
    field: '$.createdAt'
    value: bigint
  }

  export function encode (obj: Partial<Genesis>): Uint8Array {
    return encodeMessage(obj, Genesis.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Genesis>): Genesis {
    return decodeMessage(buf, Genesis.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Genesis>): Generator<GenesisDescriptorFieldEvent | GenesisCreatorFieldEvent | GenesisNonceFieldEvent | GenesisCreatedAtFieldEvent> {
    return streamMessage(buf, Genesis.codec(), opts)
  }
}

export interface Seal {
  reason: number
  successor: Uint8Array
  producersHash: Uint8Array
}

export namespace Seal {
  let _codec: Codec<Seal>

  export const codec = (): Codec<Seal> => {
    if (_codec == null) {
      _codec = message<Seal>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.reason != null && obj.reason !== 0)) {
          w.uint32(8)
          w.uint32(obj.reason)
        }

        if ((obj.successor != null && obj.successor.byteLength > 0)) {
          w.uint32(18)
          w.bytes(obj.successor)
        }

        if ((obj.producersHash != null && obj.producersHash.byteLength > 0)) {
          w.uint32(26)
          w.bytes(obj.producersHash)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          reason: 0,
          successor: uint8ArrayAlloc(0),
          producersHash: uint8ArrayAlloc(0)
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
              obj.successor = reader.bytes()
              break
            }
            case 3: {
              obj.producersHash = reader.bytes()
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
                field: `${prefix}.successor`,
                value: reader.bytes()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.producersHash`,
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

  export interface SealReasonFieldEvent {
    field: '$.reason'
    value: number
  }

  export interface SealSuccessorFieldEvent {
    field: '$.successor'
    value: Uint8Array
  }

  export interface SealProducersHashFieldEvent {
    field: '$.producersHash'
    value: Uint8Array
  }

  export function encode (obj: Partial<Seal>): Uint8Array {
    return encodeMessage(obj, Seal.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Seal>): Seal {
    return decodeMessage(buf, Seal.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Seal>): Generator<SealReasonFieldEvent | SealSuccessorFieldEvent | SealProducersHashFieldEvent> {
    return streamMessage(buf, Seal.codec(), opts)
  }
}

export interface Producers {
  part: number
  parts: number
  producers: Producer[]
}

export namespace Producers {
  let _codec: Codec<Producers>

  export const codec = (): Codec<Producers> => {
    if (_codec == null) {
      _codec = message<Producers>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.part != null && obj.part !== 0)) {
          w.uint32(8)
          w.uint32(obj.part)
        }

        if ((obj.parts != null && obj.parts !== 0)) {
          w.uint32(16)
          w.uint32(obj.parts)
        }

        if (obj.producers != null && obj.producers.length > 0) {
          for (const value of obj.producers) {
            w.uint32(26)
            Producer.codec().encode(value, w)
          }
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          part: 0,
          parts: 0,
          producers: []
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.part = reader.uint32()
              break
            }
            case 2: {
              obj.parts = reader.uint32()
              break
            }
            case 3: {
              if (opts.limits?.producers != null && obj.producers.length === opts.limits.producers) {
                throw new MaxLengthError('Decode error - repeated field "producers" had too many elements')
              }

              obj.producers.push(Producer.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.producers$
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
          producers: 0
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              yield {
                field: `${prefix}.part`,
                value: reader.uint32()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.parts`,
                value: reader.uint32()
              }
              break
            }
            case 3: {
              if (opts.limits?.producers != null && obj.producers === opts.limits.producers) {
                throw new MaxLengthError('Streaming decode error - repeated field "producers" had too many elements')
              }

              for (const evt of Producer.codec().stream(reader, reader.uint32(), `${prefix}.producers[]`, {
                limits: opts.limits?.producers$
              })) {
                yield {
                  ...evt,
                  index: obj.producers
                }
              }

              obj.producers++

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

  export interface ProducersPartFieldEvent {
    field: '$.part'
    value: number
  }

  export interface ProducersPartsFieldEvent {
    field: '$.parts'
    value: number
  }

  export interface ProducersProducersIdFieldEvent {
    field: '$.producers[].id'
    value: Uint8Array
    index: number
  }

  export interface ProducersProducersSequenceFieldEvent {
    field: '$.producers[].sequence'
    value: bigint
    index: number
  }

  export interface ProducersProducersHeightFieldEvent {
    field: '$.producers[].height'
    value: bigint
    index: number
  }

  export function encode (obj: Partial<Producers>): Uint8Array {
    return encodeMessage(obj, Producers.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Producers>): Producers {
    return decodeMessage(buf, Producers.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Producers>): Generator<ProducersPartFieldEvent | ProducersPartsFieldEvent | ProducersProducersIdFieldEvent | ProducersProducersSequenceFieldEvent | ProducersProducersHeightFieldEvent> {
    return streamMessage(buf, Producers.codec(), opts)
  }
}

export interface Producer {
  id: Uint8Array
  sequence: bigint
  height: bigint
}

export namespace Producer {
  let _codec: Codec<Producer>

  export const codec = (): Codec<Producer> => {
    if (_codec == null) {
      _codec = message<Producer>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.id != null && obj.id.byteLength > 0)) {
          w.uint32(10)
          w.bytes(obj.id)
        }

        if ((obj.sequence != null && obj.sequence !== 0n)) {
          w.uint32(16)
          obj.sequence < 0x100000000n ? w.uint64Number(Number(obj.sequence)) : w.uint64(obj.sequence)
        }

        if ((obj.height != null && obj.height !== 0n)) {
          w.uint32(24)
          obj.height < 0x100000000n ? w.uint64Number(Number(obj.height)) : w.uint64(obj.height)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          id: uint8ArrayAlloc(0),
          sequence: 0n,
          height: 0n
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.id = reader.bytes()
              break
            }
            case 2: {
              obj.sequence = reader.uint64()
              break
            }
            case 3: {
              obj.height = reader.uint64()
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
                field: `${prefix}.id`,
                value: reader.bytes()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.sequence`,
                value: reader.uint64()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.height`,
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

  export interface ProducerIdFieldEvent {
    field: '$.id'
    value: Uint8Array
  }

  export interface ProducerSequenceFieldEvent {
    field: '$.sequence'
    value: bigint
  }

  export interface ProducerHeightFieldEvent {
    field: '$.height'
    value: bigint
  }

  export function encode (obj: Partial<Producer>): Uint8Array {
    return encodeMessage(obj, Producer.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Producer>): Producer {
    return decodeMessage(buf, Producer.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Producer>): Generator<ProducerIdFieldEvent | ProducerSequenceFieldEvent | ProducerHeightFieldEvent> {
    return streamMessage(buf, Producer.codec(), opts)
  }
}

export interface Snapshot {
  part: number
  parts: number
  state: Uint8Array
}

export namespace Snapshot {
  let _codec: Codec<Snapshot>

  export const codec = (): Codec<Snapshot> => {
    if (_codec == null) {
      _codec = message<Snapshot>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.part != null && obj.part !== 0)) {
          w.uint32(8)
          w.uint32(obj.part)
        }

        if ((obj.parts != null && obj.parts !== 0)) {
          w.uint32(16)
          w.uint32(obj.parts)
        }

        if ((obj.state != null && obj.state.byteLength > 0)) {
          w.uint32(26)
          w.bytes(obj.state)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          part: 0,
          parts: 0,
          state: uint8ArrayAlloc(0)
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.part = reader.uint32()
              break
            }
            case 2: {
              obj.parts = reader.uint32()
              break
            }
            case 3: {
              obj.state = reader.bytes()
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
                field: `${prefix}.part`,
                value: reader.uint32()
              }
              break
            }
            case 2: {
              yield {
                field: `${prefix}.parts`,
                value: reader.uint32()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.state`,
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

  export interface SnapshotPartFieldEvent {
    field: '$.part'
    value: number
  }

  export interface SnapshotPartsFieldEvent {
    field: '$.parts'
    value: number
  }

  export interface SnapshotStateFieldEvent {
    field: '$.state'
    value: Uint8Array
  }

  export function encode (obj: Partial<Snapshot>): Uint8Array {
    return encodeMessage(obj, Snapshot.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Snapshot>): Snapshot {
    return decodeMessage(buf, Snapshot.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Snapshot>): Generator<SnapshotPartFieldEvent | SnapshotPartsFieldEvent | SnapshotStateFieldEvent> {
    return streamMessage(buf, Snapshot.codec(), opts)
  }
}

export interface Receipt {
  streamId: Uint8Array
  segmentId: Uint8Array
  epoch: bigint
  end: bigint
  hash: Uint8Array
  signatures: Signature[]
}

export namespace Receipt {
  let _codec: Codec<Receipt>

  export const codec = (): Codec<Receipt> => {
    if (_codec == null) {
      _codec = message<Receipt>((obj, w, opts = {}) => {
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

        if ((obj.epoch != null && obj.epoch !== 0n)) {
          w.uint32(24)
          obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch)
        }

        if ((obj.end != null && obj.end !== 0n)) {
          w.uint32(32)
          obj.end < 0x100000000n ? w.uint64Number(Number(obj.end)) : w.uint64(obj.end)
        }

        if ((obj.hash != null && obj.hash.byteLength > 0)) {
          w.uint32(42)
          w.bytes(obj.hash)
        }

        if (obj.signatures != null && obj.signatures.length > 0) {
          for (const value of obj.signatures) {
            w.uint32(50)
            Signature.codec().encode(value, w)
          }
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          streamId: uint8ArrayAlloc(0),
          segmentId: uint8ArrayAlloc(0),
          epoch: 0n,
          end: 0n,
          hash: uint8ArrayAlloc(0),
          signatures: []
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
              obj.epoch = reader.uint64()
              break
            }
            case 4: {
              obj.end = reader.uint64()
              break
            }
            case 5: {
              obj.hash = reader.bytes()
              break
            }
            case 6: {
              if (opts.limits?.signatures != null && obj.signatures.length === opts.limits.signatures) {
                throw new MaxLengthError('Decode error - repeated field "signatures" had too many elements')
              }

              obj.signatures.push(Signature.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.signatures$
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
          signatures: 0
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
                field: `${prefix}.segmentId`,
                value: reader.bytes()
              }
              break
            }
            case 3: {
              yield {
                field: `${prefix}.epoch`,
                value: reader.uint64()
              }
              break
            }
            case 4: {
              yield {
                field: `${prefix}.end`,
                value: reader.uint64()
              }
              break
            }
            case 5: {
              yield {
                field: `${prefix}.hash`,
                value: reader.bytes()
              }
              break
            }
            case 6: {
              if (opts.limits?.signatures != null && obj.signatures === opts.limits.signatures) {
                throw new MaxLengthError('Streaming decode error - repeated field "signatures" had too many elements')
              }

              for (const evt of Signature.codec().stream(reader, reader.uint32(), `${prefix}.signatures[]`, {
                limits: opts.limits?.signatures$
              })) {
                yield {
                  ...evt,
                  index: obj.signatures
                }
              }

              obj.signatures++

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

  export interface ReceiptStreamIdFieldEvent {
    field: '$.streamId'
    value: Uint8Array
  }

  export interface ReceiptSegmentIdFieldEvent {
    field: '$.segmentId'
    value: Uint8Array
  }

  export interface ReceiptEpochFieldEvent {
    field: '$.epoch'
    value: bigint
  }

  export interface ReceiptEndFieldEvent {
    field: '$.end'
    value: bigint
  }

  export interface ReceiptHashFieldEvent {
    field: '$.hash'
    value: Uint8Array
  }

  export interface ReceiptSignaturesPeerIdFieldEvent {
    field: '$.signatures[].peerId'
    value: string
    index: number
  }

  export interface ReceiptSignaturesIncarnationFieldEvent {
    field: '$.signatures[].incarnation'
    value: Uint8Array
    index: number
  }

  export interface ReceiptSignaturesSignatureFieldEvent {
    field: '$.signatures[].signature'
    value: Uint8Array
    index: number
  }

  export function encode (obj: Partial<Receipt>): Uint8Array {
    return encodeMessage(obj, Receipt.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Receipt>): Receipt {
    return decodeMessage(buf, Receipt.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Receipt>): Generator<ReceiptStreamIdFieldEvent | ReceiptSegmentIdFieldEvent | ReceiptEpochFieldEvent | ReceiptEndFieldEvent | ReceiptHashFieldEvent | ReceiptSignaturesPeerIdFieldEvent | ReceiptSignaturesIncarnationFieldEvent | ReceiptSignaturesSignatureFieldEvent> {
    return streamMessage(buf, Receipt.codec(), opts)
  }
}

export interface Signature {
  peerId: string
  incarnation: Uint8Array
  signature: Uint8Array
}

export namespace Signature {
  let _codec: Codec<Signature>

  export const codec = (): Codec<Signature> => {
    if (_codec == null) {
      _codec = message<Signature>((obj, w, opts = {}) => {
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

        if ((obj.signature != null && obj.signature.byteLength > 0)) {
          w.uint32(26)
          w.bytes(obj.signature)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          peerId: '',
          incarnation: uint8ArrayAlloc(0),
          signature: uint8ArrayAlloc(0)
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

  export interface SignaturePeerIdFieldEvent {
    field: '$.peerId'
    value: string
  }

  export interface SignatureIncarnationFieldEvent {
    field: '$.incarnation'
    value: Uint8Array
  }

  export interface SignatureSignatureFieldEvent {
    field: '$.signature'
    value: Uint8Array
  }

  export function encode (obj: Partial<Signature>): Uint8Array {
    return encodeMessage(obj, Signature.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Signature>): Signature {
    return decodeMessage(buf, Signature.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Signature>): Generator<SignaturePeerIdFieldEvent | SignatureIncarnationFieldEvent | SignatureSignatureFieldEvent> {
    return streamMessage(buf, Signature.codec(), opts)
  }
}

export interface CatalogCommand {
  streamNamed?: StreamNamed
}

export namespace CatalogCommand {
  let _codec: Codec<CatalogCommand>

  export const codec = (): Codec<CatalogCommand> => {
    if (_codec == null) {
      _codec = message<CatalogCommand>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if (obj.streamNamed != null) {
          w.uint32(10)
          StreamNamed.codec().encode(obj.streamNamed, w)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {}

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.streamNamed = StreamNamed.codec().decode(reader, reader.uint32(), {
                limits: opts.limits?.streamNamed
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
              yield * StreamNamed.codec().stream(reader, reader.uint32(), `${prefix}.streamNamed`, {
                limits: opts.limits?.streamNamed
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

  export interface CatalogCommandStreamNamedGenesisFieldEvent {
    field: '$.streamNamed.genesis'
    value: Uint8Array
  }

  export function encode (obj: Partial<CatalogCommand>): Uint8Array {
    return encodeMessage(obj, CatalogCommand.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CatalogCommand>): CatalogCommand {
    return decodeMessage(buf, CatalogCommand.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<CatalogCommand>): Generator<CatalogCommandStreamNamedGenesisFieldEvent> {
    return streamMessage(buf, CatalogCommand.codec(), opts)
  }
}

export interface StreamNamed {
  genesis: Uint8Array
}

export namespace StreamNamed {
  let _codec: Codec<StreamNamed>

  export const codec = (): Codec<StreamNamed> => {
    if (_codec == null) {
      _codec = message<StreamNamed>((obj, w, opts = {}) => {
        if (opts.lengthDelimited !== false) {
          w.fork()
        }

        if ((obj.genesis != null && obj.genesis.byteLength > 0)) {
          w.uint32(10)
          w.bytes(obj.genesis)
        }

        if (opts.lengthDelimited !== false) {
          w.ldelim()
        }
      }, (reader, length, opts = {}) => {
        const obj: any = {
          genesis: uint8ArrayAlloc(0)
        }

        const end = length == null ? reader.len : reader.pos + length

        while (reader.pos < end) {
          const tag = reader.uint32()

          switch (tag >>> 3) {
            case 1: {
              obj.genesis = reader.bytes()
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
                field: `${prefix}.genesis`,
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

  export interface StreamNamedGenesisFieldEvent {
    field: '$.genesis'
    value: Uint8Array
  }

  export function encode (obj: Partial<StreamNamed>): Uint8Array {
    return encodeMessage(obj, StreamNamed.codec())
  }

  export function decode (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StreamNamed>): StreamNamed {
    return decodeMessage(buf, StreamNamed.codec(), opts)
  }

  export function stream (buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<StreamNamed>): Generator<StreamNamedGenesisFieldEvent> {
    return streamMessage(buf, StreamNamed.codec(), opts)
  }
}
