/** What a certificate from elsewhere does to a shard: nothing more can be decided here, so nobody is elected any more. */
import { asBuffer, BlockKind, follows, verifyFrame } from '../chain/index.js'
import { advance } from './commit.js'
import { appendFrame, cutLog, decide } from './outbox.js'
import { enterEpoch } from './role.js'
import { settleProofs } from './proving.js'
import { holdsSealed } from './shard-state.js'
import { settleReached } from './settling.js'
import type { Frame, Receipt } from '../chain/index.js'
import type { ShardState } from './shard-state.js'

/** True if it is known that the segment is sealed and decided, here or elsewhere. */
export function knowsSealed (state: ShardState): boolean {
  return knownCertificate(state) != null
}

export function knownCertificate (state: ShardState): Receipt | undefined {
  return state.certificate ?? state.certificateWaiting ?? state.behind
}

/**
 * Takes a verified certificate of this segment. False if the log lacks blocks below it: what is certified is decided,
 * so the log is either a part of it or must lose a tail that never was. A receipt of blocks that end in no seal seals
 * nothing, and is ignored.
 */
export function takeCertified (state: ShardState, certificate: Receipt): boolean {
  if (holdsSealed(state)) {
    return true
  }
  if (!state.log.holds(certificate.end, certificate.hash)) {
    return false
  }
  const rows = state.log.indexOf(certificate.end)
  if (rows === 0 || state.log.kind(rows - 1) !== BlockKind.seal) {
    return true
  }

  if (state.log.end > certificate.end) {
    cutLog(state, certificate.end)
  }
  decide(state, certificate.end)
  state.certificateWaiting = certificate
  settleReached(state, state.log.base)
  settleProofs(state, certificate)
  followCertificate(state, certificate)
  advance(state)

  return true
}

/** As `takeCertified`, for a certificate that comes without blocks: if some are missing, the driver is told. */
export function learnCertificate (state: ShardState, certificate: Receipt): void {
  if (!takeCertified(state, certificate) && state.behind == null) {
    state.behind = certificate
    state.out.behind = certificate
    followCertificate(state, certificate)
  }
}

/** Whoever signed was in that epoch: what is taken from them doesn't belong to an earlier one. */
function followCertificate (state: ShardState, { epoch }: Receipt): void {
  state.preVotes = undefined
  if (epoch > state.hard.epoch) {
    enterEpoch(state, epoch)
  }
}

/** Takes blocks copied from elsewhere, all of them or none. A tail of this log that isn't among them never was. */
export function takeCopied (state: ShardState, certificate: Receipt, frames: readonly Frame[]): void {
  if (holdsSealed(state) || !isCertifiedRun(state, certificate, frames)) {
    return
  }

  followCertificate(state, certificate)
  const held = frames.findIndex(frame => !state.log.holds(frame.end, frame.lastHash))
  const missing = held === -1 ? [] : frames.slice(held)
  if (missing.length !== 0 && (missing[0] as Frame).height < state.log.end) {
    cutLog(state, (missing[0] as Frame).height)
  }
  for (const frame of missing) {
    appendFrame(state, frame)
  }
  learnCertificate(state, certificate)
}

function isCertifiedRun (state: ShardState, certificate: Receipt, frames: readonly Frame[]): boolean {
  const first = frames[0]
  const last = frames.at(-1)
  if (first == null || last == null || last.kind !== BlockKind.seal || last.end !== certificate.end || !asBuffer(last.lastHash).equals(certificate.hash)) {
    return false
  }

  const boundary = state.log.indexOf(first.height)
  if (boundary === -1) {
    return false
  }

  let end = first.height
  let hash = state.log.hashTo(boundary)
  let timestamp = state.log.timestampTo(boundary)
  for (const frame of frames) {
    if (follows(frame, end, hash, timestamp) != null || !verifyFrame(frame)) {
      return false
    }
    end = frame.end
    hash = frame.lastHash
    timestamp = frame.timestamp
  }

  return true
}
