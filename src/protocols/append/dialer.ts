import { ClosedError } from '../../errors.js'
import { decodeError } from '../errors.js'
import { SendWindow } from '../window.js'
import { APPEND_ANSWER_BYTES_MAX, APPEND_PROTOCOL, decodeAppendAnswer, encodeAppendRequest } from './codec.js'
import type { Channel } from '../channel.js'
import type { Network } from '../network.js'
import type { PeerAddresses } from '../directory/service.js'
import type { AppendAck, AppendRequest, AppendSession } from './service.js'

/** Opens a long-lived append stream to a node. @throws {ClosedError} if it can't be reached */
export async function dialAppend (network: Network, peer: PeerAddresses, signal: AbortSignal): Promise<AppendSession> {
  return new WireAppendSession(await network.open(peer, APPEND_PROTOCOL, APPEND_ANSWER_BYTES_MAX, signal), peer.peerId)
}

interface Pending {
  resolve: (ack: AppendAck) => void
  reject: (err: Error) => void
}

class WireAppendSession implements AppendSession {
  readonly #channel: Channel
  readonly #peer: string
  readonly #window = new SendWindow()
  readonly #pending = new Map<number, Pending>()
  /** requests that wait for credit, in order */
  #waiting: Promise<void> | undefined
  #nextId = 1

  constructor (channel: Channel, peer: string) {
    this.#channel = channel
    this.#peer = peer
    channel.onMessage(message => { this.#receive(message) })
    channel.closed
      .then(err => { this.#end(err) })
      .catch((err: unknown) => { this.#end(err as Error) })
    // a node that ends its half answers nothing any more
    channel.remoteEnd()
      .then(() => { channel.abort(new ClosedError(`${peer} ended its append stream`)) })
      .catch((err: unknown) => { this.#end(err as Error) })
  }

  get closed (): boolean {
    return this.#channel.isClosed
  }

  async append (request: AppendRequest): Promise<AppendAck> {
    return await new Promise<AppendAck>((resolve, reject) => {
      this.#sendInOrder(request, { resolve, reject })
    })
  }

  async close (): Promise<void> {
    await this.#channel.close({ signal: this.#channel.clock.timeout(1_000) })
      .catch((err: unknown) => { this.#channel.abort(err as Error) })
  }

  #sendInOrder (request: AppendRequest, pending: Pending): void {
    if (this.#waiting == null && this.#window.bytes > 0) {
      this.#send(request, pending)
      return
    }

    const mine = (this.#waiting ?? Promise.resolve())
      .then(async () => {
        while (this.#window.bytes <= 0 && !this.closed) {
          await this.#window.opened()
        }
        this.#send(request, pending)
      })
      .finally(() => {
        if (this.#waiting === mine) {
          this.#waiting = undefined
        }
      })
    this.#waiting = mine
  }

  #send (request: AppendRequest, pending: Pending): void {
    const id = this.#nextId++
    try {
      this.#window.take(request.frame.length)
      this.#channel.send(...encodeAppendRequest(id, request))
    } catch (err) {
      pending.reject(err as Error)
      return
    }

    this.#pending.set(id, pending)
  }

  #receive (message: Uint8Array): void {
    const { id, ack, failure, credit } = decodeAppendAnswer(message)
    if (credit > 0) {
      this.#window.grant(credit)
    }
    const pending = this.#pending.get(id)
    if (pending == null) {
      return
    }

    this.#pending.delete(id)
    if (ack != null) {
      pending.resolve(ack)
    } else {
      pending.reject(decodeError(failure))
    }
  }

  #end (err: Error | undefined): void {
    this.#window.end()
    for (const pending of this.#pending.values()) {
      pending.reject(new ClosedError(`The append stream to ${this.#peer} is closed`, { cause: err }))
    }
    this.#pending.clear()
  }
}
