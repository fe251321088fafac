import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ChildProcess } from 'node:child_process'
import type { LoadName, LoadOptions, LoadResult } from './loads.js'
import type { Answer, Order } from './worker.js'

const WORKER = fileURLToPath(new URL('worker.js', import.meta.url))

/** `Omit` for each member of a union. */
type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never

/** A client in a process of its own, as its parent sees it. */
export class LoadProcess {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>()
  #lastId = 0

  private constructor (child: ChildProcess) {
    this.#child = child
    child.on('message', (answer: Answer) => { this.#onAnswer(answer) })
    child.once('exit', (code, signal) => {
      for (const { reject } of this.#waiting.values()) {
        reject(new Error(`a client process ended with ${code ?? signal}`))
      }
      this.#waiting.clear()
    })
  }

  /** Resolves when it is connected. `module` is the URL of a module that exports `open`. */
  static async start (module: string, target: unknown): Promise<LoadProcess> {
    const load = new LoadProcess(fork(WORKER, { serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }))
    try {
      await load.#send({ type: 'open', module, target })
    } catch (err) {
      load.#child.kill('SIGKILL')
      throw err
    }

    return load
  }

  get pid (): number {
    return this.#child.pid!
  }

  async run<Name extends LoadName> (name: Name, options: LoadOptions<Name>): Promise<LoadResult<Name>> {
    return await this.#send({ type: 'load', name, options }) as LoadResult<Name>
  }

  /** Closes the connection and ends the process. */
  async stop (): Promise<void> {
    if (this.#child.exitCode != null || this.#child.signalCode != null) {
      return
    }

    const exited = once(this.#child, 'exit')
    try {
      await this.#send({ type: 'close' })
    } finally {
      this.#child.kill('SIGKILL')
      await exited
    }
  }

  async #send (order: Unnumbered<Order>): Promise<unknown> {
    const id = ++this.#lastId
    const waiting = Promise.withResolvers<unknown>()
    this.#waiting.set(id, waiting)
    this.#child.send({ ...order, id })

    return waiting.promise
  }

  #onAnswer ({ id, result, error }: Answer): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error != null) {
      waiting?.reject(new Error(error))
    } else {
      waiting?.resolve(result)
    }
  }
}
