/** What the kernel says of processes: CPU time, memory, bytes read from disk. Linux only. */
import { readFile } from 'node:fs/promises'

/** A process that does part of the work, by the name it has in the results. */
export interface NamedProcess {
  readonly name: string
  readonly pid: number
}

export interface MemoryUse {
  /** all that is resident, mapped files included */
  readonly residentBytes: number
  /** what no file stands behind: heaps, buffers, stacks */
  readonly anonymousBytes: number
}

/** ticks a second in /proc/<pid>/stat: 100 on every Linux that Node runs on */
const TICKS_PER_SECOND = 100

/** CPU time, user and system, in seconds, from the text of /proc/<pid>/stat. */
export function cpuSecondsIn (stat: string): number {
  // behind the name, which may have spaces and parentheses: the 12th and 13th fields are user and system time
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')

  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

/** From the text of /proc/<pid>/status. */
export function memoryIn (status: string): MemoryUse {
  return { residentBytes: kibibytesIn(status, 'VmRSS') * 1024, anonymousBytes: kibibytesIn(status, 'RssAnon') * 1024 }
}

export async function memoryOf (pid: number): Promise<MemoryUse> {
  return memoryIn(await readFile(`/proc/${pid}/status`, 'utf8'))
}

/** Bytes that a process had to fetch from a disk so far, page faults in maps included. */
export async function diskReadBytes (pid: number): Promise<number> {
  const found = /^read_bytes: (\d+)$/m.exec(await readFile(`/proc/${pid}/io`, 'utf8'))

  return Number(found?.[1] ?? NaN)
}

/** CPU seconds of each process since the meter was made, by name; processes of one name are added up. */
export class CpuMeter {
  readonly #processes: readonly NamedProcess[]
  readonly #before: readonly number[]

  private constructor (processes: readonly NamedProcess[], before: readonly number[]) {
    this.#processes = processes
    this.#before = before
  }

  static async start (processes: readonly NamedProcess[]): Promise<CpuMeter> {
    return new CpuMeter(processes, await secondsOf(processes))
  }

  async stop (): Promise<Map<string, number>> {
    const after = await secondsOf(this.#processes)
    const used = new Map<string, number>()
    this.#processes.forEach(({ name }, index) => {
      used.set(name, (used.get(name) ?? 0) + after[index]! - this.#before[index]!)
    })

    return used
  }
}

async function secondsOf (processes: readonly NamedProcess[]): Promise<number[]> {
  return Promise.all(processes.map(async ({ pid }) => cpuSecondsIn(await readFile(`/proc/${pid}/stat`, 'utf8'))))
}

function kibibytesIn (status: string, field: string): number {
  const found = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)

  return Number(found?.[1] ?? NaN)
}
