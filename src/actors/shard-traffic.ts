/**
 * What other nodes ask of this node's shards: the services of the protocols between nodes, over `NodeSupervisor`.
 * A message for a segment comes from one of its shards; only Open may come from any node, since its certificate
 * authorises it.
 */
import { endOfFrames } from '../chain/index.js'
import { CorruptSegmentError, UnknownSegmentError } from '../errors.js'
import { decodeOpening } from '../protocols/open/codec.js'
import { endOfPieces } from './readable.js'
import { Seldom } from './seldom.js'
import type { Clock } from '../clock.js'
import type { Height, Receipt, ReservationKey, SegmentId } from '../chain/index.js'
import type { CopyEvent, CopyService } from '../protocols/copy/service.js'
import type { Opening, OpenRequest, OpenService } from '../protocols/open/service.js'
import type { ReplicateService } from '../protocols/replicate/service.js'
import type { FolderRoom, ReserveRequest, ReserveService } from '../protocols/reserve/service.js'
import type { InboundMessage } from '../replication/types.js'
import type { SegmentStore, Storage } from '../storage/segment-store.js'
import type { NodeSupervisor } from './node-supervisor.js'
import type { Logger, ShardPeers } from './ports.js'
import type { SegmentOwner } from './segment-owner.js'

const COPY_PIECE_BYTES = 1024 * 1024
/** how often it is said of a node what it sends about a segment whose shards it isn't one of: it goes on until it learns of the seal */
const STRANGER_PAUSE_MS = 10 * 60_000

export interface ShardTrafficOptions {
  readonly supervisor: NodeSupervisor
  readonly storage: Storage
  readonly peers: ShardPeers
  readonly clock: Clock
  readonly log: Logger
}

export class ShardTraffic implements ReplicateService, OpenService, ReserveService, CopyService {
  readonly #options: ShardTrafficOptions
  /** the process that each connected node is */
  readonly #startIds = new Map<string, string>()
  readonly #strangers: Seldom

  constructor (options: ShardTrafficOptions) {
    this.#options = options
    this.#strangers = new Seldom(options.clock, STRANGER_PAUSE_MS)
  }

