/**
 * What happened so far that no shard need remember, and what must hold of it: which blocks were ever decided, and who was
 * ever master. Part of a world's state.
 */
import type { Mark, Outcome } from './batch.js'
import type { BlockId, Blocks } from './blocks.js'
import type { Local } from './local.js'

/** Something that must always hold doesn't. */
export class Violation extends Error {
  override readonly name = 'Violation'
}

/** Of one segment. */
export interface Facts {
  /** the longest log that was ever decided; -1 until the segment is opened */
  readonly decided: BlockId
  /** for each block of it, the epoch in which somebody first knew */
  readonly epochs: readonly number[]
  /** epochs that had a master, as bits */
  readonly won: number
}

export interface History {
  readonly id: number
  readonly facts: readonly Facts[]
  readonly deaths: number
  /** seals that segments were opened after */
  readonly opened: readonly BlockId[]
}

const NOTHING: Facts = { decided: -1, epochs: [], won: 0 }

export interface Step { readonly history: History, readonly marks: readonly Mark[] }

export class Histories {
  readonly #all: History[] = []
  readonly #ids = new Map<string, History>()
  readonly #blocks: Blocks
  /** also says what would be wrong before anything comes of it */
  readonly #strict: boolean

  constructor (blocks: Blocks, strict: boolean) {
    this.#blocks = blocks
    this.#strict = strict
  }

  get size (): number {
    return this.#all.length
  }

  get first (): History {
    return this.#intern([NOTHING, NOTHING], 0, [])
  }

  at (id: number): History {
    return this.#all[id] as History
  }

  /** @throws {Violation} if this must not happen after what happened */
  after (history: History, outcome: Outcome): Step {
    const { local, won, acknowledged, crashed, violation } = outcome
    must(violation == null, () => violation as string)
    const { index, root } = local.of
    const marks: Mark[] = []
    const known = history.facts[index] as Facts
    let facts = known.decided === -1 ? { ...known, decided: root } : known
    const opened = outcome.opened == null ? history.opened : [...new Set([...history.opened, outcome.opened])]
    must(opened.length < 2, () => `successors were opened after [${opened.map(seal => this.#text(seal)).join('] and [')}]`)

    if (local.decided !== facts.decided) {
      facts = this.#decide(facts, local, marks)
    }
    if (won != null) {
      facts = this.#win(facts, local, won, marks)
    }
    must(acknowledged == null || this.#isBelow(acknowledged, facts.decided), () => `shard ${local.slot} acknowledged [${this.#text(acknowledged as BlockId)}], and decided is only [${this.#text(facts.decided)}]`)
    if (index === 1 && (won ?? 0) > local.of.opening.descriptor.firstEpoch) {
      marks.push('won in the successor')
    }
    if (facts === known && !crashed && opened === history.opened) {
      return { history, marks }
    }
    const all = history.facts.map((other, at) => at === index ? facts : other)
    this.#checkOpened(opened, all[0] as Facts)

    return { history: this.#intern(all, history.deaths + Number(crashed), opened), marks }
  }

  /** What shards say of their logs now, against one another and what is decided. */
  check (history: History, locals: readonly (Local | undefined)[]): void {
    for (const [at, local] of locals.entries()) {
      if (local == null) {
        continue
      }
      this.#checkLog(history.facts[local.of.index] as Facts, local)
      for (let next = at + 1; local.adopted && next < locals.length; next++) {
        const other = locals[next]
        if (other?.adopted === true && other.of.opening.segment === local.of.opening.segment && other.core.hard.epoch === local.core.hard.epoch) {
          must(this.#isBelow(local.log, other.log) || this.#isBelow(other.log, local.log), () => `shards ${at} and ${next} both adopted epoch ${local.core.hard.epoch}, with [${this.#text(local.log)}] and [${this.#text(other.log)}]`)
        }
      }
    }
  }

  /** A later master has all that is decided; a log of epoch e has, below its end, what was decided in e or before. */
  #checkLog (facts: Facts, { slot, core: { role, hard }, log }: Local): void {
    const { end } = this.#blocks.at(log)
    let block = facts.decided
    for (let at = facts.epochs.length - 1; at >= 0; at--, block = this.#blocks.at(block).parent) {
      const epoch = facts.epochs[at] as number
      const mustHave = (role === 'master' && epoch < hard.epoch) || (epoch <= hard.logEpoch && this.#blocks.at(block).end <= end)
      if (mustHave) {
        must(this.#isBelow(block, log), () => `shard ${slot}, ${role} in epoch ${hard.epoch} with logEpoch ${hard.logEpoch}, has [${this.#text(log)}] and lacks what is decided, [${this.#text(block)}]`)
        return
      }
    }
  }

  /** What is decided never changes, and a seal is the last of it. */
  #decide (facts: Facts, local: Local, marks: Mark[]): Facts {
    const { decided, core: { hard }, slot } = local
    if (this.#isBelow(decided, facts.decided)) {
      return facts
    }
    must(this.#isBelow(facts.decided, decided), () => `shard ${slot} decided [${this.#text(decided)}], and [${this.#text(facts.decided)}] was decided before`)

    const epochs = [...facts.epochs]
    for (let block = this.#blocks.at(decided); block.id !== facts.decided; block = this.#blocks.at(block.parent)) {
      epochs.push(hard.epoch)
      must(block.parent === local.of.root || !this.#blocks.at(block.parent).isSeal, () => `shard ${slot} decided [${this.#text(decided)}]: a block after a seal`)
      if (block.epoch < hard.epoch) {
        marks.push(block.isSeal ? 'seal decided by a later master' : 'decided by a later master')
      }
    }
    if (local.of.index === 1) {
      marks.push('decided in the successor')
    }

    return { ...facts, decided, epochs }
  }

  #win (facts: Facts, local: Local, epoch: number, marks: Mark[]): Facts {
    must((facts.won & (1 << epoch)) === 0, () => `shard ${local.slot} is a second master of epoch ${epoch}`)
    if (epoch > local.of.opening.descriptor.firstEpoch) {
      marks.push(facts.epochs.length === 0 ? 'won over undecided blocks' : 'won over decided blocks')
    }

    return { ...facts, won: facts.won | (1 << epoch) }
  }

  /** What is opened follows on a seal that is decided, or at least on the only one. */
  #checkOpened (opened: readonly BlockId[], { decided }: Facts): void {
    for (const seal of opened) {
      must(decided === seal || (!this.#strict && this.#isBelow(decided, seal)), () => `a successor was opened after [${this.#text(seal)}], and [${this.#text(decided)}] is decided`)
    }
  }

  #isBelow (short: BlockId, long: BlockId): boolean {
    return this.#blocks.isPrefix(short, long)
  }

  #text (log: BlockId): string {
    return this.#blocks.at(log).text
  }

  #intern (facts: readonly Facts[], deaths: number, opened: readonly BlockId[]): History {
    const key = `${facts.map(({ decided, epochs, won }) => `${decided} ${epochs.join()} ${won}`).join(' ')} ${deaths} ${opened.join()}`
    let history = this.#ids.get(key)
    if (history == null) {
      history = { id: this.#all.length, facts, deaths, opened }
      this.#all.push(history)
      this.#ids.set(key, history)
    }

    return history
  }
}

function must (condition: boolean, message: () => string): asserts condition {
  if (!condition) {
    throw new Violation(message())
  }
}
