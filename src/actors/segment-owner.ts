/**
 * One shard of an open segment: drives the replication core with what happens, and does what its Ready says, in
 * Ready's order.
 *
 * - A batch of messages is stepped in one turn of the event loop: written (staged), sent, and only then synced. While
 *   a sync runs the next batches are taken, and share the sync after it: that is the group commit.
 * - What must wait for a sync waits for the one that was started after it was written, never for one already running.
 * - Nothing is awaited between a step and what its Ready asks for, so the core's state is never seen half done.
 */
import { claimBytes, idToHash, parseFrame, SealReason } from '../chain/index.js'
import { BusyError, ClosedError, NoRoomError, NotMasterError, StreamLockedError } from '../errors.js'
import { createShard, shardStatus, step } from '../replication/index.js'
import { Actor } from './actor.js'
import { refusalError } from './refusal.js'
import { SuccessorPlanner } from './successor-planner.js'
import type { Descriptor, Height, Receipt, SegmentId, StreamId, VerifySignature } from '../chain/index.js'
import type { AppendRequest } from '../protocols/append/service.js'
import type { Opening } from '../protocols/elect/service.js'
import type { ReplicateMessage } from '../protocols/replicate/service.js'
import type {
  HardState, InboundMessage, Outbound, Placed, PreVote, PreVoteAnswer, Ready, Sealed, Settlement, ShardEvent, ShardIndex, Vote, VoteAnswer
} from '../replication/types.js'
import type { ShardState, ShardStatus } from '../replication/index.js'
import type { SegmentStore, ShardRecord, Storage } from '../storage/segment-store.js'
import type { Reply } from './actor.js'
import type { Clock, Logger, ShardPeers, Signer } from './ports.js'

/** most messages that wait for a segment's owner: more means that the disk or the event loop doesn't keep up */
const MAILBOX_MAX = 65_536
/** most bytes of frames that wait for a sync; beyond it appends are refused */
const UNSYNCED_BYTES_MAX = 64 * 1024 * 1024
const VOTE_TIMEOUT_MS = 1_000
/** the next segment is reserved when this one is so full */
const RESERVE_AT = 0.75
/** pause between two tries to reserve the next segment */
const RESERVE_RETRY_MS = 250
/** how long writers wait for a segment that can't be reserved before they are told */
const RESERVE_PATIENCE_MS = 5_000

export interface SegmentOwnerOptions {
  readonly storage: Storage
  readonly store: SegmentStore
  readonly record: ShardRecord
  readonly opening: Opening
  /** from the opening: producers that the segment before handed over */
  readonly producers: Parameters<typeof createShard>[0]['producers']
  /** made in this run of the process: the named master may append at once */
  readonly justOpened: boolean
  readonly signer: Signer
  readonly verify: VerifySignature
  readonly peers: ShardPeers
  readonly clock: Clock
  readonly log: Logger
  readonly seed: number
  /** the owner became master, in a new epoch or segment */
  readonly onMaster: (owner: SegmentOwner) => void
  /** the seal is decided: the successor can be opened. The owner goes on until `retire` */
  readonly onSealed: (owner: SegmentOwner, certificate: Receipt) => void
  /** the seal is decided, and this shard lacks blocks of it: they must be copied */
  readonly onBehind: (owner: SegmentOwner, certificate: Receipt) => void
}

/** Where a frame stands, and in which segment. */
export interface AppendResult {
  readonly segment: SegmentId
  readonly placed?: Placed
  /** a repeat: height of its first block, perhaps in an earlier segment */
  readonly repeated?: Height
  /** of a repeat: where it stands isn't known, but at or before `repeated` is the producer's block with this sequence */
  readonly sequence?: number
}

interface AppendMessage {
  readonly type: 'append'
  readonly request: AppendRequest
  readonly reply: Reply<AppendResult>
}

type OwnerMessage =
  | AppendMessage
  | { readonly type: 'event', readonly event: ShardEvent }
  | { readonly type: 'vote', readonly from: ShardIndex, readonly message: PreVote | Vote, readonly reply: Reply<VoteReply> }
  | { readonly type: 'confirm', readonly reply: Reply<Height> }
  | { readonly type: 'seal', readonly reason: SealReason, readonly reply: Reply<undefined> }

type VoteReply = PreVoteAnswer | VoteAnswer | Sealed

export class SegmentOwner extends Actor<OwnerMessage> {
  readonly stream: StreamId
  readonly segment: SegmentId
  readonly descriptor: Descriptor
  readonly self: ShardIndex
  readonly store: SegmentStore
  readonly opening: Opening
  /** of the node that last spoke as this segment's master: the process that its heartbeats must come from */
  masterStartId: string | undefined

