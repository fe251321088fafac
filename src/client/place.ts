import { idToHash, parseToken } from '../chain/index.js'
import { InvalidArgumentError } from '../errors.js'
import type { Height, SegmentId, StreamId, Timestamp } from '../chain/index.js'
import type { ReadFrom } from '../protocols/read/service.js'
import type { Directory } from './directory.js'

/** Where a read starts: a token, a height, a time, the stream's start, or what is its end at the moment of the call. */
export type From = string | number | Date | 'start' | 'end'

/** A place as a node is asked for it, with its segment as far as that is known. */
export interface Place {
  readonly from: ReadFrom
  readonly segment?: SegmentId
}

/** @throws {InvalidTokenError} or {InvalidArgumentError} if `from` is none of what it may be */
export async function resolvePlace (directory: Directory, stream: StreamId, from: From, signal?: AbortSignal): Promise<Place> {
  if (from === 'start') {
    return { from: { type: 'start' }, segment: stream }
  }
  if (from === 'end') {
    return { from: { type: 'end' } }
  }
  if (typeof from === 'string') {
    const { block } = parseToken(from)
    return { from: { type: 'block', hash: block }, segment: from.slice(0, from.indexOf('.')) }
  }
  if (from instanceof Date) {
    return resolveTime(directory, stream, timestampOf(from), signal)
  }
  if (!Number.isSafeInteger(from) || from < 0) {
    throw new InvalidArgumentError(`${from} is not a height`)
  }

  const height: Height = from
  const segment = height === 0 ? stream : await directory.segmentBelow(stream, info => info.baseHeight <= height, signal)

  return { from: { type: 'height', height }, segment }
}

export async function resolveTime (directory: Directory, stream: StreamId, time: Timestamp, signal?: AbortSignal): Promise<Place> {
  const segment = await directory.segmentBelow(stream, info => info.baseTimestamp < time, signal)

  return { from: { type: 'time', time }, segment }
}

/** Microseconds since 1970. @throws {InvalidArgumentError} for a time before, or none */
export function timestampOf (time: Date | Timestamp): Timestamp {
  const timestamp = time instanceof Date ? time.getTime() * 1000 : time
  if (!Number.isSafeInteger(timestamp) || timestamp < 0) {
    throw new InvalidArgumentError(`${String(time)} is not a time since 1970`)
  }

  return timestamp
}

/** True if the text is a stream's or segment's id, rather than a name. */
export function isId (text: string): boolean {
  try {
    idToHash(text)
    return true
  } catch {
    // anything that isn't an id is a name
    return false
  }
}
