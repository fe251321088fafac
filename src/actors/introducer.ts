import type { Clock } from '../clock.js'
import type { SegmentEntry, StreamId } from '../chain/index.js'
import type { Logger, ShardPeers } from './ports.js'
import type { SegmentOwner } from './segment-owner.js'

const OPEN_TIMEOUT_MS = 10_000

export interface IntroducerOptions {
  readonly peers: ShardPeers
  readonly clock: Clock
  readonly log: Logger
  /** the stream's segments before this number, as an Open carries them */
  readonly listed: (stream: StreamId, before: number) => Promise<SegmentEntry[]>
}

/**
 * Tells a shard that doesn't know its segment what it is opened with. Any shard that has the segment may: it must not
 * wait for a master, since there is none while too few shards are open to elect one.
 */
export class Introducer {
  readonly #options: IntroducerOptions
  /** on their way, by segment and peer */
  readonly #opens = new Set<string>()

  constructor (options: IntroducerOptions) {
    this.#options = options
  }

  introduce (peer: string, owner: SegmentOwner): void {
    const { log } = this.#options
    const key = `${owner.segment} ${peer}`
    if (this.#opens.has(key)) {
      return
    }

    this.#opens.add(key)
    this.#open(peer, owner)
      .catch((err: unknown) => { log('%s did not open %s: %e', peer, owner.segment, err) })
      .finally(() => { this.#opens.delete(key) })
  }

  async #open (peer: string, owner: SegmentOwner): Promise<void> {
    const { peers, clock, listed } = this.#options
    const { segment, opening, stream, descriptor } = owner
    await peers.open(peer, { segment, opening, segments: await listed(stream, descriptor.number) }, clock.timeout(OPEN_TIMEOUT_MS))
    owner.post({ type: 'connected', from: owner.shardIndexOf(peer) })
  }
}
