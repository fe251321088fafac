/**
 * The lives of a node's shards: opens them, seals them, opens their successors, starts them again when they fail.
 * Knows nothing of clients; what other nodes send comes in through `ShardTraffic`.
 */
import { setMaxListeners } from 'node:events'
import { decodeDescriptor } from '../chain/index.js'
import { CorruptSegmentError, InvariantError, NotAdmittedError } from '../errors.js'
import { decodeOpening, encodeOpening } from '../protocols/elect/codec.js'
import { bringToSeal } from './catch-up.js'
import { handOver } from './handover.js'
import { openingOfSuccessor, producersOf, verifyOpening } from './opening.js'
import { everybodyTold } from './retirement.js'
import { SegmentKeeper } from './segment-keeper.js'
import { SegmentList } from './segment-list.js'
import { SegmentOwner } from './segment-owner.js'
import { Supervisor } from './supervisor.js'
import type { Clock } from '../clock.js'
import type { Descriptor, Receipt, SegmentEntry, SegmentId, StreamId } from '../chain/index.js'
import type { OpenRequest } from '../protocols/elect/service.js'
import type { SegmentHeader, SegmentStore, ShardRecord, Storage } from '../storage/segment-store.js'
import type { Logger, Notary, ShardPeers, Signer } from './ports.js'
import type { Readable } from './readable.js'

const TICK_MS = 50
/** A shard that isn't the successor's master lets the master tell the others first. */
const HANDOVER_DELAY_MS = 3_000
/** most entries of a stream's list of segments that an Open carries */
const LISTED_MAX = 256

export interface NodeSupervisorOptions {
  readonly storage: Storage
  readonly signer: Signer
  readonly notary: Notary
  readonly peers: ShardPeers
  readonly clock: Clock
  readonly log: Logger
  /** Resolves once the stream's genesis is known to be decided by the catalog; rejects if it isn't in time. */
  readonly authorise: (genesisBytes: Uint8Array, stream: StreamId) => Promise<void>
  /** a shard of this node became master, in a new epoch or a new segment */
  readonly onMaster: (owner: SegmentOwner) => void
  /** a segment is held here, open or sealed, from now on */
  readonly onHeld: (segment: SegmentId) => void
}

interface Opened {
  readonly store: SegmentStore
  readonly record: ShardRecord
}

export class NodeSupervisor {
  readonly keeper: SegmentKeeper
  readonly segments: SegmentList
  readonly #options: NodeSupervisorOptions
  readonly #supervisor: Supervisor
  readonly #owners = new Map<SegmentId, SegmentOwner>()
  readonly #tails = new Map<StreamId, SegmentOwner>()
  readonly #locked = new Set<StreamId>()
  readonly #opening = new Map<SegmentId, Promise<void>>()
  readonly #work = new Set<Promise<void>>()
  readonly #stop = new AbortController()
  #stopTicks = (): void => {}

