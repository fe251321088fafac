/**
 * One shard of an open segment: drives the replication core with what happens, and does what its Ready says, in
 * Ready's order.
 *
 * - A batch of messages is stepped in one turn of the event loop: written (staged), sent, and only then synced. While
 *   a sync runs the next batches are taken, and share the sync after it: that is the group commit.
 * - Nothing is awaited between a step and what its Ready asks for, so the core's state is never seen half done.
 */
import { SealReason } from '../chain/index.js'
import { AckTimeoutError, BusyError, ClosedError } from '../errors.js'
import { hasNews, needsSeal, shardStatus, step } from '../replication/index.js'
import { Actor } from './actor.js'
import { checkedMessage } from './checked-message.js'
import { laggingShards } from './lagging.js'
import { refusalError } from './refusal.js'
import { restoredCore } from './restored-core.js'
import { Sealing } from './sealing.js'
import { ShardVoice } from './shard-voice.js'
import { SyncPump } from './sync-pump.js'
import { within } from './within.js'
import type { Descriptor, Height, Receipt, SegmentId, StreamId } from '../chain/index.js'
import type { AppendRequest } from '../protocols/append/service.js'
import type { Opening } from '../protocols/open/service.js'
import type { InboundMessage, Outbound, Ready, Role, Settlement, ShardEvent, ShardIndex } from '../replication/types.js'
import type { ShardState, ShardStatus } from '../replication/index.js'
import type { SegmentStore, ShardRecord } from '../storage/segment-store.js'
import type { Reply } from './actor.js'
import type { Made } from './sync-pump.js'
import type { AppendMessage, AppendResult, OwnerMessage } from './owner-messages.js'
import type { SegmentOwnerOptions } from './owner-options.js'

/** most messages that wait for a segment's owner: more means that the disk or the event loop doesn't keep up */
const MAILBOX_MAX = 65_536
/** most bytes of frames that wait for a sync; beyond it appends are refused */
const UNSYNCED_BYTES_MAX = 64 * 1024 * 1024

export class SegmentOwner extends Actor<OwnerMessage> {
  readonly stream: StreamId
  readonly segment: SegmentId
  readonly descriptor: Descriptor
  readonly self: ShardIndex
  readonly store: SegmentStore
  readonly opening: Opening
  readonly sealing: Sealing<AppendMessage>
  /** shards that take part no more, and why, in words: their files failed, or their node has another folder */
  readonly lost = new Map<ShardIndex, string>()
  /** the process that spoke last as this segment's master: its node's heartbeats must come from it */
  masterStartId: string | undefined

  readonly #options: SegmentOwnerOptions<SegmentOwner>
  readonly #core: ShardState
  readonly #pump: SyncPump
  readonly #voice: ShardVoice
  #nextId = 1
  readonly #appends = new Map<number, AppendMessage>()
  readonly #confirms = new Map<number, Reply<Height>>()
  #certificate: Receipt | undefined
  #lastCommitted: Height = 0
  #wasMaster = false
  #stopNews: (() => void) | undefined
  #changed = Promise.withResolvers<void>()