  readonly #options: SegmentOwnerOptions
  readonly #core: ShardState
  readonly #planner: SuccessorPlanner
  #nextId = 1
  readonly #waiting = new Map<number, Reply<AppendResult> | Reply<Height>>()
  readonly #appends = new Map<number, AppendMessage>()
  readonly #voteReplies = new Map<ShardIndex, Array<Reply<VoteReply>>>()
  /** appends that found the segment full, in order: they belong into the successor */
  #parked: AppendMessage[] = []
  #sealReplies: Array<Reply<undefined>> = []
  #sealing: SealReason | undefined
  #certificate: Receipt | undefined
  #record: ShardRecord
  #wasMaster = false

  #wantedWriteId = 0
  #syncedWriteId = 0
  #syncing = false
  #hardState: HardState | undefined
  #storeRecord = false
  #afterSync: Outbound[] = []
  #changed = Promise.withResolvers<void>()
  #synced = Promise.withResolvers<void>()

  constructor (options: SegmentOwnerOptions) {
    const { record, store, signer } = options
    super({ name: `segment-owner ${record.segment}`, mailboxMax: MAILBOX_MAX, log: options.log })
    this.#options = options
    this.#record = record
    this.stream = record.stream
    this.segment = record.segment
    this.descriptor = store.header.descriptor
    this.self = this.descriptor.shards.findIndex(shard => shard.peerId === signer.peerId)
    this.store = store
    this.opening = options.opening
    this.#core = createShard({
      stream: record.stream,
      segment: record.segment,
      self: this.self,
      descriptor: this.descriptor,
      descriptorBytes: store.header.descriptorBytes,
      hardState: record.hardState,
      frames: store.frames(),
      roomBytes: store.roomBytes,
      producers: options.producers,
      lastData: options.opening.lastData,
      justOpened: options.justOpened,
      certificate: record.certificate,
      seed: options.seed,
      nowMs: options.clock.nowMs()
    })
    this.#planner = new SuccessorPlanner({
      stream: record.stream,
      descriptor: this.descriptor,
      self: signer.peerId,
      storage: options.storage,
      peers: options.peers,
      clock: options.clock,
      log: options.log
    })
    this.post({ type: 'tick', nowMs: options.clock.nowMs() })
  }

  get role (): 'follower' | 'candidate' | 'master' {
    return this.#core.role
  }

  get epoch (): number {
    return this.#core.hard.epoch
  }

  get status (): ShardStatus {
    return shardStatus(this.#core)
  }

  /** peer id of the master, as far as known */
  get master (): string | undefined {
    const master = this.#core.master

    return master == null ? undefined : this.descriptor.shards[master]?.peerId
  }

  get commitEnd (): Height {
    return this.#core.commitEnd
  }

  get durableEnd (): Height {
    return this.#core.durableEnd
  }

  /** what the node's database has of this shard, or will have after the next sync */
  get record (): ShardRecord {
    return this.#record
  }

  /** Resolves once everything stepped so far is on disk. */
  async settled (): Promise<void> {
    while (!this.stopped && (this.#syncing || this.#syncedWriteId < this.#wantedWriteId)) {
      await this.#synced.promise
    }
  }

  /** How far the segment is decided, and the hash of the last block below; the segment's id while there is none. */
  committedTail (): { end: Height, hash: Uint8Array } {
    const end = this.commitEnd
    if (end === this.descriptor.baseHeight) {
      return { end, hash: idToHash(this.segment) }
    }
    const place = this.store.frameAt(end - 1)!
    const [piece] = this.store.read(place.height, place.end, place.length)

    return { end, hash: Uint8Array.from(parseFrame(piece!).lastHash) }
  }

  /** the certificate of the seal, once it is decided */
  get certificate (): Receipt | undefined {
    return this.#certificate
  }

  /** What a shard of the core says of each other shard, for status and metrics. */
  shardIndexOf (peer: string): ShardIndex {
    return this.descriptor.shards.findIndex(shard => shard.peerId === peer)
  }

  /** Gives the core an event. A full mailbox drops it: the core takes that for a lost message. */
  post (event: ShardEvent): void {
    try {
      this.tell({ type: 'event', event })
    } catch (err) {
      this.log.trace('%s dropped %s: %e', this.name, event.type, err)
    }
  }

  /** A message from another shard. A signature in it is checked first; a wrong one is taken off. */
  deliver (from: ShardIndex, message: InboundMessage): void {
    if (message.type !== 'appendAnswer' || message.signature == null) {
      this.post({ type: 'message', from, message })
      return
    }

    const shard = this.descriptor.shards[from]!
    const claim = { stream: this.stream, segment: this.segment, epoch: message.epoch, end: message.durableEnd, hash: message.durableHash }
    Promise.resolve(this.#options.verify(shard.peerId, claimBytes(claim, shard.incarnation), message.signature))
      .then(good => { this.post({ type: 'message', from, message: good ? message : { ...message, signature: undefined } }) })
      .catch((err: unknown) => { this.log.error('%s: signature of %s: %e', this.name, shard.peerId, err) })
  }

  /** Answers a request for a vote; what is promised in the answer is on disk. */
  async vote (from: ShardIndex, message: PreVote | Vote): Promise<VoteReply> {
    return await this.ask<VoteReply>(reply => ({ type: 'vote', from, message, reply }), { timeoutMs: VOTE_TIMEOUT_MS })
  }

  /**
   * Appends a frame. Settles as its `ack` says; frames are placed in the order of the calls.
   *
   * @throws {NotMasterError} and what `refusalError` makes of the core's refusals; {@link BusyError}
   */
  async append (request: AppendRequest): Promise<AppendResult> {
    if (this.store.usedBytes - this.#syncedBytes > UNSYNCED_BYTES_MAX) {
      throw new BusyError(`Segment ${this.segment} has ${UNSYNCED_BYTES_MAX} bytes that wait for the disk`)
    }

    return await this.ask<AppendResult>(reply => ({ type: 'append', request, reply }))
  }

  /** Confirms with a majority that this shard is master: everything acknowledged before is below the height returned. */
  async confirm (timeoutMs: number): Promise<Height> {
    return await this.ask<Height>(reply => ({ type: 'confirm', reply }), { timeoutMs })
  }

  /** Seals the segment; resolves once the seal is certified. */
  async seal (reason: SealReason, timeoutMs: number): Promise<void> {
    await this.ask<undefined>(reply => ({ type: 'seal', reason, reply }), { timeoutMs })
  }

  /** Resolves at the next change of what is committed, of the master, or when the owner ends. */
  async changed (): Promise<void> {
    await this.#changed.promise
  }

  /** Gives up the appends that found the segment full, in order, for the successor's owner. */
  takeParked (): AppendMessage[] {
    const parked = this.#parked
    this.#parked = []

    return parked
  }

  /** Takes over what another owner had parked: before anything that comes later. */
  adoptParked (parked: readonly AppendMessage[]): void {
    for (const { request, reply } of parked) {
      this.ask<AppendResult>(own => ({ type: 'append', request, reply: own })).then(reply.resolve, reply.reject)
    }
  }

  protected receive (messages: OwnerMessage[]): void {
    for (const message of messages) {
      switch (message.type) {
        case 'event':
          this.#step(message.event)
          break
        case 'append':
          this.#propose(message)
          break
        case 'vote':
          this.#voteReplies.set(message.from, [...this.#voteReplies.get(message.from) ?? [], message.reply])
          this.#step({ type: 'message', from: message.from, message: message.message })
          break
        case 'confirm': {
          const id = this.#nextId++
          this.#waiting.set(id, message.reply)
          this.#step({ type: 'confirm', id })
          break
        }
        case 'seal':
          this.#sealReplies.push(message.reply)
          this.#startSealing(message.reason)
      }
    }

    this.#step({ type: 'flush' })
    this.#keepUp()
  }

  protected override onEnd (err?: Error): void {
    for (const { reply } of this.#parked) {
      reply.reject(new ClosedError(`${this.name} has stopped`, { cause: err }))
    }
    this.#changed.resolve()
    this.#synced.resolve()
  }

  #propose (message: AppendMessage): void {
    if (this.#sealing != null) {
      this.#park(message)
      return
    }

    const { request, reply } = message
    const id = this.#nextId++
    this.#waiting.set(id, reply)
    this.#appends.set(id, message)
    this.#step({
      type: 'propose',
      id,
      frame: request.frame,
      follows: request.follows,
      ack: request.ack,
      expectTail: request.expectTail,
      now: this.#options.clock.nowMicros()
    })
  }

  /** Into the successor with it; or, if there will be none, back to the sender. */
  #park (message: AppendMessage): void {
    if (this.#sealing === SealReason.locked) {
      message.reply.reject(new StreamLockedError(this.stream))
    } else if (this.role !== 'master') {
      message.reply.reject(new NotMasterError(this.stream, this.master))
    } else {
      this.#parked.push(message)
    }
  }

  #step (event: ShardEvent): void {
    const ready = step(this.#core, event)
    const committedBefore = this.#lastCommitted
    this.#lastCommitted = ready.committed

    if (ready.cut != null) {
      this.store.cut(ready.cut)
    }
    for (const frame of ready.write) {
      this.store.append(frame)
    }
    if (ready.hardState != null) {
      this.#hardState = ready.hardState
      this.#record = { ...this.#record, hardState: ready.hardState }
    }
    if (ready.certificate != null) {
      this.#record = { ...this.#record, certificate: ready.certificate }
      this.#storeRecord = true
    }
    for (const outbound of ready.sendNow) {
      this.#send(outbound)
    }
    this.#afterSync.push(...ready.sendAfterSync)
    if (ready.writeId > 0) {
      this.#wantedWriteId = ready.writeId
      this.#sync()
    }
    for (const settlement of ready.settled) {
      this.#settle(settlement)
    }
    this.#noteRole(ready, committedBefore)
  }

  #lastCommitted = 0
  #syncedBytes = 0

  #noteRole (ready: Ready, committedBefore: Height): void {
    const isMaster = this.role === 'master'
    if (isMaster && !this.#wasMaster) {
      this.#options.onMaster(this)
    }
    if (!isMaster && this.#wasMaster) {
      this.#stepDown()
    }
    if (ready.committed !== committedBefore || isMaster !== this.#wasMaster || ready.certificate != null) {
      this.#wasMaster = isMaster
      this.#changed.resolve()
      this.#changed = Promise.withResolvers()
    }

    if (ready.sign != null) {
      this.#sign(ready.sign)
    }
    if (ready.certificate != null) {
      this.#certificate = ready.certificate
      for (const reply of this.#sealReplies.splice(0)) {
        reply.resolve(undefined)
      }
      this.#options.onSealed(this, ready.certificate)
    }
    if (ready.behind != null) {
      this.#options.onBehind(this, ready.behind)
    }
  }

  /** One sync at a time; each covers everything that was staged before it began. */
  #sync (): void {
    if (this.#syncing || this.stopped) {
      return
    }

    this.#syncing = true
    const writeId = this.#wantedWriteId
    const after = this.#afterSync
    const bytes = this.store.usedBytes
    const state = this.#putState()
    this.#afterSync = []

    Promise.all([this.store.sync(), state]).then(() => {
      this.#syncing = false
      this.#syncedWriteId = writeId
      this.#syncedBytes = bytes
      this.#synced.resolve()
      this.#synced = Promise.withResolvers()
      this.#onSynced(writeId, after)
    }).catch((err: unknown) => { this.fail(err as Error) })
  }

  async #putState (): Promise<void> {
    const hardState = this.#hardState
    const storeRecord = this.#storeRecord
    this.#hardState = undefined
    this.#storeRecord = false

    if (storeRecord) {
      await this.#options.storage.putShard(this.#record)
    } else if (hardState != null) {
      await this.#options.storage.putHardState(this.segment, hardState)
    }
  }

  #onSynced (writeId: number, after: readonly Outbound[]): void {
    if (this.stopped) {
      return
    }

    for (const outbound of after) {
      this.#send(outbound)
    }
    this.#step({ type: 'synced', writeId })
    this.#step({ type: 'flush' })
    this.#options.storage.markSynced(this.segment, this.#core.durableEnd)
    if (this.#syncedWriteId < this.#wantedWriteId) {
      this.#sync()
    }
    this.#keepUp()
  }

  #send ({ to, message }: Outbound): void {
    const peer = this.descriptor.shards[to]!.peerId

    switch (message.type) {
      case 'preVote':
      case 'vote':
        this.#requestVote(to, peer, message)
        break
      case 'preVoteAnswer':
      case 'voteAnswer':
        this.#answerVote(to, message)
        break
      case 'sealed':
        if (!this.#answerVote(to, message)) {
          this.#options.peers.send(peer, this.segment, message)
        }
        break
      case 'append': {
        const { range, ...head } = message
        this.#options.peers.send(peer, this.segment, { ...head, frames: range.from < range.to ? this.store.read(range.from, range.to, Infinity) : [] })
        break
      }
      case 'appendAnswer':
        this.#answerAppend(peer, message)
        break
      case 'stepDown':
        this.#options.peers.send(peer, this.segment, message)
    }
  }

  #answerAppend (peer: string, message: Extract<ReplicateMessage, { type: 'appendAnswer' }>): void {
    if (message.sign !== true) {
      this.#options.peers.send(peer, this.segment, message)
      return
    }

    this.#signature(message.epoch, message.durableEnd, message.durableHash)
      .then(signature => { this.#options.peers.send(peer, this.segment, { ...message, signature }) })
      .catch((err: unknown) => { this.fail(err as Error) })
  }

  #sign ({ epoch, end, hash }: { epoch: number, end: Height, hash: Uint8Array }): void {
    this.#signature(epoch, end, hash)
      .then(signature => { this.post({ type: 'signed', epoch, end, hash, signature }) })
      .catch((err: unknown) => { this.fail(err as Error) })
  }

  async #signature (epoch: number, end: Height, hash: Uint8Array): Promise<Uint8Array> {
    const { incarnation } = this.descriptor.shards[this.self]!

    return await this.#options.signer.sign(claimBytes({ stream: this.stream, segment: this.segment, epoch, end, hash }, incarnation))
  }

  #requestVote (to: ShardIndex, peer: string, message: PreVote | Vote): void {
    this.#options.peers.vote(peer, this.segment, message, AbortSignal.timeout(VOTE_TIMEOUT_MS))
      .then(answer => { this.post({ type: 'message', from: to, message: answer }) })
      .catch((err: unknown) => { this.log.trace('%s: no vote of %s: %e', this.name, peer, err) })
  }

  #answerVote (to: ShardIndex, answer: VoteReply): boolean {
    const reply = this.#voteReplies.get(to)?.shift()
    reply?.resolve(answer)

    return reply != null
  }

  #settle (settlement: Settlement): void {
    const reply = this.#waiting.get(settlement.id)
    const append = this.#appends.get(settlement.id)
    this.#waiting.delete(settlement.id)
    this.#appends.delete(settlement.id)
    if (reply == null) {
      return
    }

    if ('refused' in settlement) {
      if (settlement.refused.reason === 'full' && append != null) {
        this.#startSealing(SealReason.full)
        this.#park(append)
      } else {
        reply.reject(refusalError(settlement.refused, this, append?.request))
      }
    } else if ('confirmed' in settlement) {
      (reply as Reply<Height>).resolve(settlement.confirmed)
    } else {
      (reply as Reply<AppendResult>).resolve({ segment: this.segment, ...settlement })
    }
  }

  /** As master: reserves the next segment in time, and finishes a seal that a master before left half done. */
  #keepUp (): void {
    if (this.role !== 'master' || this.#certificate != null) {
      return
    }
    if (this.status.needsSeal) {
      this.#startSealing(SealReason.full)
    }
    if (this.#sealing == null && this.store.usedBytes > this.store.roomBytes * RESERVE_AT && this.#planner.ready == null && !this.#reserving) {
      this.#reserving = true
      this.#planner.prepare()
        .catch((err: unknown) => { this.log.error('%s could not reserve its successor: %e', this.name, err) })
        .finally(() => { setTimeout(() => { this.#reserving = false }, RESERVE_RETRY_MS).unref() })
    }
  }

  #reserving = false

  #startSealing (reason: SealReason): void {
    if (this.#sealing != null || this.status.sealAppended) {
      return
    }

    this.#sealing = reason
    if (reason === SealReason.locked) {
      this.#step({ type: 'seal', reason, now: this.#options.clock.nowMicros() })
      return
    }

    const plan = this.#planner.ready
    if (plan != null) {
      this.#step({ type: 'seal', reason, successor: plan, now: this.#options.clock.nowMicros() })
    } else {
      this.#sealWhenReserved(reason).catch((err: unknown) => { this.fail(err as Error) })
    }
  }

  async #sealWhenReserved (reason: SealReason): Promise<void> {
    const { clock } = this.#options
    const startedAtMs = clock.nowMs()

    while (!this.stopped && this.role === 'master' && this.#sealing === reason) {
      try {
        const plan = await this.#planner.prepare()
        if (!this.stopped && this.role === 'master' && this.#sealing === reason && !this.status.sealAppended) {
          this.#step({ type: 'seal', reason, successor: plan, now: clock.nowMicros() })
          this.#step({ type: 'flush' })
        }
        return
      } catch (err) {
        if (!(err instanceof NoRoomError)) {
          throw err
        }
        if (clock.nowMs() - startedAtMs > RESERVE_PATIENCE_MS) {
          for (const { reply } of this.takeParked()) {
            reply.reject(err)
          }
        }
        await clock.delay(RESERVE_RETRY_MS)
      }
    }
  }

  #stepDown (): void {
    this.#sealing = undefined
    const master = this.master
    for (const { reply } of this.takeParked()) {
      reply.reject(new NotMasterError(this.stream, master))
    }
    for (const reply of this.#sealReplies.splice(0)) {
      reply.reject(new NotMasterError(this.stream, master))
    }
    this.#planner.release().catch((err: unknown) => { this.log.error('%s: %e', this.name, err) })
  }
}
