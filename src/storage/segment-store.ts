/**
 * The ports of storage: what the rest of Catenary knows of a disk. `openFileStorage` gives one on a real
 * disk, `MemoryStorage` one in memory with the same behaviour; `test/storage/contract.ts` is the suite both pass.
 */
import type { BlockKind, Descriptor, Frame, Height, Receipt, ReservationKey, SegmentEntry, SegmentId, StreamId, Timestamp } from '../chain/index.js'
import type { HardState } from '../replication/types.js'

/** What a segment's file says of itself at its beginning. */
export interface SegmentHeader {
  readonly stream: StreamId
  readonly segment: SegmentId
  readonly descriptor: Descriptor
  readonly descriptorBytes: Uint8Array
}

/** Where a frame stands. */
export interface FramePlace {
  readonly height: Height
  /** height after its last block */
  readonly end: Height
  /** in the data file */
  readonly offset: number
  readonly length: number
  readonly timestamp: Timestamp
  readonly kind: BlockKind
}

/** A stretch of a segment that was read anew and found whole. */
export interface Verified {
  /** height after its last block */
  readonly end: Height
  readonly bytes: number
  /** the index wasn't whole, and was made anew from the data; in the last stretch only */
  readonly indexMade?: boolean
}

/**
 * One segment's data file and index. `append` and `cut` are staged at once and seen by every read at once; `sync` makes
 * all that was staged before it durable, in order. One owner writes; any number read.
 */
export interface SegmentStore {
  readonly header: SegmentHeader
  /** height after the last block, staged ones included */
  readonly end: Height
  /** hash of the last block; the segment's id while there is none */
  readonly lastHash: Uint8Array
  /** bytes for frames: the capacity less the file's header */
  readonly roomBytes: number
  /** bytes of the frames there are */
  readonly usedBytes: number
  readonly sealed: boolean
  /** what recovery cut from the file's end when it was opened, undefined if nothing */
  readonly cutAtOpen?: { readonly bytes: number, readonly reason: string }

  /** Stages a frame that was filled or verified (`frame.prefixes` is there). Keeps `frame.bytes` until it is written. */
  append (frame: Frame): void
  /** Stages the removal of everything from `height` on, which must be a frame's first or the end. */
  cut (height: Height): void
  /**
   * Writes what is staged and makes it durable. Calls may overlap: each covers what was staged before it was called,
   * and several share one fsync. After a failure every later call fails too: what is on disk isn't known any more.
   *
   * @throws {StorageError} naming the file and what the disk said
   */
  sync (): Promise<void>
  /**
   * Gives what is staged to the operating system: it outlives the process from then on, not a loss of power. Otherwise
   * as `sync`, which is what makes it durable.
   *
   * @throws {StorageError}
   */
  write (): Promise<void>

  /** Every frame, in order, from the one that contains `from`. Bytes alias the map or the staged frame. */
  frames (from?: Height): Iterable<Frame>
  /**
   * To be awaited before a `read` of the same, unless it is undefined: then all of it is in memory, and was read from the disk
   * before, or written, in this run of the process. The store may be another one then: ask again.
   *
   * @throws {CorruptSegmentError} if the disk can't read it, which a map is no place to find out
   */
  load (from: Height, to: Height, maxBytes: number): Promise<void> | undefined
  /** The same before a `heightOf`. */
  loadBlock (blockHash: Uint8Array): Promise<void> | undefined
  /**
   * Whole frames' bytes, from the frame that contains `from` to the one that ends at or before `to`, as few pieces as
   * may be, at most `maxBytes` but at least one frame. Pieces alias the map (valid as long as they are referenced) or
   * staged frames. Empty if there is nothing.
   *
   * @throws {CorruptSegmentError} if what is there is no frame, or the file is shorter than it was
   */
  read (from: Height, to: Height, maxBytes: number): Uint8Array[]
  /** As `read`, and what comes from the file is checked, link by link. @throws {CorruptSegmentError} if it doesn't hold */
  readVerified (from: Height, to: Height, maxBytes: number): Uint8Array[]
  /** The frame that contains `height`, undefined if there is none. */
  frameAt (height: Height): FramePlace | undefined
  /** Height of the first block at or after this time, undefined if there is none. */
  heightAt (time: Timestamp): Height | undefined
  /** Height of the block with this hash, undefined if there is none. */
  heightOf (blockHash: Uint8Array): Height | undefined

