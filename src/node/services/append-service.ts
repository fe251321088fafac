import { asBuffer, bytesEqual, BlockKind, framesOf, isListed, producerIdOf, verifyFrame } from '../../chain/index.js'
import {
  BlockNotFoundError, CorruptSegmentError, BusyError, InvalidArgumentError, NotAllowedError, NotMasterError, StreamLockedError, StreamUnavailableError, UnknownSegmentError
} from '../../errors.js'
import { copyOf } from '../../actors/copying.js'
import type { Frame, Height, Receipt, SegmentId, StreamId } from '../../chain/index.js'
import type { NodeSupervisor } from '../../actors/node-supervisor.js'
import type { ShardPeers } from '../../actors/ports.js'
import type { ListedSegment } from '../../actors/segment-list.js'
import type { Readable } from '../../actors/readable.js'
import type { AppendResult } from '../../actors/owner-messages.js'
import type { Clock } from '../../clock.js'
import type { AppendAck, AppendRequest, AppendService } from '../../protocols/append/service.js'
import type { CopyEvent } from '../../protocols/copy/service.js'
import type { PeerAddresses } from '../../protocols/directory/service.js'

const PRODUCER_IDS_MAX = 4096
const ELSEWHERE_TIMEOUT_MS = 5_000

export interface NodeAppendServiceOptions {
  readonly supervisor: NodeSupervisor
  readonly self: string
  readonly peers: Pick<ShardPeers, 'copy'>
  readonly clock: Clock
  readonly addressesOf: (peer: string) => readonly string[]
  /** who masters a stream that this node has no open shard of; rejects if the stream isn't known */
  readonly findMaster: (stream: StreamId) => Promise<PeerAddresses | undefined>
}

/** Appends to the streams that this node masters, and says who does for all others. */
export class NodeAppendService implements AppendService {
  readonly #options: NodeAppendServiceOptions
  /** producer ids by peer and name: the hash is made once */
  readonly #producerIds = new Map<string, Uint8Array>()

  constructor (options: NodeAppendServiceOptions) {
    this.#options = options
  }

  // nothing is awaited before the owner has the frame, so that frames are placed in the order of the calls
  async append (request: AppendRequest, peer: string): Promise<AppendAck> {
    const { supervisor } = this.#options
    const owner = supervisor.tail(request.stream)
    if (owner == null) {
      if (supervisor.isLocked(request.stream)) {
        throw new StreamLockedError(request.stream)
      }
      const master = await this.#options.findMaster(request.stream)
      throw new NotMasterError(request.stream, master?.peerId, master?.addresses)
    }

    this.#check(request, peer, owner.descriptor.settings.writers)

    try {
      return await this.#ack(request, await owner.append(request))
    } catch (err) {
      if (err instanceof NotMasterError && err.master != null && err.master !== this.#options.self) {
        throw new NotMasterError(err.stream, err.master, this.#options.addressesOf(err.master))
      }
      throw err
    }
  }

  #check ({ frame, producerName, stream }: AppendRequest, peer: string, writers: readonly string[]): void {
    if (!isListed(writers, peer)) {
      throw new NotAllowedError(peer, 'append to', stream)
    }
    if (frame.kind !== BlockKind.data) {
      throw new InvalidArgumentError(`An append holds data, not ${BlockKind[frame.kind]}`)
    }
    if (frame.sequence !== 0 && !bytesEqual(frame.producer, this.#producerId(peer, producerName))) {
      throw new NotAllowedError(peer, `write as producer ${asBuffer(frame.producer).toString('hex')} to`, stream)
    }
  }

  #producerId (peer: string, name: string): Uint8Array {
    const key = `${peer}\0${name}`
    const known = this.#producerIds.get(key)
    if (known != null) {
      return known
    }

    if (this.#producerIds.size >= PRODUCER_IDS_MAX) {
      this.#producerIds.clear()
    }
    const id = producerIdOf(peer, name)
    this.#producerIds.set(key, id)

    return id
  }

  async #ack (request: AppendRequest, { segment, placed, repeated, sequence, receipt }: AppendResult): Promise<AppendAck> {
    if (placed != null) {
      return { segment, height: placed.height, timestamp: placed.timestamp, prevHash: placed.prevHash, lastHash: placed.lastHash, receipt }
    }

    const ack = sequence == null
      ? await this.#ackAt(request.stream, repeated!, request.frame.count)
      : await this.#ackOf(request, repeated!, sequence)

    return request.proof === true ? { ...ack, receipt: receipt ?? await this.#certificateOf(ack.segment) } : ack
  }

