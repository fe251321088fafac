/**
 * A frame: the blocks of one append, side by side; on disk, between nodes and to readers the same bytes
 * (`docs/formats.md`). A producer makes one with `FrameBuilder`, the master fills in its place in the chain with
 * `fillFrame`, everybody else checks it with `verifyFrame`.
 */
import { InvariantError } from '../errors.js'
import { asBuffer, isZero } from './bytes.js'
import { hashesOf } from './frame-hashes.js'
import { AT, FLAG_SEQUENCES, FRAME_BYTES_MAX, FRAME_HEADER_BYTES, PRODUCER_BYTES } from './frame-layout.js'
import { readUint64 } from './numbers.js'
import { HASH_BYTES } from './sha256.js'
import type { Height, Sequence, Timestamp } from './numbers.js'

export { FRAME_BLOCKS_MAX, FRAME_BYTES_MAX, FRAME_HEADER_BYTES, PRODUCER_BYTES } from './frame-layout.js'

export enum BlockKind {
  data = 1,
  seal = 2,
  snapshot = 3,
  producers = 4
}

/** most bytes of a block's data: what fits a frame of one block, with its own sequence or without */
export const BLOCK_BYTES_MAX = FRAME_BYTES_MAX - FRAME_HEADER_BYTES - 12

export const NO_PRODUCER: Uint8Array = new Uint8Array(PRODUCER_BYTES)
export const ZERO_HASH: Uint8Array = new Uint8Array(HASH_BYTES)

/** One block, as a view into its frame: `data`, `hash` and `prevHash` alias the frame's memory. */
export interface Block {
  readonly kind: BlockKind
  readonly height: Height
  readonly timestamp: Timestamp
  readonly producer: Uint8Array
  readonly sequence: Sequence
  readonly prevHash: Uint8Array
  readonly hash: Uint8Array
  readonly data: Uint8Array
}

export class Frame {
  readonly bytes: Buffer
  readonly view: DataView
  readonly kind: BlockKind
  readonly count: number
  /** true if every block carries its own sequence */
  readonly sequences: boolean
  /** of each block's hash the first 8 bytes, as two big-endian words, once `fillFrame` or `verifyFrame` computed the chain */
  prefixes: Uint32Array | undefined
  #hashes: Buffer | undefined

  /** `bytes` are taken as they are: use `parseFrame` for bytes that aren't known to be a frame. */
  constructor (bytes: Uint8Array) {
    this.bytes = asBuffer(bytes)
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.kind = this.view.getUint8(AT.kind)
    this.count = this.view.getUint32(AT.count, true)
    this.sequences = (this.view.getUint8(AT.flags) & FLAG_SEQUENCES) !== 0
  }

  /** bytes of the frame, header and padding included */
  get length (): number {
    return this.bytes.length
  }

  /** height of the first block */
  get height (): Height {
    return readUint64(this.view, AT.height)
  }

  /** height after the last block */
  get end (): Height {
    return this.height + this.count
  }

  get timestamp (): Timestamp {
    return readUint64(this.view, AT.timestamp)
  }

  /** aliases the frame */
  get producer (): Uint8Array {
    return this.bytes.subarray(AT.producer, AT.producer + PRODUCER_BYTES)
  }

  /** sequence of the first block, 0 if the blocks aren't numbered */
  get sequence (): Sequence {
    return readUint64(this.view, AT.sequence)
  }

  /** sequence of the last block, 0 if the blocks aren't numbered */
  get lastSequence (): Sequence {
    if (this.sequences) {
      let last = 0
      for (const block of blockOffsets(this)) {
        last = block.sequence
      }
      return last
    }

    const first = this.sequence

    return first === 0 ? 0 : first + this.count - 1
  }

  /** hash of the block before the first; aliases the frame */
  get prevHash (): Uint8Array {
    return this.bytes.subarray(AT.prevHash, AT.prevHash + HASH_BYTES)
  }

  /** hash of the last block; aliases the frame */
  get lastHash (): Uint8Array {
    return this.bytes.subarray(AT.lastHash, AT.lastHash + HASH_BYTES)
  }

  /**
   * Hash of block `index`; aliases the frame's hashes, which are computed once more, and kept, when the first is asked for.
   *
   * @throws {InvariantError} if the frame was neither filled nor verified
   */
  hashOf (index: number): Uint8Array {
    if (this.prefixes == null) {
      throw new InvariantError(`the frame at height ${this.height} was neither filled nor verified`)
    }
    this.#hashes ??= hashesOf(this.bytes, this.count)

    return this.#hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)
  }

  /**
   * The blocks, as views.
   *
   * @throws {InvariantError} if the frame was neither filled nor verified
   */
  * blocks (): Generator<Block, void, undefined> {
    const { kind, producer, height, timestamp } = this
    let prevHash = this.prevHash
    let index = 0

    for (const { sequence, from, to } of blockOffsets(this)) {
      const hash = this.hashOf(index)
      yield { kind, height: height + index, timestamp, producer, sequence, prevHash, hash, data: this.bytes.subarray(from, to) }
      prevHash = hash
      index++
    }
  }

  /** The data of each block, as views. Needs no hashes. */
  * data (): Generator<Uint8Array, void, undefined> {
    for (const { from, to } of blockOffsets(this)) {
      yield this.bytes.subarray(from, to)
    }
  }
}

function * blockOffsets (frame: Frame): Generator<{ sequence: Sequence, from: number, to: number }, void, undefined> {
  let at = FRAME_HEADER_BYTES
  const first = frame.sequence

  for (let index = 0; index < frame.count; index++) {
    const size = frame.view.getUint32(at, true)
    at += 4
    let sequence = first === 0 ? 0 : first + index
    if (frame.sequences) {
      sequence = readUint64(frame.view, at)
      at += 8
    }
    yield { sequence, from: at, to: at + size }
    at += size
  }
}

/** A copy whose place, time and hashes are zero, as a producer sends it. */
export function unplacedCopy (frame: Frame): Frame {
  const bytes = Buffer.from(frame.bytes)
  bytes.fill(0, AT.height, AT.producer)
  bytes.fill(0, AT.prevHash, FRAME_HEADER_BYTES)

  return new Frame(bytes)
}

/** True if place, time and hashes are zero, as a producer sends a frame. */
export function isUnplaced (frame: Frame): boolean {
  return isZero(frame.bytes, AT.height, AT.producer) && isZero(frame.bytes, AT.prevHash, FRAME_HEADER_BYTES)
}
