/**
 * A proof, whole in itself: that blocks are in a stream, at their heights, and on the disks of a majority. It leads from the
 * stream's id (the genesis) over the chain of seals to the segment whose shards signed the receipt, and from the receipt's
 * hash back over frames to the blocks. Nothing else is needed to check it: no cluster, no clock, no trust in who made it.
 */
import { InvalidProofError } from '../errors.js'
import { asBuffer, bytesEqual } from './bytes.js'
import { verifyCertificate } from './certificate.js'
import { BlockKind } from './frame.js'
import { follows, verifyFrame } from './frame-chain.js'
import { framesOf } from './frames.js'
import { hashToId } from './ids.js'
import { firstSegment, verifySeal } from './seal-chain.js'
import type { Receipt, VerifySignature } from './certificate.js'
import type { Frame } from './frame.js'
import type { SegmentId, StreamId } from './ids.js'
import type { Epoch, Height, Timestamp } from './numbers.js'
import type { CertifiedSeal, DescribedSegment } from './seal-chain.js'

export interface Proof {
  /** the stream's genesis: its hash is the stream's id */
  readonly genesisBytes: Uint8Array
  /** of all segments before the receipt's, from segment 0 on */
  readonly seals: readonly CertifiedSeal[]
  /** of a majority of the shards of the segment after the last of the seals */
  readonly receipt: Receipt
  /** heights of the blocks that the proof is for: `[from, to)`; both the receipt's end if it is for its hash alone */
  readonly from: Height
  readonly to: Height
  /** whole frames, side by side, from the one that has `from` to the receipt's end */
  readonly framesBytes: Uint8Array
}

/** A block of which a proof holds. `data` aliases the proof's memory. */
export interface ProvenBlock {
  /** `<segment>.<hash>` */
  readonly token: string
  readonly height: Height
  /** microseconds since 1970, by the master's clock */
  readonly timestamp: Timestamp
  readonly data: Uint8Array
}

/** What follows from a proof. */
export interface Proven {
  readonly stream: StreamId
  /** the stream's name, as its genesis has it */
  readonly name: string
  /** the segment whose shards signed, and its number */
  readonly segment: SegmentId
  readonly number: number
  readonly epoch: Epoch
  /** everything below is decided, and `hash` is that of the block below */
  readonly end: Height
  readonly hash: Uint8Array
  /** peer ids of the shards that signed, of so many */
  readonly signers: readonly string[]
  readonly shardCount: number
  /** the data blocks among those that the proof is for */
  readonly blocks: readonly ProvenBlock[]
}

/**
 * Checks a proof from the genesis to the last block.
 *
 * @throws {InvalidProofError} {@link InvalidCertificateError} {@link BrokenChainError} {@link InvalidFrameError}
 * {@link InvalidDescriptorError} naming what doesn't hold
 */
export async function verifyProof (proof: Proof, verify: VerifySignature): Promise<Proven> {
  const { receipt } = proof
  const segments = await verifySeals(proof, verify)
  const last = segments[segments.length - 1] as DescribedSegment
  const { shards } = last.descriptor

  if (receipt.stream !== last.stream || receipt.segment !== last.segment) {
    throw new InvalidProofError(`the receipt is of segment ${receipt.segment}, and the seals lead to ${last.segment}`)
  }
  if (receipt.end <= last.descriptor.baseHeight) {
    throw new InvalidProofError(`the receipt ends at ${receipt.end}, where its segment begins`)
  }
  await verifyCertificate(receipt, shards, verify)

  return {
    stream: last.stream,
    name: (segments[0] as DescribedSegment).descriptor.settings.name,
    segment: last.segment,
    number: last.descriptor.number,
    epoch: receipt.epoch,
    end: receipt.end,
    hash: receipt.hash,
    signers: receipt.signatures.map(({ peerId }) => peerId),
    shardCount: shards.length,
    blocks: provenBlocks(proof, segments)
  }
}

/** The segments from the first to the receipt's, each named by the certified seal before it. */
async function verifySeals ({ genesisBytes, seals }: Proof, verify: VerifySignature): Promise<DescribedSegment[]> {
  let segment = firstSegment(genesisBytes)
  const segments = [segment]

  for (const seal of seals) {
    const next = await verifySeal(segment, seal, verify)
    if (next == null) {
      throw new InvalidProofError(`the seal of segment ${segment.descriptor.number} ends the stream`)
    }
    segments.push(next)
    segment = next
  }

  return segments
}

function provenBlocks (proof: Proof, segments: readonly DescribedSegment[]): ProvenBlock[] {
  const { from, to, receipt } = proof
  const frames = verifiedRun(proof)
  const first = frames[0]
  if (first == null ? from !== to || to !== receipt.end : !(first.height <= from && from < first.end && from < to && to <= receipt.end)) {
    throw new InvalidProofError(`its frames begin at ${first?.height ?? receipt.end}, and it is for the blocks from ${from} to ${to}`)
  }

  return frames.filter(({ kind }) => kind === BlockKind.data).flatMap(frame => [...frame.blocks()])
    .filter(({ height }) => height >= from && height < to)
    .map(({ height, timestamp, hash, data }) => ({ token: `${segmentAt(segments, height)}.${hashToId(hash)}`, height, timestamp, data }))
}

/** The frames, each following on the one before, up to the receipt's hash. */
function verifiedRun ({ framesBytes, receipt }: Proof): Frame[] {
  const frames = [...framesOf(asBuffer(framesBytes))]
  let before: Frame | undefined

  for (const frame of frames) {
    const reason = before == null ? undefined : follows(frame, before.end, before.lastHash, before.timestamp)
    if (reason != null || !verifyFrame(frame)) {
      throw new InvalidProofError(`the frame at height ${frame.height}: ${reason ?? 'the hashes do not end in lastHash'}`)
    }
    before = frame
  }
  if (before != null && (before.end !== receipt.end || !bytesEqual(before.lastHash, receipt.hash))) {
    throw new InvalidProofError(`the frames end at ${before.end} with another block than the receipt's at ${receipt.end}`)
  }

  return frames
}

function segmentAt (segments: readonly DescribedSegment[], height: Height): SegmentId {
  const found = segments.findLast(({ descriptor }) => descriptor.baseHeight <= height)

  return (found as DescribedSegment).segment
}