  /** What stands in a segment that is sealed, that segment's certificate proves. */
  async #certificateOf (segment: SegmentId): Promise<Receipt> {
    const { supervisor } = this.#options
    try {
      const { certificate } = await supervisor.readable(segment)
      if (certificate == null) {
        throw new BusyError(`Segment ${segment} has no certificate yet`)
      }
      return certificate
    } catch (err) {
      const listed = supervisor.segments.get(segment)
      if (listed == null || !(err instanceof UnknownSegmentError)) {
        throw err
      }
      return await this.#elsewhere(listed, listed.baseHeight, event => event.type === 'segment' ? event.certificate : undefined)
    }
  }

  /** The ack of blocks that were appended before, from where they stand. */
  async #ackAt (stream: StreamId, height: Height, count: number): Promise<AppendAck> {
    const { segment, frame } = await this.#frameAt(stream, height)
    if (!verifyFrame(frame)) {
      throw new BlockNotFoundError(`height ${height}`)
    }
    const index = height - frame.height

    return {
      segment,
      height,
      timestamp: frame.timestamp,
      prevHash: index === 0 ? frame.prevHash : frame.hashOf(index - 1),
      lastHash: frame.hashOf(Math.min(index + count, frame.count) - 1)
    }
  }

  /** The same, for blocks of which only the producer's number is known, and that they stand at or before `height`. */
  async #ackOf (request: AppendRequest, height: Height, sequence: number): Promise<AppendAck> {
    for (let at = height; at >= 0;) {
      const { frame } = await this.#frameAt(request.stream, at)
      if (bytesEqual(frame.producer, request.frame.producer) && frame.sequence <= sequence && sequence <= frame.lastSequence) {
        return await this.#ackAt(request.stream, indexOf(frame, sequence), request.frame.count)
      }
      at = frame.height - 1
    }

    throw new BlockNotFoundError(`sequence ${sequence}`)
  }

  async #frameAt (stream: StreamId, height: Height): Promise<{ segment: string, frame: Frame }> {
    const { supervisor } = this.#options
    const listed = supervisor.segments.at(stream, height)
    if (listed == null) {
      throw new StreamUnavailableError(stream)
    }
    const frame = await this.#frameOf(listed, height)
    if (frame == null) {
      throw new BlockNotFoundError(`height ${height}`)
    }

    return { segment: listed.segment, frame }
  }

  /**
   * From a shard of a sealed segment of which none is here: whoever masters a stream need not have been there from its start.
   * The client checks what it is told.
   */
  async #elsewhere<T> ({ stream, segment, shards }: ListedSegment, from: Height, pick: (event: CopyEvent) => T | undefined): Promise<T> {
    const { peers, clock } = this.#options
    let cause: unknown
    for (const { peerId } of shards) {
      try {
        for await (const event of copyOf(peerId, segment, from, { peers, clock, signal: clock.timeout(ELSEWHERE_TIMEOUT_MS) })) {
          const picked = pick(event)
          if (picked != null) {
            return picked
          }
        }
      } catch (err) {
        cause = err
      }
    }

    throw new StreamUnavailableError(stream, shards.map(({ peerId }) => peerId), { cause })
  }

  async #loaded (segment: SegmentId, height: Height): Promise<Readable> {
    const { supervisor } = this.#options
    while (true) {
      const readable = await supervisor.readable(segment)
      const loading = readable.store.load(height, readable.store.end, 1)
      if (loading == null) {
        return readable
      }
      await loading
    }
  }

  /** @throws {StreamUnavailableError} if the segment's file is damaged here: it is copied anew, or another node becomes master */
  async #frameOf (listed: ListedSegment, height: Height): Promise<Frame | undefined> {
    try {
      const { store } = await this.#loaded(listed.segment, height)
      const [piece] = store.read(height, store.end, 1)

      return piece == null ? undefined : [...framesOf(piece)][0]
    } catch (err) {
      if (err instanceof UnknownSegmentError) {
        return await this.#elsewhere(listed, height, event =>
          event.type === 'frames' ? [...framesOf(event.bytes)].find(frame => frame.height <= height && height < frame.end) : undefined)
      }
      throw err instanceof CorruptSegmentError ? new StreamUnavailableError(listed.stream, [this.#options.self], { cause: err }) : err
    }
  }
}

/** Height of the block with this sequence in its producer's frame. */
function indexOf (frame: Frame, sequence: number): Height {
  if (!frame.sequences) {
    return frame.height + sequence - frame.sequence
  }
  verifyFrame(frame)
  for (const block of frame.blocks()) {
    if (block.sequence === sequence) {
      return block.height
    }
  }

  throw new BlockNotFoundError(`sequence ${sequence}`)
}
