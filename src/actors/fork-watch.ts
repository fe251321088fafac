/**
 * Looks at every certificate that this node learns, from wherever: a message of another shard, an Open, a copy, a tail record.
 * A segment has one seal. Two certificates that can't both be of it are the proof that a majority of its shards signed two
 * histories: they are kept, for a person to see, and the second one is not used.
 */
import { asBuffer, bytesEqual, decodeReceipt, encodeReceipt, parseFrame, verifyFrame } from '../chain/index.js'
import { InvalidCertificateError, StorageError } from '../errors.js'
import { decodeOpening } from '../protocols/open/codec.js'
import type { Clock } from '../clock.js'
import type { Height, Receipt, SegmentId, StreamId, Timestamp, VerifySignature } from '../chain/index.js'
import type { Opening } from '../protocols/open/service.js'
import type { SegmentStore, ShardRecord, Storage } from '../storage/segment-store.js'
import type { Logger, Notary } from './ports.js'

/** most forks that are kept: one is enough for a person to step in */
export const FORKS_MAX = 64
const VALUE_NAME = 'forks'

/** Two certified blocks where there can be only one. */
export interface Fork {
  /** lowest height at which the two are known to differ */
  readonly height: Height
  /** what this node held, and what came after it */
  readonly first: Receipt
  readonly second: Receipt
  /** microseconds since 1970 */
  readonly foundAt: Timestamp
}

/** The certificate that this node has of a segment's seal, and the segment's blocks if it has them. */
export interface HeldSegment {
  readonly certificate: Receipt
  /** hash of the block below this height, undefined if the blocks aren't here */
  hashBelow (height: Height): Promise<Uint8Array | undefined>
}

export interface ForkWatchOptions {
  readonly storage: Pick<Storage, 'getValue' | 'putValue'>
  readonly verify: VerifySignature
  readonly held: (segment: SegmentId) => HeldSegment | undefined
  readonly clock: Pick<Clock, 'nowMicros'>
  readonly log: Logger
}

export class ForkWatch implements Notary {
  readonly verify: VerifySignature
  readonly #options: ForkWatchOptions
  readonly #forks: Fork[] = []

  constructor (options: ForkWatchOptions) {
    this.verify = options.verify
    this.#options = options
  }

  /** the oldest first */
  get forks (): readonly Fork[] {
    return this.#forks
  }

  /** Reads what was found before. @throws {StorageError} */
  async load (): Promise<void> {
    const value = await this.#options.storage.getValue(VALUE_NAME)
    if (value != null) {
      this.#forks.push(...decodeForks(value))
    }
  }

  /**
   * Compares a certificate whose signatures were verified with what this node holds.
   *
   * @throws {InvalidCertificateError} if it contradicts that. If that makes a fork it is on disk by then
   */
  async witness (certificate: Receipt): Promise<void> {
    const held = this.#options.held(certificate.segment)
    if (held == null) {
      return
    }

    const first = held.certificate
    if (first.end === certificate.end && bytesEqual(first.hash, certificate.hash)) {
      return
    }

    const height = await forkedAt(held, certificate)
    if (height == null) {
      throw new InvalidCertificateError(`it is of the block below ${certificate.end}, and the seal of ${certificate.segment} is below ${first.end}`)
    }
    await this.#keep({ height, first, second: certificate, foundAt: this.#options.clock.nowMicros() })
    throw new InvalidCertificateError(`it contradicts the certificate of ${certificate.segment} that is held: a fork at height ${height}`)
  }

  async #keep (fork: Fork): Promise<void> {
    const { storage, log } = this.#options
    const { segment } = fork.first
    const isKnown = this.#forks.some(({ first, second }) => first.segment === segment && second.end === fork.second.end && bytesEqual(second.hash, fork.second.hash))
    if (isKnown || this.#forks.length >= FORKS_MAX) {
      return
    }

    this.#forks.push(fork)
    log.error('segment %s of stream %s is forked at height %d', segment, fork.first.stream, fork.height)
    await storage.putValue(VALUE_NAME, encodeForks(this.#forks))
  }
}

/** Where the two part; undefined if the certificate is of a block of the same history, below its seal. */
async function forkedAt (held: HeldSegment, { end, hash }: Receipt): Promise<Height | undefined> {
  const first = held.certificate
  if (end > first.end) {
    return first.end // nothing comes after a seal
  }
  if (end === first.end) {
    return end - 1
  }

  const own = await held.hashBelow(end)

  return own == null || bytesEqual(own, hash) ? undefined : end - 1
}

/** Where a node's shards are found. */
export interface Shards {
  owner (segment: SegmentId): { readonly certificate: Receipt | undefined, readonly opening: Opening, readonly store: SegmentStore } | undefined
  readonly keeper: { record (segment: SegmentId): ShardRecord | undefined, store (segment: SegmentId): Promise<SegmentStore>, serves (segment: SegmentId): boolean }
  readonly segments: {
    get (segment: SegmentId): { readonly stream: StreamId, readonly number: number } | undefined
    of (stream: StreamId): ReadonlyArray<{ readonly segment: SegmentId, readonly number: number }>
  }
}

/** What a node holds of a segment: its own shard's certificate, or what the next segment was opened with. */
export function heldSegment (shards: Shards, segment: SegmentId): HeldSegment | undefined {
  const { keeper, segments } = shards
  const own = shards.owner(segment)?.certificate ?? keeper.record(segment)?.certificate
  const certificate = own ?? openedWith()
  if (certificate == null) {
    return undefined
  }

  return {
    certificate,
    hashBelow: async height => {
      const store = shards.owner(segment)?.store ?? (keeper.serves(segment) ? await keeper.store(segment) : undefined)
      await store?.load(height - 1, store.end, 1)
      return store == null ? undefined : hashIn(store, height)
    }
  }

  function openedWith (): Receipt | undefined {
    const listed = segments.get(segment)
    const next = listed == null ? undefined : segments.of(listed.stream).find(({ number }) => number === listed.number + 1)
    if (next == null) {
      return undefined
    }
    const record = keeper.record(next.segment)
    const opening = shards.owner(next.segment)?.opening ?? (record == null ? undefined : decodeOpening(record.opening))

    return opening?.certificate
  }
}

function hashIn (store: SegmentStore, height: Height): Uint8Array | undefined {
  const [bytes] = store.read(height - 1, store.end, 1)
  if (bytes == null) {
    return undefined
  }
  const frame = parseFrame(bytes)

  return verifyFrame(frame) ? frame.hashOf(height - 1 - frame.height) : undefined
}

interface StoredFork {
  readonly height: number
  readonly foundAt: number
  /** encoded receipts, base64 */
  readonly first: string
  readonly second: string
}

function encodeForks (forks: readonly Fork[]): Uint8Array {
  const stored: StoredFork[] = forks.map(({ height, foundAt, first, second }) => ({
    height, foundAt, first: asBuffer(encodeReceipt(first)).toString('base64'), second: asBuffer(encodeReceipt(second)).toString('base64')
  }))

  return Buffer.from(JSON.stringify(stored))
}

function decodeForks (value: Uint8Array): Fork[] {
  try {
    return (JSON.parse(asBuffer(value).toString()) as StoredFork[]).map(({ height, foundAt, first, second }) => ({
      height, foundAt, first: decodeReceipt(Buffer.from(first, 'base64')), second: decodeReceipt(Buffer.from(second, 'base64'))
    }))
  } catch (err) {
    throw new StorageError(`What is kept of forks is damaged: ${(err as Error).message}`, { cause: err })
  }
}
