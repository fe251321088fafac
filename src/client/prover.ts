import { verifyProof } from '../chain/index.js'
import { InvalidArgumentError, InvalidCertificateError, StreamUnavailableError, TooLargeError } from '../errors.js'
import { Reader } from './reader.js'
import { Backoff } from './retry.js'
import { listSegments } from './segment-listing.js'
import type { CertifiedSeal, Frame, Height, Proof, Receipt, SegmentId } from '../chain/index.js'
import type { SegmentInfo } from '../protocols/directory/service.js'
import type { SealedSegment } from './chain-verifier.js'
import type { ReaderContext, ReadPlan } from './reader.js'

/** most bytes of frames in a proof, which is made and checked in memory */
const FRAMES_BYTES_MAX = 32 * 1024 * 1024
/** segments whose seals are read at once */
const SEALS_AT_ONCE = 16

/** The blocks to prove, and what was signed of them. */
export interface ProveOptions {
  /** of the first block */
  readonly height: Height
  /** how many blocks, of whatever kind; 0, at the receipt's end: for the hash there alone @default 1 */
  readonly count?: number
  /** what an append gave that asked for a proof @default the certificate of the blocks' segment, if it is sealed */
  readonly receipt?: Receipt
  readonly signal?: AbortSignal
}

/**
 * Makes proofs of a stream's blocks: collects what leads to them from the stream's id, and checks it before it is handed out.
 * Seals never change, so each is fetched once.
 */
export class Prover {
  readonly #context: ReaderContext
  readonly #seals = new Map<number, CertifiedSeal>()

  constructor (context: ReaderContext) {
    this.#context = context
  }

  /**
   * @throws {InvalidCertificateError} and what else `verifyProof` finds, if the nodes don't have what holds
   * @throws {InvalidArgumentError} without a receipt, if the blocks' segment is still open
   * @throws {TooLargeError} if there are too many bytes between the first block and the receipt's end
   * @throws {StreamUnavailableError} if nobody has what it takes
   */
  async prove (options: ProveOptions): Promise<Proof> {
    const { connector, directory, stream } = this.#context
    const { height, count = 1, signal } = options
    const genesisBytes = this.#context.genesisBytes ?? await directory.genesis(stream, signal)
    if (genesisBytes == null) {
      throw new StreamUnavailableError(stream, directory.peers.map(({ peerId }) => peerId))
    }

    const segments = await this.#segments(options.receipt?.segment, signal)
    const receipt = options.receipt ?? await this.#certificateAt(segments, height + count - 1, signal)
    const number = segments.findIndex(({ segment }) => segment === receipt.segment)

    const proof: Proof = {
      genesisBytes,
      seals: await this.#sealsBefore(segments, number, signal),
      receipt,
      from: height,
      to: height + count,
      framesBytes: count === 0 ? new Uint8Array(0) : await this.#frames(height, receipt.end, signal)
    }
    try {
      await verifyProof(proof, connector.verify)
    } catch (err) {
      this.#seals.clear() // one of them may be what doesn't hold
      throw err
    }

    return proof
  }

  /**
   * The stream's segments, up to this one at least. A node that was away may know of it before it knows of all that led to it.
   *
   * @throws {StreamUnavailableError} if none does for as long as calls go on trying
   */
  async #segments (last: SegmentId | undefined, signal = new AbortController().signal): Promise<SegmentInfo[]> {
    const { directory, stream, options: { clock, deadlineMs, backoff: pauses } } = this.#context
    const giveUpAt = clock.nowMs() + deadlineMs
    const backoff = new Backoff(clock, pauses)

    for (;;) {
      const key = last == null ? { stream } : { segment: last }
      const { tail } = last == null ? await directory.newest(stream, signal) : await directory.lookup({ key, limit: 1 }, signal)
      const segments = await listSegments(directory, key, tail, signal)
      if (last == null || segments.some(({ segment }) => segment === last)) {
        return segments
      }
      if (clock.nowMs() >= giveUpAt) {
        throw new StreamUnavailableError(stream, directory.peers.map(({ peerId }) => peerId))
      }
      await backoff.wait(signal)
    }
  }

  async #certificateAt (segments: readonly SegmentInfo[], height: Height, signal?: AbortSignal): Promise<Receipt> {
    const number = segments.findLastIndex(({ baseHeight }) => baseHeight <= height)
    if (number === -1 || number === segments.length - 1) {
      throw new InvalidArgumentError(`Height ${height} is in no sealed segment: its proof needs a receipt`)
    }

    return (await this.#seal(segments, number, signal)).certificate
  }

  async #sealsBefore (segments: readonly SegmentInfo[], number: number, signal?: AbortSignal): Promise<CertifiedSeal[]> {
    const seals: CertifiedSeal[] = []
    while (seals.length < number) {
      const numbers = Array.from({ length: Math.min(SEALS_AT_ONCE, number - seals.length) }, (_, index) => seals.length + index)
      seals.push(...await Promise.all(numbers.map(async each => this.#seals.get(each) ?? await this.#seal(segments, each, signal))))
    }
    seals.forEach((seal, each) => { this.#seals.set(each, seal) })

    return seals
  }

  /** A segment's seal, which is the block before the next segment's first, with its certificate. */
  async #seal (segments: readonly SegmentInfo[], number: number, signal?: AbortSignal): Promise<CertifiedSeal> {
    const { segment } = segments[number] as SegmentInfo
    const { baseHeight: until } = segments[number + 1] as SegmentInfo
    let certificate: Receipt | undefined
    let frame: Frame | undefined
    const onSealed = async (sealed: SealedSegment): Promise<void> => {
      certificate = sealed.certificate
      if (certificate == null) {
        throw missing(segment)
      }
    }
    const plan: ReadPlan = { from: { type: 'height', height: until - 1 }, segment, until, limit: 0, waitMs: 0, fresh: 'decided', signal, onSealed }
    for await (const { frames } of new Reader(this.#context, plan).batches()) {
      frame = frames.at(-1)
    }
    if (certificate == null || frame == null) {
      throw missing(segment)
    }

    return { frameBytes: Uint8Array.from(frame.bytes), certificate }
  }

  async #frames (from: Height, until: Height, signal?: AbortSignal): Promise<Uint8Array> {
    const pieces: Uint8Array[] = []
    let bytes = 0

    for await (const { frames } of new Reader(this.#context, { from: { type: 'height', height: from }, until, limit: 0, waitMs: 0, fresh: 'decided', signal }).batches()) {
      for (const frame of frames) {
        // at the base of a segment a read may begin with the seal before
        if (frame.height < until && frame.end > from) {
          bytes += frame.length
          pieces.push(frame.bytes)
        }
      }
      if (bytes > FRAMES_BYTES_MAX) {
        throw new TooLargeError('What lies between the block and its receipt', bytes, FRAMES_BYTES_MAX)
      }
    }

    return Buffer.concat(pieces)
  }
}

function missing (segment: SegmentId): InvalidCertificateError {
  return new InvalidCertificateError(`nobody has one of segment ${segment}'s seal`)
}
