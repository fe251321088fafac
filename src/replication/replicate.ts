/** A master's side of replication: Appends to followers, their answers, heartbeats. */
import { advance, majorityOfFollowers } from './commit.js'
import { adoptWhenDurable, send } from './outbox.js'
import { beat, matched, newProgress, probe } from './progress.js'
import { isAsked, takeSignatureOf } from './proving.js'
import { stepDown } from './role.js'
import { hasAdopted, holdsSealed } from './shard-state.js'
import type { Epoch, Height } from '../chain/index.js'
import type { Progress } from './progress.js'
import type { ShardState } from './shard-state.js'
import type { AppendAnswer, OutboundAppend, ShardIndex } from './types.js'

/** This epoch is won. The first Append leaves when log and logEpoch are on disk (`hasAdopted`). */
export function becomeMaster (state: ShardState): void {
  const { log, settings } = state
  state.role = 'master'
  state.master = settings.self
  state.preVotes = undefined
  state.start = log.end
  state.matched = log.end
  state.heartbeatMs = state.nowMs
  state.claim = undefined
  state.progress = settings.descriptor.shards.map((_, shard) => shard === settings.self ? undefined : newProgress(log.base, log.end, state.nowMs))

  if (state.hard.logEpoch < state.hard.epoch) {
    adoptWhenDurable(state)
  }
}

/** Sends what followers lack and may have now; with `holdNews`, no Append only for what is decided. */
export function replicate (state: ShardState, holdNews: boolean): void {
  if (!hasAdopted(state)) {
    return
  }

  state.progress.forEach((progress, to) => {
    if (progress != null) {
      replicateTo(state, to, progress, holdNews)
    }
  })
}

/** Something is decided that a follower to which nothing is on the way wasn't told yet, and a `flush` now would tell it. */
export function hasNews (state: ShardState): boolean {
  return state.role === 'master' && hasAdopted(state) && state.progress.some(progress => progress != null && isNews(state, progress))
}

function isNews ({ commitEnd }: ShardState, { probing, inFlight, toldCommit }: Progress): boolean {
  return !probing && inFlight.length === 0 && toldCommit < commitEnd
}

function replicateTo (state: ShardState, to: ShardIndex, progress: Progress, holdNews: boolean): void {
  const { log, settings: { limits } } = state

  if (progress.probing) {
    if (!progress.probed) {
      progress.probed = true
      // a follower that doesn't answer gets no frames again and again
      sendAppend(state, to, progress, progress.answered && progress.silentBeats === 0 ? runFrom(state, progress.next) : progress.next)
    }
    return
  }

  while (progress.next < log.end && progress.inFlightBytes < limits.inFlightBytes) {
    const from = progress.next
    const end = runFrom(state, from)
    const bytes = log.bytesTo(log.indexOf(end)) - log.bytesTo(log.indexOf(from))
    sendAppend(state, to, progress, end)
    progress.inFlight.push({ to: end, bytes })
    progress.inFlightBytes += bytes
    progress.next = end
  }

  const isCertificateDue = progress.inFlight.length === 0 && state.certificate != null && !progress.certified && !progress.toldCertificate
  if (progress.due || isCertificateDue || isAsked(state, to, progress)) {
    sendAppend(state, to, progress, progress.next)
  } else if (!holdNews && isNews(state, progress)) {
    tellCommit(state, to, progress)
  }
}

/** Where frames from `from` end that fit an Append. */
function runFrom (state: ShardState, from: Height): Height {
  const { log, settings: { limits } } = state
  const first = log.indexOf(from)
  const bytes = log.bytesTo(first)
  let index = Math.min(first + 1, log.rows)

  while (index < log.rows && log.bytesTo(index + 1) - bytes <= limits.appendBytes) {
    index++
  }

  return log.boundary(index)
}

/** What is decided goes to a follower in the round it was told last: there is nothing for it to answer. */
function tellCommit (state: ShardState, to: ShardIndex, progress: Progress): void {
  progress.toldCommit = state.commitEnd
  send(state, to, appendOf(state, progress.next, progress.next, progress.toldRound))
}

