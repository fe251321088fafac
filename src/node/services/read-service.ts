import { endOfFrames, isListed } from '../../chain/index.js'
import { endOfPieces } from '../../actors/readable.js'
import { BlockNotFoundError, CorruptSegmentError, InvalidArgumentError, NotAllowedError, NotMasterError, StreamNotFoundError, UnknownSegmentError } from '../../errors.js'
import type { Clock } from '../../clock.js'
import type { Height, SegmentId } from '../../chain/index.js'
import type { NodeSupervisor } from '../../actors/node-supervisor.js'
import type { Readable } from '../../actors/readable.js'
import type { ReadEvent, ReadRequest, ReadService } from '../../protocols/read/service.js'

/** bytes of whole frames that are handed out at a time */
const PIECE_BYTES = 512 * 1024
const CONFIRM_TIMEOUT_MS = 5_000

export interface NodeReadServiceOptions {
  readonly supervisor: NodeSupervisor
  /** true for a stream that the cluster knows, even if this node holds nothing of it */
  readonly isKnown: (stream: string) => boolean
  readonly isNode: (peer: string) => boolean
  readonly addressesOf: (peer: string) => readonly string[]
  readonly clock: Clock
}

/** Serves what is committed of the segments that this node holds, as the frames that are on its disk. */
export class NodeReadService implements ReadService {
  readonly #options: NodeReadServiceOptions

  constructor (options: NodeReadServiceOptions) {
    this.#options = options
  }

  async * read (request: ReadRequest, peer: string, signal: AbortSignal): AsyncIterable<ReadEvent> {
    const segment = this.#segmentOf(request)
    let readable = await this.#allowed(segment, request, peer)
    if (request.fresh) {
      readable = await this.#confirmed(segment, request)
    }

    readable = await this.#loadedFor(request, readable, segment)
    const { descriptor, descriptorBytes } = readable.store.header
    const height = startOf(request, readable)
    yield { type: 'segment', segment, number: descriptor.number, descriptorBytes, height, commitEnd: readable.commitEnd }

    const until = Math.min(request.until ?? Infinity, request.limit === 0 ? Infinity : height + request.limit)
    const deadlineMs = this.#options.clock.nowMs() + request.waitMs
    let next = height
    let toldTail = false

    while (!signal.aborted) {
      readable = await this.#options.supervisor.readable(segment)
      const { commitEnd } = readable

      if (next >= commitEnd && readable.sealed) {
        yield { type: 'end', reason: 'sealed', certificate: readable.certificate }
        return
      }
      if (next >= until) {
        yield { type: 'end', reason: 'limit' }
        return
      }
      if (next < commitEnd) {
        const loading = this.#load(segment, readable.store.load(next, commitEnd, PIECE_BYTES))
        if (loading != null) {
          await loading
          continue
        }
        for (const bytes of this.#pieces(segment, readable, next)) {
          next = endOfFrames(bytes)
          yield { type: 'frames', bytes, commitEnd }
          if (next >= until) {
            break
          }
        }
        continue
      }
      const leftMs = deadlineMs - this.#options.clock.nowMs()
      if (leftMs <= 0) {
        yield { type: 'end', reason: 'timeout' }
        return
      }
      const changed = readable.changed()
      if (!toldTail) {
        toldTail = true
        yield { type: 'tail', commitEnd }
      }
      await either(this.#options.clock, changed, leftMs, signal)
    }
  }

  /** Once the block that is asked for by its hash can be looked for. */
  async #loadedFor ({ from }: ReadRequest, readable: Readable, segment: SegmentId): Promise<Readable> {
    let loaded = readable
    let loading = from.type === 'block' ? this.#load(segment, loaded.store.loadBlock(from.hash)) : undefined
    while (from.type === 'block' && loading != null) {
      await loading
      loaded = await this.#options.supervisor.readable(segment)
      loading = this.#load(segment, loaded.store.loadBlock(from.hash))
    }

    return loaded
  }

