import { ProtocolError } from '../../errors.js'
import { decodeError } from '../errors.js'
import { ReceiveWindow, SendWindow } from '../window.js'
import { decodeReplicate, encodeCredit, encodeHeartbeat, encodeHello, encodeMessage } from './codec.js'
import type { SegmentId } from '../../chain/index.js'
import type { Channel } from '../channel.js'
import type { Hello } from './codec.js'
import type { ReplicateMessage, ReplicateService } from './service.js'

/** most bytes that wait for the other node's credit: beyond it messages are dropped, which the core takes for a loss */
const QUEUE_BYTES_MAX = 8 * 1024 * 1024

export interface LinkOptions {
  readonly peer: string
  readonly hello: Hello
  readonly service: ReplicateService
}

/** One pair's stream, from one side: hello first, then messages both ways, heartbeats among them. */
export class Link {
  readonly peer: string
  /** resolves when the stream has ended */
  readonly closed: Promise<Error | undefined>
  /** when something came last, by the channel's clock */
  heardMs: number
  readonly #channel: Channel
  readonly #options: LinkOptions
  readonly #sendWindow = new SendWindow()
  readonly #receiveWindow = new ReceiveWindow()
  #queue: Uint8Array[][] = []
  #queueBytes = 0
  #startId: string | undefined
  #incarnation: string | undefined

  constructor (channel: Channel, options: LinkOptions) {
    this.peer = options.peer
    this.closed = channel.closed
    this.#channel = channel
    this.heardMs = channel.clock.nowMs()
    this.#options = options
    channel.send(encodeHello(options.hello))
    channel.onMessage(message => { this.#receive(message) })
  }

  /** the other side's hello was right, and the stream is open */
  get isUp (): boolean {
    return this.#startId != null && !this.#channel.isClosed
  }

  /** of the other side's data folder */
  get incarnation (): string | undefined {
    return this.isUp ? this.#incarnation : undefined
  }

  /** False if the message was dropped. */
  send (segment: SegmentId, message: ReplicateMessage): boolean {
    if (!this.isUp) {
      return false
    }

    const pieces = encodeMessage(segment, message)
    const bytes = bytesOf(pieces)
    if (this.#queue.length === 0 && this.#sendWindow.take(bytes)) {
      this.#channel.send(...pieces)
      return true
    }
    if (this.#queueBytes + bytes > QUEUE_BYTES_MAX) {
      return false
    }

    this.#queue.push(pieces)
    this.#queueBytes += bytes

    return true
  }

  /** Heartbeats need no credit: they are small, and must come through. */
  heartbeat (): void {
    if (this.isUp) {
      this.#channel.send(encodeHeartbeat(this.#options.hello.startId))
    }
  }

  abort (err: Error): void {
    this.#channel.abort(err)
  }

  async close (): Promise<void> {
    await this.#channel.close({ signal: this.#channel.clock.timeout(1_000) })
      .catch((err: unknown) => { this.#channel.abort(err as Error) })
  }

  #receive (bytes: Uint8Array): void {
    const received = decodeReplicate(bytes)
    const { service } = this.#options
    this.heardMs = this.#channel.clock.nowMs()

    if (this.#startId == null) {
      if (received.type === 'failure') {
        throw decodeError(received.failure)
      }
      if (received.type !== 'hello') {
        throw new ProtocolError(`${this.peer} sent ${received.type} before its hello`)
      }
      this.#greet(received.hello)
      return
    }

    switch (received.type) {
      case 'message':
        service.onMessage(this.peer, received.segment, received.message)
        this.#used(bytes.length)
        break
      case 'heartbeat':
        service.onHeartbeat(this.peer, received.startId)
        break
      case 'credit':
        this.#sendWindow.grant(received.bytes)
        this.#drain()
        break
      case 'failure':
        throw decodeError(received.failure)
      case 'hello':
        throw new ProtocolError(`${this.peer} sent a second hello`)
    }
  }

  #greet ({ cluster, incarnation, startId }: Hello): void {
    const { hello, service } = this.#options
    if (cluster !== hello.cluster) {
      throw new ProtocolError(`${this.peer} is of cluster ${cluster}, not of ${hello.cluster}`)
    }

    this.#startId = startId
    this.#incarnation = incarnation
    service.onUp(this.peer, startId, incarnation)
  }

  #used (bytes: number): void {
    const credit = this.#receiveWindow.used(bytes)
    if (credit > 0 && !this.#channel.isClosed) {
      this.#channel.send(encodeCredit(credit))
    }
  }

  #drain (): void {
    let sent = 0
    while (sent < this.#queue.length && this.#sendWindow.take(bytesOf(this.#queue[sent]!))) {
      const pieces = this.#queue[sent++]!
      this.#queueBytes -= bytesOf(pieces)
      this.#channel.send(...pieces)
    }
    this.#queue.splice(0, sent)
  }
}

function bytesOf (pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}