  onMessage (peer: string, segment: SegmentId, message: InboundMessage): void {
    const owner = this.#options.supervisor.owner(segment)
    if (owner == null) {
      this.#answerWithoutOwner(peer, segment, message)
      return
    }

    const from = owner.shardIndexOf(peer, this.#options.peers.incarnationOf(peer))
    if (from === -1) {
      if (this.#strangers.isDue(`${peer} ${segment} ${message.type}`)) {
        this.#options.log('%s is no shard of segment %s and sent %s', peer, segment, message.type)
      }
    } else if (message.type === 'quarantined') {
      owner.lose(from, 'is quarantined')
    } else if (message.type === 'unknownSegment') {
      this.#options.supervisor.introducer.introduce(peer, owner)
    } else {
      if (message.type === 'append') {
        owner.masterStartId = this.#startIds.get(peer)
      }
      owner.deliver(from, message)
    }
  }

  onHeartbeat (peer: string, startId: string): void {
    this.#startIds.set(peer, startId)
    this.#eachSharedWith(peer, (owner, from) => {
      // a node is alive whose shard isn't
      if (!owner.lost.has(from) && (owner.role === 'master' || (owner.master === peer && owner.masterStartId === startId))) {
        owner.post({ type: 'heard', from })
      }
    })
  }

  onUp (peer: string, startId: string, incarnation: string): void {
    this.#startIds.set(peer, startId)
    this.#eachSharedWith(peer, (owner, from) => { owner.regain(from) })
    for (const owner of this.#options.supervisor.owners) {
      const shard = owner.shardIndexOf(peer)
      if (shard !== -1 && owner.shardIndexOf(peer, incarnation) === -1) {
        owner.lose(shard, `has another folder (${incarnation})`)
      }
    }
  }

  onDown (peer: string): void {
    this.#startIds.delete(peer)
    this.#eachSharedWith(peer, (owner, from) => {
      if (owner.master === peer) {
        // it may end as master before it is heard again: only its next Append shows that it didn't
        owner.masterStartId = undefined
      }
      owner.post({ type: 'disconnected', from })
    })
  }

  async open (_peer: string, request: OpenRequest): Promise<void> {
    await this.#options.supervisor.open(request)
  }

  async reserve (_peer: string, request: ReserveRequest): Promise<FolderRoom> {
    const { storage, clock } = this.#options
    const { stream, number, nonce, capacity, leaseMs } = request
    await storage.reserve({ stream, number, nonce, capacity, expiresAtMs: Math.floor(clock.nowMicros() / 1000) + leaseMs })

    return await this.room()
  }

  async room (): Promise<FolderRoom> {
    const { incarnation, roomBytes } = this.#options.storage

    return { incarnation, roomBytes }
  }

  async release (_peer: string, key: ReservationKey): Promise<void> {
    await this.#options.storage.release(key)
  }

  async * copy (_peer: string, segment: SegmentId, from: Height, signal: AbortSignal): AsyncIterable<CopyEvent> {
    const { store: { header }, certificate, opening } = await this.#certified(segment)
    yield { type: 'segment', descriptorBytes: header.descriptorBytes, certificate, opening: opening instanceof Uint8Array ? decodeOpening(opening) : opening }

    let next = from
    while (next < certificate.end && !signal.aborted) {
      const { store } = await this.#certified(segment)
      let pieces: Uint8Array[]
      try {
        const loading = store.load(next, certificate.end, COPY_PIECE_BYTES)
        if (loading != null) {
          await loading
          continue
        }
        pieces = store.readVerified(next, certificate.end, COPY_PIECE_BYTES)
        endOfPieces(pieces, next, segment)
      } catch (err) {
        if (err instanceof CorruptSegmentError) {
          // what was read through an index that is damaged says nothing of the data: both are read anew
          this.#options.supervisor.scrubber.complain(segment)
        }
        throw err
      }
      for (const bytes of pieces) {
        yield { type: 'frames', bytes }
        next = endOfFrames(bytes)
      }
    }
  }

  /**
   * A segment that is here up to its certified seal, whether its file is finished or not: who lacks it must not wait for that.
   * Good until the next turn of the event loop.
   */
  async #certified (segment: SegmentId): Promise<{ readonly store: SegmentStore, readonly certificate: Receipt, readonly opening: Uint8Array | Opening }> {
    const { keeper } = this.#options.supervisor
    const owner = this.#options.supervisor.owner(segment)
    if (owner?.certificate != null && owner.store.end === owner.certificate.end) {
      return { store: owner.store, certificate: owner.certificate, opening: owner.opening }
    }

    const record = keeper.record(segment)
    if (record?.certificate == null || !keeper.serves(segment)) {
      throw new UnknownSegmentError(segment)
    }

    return { store: await keeper.store(segment), certificate: record.certificate, opening: record.opening }
  }

  #answerWithoutOwner (peer: string, segment: SegmentId, message: InboundMessage): void {
    const { supervisor, peers } = this.#options
    const record = supervisor.keeper.record(segment)
    if (message.type === 'sealed' || message.type === 'unknownSegment' || message.type === 'quarantined' || message.type === 'stepDown') {
      return
    }

    if (record?.state === 'quarantined' || record?.state === 'copying') {
      peers.send(peer, segment, { type: 'quarantined', epoch: message.epoch })
    } else if (record?.state === 'sealed' && record.certificate != null) {
      peers.send(peer, segment, { type: 'sealed', epoch: message.epoch, certificate: record.certificate })
    } else if (record == null) {
      peers.send(peer, segment, { type: 'unknownSegment', epoch: message.epoch })
    }
  }

  #eachSharedWith (peer: string, tell: (owner: SegmentOwner, from: number) => void): void {
    const incarnation = this.#options.peers.incarnationOf(peer)
    for (const owner of this.#options.supervisor.owners) {
      const from = owner.shardIndexOf(peer, incarnation)
      if (from !== -1) {
        tell(owner, from)
      }
    }
  }
}
