/** One question, one answer, on a stream of their own. */
import PQueue from 'p-queue'
import { ClosedError } from '../errors.js'
import { encodeFailed } from './errors.js'
import type { Gate, Served } from './gate.js'
import type { Network } from './network.js'
import type { PeerAddresses } from './directory/service.js'

export interface AskProtocol {
  readonly protocol: string
  readonly requestBytesMax: number
  readonly answerBytesMax: number
  /** most questions of one peer that are served at once; what comes beyond that is refused */
  readonly atOnceMax: number
}

/** questions under way, by protocol and peer */
const underWay = new WeakMap<Network, Map<string, PQueue>>()

/**
 * Asks; the bytes of the answer. A peer is asked no more at once than it serves: the rest waits for its turn.
 *
 * @throws {ClosedError} if no answer comes; the signal's reason
 */
export async function ask (network: Network, peer: PeerAddresses, protocol: AskProtocol, request: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
  const queues = underWay.get(network) ?? new Map<string, PQueue>()
  underWay.set(network, queues)
  const key = `${protocol.protocol} ${peer.peerId}`
  // a stream may be closed here some time before it is there
  const queue = queues.get(key) ?? new PQueue({ concurrency: protocol.atOnceMax / 2 })
  queues.set(key, queue)

  try {
    return await queue.add(async () => await askNow(network, peer, protocol, request, signal), { signal })
  } finally {
    if (queue.size + queue.pending === 0) {
      queues.delete(key)
    }
  }
}

async function askNow (network: Network, peer: PeerAddresses, { protocol, answerBytesMax }: AskProtocol, request: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
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
export async function serveAsks (gate: Gate, protocol: AskProtocol, served: Pick<Served, 'nodesOnly'>, decodeAndAnswer: (request: Uint8Array, peer: string) => () => Promise<Uint8Array>): Promise<void> {
  await gate.serve({
    ...served,
    protocol: protocol.protocol,
    messageBytesMax: protocol.requestBytesMax,
    streamsMax: protocol.atOnceMax,
    handle: async (channel, peer) => {
      const request = await channel.read({ timeoutMs: gate.firstMessageTimeoutMs })
      if (request != null) {
        const answer = decodeAndAnswer(request, peer)
        channel.send(await answer().catch(encodeFailed))
      }
    }
  })
}
