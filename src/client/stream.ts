import { BlockKind, bytesEqual, frameBytesMax, parseToken } from '../chain/index.js'
import { BlockNotFoundError, InvalidArgumentError, StreamLockedError } from '../errors.js'
import { Appender } from './appender.js'
import { toBlocks } from './block.js'
import { lockStream } from './lock.js'
import { resolvePlace, resolveTime, timestampOf } from './place.js'
import { Prover } from './prover.js'
import { Reader } from './reader.js'
import { listSegments } from './segment-listing.js'
import { verifyStream } from './verify.js'
import { Writer } from './writer.js'
import type { Height, Proof, Settings, StreamId, Timestamp } from '../chain/index.js'
import type { PeerAddresses, SegmentInfo } from '../protocols/directory/service.js'
import type { AppendResult } from './acked-frame.js'
import type { AppendContext } from './append-queue.js'
import type { AppendOptions } from './appender.js'
import type { StreamBlock, VerifiedBatch } from './block.js'
import type { From } from './place.js'
import type { ProveOptions } from './prover.js'
import type { ReaderContext, ReadPlan } from './reader.js'
import type { VerifyOptions, VerifyResult } from './verify.js'
import type { WriterOptions } from './writer.js'

/** most blocks of one poll or batch, unless told otherwise */
const BATCH_LIMIT = 1000
/** bytes that single appends may have in flight: they have no other way to be told to wait than an error */
const APPENDER_IN_FLIGHT_BYTES = 64 * 1024 * 1024

export interface ReadOptions {
  /** @default 'start' */
  readonly from?: From
  /** height to stop before */
  readonly until?: Height
  /** wait at the end for more, until the signal is aborted or the stream is locked @default false */
  readonly follow?: boolean
  /** most blocks @default no limit */
  readonly limit?: number
  /**
   * true: everything that was acknowledged before the call is seen, or the read fails; false: as much as the node asked
   * has. @default as true, but what there is will do while there is no master
   */
  readonly fresh?: boolean
  /** peer id of the node to ask before others @default one of the segment's shards, by chance */
  readonly node?: string
  readonly signal?: AbortSignal
}

export interface PollOptions {
  /** token of the last block seen @default the stream's start */
  readonly after?: string
  /** most blocks @default 1000 */
  readonly limit?: number
  /** see everything that was acknowledged before the call, by asking the master @default false */
  readonly fresh?: boolean
  readonly signal?: AbortSignal
}

export interface Tail {
  /** height after the last block, of whatever kind */
  readonly end: Height
  /** token of the last data block; undefined in a stream without data */
  readonly token?: string
  readonly height?: Height
  readonly timestamp?: Timestamp
}

export interface StreamInfo {
  readonly name: string
  readonly stream: StreamId
  readonly settings: Settings
  readonly locked: boolean
  readonly master?: PeerAddresses
  readonly epoch: number
  readonly segments: readonly SegmentInfo[]
}

/** One stream, as its readers and writers see it. Made by `Client`. */
export class Stream {
  readonly id: StreamId
  readonly name: string
  readonly settings: Settings
  readonly #context: ReaderContext & AppendContext
  readonly #appender: Appender
  readonly #prover: Prover
  readonly #writers = new Set<Writer>()

  constructor (context: ReaderContext & AppendContext, settings: Settings) {
    this.id = context.stream
    this.name = settings.name
    this.settings = settings
    this.#context = context
    this.#prover = new Prover(context)
    this.#appender = new Appender(() => this.#makeWriter({ lingerMs: 0, inFlightBytes: APPENDER_IN_FLIGHT_BYTES }))
  }

  /**
   * Appends one block; those of one turn of the event loop share a frame. Calls are written in their order.
   *
   * @throws {TailMismatchError} if `expectTail` isn't the stream's last data block
   * @throws {AckTimeoutError} if `ack: 'all'` wasn't reached in time; the block stays
   * @throws {DeadlineError} if nobody acknowledged it; it may have been written
   * @throws {StreamLockedError} {@link NotAllowedError} {@link TooLargeError} {@link StreamUnavailableError}
   */
  async append (data: Uint8Array, options: AppendOptions = {}): Promise<AppendResult> {
    return this.#appender.append(data, options)
  }

