/** The systems that run at a time. A case says which it needs; what it doesn't need is stopped, so that it is no burden. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LoadProcess } from '../load/load-process.js'
import type { TopicSettings } from '../load/connection.js'
import type { LoadName } from '../load/loads.js'
import type { Mode, RunningSubject, Subject } from '../peers/subject.js'
import type { NamedProcess } from './processes.js'
import type { Report } from './report.js'

/** A subject that runs, driven in one of its modes by clients of its own. */
export class Member {
  /** in the results */
  readonly name: string
  readonly copies: number
  readonly running: RunningSubject
  readonly #client: string
  readonly #mode: Mode
  readonly #clients: LoadProcess[] = []
  #topics = 0

  constructor (subject: Subject, mode: Mode, copies: number, running: RunningSubject) {
    this.name = `${subject.name}${mode.suffix}`
    this.copies = copies
    this.running = running
    this.#client = subject.client
    this.#mode = mode
  }

  /** driven in another way than is usual */
  get isVariant (): boolean {
    return this.#mode.suffix !== ''
  }

  canRun (load: LoadName): boolean {
    return this.#mode.loads?.includes(load) ?? true
  }

  /** The first `count` clients, each a process of its own, connected. */
  async clients (count: number): Promise<readonly LoadProcess[]> {
    while (this.#clients.length < count) {
      this.#clients.push(await LoadProcess.start(this.#client, { ...this.running.target, ...this.#mode.options }))
    }

    return this.#clients.slice(0, count)
  }

  /** Servers and clients. */
  get processes (): NamedProcess[] {
    return [...this.#clients.map(({ pid }) => ({ name: 'client', pid })), ...this.running.processes]
  }

  /** A name that no topic has yet. */
  newTopic (): string {
    return `bench${this.#mode.suffix.replaceAll(/[^a-z0-9]+/g, '-')}-${++this.#topics}`
  }

  /** A new topic, and the client that made it. */
  async makeTopic (settings: TopicSettings): Promise<{ readonly client: LoadProcess, readonly topic: string }> {
    const topic = this.newTopic()
    const [client] = await this.clients(1)
    await client!.run('create', { topic, ...settings })

    return { client: client!, topic }
  }

  /** Ends its clients. */
  async leave (): Promise<void> {
    await Promise.all(this.#clients.splice(0).map(async client => client.stop()))
  }
}

/** A subject's servers, with a member for each of its modes. */
class Crew {
  readonly members: readonly Member[]
  readonly running: RunningSubject
  readonly #folder: string

  private constructor (members: readonly Member[], running: RunningSubject, folder: string) {
    this.members = members
    this.running = running
    this.#folder = folder
  }

  static async start (subject: Subject, copies: number): Promise<Crew> {
    const folder = await mkdtemp(join(tmpdir(), 'catenary-bench-'))
    try {
      const running = await subject.start(copies, folder)
      const modes = subject.modes ?? [{ suffix: '', options: {} }]
      return new Crew(modes.map(mode => new Member(subject, mode, copies, running)), running, folder)
    } catch (err) {
      await rm(folder, { recursive: true, force: true })
      throw err
    }
  }

  async stop (): Promise<void> {
    try {
      await Promise.all(this.members.map(async member => member.leave()))
    } finally {
      await this.running.stop()
      await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}

export interface Needs {
  readonly copies: number
  /** what will be run: modes that it makes no difference to are left out */
  readonly load: LoadName
  /** false: Catenary alone */
  readonly peers: boolean
}

export class Fleet {
  readonly #subjects: readonly Subject[]
  readonly #report: Report
  readonly #crews = new Map<string, Crew>()

  /** The first subject is Catenary itself. */
  constructor (subjects: readonly Subject[], report: Report) {
    this.#subjects = subjects
    this.#report = report
  }

  /** Starts what is needed, if it doesn't run yet, and stops all else. What isn't installed is left out, and said so. */
  async need ({ copies, load, peers }: Needs): Promise<readonly Member[]> {
    const wanted = this.#subjects.filter((subject, index) => subject.copies.includes(copies) && (index === 0 || peers))
    const keys = wanted.map(subject => keyOf(subject, copies))
    const leaving = [...this.#crews].filter(([key]) => !keys.includes(key))
    leaving.forEach(([key]) => { this.#crews.delete(key) })
    await all(leaving.map(async ([, crew]) => { await crew.stop() }))
    const crews = await all(wanted.map(async subject => await this.#crew(subject, copies)))

    return crews.flatMap(crew => crew?.members.filter(member => member.canRun(load)) ?? [])
  }

  /** All peers that can have so many copies, one at a time and nothing else with it. */
  async eachPeerAlone (copies: number, visit: (name: string, running: RunningSubject) => Promise<void>): Promise<void> {
    for (const subject of this.#subjects.slice(1).filter(subject => subject.copies.includes(copies))) {
      await this.stop()
      const crew = await this.#crew(subject, copies)
      if (crew != null) {
        await visit(subject.name, crew.running)
      }
    }
    await this.stop()
  }

  async stop (): Promise<void> {
    const crews = [...this.#crews.values()]
    this.#crews.clear()
    await all(crews.map(async crew => { await crew.stop() }))
  }

  async #crew (subject: Subject, copies: number): Promise<Crew | undefined> {
    const key = keyOf(subject, copies)
    const known = this.#crews.get(key)
    if (known != null) {
      return known
    }
    const command = await subject.missing()
    if (command != null) {
      this.#report.note(`${subject.name} is left out, because it is not installed: ${command}`)
      return undefined
    }

    this.#report.progress(`starting ${subject.name} with ${copies === 1 ? '1 copy' : `${copies} copies`}`)
    const crew = await Crew.start(subject, copies)
    this.#crews.set(key, crew)

    return crew
  }
}

/** The results, once all have ended: what was started must be known before anything is stopped. @throws the first failure */
async function all<T> (promises: ReadonlyArray<Promise<T>>): Promise<T[]> {
  await Promise.allSettled(promises)

  return await Promise.all(promises)
}

function keyOf (subject: Subject, copies: number): string {
  return `${subject.name}/${copies}`
}
