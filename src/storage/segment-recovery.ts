/**
 * From files to segments: making one, opening one again after whatever has happened to it.
 *
 * What isn't valid above the mark, below which all is known to have been synced, is a torn tail: it is cut, and nobody
 * was ever told that it was there. Below the mark it is corruption.
 */
import { bytesEqual, hashToId, idToHash, parseFrame, verifyFrame } from '../chain/index.js'
import { CorruptSegmentError } from '../errors.js'
import { failure, isMissing, isUnreadable, refusal } from './disk.js'
import { EXTENT_BYTES_MIN, zeroPieces } from './file-room.js'
import { checkIndex, writeIndex } from './index-file.js'
import { decodeSegmentHeader, encodeSegmentHeader, PAGE_BYTES, SEGMENT_HEADER_BYTES_MAX, segmentHeaderBytes, wholePages } from './segment-header.js'
import { frameOfOrdinal, OpenIndex } from './segment-index.js'
import { usedBytesFrom, walkFrames } from './segment-walk.js'
import type { Height, SegmentId } from '../chain/index.js'
import type { Disk, DiskFile } from './disk.js'
import type { SealPlace } from './sealed-index.js'
import type { SegmentHome } from './segment-home.js'
import type { SegmentHeader } from './segment-store.js'
import type { LogEnd, WalkEnd } from './segment-walk.js'

const COPY_BYTES = 1024 * 1024

/** What recovery found in the files. */
export interface SegmentContent {
  readonly header: SegmentHeader
  readonly log: LogEnd
  readonly open?: { readonly file: DiskFile, readonly index: OpenIndex }
  readonly seal?: { readonly place: SealPlace, readonly indexBytes: number }
  readonly cutAtOpen?: { readonly bytes: number, readonly reason: string }
}

/** Where the first frame goes, and what it must follow on. */
export function startOf (header: SegmentHeader): LogEnd {
  return {
    offset: segmentHeaderBytes(header.descriptorBytes.length),
    end: header.descriptor.baseHeight,
    lastHash: idToHash(header.segment),
    timestamp: header.descriptor.baseTimestamp,
    sealed: false
  }
}

/** Fills a file that is being made: its header, room for the first frames, then nothing to its full size. Returns how many bytes are really written; all is durable. */
export async function writeEmptySegment (file: DiskFile, header: SegmentHeader): Promise<number> {
  const head = encodeSegmentHeader(header)
  const bytes = wholePages(header.descriptor.capacity)
  const room = Math.min(EXTENT_BYTES_MIN, bytes - head.length)
  await file.write([head, ...zeroPieces(room)], 0)
  await file.truncate(bytes)
  await file.sync()

  return head.length + room
}

/** The content of a file that `writeEmptySegment` has just made. */
export function emptyContent (file: DiskFile, header: SegmentHeader): SegmentContent {
  return { header, log: startOf(header), open: { file, index: new OpenIndex(header.descriptor.baseHeight) } }
}

/**
 * Opens a segment that isn't sealed: walks all of it, cuts a torn tail; what is left is durable when it resolves.
 *
 * @param mark height below which all is known to have been synced
 * @throws {CorruptSegmentError} if what is below the mark isn't there, whole
 * @throws {StorageError} if the disk refused otherwise
 */
export async function recoverOpen (disk: Disk, path: string, segment: SegmentId, mark: Height): Promise<SegmentContent> {
  return await withFile(disk, `${path}.data`, 'write', async file => {
    const header = await readSegmentHeader(file)
    checkSegment(file, header, segment)
    const index = new OpenIndex(header.descriptor.baseHeight)
    const size = await file.size()
    const log = await walkInto(index, file, header, size)
    if (log.end < mark) {
      throw new CorruptSegmentError(file.path, `${log.fault ?? 'no frame'} at height ${log.end}, though synced up to ${mark}`, log.offset)
    }

    await writeAgain(file, index, mark, log)
    const bytes = log.fault == null ? 0 : await usedBytesFrom(file, log.offset, size)
    // a power cut may have kept later pages and lost earlier ones: nothing behind the end may ever be taken for a frame
    await file.truncate(log.offset)
    await file.truncate(wholePages(header.descriptor.capacity))
    await file.sync()

    return {
      keepFile: true,
      content: { header, log, open: { file, index }, cutAtOpen: log.fault == null ? undefined : { bytes, reason: log.fault } }
    }
  })
}

/**
 * Opens a sealed segment: checks its header, its size and its seal, and the index, which is made anew if it isn't whole.
 * The frames between are for the scrubber.
 *
 * @throws {CorruptSegmentError | StorageError}
 */
export async function recoverSealed (home: SegmentHome, path: string, place: SealPlace): Promise<SegmentContent> {
  return await withFile(home.disk, `${path}.data`, 'read', async file => {
    const header = await readSegmentHeader(file)
    checkSegment(file, header, place.segment)
    const size = await file.size()
    if (size !== wholePages(place.endOffset)) {
      throw new CorruptSegmentError(file.path, `${size} bytes are not the ${wholePages(place.endOffset)} it was sealed with`, size)
    }
    const timestamp = await readSeal(file, place)

    const indexBytes = await checkIndex(home.disk, `${path}.index`, place) ?? await makeIndex(home, path, file, header, place)

    const log = { offset: place.endOffset, end: place.end, lastHash: place.lastHash, timestamp, sealed: true }

    return { keepFile: false, content: { header, log, seal: { place, indexBytes } } }
  })
}

