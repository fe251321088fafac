/**
 * A frame: the blocks of one append, side by side; on disk, between nodes and to readers the same bytes
 * (`docs/formats.md`). A producer makes one with `FrameBuilder`, the master fills in its place in the chain with
 * `fillFrame`, everybody else checks it with `verifyFrame`.
 */
import { InvalidFrameError } from '../errors.js'
import { asBuffer, bytesEqual, isZero } from './bytes.js'
import { readUint64, writeUint64 } from './numbers.js'
import { HASH_BYTES, sha256Into, sha256OfPairInto } from './sha256.js'
import type { Height, Sequence, Timestamp } from './numbers.js'

export enum BlockKind {
  data = 1,
  seal = 2,
  snapshot = 3,
  producers = 4
}

/** bytes of a frame's header */
export const FRAME_HEADER_BYTES = 128
/** most bytes of a frame, header and padding included */
export const FRAME_BYTES_MAX = 1024 * 1024
/** most blocks of a frame */
export const FRAME_BLOCKS_MAX = 16_384
/** bytes of a producer id */
export const PRODUCER_BYTES = 16
/** most bytes of a block's data: what fits a frame of one block */
export const BLOCK_BYTES_MAX = FRAME_BYTES_MAX - FRAME_HEADER_BYTES - 8

const BLOCK_HEADER_BYTES = 80
const SCRATCH_BYTES = 4096
/** flag 0: every block carries its own sequence */
const FLAG_SEQUENCES = 1
/** `CTN1` */
const MAGIC = 0x314e5443

const AT = {
  kind: 4, flags: 5, reserved: 6, length: 8, count: 12, height: 16, timestamp: 24,
  producer: 32, sequence: 48, reserved2: 56, prevHash: 64, lastHash: 96
} as const

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
  /** the hashes of the blocks, 32 bytes each, once `fillFrame` or `verifyFrame` computed them */
  hashes: Buffer | undefined

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

  /** hash of block `index`; aliases `hashes`, which must have been computed */
  hashOf (index: number): Uint8Array {
    if (this.hashes == null) {
      throw new InvalidFrameError('hashes are not computed', 0)
    }

    return this.hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)
  }

  /** The blocks, as views. The frame must have been filled or verified. */
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

/**
 * The frame at the start of `bytes`, which it aliases; what comes behind it is left alone. Checks everything but the
 * hashes: magic, kind, flags, zeros, lengths, counts, sequences.
 *
 * @throws {InvalidFrameError} with the offset of what is wrong
 */
export function parseFrame (bytes: Uint8Array): Frame {
  if (bytes.length < FRAME_HEADER_BYTES) {
    throw new InvalidFrameError(`${bytes.length} bytes are less than a header`, bytes.length)
  }

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== MAGIC) {
    throw new InvalidFrameError("doesn't begin with CTN1", 0)
  }

  const kind = view.getUint8(AT.kind)
  if (kind < BlockKind.data || kind > BlockKind.producers) {
    throw new InvalidFrameError(`unknown kind ${kind}`, AT.kind)
  }

  const flags = view.getUint8(AT.flags)
  if ((flags & ~FLAG_SEQUENCES) !== 0) {
    throw new InvalidFrameError(`unknown flags ${flags}`, AT.flags)
  }
  if (view.getUint16(AT.reserved, true) !== 0) {
    throw new InvalidFrameError('not zero', AT.reserved)
  }

  const length = view.getUint32(AT.length, true)
  if (length > FRAME_BYTES_MAX) {
    throw new InvalidFrameError(`length ${length} is over the limit of ${FRAME_BYTES_MAX}`, AT.length)
  }
  if (length % 8 !== 0 || length < FRAME_HEADER_BYTES) {
    throw new InvalidFrameError(`length ${length} can't be`, AT.length)
  }
  if (length > bytes.length) {
    throw new InvalidFrameError(`length ${length} is more than the ${bytes.length} bytes there are`, AT.length)
  }

  const count = view.getUint32(AT.count, true)
  if (count < 1 || count > FRAME_BLOCKS_MAX) {
    throw new InvalidFrameError(`count ${count} is not from 1 to ${FRAME_BLOCKS_MAX}`, AT.count)
  }
  for (const at of [AT.height, AT.timestamp, AT.sequence]) {
    if (Number.isNaN(readUint64(view, at))) {
      throw new InvalidFrameError('not a safe integer', at)
    }
  }
  if (!isZero(bytes, AT.reserved2, AT.prevHash)) {
    throw new InvalidFrameError('not zero', AT.reserved2)
  }

  checkBody(bytes, view, length, count, (flags & FLAG_SEQUENCES) !== 0)

  return new Frame(bytes.length === length ? bytes : bytes.subarray(0, length))
}

