/** What a run found, for people and for programs. */
import { open } from 'node:fs/promises'
import { decodeLine, decodeNote } from './line.js'
import { examplesOf, LineChecker } from './line-checker.js'
import type { Stream } from '../../src/client/index.js'
import type { LineFindings } from './line-checker.js'
import type { PastFault } from './torment.js'

export interface Pause {
  readonly stream: string
  readonly ms: number
  readonly fromMs: number
}

export interface Acknowledged {
  readonly checkers: ReadonlyMap<string, LineChecker>
  /** the longest time without an acknowledgement in each stream */
  readonly longest: readonly Pause[]
  /** in any stream, longer than a moment */
  readonly pauses: readonly Pause[]
}

export interface Report {
  readonly seed: number
  readonly minutes: number
  readonly on: string
  readonly acknowledged: number
  readonly found: number
  readonly lost: number
  readonly duplicated: number
  readonly outOfOrder: number
  readonly longestPauseMs: number
  readonly elections: number
  readonly quarantines: number
  /** shards quarantined by reading them anew */
  readonly scrubbed: number
  /** kinds, how often, and the longest pause of writes that they had a part in */
  readonly faults: Readonly<Record<string, { readonly count: number, readonly longestPauseMs: number }>>
  /** everything that makes the run a failure */
  readonly wrong: readonly string[]
}

const PAUSE_MS = 100

/** Reads what the writers noted. */
export async function readNotes (file: string): Promise<Acknowledged> {
  const checkers = new Map<string, LineChecker>()
  const lastMs = new Map<string, number>()
  const pauses: Pause[] = []

  const handle = await open(file)
  try {
    for await (const line of handle.readLines()) {
      const note = decodeNote(line)
      const { stream, atMs } = note
      const checker = checkers.get(stream) ?? new LineChecker()
      checkers.set(stream, checker)
      checker.acknowledged(note)
      const fromMs = lastMs.get(stream) ?? atMs
      lastMs.set(stream, atMs)
      if (atMs - fromMs > PAUSE_MS) {
        pauses.push({ stream, fromMs, ms: atMs - fromMs })
      }
    }
  } finally {
    await handle.close()
  }
  const longest = [...checkers.keys()].flatMap(stream => pauses.filter(pause => pause.stream === stream).sort((a, b) => b.ms - a.ms).slice(0, 1))

  return { checkers, longest, pauses }
}

/** Reads a stream, from one node where that has it, into its checker. */
export async function readLines (stream: Stream, checker: LineChecker, node?: string): Promise<void> {
  for await (const { data, height, token } of stream.stream({ from: 'start', fresh: true, node })) {
    checker.found({ ...decodeLine(data), height, token })
  }
}

/** By kind, with the longest pause that began or lasted while such a fault was there. */
export function faultCounts (past: readonly PastFault[], pauses: readonly Pause[]): Report['faults'] {
  const counts: Record<string, { count: number, longestPauseMs: number }> = {}
  for (const { kind, fromMs, toMs } of past) {
    const longest = Math.max(0, ...pauses.filter(pause => pause.fromMs < toMs && pause.fromMs + pause.ms > fromMs).map(pause => pause.ms))
    const { count, longestPauseMs } = counts[kind] ?? { count: 0, longestPauseMs: 0 }
    counts[kind] = { count: count + 1, longestPauseMs: Math.max(longest, longestPauseMs) }
  }

  return counts
}

/** The findings of one stream as things that are wrong. */
export function wrongOf (name: string, { lost, duplicated, outOfOrder }: LineFindings): string[] {
  return Object.entries({ lost, duplicated, 'out of order': outOfOrder })
    .flatMap(([what, lines]) => examplesOf(lines).map(line => `${name}, ${what}: ${line}`))
}

export function textOf (report: Report): string {
  const { seed, minutes, on, faults, wrong, acknowledged, found, lost, duplicated, outOfOrder, longestPauseMs, elections, quarantines, scrubbed } = report
  const kinds = Object.entries(faults).map(([kind, { count, longestPauseMs }]) => `  ${kind}: ${count}, longest pause ${longestPauseMs} ms`)

  return [
    `seed ${seed}, ${minutes} minutes, ${on}`,
    ...kinds,
    `acknowledged ${acknowledged}, found ${found}, lost ${lost}, duplicated ${duplicated}, out of order ${outOfOrder}`,
    `longest pause ${longestPauseMs} ms, elections ${elections}, quarantines ${quarantines} seen, ${scrubbed} by reading anew`,
    ...wrong.length === 0 ? ['nothing is wrong'] : wrong.map(line => `WRONG: ${line}`)
  ].join('\n')
}