function sendAppend (state: ShardState, to: ShardIndex, progress: Progress, end: Height): void {
  const { commitEnd, certificate } = state
  const prev = progress.next
  const proofEnd = isAsked(state, to, progress) ? state.claim?.end : undefined
  state.roundAsked++
  progress.due = false
  progress.toldCommit = commitEnd
  progress.toldRound = state.roundAsked
  progress.toldCertificate = certificate != null
  progress.askedProof = proofEnd ?? progress.askedProof

  send(state, to, { ...appendOf(state, prev, end, state.roundAsked), proofEnd, certificate })
}

function appendOf (state: ShardState, prev: Height, end: Height, round: number): OutboundAppend {
  const { log } = state

  return {
    type: 'append',
    epoch: state.hard.epoch,
    start: state.start,
    prev,
    prevHash: log.copyHash(log.indexOf(prev)),
    commitEnd: state.commitEnd,
    round,
    range: { from: prev, to: end }
  }
}

/** An answer in this epoch. */
export function receiveAppendAnswer (state: ShardState, from: ShardIndex, answer: AppendAnswer): void {
  const progress = state.progress[from]
  if (progress == null) {
    return
  }

  progress.answered = true
  progress.heardMs = state.nowMs
  progress.silentBeats = progress.probing ? 0 : progress.silentBeats
  progress.round = Math.max(progress.round, answer.round)

  const agrees = state.log.holds(answer.durableEnd, answer.durableHash)
  takeDoubt(state, progress, answer.doubt)
  if (answer.conflict != null) {
    // a shard in doubt may have lost what it said before, also in an answer that came late: only this one counts
    const known = progress.doubt === state.hard.epoch ? state.log.base : progress.matched
    progress.matched = agrees ? Math.max(known, answer.durableEnd) : known
    backOff(state, progress, answer.conflict)
  } else if (agrees) {
    matched(progress, answer.durableEnd)
  }

  if (agrees && answer.adopted && progress.doubt == null) {
    progress.adopted = true
  }
  if (agrees) {
    progress.durableEnd = Math.max(progress.durableEnd, answer.durableEnd)
  }
  if (answer.adopted && progress.doubt == null && answer.proof != null) {
    takeSignatureOf(state, from, answer.proof)
  }
  advance(state)
}

/** A doubt that came up in this epoch lasts as long as the epoch: answers from before it, which come late, say nothing. */
function takeDoubt (state: ShardState, progress: Progress, doubt: Epoch | undefined): void {
  const { epoch } = state.hard
  if (progress.doubt === epoch) {
    return
  }

  progress.doubt = doubt
  if (doubt != null) {
    progress.adopted = false
  }
  if (doubt === epoch) {
    progress.matched = state.log.base // some of that may be lost
  }
}

/** The logs agree at most up to `conflict`: tries there, and further back each time that fails. */
function backOff (state: ShardState, progress: Progress, conflict: Height): void {
  if (conflict >= progress.next) {
    return
  }

  const lowest = state.log.indexOf(progress.matched)
  const index = Math.max(lowest, state.log.floor(conflict) - (progress.stride - 1))
  probe(progress, state.log.boundary(index))
  progress.stride *= 2
}

/** Its node is alive and the same process: a follower if it answered in this epoch. */
export function hearFollower (state: ShardState, from: ShardIndex): void {
  const progress = state.progress[from]
  if (progress?.answered === true) {
    progress.heardMs = state.nowMs
  }
}

export function connectionChanged (state: ShardState, from: ShardIndex): void {
  const progress = state.progress[from]
  if (progress != null) {
    probe(progress, progress.matched === state.log.base ? progress.next : progress.matched)
  }
}

/** Heartbeats, and whether a majority still listens. */
export function tickMaster (state: ShardState): void {
  const { nowMs, electionTimeoutMs } = state

  if (!holdsSealed(state) && !majorityOfFollowers(state, follower => follower.doubt == null && nowMs - follower.heardMs < electionTimeoutMs)) {
    stepDown(state)
    return
  }
  if (nowMs - state.heartbeatMs >= state.settings.timing.heartbeatMs) {
    state.heartbeatMs = nowMs
    if (state.claim != null) {
      state.claim.asked = state.claim.signatures.has(state.settings.self) // asked again if the answer was lost
    }
    advance(state)
    state.progress.forEach(follower => {
      if (follower != null && !follower.certified) {
        beat(follower)
      }
    })
  }
}
