/** One node as a process of its own: started, watched until it serves, and ended by its pid. */
import { spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { DeadlineError, InternalError } from '../errors.js'
import type { ChildProcess } from 'node:child_process'

/** how long a node may take until it serves: it verifies what it holds first */
const SERVING_TIMEOUT_MS = 60_000
/** how long a node may take to stop by itself */
const STOP_TIMEOUT_MS = 10_000

const MAIN = fileURLToPath(new URL('main.js', import.meta.url))

export interface NodeProcessOptions {
  readonly clusterFile: string
  readonly data: string
  readonly listen: readonly string[]
  /** where stderr goes; what is there is kept */
  readonly logFile: string
  /** what the process is started by, such as `nsenter` with its options: must become the process, not its parent @default nothing */
  readonly command?: readonly string[]
}

/** What a node prints, as one line, when it serves. */
export interface ServingLine {
  readonly event: 'serving'
  readonly peerId: string
  readonly addresses: readonly string[]
}

export class NodeProcess {
  readonly peerId: string
  readonly #options: NodeProcessOptions
  #child: ChildProcess | undefined
  #exited: Promise<void> = Promise.resolve()
  #serving: ServingLine | undefined

  constructor (peerId: string, options: NodeProcessOptions) {
    this.peerId = peerId
    this.#options = options
  }

  /** undefined if it doesn't run */
  get pid (): number | undefined {
    return this.#child?.pid
  }

  /** multiaddrs where it serves, or served last */
  get addresses (): readonly string[] {
    return this.#serving?.addresses ?? []
  }

  get data (): string {
    return this.#options.data
  }

  /** settled when the process has ended */
  get exited (): Promise<void> {
    return this.#exited
  }

  /** Resolves when the node serves. @throws {InternalError} with its last words if it ends before */
  async start (): Promise<void> {
    const { clusterFile, data, listen, logFile, command = [] } = this.#options
    const log = await open(logFile, 'a')

    try {
      const args = ['node', '--cluster', clusterFile, '--data', data, '--new-folder', ...listen.flatMap(address => ['--listen', address])]
      const [program, ...before] = [...command, process.execPath, MAIN]
      // in a group of its own, so that a terminal's Ctrl-C reaches this process alone, which then stops its nodes;
      // the channel tells a node when this process is gone, however it ended
      const child = spawn(program, [...before, ...args], { stdio: ['ignore', 'pipe', log.fd, 'ipc'], detached: true })
      this.#child = child
      this.#exited = new Promise(resolve => {
        child.once('exit', () => {
          this.#child = undefined
          resolve()
        })
      })
      this.#serving = await this.#untilServing(child)
    } finally {
      await log.close()
    }
  }

  /** Sends a signal; resolves once the process has ended if the signal ends it. */
  async kill (signal: NodeJS.Signals): Promise<void> {
    this.#child?.kill(signal)
    if (signal === 'SIGKILL' || signal === 'SIGTERM' || signal === 'SIGINT') {
      await this.#exited
    }
  }

  /** Again with the same data, at the same addresses. */
  async restart (): Promise<void> {
    await this.stop()
    await this.start()
  }

  /** Asks it to stop, and kills it if it doesn't in time. */
  async stop (): Promise<void> {
    const child = this.#child
    if (child == null) {
      return
    }

    child.kill('SIGTERM')
    const timer = setTimeout(() => { child.kill('SIGKILL') }, STOP_TIMEOUT_MS)
    // a stopped process takes SIGTERM only when it goes on
    child.kill('SIGCONT')
    await this.#exited
    clearTimeout(timer)
  }

  async #untilServing (child: ChildProcess): Promise<ServingLine> {
    const { stdout } = child
    if (stdout == null) {
      throw new InternalError('a node has no standard output')
    }

    const lines = createInterface({ input: stdout })
    const { promise, resolve, reject } = Promise.withResolvers<ServingLine>()
    const timer = setTimeout(() => { reject(new DeadlineError(`node ${this.peerId} didn't serve in ${SERVING_TIMEOUT_MS} ms`)) }, SERVING_TIMEOUT_MS)
    lines.on('line', line => {
      const serving = servingLine(line)
      if (serving != null) {
        resolve(serving)
      }
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      this.#lastWords().then(words => {
        reject(new InternalError(`node ${this.peerId} ended with ${code ?? signal}${words === '' ? '' : `: ${words}`}`))
      }, reject)
    })

    try {
      return await promise
    } catch (err) {
      child.kill('SIGKILL')
      throw err
    } finally {
      clearTimeout(timer)
    }
  }

  async #lastWords (): Promise<string> {
    const log = await readFile(this.#options.logFile, 'utf8')

    return log.trimEnd().split('\n').at(-1) ?? ''
  }
}

function servingLine (line: string): ServingLine | undefined {
  if (!line.startsWith('{')) {
    return undefined
  }

  const value = JSON.parse(line) as Partial<ServingLine>

  return value.event === 'serving' ? value as ServingLine : undefined
}
