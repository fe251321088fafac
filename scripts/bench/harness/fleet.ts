/** The systems that run at a time. A case says which it needs; what it doesn't need is stopped, so that it is no burden. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LoadProcess } from '../load/load-process.js'
import type { RunningSubject, Subject } from '../peers/subject.js'
import type { NamedProcess } from './processes.js'
import type { Report } from './report.js'

/** A subject that runs, with its clients. */
export class Member {
  readonly subject: Subject
  readonly copies: number
  readonly running: RunningSubject
  readonly #folder: string
  readonly #clients: LoadProcess[] = []
  #topics = 0

  private constructor (subject: Subject, copies: number, running: RunningSubject, folder: string) {
    this.subject = subject
    this.copies = copies
    this.running = running
    this.#folder = folder
  }

  static async start (subject: Subject, copies: number): Promise<Member> {
    const folder = await mkdtemp(join(tmpdir(), 'catenary-bench-'))
    try {
      return new Member(subject, copies, await subject.start(copies, folder), folder)
    } catch (err) {
      await rm(folder, { recursive: true, force: true })
      throw err
    }
  }

  /** The first `count` clients, each a process of its own, connected. */
  async clients (count: number): Promise<readonly LoadProcess[]> {
    while (this.#clients.length < count) {
      this.#clients.push(await LoadProcess.start(this.subject.client, this.running.target))
    }

    return this.#clients.slice(0, count)
  }

  /** Servers and clients. */
  get processes (): NamedProcess[] {
    return [...this.#clients.map(({ pid }) => ({ name: 'client', pid })), ...this.running.processes]
  }

  /** A name that no topic has yet. */
  newTopic (): string {
    return `bench-${++this.#topics}`
  }

  async stop (): Promise<void> {
    const clients = this.#clients.splice(0)
    try {
      await Promise.all(clients.map(async client => client.stop()))
    } finally {
      await this.running.stop()
      await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}

export class Fleet {
  readonly #subjects: readonly Subject[]
  readonly #report: Report
  readonly #members = new Map<string, Member>()

  /** The first subject is Catenary itself. */
  constructor (subjects: readonly Subject[], report: Report) {
    this.#subjects = subjects
    this.#report = report
  }

  /** Starts all that can have so many copies, if they don't run yet, and stops all else. What isn't installed is left out, and said so. */
  async need (copies: number, options: { readonly peers: boolean } = { peers: true }): Promise<readonly Member[]> {
    const wanted = this.#subjects.filter((subject, index) => subject.copies.includes(copies) && (index === 0 || options.peers))
    const keys = wanted.map(subject => keyOf(subject, copies))
    for (const [key, member] of this.#members) {
      if (!keys.includes(key)) {
        this.#members.delete(key)
        await member.stop()
      }
    }

    const members: Member[] = []
    for (const subject of wanted) {
      const member = await this.#member(subject, copies)
      if (member != null) {
        members.push(member)
      }
    }

    return members
  }

  async stop (): Promise<void> {
    const members = [...this.#members.values()]
    this.#members.clear()
    const results = await Promise.allSettled(members.map(async member => member.stop()))
    const failed = results.find(result => result.status === 'rejected')
    if (failed != null) {
      throw failed.reason
    }
  }

  async #member (subject: Subject, copies: number): Promise<Member | undefined> {
    const key = keyOf(subject, copies)
    const known = this.#members.get(key)
    if (known != null) {
      return known
    }
    const command = await subject.missing()
    if (command != null) {
      this.#report.note(`${subject.name} is left out, because it is not installed: ${command}`)
      return undefined
    }

    this.#report.progress(`starting ${subject.name} with ${copies === 1 ? '1 copy' : `${copies} copies`}`)
    const member = await Member.start(subject, copies)
    this.#members.set(key, member)

    return member
  }
}

function keyOf (subject: Subject, copies: number): string {
  return `${subject.name}/${copies}`
}
