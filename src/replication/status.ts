/** What a driver may ask a shard about itself. Nothing here changes it. */
import { BlockKind } from '../chain/index.js'
import { isSealing, room } from './propose.js'
import { isSealAppended } from './shard-state.js'
import type { Epoch, Height } from '../chain/index.js'
import type { ShardState } from './shard-state.js'
import type { Role, ShardIndex } from './types.js'

export interface ShardStatus {
  readonly role: Role
  readonly epoch: Epoch
  /** who is master of the epoch, as far as this shard knows */
  readonly master?: ShardIndex
  /** the master's `end` when it won; only a master has one */
  readonly start?: Height
  readonly end: Height
  readonly durableEnd: Height
  readonly commitEnd: Height
  /** the epoch since which this shard is in doubt (rule 10), if it is */
  readonly doubt?: Epoch
  /** bytes left for frames of data */
  readonly room: number
  /** the log ends with producers' blocks or the seal: no more data is taken */
  readonly sealing: boolean
  readonly sealAppended: boolean
  readonly sealCommitted: boolean
  /** there is a certificate, and the whole log is on disk */
  readonly sealCertified: boolean
  /** see `needsSeal` */
  readonly needsSeal: boolean
  /** as master of a sealed segment: shards that haven't said yet that they have the certificate */
  readonly uncertified: readonly ShardIndex[]
  /** as master: how many blocks each shard lacks on its disk; undefined for one not heard of in this epoch */
  readonly lag: readonly (number | undefined)[]
}

export function shardStatus (state: ShardState): ShardStatus {
  const { role, hard, master, log, durableEnd, commitEnd } = state
  const sealAppended = isSealAppended(state)

  return {
    role,
    epoch: hard.epoch,
    master,
    start: role === 'master' ? state.start : undefined,
    end: log.end,
    durableEnd,
    commitEnd,
    doubt: hard.doubt,
    room: room(state),
    sealing: isSealing(state),
    sealAppended,
    sealCommitted: sealAppended && commitEnd === log.end,
    sealCertified: state.certificate != null,
    needsSeal: needsSeal(state),
    uncertified: uncertified(state),
    lag: lag(state)
  }
}

/** This master's log ends with producers' blocks: it can only be sealed, and needs a `seal` event. */
export function needsSeal ({ role, log }: ShardState): boolean {
  return role === 'master' && log.lastKind === BlockKind.producers
}

function uncertified (state: ShardState): ShardIndex[] {
  if (state.role !== 'master' || state.certificate == null) {
    return []
  }

  return state.progress.flatMap((progress, shard) => progress == null || progress.certified ? [] : [shard])
}

function lag (state: ShardState): (number | undefined)[] {
  if (state.role !== 'master') {
    return []
  }

  return state.settings.descriptor.shards.map((_, shard) => {
    if (shard === state.settings.self) {
      return state.log.end - state.durableEnd
    }
    const progress = state.progress[shard]

    return progress?.answered === true ? state.log.end - progress.durableEnd : undefined
  })
}
