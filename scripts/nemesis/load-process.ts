import { spawn } from 'node:child_process'
import { open } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ChildProcess } from 'node:child_process'

const LOAD = fileURLToPath(new URL('load.js', import.meta.url))
/** what is in flight is acknowledged by then, or the run has failed */
const STOP_TIMEOUT_MS = 120_000

export interface LoadOptions {
  readonly cluster: string
  readonly peers: readonly string[]
  /** what was acknowledged is noted there */
  readonly file: string
  readonly streams: ReadonlyArray<{ readonly name: string, readonly writers: number, readonly conditional: boolean }>
}

/** What the process says of itself: lines acknowledged in each stream. */
export interface LoadMessage {
  readonly acked: Readonly<Record<string, number>>
}

/** The process of the writers. */
export class LoadProcess {
  /** why it ended before it was told to */
  failure: string | undefined
  readonly #child: ChildProcess
  readonly #exited: Promise<number | NodeJS.Signals>
  #acked: Readonly<Record<string, number>> = {}
  #stopping = false

  private constructor (child: ChildProcess) {
    this.#child = child
    child.on('message', message => { this.#acked = (message as LoadMessage).acked })
    this.#exited = new Promise(resolve => {
      child.once('exit', (code, signal) => {
        if (!this.#stopping || code !== 0) {
          this.failure = `the writers ended with ${code ?? signal}`
        }
        resolve(code ?? signal!)
      })
    })
  }

  static async start (options: LoadOptions, logFile: string): Promise<LoadProcess> {
    const log = await open(logFile, 'a')
    try {
      return new LoadProcess(spawn(process.execPath, [LOAD, JSON.stringify(options)], { stdio: ['ignore', log.fd, log.fd, 'ipc'] }))
    } finally {
      await log.close()
    }
  }

  /** lines acknowledged so far, as far as it has said */
  acked (stream: string): number {
    return this.#acked[stream] ?? 0
  }

  /** Resolves when all that was written is acknowledged and the process has ended. @throws if it fails */
  async stop (): Promise<void> {
    this.#stopping = true
    if (this.#child.connected) {
      this.#child.send('stop')
    }
    const timer = setTimeout(() => { this.#child.kill('SIGKILL') }, STOP_TIMEOUT_MS)
    await this.#exited
    clearTimeout(timer)
  }

  kill (): void {
    this.#stopping = true
    this.#child.kill('SIGKILL')
  }
}
