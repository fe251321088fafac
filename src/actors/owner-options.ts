/** What an owner is made of, and whom it tells. */
import type { Clock } from '../clock.js'
import type { ProducerEntry, Receipt } from '../chain/index.js'
import type { Opening } from '../protocols/open/service.js'
import type { SegmentStore, ShardRecord, Storage } from '../storage/segment-store.js'
import type { Logger, Notary, ShardPeers, Signer } from './ports.js'

export interface SegmentOwnerOptions<Owner> {
  readonly storage: Storage
  readonly store: SegmentStore
  readonly record: ShardRecord
  readonly opening: Opening
  /** from the opening: what the segment before handed over */
  readonly producers: readonly ProducerEntry[]
  /** made in this run of the process: the named master may append at once */
  readonly justOpened: boolean
  readonly signer: Signer
  readonly notary: Notary
  readonly peers: ShardPeers
  readonly clock: Clock
  readonly log: Logger
  readonly seed: number
  /** the owner became master, in a new epoch or segment */
  readonly onMaster: (owner: Owner) => void
  /** the seal is decided: the successor can be opened. The owner goes on until it is stopped */
  readonly onSealed: (owner: Owner, certificate: Receipt) => void
  /** the seal is decided, and this shard lacks blocks of it: they must be copied */
  readonly onBehind: (owner: Owner, certificate: Receipt) => void
}