  /** A writer for many blocks: pipelined, batching. Close it. */
  writer (options: WriterOptions = {}): Writer {
    const writer = this.#makeWriter(options)
    for (const other of this.#writers) {
      if (other.failure != null) {
        this.#writers.delete(other)
      }
    }
    this.#writers.add(writer)

    return writer
  }

  /** The stream's data blocks, in order, verified. */
  stream (options: ReadOptions = {}): AsyncGenerator<StreamBlock, void, undefined> {
    return toBlocks(this.frames(options))
  }

  /** As `stream`, as the frames they came in: for those who need speed. Frames of all kinds; `blocks()` gives data only. */
  async * frames (options: ReadOptions = {}): AsyncGenerator<VerifiedBatch, void, undefined> {
    const { from = 'start', until, follow = false, limit = 0, fresh, node, signal } = options
    if (!Number.isInteger(limit) || limit < 0) {
      throw new InvalidArgumentError(`limit ${limit} is not a number of blocks`)
    }

    const place = await resolvePlace(this.#context.directory, this.id, from, signal)
    const waitMs = follow ? Number.POSITIVE_INFINITY : 0
    yield * new Reader(this.#context, { ...place, until, limit, waitMs, fresh, node, signal }).batches()
  }

  /** What is there after a block: at once, perhaps nothing. */
  async poll (options: PollOptions = {}): Promise<StreamBlock[]> {
    return this.#collect({ ...await this.#after(options), waitMs: 0 })
  }

  /** As `poll`, but waits up to `waitMs` for at least one block. */
  async longPoll (options: PollOptions & { readonly waitMs?: number } = {}): Promise<StreamBlock[]> {
    return this.#collect({ ...await this.#after(options), waitMs: options.waitMs ?? 30_000 })
  }

  /** The block with this token. @throws {BlockNotFoundError} */
  async fetch (token: string, options: { readonly signal?: AbortSignal } = {}): Promise<StreamBlock> {
    const { block: hash } = parseToken(token)
    const place = await resolvePlace(this.#context.directory, this.id, token)
    const [block] = await this.#collect({ ...place, limit: 1, waitMs: 0, fresh: false, ...options }).catch((err: unknown) => {
      throw err instanceof BlockNotFoundError ? new BlockNotFoundError(token) : err
    })
    if (block == null || !bytesEqual(block.hash, hash)) {
      throw new BlockNotFoundError(token)
    }

    return block
  }

  /**
   * The blocks between two tokens, both included; to the tail without `to`.
   *
   * @throws {BlockNotFoundError} if `to` doesn't come after `from`
   */
  async fetchBatch (options: { readonly from: string, readonly to?: string, readonly limit?: number, readonly signal?: AbortSignal }): Promise<StreamBlock[]> {
    const { from, to, limit = BATCH_LIMIT, signal } = options
    const last = to == null ? undefined : parseToken(to).block
    const blocks: StreamBlock[] = []

    for await (const block of this.stream({ from, limit, signal })) {
      blocks.push(block)
      if (last != null && bytesEqual(block.hash, last)) {
        return blocks
      }
    }
    if (to != null && blocks.length < limit) {
      throw new BlockNotFoundError(to)
    }

    return blocks
  }

  /** Where the end is. `fresh`: everything acknowledged before the call is below it @default true */
  async tail (options: { readonly fresh?: boolean, readonly signal?: AbortSignal } = {}): Promise<Tail> {
    const { fresh = true, signal } = options
    const end = await this.#placeOf({ from: { type: 'end' }, limit: 0, waitMs: 0, fresh, signal })

    // the last blocks may be control blocks: look back ever further for data
    for (let back = 1, to = end; to > 0; back *= 8) {
      const from = Math.max(0, end - back)
      let last: StreamBlock | undefined
      for await (const batch of this.frames({ from, until: to, signal })) {
        for (const block of batch.blocks()) {
          last = block
        }
      }
      if (last != null) {
        return { end, token: last.token, height: last.height, timestamp: last.timestamp }
      }
      to = from
    }

    return { end }
  }

  /** Height of the first block that isn't older than `time` (microseconds, or a date); the end if there is none. */
  async heightAt (time: Date | Timestamp, options: { readonly signal?: AbortSignal } = {}): Promise<Height> {
    const { signal } = options
    const place = await resolveTime(this.#context.directory, this.id, timestampOf(time), signal)

    return this.#placeOf({ ...place, limit: 1, waitMs: 0, fresh: false, signal })
  }

  /** Settings, segments and who is master, as nodes know it now. */
  async info (options: { readonly signal?: AbortSignal } = {}): Promise<StreamInfo> {
    const { directory } = this.#context
    const { master, epoch, locked, tail } = await directory.newest(this.id, options.signal)
    const segments = await listSegments(directory, { stream: this.id }, tail, options.signal)

    return { name: this.name, stream: this.id, settings: this.settings, locked, master, epoch, segments }
  }

  /** Checks the chain and every seal's certificate, from genesis unless told otherwise. @throws {BrokenChainError} naming height and node; {@link InvalidCertificateError} naming the segment */
  async verify (options: VerifyOptions = {}): Promise<VerifyResult> {
    return verifyStream(this.#context, options)
  }

  /**
   * A proof of blocks that somebody without a cluster can check (`verifyProof`; `encodeProof` makes a file of it): that they
   * are in this stream, and on the disks of a majority of their shards. Takes what `append` with `proof: true` resolves
   * with, or where blocks are in a sealed segment. It is checked before it is handed out.
   *
   * @throws {InvalidCertificateError} {@link InvalidProofError} {@link BrokenChainError} if it doesn't hold
   * @throws {InvalidArgumentError} {@link TooLargeError} {@link StreamUnavailableError}
   */
  async prove (blocks: ProveOptions): Promise<Proof> {
    return this.#prover.prove(blocks)
  }

  /** Seals the stream for good. Done already is success. */
  async lock (options: { readonly signal?: AbortSignal } = {}): Promise<void> {
    try {
      await lockStream(this.#context, options.signal)
    } catch (err) {
      if (!(err instanceof StreamLockedError)) {
        throw err
      }
    }
  }

  /** Flushes and closes the stream's writers; another append, or another writer, is still possible. */
  async close (): Promise<void> {
    const results = await Promise.allSettled([this.#appender.close(), ...[...this.#writers].filter(writer => writer.failure == null).map(async writer => writer.close())])
    this.#writers.clear()
    const failed = results.find(result => result.status === 'rejected')
    if (failed != null) {
      throw failed.reason
    }
  }

  #makeWriter (options: WriterOptions): Writer {
    const limit = frameBytesMax({ capacity: this.settings.segmentBytes, settings: this.settings })

    const { backoff, clock } = this.#context.options

    return new Writer(this.#context, limit, options, { backoff, clock })
  }

  async #after (options: PollOptions): Promise<Omit<ReadPlan, 'waitMs'>> {
    const { after, limit = BATCH_LIMIT, fresh = false, signal } = options
    if (!Number.isInteger(limit) || limit < 1) {
      throw new InvalidArgumentError(`limit ${limit} is not a number of blocks from 1`)
    }
    const place = await resolvePlace(this.#context.directory, this.id, after ?? 'start', signal)

    return { ...place, isAfter: after != null, limit, fresh, signal }
  }

  /** Data blocks until the plan is fulfilled, or there are some and the tail is reached. */
  async #collect (plan: ReadPlan): Promise<StreamBlock[]> {
    const blocks: StreamBlock[] = []
    for await (const batch of new Reader(this.#context, plan).batches()) {
      blocks.push(...batch.blocks())
      const isConfirmed = plan.waitMs > 0 || plan.fresh === false
      if (isConfirmed && blocks.length > 0 && batch.to >= batch.commitEnd && batch.frames.at(-1)?.kind !== BlockKind.seal) {
        break
      }
    }

    return blocks
  }

  /** The height that a plan's `from` turns out to be. */
  async #placeOf (plan: ReadPlan): Promise<Height> {
    let height: Height | undefined
    const onPlace: ReadPlan['onPlace'] = place => { height = place.height }
    for await (const batch of new Reader(this.#context, { ...plan, onPlace }).batches()) {
      height = batch.from
      if (batch.from < batch.to) {
        break
      }
    }
    if (height == null) {
      throw new BlockNotFoundError(plan.from.type)
    }

    return height
  }
}
