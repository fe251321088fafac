/**
 * The end of a segment, from its master's side: the next one reserved in time, appends that no longer fit kept in
 * order for it, the seal appended once its shards have promised their room.
 */
import { SealReason } from '../chain/index.js'
import { NoRoomError, NotMasterError, StreamLockedError } from '../errors.js'
import { SuccessorPlanner } from './successor-planner.js'
import type { Clock } from '../clock.js'
import type { StreamId } from '../chain/index.js'
import type { SealRequest } from '../replication/types.js'
import type { SegmentStore } from '../storage/segment-store.js'
import type { Reply } from './actor.js'
import type { Logger } from './ports.js'
import type { SuccessorPlannerOptions } from './successor-planner.js'

/** the next segment is reserved when this one is so full */
const RESERVE_AT = 0.75
/** pause between two tries to reserve the next segment */
const RESERVE_RETRY_MS = 250
/** how long writers wait for a segment that can't be reserved before they are told: less than they wait for any answer */
const RESERVE_PATIENCE_MS = 3_000

/** An append that waits for the next segment. */
export interface ParkedAppend {
  readonly reply: Reply<never>
}

export interface SealingOptions extends SuccessorPlannerOptions {
  readonly store: SegmentStore
  readonly clock: Clock
  readonly log: Logger
  /** peer id of the master, as far as known */
  readonly master: () => string | undefined
  readonly isMaster: () => boolean
  readonly isSealAppended: () => boolean
  /** gives the core a `seal` event, and flushes */
  readonly appendSeal: (request: SealRequest) => void
  /** what this can't go on after */
  readonly onError: (err: Error) => void
}

export class Sealing<A extends ParkedAppend> {
  readonly #options: SealingOptions
  readonly #stream: StreamId
  readonly #planner: SuccessorPlanner
  #reason: SealReason | undefined
  #parked: A[] = []
  #replies: Array<Reply<undefined>> = []
  #reserving = false
  #stopped = false

  constructor (options: SealingOptions) {
    this.#options = options
    this.#stream = options.stream
    this.#planner = new SuccessorPlanner(options)
  }

  /** the segment takes no appends any more */
  get isOn (): boolean {
    return this.#reason != null
  }

  /** Seals the segment as soon as the next one's room is promised. Once it goes on, later calls change nothing. */
  start (reason: SealReason, reply?: Reply<undefined>): void {
    if (reply != null) {
      this.#replies.push(reply)
    }
    if (this.#reason != null || this.#options.isSealAppended()) {
      return
    }

    this.#reason = reason
    const plan = this.#planner.ready
    if (reason === SealReason.locked || plan != null) {
      this.#appendSeal(reason, plan)
    } else {
      this.#sealWhenReserved(reason).catch((err: unknown) => { this.#options.onError(err as Error) })
    }
  }

  /** Reserves the next segment before it is known to be wanted; resolves with how many nodes have promised their room. */
  async prepare (): Promise<number> {
    await this.#planner.prepare()

    return this.#planner.promised
  }

  /** Lets go what was reserved, unless the segment is being sealed. */
  async release (): Promise<void> {
    if (this.#reason == null) {
      await this.#planner.release()
    }
  }

  /** Into the successor with an append that comes too late; or, if there will be none, back to its sender. */
  park (append: A): void {
    const { isMaster, master } = this.#options
    if (this.#reason === SealReason.locked) {
      append.reply.reject(new StreamLockedError(this.#stream))
    } else if (!isMaster()) {
      append.reply.reject(new NotMasterError(this.#stream, master()))
    } else {
      this.#parked.push(append)
    }
  }

  /** Gives up what was parked, in order, for the successor's owner. */
  takeParked (): A[] {
    const parked = this.#parked
    this.#parked = []

    return parked
  }

  /** To be called after each batch, as master: reserves the next segment in time. */
  keepUp (): void {
    const { store, log, clock, onError } = this.#options
    if (this.#reason != null || this.#reserving || this.#planner.ready != null || store.usedBytes <= store.roomBytes * RESERVE_AT) {
      return
    }

    this.#reserving = true
    this.#planner.prepare()
      .catch((err: unknown) => { log.error('segment %s could not reserve its successor: %e', store.header.segment, err) })
      .then(async () => { await clock.delay(RESERVE_RETRY_MS) })
      .finally(() => { this.#reserving = false })
      .catch((err: unknown) => { onError(err as Error) })
  }

  /** The seal is certified. */
  done (): void {
    for (const reply of this.#replies.splice(0)) {
      reply.resolve(undefined)
    }
  }

  /** This shard is no longer master: whoever is seals the segment, if it must be. */
  stepDown (): void {
    const { master, log } = this.#options
    this.#reason = undefined
    for (const { reply } of this.takeParked()) {
      reply.reject(new NotMasterError(this.#stream, master()))
    }
    for (const reply of this.#replies.splice(0)) {
      reply.reject(new NotMasterError(this.#stream, master()))
    }
    this.#planner.release().catch((err: unknown) => { log.error('stream %s: %e', this.#stream, err) })
  }

  /** Nothing more is sealed or reserved; what is parked is told so. */
  stop (err: Error): void {
    this.#stopped = true
    for (const { reply } of this.takeParked()) {
      reply.reject(err)
    }
  }

  #appendSeal (reason: SealReason, successor: SealRequest['successor']): void {
    this.#options.appendSeal({ type: 'seal', reason, successor, now: this.#options.clock.nowMicros() })
  }

  async #sealWhenReserved (reason: SealReason): Promise<void> {
    const { clock, isMaster, isSealAppended } = this.#options
    const isWanted = (): boolean => !this.#stopped && this.#reason === reason && isMaster() && !isSealAppended()
    const startedAtMs = clock.nowMs()

    while (isWanted()) {
      try {
        const plan = await this.#planner.prepare()
        if (isWanted()) {
          this.#appendSeal(reason, plan)
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
}
