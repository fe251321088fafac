/**
 * The shards of a segment are alike: a world in which they have changed places goes on as it does. Of all such worlds one
 * is explored. What names shards is their indexes, in states and in the envelopes of messages.
 */
import { cloneShard } from '../../src/replication/index.js'
import type { HardState, ShardIndex, ShardState } from '../../src/replication/index.js'
import type { Cell, Cells } from './cells.js'
import type { Local, Locals } from './local.js'
import type { Message, Messages } from './messages.js'

type Places = readonly number[]

/** Where each shard of the first segment goes. The first changes nothing. */
const CHANGES: readonly Places[] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
/** In a successor that isn't open everywhere yet, the named master is not like the others. */
const CHANGES_AFTER: readonly Places[] = [[3, 4, 5], [3, 5, 4]]

interface Change {
  readonly places: Places
  /** where each place's shard comes from */
  readonly from: Places
  readonly cells: (Cell | undefined)[]
  readonly locals: (Local | undefined)[]
}

export class Symmetry {
  readonly #cells: Cells
  readonly #locals: Locals
  readonly #messages: Messages
  readonly #changes: readonly Change[]
  readonly #least: Int32Array

  constructor (cells: Cells, locals: Locals, messages: Messages, slots: number) {
    this.#cells = cells
    this.#locals = locals
    this.#messages = messages
    this.#changes = CHANGES.flatMap(first => slots === first.length ? [first] : CHANGES_AFTER.map(after => [...first, ...after]))
      .map(places => ({ places, from: places.map((_, to) => places.indexOf(to)), cells: [], locals: [] }))
      .slice(1)
    this.#least = new Int32Array(slots)
  }

  /** Puts the cells, which come first in a state, into the places by which all such states are known. */
  settle (state: Int32Array): void {
    const least = this.#least
    least.set(state.subarray(0, least.length))
    for (const change of this.#changes) {
      this.#keepLesser(state, change)
    }
    state.set(least)
  }

  #keepLesser (state: Int32Array, change: Change): void {
    const { places, from } = change
    const least = this.#least
    let isLess = false
    for (let to = 0; to < places.length; to++) {
      const id = this.#move(change, state[from[to] as number] as number).id
      if (!isLess && id > (least[to] as number)) {
        return
      }
      if (isLess || id < (least[to] as number)) {
        if (!isLess) {
          for (let before = 0; before < to; before++) {
            least[before] = this.#move(change, state[from[before] as number] as number).id
          }
        }
        isLess = true
        least[to] = id
      }
    }
  }

  #move (change: Change, id: number): Cell {
    return (change.cells[id] ??= this.#moveCell(change, this.#cells.at(id)))
  }

  #moveCell (change: Change, { slot, local, inbox }: Cell): Cell {
    const { places } = change
    const ids = inbox.map(id => this.#moveMessage(places, this.#messages.at(id)).id).sort((a, b) => a - b)

    return this.#cells.of(places[slot] as number, local == null ? undefined : this.#moveLocal(change, local), ids)
  }

  #moveMessage (places: Places, { from, to, segment, content }: Message): Message {
    return this.#messages.intern(places[from] ?? from, places[to] as number, segment, content)
  }

  #moveLocal (change: Change, local: Local): Local {
    const slot = change.places[local.slot] as number
    const { disk, held } = local
    const first = local.of.index * 3
    const places = change.places.slice(first, first + 3).map(place => place - first)

    return (change.locals[local.id] ??= this.#locals.intern(slot, {
      ...local,
      core: movedCore(local.core, places),
      disk: {
        ...disk,
        hard: movedHard(disk.hard, places),
        hardWrites: disk.hardWrites.map(write => ({ ...write, hard: write.hard == null ? undefined : movedHard(write.hard, places) }))
      },
      held: held.map(({ writeId, sends }) => ({ writeId, sends: sends.map(message => this.#moveMessage(change.places, message)) }))
    }))
  }
}

function movedCore (core: ShardState, places: Places): ShardState {
  const copy = cloneShard(core)
  const { claim } = copy

  return {
    ...copy,
    settings: { ...core.settings, self: places[core.settings.self] as number },
    hard: movedHard(core.hard, places),
    master: core.master == null ? undefined : places[core.master],
    votes: movedVotes(core.votes, places) as ShardState['votes'],
    progress: copy.progress.length === 0 ? [] : places.map((_, to) => copy.progress[places.indexOf(to)]),
    claim: claim == null ? undefined : { ...claim, signatures: new Map([...claim.signatures].map(([shard, signature]) => [places[shard] as number, signature])) }
  }
}

/** Who voted, whatever else is known of each vote. */
function movedVotes (votes: ReadonlySet<ShardIndex> | ReadonlyMap<ShardIndex, unknown>, places: Places): ReadonlySet<ShardIndex> | ReadonlyMap<ShardIndex, unknown> {
  return votes instanceof Set
    ? new Set([...votes.keys()].map(shard => places[shard] as ShardIndex))
    : new Map([...votes.entries()].map(([shard, vote]) => [places[shard] as ShardIndex, vote]))
}

function movedHard (hard: HardState, places: Places): HardState {
  return { ...hard, votedFor: hard.votedFor == null ? undefined : places[hard.votedFor] }
}
