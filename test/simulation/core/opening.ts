/** What a segment is opened with: the seal before it says who and where, its certificate that it was decided. */
import { BlockKind, hashToId } from '../../../src/chain/index.js'
import { readSeal } from '../../../src/replication/index.js'
import type { Descriptor, Frame, ProducerEntry, Receipt } from '../../../src/chain/index.js'

export interface Opening {
  readonly stream: string
  readonly segment: string
  readonly descriptor: Descriptor
  readonly descriptorBytes: Uint8Array
  readonly producers: readonly ProducerEntry[]
  readonly lastData?: Uint8Array
  /** of the seal before and the shards that signed it; none for the first segment */
  readonly authority?: { readonly certificate: Receipt, readonly shards: Descriptor['shards'] }
}

/** What opens the segment after a sealed one; undefined if the stream ends there. */
export function openingAfter (opening: Opening, frames: readonly Frame[], certificate: Receipt | undefined): Opening | undefined {
  const sealFrame = frames.at(-1) as Frame
  const { seal, producers } = readSeal(sealFrame, frames.filter(frame => frame.kind === BlockKind.producers))
  if (seal.successor == null || seal.successorBytes == null) {
    return undefined
  }

  return {
    stream: opening.stream,
    segment: hashToId(sealFrame.lastHash),
    descriptor: seal.successor,
    descriptorBytes: seal.successorBytes,
    producers,
    lastData: frames.findLast(frame => frame.kind === BlockKind.data)?.lastHash ?? opening.lastData,
    authority: certificate == null ? undefined : { certificate, shards: opening.descriptor.shards }
  }
}
