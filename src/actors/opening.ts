/** What a segment may be opened with: a genesis, or the certified seal of the segment before it. */
import {
  BlockKind, bytesEqual, decodeDescriptor, decodeGenesis, decodeProducers, decodeSeal, hashToId, parseFrame, streamIdOf, verifyCertificate, verifyFrame
} from '../chain/index.js'
import { BrokenChainError, InvalidCertificateError, InvalidDescriptorError, UnknownSegmentError } from '../errors.js'
import type { Descriptor, Frame, ProducerEntry, SegmentEntry, SegmentId, VerifySignature } from '../chain/index.js'
import type { Opening, OpenRequest } from '../protocols/elect/service.js'
import type { SegmentHeader, SegmentStore } from '../storage/segment-store.js'

export interface OpeningContext {
  readonly verify: VerifySignature
  /** the descriptor of a segment that this node knows */
  readonly descriptorOf: (segment: SegmentId) => Promise<Descriptor | undefined>
}

/**
 * Checks what a segment is to be opened with, from the frame of the seal to the last signature.
 *
 * @throws {InvalidDescriptorError} {@link BrokenChainError} {@link InvalidCertificateError} naming what doesn't hold
 */
export async function verifyOpening (request: OpenRequest, context: OpeningContext): Promise<SegmentHeader> {
  const { genesisBytes } = request.opening

  return genesisBytes == null ? await verifySealed(request, context) : verifyGenesis(request.segment, genesisBytes)
}

function verifyGenesis (segment: SegmentId, genesisBytes: Uint8Array): SegmentHeader {
  const stream = streamIdOf(genesisBytes)
  if (stream !== segment) {
    throw new InvalidDescriptorError(`the genesis is that of ${stream}, not of ${segment}`)
  }
  const { descriptor, descriptorBytes } = decodeGenesis(genesisBytes)

  return { stream, segment, descriptor, descriptorBytes }
}

async function verifySealed (request: OpenRequest, context: OpeningContext): Promise<SegmentHeader> {
  const { segment, opening: { sealFrame, certificate } } = request
  if (sealFrame == null || certificate == null) {
    throw new InvalidCertificateError(`segment ${segment} can't be opened without a certified seal`)
  }

  const frame = verifiedFrame(sealFrame, BlockKind.seal)
  if (hashToId(frame.lastHash) !== segment) {
    throw new BrokenChainError(`the seal opens ${hashToId(frame.lastHash)}, not ${segment}`, frame.height)
  }
  if (certificate.end !== frame.end || !bytesEqual(certificate.hash, frame.lastHash)) {
    throw new InvalidCertificateError(`it speaks of height ${certificate.end}, not of the seal at ${frame.height}`)
  }

  const { successor, successorBytes, producersHash } = decodeSeal([...frame.data()][0]!)
  if (successor == null || successorBytes == null) {
    throw new InvalidDescriptorError('the seal has no successor')
  }
  if (successor.predecessor !== certificate.segment || successor.streamId !== certificate.stream) {
    throw new InvalidCertificateError(`it is of segment ${certificate.segment}, not of ${successor.predecessor}`)
  }
  if (successor.baseHeight !== frame.end) {
    throw new InvalidDescriptorError(`the successor starts at ${successor.baseHeight}, not at ${frame.end}`)
  }

  const before = await context.descriptorOf(certificate.segment) ?? listed(request.segments, certificate.segment)
  if (before == null) {
    throw new UnknownSegmentError(certificate.segment)
  }
  await verifyCertificate(certificate, before.shards, context.verify)
  verifyProducers(request.opening, frame, producersHash)

  return { stream: certificate.stream, segment, descriptor: successor, descriptorBytes: successorBytes }
}

function listed (entries: readonly SegmentEntry[], segment: SegmentId): Descriptor | undefined {
  const entry = entries.find(entry => entry.segment === segment)

  return entry == null ? undefined : decodeDescriptor(entry.descriptorBytes)
}

function verifiedFrame (bytes: Uint8Array, kind: BlockKind): Frame {
  const frame = parseFrame(bytes)
  if (frame.kind !== kind) {
    throw new BrokenChainError(`expected a frame of kind ${BlockKind[kind]}, not ${BlockKind[frame.kind]}`, frame.height)
  }
  if (!verifyFrame(frame)) {
    throw new BrokenChainError('the hashes do not end in lastHash', frame.height)
  }

  return frame
}

/** The producers' frames must chain up to the seal, which names the last one's hash. */
function verifyProducers (opening: Opening, seal: Frame, producersHash: Uint8Array | undefined): void {
  const frames = opening.producersFrames.map(bytes => verifiedFrame(bytes, BlockKind.producers))
  const last = frames.at(-1)
  if ((last == null) !== (producersHash == null) || (last != null && !bytesEqual(last.lastHash, producersHash!))) {
    throw new BrokenChainError("the producers' blocks are not those that the seal names", seal.height)
  }

  let next = seal
  for (const frame of frames.reverse()) {
    if (frame.end !== next.height || !bytesEqual(frame.lastHash, next.prevHash)) {
      throw new BrokenChainError("the producers' blocks do not lead to the seal", frame.height)
    }
    next = frame
  }
}

/** The producers that an opening hands over. */
export function producersOf (opening: Opening): ProducerEntry[] {
  return opening.producersFrames.flatMap(bytes => [...parseFrame(bytes).data()].flatMap(data => decodeProducers(data).producers))
}

/**
 * What the successor of a sealed segment is opened with.
 *
 * @param opening - what the sealed segment itself was opened with
 */
export function openingOfSuccessor (store: SegmentStore, opening: Opening, certificate: NonNullable<Opening['certificate']>): { segment: SegmentId, opening: Opening, successor: Descriptor } | undefined {
  let sealFrame: Frame | undefined
  let lastData = opening.lastData
  const producersFrames: Uint8Array[] = []

  for (const frame of framesBackwards(store)) {
    if (frame.kind === BlockKind.seal) {
      sealFrame = frame
    } else if (frame.kind === BlockKind.producers) {
      producersFrames.unshift(Uint8Array.from(frame.bytes))
    } else if (frame.kind === BlockKind.data) {
      lastData = Uint8Array.from(frame.lastHash)
      break
    }
  }
  if (sealFrame == null) {
    return undefined
  }

  const { successor } = decodeSeal([...sealFrame.data()][0]!)
  if (successor == null) {
    return undefined
  }

  return {
    segment: hashToId(sealFrame.lastHash),
    successor,
    opening: { sealFrame: Uint8Array.from(sealFrame.bytes), certificate, producersFrames, lastData }
  }
}

function * framesBackwards (store: SegmentStore): Generator<Frame> {
  let height = store.end

  while (height > store.header.descriptor.baseHeight) {
    const place = store.frameAt(height - 1)
    if (place == null) {
      return
    }
    const [bytes] = store.read(place.height, place.end, place.length)
    yield parseFrame(bytes!)
    height = place.height
  }
}
