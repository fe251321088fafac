/** One measured quantity, with all of its runs. */
import { median, summarize } from './statistics.js'
import type { Summary } from './statistics.js'

export interface Figure {
  /** the case's name, as it is given on the command line */
  readonly case: string
  /** what was asked for, in words: figures of one setting and one unit are compared with one another */
  readonly setting: string
  /** who did it: `Catenary`, a peer, or a limit of the machine */
  readonly subject: string
  /** such as `records/s` or `ms, p99` */
  readonly unit: string
  /** one for each counted run */
  readonly runs: readonly number[]
  /** CPU seconds per million records of each process, one for each counted run */
  readonly cpu?: ReadonlyArray<ReadonlyMap<string, number>>
  /** others of the same setting and unit are divided by this one @default Catenary is the reference */
  readonly isReference?: boolean
  /** what a reader has to know of it */
  readonly note?: string
}

/** A figure as it is printed and written. */
export interface Row extends Summary {
  readonly case: string
  readonly setting: string
  readonly subject: string
  readonly unit: string
  readonly runs: readonly number[]
  /** this median divided by the reference's of the same setting and unit; undefined if there is none, or nothing else */
  readonly ofReference: number | undefined
  /** medians of the runs, by process, in CPU seconds per million records */
  readonly cpuSecondsPerMillion: Readonly<Record<string, number>> | undefined
  readonly note: string | undefined
}

/** the subject that others are held against, where no figure says that it is the reference */
export const SELF = 'Catenary'

export function toRows (figures: readonly Figure[]): Row[] {
  return figures.map(figure => {
    const { setting, subject, unit, runs, cpu, note } = figure
    const alike = figures.filter(other => other.case === figure.case && other.setting === setting && other.unit === unit)
    const reference = alike.find(other => other.isReference) ?? alike.find(other => other.subject === SELF)
    const summary = summarize(runs)

    return {
      case: figure.case,
      setting,
      subject,
      unit,
      runs,
      ...summary,
      ofReference: reference == null || alike.length === 1 ? undefined : summary.median / median(reference.runs),
      cpuSecondsPerMillion: cpu == null ? undefined : medianByName(cpu),
      note
    }
  })
}

/** What all processes took together; the sum of the medians. */
export function cpuOfAll (row: Row): number | undefined {
  return row.cpuSecondsPerMillion == null ? undefined : Object.values(row.cpuSecondsPerMillion).reduce((sum, seconds) => sum + seconds, 0)
}

function medianByName (runs: ReadonlyArray<ReadonlyMap<string, number>>): Record<string, number> {
  const names = new Set(runs.flatMap(run => [...run.keys()]))

  return Object.fromEntries([...names].map(name => [name, median(runs.map(run => run.get(name) ?? 0))]))
}
