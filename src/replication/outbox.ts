/**
 * The only functions that change what is on disk or say something: they keep the books on what is durable.
 * Every change of log or promises belongs to the Ready with the id `currentId`; `synced` tells which are on disk.
 */
import { invariant } from '../errors.js'
import { isBroken, newOutbox } from './shard-state.js'
import type { Frame, Height } from '../chain/index.js'
import type { ShardState } from './shard-state.js'
import type { HardState, OutboundMessage, Ready, ShardIndex } from './types.js'

/** Id that the Ready of this step will have, if it has something to make durable. */
function currentId (state: ShardState): number {
  return state.writeId + 1
}

/** For messages that are true already, whatever becomes of this shard's disk. */
export function send (state: ShardState, to: ShardIndex, message: OutboundMessage): void {
  state.out.now.push({ to, message })
}

/** For messages that promise: they leave once the hard state as it is now is on disk. */
export function sendPromise (state: ShardState, to: ShardIndex, message: OutboundMessage): void {
  state.out.promises.push({ to, message })
}

/** Appends frames that follow on the log's end. */
export function appendFrame (state: ShardState, frame: Frame): void {
  const id = currentId(state)
  state.log.push(frame)
  state.producers.follow(state.log)
  state.out.write.push(frame)
  state.logWriteId = id

  const last = state.pending.at(-1)
  if (last?.id === id) {
    last.end = frame.end
  } else {
    state.pending.push({ id, end: frame.end })
  }
}

/**
 * Removes everything from `height` on: a boundary. A sync that was begun before says nothing about what is written
 * there afterwards, so what it was to make durable ends here too.
 */
export function cutLog (state: ShardState, height: Height): void {
  const { log, out } = state
  invariant(height >= state.commitEnd, () => `shard ${state.settings.self} of ${state.settings.segment} is to cut its log at ${height}, below ${state.commitEnd}, where blocks are decided`)
  invariant(out.cut == null && out.write.length === 0, () => `a second cut in one step, at ${height}`)

  log.cut(height)
  state.producers.cut(log)
  state.matched = Math.min(state.matched, height)
  state.logWriteId = currentId(state)
  out.cut = height

  state.durableEnd = Math.min(state.durableEnd, height)
  for (const write of state.pending) {
    write.end = Math.min(write.end, height)
  }
}

/** Writes epoch and vote; logEpoch is for `writeLogEpoch`. */
export function writeHardState (state: ShardState, hard: HardState): void {
  state.hard = hard
  state.out.hardState = true
  state.hardWriteId = currentId(state)
}

/** The log and every cut in it as they are now, once on disk, are to have the present epoch. */
export function adoptWhenDurable (state: ShardState): void {
  if (isLogDurable(state) || isBroken(state, 'log-epoch-before-cut')) {
    writeLogEpoch(state)
  } else {
    state.adopting = { epoch: state.hard.epoch, id: state.logWriteId }
  }
}

function isLogDurable (state: ShardState): boolean {
  return state.syncedId >= state.logWriteId
}

function writeLogEpoch (state: ShardState): void {
  state.adopting = undefined
  state.logEpochWriteId = currentId(state)
  writeHardState(state, { ...state.hard, logEpoch: state.hard.epoch })
}

/** Everything up to and including the Ready `id` is on disk. */
export function markSynced (state: ShardState, id: number): void {
  invariant(id <= state.writeId, () => `write ${id} is synced, and the last one was ${state.writeId}`)
  if (id <= state.syncedId) {
    return
  }

  state.syncedId = id
  const { pending } = state
  let done = 0
  while (done < pending.length && (pending[done] as { id: number }).id <= id) {
    state.durableEnd = Math.min(Math.max(state.durableEnd, (pending[done] as { end: Height }).end), state.log.end)
    done++
  }
  pending.splice(0, done)

  if (state.adopting != null && state.adopting.id <= id && state.adopting.epoch === state.hard.epoch) {
    writeLogEpoch(state)
  }
}

/** Epoch and vote are on disk as they are now. */
export function isPromised (state: ShardState): boolean {
  return state.syncedId >= state.hardWriteId
}

/** Raises `commitEnd`; it never falls. */
export function decide (state: ShardState, end: Height): void {
  invariant(end <= state.log.end, () => `blocks up to ${end} are to be decided in a log that ends at ${state.log.end}`)
  state.commitEnd = Math.max(state.commitEnd, end)
}

/** What this step asks of the driver. */
export function takeReady (state: ShardState): Ready {
  const { out } = state
  const writes = out.cut != null || out.write.length !== 0 || out.hardState || out.certificate != null
  if (out.certificate != null) {
    state.hardWriteId = currentId(state)
  }

  const waits = out.promises.length !== 0 && !isPromised(state)
  const writeId = writes || waits ? ++state.writeId : 0
  state.out = newOutbox()

  return {
    writeId,
    cut: out.cut,
    write: out.write,
    hardState: out.hardState ? state.hard : undefined,
    sendNow: waits ? out.now : join(out.now, out.promises),
    sendAfterSync: waits ? out.promises : [],
    committed: state.commitEnd,
    settled: out.settled,
    certificate: out.certificate,
    sign: out.sign,
    behind: out.behind
  }
}

function join<T> (first: T[], second: T[]): T[] {
  return second.length === 0 ? first : first.length === 0 ? second : [...first, ...second]
}
