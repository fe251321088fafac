/**
 * Doubting (rule 10). A shard whose machine went down with unsynced writes may have lost what it acknowledged. It counts for
 * no commit and no majority until it has adopted a later epoch: its master was elected by shards that lost nothing, or by
 * all there are.
 */
import { holdsSealed, isDoubtful } from './shard-state.js'
import type { Epoch } from '../chain/index.js'
import type { Ballots, ShardState } from './shard-state.js'
import type { ShardIndex } from './types.js'

/** What this shard's answers say of its doubt. */
export function ownDoubt (state: ShardState): Epoch | undefined {
  return isDoubtful(state) ? state.hard.doubt : undefined
}

/** Only an epoch later than the one it came back with ends a shard's doubt: in that one it is still counted with what it lost. */
export function mayAdopt (state: ShardState): boolean {
  return !isDoubtful(state) || state.hard.doubt !== state.hard.epoch
}

export function ownBallot (state: ShardState): Ballots {
  return new Map([[state.settings.self, { doubtful: isDoubtful(state) }]])
}

/** A yes once given without doubt stays one: it was true of what the shard had then. */
export function takeBallot (votes: Ballots, from: ShardIndex, doubtful: boolean): void {
  votes.set(from, { doubtful: doubtful && votes.get(from)?.doubtful !== false })
}

/**
 * A majority that isn't in doubt, or everybody: if every shard there is says that it holds no more than the candidate,
 * nothing that was kept anywhere is lost.
 */
export function carries ({ settings }: ShardState, votes: Ballots): boolean {
  const certain = [...votes.values()].filter(({ doubtful }) => !doubtful).length

  return certain >= settings.majority || votes.size === settings.descriptor.shards.length
}

/** True if a follower's doubt can only end with an election, and enough others listen for one to be won. */
export function shouldRaise (state: ShardState): boolean {
  const { hard, progress, nowMs, electionTimeoutMs } = state
  if (holdsSealed(state) || !progress.some(follower => follower?.doubt === hard.epoch)) {
    return false
  }

  const voters = ownBallot(state)
  progress.forEach((follower, shard) => {
    if (follower?.answered === true && nowMs - follower.heardMs < electionTimeoutMs) {
      voters.set(shard, { doubtful: follower.doubt != null })
    }
  })

  return carries(state, voters)
}
