import type { Clock } from '../clock.js'
import type { SegmentEntry, StreamId } from '../chain/index.js'
import type { Logger, ShardPeers } from './ports.js'
import type { SegmentOwner } from './segment-owner.js'

const OPEN_TIMEOUT_MS = 10_000
/** pauses after which a shard that could not open is told again, with whatever it sends then */
const RETRY_MIN_MS = 100
const RETRY_MAX_MS = 5_000

/** Why a shard isn't told now: it is being told, or could not open and has its pause. */
interface Told {
  readonly pauseMs: number
  readonly untilMs: number
}

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
  /** by segment and peer */
  readonly #told = new Map<string, Told>()

  constructor (options: IntroducerOptions) {
    this.#options = options
  }

  introduce (peer: string, owner: SegmentOwner): void {
    const { clock, log } = this.#options
    const key = `${owner.segment} ${peer}`
    const told = this.#told.get(key)
    if (told != null && clock.nowMs() < told.untilMs) {
      return
    }

    this.#told.set(key, { pauseMs: told?.pauseMs ?? 0, untilMs: Infinity })
    this.#open(peer, owner)
      .then(() => { this.#told.delete(key) })
      .catch((err: unknown) => {
        this.#forgetOld()
        const pauseMs = Math.min(RETRY_MAX_MS, Math.max(RETRY_MIN_MS, 2 * (told?.pauseMs ?? 0)))
        this.#told.set(key, { pauseMs, untilMs: clock.nowMs() + pauseMs })
        log('%s did not open %s: %e', peer, owner.segment, err)
      })
  }

  /** Those that haven't sent anything for long don't need to be told. */
  #forgetOld (): void {
    const nowMs = this.#options.clock.nowMs()
    for (const [key, { untilMs }] of this.#told) {
      if (untilMs + RETRY_MAX_MS < nowMs) {
        this.#told.delete(key)
      }
    }
  }

  async #open (peer: string, owner: SegmentOwner): Promise<void> {
    const { peers, clock, listed } = this.#options
    const { segment, opening, stream, descriptor } = owner
    await peers.open(peer, { segment, opening, segments: await listed(stream, descriptor.number) }, clock.timeout(OPEN_TIMEOUT_MS))
    owner.post({ type: 'connected', from: owner.shardIndexOf(peer) })
  }
}