  /** What the disk can't read is found by whoever quarantines it. */
  #load (segment: SegmentId, loading: Promise<void> | undefined): Promise<void> | undefined {
    return loading?.catch((err: unknown) => {
      if (err instanceof CorruptSegmentError) {
        this.#options.supervisor.scrubber.complain(segment)
      }
      throw err
    })
  }

  #segmentOf ({ stream, segment, from }: ReadRequest): SegmentId {
    const { supervisor, isKnown } = this.#options
    const { segments } = supervisor
    if (segment != null) {
      return segment
    }
    if (from.type === 'block') {
      throw new InvalidArgumentError('A block is read by its token: the segment is missing')
    }

    const listed = from.type === 'start'
      ? segments.of(stream)[0]
      : from.type === 'end'
        ? segments.of(stream).at(-1)
        : from.type === 'height' ? segments.at(stream, from.height) : segments.atTime(stream, from.time)
    if (listed == null) {
      throw isKnown(stream) ? new UnknownSegmentError(`of stream ${stream}`) : new StreamNotFoundError(stream)
    }

    return listed.segment
  }

  async #allowed (segment: SegmentId, { stream }: ReadRequest, peer: string): Promise<Readable> {
    const readable = await this.#options.supervisor.readable(segment)
    const { header } = readable.store
    if (header.stream !== stream) {
      throw new InvalidArgumentError(`Segment ${segment} is of stream ${header.stream}, not of ${stream}`)
    }
    if (!isListed(header.descriptor.settings.readers, peer) && !this.#options.isNode(peer)) {
      throw new NotAllowedError(peer, 'read', stream)
    }

    return readable
  }

  /** @throws {CorruptSegmentError} if the file's index is damaged, which is looked at then */
  #pieces (segment: SegmentId, { store, commitEnd }: Readable, from: Height): Uint8Array[] {
    try {
      const pieces = store.read(from, commitEnd, PIECE_BYTES)
      endOfPieces(pieces, from, segment)
      return pieces
    } catch (err) {
      if (err instanceof CorruptSegmentError) {
        this.#options.supervisor.scrubber.complain(segment)
      }
      throw err
    }
  }

  async #confirmed (segment: SegmentId, { stream }: ReadRequest): Promise<Readable> {
    const { supervisor, addressesOf } = this.#options
    const owner = supervisor.owner(segment)
    // what is certified to be a segment's end is final: its master may be the only shard that is left
    if (owner != null && owner.certificate == null) {
      if (owner.role !== 'master') {
        throw new NotMasterError(stream, owner.master, owner.master == null ? [] : addressesOf(owner.master))
      }
      await owner.confirm(CONFIRM_TIMEOUT_MS)
    }

    return await supervisor.readable(segment)
  }
}

function startOf ({ from }: ReadRequest, { store, commitEnd, sealed }: Readable): Height {
  switch (from.type) {
    case 'start':
      return store.header.descriptor.baseHeight
    case 'end':
      return commitEnd
    case 'height':
      if (from.height < store.header.descriptor.baseHeight || (sealed && from.height > commitEnd)) {
        throw new BlockNotFoundError(`height ${from.height}`)
      }
      return from.height
    case 'time':
      return Math.min(store.heightAt(from.time) ?? commitEnd, commitEnd)
    case 'block': {
      const height = store.heightOf(from.hash)
      if (height == null || height >= commitEnd) {
        throw new BlockNotFoundError('the token given')
      }
      return height
    }
  }
}

/** Resolves when the promise does, after the time, or when the signal aborts. */
async function either (clock: Clock, promise: Promise<void>, ms: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const disarm = Number.isFinite(ms) ? clock.after(ms, done) : undefined
    signal.addEventListener('abort', done, { once: true })
    promise.then(done, reject)

    function done (): void {
      disarm?.()
      signal.removeEventListener('abort', done)
      resolve()
    }
  })
}
