import { TimeLimit } from '../clock.js'
import { DeadlineError } from '../errors.js'
import { within } from './within.js'
import type { Clock } from '../clock.js'
import type { Height, SegmentId } from '../chain/index.js'
import type { CopyEvent } from '../protocols/copy/service.js'
import type { ShardPeers } from './ports.js'

const COPY_TIMEOUT_MS = 10 * 60_000
/** a copy of which nothing comes for so long is given up: the machine at the other end may have gone without a word */
const COPY_SILENCE_MS = 10_000

export interface CopySource {
  readonly peers: Pick<ShardPeers, 'copy'>
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * A sealed segment from another node, as `ShardPeers.copy` has it.
 *
 * @throws {DeadlineError} if the node falls silent
 */
export async function * copyOf (peer: string, segment: SegmentId, from: Height, { peers, clock, signal }: CopySource): AsyncGenerator<CopyEvent, void, undefined> {
  const limit = new TimeLimit(clock, COPY_TIMEOUT_MS, signal)
  const events = peers.copy(peer, segment, from, limit.signal)[Symbol.asyncIterator]()
  const silent = (): Error => new DeadlineError(`${peer} sent nothing of segment ${segment} for ${COPY_SILENCE_MS} ms`)

  try {
    while (true) {
      const { value, done } = await within(clock, COPY_SILENCE_MS, events.next(), silent)
      if (done === true) {
        return
      }
      yield value
    }
  } finally {
    limit.abort(new DeadlineError(`the copy of segment ${segment} is over`))
    await events.return?.()
  }
}
