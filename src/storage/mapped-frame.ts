/** Frames where a map of a data file should have them. */
import { FRAME_HEADER_BYTES, frameLengthAt, parseFrame } from '../chain/index.js'
import { CorruptSegmentError, InvalidFrameError } from '../errors.js'
import type { Frame } from '../chain/index.js'

/** @throws {CorruptSegmentError} if what the map has there is not the frame that the index speaks of */
export function checkMapped (map: Buffer, path: string, offset: number, length: number): void {
  if (length < FRAME_HEADER_BYTES || offset + length > map.length || frameLengthAt(map, offset) !== length) {
    throw new CorruptSegmentError(path, `no frame of ${length} bytes`, offset)
  }
}

/** The frame, which aliases the map, without its hashes. @throws {CorruptSegmentError} */
export function mappedFrame (map: Buffer, path: string, offset: number, length: number): Frame {
  checkMapped(map, path, offset, length)
  try {
    return parseFrame(map.subarray(offset, offset + length))
  } catch (err) {
    throw err instanceof InvalidFrameError ? new CorruptSegmentError(path, err.reason, offset + err.at) : err
  }
}
