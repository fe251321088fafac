import type { Clock } from '../clock.js'
import type { Logger } from './ports.js'

export interface SupervisorOptions {
  readonly clock: Clock
  readonly log: Logger
  /** pause before the first restart; it doubles with every failure that comes soon after @default 100 */
  readonly backoffMinMs?: number
  /** @default 30_000 */
  readonly backoffMaxMs?: number
}

/** What is supervised: an actor, as far as its supervisor needs to know it. */
export interface Supervised {
  /** resolves with what went wrong, or with undefined once it was stopped */
  readonly done: Promise<Error | undefined>
  stop (): Promise<void>
}

/** Makes an actor, or says with undefined that there is nothing to run any more. */
export type ActorFactory = () => Promise<Supervised | undefined>

/**
 * Starts actors, starts them again when they fail, later each time, and stops them all. What an actor's failure means
 * is for its factory to decide: it reads the state from the disk and may come back with nothing.
 */
export class Supervisor {
  readonly #options: Required<SupervisorOptions>
  readonly #children = new Map<string, { actor?: Supervised, ended: Promise<void> }>()
  readonly #stop = new AbortController()

  constructor (options: SupervisorOptions) {
    this.#options = { backoffMinMs: 100, backoffMaxMs: 30_000, ...options }
  }

  /** names of what is supervised now */
  get names (): string[] {
    return [...this.#children.keys()]
  }

  /** True if something of this name runs, or is to be started again. */
  has (name: string): boolean {
    return this.#children.has(name)
  }

  /**
   * Runs what `make` makes until it stops by itself. The first start is awaited, and its failure is the caller's, unless
   * `persist` says that it is to be tried again like any other. A name that is running already is left alone.
   */
  async supervise (name: string, make: ActorFactory, { persist = false } = {}): Promise<void> {
    if (this.#stop.signal.aborted || this.#children.has(name)) {
      return
    }

    const child: { actor?: Supervised, ended: Promise<void> } = { ended: Promise.resolve() }
    this.#children.set(name, child)
    let failure: unknown
    try {
      child.actor = await make()
    } catch (err) {
      if (!persist) {
        this.#children.delete(name)
        throw err
      }
      failure = err
      this.#options.log.error('could not start %s: %e', name, err)
    }

    child.ended = this.#keep(name, child, make, failure != null).finally(() => {
      if (this.#children.get(name) === child) {
        this.#children.delete(name)
      }
    })
  }

  /** Stops everything, in no order, and waits until all has ended. */
  async stop (): Promise<void> {
    this.#stop.abort()
    await Promise.all([...this.#children.values()].map(async child => {
      await child.actor?.stop()
      await child.ended
    }))
  }

  async #keep (name: string, child: { actor?: Supervised }, make: ActorFactory, isToStart: boolean): Promise<void> {
    const { clock, log, backoffMinMs, backoffMaxMs } = this.#options
    let backoffMs = 0
    if (isToStart) {
      child.actor = await this.#restart(name, make, backoffMinMs)
    }

    while (child.actor != null) {
      const startedAtMs = clock.nowMs()
      const failure = await child.actor.done
      if (failure == null || this.#stop.signal.aborted) {
        return
      }

      backoffMs = clock.nowMs() - startedAtMs > backoffMaxMs ? backoffMinMs : Math.max(backoffMinMs, Math.min(backoffMaxMs, backoffMs * 2))
      log('%s ended with %s; starting it again in %d ms', name, failure.name, backoffMs)
      child.actor = await this.#restart(name, make, backoffMs)
    }
  }

  async #restart (name: string, make: ActorFactory, backoffMs: number): Promise<Supervised | undefined> {
    const { clock, log, backoffMaxMs } = this.#options

    for (let pauseMs = backoffMs; !this.#stop.signal.aborted; pauseMs = Math.min(backoffMaxMs, pauseMs * 2)) {
      await clock.delay(pauseMs, this.#stop.signal)
      if (this.#stop.signal.aborted) {
        break
      }

      try {
        return await make()
      } catch (err) {
        log.error('could not start %s again: %e', name, err)
      }
    }

    return undefined
  }
}
