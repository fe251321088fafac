/** A batch of events for one shard: steps, writes that are staged, what is said now and what waits for a sync. */
import { InvariantError } from '../../src/errors.js'
import { cloneShard, hasNews, shardStatus, step } from '../../src/replication/index.js'
import { fakeSignature } from '../replication/fixtures.js'
import { UNTOLD } from '../simulation/core/checker.js'
import { openingAfter } from '../simulation/core/opening.js'
import { staged } from './disk.js'
import { inbound } from './messages.js'
import type { Receipt } from '../../src/chain/index.js'
import type { Outbound, Ready, ShardEvent, ShardState } from '../../src/replication/index.js'
import type { BrokenName } from '../simulation/core/profile.js'
import type { BlockId, Blocks } from './blocks.js'
import type { Disk } from './disk.js'
import type { Held, Local, Locals, Running, SegmentOf } from './local.js'
import type { Content, Message, Messages } from './messages.js'

/** Things worth counting: that they happened shows that an exploration reached what it is for. */
export const MARKS = [
  'cut on adopting', 'cut on matching', 'lost a suffix', 'sync begun before a cut', 'won over decided blocks', 'won over undecided blocks', 'decided by a later master',
  'seal decided by a later master', 'seal lost', 'certified', 'copied', 'opened', 'decided in the successor', 'won in the successor',
  'in doubt', 'raised for a doubter', 'doubt over'
] as const
export type Mark = typeof MARKS[number]

export interface Outcome {
  readonly local: Local
  readonly sends: readonly Message[]
  readonly marks: readonly Mark[]
  /** the seal that the segment was opened after */
  readonly opened?: BlockId
  /** the log below what a producer was told is decided */
  readonly acknowledged?: BlockId
  /** epoch that this shard has just become master of */
  readonly won?: number
  readonly crashed: boolean
  /** what doesn't hold */
  readonly violation?: string
}

/** What all shards of an exploration have in common. */
export interface Shared {
  readonly blocks: Blocks
  readonly locals: Locals
  readonly messages: Messages
  readonly broken: ReadonlySet<BrokenName>
}

export class Batch {
  readonly sends: Message[] = []
  readonly #shared: Shared
  readonly #slot: number
  readonly #of: SegmentOf
  readonly #core: ShardState
  readonly #held: Held[]
  readonly #syncs: number[]
  readonly #begun: number
  readonly #marks = new Set<Mark>()
  #disk: Disk
  #acknowledged?: BlockId

  constructor (shared: Shared, slot: number, { of, core, disk, held, syncs, begun }: Running) {
    this.#shared = shared
    this.#slot = slot
    this.#of = of
    this.#core = cloneShard(core)
    this.#disk = disk
    this.#held = [...held]
    this.#syncs = [...syncs]
    this.#begun = begun
  }

