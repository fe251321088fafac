/** A request, then a run of answers as fast as the receiver grants credit: what reads and copies have in common. */
import { ClosedError } from '../errors.js'
import { encodeFailed } from './errors.js'
import { ReceiveWindow, SendWindow } from './window.js'
import type { Channel } from './channel.js'
import type { Gate, Served } from './gate.js'
import type { Network } from './network.js'
import type { PeerAddresses } from './directory/service.js'

export interface PipedAnswer {
  readonly pieces: Uint8Array[]
  /** bytes of frames in it: what credit counts */
  readonly bytes: number
}

export interface PipedServer {
  /** Decodes the request; what it throws costs the sender its stream. What the answers throw is the last answer. */
  readonly answers: (request: Uint8Array, peer: string, signal: AbortSignal) => AsyncIterable<PipedAnswer>
  readonly decodeCredit: (message: Uint8Array) => number
}

export async function servePiped (gate: Gate, served: Omit<Served, 'handle'>, { answers, decodeCredit }: PipedServer): Promise<void> {
  await gate.serve({
    ...served,
    handle: async (channel, peer) => {
      const request = await channel.read({ timeoutMs: gate.firstMessageTimeoutMs })
      if (request == null) {
        return
      }

      const window = new SendWindow()
      const stop = new AbortController()
      channel.remoteEnd().then(() => { end() }, end)
      const answering = answers(request, peer, stop.signal)
      channel.onMessage(message => { window.grant(decodeCredit(message)) })

      try {
        for await (const { pieces, bytes } of answering) {
          while (bytes > 0 && window.bytes <= 0 && !stop.signal.aborted) {
            await window.opened()
          }
          if (stop.signal.aborted) {
            return
          }
          window.take(bytes)
          channel.send(...pieces)
        }
      } catch (err) {
        if (!channel.isClosed) {
          channel.send(encodeFailed(err))
        }
      }

      function end (): void {
        stop.abort()
        window.end()
      }
    }
  })
}

export interface PipedDial<T> {
  readonly protocol: string
  readonly answerBytesMax: number
  readonly request: Uint8Array
  readonly encodeCredit: (bytes: number) => Uint8Array
  /** Decodes an answer, throws what it failed with; `last` ends the run. */
  readonly decode: (message: Uint8Array) => { readonly value?: T, readonly bytes: number, readonly last: boolean }
}

/** Ending the iteration early ends the stream. @throws {ClosedError} if the run ends before its last answer */
export async function * dialPiped<T> (network: Network, peer: PeerAddresses, dial: PipedDial<T>, signal: AbortSignal): AsyncGenerator<T, void, undefined> {
  const channel = await network.open(peer, dial.protocol, dial.answerBytesMax, signal)
  const window = new ReceiveWindow()
  let whole = false

  try {
    channel.send(dial.request)
    while (!whole) {
      const message = await channel.read({ signal })
      if (message == null) {
        throw new ClosedError(`${peer.peerId} ended ${dial.protocol} before its last answer`)
      }
      const { value, bytes, last } = dial.decode(message)
      whole = last
      if (value !== undefined) {
        yield value
      }
      const credit = window.used(bytes)
      if (credit > 0 && !last) {
        grant(channel, dial.encodeCredit(credit))
      }
    }
  } finally {
    await end(channel, whole)
  }
}

/** The stream may have ended meanwhile, with answers still to be read: then nobody needs the credit. */
function grant (channel: Channel, credit: Uint8Array): void {
  if (!channel.isClosed) {
    channel.send(credit)
  }
}

async function end (channel: Channel, whole: boolean): Promise<void> {
  const given = new ClosedError('the reader has what it wanted')
  if (!whole) {
    channel.abort(given)
    return
  }

  await channel.close({ signal: channel.clock.timeout(1_000) }).catch((err: unknown) => { channel.abort(err as Error) })
}
