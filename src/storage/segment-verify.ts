/** Reading a data file anew, all of it, and checking that nothing has changed: scrubbing. */
import { bytesEqual, framesOf, verifyFrame } from '../chain/index.js'
import { CorruptSegmentError, InvalidFrameError } from '../errors.js'
import { PAGE_BYTES, segmentHeaderBytes, wholePages } from './segment-header.js'
import { diskFault, readSegmentHeader, startOf } from './segment-recovery.js'
import { usedBytesFrom, walkFrames } from './segment-walk.js'
import type { Disk, DiskFile } from './disk.js'
import type { SegmentHeader, Verified } from './segment-store.js'

export interface Expectation {
  /** where the frames to be found end */
  readonly endOffset: number
  /** of a sealed segment: hash of its seal */
  readonly lastHash?: Uint8Array
  /** true once what is read need not agree any more */
  readonly stale: () => boolean
}

/** @throws {CorruptSegmentError} at the first thing that doesn't hold; {@link StorageError} if the disk refused for another reason */
export async function * verifyFile (disk: Disk, path: string, header: SegmentHeader, expected: Expectation): AsyncGenerator<Verified, void, undefined> {
  let file: DiskFile | undefined
  try {
    file = await disk.open(path, 'read')
    yield * verified(file, header, expected)
  } catch (err) {
    if (!expected.stale()) {
      throw diskFault(path, err)
    }
  } finally {
    await file?.close()
  }
}

async function * verified (file: DiskFile, header: SegmentHeader, expected: Expectation): AsyncGenerator<Verified, void, undefined> {
  const { descriptorBytes } = await readSegmentHeader(file)
  if (!bytesEqual(descriptorBytes, header.descriptorBytes)) {
    throw new CorruptSegmentError(file.path, 'the header is not what it was', 0)
  }

  const walk = walkFrames(file, startOf(header), expected.endOffset)
  let bytes = segmentHeaderBytes(descriptorBytes.length)
  let step = await walk.next()
  for (; step.done !== true; step = await walk.next()) {
    const { frames } = step.value
    for (const frame of frames) {
      bytes += frame.length
    }
    yield { end: frames.at(-1)?.end ?? header.descriptor.baseHeight, bytes }
    bytes = 0
  }

  const { offset, fault, lastHash } = step.value
  if (expected.stale()) {
    return
  }
  if (offset !== expected.endOffset) {
    throw new CorruptSegmentError(file.path, fault ?? 'frames are missing', offset)
  }
  if (expected.lastHash != null) {
    if (!bytesEqual(lastHash, expected.lastHash)) {
      throw new CorruptSegmentError(file.path, 'the last block is not the seal that it was', offset)
    }
    const size = await file.size()
    if (size !== wholePages(offset) || await usedBytesFrom(file, offset, offset + PAGE_BYTES) !== 0) {
      throw new CorruptSegmentError(file.path, 'something follows the seal', offset)
    }
  }
}

/** Checks frames that were read, in pieces: each by itself, and that it follows on the one before. @throws {CorruptSegmentError} */
export function checkFrames (pieces: readonly Uint8Array[], path: string): void {
  let end: number | undefined
  let lastHash: Uint8Array | undefined
  try {
    for (const piece of pieces) {
      for (const frame of framesOf(piece)) {
        if ((end != null && frame.height !== end) || (lastHash != null && !bytesEqual(frame.prevHash, lastHash)) || !verifyFrame(frame)) {
          throw new CorruptSegmentError(path, `the hashes don't match the blocks from height ${frame.height} on`, 0)
        }
        ({ end, lastHash } = frame)
      }
    }
  } catch (err) {
    throw err instanceof InvalidFrameError ? new CorruptSegmentError(path, err.reason, err.at) : err
  }
}
