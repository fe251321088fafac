/** What must hold of all shards of a segment at every moment, checked whenever one of them changes. */
import { BlockKind, hashToId } from '../../../src/chain/index.js'
import { Losses } from './losses.js'
import { must } from './violation.js'
import type { SegmentOwner } from '../../../src/actors/segment-owner.js'
import type { Frame, Receipt } from '../../../src/chain/index.js'
import type { SegmentHeader } from '../../../src/storage/segment-store.js'
import type { Life, World } from './world.js'

interface Decided {
  readonly end: number
  readonly hash: string
  readonly kind: BlockKind
  readonly epoch: number
  /** with durability `interval`: the frame */
  readonly bytes?: Buffer
}

interface Seen {
  readonly life: string
  epoch: number
  logEpoch: number
  role: string
  commitEnd: number
  end: number
}

interface Facts {
  /** frames that were ever decided, in order */
  readonly decided: Decided[]
  readonly header: SegmentHeader
  /** who was master of which epoch */
  readonly masters: Map<number, string>
}

export class Invariants {
  /** what power cuts took that may be taken */
  readonly losses = new Losses()
  readonly #world: World
  readonly #seen = new Map<SegmentOwner, Seen>()
  readonly #segments = new Map<string, Facts>()

  constructor (world: World) {
    this.#world = world
  }

  /** Looks at all shards; costs little for those that are as they were. */
  check (): void {
    for (const { life } of this.#world.machines) {
      for (const owner of life?.core?.owners ?? []) {
        if (!owner.stopped) {
          this.#look(owner, (life as Life).process.name)
        }
      }
    }
  }

  /** A machine has lost its power: what is nowhere any more isn't decided any more. */
  powerLost (): void {
    const { machines, timeline, coverage } = this.#world
    for (const { decided, header } of this.#segments.values()) {
      if (decided.length > 0 && header.descriptor.settings.durability === 'interval') {
        const there = this.losses.take({ ...header, frames: decided.map(({ bytes }) => bytes as Buffer) }, machines, timeline.nowMs)
        coverage.count('blocks lost as allowed', decided.length - there)
        decided.splice(there)
      }
    }
  }

  /** That a majority has signed. @throws {Violation} if it isn't what was decided there */
  checkCertified ({ segment, end, hash }: Pick<Receipt, 'segment' | 'end' | 'hash'>, what: string): void {
    const found = this.#segments.get(segment)?.decided.findLast(frame => frame.end === end)
    must(found?.hash === hashToId(hash), () => `${what} is of another block at ${end} of ${segment} than what was decided there`)
  }

  #look (owner: SegmentOwner, life: string): void {
    const { role, epoch, commitEnd, store: { end }, record: { hardState: { logEpoch } } } = owner
    let seen = this.#seen.get(owner)
    if (seen?.role === role && seen.epoch === epoch && seen.logEpoch === logEpoch && seen.commitEnd === commitEnd && seen.end === end) {
      return
    }
    const facts = this.#facts(owner)
    const name = `${life}'s shard of ${owner.segment.slice(0, 8)} (${owner.descriptor.number})`
    if (seen == null && owner.record.hardState.doubt != null) {
      this.#world.coverage.count('shards in doubt')
    }
    seen ??= { life, epoch, logEpoch: 0, role: 'none', commitEnd: owner.descriptor.baseHeight, end }
    this.#seen.set(owner, seen)

    must(epoch >= seen.epoch, () => `${name} went back from epoch ${seen.epoch} to ${epoch}`)
    must(commitEnd >= seen.commitEnd, () => `commitEnd of ${name} fell from ${seen.commitEnd} to ${commitEnd}`)
    if (commitEnd > seen.commitEnd) {
      this.#checkCommit(facts, owner, name, seen.commitEnd)
    }
    if (role === 'master' && (seen.role !== 'master' || seen.epoch !== epoch)) {
      this.#checkMaster(facts, owner, life, name)
    }
    if (epoch === logEpoch) {
      this.#checkPrefix(owner, name)
    }
    Object.assign(seen, { role, epoch, logEpoch, commitEnd, end })
  }

  /** Two masters never share an epoch; a later one has all that was decided in earlier ones. */
  #checkMaster (facts: Facts, owner: SegmentOwner, life: string, name: string): void {
    const other = facts.masters.get(owner.epoch)
    must(other == null || other === life, () => `${name} is master of epoch ${owner.epoch}, and so was ${other}`)
    if (other == null && facts.masters.size > 0) {
      this.#world.coverage.count('elections')
    }
    facts.masters.set(owner.epoch, life)

    const last = facts.decided.findLast(({ epoch }) => epoch < owner.epoch)
    must(last == null || hashAt(owner, last.end) === last.hash, () => `${name}, master of ${owner.epoch}, lacks what was decided up to ${last?.end} in ${last?.epoch}`)
  }

  /** What is decided is the same for all, and nothing comes after a seal. */
  #checkCommit ({ decided }: Facts, owner: SegmentOwner, name: string, from: number): void {
    for (const frame of owner.store.frames(from)) {
      if (frame.end > owner.commitEnd) {
        break
      }
      const last = decided.at(-1)
      if (last == null || frame.height >= last.end) {
        must((last?.end ?? owner.descriptor.baseHeight) === frame.height, () => `${name} decided ${frame.height}, and nobody what is before it`)
        must(last?.kind !== BlockKind.seal, () => `${name} decided ${frame.height} after the seal`)
        const bytes = owner.descriptor.settings.durability === 'interval' ? Buffer.from(frame.bytes) : undefined
        decided.push({ end: frame.end, hash: hashToId(frame.lastHash), kind: frame.kind, epoch: owner.epoch, bytes })
      } else {
        const same = decided.findLast(({ end }) => end === frame.end)
        must(same?.hash === hashToId(frame.lastHash), () => `${name} decided another frame at ${frame.height}`)
      }
    }
  }

  /** Of two that have adopted an epoch and are still in it one log is a prefix of the other. */
  #checkPrefix (owner: SegmentOwner, name: string): void {
    for (const { process, core } of this.#world.lives) {
      for (const other of core?.owners ?? []) {
        if (other === owner || other.segment !== owner.segment || other.epoch !== owner.epoch || other.record.hardState.logEpoch !== other.epoch) {
          continue
        }
        const [short, long] = owner.store.end <= other.store.end ? [owner, other] : [other, owner]
        must(short.store.end === short.descriptor.baseHeight || hashAt(long, short.store.end) === hashToId(short.store.lastHash),
          () => `${name} and ${process.name}'s both adopted epoch ${owner.epoch}, and differ at ${short.store.end}`)
      }
    }
  }

  #facts ({ segment, store: { header } }: SegmentOwner): Facts {
    let facts = this.#segments.get(segment)
    if (facts == null) {
      facts = { decided: [], masters: new Map(), header }
      this.#segments.set(segment, facts)
    }

    return facts
  }
}

/** Hash of the last block before this height, if a frame ends there. */
function hashAt ({ store }: SegmentOwner, end: number): string | undefined {
  if (store.end < end) {
    return undefined
  }
  const frame = [...first(store.frames(end - 1))][0]

  return frame?.end === end ? hashToId(frame.lastHash) : undefined
}

function * first (frames: Iterable<Frame>): Iterable<Frame> {
  for (const frame of frames) {
    yield frame
    return
  }
}
