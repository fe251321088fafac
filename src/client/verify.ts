import { BlockKind, bytesEqual, parseToken, verifySealCertificate } from '../chain/index.js'
import { BlockNotFoundError, InvalidCertificateError } from '../errors.js'
import { resolvePlace } from './place.js'
import { Reader } from './reader.js'
import type { Frame, Height, StreamId } from '../chain/index.js'
import type { From } from './place.js'
import type { SealedSegment } from './chain-verifier.js'
import type { ReaderContext } from './reader.js'

export interface VerifyOptions {
  /** @default 'start' */
  readonly from?: From
  /** height to stop before, or token of the last block to check @default the end, as the master knows it if there is one */
  readonly to?: Height | string
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: VerifyProgress) => void
}

export interface VerifyProgress {
  /** height up to which the chain is checked */
  readonly height: Height
  /** height up to which there is something, as the node knows it */
  readonly end: Height
  readonly bytes: number
}

export interface VerifyResult {
  readonly stream: StreamId
  /** what was checked: `[from, to)` */
  readonly from: Height
  readonly to: Height
  /** the genesis was there and is the one that the stream's id is the hash of */
  readonly genesis: boolean
  /** the last block checked ends the stream for good */
  readonly locked: boolean
  readonly segments: number
  readonly frames: number
  /** bytes of the frames */
  readonly bytes: number
  readonly blocks: { readonly data: number, readonly seal: number, readonly snapshot: number, readonly producers: number }
  /** of the seals met: all of them, each signed by a majority of its segment's shards */
  readonly certificates: number
}

/**
 * Reads a part of a stream and checks all that can be: the genesis against the stream's id, every block's link, every
 * seal against the segment after it, every seal's certificate against the shards that its segment's descriptor names. A
 * check that doesn't begin at the start trusts the node for the descriptor of the first segment.
 *
 * @throws {BrokenChainError} if no node has a chain that holds
 * @throws {InvalidCertificateError} naming the segment, if no node has a certificate that holds for its seal
 * @throws {BlockNotFoundError} if `to` isn't reached
 */
export async function verifyStream (context: ReaderContext, options: VerifyOptions): Promise<VerifyResult> {
  const { from = 'start', to, signal, onProgress } = options
  const { directory, stream } = context
  const place = await resolvePlace(directory, stream, from, signal)
  const last = typeof to === 'string' ? parseToken(to).block : undefined
  const until = typeof to === 'number' ? to : undefined

  let certificates = 0
  const onSealed = async ({ segment, descriptor, sealedBy, certificate }: SealedSegment): Promise<void> => {
    try {
      if (certificate == null) {
        throw new InvalidCertificateError('there is none')
      }
      await verifySealCertificate({ stream, segment, descriptor }, sealedBy.frame, certificate, context.connector.verify)
    } catch (err) {
      throw err instanceof InvalidCertificateError ? new InvalidCertificateError(`of segment ${descriptor.number} (${segment}): ${err.reason}`) : err
    }
    certificates++
  }

  const genesisBytes = context.genesisBytes ?? await directory.genesis(stream, signal)
  const reader = new Reader({ ...context, genesisBytes }, { ...place, until, limit: 0, waitMs: 0, fresh: undefined, signal, onSealed })
  const blocks = { data: 0, seal: 0, snapshot: 0, producers: 0 }
  const segments = new Set<number>()
  let [first, end, bytes, frames] = [undefined as Height | undefined, 0, 0, 0]
  let isReached = last == null

  for await (const batch of reader.batches()) {
    first ??= batch.from
    segments.add(batch.number)
    for (const frame of batch.frames) {
      const wanted = countWithin(frame, batch.from, batch.to)
      blocks[BlockKind[frame.kind] as keyof typeof blocks] += wanted
      bytes += frame.length
      frames++
      isReached ||= last != null && hasHash(frame, last)
    }
    end = batch.to
    onProgress?.({ height: end, end: batch.commitEnd, bytes })
    if (last != null && isReached) {
      break
    }
  }
  if (!isReached || (until != null && end < until)) {
    throw new BlockNotFoundError(String(to))
  }

  return {
    stream,
    from: first ?? end,
    to: end,
    genesis: genesisBytes != null,
    locked: reader.verifier.sealedBy != null && reader.verifier.sealedBy.seal.successor == null,
    segments: segments.size,
    frames,
    bytes,
    blocks,
    certificates
  }
}

function countWithin (frame: Frame, from: Height, to: Height): number {
  return Math.max(0, Math.min(frame.end, to) - Math.max(frame.height, from))
}

function hasHash (frame: Frame, hash: Uint8Array): boolean {
  for (let index = 0; index < frame.count; index++) {
    if (bytesEqual(frame.hashOf(index), hash)) {
      return true
    }
  }

  return false
}
