import { decodeCatalogCommand, decodeGenesis, streamIdOf } from '../chain/index.js'
import { DeadlineError } from '../errors.js'
import { Actor } from './actor.js'
import type { Clock } from '../clock.js'
import type { Genesis, Height, StreamId } from '../chain/index.js'
import type { Reply } from './actor.js'
import type { Logger } from './ports.js'

const MAILBOX_MAX = 16_384
const RETRY_MIN_MS = 100
const RETRY_MAX_MS = 5_000

/** A stream that the catalog has named. */
export interface NamedStream {
  readonly stream: StreamId
  readonly name: string
  readonly genesis: Genesis
  readonly genesisBytes: Uint8Array
  /** height of its command in the catalog */
  readonly height: Height
}

export interface CatalogActorOptions {
  /** the catalog's own genesis: the cluster's id is its hash */
  readonly genesisBytes: Uint8Array
  /** The catalog's committed data blocks from a height on, for ever. May fail, and is then called again. */
  readonly follow: (from: Height, signal: AbortSignal) => AsyncIterable<{ readonly height: Height, readonly data: Uint8Array }>
  /** called once for each stream, in the catalog's order */
  readonly onNamed: (named: NamedStream) => void
  readonly clock: Clock
  readonly log: Logger
}

type CatalogMessage =
  | { readonly type: 'block', readonly height: Height, readonly data: Uint8Array, readonly reply: Reply<undefined> }
  | { readonly type: 'stream', readonly stream: StreamId, readonly reply: Reply<NamedStream> }
  | { readonly type: 'height', readonly height: Height, readonly reply: Reply<undefined> }

/**
 * Follows the cluster's first stream and keeps what it says: which names stand for which streams. The first
 * `StreamNamed` for a name wins, in the catalog's order, on every node alike.
 */
export class CatalogActor extends Actor<CatalogMessage> {
  readonly #options: CatalogActorOptions
  readonly #byName = new Map<string, NamedStream>()
  readonly #byStream = new Map<StreamId, NamedStream>()
  readonly #waiting: CatalogMessage[] = []
  readonly #stop = new AbortController()
  #next: Height = 0

  constructor (options: CatalogActorOptions) {
    super({ name: 'catalog', mailboxMax: MAILBOX_MAX, clock: options.clock, log: options.log })
    this.#options = options
    this.#name(options.genesisBytes, 0)
    this.#follow().catch((err: unknown) => { this.fail(err as Error) })
  }

  /** height after the last block that was read */
  get end (): Height {
    return this.#next
  }

  get streams (): Iterable<NamedStream> {
    return this.#byName.values()
  }

  byName (name: string): NamedStream | undefined {
    return this.#byName.get(name)
  }

  byStream (stream: StreamId): NamedStream | undefined {
    return this.#byStream.get(stream)
  }

  /** Resolves once the catalog has named this stream. @throws {DeadlineError} if that isn't read in time */
  async named (stream: StreamId, timeoutMs: number): Promise<NamedStream> {
    return this.#byStream.get(stream) ?? await this.ask<NamedStream>(reply => ({ type: 'stream', stream, reply }), { timeoutMs })
  }

  /** Resolves once the block at this height was read. @throws {DeadlineError} if that isn't so in time */
  async reached (height: Height, timeoutMs: number): Promise<void> {
    if (this.#next <= height) {
      await this.ask<undefined>(reply => ({ type: 'height', height, reply }), { timeoutMs })
    }
  }

  protected receive (messages: CatalogMessage[]): void {
    for (const message of messages) {
      if (message.type === 'block') {
        this.#apply(message.height, message.data)
        message.reply.resolve(undefined)
      } else {
        this.#waiting.push(message)
      }
    }

    this.#answer()
  }

  protected override onEnd (): void {
    this.#stop.abort()
  }

  #answer (): void {
    for (const message of this.#waiting.splice(0)) {
      if (message.type === 'height' && message.height < this.#next) {
        message.reply.resolve(undefined)
      } else if (message.type === 'stream' && this.#byStream.has(message.stream)) {
        message.reply.resolve(this.#byStream.get(message.stream)!)
      } else {
        this.#waiting.push(message)
      }
    }
  }

  #apply (height: Height, data: Uint8Array): void {
    this.#next = height + 1

    try {
      const { streamNamed } = decodeCatalogCommand(data)
      if (streamNamed != null) {
        this.#name(streamNamed.genesisBytes, height)
      }
    } catch (err) {
      this.log.error('the catalog has no command at height %d: %e', height, err)
    }
  }

  #name (genesisBytes: Uint8Array, height: Height): void {
    const genesis = decodeGenesis(genesisBytes)
    const { name } = genesis.descriptor.settings
    if (this.#byName.has(name)) {
      return
    }

    const bytes = Uint8Array.from(genesisBytes)
    const named: NamedStream = { stream: streamIdOf(bytes), name, genesis: decodeGenesis(bytes), genesisBytes: bytes, height }
    this.#byName.set(name, named)
    this.#byStream.set(named.stream, named)
    this.#options.onNamed(named)
  }

  async #follow (): Promise<void> {
    const { follow, clock, log } = this.#options
    let pauseMs = RETRY_MIN_MS

    while (!this.stopped) {
      try {
        for await (const { height, data } of follow(this.#next, this.#stop.signal)) {
          await this.ask<undefined>(reply => ({ type: 'block', height, data, reply }))
          pauseMs = RETRY_MIN_MS
        }
      } catch (err) {
        if (!this.stopped && !(err instanceof DeadlineError)) {
          log('following the catalog from %d again: %e', this.#next, err)
        }
      }
      await clock.delay(pauseMs, this.#stop.signal)
      pauseMs = Math.min(RETRY_MAX_MS, pauseMs * 2)
    }
  }
}