  constructor (options: NodeSupervisorOptions) {
    const { storage, clock, log } = options
    this.#options = options
    this.#supervisor = new Supervisor({ clock, log })
    this.keeper = new SegmentKeeper({ storage, clock, log })
    this.segments = new SegmentList(storage)
    setMaxListeners(Infinity, this.#stop.signal) // every handover that waits listens
  }

  /** Opens everything the node's database knows of, and goes on with what a crash interrupted. */
  async start (): Promise<void> {
    const { storage, clock } = this.#options
    await this.segments.load()

    const newest = new Map<StreamId, ShardRecord>()
    for (const record of await storage.shards()) {
      if (record.state !== 'opened') {
        this.keeper.hold(record)
      } else {
        await this.#own(record.segment)
      }
      if ((newest.get(record.stream)?.number ?? -1) < record.number) {
        newest.set(record.stream, record)
      }
      this.#options.onHeld(record.segment)
    }
    for (const record of newest.values()) {
      if (record.state === 'sealed' && record.certificate != null) {
        this.#background(this.#openSuccessor(await this.keeper.store(record.segment), record, record.certificate))
      }
    }

    this.#stopTicks = clock.every(TICK_MS, () => {
      const nowMs = clock.nowMs()
      for (const owner of this.#owners.values()) {
        owner.post({ type: 'tick', nowMs })
      }
    })
  }

  /** Lets go of every mastership, so that the other shards need not wait for an election timeout. */
  async resign (): Promise<void> {
    for (const owner of this.#owners.values()) {
      owner.post({ type: 'resign' })
    }
    await new Promise<void>(resolve => { this.#options.clock.defer(() => { this.#options.clock.defer(resolve) }) })
  }

  async stop (): Promise<void> {
    this.#stop.abort()
    this.#stopTicks()
    await this.#supervisor.stop()
    await Promise.allSettled([...this.#work, ...this.#opening.values()])
    await Promise.all([...this.#owners.values()].map(async owner => { await owner.store.close() }))
    await this.keeper.stop()
  }

  get owners (): Iterable<SegmentOwner> {
    return this.#owners.values()
  }

  owner (segment: SegmentId): SegmentOwner | undefined {
    return this.#owners.get(segment)
  }

  /** The owner of the stream's newest segment, if this node has a shard of it. */
  tail (stream: StreamId): SegmentOwner | undefined {
    return this.#tails.get(stream)
  }

  /** True if this node knows the stream's last seal, which has no successor. */
  isLocked (stream: StreamId): boolean {
    return this.#locked.has(stream)
  }

  /**
   * A segment as it can be read now. Good until the next `await`.
   *
   * @throws {UnknownSegmentError} if it isn't held, {@link CorruptSegmentError} if it is quarantined
   */
  async readable (segment: SegmentId): Promise<Readable> {
    const owner = this.#owners.get(segment)
    if (owner != null) {
      return { store: owner.store, commitEnd: owner.commitEnd, sealed: owner.certificate != null, certificate: owner.certificate, changed: async () => { await owner.changed() } }
    }

    const store = await this.keeper.store(segment)

    return { store, commitEnd: store.end, sealed: true, certificate: this.keeper.record(segment)?.certificate, changed: async () => {} }
  }

  /**
   * Opens a shard of this node. Idempotent; resolves once the empty shard is on disk and runs.
   *
   * @throws {InvalidCertificateError} and what else `verifyOpening` finds; {@link NotAdmittedError} if no shard of it is
   * here; `NoRoomError`
   */
  async open (request: OpenRequest): Promise<void> {
    if (this.#owners.has(request.segment) || this.keeper.record(request.segment) != null) {
      return
    }

    let opening = this.#opening.get(request.segment)
    if (opening == null) {
      opening = this.#open(request).finally(() => { this.#opening.delete(request.segment) })
      this.#opening.set(request.segment, opening)
    }
    await opening
  }

  /** What another shard of a held segment is told to open it with; undefined if it isn't held. */
  async openRequest (segment: SegmentId): Promise<OpenRequest | undefined> {
    const owner = this.#owners.get(segment)

    return owner == null ? undefined : { segment, opening: owner.opening, segments: await this.#listed(owner.stream, owner.descriptor.number) }
  }

  async #open (request: OpenRequest): Promise<void> {
    const { storage, signer, notary, authorise } = this.#options
    const header = await verifyOpening(request, { notary, descriptorOf: async segment => await this.#descriptorOf(segment) })
    const { descriptor, stream, segment } = header
    if (!descriptor.shards.some(shard => shard.peerId === signer.peerId && shard.incarnation === storage.incarnation)) {
      throw new NotAdmittedError(`${signer.peerId} (${storage.incarnation})`, `the shards of segment ${segment}`)
    }
    if (request.opening.genesisBytes != null) {
      await authorise(request.opening.genesisBytes, stream)
    }

    await this.segments.learn(request.segments.filter(entry => entry.stream === stream && decodeDescriptor(entry.descriptorBytes).number === entry.number))
    await this.#own(segment, await this.#create(header, request))
    this.#options.onHeld(segment)
  }

  async #create (header: SegmentHeader, { opening }: OpenRequest): Promise<Opened> {
    const { storage } = this.#options
    const { stream, segment, descriptor, descriptorBytes } = header
    const { number, firstEpoch, master } = descriptor
    const record: ShardRecord = {
      stream,
      segment,
      number,
      hardState: { epoch: firstEpoch, votedFor: master, logEpoch: firstEpoch },
      state: 'opened',
      opening: encodeOpening(opening)
    }
    const store = await storage.create(header)
    await Promise.all([storage.putShard(record), this.segments.learn([{ stream, segment, number, descriptorBytes }])])

    return { store, record }
  }

  /** Runs a shard's owner under supervision. A shard made just now may append at once; a restored one may not. */
  async #own (segment: SegmentId, made?: Opened): Promise<void> {
    let fresh = made

    await this.#supervisor.supervise(segment, async () => {
      const opened = fresh ?? await this.#restore(segment)
      const justOpened = fresh != null
      fresh = undefined
      return opened == null ? undefined : this.#startOwner(opened, justOpened)
    })
  }

  /** A shard as it is on disk; undefined if it takes part no more. */
  async #restore (segment: SegmentId): Promise<Opened | undefined> {
    const { storage, log } = this.#options
    await this.#owners.get(segment)?.store.close()
    this.#owners.delete(segment)
    const record = (await storage.shards()).find(record => record.segment === segment)
    if (record?.state !== 'opened') {
      return undefined
    }

    try {
      const store = await storage.open(segment)
      if (store.cutAtOpen != null) {
        log('segment %s: cut %d bytes from its end: %s', segment, store.cutAtOpen.bytes, store.cutAtOpen.reason)
      }
      return { store, record }
    } catch (err) {
      if (!(err instanceof CorruptSegmentError)) {
        throw err
      }
      await this.#quarantine(record, err)
      return undefined
    }
  }

  #startOwner ({ store, record }: Opened, justOpened: boolean): SegmentOwner {
    const { storage, signer, notary, peers, clock, log, onMaster } = this.#options
    const opening = decodeOpening(record.opening)
    const owner = new SegmentOwner({
      storage,
      store,
      record,
      opening,
      producers: producersOf(opening),
      justOpened,
      signer,
      notary,
      peers,
      clock,
      log,
      seed: Math.floor(clock.random() * 2 ** 32),
      onMaster,
      onSealed: (owner, certificate) => { this.#background(this.#seal(owner, certificate)) },
      onBehind: (owner, certificate) => { this.#background(this.#catchUp(owner, certificate)) }
    })
    this.#adopt(owner)
    // a crash came between the certificate and what follows from it, and the core tells of a certificate once
    if (record.certificate != null) {
      this.#background(this.#seal(owner, record.certificate))
    }

    return owner
  }

  #adopt (owner: SegmentOwner): void {
    const before = this.#tails.get(owner.stream)
    this.#owners.set(owner.segment, owner)
    if (before == null || before.descriptor.number <= owner.descriptor.number) {
      this.#tails.set(owner.stream, owner)
      if (before != null && before !== owner) {
        owner.adoptParked(before.takeParked())
      }
    }
    owner.done.then(async err => {
      if (err instanceof InvariantError) {
        await this.#quarantine(owner.record, err)
      }
    }).catch((err: unknown) => { this.#options.log.error('segment %s: %e', owner.segment, err) })
  }

  /** The seal is decided: the successor first, since writers wait for it; then this segment's file. */
  async #seal (owner: SegmentOwner, certificate: Receipt): Promise<void> {
    const { peers, clock } = this.#options
    await this.#openSuccessor(owner.store, owner, certificate)
    await owner.settled()
    await everybodyTold(owner, peers, clock, this.#stop.signal)
    await owner.stop()
    await this.#finish(owner, certificate)
  }

  async #catchUp (owner: SegmentOwner, certificate: Receipt): Promise<void> {
    const { peers, clock, log, signer } = this.#options
    const decidedEnd = owner.commitEnd
    await owner.stop()
    const whole = await bringToSeal({
      store: owner.store,
      decidedEnd,
      certificate,
      from: owner.descriptor.shards.map(shard => shard.peerId).filter(peer => peer !== signer.peerId),
      peers,
      clock,
      log,
      signal: this.#stop.signal
    })
    if (whole) {
      await this.#openSuccessor(owner.store, owner, certificate)
      await this.#finish(owner, certificate)
      // the successor is most likely sealed too: asking the others now finds out, waiting for its master takes a timeout
      const next = this.#tails.get(owner.stream)
      next?.post({ type: 'disconnected', from: next.descriptor.master })
    }
  }

  /** Turns an open shard whose log ends with its certified seal into a sealed one. */
  async #finish (owner: SegmentOwner, certificate: Receipt): Promise<void> {
    const { storage } = this.#options
    await owner.store.seal()
    const sealed: ShardRecord = { ...owner.record, state: 'sealed', certificate }
    await storage.putShard(sealed)
    this.keeper.hold(sealed, owner.store)
    this.#owners.delete(owner.segment)
    if (this.#tails.get(owner.stream) === owner) {
      this.#tails.delete(owner.stream)
    }
  }

  async #openSuccessor (store: SegmentStore, shard: { opening: Uint8Array | SegmentOwner['opening'] }, certificate: Receipt): Promise<void> {
    const { signer, peers, clock, log, storage } = this.#options
    const { stream } = store.header
    const opening = shard.opening instanceof Uint8Array ? decodeOpening(shard.opening) : shard.opening
    const next = openingOfSuccessor(store, opening, certificate)
    if (next == null) {
      this.#locked.add(stream)
      return
    }

    const { segment, successor } = next
    const request: OpenRequest = { segment, opening: next.opening, segments: await this.#listed(stream, successor.number) }
    const isShard = successor.shards.some(shard => shard.peerId === signer.peerId && shard.incarnation === storage.incarnation)
    if (isShard) {
      await this.open(request)
    }

    this.#background((async () => {
      if (successor.shards[successor.master]?.peerId !== signer.peerId) {
        await clock.delay(HANDOVER_DELAY_MS, this.#stop.signal)
      }
      await handOver({ request, successor, self: signer.peerId, peers, clock, log, signal: this.#stop.signal, isOver: () => this.keeper.record(segment) != null })
    })())
  }

  async #quarantine (record: ShardRecord, err: Error): Promise<void> {
    const quarantined: ShardRecord = { ...record, state: 'quarantined', reason: err.message }
    this.#options.log.error('quarantined segment %s: %e', record.segment, err)
    await this.#options.storage.putShard(quarantined)
    this.keeper.hold(quarantined)
    const owner = this.#owners.get(record.segment)
    this.#owners.delete(record.segment)
    if (owner != null && this.#tails.get(record.stream) === owner) {
      this.#tails.delete(record.stream)
    }
    await owner?.store.close()
  }

  async #listed (stream: StreamId, before: number): Promise<SegmentEntry[]> {
    return await this.#options.storage.segmentEntries(stream, Math.max(0, before - LISTED_MAX), Math.min(before, LISTED_MAX))
  }

  async #descriptorOf (segment: SegmentId): Promise<Descriptor | undefined> {
    const listed = this.segments.get(segment)
    if (listed == null) {
      return undefined
    }
    const [entry] = await this.#options.storage.segmentEntries(listed.stream, listed.number, 1)

    return entry?.segment === segment ? decodeDescriptor(entry.descriptorBytes) : undefined
  }

  #background (work: Promise<void>): void {
    const tracked = work
      .catch((err: unknown) => { this.#options.log.error('%e', err) })
      .finally(() => { this.#work.delete(tracked) })
    this.#work.add(tracked)
  }
}
