/** What is explored, each within its own bounds, and what an exploration of it must have come across. */
import type { Mark } from './batch.js'

export interface Bounds {
  /** blocks in a log, seals included; of the first segment and, where there is one, of its successor */
  readonly heights: readonly number[]
  /** epochs after a segment's first */
  readonly elections: readonly number[]
  /** processes that die */
  readonly deaths: number
  /** syncs of a shard that may be under way: with so many it waits. 0 is on disk before anything else happens to it */
  readonly syncs: number
  readonly seals: boolean
  /** votes and Appends of epochs that their receiver has left are answered; else they are lost */
  readonly oldWords: boolean
  /**
   * Durability `interval`: what a shard writes is with the operating system before anything else happens to it; a sync
   * begins and ends at any time, one after the other. The deaths are also those of the machine: what isn't synced may be
   * lost @default false
   */
  readonly lazy?: boolean
}

export interface Scenario {
  readonly name: string
  readonly bounds: Bounds
  /** what must have happened in it */
  readonly reaches: readonly Mark[]
}

const ELECTIONS: readonly Mark[] = ['cut on adopting', 'cut on matching', 'won over decided blocks', 'won over undecided blocks', 'decided by a later master']
const DEATHS: readonly Mark[] = [...ELECTIONS, 'lost a suffix']
const DOUBT: readonly Mark[] = ['in doubt', 'raised for a doubter', 'doubt over', 'sync begun before a cut']
const SEALS: readonly Mark[] = ['seal decided by a later master', 'seal lost', 'certified', 'copied']
const OPENS: readonly Mark[] = ['certified', 'copied', 'opened', 'decided in the successor']

/** The longest first. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'a machine that loses its power',
    bounds: { heights: [1], elections: [2], deaths: 1, syncs: 0, seals: false, oldWords: false, lazy: true },
    reaches: [...DEATHS, ...DOUBT]
  },
  {
    name: 'a segment handed over',
    bounds: { heights: [1, 1], elections: [1, 1], deaths: 0, syncs: 0, seals: true, oldWords: false },
    reaches: [...ELECTIONS, ...SEALS, ...OPENS, 'won in the successor']
  },
  {
    name: 'deaths between overlapping syncs',
    bounds: { heights: [1], elections: [1], deaths: 2, syncs: 2, seals: false, oldWords: false },
    reaches: [...DEATHS, 'sync begun before a cut']
  },
  {
    name: 'elections with data',
    bounds: { heights: [2], elections: [2], deaths: 0, syncs: 0, seals: false, oldWords: false },
    reaches: ELECTIONS
  },
  {
    name: 'elections and a death',
    bounds: { heights: [1], elections: [2], deaths: 1, syncs: 1, seals: false, oldWords: false },
    reaches: DEATHS
  },
  {
    name: 'a segment handed over, and a death',
    bounds: { heights: [1, 1], elections: [1, 0], deaths: 1, syncs: 0, seals: true, oldWords: false },
    reaches: [...SEALS, ...OPENS]
  },
  {
    name: 'a seal behind data',
    bounds: { heights: [2], elections: [1], deaths: 0, syncs: 0, seals: true, oldWords: false },
    reaches: [...ELECTIONS, ...SEALS]
  },
  {
    name: 'old words',
    bounds: { heights: [2], elections: [1], deaths: 0, syncs: 0, seals: false, oldWords: true },
    reaches: ELECTIONS
  }
]

/** Small ones, for every day. */
export const QUICK: readonly Scenario[] = [
  {
    name: 'an election with data',
    bounds: { heights: [2], elections: [1], deaths: 0, syncs: 0, seals: false, oldWords: false },
    reaches: ELECTIONS
  },
  {
    name: 'a death',
    bounds: { heights: [1], elections: [1], deaths: 1, syncs: 1, seals: false, oldWords: false },
    reaches: DEATHS
  },
  {
    name: 'a machine that loses its power',
    bounds: { heights: [1], elections: [1], deaths: 1, syncs: 0, seals: false, oldWords: false, lazy: true },
    reaches: [...DEATHS, ...DOUBT]
  },
  {
    name: 'a segment handed over',
    bounds: { heights: [1, 1], elections: [1, 0], deaths: 0, syncs: 0, seals: true, oldWords: false },
    reaches: [...SEALS, ...OPENS]
  }
]

/** What should have happened and didn't: an exploration that never gets where it is to go shows nothing. */
export function missed ({ reaches }: Scenario, marks: Readonly<Record<Mark, number>>): Mark[] {
  return reaches.filter(mark => marks[mark] === 0)
}
