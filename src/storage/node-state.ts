/**
 * What a node keeps beside its segments' bytes, in its database: records of its shards, lists of streams' segments,
 * marks, named values. Local to the node; a record that can't be read is an error of the disk.
 */
import { systemClock } from '../clock.js'
import { asBuffer, decodeReceipt, encodeReceipt, hashToId, idToHash, toSafeInteger } from '../chain/index.js'
import { StorageError, UnknownSegmentError } from '../errors.js'
import { StoredEntry, StoredHardState, StoredSeal, StoredShard } from './pb/state.pb.js'
import type { Height, SegmentEntry, SegmentId, StreamId } from '../chain/index.js'
import type { HardState } from '../replication/types.js'
import type { Change, KeyValues } from './key-values.js'
import type { SealPlace } from './sealed-index.js'
import type { ShardRecord } from './segment-store.js'

const STATES = ['opened', 'sealed', 'quarantined', 'copying'] as const
/** begins the keys that may be written without being durable */
export const MARKS = 'mark/'
const KEY = {
  incarnation: 'folder/incarnation',
  format: 'folder/format',
  shard: (segment: SegmentId) => `shard/${segment}`,
  hardState: (segment: SegmentId) => `hard/${segment}`,
  mark: (segment: SegmentId) => `${MARKS}${segment}`,
  seal: (segment: SegmentId) => `seal/${segment}`,
  removing: (segment: SegmentId) => `removing/${segment}`,
  entries: (stream: StreamId) => `entry/${stream}/`,
  entry: (stream: StreamId, number: number) => `entry/${stream}/${String(number).padStart(16, '0')}`,
  value: (name: string) => `value/${name}`
}
const FORMAT_VERSION = '1'

/** 16 random bytes as hex: one life of a disk */
export function newIncarnation (clock = systemClock): string {
  return clock.randomHex(16)
}

export class NodeState {
  readonly #values: KeyValues
  readonly #known = new Set<SegmentId>()

  private constructor (values: KeyValues, readonly incarnation: string) {
    this.#values = values
  }

  /** Undefined if nothing was ever initialised there. @throws {StorageError} if it is of a later format */
  static async open (values: KeyValues): Promise<NodeState | undefined> {
    const incarnation = await values.get(KEY.incarnation)
    if (incarnation == null) {
      return undefined
    }
    const format = text(await values.get(KEY.format) ?? new Uint8Array(0))
    if (format !== FORMAT_VERSION) {
      throw new StorageError(`The node's database has format '${format}', not ${FORMAT_VERSION}`)
    }

    const state = new NodeState(values, text(incarnation))
    for (const [key] of await values.list(KEY.shard(''))) {
      state.#known.add(key.slice(KEY.shard('').length))
    }

    return state
  }

  /** Makes the state of a new folder, with its first named values. */
  static async init (values: KeyValues, incarnation: string, named: ReadonlyMap<string, Uint8Array> = new Map()): Promise<void> {
    await values.write([
      [KEY.format, Buffer.from(FORMAT_VERSION)],
      [KEY.incarnation, Buffer.from(incarnation)],
      ...[...named].map(([name, value]): Change => [KEY.value(name), value])
    ], true)
  }

  /** True if there is a record of this segment. */
  knows (segment: SegmentId): boolean {
    return this.#known.has(segment)
  }