/**
 * The length of a sealed segment's index in bytes; made anew from the data if it isn't whole.
 *
 * @throws {CorruptSegmentError | StorageError}
 */
export async function wholeIndex (home: SegmentHome, path: string, header: SegmentHeader, place: SealPlace): Promise<{ bytes: number, made: boolean }> {
  const bytes = await checkIndex(home.disk, `${path}.index`, place)
  if (bytes != null) {
    return { bytes, made: false }
  }

  const file = await home.disk.open(`${path}.data`, 'read')
  try {
    return { bytes: await makeIndex(home, path, file, header, place), made: true }
  } finally {
    await file.close()
  }
}

async function makeIndex (home: SegmentHome, path: string, file: DiskFile, header: SegmentHeader, place: SealPlace): Promise<number> {
  const index = new OpenIndex(place.baseHeight)
  const { offset, fault } = await walkInto(index, file, header, place.endOffset)
  if (offset !== place.endOffset) {
    throw new CorruptSegmentError(file.path, fault ?? 'frames are missing', offset)
  }

  return await writeIndex(home, `${path}.index`, index, place)
}

/** @throws {CorruptSegmentError} if the file doesn't begin with a whole header */
export async function readSegmentHeader (file: DiskFile): Promise<SegmentHeader> {
  // most headers are one page: whether it is more stands in the first
  const first = Buffer.alloc(PAGE_BYTES)
  const read = await file.read(first, 0)
  const length = read < PAGE_BYTES ? read : first.readUInt32LE(8)
  if (length <= PAGE_BYTES || length > SEGMENT_HEADER_BYTES_MAX) {
    return decodeSegmentHeader(first.subarray(0, read), file.path)
  }
  const all = Buffer.alloc(length)

  return decodeSegmentHeader(all.subarray(0, await file.read(all, 0)), file.path)
}

/** What the disk said of a file that should be there and readable, as the error it means to the node. */
export function diskFault (file: string, err: unknown): Error {
  if (isMissing(err)) {
    return new CorruptSegmentError(file, 'the file is missing', 0)
  }
  if (isUnreadable(err)) {
    return new CorruptSegmentError(file, `can't be read: ${(err as Error).message}`, 0)
  }

  return (err as NodeJS.ErrnoException).code === 'EIO' ? failure(file, err) : refusal(file, err)
}

async function walkInto (index: OpenIndex, file: DiskFile, header: SegmentHeader, limit: number): Promise<WalkEnd> {
  const walk = walkFrames(file, startOf(header), limit)
  let step = await walk.next()
  for (; step.done !== true; step = await walk.next()) {
    let { offset } = step.value
    for (const frame of step.value.frames) {
      index.add(frame, offset)
      offset += frame.length
    }
  }

  return step.value
}

/**
 * Writes again what stands above the mark. A sync that failed may have left it readable and taken for clean: then the next
 * sync succeeds without having written it.
 */
async function writeAgain (file: DiskFile, index: OpenIndex, mark: Height, log: LogEnd): Promise<void> {
  if (log.end <= mark) {
    return
  }

  const memory = Buffer.allocUnsafe(COPY_BYTES)
  let offset = index.offsetAt(frameOfOrdinal(index, Math.max(0, mark - index.baseHeight)))
  while (offset < log.offset) {
    const piece = memory.subarray(0, await file.read(memory.subarray(0, Math.min(memory.length, log.offset - offset)), offset))
    await file.write([piece], offset)
    offset += piece.length
  }
}

/** Checks the frame with the seal; returns its time. */
async function readSeal (file: DiskFile, place: SealPlace): Promise<number> {
  const bytes = Buffer.alloc(place.endOffset - place.sealOffset)
  await file.read(bytes, place.sealOffset)
  try {
    const frame = parseFrame(bytes)
    if (frame.length === bytes.length && frame.end === place.end && verifyFrame(frame) && bytesEqual(frame.lastHash, place.lastHash)) {
      return frame.timestamp
    }
  } catch (err) {
    throw new CorruptSegmentError(file.path, (err as Error).message, place.sealOffset)
  }
  throw new CorruptSegmentError(file.path, `no frame that ends with ${hashToId(place.lastHash)}`, place.sealOffset)
}

function checkSegment (file: DiskFile, header: SegmentHeader, segment: SegmentId): void {
  if (header.segment !== segment) {
    throw new CorruptSegmentError(file.path, `it is the file of ${header.segment}`, 48)
  }
}

async function withFile (
  disk: Disk, path: string, mode: 'read' | 'write', recover: (file: DiskFile) => Promise<{ keepFile: boolean, content: SegmentContent }>
): Promise<SegmentContent> {
  let file: DiskFile | undefined
  let keep = false
  try {
    file = await disk.open(path, mode)
    const { content, keepFile } = await recover(file)
    keep = keepFile

    return content
  } catch (err) {
    throw diskFault(path, err)
  } finally {
    if (!keep) {
      await file?.close()
    }
  }
}
