/** What the parts of a simulation of whole nodes know of one another. */
import type { SegmentId } from '../../../src/chain/index.js'
import type { NodeCore } from '../../../src/node/node-core.js'
import type { ClusterFile } from '../../../src/node/cluster-file.js'
import type { Random } from '../../../src/replication/random.js'
import type { DiskStorage } from '../../../src/storage/disk-storage.js'
import type { Timeline } from '../timeline.js'
import type { Coverage } from './coverage.js'
import type { Flip } from './disk-content.js'
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
  /** of its data folder: another one after `wipe` */
  readonly incarnation: string
  /** of the machine: another one after its power was gone */
  readonly bootId: string
  /** bits that flipped in data files, by their segments */
  readonly damage: Map<SegmentId, readonly Flip[]>
  readonly disk: SimDisk
  readonly wall: WallClock
  readonly life: Life | undefined
  start (cluster: ClusterFile): void
  /** The process ends without a word, and with it the machine unless `isMachineUp`; all others too in an outage. */
  die (isMachineUp: boolean, isOutage?: boolean): void
  /** The process ends, and its data folder is gone but for the key. */
  wipe (): void
}

/**
 * Mistakes made on purpose: a machine that doesn't know that it lost its power, so that a shard in doubt votes as if it were
 * sure; a new data folder that passes for the one that was lost; a scrubber that finds nothing; a disk that says it has synced.
 */
export type BrokenNode = 'same-boot' | 'same-incarnation' | 'blind-scrubber' | 'lying-disk'

/** What nobody has any more, though it was decided. */
export interface Lost {
  /** values of blocks */
  readonly values: ReadonlySet<string>
  /** when the last of them went */
  readonly lastMs: number
}

export interface World {
  /** what is wrong on purpose, and must be noticed */
  readonly broken: ReadonlySet<BrokenNode>
  readonly random: Random
  readonly timeline: Timeline
  readonly profile: Profile
  readonly coverage: Coverage
  readonly network: SimNetwork
  readonly machines: readonly SimMachine[]
  /** what power cuts took that may be taken */
  readonly losses: Lost
  /** A machine lost its power: what nobody has any more was lost */
  powerLost (): void
  /** nodes that run */
  readonly lives: readonly Life[]
  readonly trace: ((line: string) => void) | undefined
  /** Something threw that must not. */
  fail (err: unknown): void
}
