/** How much of what a run has. Everything by seed. */
import { random, randomInteger } from '../../../src/replication/random.js'
import type { Random } from '../../../src/replication/random.js'

export interface Profile {
  readonly machines: number
  /** nothing goes wrong before the streams are made */
  readonly startsCalmly: boolean
  readonly streams: number
  readonly clients: number
  /** how long things go wrong */
  readonly faultMs: number
  /** between faults, on average */
  readonly faultEveryMs: number
  readonly latencyMs: number
  readonly diskMs: number
  /** most bytes of a block */
  readonly blockBytesMax: number
  /** most a client waits between its calls */
  readonly pauseMs: number
  /** chances of what becomes of messages between shards */
  readonly loss: number
  readonly duplication: number
  readonly reordering: number
}

export function profileOf (generator: Random): Profile {
  const troubled = random(generator) < 0.5 ? random(generator) * 0.1 : 0

  return {
    machines: random(generator) < 0.75 ? 3 : randomInteger(generator, 4, 6),
    startsCalmly: random(generator) < 0.85,
    streams: randomInteger(generator, 1, 3),
    clients: 2,
    faultMs: 1500,
    faultEveryMs: 80 + 350 * random(generator),
    latencyMs: 0.5 + 3 * random(generator),
    diskMs: 0.5 + 6 * random(generator),
    blockBytesMax: randomInteger(generator, 2_000, 14_000),
    pauseMs: 20 + 80 * random(generator),
    loss: troubled,
    duplication: troubled,
    reordering: troubled
  }
}
