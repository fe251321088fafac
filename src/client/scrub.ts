import { DeadlineError } from '../errors.js'
import { delay, withTimeout } from './retry.js'
import type { Clock } from '../clock.js'
import type { ScrubProgress, ScrubRequest } from '../protocols/admin/service.js'
import type { PeerAddresses } from '../protocols/directory/service.js'
import type { NodeConnector } from './ports.js'

/** how often a node is asked how far it is */
const ASK_EVERY_MS = 500

export interface ScrubContext {
  readonly connector: NodeConnector
  readonly peer: PeerAddresses
  readonly requestTimeoutMs: number
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly onProgress: ((peerId: string, progress: ScrubProgress) => void) | undefined
}

/** Has one node read its sealed segments anew; resolves with what it found, once all are read. */
export async function scrubNode (context: ScrubContext): Promise<ScrubProgress> {
  const { peer, clock, signal, onProgress } = context
  let progress = await ask(context, { start: true })

  while (progress.running) {
    onProgress?.(peer.peerId, progress)
    await delay(clock, ASK_EVERY_MS, signal)
    progress = await ask(context, { start: false })
  }

  return progress
}

async function ask ({ connector, peer, clock, requestTimeoutMs, signal }: ScrubContext, request: ScrubRequest): Promise<ScrubProgress> {
  const timeout = (): Error => new DeadlineError(`${peer.peerId} didn't answer in ${requestTimeoutMs} ms`)

  return await withTimeout(clock, requestTimeoutMs, signal, timeout, async signal => await connector.scrub(peer, request, signal))
}
