import { checkSettings, decodeGenesis, parseToken, streamIdOf } from '../chain/index.js'
import { ClosedError, DeadlineError, ProtocolError, StreamUnavailableError } from '../errors.js'
import { Directory } from './directory.js'
import { resolveOptions, resolveSettings } from './options.js'
import { isId } from './place.js'
import { Reader } from './reader.js'
import { Backoff, isRetryable, withTimeout } from './retry.js'
import { scrubNode } from './scrub.js'
import { Sessions } from './sessions.js'
import { Stream } from './stream.js'
import type { Settings, StreamId } from '../chain/index.js'
import type { NodeStatus, ScrubProgress, StreamSummary } from '../protocols/admin/service.js'
import type { LookupAnswer, LookupKey, PeerAddresses } from '../protocols/directory/service.js'
import type { StreamBlock } from './block.js'
import type { ClientOptions, ResolvedClientOptions, StreamSettings } from './options.js'
import type { NodeConnector } from './ports.js'

/** A node's own account of itself, or why there is none. */
export type NodeReport =
  | { readonly peerId: string, readonly addresses: readonly string[], readonly status: NodeStatus, readonly error?: undefined }
  | { readonly peerId: string, readonly addresses: readonly string[], readonly status?: undefined, readonly error: Error }

/** What a node found when it read its sealed segments anew, or why it didn't. */
export type ScrubReport =
  | { readonly peerId: string, readonly progress: ScrubProgress, readonly error?: undefined }
  | { readonly peerId: string, readonly progress?: undefined, readonly error: Error }

export interface ScrubOptions {
  /** peer ids @default all nodes */
  readonly nodes?: readonly string[]
  /** called from time to time with how far a node is */
  readonly onProgress?: (peerId: string, progress: ScrubProgress) => void
  readonly signal?: AbortSignal
}

/** how long one node may take to make a stream, in ms: it reserves room at others, and waits for the catalog and for a majority */
const CREATE_TIMEOUT_MS = 10_000

interface CallOptions {
  readonly signal?: AbortSignal
}

/** A client of a cluster. Knows nothing of the network but its connector. */
export class Client {
  readonly #connector: NodeConnector
  readonly #options: ResolvedClientOptions
  readonly #directory: Directory
  readonly #sessions: Sessions
  readonly #streams = new Map<StreamId, Stream>()
  #closed = false

  /** The client closes the connector when it is closed. */
  constructor (connector: NodeConnector, options: ClientOptions) {
    this.#connector = connector
    this.#options = resolveOptions(options)
    this.#directory = new Directory(connector, this.#options)
    this.#sessions = new Sessions(connector, this.#options)
  }

  /** who the client is to the nodes */
  get peerId (): string {
    return this.#connector.peerId
  }

  /** the nodes known, those that answered last first */
  get peers (): readonly PeerAddresses[] {
    return this.#directory.peers
  }

  /**
   * Makes a stream; resolves when a majority of its first segment's shards is open. Tried at other nodes, under the
   * same nonce, so that it is made once.
   *
   * @throws {StreamExistsError} if another stream has the name
   * @throws {InvalidDescriptorError} if a setting is out of its range
   */
  async createStream (name: string, settings: StreamSettings = {}, options: CallOptions = {}): Promise<Stream> {
    const resolved = resolveSettings(name, settings)
    checkSettings(resolved)
    const nonce = this.#options.clock.randomHex(16)

    const { stream, genesisBytes } = await this.#inTurn(name, options.signal, async (peer, signal) =>
      this.#connector.createStream(peer, { settings: resolved, nonce }, signal), CREATE_TIMEOUT_MS)
    const genesis = decodeGenesis(genesisBytes)
    if (streamIdOf(genesisBytes) !== stream || genesis.nonce !== nonce) {
      throw new ProtocolError(`the genesis of ${name} is not the one that was asked for`)
    }

    return this.#open(stream, genesis.descriptor.settings, genesisBytes)
  }

