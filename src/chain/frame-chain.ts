/** The hash chain through a frame: filled in by the master, verified by everybody else. */
import { InvariantError } from '../errors.js'
import { bytesEqual } from './bytes.js'
import { FRAME_HEADER_BYTES, PRODUCER_BYTES } from './frame.js'
import { AT } from './frame-layout.js'
import { readUint64, writeUint64 } from './numbers.js'
import { HASH_BYTES, sha256Into, sha256OfPairInto } from './sha256.js'
import type { Frame } from './frame.js'
import type { Height, Timestamp } from './numbers.js'

const BLOCK_HEADER_BYTES = 80
/** header and data of a block up to this size are hashed as one piece; longer data is not copied */
const SCRATCH_BYTES = 4096

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

/**
 * Writes the place and the resulting `lastHash` into the frame's header, and keeps the hashes of its blocks.
 *
 * @throws {InvariantError} if the place can't be written at its width
 */
export function fillFrame (frame: Frame, place: Place): void {
  if (!isPlace(place, frame.count)) {
    throw new InvariantError(`no place for ${frame.count} blocks: height ${place.height}, time ${place.timestamp}, ${place.prevHash.length} bytes of prevHash`)
  }

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

function isPlace ({ height, timestamp, prevHash }: Place, count: number): boolean {
  return Number.isSafeInteger(height + count) && height >= 0 &&
    Number.isSafeInteger(timestamp) && timestamp >= 0 && prevHash.length === HASH_BYTES
}
