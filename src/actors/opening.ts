/** What a segment may be opened with: a genesis, or the certified seal of the segment before it. */
import {
  BlockKind, bytesEqual, decodeDescriptor, decodeGenesis, decodeProducers, decodeSeal, hashToId, parseFrame, soleFrame, streamIdOf, verifySeal
} from '../chain/index.js'
import { BrokenChainError, InvalidCertificateError, InvalidDescriptorError, UnknownSegmentError } from '../errors.js'
import type { Descriptor, Frame, ProducerEntry, SegmentEntry, SegmentId } from '../chain/index.js'
import type { Opening, OpenRequest } from '../protocols/open/service.js'
import type { SegmentHeader, SegmentStore } from '../storage/segment-store.js'
import type { Notary } from './ports.js'

export interface OpeningContext {
  readonly notary: Notary
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

async function verifySealed (request: OpenRequest, { notary, descriptorOf }: OpeningContext): Promise<SegmentHeader> {
  const { segment, opening: { sealFrame, certificate } } = request
  if (sealFrame == null || certificate == null) {
    throw new InvalidCertificateError(`segment ${segment} can't be opened without a certified seal`)
  }

  const before = await descriptorOf(certificate.segment) ?? listed(request.segments, certificate.segment)
  if (before == null) {
    throw new UnknownSegmentError(certificate.segment)
  }
  const sealed = { stream: certificate.stream, segment: certificate.segment, descriptor: before }
  if ((before.streamId ?? certificate.segment) !== certificate.stream) {
    throw new InvalidCertificateError(`segment ${certificate.segment} is of stream ${before.streamId ?? certificate.segment}, not of ${certificate.stream}`)
  }
  const next = await verifySeal(sealed, { frameBytes: sealFrame, certificate }, notary.verify)
  await notary.witness(certificate)
  if (next == null) {
    throw new InvalidDescriptorError('the seal has no successor')
  }
  if (next.segment !== segment) {
    throw new BrokenChainError(`the seal opens ${next.segment}, not ${segment}`, certificate.end)
  }
  const frame = soleFrame(sealFrame, BlockKind.seal)
  verifyProducers(request.opening, frame, decodeSeal([...frame.data()][0]!).producersHash)

  return next
}

function listed (entries: readonly SegmentEntry[], segment: SegmentId): Descriptor | undefined {
  const entry = entries.find(entry => entry.segment === segment)

  return entry == null ? undefined : decodeDescriptor(entry.descriptorBytes)
}

/** The producers' frames must chain up to the seal, which names the last one's hash. */
function verifyProducers (opening: Opening, seal: Frame, producersHash: Uint8Array | undefined): void {
  const frames = opening.producersFrames.map(bytes => soleFrame(bytes, BlockKind.producers))
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
export async function openingOfSuccessor (store: SegmentStore, opening: Opening, certificate: NonNullable<Opening['certificate']>): Promise<{ segment: SegmentId, opening: Opening, successor: Descriptor } | undefined> {
  let sealFrame: Frame | undefined
  let { lastData, lastDataSegment } = opening
  const producersFrames: Uint8Array[] = []

  for await (const frame of framesBackwards(store)) {
    if (frame.kind === BlockKind.seal) {
      sealFrame = frame
    } else if (frame.kind === BlockKind.producers) {
      producersFrames.unshift(Uint8Array.from(frame.bytes))
    } else if (frame.kind === BlockKind.data) {
      lastData = Uint8Array.from(frame.lastHash)
      lastDataSegment = store.header.segment
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
    opening: { sealFrame: Uint8Array.from(sealFrame.bytes), certificate, producersFrames, lastData, lastDataSegment }
  }
}

async function * framesBackwards (store: SegmentStore): AsyncGenerator<Frame> {
  let height = store.end

  while (height > store.header.descriptor.baseHeight) {
    const place = store.frameAt(height - 1)
    if (place == null) {
      return
    }
    await store.load(place.height, place.end, place.length)
    const [bytes] = store.read(place.height, place.end, place.length)
    yield parseFrame(bytes!)
    height = place.height
  }
}
