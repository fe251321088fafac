/**
 * The lives of a node's shards: opens them, seals them, opens their successors, starts them again when they fail.
 * Knows nothing of clients; what other nodes send comes in through `ShardTraffic`.
 */
import { setMaxListeners } from 'node:events'
import { CorruptSegmentError, FileFailedError, invariant, InvariantError, ProtocolError } from '../errors.js'
import { decodeOpening } from '../protocols/open/codec.js'
import { BackgroundWork } from './background-work.js'
import { bringToSeal } from './catch-up.js'
import { afterRestart } from './comeback.js'
import { producersOf } from './opening.js'
import { tellOthers } from './farewell.js'
import { Introducer } from './introducer.js'
import { Mover } from './mover.js'
import { Repairer } from './repairer.js'
import { everybodyTold } from './retirement.js'
import { Scrubber } from './scrubber.js'
import { SegmentKeeper } from './segment-keeper.js'
import { SegmentList } from './segment-list.js'
import { SegmentOwner } from './segment-owner.js'
import { ShardOpener } from './shard-opener.js'
import { Succession } from './succession.js'
import { Supervisor } from './supervisor.js'
import type { Clock } from '../clock.js'
import type { Receipt, SegmentId, StreamId } from '../chain/index.js'
import type { OpenRequest } from '../protocols/open/service.js'
import type { ShardRecord, Storage } from '../storage/segment-store.js'
import type { Logger, Notary, ShardPeers, Signer } from './ports.js'
import type { Readable } from './readable.js'
import type { Opened } from './shard-opener.js'

const TICK_MS = 50
/** A sealed segment's file is finished so much later, for each byte of it: the first appends of the next one wait for the same disk. */
const FINISH_DELAY_MS_PER_BYTE = 500 / (64 * 1024 * 1024)

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
  /** time in which every sealed segment is read anew once, ms; 0: only when asked to @default a week */
  readonly scrubPeriodMs?: number
  /** how long a shard may be gone until its segment moves on without it, ms @default 30_000 */
  readonly repairDelayMs?: number
}

export class NodeSupervisor {
  readonly keeper: SegmentKeeper
  readonly segments: SegmentList
  readonly introducer: Introducer
  readonly #options: NodeSupervisorOptions
  readonly #supervisor: Supervisor
  readonly mover: Mover
  readonly scrubber: Scrubber
  readonly #succession: Succession
  readonly repairer: Repairer
  readonly #opener: ShardOpener
  readonly #owners = new Map<SegmentId, SegmentOwner>()
  readonly #tails = new Map<StreamId, SegmentOwner>()
  readonly #locked = new Set<StreamId>()
  readonly #opening = new Map<SegmentId, Promise<void>>()
  readonly #stop = new AbortController()
  readonly #background: BackgroundWork
  #stopTicks = (): void => {}

