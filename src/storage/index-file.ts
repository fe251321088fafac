/** The index file's way to the disk and back. */
import { encodeIndex, indexFault } from './sealed-index.js'
import { StorageError } from '../errors.js'
import { isMissing } from './disk.js'
import type { Disk } from './disk.js'
import type { OpenIndex } from './segment-index.js'
import type { SealPlace } from './sealed-index.js'

/**
 * Writes the index whole, under another name until it is durable. Returns its length in bytes.
 *
 * @throws {StorageError}
 */
export async function writeIndex (disk: Disk, path: string, index: OpenIndex, place: SealPlace): Promise<number> {
  const bytes = encodeIndex(index, place)
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
    throw new StorageError(`${path}: ${(err as Error).message}`, { cause: err })
  }

  return bytes.length
}

/** The length of the index in bytes if it is there and whole; undefined if it must be made anew. */
export async function checkIndex (disk: Disk, path: string, place: SealPlace): Promise<number | undefined> {
  try {
    const file = await disk.open(path, 'read')
    try {
      const bytes = Buffer.allocUnsafeSlow(await file.size())
      const read = await file.read(bytes, 0)

      return read === bytes.length && indexFault(bytes, place) == null ? read : undefined
    } finally {
      await file.close()
    }
  } catch (err) {
    // an index that can't be read is as good as none
    if (isMissing(err) || (err as NodeJS.ErrnoException).code === 'EIO') {
      return undefined
    }
    throw new StorageError(`${path}: ${(err as Error).message}`, { cause: err })
  }
}
