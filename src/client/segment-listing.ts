import type { LookupKey, PeerAddresses, SegmentInfo } from '../protocols/directory/service.js'
import type { Directory } from './directory.js'

/** segments asked for at once */
const SEGMENTS_PER_LOOKUP = 512

/**
 * A stream's segments up to its `tail`, in order, as far as nodes together know them: one that has no part in the newest may
 * know less. Of the nodes that know a certain segment, if that is the key.
 */
export async function listSegments (directory: Directory, key: LookupKey, tail: SegmentInfo, signal?: AbortSignal): Promise<SegmentInfo[]> {
  const list: SegmentInfo[] = []

  for (const peer of directory.peers) {
    let more: SegmentInfo[]
    do {
      more = await listedBy(directory, peer, key, list.length, signal)
      list.push(...more)
    } while (more.length > 0 && list.length <= tail.number)
    if (list.length > tail.number) {
      break
    }
  }

  return list
}

/** What one node lists without a gap from this number on; nothing if it doesn't answer. */
async function listedBy (directory: Directory, peer: PeerAddresses, key: LookupKey, fromNumber: number, signal?: AbortSignal): Promise<SegmentInfo[]> {
  try {
    const { segments } = await directory.ask(peer, { key, fromNumber, limit: SEGMENTS_PER_LOOKUP }, signal)
    return segments.filter(({ number }, index) => number === fromNumber + index)
  } catch {
    // the next node may answer
    signal?.throwIfAborted()
    return []
  }
}