  constructor (options: NodeSupervisorOptions) {
    const { storage, clock, log } = options
    this.#options = options
    this.#supervisor = new Supervisor({ clock, log })
    this.keeper = new SegmentKeeper({ storage, clock, log, onQuarantined: () => { this.repairer.wake() } })
    this.segments = new SegmentList(storage)
    this.#background = new BackgroundWork({ clock, log, signal: this.#stop.signal })
    setMaxListeners(Infinity, this.#stop.signal) // every handover that waits listens
    this.#opener = new ShardOpener({ ...options, segments: this.segments })
    this.introducer = new Introducer({ ...options, listed: async (stream, before) => await this.#opener.listed(stream, before) })
    this.#succession = new Succession({
      storage,
      self: options.signer.peerId,
      peers: options.peers,
      clock,
      log,
      signal: this.#stop.signal,
      open: async request => { await this.open(request) },
      listed: async (stream, before) => await this.#opener.listed(stream, before),
      isOver: segment => this.keeper.record(segment) != null,
      background: work => { this.#background.add(work) }
    })
    this.repairer = new Repairer({
      ...options,
      self: options.signer.peerId,
      keeper: this.keeper,
      segments: this.segments,
      isOpen: segment => this.#owners.has(segment) || this.#opening.has(segment) || this.#supervisor.has(segment),
      onRepaired: record => { this.#onRepaired(record) }
    })
    this.mover = new Mover({ ...options, owners: () => this.owners })
    this.scrubber = new Scrubber({ ...options, keeper: this.keeper, periodMs: options.scrubPeriodMs })
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
        await this.#own(record.segment, undefined, { persist: true })
      }
      if ((newest.get(record.stream)?.number ?? -1) < record.number) {
        newest.set(record.stream, record)
      }
      this.#options.onHeld(record.segment)
    }
    for (const record of newest.values()) {
      if (record.state === 'sealed') {
        this.#background.addOrAgain(this.#goOnAfter(record), async () => { await this.#goOnAfter(record) })
      }
    }

    this.repairer.start()
    this.mover.start()
    this.scrubber.start()
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
    await Promise.all([this.repairer.stop(), this.mover.stop(), this.scrubber.stop(), this.#supervisor.stop()])
    await Promise.allSettled([this.#background.settled(), ...this.#opening.values()])
    await Promise.all([...this.#owners.values()].map(async owner => { await owner.close() }))
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

  async #open (request: OpenRequest): Promise<void> {
    const made = await this.#opener.open(request)
    await this.#own(request.segment, made, { persist: made == null })
    this.#options.onHeld(request.segment)
    this.repairer.wake()
  }

  /** Runs a shard's owner under supervision. A shard made just now may append at once; a restored one may not. */
  async #own (segment: SegmentId, made?: Opened, options?: { persist: boolean }): Promise<void> {
    let fresh = made

    await this.#supervisor.supervise(segment, async () => {
      const opened = fresh
      fresh = undefined
      return opened == null ? await this.#restore(segment) : this.#startOwner(opened, true)
    }, options)
  }

  /** Starts a shard as it is on disk; undefined if it takes part no more. */
  async #restore (segment: SegmentId): Promise<SegmentOwner | undefined> {
    const { storage, log } = this.#options
    await this.#owners.get(segment)?.store.close()
    this.#owners.delete(segment)
    const record = await storage.shard(segment)
    if (record?.state !== 'opened' || this.keeper.record(segment) != null) {
      return undefined
    }

    try {
      const store = await storage.open(segment)
      if (store.cutAtOpen != null) {
        log('segment %s: cut %d bytes from its end: %s', segment, store.cutAtOpen.bytes, store.cutAtOpen.reason)
      }
      // a failure may have come between the record and the entry
      await this.segments.learn([{ ...store.header, number: record.number }])
      invariant(this.#opener.isHere(store.header.descriptor), () => `${segment} has no shard of this folder (${storage.incarnation})`)
      return this.#startOwner({ store, record: await afterRestart(storage, record) }, false)
    } catch (err) {
      if (!isFinal(err)) {
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
      onSealed: (owner, certificate) => { this.#follow(owner, this.#seal(owner, certificate)) },
      onBehind: (owner, certificate) => { this.#follow(owner, this.#catchUp(owner, certificate)) }
    })
    this.#adopt(owner)
    // a crash came between the certificate and what follows from it, and the core tells of a certificate once
    if (record.certificate != null) {
      this.#follow(owner, this.#seal(owner, record.certificate))
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
      const { peers, clock } = this.#options
      const { role, epoch } = owner
      if (isFinal(err)) {
        this.#background.add(tellOthers(owner, { type: 'quarantined', epoch }, peers, clock, this.#stop.signal))
        await this.#quarantine(owner.record, err)
      } else if (err != null && role === 'master') {
        await tellOthers(owner, { type: 'stepDown', epoch }, peers, clock, this.#stop.signal)
      }
    }).catch((err: unknown) => { this.#options.log.error('segment %s: %e', owner.segment, err) })
  }

  /** If what follows from a seal fails, it is begun again from the shard as it is on disk: nobody tells of that seal again. */
  #follow (owner: SegmentOwner, work: Promise<void>): void {
    this.#background.addOrAgain(work, async () => {
      await owner.stop()
      await this.#own(owner.segment)
    })
  }

  /** The seal is decided: the successor first, since writers wait for it; then this segment's file. */
  async #seal (owner: SegmentOwner, certificate: Receipt): Promise<void> {
    const { peers, clock } = this.#options
    await this.#openSuccessor(owner, certificate)
    await owner.settled()
    await everybodyTold(owner, peers, clock, this.#stop.signal)
    await clock.delay(owner.store.usedBytes * FINISH_DELAY_MS_PER_BYTE * (1 + clock.random()) / 2, this.#stop.signal) // not all nodes at once
    await owner.stop()
    await this.#finish(owner, certificate)
  }

  async #openSuccessor (owner: SegmentOwner, certificate: Receipt): Promise<void> {
    if (!await this.#succession.openAfter(owner.store, owner.opening, certificate, owner.role === 'master')) {
      this.#locked.add(owner.stream)
    }
  }

  /** Opens what follows a sealed shard, as far as that was left undone. */
  async #goOnAfter (record: ShardRecord): Promise<void> {
    const store = await this.keeper.store(record.segment)
    if (record.certificate != null && !await this.#succession.openAfter(store, record.opening, record.certificate, false)) {
      this.#locked.add(record.stream)
    }
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
      await this.#openSuccessor(owner, certificate)
      await this.#finish(owner, certificate)
      // the successor is most likely sealed too: asking the others now finds out, waiting for its master takes a timeout
      const next = this.#tails.get(owner.stream)
      next?.post({ type: 'disconnected', from: next.descriptor.master })
    }
  }

  /** Turns an open shard whose log ends with its certified seal into a sealed one. */
  async #finish (owner: SegmentOwner, certificate: Receipt): Promise<void> {
    await owner.ended()
    await owner.store.seal()
    const sealed: ShardRecord = { ...owner.record, state: 'sealed', certificate, unsyncedBoot: undefined }
    await this.#options.storage.putShard(sealed)
    this.keeper.hold(sealed, owner.store)
    this.#owners.delete(owner.segment)
    if (this.#tails.get(owner.stream) === owner) {
      this.#tails.delete(owner.stream)
    }
  }

  /** The shard takes part no more, and says so to its segment's others, who go on without it. */
  async #quarantine (record: ShardRecord, err: Error): Promise<void> {
    const owner = this.#owners.get(record.segment)
    this.#owners.delete(record.segment)
    if (owner != null && this.#tails.get(record.stream) === owner) {
      this.#tails.delete(record.stream)
    }
    await this.keeper.quarantine(record, err)
    await owner?.store.close()
  }

  /** A copy is whole: what the segment's seal leads to may not be here either. */
  #onRepaired (record: ShardRecord): void {
    this.#options.onHeld(record.segment)
    if (this.segments.of(record.stream).every(({ number }) => number <= record.number)) {
      this.#background.addOrAgain(this.#goOnAfter(record), async () => { await this.#goOnAfter(record) })
    }
  }
}

/** True for failures after which what a shard's file holds can't be relied on: it is quarantined, not tried again. */
function isFinal (err: unknown): err is Error {
  return err instanceof CorruptSegmentError || err instanceof InvariantError || err instanceof ProtocolError || err instanceof FileFailedError
}
