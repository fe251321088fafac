/**
 * The index file of a sealed segment (`docs/storage.md` has its bytes): written once, whole; mapped, so that a lookup
 * touches a few pages of it; made anew from the data file if it is missing or damaged.
 */
import { bytesEqual, HASH_BYTES, idToHash, readUint64, writeUint64 } from '../chain/index.js'
import type { Height, SegmentId, Timestamp } from '../chain/index.js'
import type { FinishIndex } from './finish-index.js'
import type { OpenIndex, SegmentIndex } from './segment-index.js'

/** `CTNI` */
const MAGIC = 0x494e5443
const FORMAT_VERSION = 1
export const INDEX_HEADER_BYTES = 128
const AT = { version: 4, frames: 8, blocks: 12, baseHeight: 16, endOffset: 24, segment: 32, lastHash: 64, checksum: 96 } as const

/** What a segment's index must agree with. */
export interface SealPlace {
  readonly segment: SegmentId
  readonly baseHeight: Height
  /** height after the seal */
  readonly end: Height
  /** of the frame that holds the seal, in the data file */
  readonly sealOffset: number
  /** of the first byte behind it */
  readonly endOffset: number
  /** hash of the seal */
  readonly lastHash: Uint8Array
}

interface Layout {
  readonly ordinals: number
  readonly offsets: number
  readonly timestamps: number
  readonly kinds: number
  readonly order: number
  readonly prefixes: number
  readonly bytes: number
}

function layoutOf (frames: number, blocks: number): Layout {
  const ordinals = INDEX_HEADER_BYTES
  const offsets = ordinals + padded(frames * 4)
  const timestamps = offsets + padded(frames * 4)
  const kinds = timestamps + frames * 8
  const order = kinds + padded(frames)
  const prefixes = order + padded(blocks * 4)

  return { ordinals, offsets, timestamps, kinds, order, prefixes, bytes: prefixes + blocks * 8 }
}

/** The index must not be changed until it resolves. */
export async function encodeIndex (index: OpenIndex, place: SealPlace, finishIndex: FinishIndex): Promise<Buffer> {
  const { frames, blocks } = index
  const layout = layoutOf(frames, blocks)
  const bytes = Buffer.alloc(layout.bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

  view.setUint32(0, MAGIC, true)
  view.setUint32(AT.version, FORMAT_VERSION, true)
  view.setUint32(AT.frames, frames, true)
  view.setUint32(AT.blocks, blocks, true)
  writeUint64(view, AT.baseHeight, place.baseHeight)
  writeUint64(view, AT.endOffset, place.endOffset)
  bytes.set(idToHash(place.segment), AT.segment)
  bytes.set(place.lastHash, AT.lastHash)

  for (let frame = 0; frame < frames; frame++) {
    view.setUint32(layout.ordinals + frame * 4, index.ordinalAt(frame), true)
    view.setUint32(layout.offsets + frame * 4, index.offsetAt(frame), true)
    writeUint64(view, layout.timestamps + frame * 8, index.timestampAt(frame))
    view.setUint8(layout.kinds + frame, index.kindAt(frame))
  }

  await finishIndex(index.prefixes, bytes, layout.order, layout.prefixes, AT.checksum)

  return bytes
}

/**
 * Why a file of this length that begins with `header` can't be the index of the segment sealed at `place`; undefined if it
 * can. Its checksum is for whoever reads the rest.
 */
export function indexHeaderFault (header: Buffer, length: number, place: SealPlace): string | undefined {
  if (header.length < INDEX_HEADER_BYTES) {
    return `${header.length} bytes are less than a header`
  }

  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(AT.version, true) !== FORMAT_VERSION) {
    return `doesn't begin with CTNI and version ${FORMAT_VERSION}`
  }
  if (layoutOf(view.getUint32(AT.frames, true), view.getUint32(AT.blocks, true)).bytes !== length) {
    return `${length} bytes are not what its counts need`
  }
  if (!bytesEqual(header.subarray(AT.segment, AT.segment + HASH_BYTES), idToHash(place.segment)) ||
      !bytesEqual(header.subarray(AT.lastHash, AT.lastHash + HASH_BYTES), place.lastHash) ||
      readUint64(view, AT.baseHeight) !== place.baseHeight || readUint64(view, AT.endOffset) !== place.endOffset ||
      view.getUint32(AT.blocks, true) !== place.end - place.baseHeight) {
    return "it is another segment's"
  }

  return undefined
}

/** Takes the checksum out of a header: returns it and leaves zeros, over which it was computed. */
export function takeChecksum (header: Buffer): Buffer {
  const checksum = Buffer.from(header.subarray(AT.checksum, AT.checksum + HASH_BYTES))
  header.fill(0, AT.checksum, AT.checksum + HASH_BYTES)

  return checksum
}

/** A view over an index file's bytes, which it aliases: nothing is read until it is asked for. */
export class SealedIndex implements SegmentIndex {
  readonly frames: number
  readonly blocks: number
  readonly #view: DataView
  readonly #layout: Layout

  /** @param bytes that `checkIndex` found whole */
  constructor (bytes: Buffer) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.frames = this.#view.getUint32(AT.frames, true)
    this.blocks = this.#view.getUint32(AT.blocks, true)
    this.#layout = layoutOf(this.frames, this.blocks)
  }

  ordinalAt (frame: number): number {
    return this.#view.getUint32(this.#layout.ordinals + frame * 4, true)
  }

  offsetAt (frame: number): number {
    return this.#view.getUint32(this.#layout.offsets + frame * 4, true)
  }

  timestampAt (frame: number): Timestamp {
    return readUint64(this.#view, this.#layout.timestamps + frame * 8)
  }

  kindAt (frame: number): number {
    return this.#view.getUint8(this.#layout.kinds + frame)
  }

  candidates (blockHash: Uint8Array): number[] {
    const key = new DataView(blockHash.buffer, blockHash.byteOffset, blockHash.byteLength)
    const high = key.getUint32(0)
    const low = key.getUint32(4)
    let from = 0
    let to = this.blocks
    while (from < to) {
      const middle = (from + to) >>> 1
      if (this.#compare(middle, high, low) < 0) {
        from = middle + 1
      } else {
        to = middle
      }
    }

    const found: number[] = []
    while (from < this.blocks && this.#compare(from, high, low) === 0) {
      found.push(this.#view.getUint32(this.#layout.order + from * 4, true))
      from++
    }

    return found
  }

  #compare (at: number, high: number, low: number): number {
    const place = this.#layout.prefixes + at * 8

    return this.#view.getUint32(place) - high || this.#view.getUint32(place + 4) - low
  }
}

function padded (bytes: number): number {
  return Math.ceil(bytes / 8) * 8
}
