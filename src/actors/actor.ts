import { ClosedError, DeadlineError } from '../errors.js'
import { Mailbox } from './mailbox.js'
import type { Clock } from '../clock.js'
import type { Logger } from './ports.js'

/** What an actor settles an `ask` with. Only the first call counts. */
export interface Reply<T> {
  readonly resolve: (value: T) => void
  readonly reject: (err: Error) => void
}

export interface AskOptions {
  /** the answer must come within this time, else the ask is rejected with `DeadlineError` */
  readonly timeoutMs?: number
}

export interface ActorOptions {
  /** for logs and errors */
  readonly name: string
  /** most messages that wait */
  readonly mailboxMax: number
  readonly clock: Clock
  readonly log: Logger
}

/**
 * Owns one thing and is the only one that changes it. Messages that arrive in one turn of the event loop are received
 * together, in order, at the turn's end. A failure in `receive` stops the actor and settles `failed`; whoever
 * supervises it decides what comes next.
 */
export abstract class Actor<M> {
  readonly name: string
  /** resolves with what went wrong, or with undefined once the actor was stopped */
  readonly done: Promise<Error | undefined>
  protected readonly log: Logger
  readonly #clock: Clock
  readonly #mailbox: Mailbox<M>
  readonly #pending = new Set<Reply<never>>()
  #scheduled = false
  #receiving: Promise<void> | undefined
  #stopped = false
  #finish!: (err?: Error) => void

  constructor (options: ActorOptions) {
    this.name = options.name
    this.log = options.log
    this.#clock = options.clock
    this.#mailbox = new Mailbox(options.name, options.mailboxMax)
    this.done = new Promise(resolve => { this.#finish = resolve })
  }

  get stopped (): boolean {
    return this.#stopped
  }

  /** messages that wait */
  get depth (): number {
    return this.#mailbox.size
  }

  /**
   * Puts a message into the mailbox.
   *
   * @throws {BusyError} if it is full, {@link ClosedError} if the actor has stopped
   */
  tell (message: M): void {
    if (this.#stopped) {
      throw new ClosedError(`${this.name} has stopped`)
    }

    this.#mailbox.put(message)
    this.#schedule()
  }

  /** Tells a message that carries a way to answer. Rejects with `ClosedError` when the actor stops first. */
  async ask<T> (make: (reply: Reply<T>) => M, options: AskOptions = {}): Promise<T> {
    return await new Promise<T>((resolve, reject) => {
      const { timeoutMs } = options
      const late = (): void => { reply.reject(new DeadlineError(`${this.name} didn't answer within ${timeoutMs} ms`)) }
      const disarm = timeoutMs == null ? undefined : this.#clock.after(timeoutMs, late)
      let settled = false
      const settle = (then: () => void): void => {
        if (!settled) {
          settled = true
          this.#pending.delete(reply)
          disarm?.()
          then()
        }
      }
      const reply: Reply<T> = {
        resolve: value => { settle(() => { resolve(value) }) },
        reject: err => { settle(() => { reject(err) }) }
      }
      this.#pending.add(reply)

      try {
        this.tell(make(reply))
      } catch (err) {
        reply.reject(err as Error)
      }
    })
  }

  /** Leaves an ask to somebody else: it isn't rejected when this actor stops. */
  protected disown (reply: Reply<never>): void {
    this.#pending.delete(reply)
  }

  /** Stops after what is being received now; what still waits is dropped, and every ask is rejected. Idempotent. */
  async stop (): Promise<void> {
    this.#end(undefined)
    await this.#receiving
    await this.done
  }

  /** Handles a batch of messages, in order. What it throws stops the actor. */
  protected abstract receive (messages: M[]): void | Promise<void>

  /** Runs once, when the actor has stopped or failed: lets go of what it holds. */
  protected onEnd (_err?: Error): void {}

  /** Receives what waits at once, for actors whose `receive` is synchronous. */
  protected receiveNow (): void {
    this.#run()
  }

  /** Stops the actor with an error, from outside of `receive`. */
  protected fail (err: Error): void {
    this.#end(err)
  }

  #schedule (): void {
    if (this.#scheduled || this.#receiving != null) {
      return
    }

    this.#scheduled = true
    this.#clock.defer(() => {
      this.#scheduled = false
      this.#run()
    })
  }

  #run (): void {
    if (this.#stopped || this.#mailbox.size === 0) {
      return
    }

    try {
      const receiving = this.receive(this.#mailbox.takeAll())
      if (receiving != null) {
        this.#receiving = receiving
          .catch((err: unknown) => { this.#end(err as Error) })
          .finally(() => {
            this.#receiving = undefined
            if (!this.#stopped && this.#mailbox.size > 0) {
              this.#schedule()
            }
          })
      }
    } catch (err) {
      this.#end(err as Error)
    }
  }

  #end (err: Error | undefined): void {
    if (this.#stopped) {
      return
    }

    this.#stopped = true
    if (err != null) {
      this.log.error('%s failed: %e', this.name, err)
    }
    this.#mailbox.takeAll()
    this.onEnd(err)
    for (const reply of [...this.#pending]) {
      reply.reject(new ClosedError(`${this.name} has stopped`, { cause: err }))
    }
    this.#finish(err)
  }
}