function checkBody (bytes: Uint8Array, view: DataView, length: number, count: number, sequences: boolean): void {
  const perBlock = sequences ? 12 : 4
  const first = readUint64(view, AT.sequence)
  const numbered = first !== 0
  let at = FRAME_HEADER_BYTES
  let last = 0

  if (numbered === isZero(bytes, AT.producer, AT.sequence)) {
    throw new InvalidFrameError('producer and sequence must both be given, or none', AT.producer)
  }
  if (sequences && !numbered) {
    throw new InvalidFrameError('own sequences without a first one', AT.sequence)
  }
  if (!Number.isSafeInteger(first + count)) {
    throw new InvalidFrameError('sequences are not safe integers', AT.sequence)
  }

  for (let index = 0; index < count; index++) {
    if (at + perBlock > length) {
      throw new InvalidFrameError(`block ${index} is beyond the frame's end`, at)
    }

    const size = view.getUint32(at, true)
    if (size > length - at - perBlock) {
      throw new InvalidFrameError(`block ${index} of ${size} bytes is beyond the frame's end`, at)
    }

    if (sequences) {
      const sequence = readUint64(view, at + 4)
      if (Number.isNaN(sequence) || sequence <= last || (index === 0 && sequence !== first)) {
        throw new InvalidFrameError(`sequence of block ${index} doesn't grow`, at + 4)
      }
      last = sequence
    }

    at += perBlock + size
  }

  if (length - at >= 8) {
    throw new InvalidFrameError('more padding than to the next multiple of 8', at)
  }
  if (!isZero(bytes, at, length)) {
    throw new InvalidFrameError('padding is not zero', at)
  }
}

/** True if the first 8 bytes of a frame's place are zero: no frame begins here. */
export function isFrameEnd (bytes: Uint8Array): boolean {
  return bytes.length < 8 || isZero(bytes, 0, 8)
}

/**
 * The frame's length according to its header, without any check but that of the limits; 0 if it can't be one.
 * For walking a file: read that much, then `parseFrame`.
 */
export function frameLengthAt (bytes: Uint8Array, at = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, FRAME_HEADER_BYTES)
  const length = view.getUint32(AT.length, true)

  return view.getUint32(0, true) === MAGIC && length >= FRAME_HEADER_BYTES && length <= FRAME_BYTES_MAX && length % 8 === 0 ? length : 0
}

const scratch = Buffer.alloc(SCRATCH_BYTES)
const scratchView = new DataView(scratch.buffer, scratch.byteOffset, scratch.byteLength)

/** Computes the hashes of all blocks from the frame's own header, 32 bytes each. */
export function computeHashes (frame: Frame): Buffer {
  const { bytes, view, count, sequences } = frame
  const hashes = Buffer.allocUnsafe(count * HASH_BYTES)
  const height = frame.height
  let sequence = frame.sequence
  const numbered = sequence !== 0
  let at = FRAME_HEADER_BYTES

  // the block's header in `scratch`: prevHash, height, timestamp, producer, sequence, kind, zeros, data length
  bytes.copy(scratch, 0, AT.prevHash, AT.prevHash + HASH_BYTES)
  bytes.copy(scratch, 40, AT.timestamp, AT.timestamp + 8)
  bytes.copy(scratch, 48, AT.producer, AT.producer + PRODUCER_BYTES)
  scratchView.setUint32(72, frame.kind, true)

  for (let index = 0; index < count; index++) {
    const size = view.getUint32(at, true)
    at += 4
    if (sequences) {
      sequence = readUint64(view, at)
      at += 8
    }

    writeUint64(scratchView, 32, height + index)
    writeUint64(scratchView, 64, sequence)
    scratchView.setUint32(76, size, true)

    const total = BLOCK_HEADER_BYTES + size
    if (total <= SCRATCH_BYTES) {
      bytes.copy(scratch, BLOCK_HEADER_BYTES, at, at + size)
      sha256Into(scratch.subarray(0, total), hashes, index * HASH_BYTES)
    } else {
      sha256OfPairInto(scratch.subarray(0, BLOCK_HEADER_BYTES), bytes.subarray(at, at + size), hashes, index * HASH_BYTES)
    }
    hashes.copy(scratch, 0, index * HASH_BYTES, (index + 1) * HASH_BYTES)

    at += size
    if (numbered) {
      sequence++
    }
  }

  return hashes
}

/** The place that a master gives a frame. */
export interface Place {
  readonly height: Height
  readonly timestamp: Timestamp
  readonly prevHash: Uint8Array
}

