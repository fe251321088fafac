/** One question, one answer, on a stream of their own. */
import { ClosedError } from '../errors.js'
import { encodeFailed } from './errors.js'
import type { Gate, Served } from './gate.js'
import type { Network } from './network.js'
import type { PeerAddresses } from './directory/service.js'

export interface AskProtocol {
  readonly protocol: string
  readonly requestBytesMax: number
  readonly answerBytesMax: number
}

/** Asks; the bytes of the answer. @throws {ClosedError} if none comes; the signal's reason */
export async function ask (network: Network, peer: PeerAddresses, { protocol, answerBytesMax }: AskProtocol, request: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
  const channel = await network.open(peer, protocol, answerBytesMax, signal)

  try {
    channel.send(request)
    const answer = await channel.read({ signal })
    if (answer == null) {
      throw new ClosedError(`${peer.peerId} ended ${protocol} without an answer`)
    }
    await channel.close({ signal })

    return answer
  } catch (err) {
    channel.abort(err as Error)
    throw err
  }
}

/** Serves questions. A question that can't be decoded costs the sender its stream; what `answer` throws is the answer. */
export async function serveAsks (gate: Gate, protocol: AskProtocol, served: Pick<Served, 'nodesOnly' | 'streamsMax'>, decodeAndAnswer: (request: Uint8Array, peer: string) => () => Promise<Uint8Array>): Promise<void> {
  await gate.serve({
    ...served,
    protocol: protocol.protocol,
    messageBytesMax: protocol.requestBytesMax,
    handle: async (channel, peer) => {
      const request = await channel.read({ timeoutMs: gate.firstMessageTimeoutMs })
      if (request != null) {
        const answer = decodeAndAnswer(request, peer)
        channel.send(await answer().catch(encodeFailed))
      }
    }
  })
}
