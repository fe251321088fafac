/** What the parts of a simulation of whole nodes know of one another. */
import type { Random } from '../../../src/replication/random.js'
import type { Timeline } from '../timeline.js'
import type { Coverage } from './coverage.js'
import type { Life, Machine } from './machine.js'
import type { Profile } from './profile.js'
import type { SimNetwork } from './sim-network.js'

export interface World {
  readonly random: Random
  readonly timeline: Timeline
  readonly profile: Profile
  readonly coverage: Coverage
  readonly network: SimNetwork
  readonly machines: readonly Machine[]
  /** nodes that run */
  readonly lives: readonly Life[]
  readonly trace: ((line: string) => void) | undefined
  /** Something threw that must not. */
  fail (err: unknown): void
}
