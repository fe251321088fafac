/**
 * Where the frames of a segment stand and which blocks they hold. Blocks are known by their ordinal, which is their
 * height less the segment's base. While a segment is open its index is in memory, in columns: no object for a frame,
 * 8 bytes of hash for a block. A sealed segment's is a file (`sealed-index.ts`).
 */
import { HASH_BYTES } from '../chain/index.js'
import type { Frame, Height, Timestamp } from '../chain/index.js'

/** What both kinds of index answer. Frames are numbered from 0 in the order of the file. */
export interface SegmentIndex {
  readonly frames: number
  readonly blocks: number
  /** ordinal of the frame's first block */
  ordinalAt (frame: number): number
  offsetAt (frame: number): number
  timestampAt (frame: number): Timestamp
  kindAt (frame: number): number
  /** ordinals of the blocks whose hashes begin with the same 8 bytes: seldom more than one */
  candidates (blockHash: Uint8Array): number[]
}

/** The frame that contains the block with this ordinal; the last one for any beyond. */
export function frameOfOrdinal (index: SegmentIndex, ordinal: number): number {
  return firstFrame(index, frame => index.ordinalAt(frame) > ordinal) - 1
}

/** The first frame at or after this time; as many as there are frames if there is none. */
export function frameAtOrAfter (index: SegmentIndex, time: Timestamp): number {
  return firstFrame(index, frame => index.timestampAt(frame) >= time)
}

/** The first frame for which `test` holds, which holds for all after it too. */
function firstFrame (index: SegmentIndex, test: (frame: number) => boolean): number {
  let from = 0
  let to = index.frames
  while (from < to) {
    const middle = (from + to) >>> 1
    if (test(middle)) {
      to = middle
    } else {
      from = middle + 1
    }
  }

  return from
}

const FRAMES_AT_FIRST = 64
const BLOCKS_AT_FIRST = 256

export class OpenIndex implements SegmentIndex {
  #frames = 0
  #blocks = 0
  #ordinals = new Uint32Array(FRAMES_AT_FIRST)
  #offsets = new Uint32Array(FRAMES_AT_FIRST)
  #timestamps = new Float64Array(FRAMES_AT_FIRST)
  #kinds = new Uint8Array(FRAMES_AT_FIRST)
  // the first 8 bytes of each block's hash, big-endian, so that they sort like the hashes
  #high = new Uint32Array(BLOCKS_AT_FIRST)
  #low = new Uint32Array(BLOCKS_AT_FIRST)

  constructor (readonly baseHeight: Height) {}

  get frames (): number {
    return this.#frames
  }

  get blocks (): number {
    return this.#blocks
  }

  ordinalAt (frame: number): number {
    return this.#ordinals[frame] as number
  }

  offsetAt (frame: number): number {
    return this.#offsets[frame] as number
  }

  timestampAt (frame: number): Timestamp {
    return this.#timestamps[frame] as number
  }

  kindAt (frame: number): number {
    return this.#kinds[frame] as number
  }

  /** first 4 bytes of the blocks' hashes, big-endian, by ordinal; aliases the index until it next changes */
  get high (): Uint32Array {
    return this.#high.subarray(0, this.#blocks)
  }

  /** the 4 bytes that follow `high` */
  get low (): Uint32Array {
    return this.#low.subarray(0, this.#blocks)
  }

  /** Adds a frame whose hashes are there, at this offset of the data file. */
  add (frame: Frame, offset: number): void {
    const at = this.#frames
    const hashes = frame.hashes as Buffer
    if (at === this.#offsets.length) {
      this.#growFrames()
    }
    this.#ordinals[at] = this.#blocks
    this.#offsets[at] = offset
    this.#timestamps[at] = frame.timestamp
    this.#kinds[at] = frame.kind
    this.#frames = at + 1

    const blocks = this.#blocks + frame.count
    if (blocks > this.#high.length) {
      this.#growBlocks(blocks)
    }
    const high = this.#high
    const low = this.#low
    for (let block = this.#blocks, from = 0; block < blocks; block++, from += HASH_BYTES) {
      high[block] = hashes.readUInt32BE(from)
      low[block] = hashes.readUInt32BE(from + 4)
    }
    this.#blocks = blocks
  }

  /** Forgets every frame from `frame` on. */
  cut (frame: number): void {
    if (frame < this.#frames) {
      this.#blocks = this.ordinalAt(frame)
      this.#frames = frame
    }
  }

  candidates (blockHash: Uint8Array): number[] {
    const view = new DataView(blockHash.buffer, blockHash.byteOffset, blockHash.byteLength)
    const high = this.high
    const low = view.getUint32(4)
    const found: number[] = []
    // what is looked up in an open segment was mostly just written: from the end
    for (let at = high.lastIndexOf(view.getUint32(0)); at !== -1; at = at === 0 ? -1 : high.lastIndexOf(view.getUint32(0), at - 1)) {
      if (this.#low[at] === low) {
        found.push(at)
      }
    }

    return found
  }

  #growFrames (): void {
    const length = this.#offsets.length * 2
    const grown = <T extends Uint32Array | Float64Array | Uint8Array>(column: T, to: T): T => {
      to.set(column)
      return to
    }
    this.#ordinals = grown(this.#ordinals, new Uint32Array(length))
    this.#offsets = grown(this.#offsets, new Uint32Array(length))
    this.#timestamps = grown(this.#timestamps, new Float64Array(length))
    this.#kinds = grown(this.#kinds, new Uint8Array(length))
  }

  #growBlocks (atLeast: number): void {
    const length = Math.max(atLeast, this.#high.length * 2)
    const high = new Uint32Array(length)
    const low = new Uint32Array(length)
    high.set(this.high)
    low.set(this.low)
    this.#high = high
    this.#low = low
  }
}
