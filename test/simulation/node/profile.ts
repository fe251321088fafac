/** How much of what a run has. Everything by seed. */
import { random, randomInteger } from '../../../src/replication/random.js'
import type { Random } from '../../../src/replication/random.js'

export interface Profile {
  readonly machines: number
  /** power cuts above all, of all machines at once, of streams whose acks don't wait for disks: what may be lost is lost */
  readonly blackouts: boolean
  /** nothing goes wrong before the streams are made */
  readonly startsCalmly: boolean
  /** the durability of each stream */
  readonly streams: ReadonlyArray<'sync' | 'interval'>
  readonly clients: number
  /** how long things go wrong */
  readonly faultMs: number
  /** between faults, on average */
  readonly faultEveryMs: number
  /** longest until a machine or process that died is started again */
  readonly awayMs: number
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
  /** chance that an append asks for a receipt */
  readonly proofs: number
  /** time in which a node reads all its sealed segments anew */
  readonly scrubPeriodMs: number
}

/** Every so manieth seed is one of blackouts, of which four in ten lose blocks; of the others hardly one in a hundred does. */
const BLACKOUTS_EVERY = 10

export function profileOf (seed: number, generator: Random): Profile {
  const profile = drawn(generator)
  const blackouts = seed % BLACKOUTS_EVERY === BLACKOUTS_EVERY - 1

  return blackouts ? { ...profile, blackouts, streams: profile.streams.map(() => 'interval'), awayMs: 100, faultMs: 2500, pauseMs: 20, proofs: 0 } : profile
}

function drawn (generator: Random): Profile {
  const troubled = random(generator) < 0.5 ? random(generator) * 0.1 : 0

  return {
    machines: random(generator) < 0.75 ? 3 : randomInteger(generator, 4, 6),
    blackouts: false,
    startsCalmly: random(generator) < 0.85,
    streams: Array.from({ length: randomInteger(generator, 1, 3) }, () => random(generator) < 0.3 ? 'interval' : 'sync'),
    clients: 2,
    faultMs: 1500,
    faultEveryMs: 80 + 350 * random(generator),
    awayMs: 1500,
    latencyMs: 0.5 + 3 * random(generator),
    diskMs: 0.5 + 6 * random(generator),
    blockBytesMax: randomInteger(generator, 2_000, 14_000),
    pauseMs: 20 + 80 * random(generator),
    loss: troubled,
    duplication: troubled,
    reordering: troubled,
    proofs: 0.15 * random(generator),
    scrubPeriodMs: 300 + 1500 * random(generator)
  }
}