  /** Takes the events, each a batch's only one, and the `flush` that ends it. */
  run (events: readonly ShardEvent[]): Outcome {
    const { writeId } = this.#core
    let violation: string | undefined
    try {
      events.forEach(event => { this.#step(event) })
      this.#step({ type: 'flush' })
      violation = hasNews(this.#core) ? UNTOLD : undefined
    } catch (err) {
      if (!(err instanceof InvariantError)) {
        throw err
      }
      violation = err.message
    }
    if (this.#core.writeId !== writeId) {
      this.#syncs.push(this.#core.writeId)
    }
    const local = this.#shared.locals.intern(this.#slot, { of: this.#of, core: this.#core, disk: this.#disk, held: this.#held, syncs: this.#syncs, begun: this.#begun })

    return {
      local,
      sends: this.sends,
      marks: [...this.#marks],
      acknowledged: this.#acknowledged,
      won: this.#core.role === 'master' ? this.#core.hard.epoch : undefined,
      crashed: false,
      violation
    }
  }

  #step (event: ShardEvent): void {
    const { blocks } = this.#shared
    const { segment } = this.#of.opening
    const before = this.#log
    const { role, hard } = this.#core
    const ready = step(this.#core, event)
    const written = ready.write.map(frame => blocks.add(segment, frame, this.#core.hard.epoch))
    const log = this.#log
    this.#disk = ready.writeId === 0 ? this.#disk : staged(this.#disk, ready, written)
    if (role === 'master' && this.#core.role === 'candidate') {
      this.#marks.add('raised for a doubter')
    }
    if (hard.doubt != null && this.#core.hard.doubt == null) {
      this.#marks.add('doubt over')
    }
    if (ready.cut != null) {
      this.#marks.add(written.length === 0 ? 'cut on adopting' : 'cut on matching')
      if (blocks.at(before).isSeal) {
        this.#marks.add('seal lost')
      }
    }

    this.sends.push(...this.#messages(log, ready.sendNow))
    const later = this.#messages(log, ready.sendAfterSync)
    if (later.length !== 0) {
      this.#held.push({ writeId: ready.writeId, sends: later })
    }
    for (const settlement of ready.settled) {
      if ('placed' in settlement) {
        this.#acknowledged = blocks.idOf(segment, settlement.placed.lastHash)
      }
    }
    this.#handOver(log, ready)
    if (ready.sign != null) {
      this.#step({ type: 'signed', ...ready.sign, signature: fakeSignature(this.#peerId, ready.sign) })
    }
  }

  get #log (): BlockId {
    const { log } = this.#core

    return this.#shared.blocks.idOf(this.#of.opening.segment, log.hashTo(log.rows))
  }

  get #peerId (): string {
    const { opening: { descriptor } } = this.#of

    return (descriptor.shards[this.#core.settings.self] as { peerId: string }).peerId
  }

  #messages (log: BlockId, outbound: readonly Outbound[]): Message[] {
    return outbound.flatMap(({ to, message }) => {
      const content = inbound(this.#shared.blocks, this.#peerId, log, message)

      return content == null ? [] : [this.#message(this.#slot, this.#of.index, to, this.#of.opening.segment, content)]
    })
  }

  #message (from: number, index: number, to: number, segment: string, content: Content): Message {
    const first = index * this.#of.opening.descriptor.shards.length

    return this.#shared.messages.intern(from, first + to, segment, content)
  }

  /** A certified seal opens its successor, and whoever lacks blocks can copy them here. */
  #handOver (log: BlockId, { certificate }: Ready): void {
    const { opening, index } = this.#of
    const mayOpen = certificate != null || (this.#shared.broken.has('open-without-certificate') && this.#core.role === 'master' && shardStatus(this.#core).sealAppended)
    if (certificate != null) {
      this.#marks.add('certified')
      opening.descriptor.shards.forEach((_, to) => {
        if (to !== this.#core.settings.self) {
          this.sends.push(this.#message(-1, index, to, opening.segment, { type: 'copies', epoch: certificate.epoch, certificate, log }))
        }
      })
    }
    if (mayOpen && index === 0) {
      this.#open(log, certificate)
    }
  }

  #open (log: BlockId, certificate: Receipt | undefined): void {
    const { blocks } = this.#shared
    const successor = openingAfter(this.#of.opening, blocks.frames(log, this.#of.opening.descriptor.baseHeight), certificate)
    if (successor == null) {
      return
    }

    const { baseHeight, firstEpoch } = successor.descriptor
    blocks.root(successor.segment, baseHeight, blocks.at(log).frame?.lastHash as Uint8Array)
    for (let to = 0; to < successor.descriptor.shards.length; to++) {
      this.sends.push(this.#message(-1, 1, to, successor.segment, { type: 'open', epoch: firstEpoch, opening: successor, seal: log }))
    }
  }
}

/** As the batch left it, seen against what was before: an epoch is won once. */
export function outcomeOf (before: Local, outcome: Outcome, marks: readonly Mark[]): Outcome {
  const { core } = before
  const isNew = core.role !== 'master' || core.hard.epoch !== outcome.won
  const fell = outcome.local.core.commitEnd < core.commitEnd

  return {
    ...outcome,
    won: isNew ? outcome.won : undefined,
    marks: [...outcome.marks, ...marks],
    violation: outcome.violation ?? (fell ? `commitEnd fell from ${core.commitEnd} to ${outcome.local.core.commitEnd}` : undefined)
  }
}

/** Two outcomes one after the other, as one. */
export function followedBy (first: Outcome, second: Outcome): Outcome {
  return {
    ...second,
    sends: [...first.sends, ...second.sends],
    marks: [...first.marks, ...second.marks],
    opened: first.opened ?? second.opened,
    acknowledged: second.acknowledged ?? first.acknowledged,
    won: first.won ?? second.won,
    crashed: first.crashed || second.crashed,
    violation: first.violation ?? second.violation
  }
}
