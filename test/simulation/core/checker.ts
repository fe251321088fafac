/**
 * What must always hold, checked after every event against what really happened: the checker sees all shards, all disks
 * and everything that was ever decided or acknowledged.
 */
import { BlockKind, bytesEqual } from '../../../src/chain/index.js'
import { shardStatus } from '../../../src/replication/index.js'
import { hasAdopted } from '../../../src/replication/shard-state.js'
import type { Epoch, Frame, Height } from '../../../src/chain/index.js'
import type { Outbound, Ready, ShardState } from '../../../src/replication/index.js'
import type { SimDisk } from './sim-disk.js'

/** The driver would flush again at once, and for ever: `flush` without `holdNews` is what tells the news. */
export const UNTOLD = 'after a flush without `holdNews` there still is news'

/** One of the lines under "What must always hold" doesn't. */
export class Violation extends Error {
  override readonly name = 'Violation'
}

/** A shard as the checker sees it. */
export interface Watched {
  readonly name: string
  readonly segment: string
  /** differs for every run of a process */
  readonly life: number
  readonly core: ShardState
  readonly disk: SimDisk
  /** for the checker's own use */
  commitEndSeen: number
  adoptedSeen: boolean
}

interface Decided {
  readonly frame: Frame
  /** of the shard that first knew */
  readonly epoch: Epoch
}

interface SegmentFacts {
  readonly base: Height
  readonly decided: Decided[]
  readonly masters: Map<Epoch, number>
  readonly shards: Set<Watched>
}

export interface CheckerOptions {
  /** also check each message against the disk it speaks of; off to see a broken rule by what it leads to */
  readonly words: boolean
}

export class Checker {
  /** highest end of a block that anybody was told is decided, by segment */
  readonly #acknowledged = new Map<string, Height>()
  readonly #segments = new Map<string, SegmentFacts>()
  readonly #options: CheckerOptions

  constructor (options: CheckerOptions) {
    this.#options = options
  }

  started (shard: Watched): void {
    this.#facts(shard).shards.add(shard)
    this.after(shard)
  }

  stopped (shard: Watched): void {
    this.#facts(shard).shards.delete(shard)
  }

  /** After each step of a shard; `ready` is what it asked for. */
  after (shard: Watched, ready?: Ready): void {
    const facts = this.#facts(shard)
    this.#checkMasters(facts, shard)
    this.#checkCommit(facts, shard)
    if (ready == null || ready.cut != null || ready.write.length !== 0 || ready.hardState != null || hasAdopted(shard.core) !== shard.adoptedSeen) {
      shard.adoptedSeen = hasAdopted(shard.core)
      this.#checkLogs(facts, shard)
    }
    if (this.#options.words) {
      for (const outbound of ready?.sendNow ?? []) {
        this.saying(shard, outbound)
      }
    }
  }

  /** What a shard says of itself is true on its disk when it leaves. */
  saying (shard: Watched, { message }: Outbound): void {
    if (!this.#options.words) {
      return
    }

    const { disk } = shard
    if (message.type === 'appendAnswer') {
      must(disk.hard.epoch >= message.epoch, () => `${shard.name} answers in epoch ${message.epoch}, and has ${disk.hard.epoch} on disk`)
      must(!message.adopted || disk.hard.logEpoch >= message.epoch, () => `${shard.name} says it adopted ${message.epoch}, and has logEpoch ${disk.hard.logEpoch} on disk`)
      must(disk.isDurable(message.durableEnd, message.durableHash) || disk.hard.epoch > message.epoch, () => `${shard.name} says it is durable to ${message.durableEnd}, and isn't`)
    }
    if (message.type === 'voteAnswer' && message.granted) {
      must(disk.hard.epoch > message.epoch || (disk.hard.epoch === message.epoch && disk.hard.votedFor != null), () => `${shard.name} gives a vote in ${message.epoch} that isn't on disk`)
    }
    if (message.type === 'append') {
      must(disk.hard.logEpoch >= message.epoch, () => `${shard.name} is master of ${message.epoch}, and has logEpoch ${disk.hard.logEpoch} on disk`)
    }
  }

  /** How far blocks are known to be acknowledged now: what a fresh read that is asked now must see. */
  acknowledgedEnd (segment: string): Height {
    return this.#acknowledged.get(segment) ?? 0
  }

  confirmed (shard: Watched, askedEnd: Height): void {
    must(shard.core.commitEnd >= askedEnd, () => `${shard.name} confirmed a read at ${shard.core.commitEnd}, and ${askedEnd} was acknowledged before it was asked`)
  }

