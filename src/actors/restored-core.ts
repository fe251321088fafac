import { createShard } from '../replication/index.js'
import type { Opening } from '../protocols/open/service.js'
import type { ProducerEntry } from '../chain/index.js'
import type { ShardIndex, ShardState } from '../replication/index.js'
import type { SegmentStore, ShardRecord } from '../storage/segment-store.js'

export interface RestoredShard {
  readonly store: SegmentStore
  readonly record: ShardRecord
  readonly opening: Opening
  readonly producers: readonly ProducerEntry[]
  readonly justOpened: boolean
  readonly seed: number
}

/** The replication core of a shard, as its files and its record have it. */
export function restoredCore ({ store, record, opening, producers, justOpened, seed }: RestoredShard, self: ShardIndex, nowMs: number): ShardState {
  const { descriptor, descriptorBytes } = store.header
  const { stream, segment, hardState, certificate } = record

  return createShard({
    stream, segment, self, descriptor, descriptorBytes, hardState, certificate, producers, justOpened, seed, nowMs,
    frames: store.frames(), roomBytes: store.roomBytes, lastData: opening.lastData
  })
}