/** Writes the place and the resulting `lastHash` into the frame's header, and keeps the hashes of its blocks. */
export function fillFrame (frame: Frame, place: Place): void {
  writeUint64(frame.view, AT.height, place.height)
  writeUint64(frame.view, AT.timestamp, place.timestamp)
  frame.bytes.set(place.prevHash, AT.prevHash)
  frame.hashes = computeHashes(frame)
  frame.hashes.copy(frame.bytes, AT.lastHash, (frame.count - 1) * HASH_BYTES)
}

/**
 * True if the frame's chain, computed block by block from its `prevHash`, ends in its `lastHash`. Keeps the hashes.
 * That it follows on the frame before is for the caller to compare (`follows`).
 */
export function verifyFrame (frame: Frame): boolean {
  frame.hashes ??= computeHashes(frame)

  return bytesEqual(frame.hashOf(frame.count - 1), frame.lastHash)
}

/** Why `frame` can't come after a block with this hash, at this height, with this time; undefined if it can. */
export function follows (frame: Frame, end: Height, lastHash: Uint8Array, timestamp: Timestamp): string | undefined {
  if (frame.height !== end) {
    return `height ${frame.height} doesn't follow on ${end}`
  }
  if (!bytesEqual(frame.prevHash, lastHash)) {
    return 'prevHash is not the hash of the block before'
  }
  if (frame.timestamp < timestamp) {
    return `time ${frame.timestamp} is before ${timestamp}`
  }

  return undefined
}

/** True if place, time and hashes are zero, as a producer sends a frame. */
export function isUnplaced (frame: Frame): boolean {
  return isZero(frame.bytes, AT.height, AT.producer) && isZero(frame.bytes, AT.prevHash, FRAME_HEADER_BYTES)
}

export interface FrameBuilderOptions {
  readonly kind?: BlockKind
  readonly producer?: Uint8Array
  /** first sequence; 0 if the blocks aren't numbered */
  readonly sequence?: Sequence
  /** every block carries its own sequence, given to `add` */
  readonly sequences?: boolean
  /** most bytes of the frame, at most `FRAME_BYTES_MAX` */
  readonly bytesMax?: number
}

/** Packs blocks into a frame: the bytes a producer sends. */
export class FrameBuilder {
  count = 0
  readonly #options: FrameBuilderOptions
  readonly #bytesMax: number
  #bytes: Buffer
  #view: DataView
  #at = FRAME_HEADER_BYTES
  #sequence: Sequence

  constructor (options: FrameBuilderOptions = {}) {
    this.#options = options
    this.#bytesMax = options.bytesMax ?? FRAME_BYTES_MAX
    this.#sequence = options.sequence ?? 0
    this.#bytes = Buffer.alloc(1024)
    this.#view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength)
  }

  /** bytes of the frame if it were finished now */
  get length (): number {
    return padded(this.#at)
  }

  /** Copies `data` in; false, and nothing done, if the frame has no room for it. */
  add (data: Uint8Array, sequence?: Sequence): boolean {
    const perBlock = this.#options.sequences === true ? 12 : 4
    const end = this.#at + perBlock + data.length
    if (padded(end) > this.#bytesMax || this.count === FRAME_BLOCKS_MAX) {
      return false
    }

    this.#reserve(padded(end))
    this.#view.setUint32(this.#at, data.length, true)
    if (perBlock === 12) {
      writeUint64(this.#view, this.#at + 4, sequence ?? 0)
      if (this.count === 0) {
        this.#sequence = sequence ?? 0
      }
    }
    this.#bytes.set(data, this.#at + perBlock)
    this.#at = end
    this.count++

    return true
  }

  /** The frame, with its place in the chain zero. The builder is used up. */
  finish (): Frame {
    const length = padded(this.#at)
    this.#reserve(length)
    this.#bytes.fill(0, this.#at, length)
    this.#view.setUint32(0, MAGIC, true)
    this.#view.setUint8(AT.kind, this.#options.kind ?? BlockKind.data)
    this.#view.setUint8(AT.flags, this.#options.sequences === true ? FLAG_SEQUENCES : 0)
    this.#view.setUint32(AT.length, length, true)
    this.#view.setUint32(AT.count, this.count, true)
    this.#bytes.set(this.#options.producer ?? NO_PRODUCER, AT.producer)
    writeUint64(this.#view, AT.sequence, this.#sequence)

    return new Frame(this.#bytes.subarray(0, length))
  }

  #reserve (length: number): void {
    if (length <= this.#bytes.length) {
      return
    }

    const grown = Buffer.allocUnsafe(Math.max(length, Math.min(this.#bytesMax, this.#bytes.length * 2)))
    this.#bytes.copy(grown, 0, 0, this.#at)
    this.#bytes = grown
    this.#view = new DataView(grown.buffer, grown.byteOffset, grown.byteLength)
  }
}

function padded (length: number): number {
  return Math.ceil(length / 8) * 8
}