  /**
   * Cuts the file to the page after its end, writes the index, makes both durable. Nothing can be appended afterwards.
   * The last block must be a seal.
   *
   * @throws {StorageError}
   */
  seal (): Promise<void>
  /**
   * Reads everything that is written anew, past the map, and checks the whole chain; yields from stretch to stretch, so
   * that a scrubber can pace itself. Ends early if the segment is closed or cut meanwhile. The index of a sealed segment
   * is read too, and made anew if it isn't whole.
   *
   * @throws {CorruptSegmentError} at the first thing that doesn't hold
   */
  verify (): AsyncIterable<Verified>
  /** Syncs nothing. Later calls fail. */
  close (): Promise<void>
}

/** What a node knows of one of its shards beside the segment's bytes. All of it is in the node's database. */
export interface ShardRecord {
  readonly stream: StreamId
  readonly segment: SegmentId
  readonly number: number
  readonly hardState: HardState
  /**
   * `opened`: takes part; `sealed`: complete and certified; `quarantined`: failed its chain, serves nothing; `copying`: its
   * blocks are being copied from other nodes, serves nothing yet
   */
  readonly state: 'opened' | 'sealed' | 'quarantined' | 'copying'
  /** an encoded `Opening`: what the shard was opened with (the seal before, the producers handed over); opaque here */
  readonly opening: Uint8Array
  /** of this segment's seal */
  readonly certificate?: Receipt
  /**
   * The machine's boot in which the log may have more than is on disk (durability `interval`); undefined if it can't. In
   * another boot the shard is in doubt: it may have lost what it acknowledged.
   */
  readonly unsyncedBoot?: string
  /** why it is quarantined */
  readonly reason?: string
}

/** Everything a node keeps, in one folder that one process has locked. */
export interface Storage {
  /** 32 hex digits, made with the folder */
  readonly incarnation: string
  /** differs from boot to boot of the machine: what was written in another one and not synced may be gone */
  readonly bootId: string
  /** bytes that may still be promised to segments */
  readonly roomBytes: number

  /** Every record, in the order of stream and number. */
  shards (): Promise<ShardRecord[]>
  /** the record of one; undefined if there is none */
  shard (segment: SegmentId): Promise<ShardRecord | undefined>
  /** Durable when it resolves. */
  putShard (record: ShardRecord): Promise<void>
  /** Durable when it resolves: the hard state alone, the rest of the record as it was. @throws {UnknownSegmentError} without a record */
  putHardState (segment: SegmentId, hardState: HardState): Promise<void>
  /** How far the segment is known to have been synced: not durable at once, lags by a second at most. */
  markSynced (segment: SegmentId, end: Height): void

  putSegmentEntries (entries: readonly SegmentEntry[]): Promise<void>
  /** A stream's segments in order, from `number` on, at most `limit`. */
  segmentEntries (stream: StreamId, number: number, limit: number): Promise<SegmentEntry[]>
  /** Every stream that has entries. */
  streams (): Promise<StreamId[]>

  /** A small named value of the node's own, durable when it resolves. */
  putValue (name: string, value: Uint8Array): Promise<void>
  getValue (name: string): Promise<Uint8Array | undefined>

  /**
   * Promises room for a segment and makes its file, under a name of its own until `create` takes it. Idempotent for the
   * same key. Lapses at `expiresAtMs` if nothing opens it.
   *
   * @throws {NoRoomError} or a `StorageError`
   */
  reserve (reservation: Reservation): Promise<void>
  /** Lets a reservation go. Nothing happens if there is none. */
  release (key: ReservationKey): Promise<void>

  /**
   * Makes the segment's file, from the reservation of its stream and number if there is one. If it is there already it
   * is opened as it is.
   *
   * @throws {NoRoomError} or a `StorageError` or a `CorruptSegmentError`
   */
  create (header: SegmentHeader): Promise<SegmentStore>
  /**
   * Opens a segment. One that isn't sealed: walks and verifies all its frames, cuts a torn tail; `end` of the result is
   * what is whole, all of it synced. A sealed one: checks header, size, seal and index; the rest is for `verify`. One
   * that is open already is the same store for everybody.
   *
   * @throws {CorruptSegmentError} if something below what is known to have been synced is damaged, or the file is gone
   * @throws {UnknownSegmentError} if there is neither a file nor a record
   */
  open (segment: SegmentId): Promise<SegmentStore>
  /**
   * Takes a segment's damaged files out of the way and keeps them as evidence, in place of what was kept of it before.
   * They take room until somebody removes them. The record stays. Nothing happens if there are no files.
   *
   * @throws {StorageError}
   */
  setAside (segment: SegmentId): Promise<void>
  /** Removes a segment's files, record and promised room. */
  remove (segment: SegmentId): Promise<void>
  close (): Promise<void>
}

export interface Reservation extends ReservationKey {
  readonly capacity: number
  readonly expiresAtMs: number
}
