/**
 * One shard's state machine, pure: the same state and event give the same Ready. No clock, no I/O; chance comes from a
 * generator in the state. What others send wrong is ignored or answered; a broken invariant throws and ends the shard.
 */
import { knownCertificate, knowsSealed, learnCertificate, takeCopied } from './certificate.js'
import { advance } from './commit.js'
import { followEpoch, raiseForDoubter, receivePreVote, receivePreVoteAnswer, receiveVote, receiveVoteAnswer, startPreVote, winIfElected } from './election.js'
import { answerMaster, answerNow, followCommit, receiveAppend } from './follower.js'
import { markSynced, markWritten, sendPromise, takeReady } from './outbox.js'
import { propose } from './propose.js'
import { openClaim, takeOwnSignature } from './proving.js'
import { connectionChanged, hearFollower, receiveAppendAnswer, replicate, tickMaster } from './replicate.js'
import { hasAdopted } from './shard-state.js'
import { hearMaster, missMaster, resetElection, stepDown } from './role.js'
import { seal } from './sealing.js'
import { refuse, settleConfirmed } from './settling.js'
import type { ShardState } from './shard-state.js'
import type { InboundMessage, Ready, ShardEvent, ShardIndex } from './types.js'

/** How many election timeouts a master that resigned lets others try. */
const RESIGNED_TIMEOUTS = 4

/**
 * Changes `state` by `event` and returns what is to be done about it. Every batch of events ends with `flush`.
 *
 * @throws {InvariantError} the shard must be stopped
 */
export function step (state: ShardState, event: ShardEvent): Ready {
  switch (event.type) {
    case 'tick':
      tick(state, event.nowMs)
      break
    case 'message':
      receive(state, event.from, event.message)
      break
    case 'heard':
      heard(state, event.from)
      break
    case 'connected':
      connectionChanged(state, event.from)
      break
    case 'disconnected':
      connectionChanged(state, event.from)
      if (state.role === 'follower' && state.master === event.from) {
        missMaster(state)
      }
      break
    case 'propose':
      propose(state, event)
      break
    case 'seal':
      seal(state, event)
      break
    case 'confirm':
      confirm(state, event.id)
      break
    case 'flush':
      flush(state, event.holdNews ?? false)
      break
    case 'synced':
      durable(state, event.writeId, markSynced)
      break
    case 'written':
      if (state.settings.lazy) {
        durable(state, event.writeId, markWritten)
      }
      break
    case 'signed':
      takeOwnSignature(state, event)
      advance(state)
      break
    case 'resign':
      resign(state)
      break
    case 'certified':
      learnCertificate(state, event.certificate)
      break
    case 'copied':
      takeCopied(state, event.certificate, event.frames)
      break
  }

  return takeReady(state)
}

function tick (state: ShardState, nowMs: number): void {
  state.nowMs = Math.max(state.nowMs, nowMs)
  if (state.role === 'master') {
    tickMaster(state)
  } else if (state.nowMs >= state.electionMs && !knowsSealed(state)) {
    startPreVote(state)
  }
}

function heard (state: ShardState, from: ShardIndex): void {
  if (state.role === 'master') {
    hearFollower(state, from)
  } else if (state.role === 'follower' && state.master === from) {
    hearMaster(state, from)
  }
}

function confirm (state: ShardState, id: number): void {
  if (state.role !== 'master') {
    refuse(state, id)
    return
  }
  settleConfirmed(state, state.log.end, { id, confirmed: state.log.end })
  advance(state)
}

function flush (state: ShardState, holdNews: boolean): void {
  raiseForDoubter(state)
  if (state.role === 'master') {
    openClaim(state)
    replicate(state, holdNews)
  } else {
    answerMaster(state)
  }
}

function durable (state: ShardState, writeId: number, mark: typeof markSynced): void {
  const { durableEnd, syncedEnd, hard } = state
  mark(state, writeId)
  winIfElected(state)
  const isNews = state.durableEnd !== durableEnd || state.hard !== hard || (state.syncedEnd !== syncedEnd && (state.proofEnd != null || !hasAdopted(state)))
  if (state.role === 'follower' && state.master != null && isNews) {
    state.answerDue = true
  }
  followCommit(state)
  advance(state)
}

function resign (state: ShardState): void {
  if (state.role === 'master') {
    stepDown(state)
    resetElection(state)
    state.electionMs += RESIGNED_TIMEOUTS * state.settings.timing.electionMaxMs
  }
}

function receive (state: ShardState, from: ShardIndex, message: InboundMessage): void {
  if (from === state.settings.self || state.settings.descriptor.shards[from] == null) {
    return
  }
  if (message.type === 'sealed') {
    const progress = state.progress[from]
    if (progress != null && message.behind !== true) {
      progress.certified = true
    }
    learnCertificate(state, message.certificate)
    return
  }
  if (message.type === 'unknownSegment' || message.type === 'quarantined') {
    return // for the driver. Its epoch is the question's, and nobody's promise: it must not end an election
  }
  if (knowsSealed(state) && answerSealed(state, from, message)) {
    return
  }

  const { epoch } = state.hard
  switch (message.type) {
    case 'preVote':
      receivePreVote(state, from, message)
      return
    case 'preVoteAnswer':
      if (!message.granted) {
        followEpoch(state, message.epoch)
      }
      receivePreVoteAnswer(state, from, message)
      return
    case 'vote':
      followEpoch(state, message.epoch)
      if (message.epoch < epoch) {
        sendPromise(state, from, { type: 'voteAnswer', epoch, granted: false })
      } else {
        receiveVote(state, from, message)
      }
      return
    case 'append':
      followEpoch(state, message.epoch)
      if (message.epoch < epoch) {
        sendPromise(state, from, { ...answerNow(state), adopted: false, conflict: undefined, sign: undefined })
      } else {
        receiveAppend(state, from, message)
      }
      return
    default:
      followEpoch(state, message.epoch)
      if (message.epoch === state.hard.epoch) {
        receiveAnswer(state, from, message)
      }
  }
}

function receiveAnswer (state: ShardState, from: ShardIndex, message: InboundMessage): void {
  switch (message.type) {
    case 'voteAnswer':
      receiveVoteAnswer(state, from, message)
      break
    case 'appendAnswer':
      receiveAppendAnswer(state, from, message)
      break
    case 'stepDown':
      if (state.master === from && state.role === 'follower') {
        state.master = undefined
        missMaster(state)
      }
      break
  }
}

/**
 * Nothing is decided any more in a segment that is known to be sealed. True if that was all there was to say. A shard
 * that still lacks blocks goes on taking them from the master.
 */
function answerSealed (state: ShardState, from: ShardIndex, message: InboundMessage): boolean {
  const certificate = knownCertificate(state)
  const isComplete = state.certificate != null
  if (state.certificateWaiting != null && message.type === 'append') {
    return true // all is here; it is answered once it is on disk
  }
  const asks = message.type === 'preVote' || message.type === 'vote' || message.type === 'append'
  const isOlder = message.type === 'appendAnswer' && message.epoch > state.hard.epoch

  if (certificate == null || (message.type === 'append' && !isComplete)) {
    return false
  }
  if (asks || isOlder) {
    sendPromise(state, from, { type: 'sealed', epoch: state.hard.epoch, certificate, behind: isComplete ? undefined : true })
    return true
  }

  return message.type !== 'appendAnswer' || state.role !== 'master'
}