  async shards (): Promise<ShardRecord[]> {
    // in this order: a shard that is put meanwhile has its hard state by the time its record can be seen
    const records = await this.#values.list(KEY.shard(''))
    const hardStates = new Map(await this.#values.list(KEY.hardState('')))

    return records
      .map(([key, bytes]) => named(key, () => decodeRecord(bytes, segment => hardStates.get(KEY.hardState(segment)))))
      .sort((a, b) => a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : a.number - b.number)
  }

  async shard (segment: SegmentId): Promise<ShardRecord | undefined> {
    // in this order, as above
    const bytes = await this.#values.get(KEY.shard(segment))
    const hardState = await this.#values.get(KEY.hardState(segment))

    return bytes == null ? undefined : named(KEY.shard(segment), () => decodeRecord(bytes, () => hardState))
  }

  async putShard (record: ShardRecord): Promise<void> {
    const { segment } = record
    this.#known.add(segment)
    await this.#values.write([[KEY.shard(segment), encodeRecord(record)], [KEY.hardState(segment), encodeHardState(record.hardState)]], true)
  }

  async putHardState (segment: SegmentId, hardState: HardState): Promise<void> {
    if (!this.knows(segment)) {
      throw new UnknownSegmentError(segment)
    }
    await this.#values.write([[KEY.hardState(segment), encodeHardState(hardState)]], true)
  }

  async mark (segment: SegmentId): Promise<Height | undefined> {
    const bytes = await this.#values.get(KEY.mark(segment))

    return bytes == null ? undefined : named(KEY.mark(segment), () => toSafeInteger(BigInt(text(bytes)), 'mark'))
  }

  async putMarks (marks: ReadonlyMap<SegmentId, Height>, durable: boolean): Promise<void> {
    await this.#values.write([...marks].map(([segment, end]): Change => [KEY.mark(segment), Buffer.from(String(end))]), durable)
  }

  async seal (segment: SegmentId): Promise<SealPlace | undefined> {
    const bytes = await this.#values.get(KEY.seal(segment))
    if (bytes == null) {
      return undefined
    }

    return named(KEY.seal(segment), () => {
      const stored = StoredSeal.decode(bytes)
      return {
        segment,
        baseHeight: toSafeInteger(stored.baseHeight, 'base height'),
        end: toSafeInteger(stored.end, 'end'),
        sealOffset: toSafeInteger(stored.sealOffset, 'offset'),
        endOffset: toSafeInteger(stored.endOffset, 'offset'),
        lastHash: stored.lastHash
      }
    })
  }

  async putSeal (place: SealPlace): Promise<void> {
    const value = StoredSeal.encode({
      baseHeight: BigInt(place.baseHeight),
      end: BigInt(place.end),
      sealOffset: BigInt(place.sealOffset),
      endOffset: BigInt(place.endOffset),
      lastHash: place.lastHash
    })
    // the mark has served: what is sealed is synced
    await this.#values.write([[KEY.seal(place.segment), value], [KEY.mark(place.segment), undefined]], true)
  }

  /** Segments whose removal has begun. */
  async removing (): Promise<SegmentId[]> {
    return (await this.#values.list(KEY.removing(''))).map(([key]) => key.slice(KEY.removing('').length))
  }

  async beginRemoving (segment: SegmentId): Promise<void> {
    await this.#values.write([[KEY.removing(segment), new Uint8Array(0)]], true)
  }

  /** Forgets what is known of a segment's files: how far they were synced, where they were sealed. */
  async forgetFiles (segment: SegmentId): Promise<void> {
    await this.#values.write([[KEY.seal(segment), undefined], [KEY.mark(segment), undefined]], true)
  }

  /** Forgets all there is of a segment. */
  async remove (segment: SegmentId): Promise<void> {
    this.#known.delete(segment)
    const keys = [KEY.shard, KEY.hardState, KEY.mark, KEY.seal, KEY.removing]
    await this.#values.write(keys.map((key): Change => [key(segment), undefined]), true)
  }

  async putSegmentEntries (entries: readonly SegmentEntry[]): Promise<void> {
    await this.#values.write(entries.map((entry): Change => [
      KEY.entry(entry.stream, entry.number), StoredEntry.encode({ segment: idToHash(entry.segment), descriptor: entry.descriptorBytes })
    ]), true)
  }

  async segmentEntries (stream: StreamId, number: number, limit: number): Promise<SegmentEntry[]> {
    const prefix = KEY.entries(stream)

    return (await this.#values.list(prefix, KEY.entry(stream, number), limit)).map(([key, bytes]) => named(key, () => {
      const { segment, descriptor } = StoredEntry.decode(bytes)
      return { stream, number: Number(key.slice(prefix.length)), segment: hashToId(segment), descriptorBytes: descriptor }
    }))
  }

  async streams (): Promise<StreamId[]> {
    const streams: StreamId[] = []
    let from = 'entry/'
    while (true) {
      const [first] = await this.#values.list('entry/', from, 1)
      if (first == null) {
        return streams
      }
      const stream = first[0].split('/')[1] as StreamId
      streams.push(stream)
      // over all entries of this stream at once
      from = `entry/${stream}/~`
    }
  }

  async putValue (name: string, value: Uint8Array): Promise<void> {
    await this.#values.write([[KEY.value(name), value]], true)
  }

  async getValue (name: string): Promise<Uint8Array | undefined> {
    return await this.#values.get(KEY.value(name))
  }

  async close (): Promise<void> {
    await this.#values.close()
  }
}

/** What `decode` makes of the value under a key. @throws {StorageError} naming the key, if the value can't be what was put there */
function named<T> (key: string, decode: () => T): T {
  try {
    return decode()
  } catch (err) {
    throw new StorageError(`The node's database is damaged at ${key}: ${(err as Error).message}`, { cause: err })
  }
}

function encodeRecord (record: ShardRecord): Uint8Array {
  return StoredShard.encode({
    stream: idToHash(record.stream),
    segment: idToHash(record.segment),
    number: BigInt(record.number),
    state: STATES.indexOf(record.state) + 1,
    opening: record.opening,
    certificate: record.certificate == null ? new Uint8Array(0) : encodeReceipt(record.certificate),
    reason: record.reason ?? '',
    unsyncedBoot: record.unsyncedBoot ?? ''
  })
}

function decodeRecord (bytes: Uint8Array, hardStateOf: (segment: SegmentId) => Uint8Array | undefined): ShardRecord {
  const stored = StoredShard.decode(bytes)
  const segment = hashToId(stored.segment)
  const hardState = hardStateOf(segment)
  const state = STATES[stored.state - 1]
  if (hardState == null || state == null) {
    throw new StorageError(`The record of segment ${segment} is damaged`)
  }

  return {
    stream: hashToId(stored.stream),
    segment,
    number: toSafeInteger(stored.number, 'number'),
    hardState: decodeHardState(hardState),
    state,
    opening: stored.opening,
    certificate: stored.certificate.length === 0 ? undefined : decodeReceipt(stored.certificate),
    reason: stored.reason === '' ? undefined : stored.reason,
    unsyncedBoot: stored.unsyncedBoot === '' ? undefined : stored.unsyncedBoot
  }
}

function encodeHardState ({ epoch, votedFor, logEpoch, doubt }: HardState): Uint8Array {
  return StoredHardState.encode({ epoch: BigInt(epoch), votedFor, logEpoch: BigInt(logEpoch), doubt: doubt == null ? undefined : BigInt(doubt) })
}

function decodeHardState (bytes: Uint8Array): HardState {
  const { epoch, votedFor, logEpoch, doubt } = StoredHardState.decode(bytes)

  return {
    epoch: toSafeInteger(epoch, 'epoch'),
    votedFor,
    logEpoch: toSafeInteger(logEpoch, 'log epoch'),
    doubt: doubt == null ? undefined : toSafeInteger(doubt, 'doubt')
  }
}

function text (bytes: Uint8Array): string {
  return asBuffer(bytes).toString()
}