  /** A producer was told that its frame is decided, with its last block's hash. */
  acknowledged (shard: Watched, end: Height, lastHash: Uint8Array): void {
    const { decided } = this.#facts(shard)
    const entry = findEnd(decided, end)
    must(entry != null && bytesEqual(entry.frame.lastHash, lastHash), () => `${shard.name} acknowledged a frame that ends at ${end}, and it isn't decided`)
    this.#acknowledged.set(shard.segment, Math.max(this.acknowledgedEnd(shard.segment), end))
  }

  /** The frames of a segment that were ever decided, in order. */
  decidedFrames (segment: string): Frame[] {
    return (this.#segments.get(segment)?.decided ?? []).map(({ frame }) => frame)
  }

  #facts (shard: Watched): SegmentFacts {
    let facts = this.#segments.get(shard.segment)
    if (facts == null) {
      facts = { base: shard.disk.base, decided: [], masters: new Map(), shards: new Set() }
      this.#segments.set(shard.segment, facts)
    }

    return facts
  }

  /** Two masters never share an epoch of a segment; a later master has all that is decided. */
  #checkMasters (facts: SegmentFacts, shard: Watched): void {
    const { core } = shard
    if (core.role !== 'master') {
      return
    }

    const { epoch } = core.hard
    const other = facts.masters.get(epoch)
    must(other == null || other === shard.life, () => `${shard.name} is a second master of epoch ${epoch}`)
    if (other == null) {
      facts.masters.set(epoch, shard.life)
      this.#checkHolds(facts, shard, entry => entry.epoch < epoch, () => `${shard.name}, master of ${epoch}, lacks a decided block`)
    }
  }

  /** What is decided is the same for all, and never less than it was. A seal is decided once, and the last. */
  #checkCommit (facts: SegmentFacts, shard: Watched): void {
    const { core } = shard
    must(core.commitEnd >= shard.commitEndSeen, () => `commitEnd of ${shard.name} fell from ${shard.commitEndSeen} to ${core.commitEnd}`)
    if (core.commitEnd === shard.commitEndSeen) {
      return
    }
    shard.commitEndSeen = core.commitEnd

    const { decided } = facts
    const end = decided.at(-1)?.frame.end ?? facts.base
    if (core.commitEnd <= end) {
      const entry = findEnd(decided, core.commitEnd)
      must(entry != null && core.log.holds(core.commitEnd, entry.frame.lastHash), () => `${shard.name} decided another block below ${core.commitEnd}`)
      return
    }

    must(decided.length === 0 || core.log.holds(end, (decided.at(-1) as Decided).frame.lastHash), () => `${shard.name} decided other blocks below ${end}`)
    for (const frame of shard.disk.range(end, core.commitEnd)) {
      must(decided.at(-1)?.frame.kind !== BlockKind.seal, () => `${shard.name} decided a block after the seal, at ${frame.height}`)
      decided.push({ frame, epoch: core.hard.epoch })
    }
    must(decided.at(-1)?.frame.end === core.commitEnd, () => `${shard.name} decided up to ${core.commitEnd}, and its log hasn't these blocks`)
  }

  /**
   * Of two shards that adopted the same epoch and are in it, one log is a prefix of the other. A log with logEpoch e has
   * every block below its end that was decided in e or before.
   */
  #checkLogs (facts: SegmentFacts, shard: Watched): void {
    const { core } = shard
    if (hasAdopted(core)) {
      for (const other of facts.shards) {
        if (other !== shard && other.core.hard.epoch === core.hard.epoch && hasAdopted(other.core)) {
          const [short, long] = core.log.end < other.core.log.end ? [core, other.core] : [other.core, core]
          must(long.log.holds(short.log.end, short.log.hashTo(short.log.rows)), () => `${shard.name} and ${other.name} both adopted epoch ${core.hard.epoch}, and neither's log is a prefix of the other's`)
        }
      }
    }

    const { logEpoch } = core.hard
    this.#checkHolds(facts, shard, entry => entry.epoch <= logEpoch && entry.frame.end <= core.log.end, () => `${shard.name} with logEpoch ${logEpoch} has another block than was decided`)
  }

  #checkHolds ({ decided }: SegmentFacts, shard: Watched, which: (entry: Decided) => boolean, message: () => string): void {
    const last = decided.findLast(which)
    must(last == null || shard.core.log.holds(last.frame.end, last.frame.lastHash), () => `${message()}: [${last?.frame.height}, ${last?.frame.end}) of epoch ${last?.epoch}; it ends at ${shardStatus(shard.core).end}`)
  }
}

function findEnd (decided: readonly Decided[], end: Height): Decided | undefined {
  return decided.findLast(entry => entry.frame.end <= end && entry.frame.end === end)
}

export function must (condition: boolean, message: () => string): asserts condition {
  if (!condition) {
    throw new Violation(message())
  }
}
