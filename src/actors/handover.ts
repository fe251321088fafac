import { inTime } from '../clock.js'
import type { Clock } from '../clock.js'
import type { Descriptor } from '../chain/index.js'
import type { OpenRequest } from '../protocols/open/service.js'
import type { Logger, ShardPeers } from './ports.js'

const OPEN_TIMEOUT_MS = 10_000
const RETRY_MIN_MS = 100
const RETRY_MAX_MS = 5_000

export interface HandoverOptions {
  readonly request: OpenRequest
  readonly successor: Descriptor
  /** peer id of this node, which has opened its own shard by itself */
  readonly self: string
  readonly peers: ShardPeers
  readonly clock: Clock
  readonly log: Logger
  readonly signal: AbortSignal
  /** true once the successor is itself sealed: then nobody needs to be told any more */
  readonly isOver: () => boolean
}

/**
 * Sends Open to the successor's other shards until all have answered or the successor is itself sealed. Every shard of
 * a sealed segment does so, so no crash between seal and open strands the stream.
 */
export async function handOver (options: HandoverOptions): Promise<void> {
  const { successor, self } = options

  await Promise.all(successor.shards.filter(shard => shard.peerId !== self).map(async ({ peerId }) => { await openAt(peerId, options) }))
}

async function openAt (peerId: string, options: HandoverOptions): Promise<void> {
  const { request, peers, clock, log, signal, isOver } = options

  for (let pauseMs = RETRY_MIN_MS; !signal.aborted && !isOver(); pauseMs = Math.min(RETRY_MAX_MS, pauseMs * 2)) {
    try {
      await inTime(clock, OPEN_TIMEOUT_MS, signal, async limited => { await peers.open(peerId, request, limited) })
      return
    } catch (err) {
      log.trace('%s has not opened %s yet: %e', peerId, request.segment, err)
      await clock.delay(pauseMs, signal)
    }
  }
}
