/** The index file's way to the disk and back. */
import { createHash } from 'node:crypto'
import { bytesEqual } from '../chain/index.js'
import { isMissing, isUnreadable, refusal } from './disk.js'
import { encodeIndex, indexHeaderFault, takeChecksum } from './sealed-index.js'
import type { Disk, DiskFile } from './disk.js'
import type { SegmentHome } from './segment-home.js'
import type { OpenIndex } from './segment-index.js'
import type { SealPlace } from './sealed-index.js'

const PIECE_BYTES = 1024 * 1024

/**
 * Writes the index whole, under another name until it is durable; it must not be changed meanwhile. Returns its length in
 * bytes.
 *
 * @throws {StorageError}
 */
export async function writeIndex ({ disk, finishIndex }: SegmentHome, path: string, index: OpenIndex, place: SealPlace): Promise<number> {
  const bytes = await encodeIndex(index, place, finishIndex)
  try {
    const file = await disk.open(`${path}.new`, 'make')
    try {
      await file.write([bytes], 0)
      await file.sync()
    } finally {
      await file.close()
    }
    await disk.rename(`${path}.new`, path)
  } catch (err) {
    throw refusal(path, err)
  }

  return bytes.length
}

/** The length of the index in bytes if it is there and whole; undefined if it must be made anew. */
export async function checkIndex (disk: Disk, path: string, place: SealPlace): Promise<number | undefined> {
  try {
    const file = await disk.open(path, 'read')
    try {
      return await isWhole(file, place) ? await file.size() : undefined
    } finally {
      await file.close()
    }
  } catch (err) {
    // an index that can't be read is as good as none
    if (isMissing(err) || isUnreadable(err)) {
      return undefined
    }
    throw refusal(path, err)
  }
}

/** Reads all of it, piece by piece: an index can be as large as a tenth of its segment, and others want to go on. */
async function isWhole (file: DiskFile, place: SealPlace): Promise<boolean> {
  const size = await file.size()
  const piece = Buffer.allocUnsafeSlow(Math.min(size, PIECE_BYTES))
  const hash = createHash('sha256')
  let checksum: Uint8Array | undefined

  for (let at = 0; at < size; at += piece.length) {
    const here = piece.subarray(0, await file.read(piece.subarray(0, Math.min(piece.length, size - at)), at))
    if (at === 0) {
      if (indexHeaderFault(here, size, place) != null) {
        return false
      }
      checksum = takeChecksum(here)
    }
    hash.update(here)
  }

  return checksum != null && bytesEqual(hash.digest(), checksum)
}
