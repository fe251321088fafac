import { ProtocolError } from '../../errors.js'
import { ReceiveWindow, WINDOW_BYTES } from '../window.js'
import { APPEND_PROTOCOL, APPEND_REQUEST_BYTES_MAX, decodeAppendRequest, encodeAppendAnswer } from './codec.js'
import type { StreamId } from '../../chain/index.js'
import type { Channel } from '../channel.js'
import type { Gate } from '../gate.js'
import type { AppendAnswer } from './codec.js'
import type { AppendService } from './service.js'

/** a client has one, for all its streams; another while the first one is closing */
const STREAMS_MAX = 8
/** acks that wait to be written: some thousands, which a client that reads has taken long before */
const UNREAD_ACKS_BYTES_MAX = 1024 * 1024

/** Serves `append/1`: requests go to the service in their order, acks of one stream leave in their order. */
export async function serveAppend (gate: Gate, service: AppendService): Promise<void> {
  await gate.serve({
    protocol: APPEND_PROTOCOL,
    nodesOnly: false,
    messageBytesMax: APPEND_REQUEST_BYTES_MAX,
    // a client may use its whole window at once, in the turn in which the first request comes
    unreadBytesMax: WINDOW_BYTES + APPEND_REQUEST_BYTES_MAX,
    streamsMax: STREAMS_MAX,
    handle: async (channel, peer) => {
      const session = new AppendServer(channel, peer, service)
      const first = await channel.read({ timeoutMs: gate.firstMessageTimeoutMs })
      if (first != null) {
        session.receive(first)
        channel.onMessage(message => { session.receive(message) })
        await session.ended()
      }
    }
  })
}

class AppendServer {
  readonly #channel: Channel
  readonly #peer: string
  readonly #service: AppendService
  readonly #window = new ReceiveWindow()
  /** the last ack of each stream: the next one waits for it */
  readonly #last = new Map<StreamId, Promise<void>>()
  /** bytes of frames that are being appended */
  #inFlightBytes = 0

  constructor (channel: Channel, peer: string, service: AppendService) {
    this.#channel = channel
    this.#peer = peer
    this.#service = service
  }

  /** Resolves when the client has ended its half, and everything it asked for is answered. */
  async ended (): Promise<void> {
    await this.#channel.remoteEnd()
    await Promise.all(this.#last.values())
  }

  receive (message: Uint8Array): void {
    const { id, request } = decodeAppendRequest(message)
    const bytes = request.frame.length
    this.#inFlightBytes += bytes
    if (this.#inFlightBytes > WINDOW_BYTES + APPEND_REQUEST_BYTES_MAX) {
      throw new ProtocolError(`${this.#peer} has ${this.#inFlightBytes} bytes on the way, which it was not granted`)
    }
    if (this.#channel.queuedBytes > UNREAD_ACKS_BYTES_MAX) {
      throw new ProtocolError(`${this.#peer} appends and doesn't read its acks`)
    }

    const answer: Promise<AppendAnswer> = this.#service.append(request, this.#peer).then(
      ack => ({ id, ack, credit: this.#used(bytes) }),
      (failure: unknown) => ({ id, failure, credit: this.#used(bytes) })
    )
    const before = this.#last.get(request.stream)
    const sent = Promise.all([answer, before]).then(([answer]) => { this.#send(answer) })
    this.#last.set(request.stream, sent)
    sent
      .catch((err: unknown) => { this.#channel.abort(err as Error) })
      .finally(() => {
        if (this.#last.get(request.stream) === sent) {
          this.#last.delete(request.stream)
        }
      })
  }

  #used (bytes: number): number {
    this.#inFlightBytes -= bytes

    return this.#window.used(bytes)
  }

  #send (answer: AppendAnswer): void {
    if (!this.#channel.isClosed) {
      this.#channel.send(encodeAppendAnswer(answer))
    }
  }
}
