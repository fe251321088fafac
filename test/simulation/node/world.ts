/** What the parts of a simulation of whole nodes know of one another. */
import type { NodeCore } from '../../../src/node/node-core.js'
import type { ClusterFile } from '../../../src/node/cluster-file.js'
import type { Random } from '../../../src/replication/random.js'
import type { DiskStorage } from '../../../src/storage/disk-storage.js'
import type { Timeline } from '../timeline.js'
import type { Coverage } from './coverage.js'
import type { Profile } from './profile.js'
import type { SimContent, SimNews } from './directory-ports.js'
import type { DiskOfProcess } from './disk-of-process.js'
import type { SimDisk } from './sim-disk.js'
import type { SimHost, SimNetwork } from './sim-network.js'
import type { SimProcess, WallClock } from './sim-process.js'

/** A node that runs, or is starting. */
export interface Life {
  readonly process: SimProcess
  readonly host: SimHost
  readonly disk: DiskOfProcess
  readonly content: SimContent
  readonly news: SimNews
  storage?: DiskStorage
  core?: NodeCore
}

export interface SimMachine {
  readonly name: string
  readonly peerId: string
  readonly disk: SimDisk
  readonly wall: WallClock
  readonly life: Life | undefined
  start (cluster: ClusterFile): void
  /** The process ends without a word, and with it the machine unless `isMachineUp`. */
  die (isMachineUp: boolean): void
}

export interface World {
  readonly random: Random
  readonly timeline: Timeline
  readonly profile: Profile
  readonly coverage: Coverage
  readonly network: SimNetwork
  readonly machines: readonly SimMachine[]
  /** nodes that run */
  readonly lives: readonly Life[]
  readonly trace: ((line: string) => void) | undefined
  /** Something threw that must not. */
  fail (err: unknown): void
}