  constructor (options: SegmentOwnerOptions<SegmentOwner>) {
    const { record, store, signer, storage, peers, clock, log } = options
    super({ name: `segment-owner ${record.segment}`, mailboxMax: MAILBOX_MAX, clock, log })
    this.#options = options
    this.stream = record.stream
    this.segment = record.segment
    this.descriptor = store.header.descriptor
    this.self = this.shardIndexOf(signer.peerId)
    this.store = store
    this.opening = options.opening
    this.#certificate = record.certificate
    this.#core = restoredCore(options, this.self, clock.nowMs())
    const onError = (err: Error): void => { this.fail(err) }
    this.#pump = new SyncPump({ storage, store, record, clock, onDurable: (made, writeId, after) => { this.#onDurable(made, writeId, after) }, onError })
    this.#voice = new ShardVoice({
      stream: this.stream,
      segment: this.segment,
      descriptor: this.descriptor,
      self: this.self,
      store,
      peers,
      signer,
      onError
    })
    this.sealing = new Sealing<AppendMessage>({
      stream: this.stream,
      descriptor: this.descriptor,
      self: signer.peerId,
      storage,
      peers,
      clock,
      log,
      store,
      lost: () => new Set([...this.lost.keys()].map(shard => this.descriptor.shards[shard]!.peerId)),
      master: () => this.master,
      isMaster: () => this.role === 'master',
      isSealAppended: () => this.status.sealAppended,
      appendSeal: request => {
        this.#step(request)
        this.#flush()
      },
      onError
    })
    this.post({ type: 'tick', nowMs: clock.nowMs() })
  }

  get role (): Role {
    return this.#core.role
  }

  get epoch (): number {
    return this.#core.hard.epoch
  }

  get commitEnd (): Height {
    return this.#core.commitEnd
  }

  get durableEnd (): Height {
    return this.#core.durableEnd
  }

  get status (): ShardStatus {
    return shardStatus(this.#core)
  }

  /** peer id of the master, as far as known */
  get master (): string | undefined {
    const master = this.#core.master

    return master == null ? undefined : this.descriptor.shards[master]?.peerId
  }

  /** the certificate of the seal, once it is decided */
  get certificate (): Receipt | undefined {
    return this.#certificate
  }

  /** what the node's database has of this shard, or will have after the next sync */
  get record (): ShardRecord {
    return this.#pump.record
  }

  /** -1 if the peer has no shard of this segment; or, if its folder is known to be this one, has another folder's */
  shardIndexOf (peer: string, incarnation?: string): ShardIndex {
    return this.descriptor.shards.findIndex(shard => shard.peerId === peer && (incarnation == null || shard.incarnation === incarnation))
  }

  /** A shard takes part no more: if it was master, another one is elected. */
  lose (shard: ShardIndex, why: string): void {
    this.lost.set(shard, why)
    this.post({ type: 'disconnected', from: shard })
  }

  /** A shard's node is there again, perhaps as a new process whose files are whole: a shard that isn't says so when it is spoken to. */
  regain (shard: ShardIndex): void {
    this.lost.delete(shard)
    this.post({ type: 'connected', from: shard })
  }

  /** Resolves once everything stepped so far is on disk. */
  async settled (): Promise<void> {
    await this.#pump.settled()
  }

  /** After `stop`: resolves once this owner writes nothing any more: its record is somebody else's from then on. */
  async ended (): Promise<void> {
    await this.#pump.ended()
  }

  /** After `stop`: lets go of the files, in such a way that the next start has nothing to doubt. @throws {StorageError} */
  async close (): Promise<void> {
    await this.#pump.leaveClean()
    await this.store.close()
  }

  /** Resolves at the next change of what is committed, of the master, or when the owner ends. @throws {ClosedError} if it has ended: a reader's loop must end too */
  async changed (): Promise<void> {
    await (this.stopped ? Promise.reject(new ClosedError(`${this.name} has stopped`)) : this.#changed.promise)
  }

  /** Gives the core an event. A full mailbox drops it: the core takes that for a lost message. */
  post (event: ShardEvent): void {
    try {
      this.tell({ type: 'event', event })
    } catch (err) {
      this.log.trace('%s dropped %s: %e', this.name, event.type, err)
    }
  }

  /** A message from another shard. What it wants to prove is checked first; what proves nothing is dropped. */
  deliver (from: ShardIndex, message: InboundMessage): void {
    Promise.resolve(checkedMessage(from, message, { ...this, notary: this.#options.notary }))
      .then(message => { this.post({ type: 'message', from, message }) })
      .catch((err: unknown) => { this.log.error('%s: %s of shard %d: %e', this.name, message.type, from, err) })
  }

  /**
   * Appends a frame. Settles as its `ack` says; frames are placed in the order of the calls.
   *
   * @throws {NotMasterError} and what `refusalError` makes of the core's refusals; {@link BusyError}; for `ack: 'all'`
   * {@link AckTimeoutError}
   */
  async append (request: AppendRequest): Promise<AppendResult> {
    if (this.#pump.unsyncedBytes > UNSYNCED_BYTES_MAX) {
      throw new BusyError(`Segment ${this.segment} has ${UNSYNCED_BYTES_MAX} bytes that wait for the disk`)
    }

    const appended = this.ask<AppendResult>(reply => ({ type: 'append', request, reply }))
    return request.ack === 'all' ? await within(this.#options.clock, request.ackTimeoutMs, appended, () => new AckTimeoutError(laggingShards(this))) : await appended
  }

  /** Confirms with a majority that this shard is master: everything acknowledged before is below the height returned. */
  async confirm (timeoutMs: number): Promise<Height> {
    return await this.ask<Height>(reply => ({ type: 'confirm', reply }), { timeoutMs })
  }

  /** Seals the segment; resolves once the seal is certified. */
  async seal (reason: SealReason, timeoutMs: number): Promise<void> {
    await this.ask<undefined>(reply => ({ type: 'seal', reason, reply }), { timeoutMs })
  }

  /** Gives up the appends that found the segment full, in order, for the successor's owner. */
  takeParked (): AppendMessage[] {
    this.receiveNow() // what still waits came before all that the successor's owner gets from now on
    const parked = this.sealing.takeParked()
    parked.forEach(({ reply }) => { this.disown(reply) })
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
        case 'confirm':
          this.#confirms.set(this.#nextId, message.reply)
          this.#step({ type: 'confirm', id: this.#nextId++ })
          break
        case 'seal':
          this.sealing.start(message.reason, message.reply)
      }
    }

    this.#flush()
  }

  protected override onEnd (err?: Error): void {
    this.#pump.stop()
    this.#stopNews?.()
    this.sealing.stop(new ClosedError(`${this.name} has stopped`, { cause: err }))
    this.#changed.resolve()
  }

  #propose (message: AppendMessage): void {
    if (this.sealing.isOn) {
      this.sealing.park(message)
      return
    }

    const { frame, follows, ack, expectTail, proof } = message.request
    const id = this.#nextId++
    this.#appends.set(id, message)
    this.#step({ type: 'propose', id, frame, follows, ack, expectTail, proof, now: this.#options.clock.nowMicros() })
  }

  #step (event: ShardEvent): void {
    const ready = step(this.#core, event)
    this.#pump.stage(ready)
    for (const outbound of ready.sendNow) {
      this.#voice.send(outbound)
    }
    for (const settlement of ready.settled) {
      this.#settle(settlement)
    }
    this.#note(ready)
  }

  /** The end of a batch: what the core tells once for all of it, and the sync that all of it shares. */
  #flush (): void {
    this.#step({ type: 'flush', holdNews: true })
    this.#pump.start()
    if (hasNews(this.#core)) {
      this.#tellSoon()
    }
    if (this.role === 'master' && this.#certificate == null) {
      if (needsSeal(this.#core)) {
        this.sealing.start(SealReason.full)
      }
      this.sealing.keepUp()
    }
  }

  /** What is decided goes to the followers by itself, unless what waits in the mailbox sends frames that take the news along. */
  #tellSoon (): void {
    this.#stopNews ??= this.#options.clock.defer(() => {
      this.#stopNews = undefined
      this.post({ type: 'flush' })
    })
  }

  #onDurable (made: Made, writeId: number, after: readonly Outbound[]): void {
    if (this.stopped) {
      return
    }

    for (const outbound of after) {
      this.#voice.send(outbound)
    }
    this.#step({ type: made, writeId })
    this.#options.storage.markSynced(this.segment, this.#core.syncedEnd)
    this.#flush()
  }

  #settle (settlement: Settlement): void {
    const append = this.#appends.get(settlement.id)
    const confirm = this.#confirms.get(settlement.id)
    this.#appends.delete(settlement.id)
    this.#confirms.delete(settlement.id)

    if ('refused' in settlement) {
      if (settlement.refused.reason === 'full' && append != null) {
        this.sealing.start(SealReason.full)
        this.sealing.park(append)
      } else {
        (append?.reply ?? confirm)?.reject(refusalError(settlement.refused, this, append?.request))
      }
    } else if ('confirmed' in settlement) {
      confirm?.resolve(settlement.confirmed)
    } else {
      const { id, ...result } = settlement
      append?.reply.resolve({ segment: this.segment, ...result })
    }
  }

  /** Tells whoever must know of what a step has changed. */
  #note (ready: Ready): void {
    const isMaster = this.role === 'master'
    const wasMaster = this.#wasMaster
    const moved = ready.committed !== this.#lastCommitted
    this.#wasMaster = isMaster
    this.#lastCommitted = ready.committed

    if (isMaster && !wasMaster) {
      this.#options.onMaster(this)
    } else if (!isMaster && wasMaster) {
      this.sealing.stepDown()
    }
    if (ready.sign != null) {
      const { epoch, end, hash } = ready.sign
      this.#voice.sign(epoch, end, hash, signature => { this.post({ type: 'signed', epoch, end, hash, signature }) })
    }
    if (ready.certificate != null) {
      this.#certificate = ready.certificate
      this.sealing.done()
      this.#options.onSealed(this, ready.certificate)
    }
    if (ready.behind != null) {
      this.#options.onBehind(this, ready.behind)
    }
    if (moved || isMaster !== wasMaster || ready.certificate != null) {
      this.#changed.resolve()
      this.#changed = Promise.withResolvers()
    }
  }
}
