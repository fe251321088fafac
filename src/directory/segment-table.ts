/**
 * Segments in typed columns: some 70 bytes each, whatever their number, instead of the kilobyte that objects and strings
 * take. Rows are found by segment id through an open-addressed index over the ids' own bytes, which are hashes already.
 */
import { hashToId, idToHash } from '../chain/index.js'
import type { SegmentId } from '../chain/index.js'

const HASH_BYTES = 32
const ROWS_MIN = 1024
const SLOT_FREE = -1

/** One row: `shards` and `owner` are numbers that mean something to the table's user only. */
export interface SegmentRow {
  readonly segment: SegmentId
  readonly number: number
  readonly baseHeight: number
  readonly baseTimestamp: number
  /** the stream */
  readonly owner: number
  /** the set of shards */
  readonly shards: number
  readonly flags: number
}

export class SegmentTable {
  #rows = 0
  #capacity = ROWS_MIN
  #ids = Buffer.alloc(ROWS_MIN * HASH_BYTES)
  #numbers = new Float64Array(ROWS_MIN)
  #baseHeights = new Float64Array(ROWS_MIN)
  #baseTimestamps = new Float64Array(ROWS_MIN)
  #owners = new Uint32Array(ROWS_MIN)
  #shardSets = new Uint32Array(ROWS_MIN)
  #flagBits = new Uint8Array(ROWS_MIN)
  readonly #freeRows: number[] = []
  /** twice as many slots as rows: half of them stay free, so that probing is short */
  #slots = new Int32Array(2 * ROWS_MIN).fill(SLOT_FREE)

  /** rows in use */
  get size (): number {
    return this.#rows - this.#freeRows.length
  }

  /** The row of this segment, undefined if it isn't there. */
  find (segment: SegmentId): number | undefined {
    const slot = this.#slotOf(idToHash(segment))
    const row = this.#slots[slot] as number

    return row === SLOT_FREE ? undefined : row
  }

  /** Adds a segment, which must not be there yet, and returns its row. */
  add (entry: SegmentRow): number {
    const row = this.#freeRows.pop() ?? this.#rows++
    if (row >= this.#capacity) {
      this.#grow()
    }

    const id = idToHash(entry.segment)
    this.#ids.set(id, row * HASH_BYTES)
    this.#numbers[row] = entry.number
    this.#baseHeights[row] = entry.baseHeight
    this.#baseTimestamps[row] = entry.baseTimestamp
    this.#owners[row] = entry.owner
    this.#shardSets[row] = entry.shards
    this.#flagBits[row] = entry.flags
    this.#slots[this.#slotOf(id)] = row

    return row
  }

  get (row: number): SegmentRow {
    return {
      segment: hashToId(this.#idOf(row)),
      number: this.#numbers[row] as number,
      baseHeight: this.#baseHeights[row] as number,
      baseTimestamp: this.#baseTimestamps[row] as number,
      owner: this.#owners[row] as number,
      shards: this.#shardSets[row] as number,
      flags: this.#flagBits[row] as number
    }
  }

  numberOf (row: number): number {
    return this.#numbers[row] as number
  }

  ownerOf (row: number): number {
    return this.#owners[row] as number
  }

  flagsOf (row: number): number {
    return this.#flagBits[row] as number
  }

  setFlags (row: number, flags: number): void {
    this.#flagBits[row] = flags
  }

  /** Takes a row out; its number may be given to another segment. */
  remove (row: number): void {
    let gap = this.#slotOf(this.#idOf(row))
    this.#slots[gap] = SLOT_FREE
    this.#freeRows.push(row)

    // what was displaced by the removed row moves up, so that no search stops short of it
    const mask = this.#slots.length - 1
    for (let slot = (gap + 1) & mask; this.#slots[slot] !== SLOT_FREE; slot = (slot + 1) & mask) {
      const home = this.#homeOf(this.#idOf(this.#slots[slot] as number))
      if (((slot - home) & mask) >= ((slot - gap) & mask)) {
        this.#slots[gap] = this.#slots[slot] as number
        this.#slots[slot] = SLOT_FREE
        gap = slot
      }
    }
  }

  /** The slot that holds this id, or the free one where it belongs. */
  #slotOf (id: Uint8Array): number {
    const mask = this.#slots.length - 1
    let slot = this.#homeOf(id)

    for (let row = this.#slots[slot] as number; row !== SLOT_FREE; row = this.#slots[slot] as number) {
      if (this.#ids.compare(id, 0, HASH_BYTES, row * HASH_BYTES, (row + 1) * HASH_BYTES) === 0) {
        return slot
      }
      slot = (slot + 1) & mask
    }

    return slot
  }

  #homeOf (id: Uint8Array): number {
    const bits = (id[0] as number) | (id[1] as number) << 8 | (id[2] as number) << 16 | (id[3] as number) << 24

    return bits & (this.#slots.length - 1)
  }

  #idOf (row: number): Buffer {
    return this.#ids.subarray(row * HASH_BYTES, (row + 1) * HASH_BYTES)
  }

  #grow (): void {
    const capacity = this.#capacity * 2
    const ids = Buffer.alloc(capacity * HASH_BYTES)
    ids.set(this.#ids)
    this.#ids = ids
    this.#numbers = extended(this.#numbers, new Float64Array(capacity))
    this.#baseHeights = extended(this.#baseHeights, new Float64Array(capacity))
    this.#baseTimestamps = extended(this.#baseTimestamps, new Float64Array(capacity))
    this.#owners = extended(this.#owners, new Uint32Array(capacity))
    this.#shardSets = extended(this.#shardSets, new Uint32Array(capacity))
    this.#flagBits = extended(this.#flagBits, new Uint8Array(capacity))

    const before = this.#slots
    this.#slots = new Int32Array(2 * capacity).fill(SLOT_FREE)
    for (const row of before) {
      if (row !== SLOT_FREE) {
        this.#slots[this.#slotOf(this.#idOf(row))] = row
      }
    }
    this.#capacity = capacity
  }
}

function extended<T extends { set (values: T): void }> (from: T, into: T): T {
  into.set(from)

  return into
}
