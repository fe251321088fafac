import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** length of the round that isn't counted, in lengths of one that is; of latencies in seconds: until then everybody's code is compiled while it runs */
const WARM_UP = 0.4
export const LATENCY_WARM_UP_SECONDS = 2

export interface Rounds {
  /** counted ones */
  readonly runs: number
  /** length of a counted run */
  readonly seconds: number
  /** length of the round that isn't counted @default 0.4 of a counted one */
  readonly warmUpSeconds?: number
}

/**
 * One run of each subject after the other, round by round, so that what changes on the machine meanwhile meets all
 * alike; the first round, a short one, is not counted. What subjects leave to be written to disk is written before the
 * next one runs. Resolves with the results of the counted runs, subject by subject.
 */
export async function inRounds<Subject, Result> (subjects: readonly Subject[], { runs, seconds, warmUpSeconds = seconds * WARM_UP }: Rounds, run: (subject: Subject, seconds: number) => Promise<Result>): Promise<Result[][]> {
  const results = subjects.map((): Result[] => [])

  for (let round = 0; round <= runs; round++) {
    for (const [index, subject] of subjects.entries()) {
      await execute('sync')
      const result = await run(subject, round === 0 ? warmUpSeconds : seconds)
      if (round > 0) {
        results[index]!.push(result)
      }
    }
  }

  return results
}
