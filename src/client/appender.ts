import { parseToken } from '../chain/index.js'
import { InvalidArgumentError, ProducerForgottenError, TailMismatchError } from '../errors.js'
import type { Ack } from '../replication/types.js'
import type { AppendResult } from './acked-frame.js'
import type { Ticket } from './append-queue.js'
import type { Writer } from './writer.js'

export interface AppendOptions {
  /** what the acknowledgement means @default 'quorum' */
  readonly ack?: Ack
  /** how long `ack: 'all'` may take, in ms @default 10000 */
  readonly ackTimeoutMs?: number
  /** token of the stream's last data block, or `empty`: the append fails if it isn't */
  readonly expectTail?: string
  /**
   * the result has a receipt: signatures of a majority of the shards that they have it on disk; with `quorum` and `all`
   *
   * @default false
   */
  readonly proof?: boolean
  /** ends the wait; whether the block was written isn't known then */
  readonly signal?: AbortSignal
}

/**
 * Single appends, in the order of the calls, by way of one writer: so they are numbered too. A writer that has failed
 * is replaced by a new one, under another name, for the next call.
 */
export class Appender {
  readonly #makeWriter: () => Writer
  #writer: Writer | undefined
  /** settled once the last append that must be alone in flight is */
  #alone: Promise<unknown> | undefined

  constructor (makeWriter: () => Writer) {
    this.#makeWriter = makeWriter
  }

  async append (data: Uint8Array, options: AppendOptions): Promise<AppendResult> {
    options.signal?.throwIfAborted()
    const result = this.#append(data, options)

    return options.signal == null ? result : unlessAborted(result, options.signal)
  }

  async close (): Promise<void> {
    await this.#alone
    await this.#writer?.close().catch(() => {
      // each append that failed has been told
    })
  }

  async #append (data: Uint8Array, options: AppendOptions): Promise<AppendResult> {
    const { expectTail, proof, ack } = options
    if (proof === true && (ack === 'none' || ack === 'master')) {
      throw new InvalidArgumentError(`A majority proves what ack ${ack} doesn't wait for`)
    }
    if (expectTail != null) {
      const hash = expectTail === 'empty' ? expectTail : parseToken(expectTail).block
      return this.#takeTurn(async () => this.#appendAlone(data, hash, options))
    }
    if (this.#alone != null) {
      return this.#takeTurn(async () => this.#appendShared(data, options))
    }

    return this.#appendShared(data, options)
  }

  async #appendShared (data: Uint8Array, options: AppendOptions, isRepeat = false): Promise<AppendResult> {
    const { ticket: queued, index } = this.#current().add(data, options)
    const ticket = await queued
    try {
      return (await ticket.acked).result(index)
    } catch (err) {
      if (isRepeat || !wasNeverWritten(ticket, err)) {
        throw err
      }
      return this.#appendShared(data, options, true)
    }
  }

  /** Nothing else is in flight: a refusal leaves no gap in the sequence. */
  async #appendAlone (data: Uint8Array, expectTail: Uint8Array | 'empty', options: AppendOptions, isRepeat = false): Promise<AppendResult> {
    const { ack = 'quorum', ackTimeoutMs = 10_000, proof } = options
    const before = this.#current()
    await before.flush().catch(() => {
      // each append that failed has been told; a writer that failed is replaced below
    })

    const writer = this.#current()
    const ticket = writer.addExpecting(data, { expectTail, ack, ackTimeoutMs, proof })
    try {
      return (await ticket.acked).result(0)
    } catch (err) {
      if (err instanceof TailMismatchError) {
        writer.takeBack()
      }
      if (isRepeat || !wasNeverWritten(ticket, err)) {
        throw err
      }
      return this.#appendAlone(data, expectTail, options, true)
    }
  }

  async #takeTurn (append: () => Promise<AppendResult>): Promise<AppendResult> {
    const turn = (this.#alone ?? Promise.resolve()).then(append)
    const settled = turn.then(() => {}, () => {}).then(() => {
      if (this.#alone === settled) {
        this.#alone = undefined
      }
    })
    this.#alone = settled

    return turn
  }

  #current (): Writer {
    if (this.#writer == null || this.#writer.failure != null) {
      this.#writer = this.#makeWriter()
    }

    return this.#writer
  }
}

/** The master has forgotten the producer, and this frame was sent for the first time: it can go under another name. */
function wasNeverWritten (ticket: Ticket, err: unknown): boolean {
  return err instanceof ProducerForgottenError && ticket.attempts === 1
}

async function unlessAborted<T> (promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const onAbort = (): void => { reject(signal.reason as Error) }
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
