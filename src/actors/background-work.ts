import type { Clock } from '../clock.js'
import type { Logger } from './ports.js'

const RETRY_MIN_MS = 500
const RETRY_MAX_MS = 30_000

export interface BackgroundWorkOptions {
  readonly clock: Clock
  readonly log: Logger
  /** ends what is tried again */
  readonly signal: AbortSignal
}

/** Work that nobody waits for: its failures are logged, and whoever started it can wait until all of it has ended. */
export class BackgroundWork {
  readonly #options: BackgroundWorkOptions
  readonly #work = new Set<Promise<void>>()

  constructor (options: BackgroundWorkOptions) {
    this.#options = options
  }

  add (work: Promise<void>): void {
    const tracked = work
      .catch((err: unknown) => { this.#options.log.error('%e', err) })
      .finally(() => { this.#work.delete(tracked) })
    this.#work.add(tracked)
  }

  /** If the work fails, `again` is called after a pause, and after ever longer ones for as long as that fails. */
  addOrAgain (work: Promise<void>, again: () => Promise<void>): void {
    this.add(work.catch(async (err: unknown) => {
      const { clock, log, signal } = this.#options
      let failure = err

      for (let pauseMs = RETRY_MIN_MS; !signal.aborted; pauseMs = Math.min(RETRY_MAX_MS, pauseMs * 2)) {
        log.error('trying again in %d ms: %e', pauseMs, failure)
        await clock.delay(pauseMs, signal)
        try {
          await again()
          return
        } catch (err) {
          failure = err
        }
      }
    }))
  }

  /** Resolves once all that was added before the call has ended. */
  async settled (): Promise<void> {
    await Promise.all(this.#work)
  }
}