  /** A stream by its name or its id; the same handle each time. @throws {StreamNotFoundError} {@link StreamUnavailableError} */
  async openStream (nameOrId: string, options: CallOptions = {}): Promise<Stream> {
    return this.#openBy(isId(nameOrId) ? { stream: nameOrId } : { name: nameOrId }, options.signal)
  }

  async listStreams (options: CallOptions = {}): Promise<StreamSummary[]> {
    const { requestTimeoutMs } = this.#options

    return this.#inTurn('list', options.signal, async (peer, signal) => this.#connector.listStreams(peer, signal), requestTimeoutMs)
  }

  /** The block with this token, of whatever stream. @throws {BlockNotFoundError} {@link StreamNotFoundError} */
  async fetch (token: string, options: CallOptions = {}): Promise<StreamBlock> {
    parseToken(token)
    const stream = await this.#openBy({ segment: token.slice(0, token.indexOf('.')) }, options.signal)

    return stream.fetch(token, options)
  }

  /** What each node that is known says of itself; nodes that others name are asked too. */
  async status (options: CallOptions = {}): Promise<NodeReport[]> {
    const reports = new Map<string, NodeReport>()

    while (true) {
      const missing = this.#directory.peers.filter(peer => !reports.has(peer.peerId))
      if (missing.length === 0) {
        return [...reports.values()].sort((a, b) => a.peerId < b.peerId ? -1 : 1)
      }
      await Promise.all(missing.map(async peer => { reports.set(peer.peerId, await this.#report(peer, options.signal)) }))
    }
  }

  /** Has nodes read their sealed segments anew, at once; resolves with what each found. Nodes that others name are asked too. */
  async scrub ({ nodes, onProgress, signal = new AbortController().signal }: ScrubOptions = {}): Promise<ScrubReport[]> {
    const known = (await this.status({ signal })).filter(({ peerId }) => nodes == null || nodes.includes(peerId))
    const missing = nodes?.find(peerId => !known.some(node => node.peerId === peerId))
    if (missing != null) {
      throw new StreamUnavailableError('scrub', [missing])
    }

    const { requestTimeoutMs, clock } = this.#options
    return await Promise.all(known.map(async ({ peerId, addresses }): Promise<ScrubReport> => {
      try {
        return { peerId, progress: await scrubNode({ connector: this.#connector, peer: { peerId, addresses }, requestTimeoutMs, clock, signal, onProgress }) }
      } catch (err) {
        signal.throwIfAborted()
        return { peerId, error: err instanceof Error ? err : new Error(String(err)) }
      }
    }))
  }

  /** Flushes writers and closes all connections. */
  async close (): Promise<void> {
    if (this.#closed) {
      return
    }
    this.#closed = true

    try {
      const results = await Promise.allSettled([...this.#streams.values()].map(async stream => stream.close()))
      const failed = results.find(result => result.status === 'rejected')
      if (failed != null) {
        throw failed.reason
      }
    } finally {
      await this.#sessions.close()
      await this.#connector.close()
    }
  }

  async [Symbol.asyncDispose] (): Promise<void> {
    await this.close()
  }

  async #openBy (key: LookupKey, signal?: AbortSignal): Promise<Stream> {
    this.#checkOpen()
    const answer = await this.#find(key, signal)
    const { stream } = answer
    if ('stream' in key && key.stream !== stream) {
      throw new ProtocolError(`asked for stream ${key.stream}, told of ${stream}`)
    }

    const offered = answer.genesisBytes
    const genesisBytes = offered.length > 0 && streamIdOf(offered) === stream ? offered : await this.#directory.genesis(stream, signal)
    const settings = genesisBytes == null
      ? await this.#settingsOf(stream, signal)
      : decodeGenesis(genesisBytes).descriptor.settings

    return this.#open(stream, settings, genesisBytes)
  }

  /**
   * Asks again until the call's deadline for a stream that nodes say is there, and can't tell where, as one that is just
   * being made; and where a node has too much to do to answer in time. What can't be reached is no reason to wait.
   */
  async #find (key: LookupKey, signal?: AbortSignal): Promise<LookupAnswer> {
    const { clock, deadlineMs } = this.#options
    const backoff = new Backoff(clock, this.#options.backoff)
    const giveUpAt = clock.nowMs() + deadlineMs

    while (true) {
      try {
        return await this.#directory.lookup({ key, limit: 1 }, signal)
      } catch (err) {
        const mayBeFound = err instanceof StreamUnavailableError && (err.cause instanceof StreamUnavailableError || err.cause instanceof DeadlineError)
        if (!mayBeFound || clock.nowMs() >= giveUpAt) {
          throw err
        }
      }
      await backoff.wait(signal ?? new AbortController().signal)
    }
  }

  /** Without a genesis: what the newest segment's descriptor says. */
  async #settingsOf (stream: StreamId, signal?: AbortSignal): Promise<Settings> {
    const context = { stream, genesisBytes: undefined, connector: this.#connector, directory: this.#directory, options: this.#options }
    const reader = new Reader(context, { from: { type: 'end' }, limit: 0, waitMs: 0, fresh: false, signal })
    for await (const batch of reader.batches()) {
      if (batch.frames.length > 0) {
        break
      }
    }
    if (reader.verifier.descriptor == null) {
      throw new StreamUnavailableError(stream)
    }

    return reader.verifier.descriptor.settings
  }

  #open (stream: StreamId, settings: Settings, genesisBytes: Uint8Array | undefined): Stream {
    const known = this.#streams.get(stream)
    if (known != null) {
      return known
    }

    const handle = new Stream({
      stream,
      genesisBytes,
      connector: this.#connector,
      directory: this.#directory,
      sessions: this.#sessions,
      options: this.#options
    }, settings)
    this.#streams.set(stream, handle)

    return handle
  }

  /** Asks one node after the other, round and round until the call's deadline, as long as another might do better. */
  async #inTurn<T> (what: string, signal: AbortSignal | undefined, ask: (peer: PeerAddresses, signal: AbortSignal) => Promise<T>, timeoutMs: number): Promise<T> {
    this.#checkOpen()
    const backoff = new Backoff(this.#options.clock, this.#options.backoff)
    const giveUpAt = this.#options.clock.nowMs() + this.#options.deadlineMs
    const tried = new Set<string>()
    let cause: unknown

    while (true) {
      for (const peer of this.#directory.peers) {
        try {
          const timeout = (): Error => new DeadlineError(`${peer.peerId} didn't answer in ${timeoutMs} ms`)
          const result = await withTimeout(this.#options.clock, timeoutMs, signal, timeout, async signal => ask(peer, signal))
          this.#directory.prefer(peer.peerId)
          return result
        } catch (err) {
          signal?.throwIfAborted()
          if (!isRetryable(err)) {
            throw err
          }
          tried.add(peer.peerId)
          cause = err
        }
      }
      if (this.#options.clock.nowMs() >= giveUpAt || tried.size === 0) {
        throw new StreamUnavailableError(what, [...tried], { cause })
      }
      await backoff.wait(signal ?? new AbortController().signal)
    }
  }

  async #report (peer: PeerAddresses, signal?: AbortSignal): Promise<NodeReport> {
    const { requestTimeoutMs } = this.#options
    const { peerId, addresses } = peer
    try {
      const timeout = (): Error => new DeadlineError(`${peerId} didn't answer in ${requestTimeoutMs} ms`)
      const status = await withTimeout(this.#options.clock, requestTimeoutMs, signal, timeout, async signal => this.#connector.status(peer, signal))
      this.#directory.learn(status.nodes)
      return { peerId, addresses: status.addresses, status }
    } catch (err) {
      signal?.throwIfAborted()
      return { peerId, addresses, error: err instanceof Error ? err : new Error(String(err)) }
    }
  }

  #checkOpen (): void {
    if (this.#closed) {
      throw new ClosedError('the client is closed')
    }
  }
}
