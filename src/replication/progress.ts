/**
 * What a master knows of one follower in its epoch, and what is on the way to it. While `probing`, one Append at a time
 * looks for the place where the logs agree; then frames are streamed, as many bytes ahead as the limit allows.
 */
import type { Epoch, Height } from '../chain/index.js'

/** heartbeats without progress after which what is on the way is taken for lost */
const PATIENCE_HEARTBEATS = 3

interface InFlight {
  readonly to: Height
  readonly bytes: number
}

export interface Progress {
  /** it answered in this epoch: its node being alive means that it is a follower */
  answered: boolean
  heardMs: number
  connected: boolean
  /** it adopted this epoch: only then `durableEnd` counts */
  adopted: boolean
  /** the epoch that it said it is in doubt since, in its last answer */
  doubt?: Epoch
  durableEnd: Height
  /** the logs agree up to here, on its disk */
  matched: Height
  /** what is sent next begins here */
  next: Height
  probing: boolean
  /** a probe is on the way; a heartbeat sends another one */
  probed: boolean
  /** an Append is due even if there are no frames for it */
  due: boolean
  /** how many frames back the next conflict leads */
  stride: number
  inFlight: InFlight[]
  inFlightBytes: number
  /** heartbeats since it last answered, or got on with what is on the way */
  silentBeats: number
  /** highest `commitEnd` it was told, and the round of the last Append to it */
  toldCommit: Height
  toldRound: number
  /** highest round it answered */
  round: number
  /** it was told the certificate since the last heartbeat */
  toldCertificate: boolean
  /** the claim that it was asked to sign since the last heartbeat */
  askedProof?: Height
  /** it has the seal's certificate */
  certified: boolean
}

/** Nothing is known: a probe at the log's end is due, unless the log is empty, which all agree with. */
export function newProgress (base: Height, end: Height, nowMs: number): Progress {
  return {
    answered: false,
    heardMs: nowMs,
    connected: true,
    adopted: false,
    durableEnd: base,
    matched: base,
    next: end,
    probing: end !== base,
    probed: false,
    due: true,
    stride: 1,
    inFlight: [],
    inFlightBytes: 0,
    silentBeats: 0,
    toldCommit: base,
    toldRound: 0,
    round: 0,
    toldCertificate: false,
    certified: false
  }
}

/** What was on the way is lost, or may be: look for the place anew, from `next`. */
export function probe (progress: Progress, next: Height): void {
  progress.probing = true
  progress.probed = false
  progress.next = next
  progress.inFlight = []
  progress.inFlightBytes = 0
  progress.silentBeats = 0
}

/** The follower's log agrees up to `height`, on its disk. */
export function matched (progress: Progress, height: Height): void {
  if (height > progress.matched) {
    progress.matched = height
    progress.silentBeats = 0
  }
  if (progress.probing) {
    progress.probing = false
    progress.probed = false
    progress.stride = 1
    progress.next = progress.matched
  }
  progress.next = Math.max(progress.next, progress.matched)

  let arrived = 0
  for (const { to, bytes } of progress.inFlight) {
    if (to > progress.matched) {
      break
    }
    progress.inFlightBytes -= bytes
    arrived++
  }
  progress.inFlight.splice(0, arrived)
}

/** A heartbeat went by: asks again where an answer is missing. */
export function beat (progress: Progress): void {
  progress.toldCertificate = false
  progress.askedProof = undefined
  if (progress.probing) {
    progress.probed = false
    progress.silentBeats++
  } else if (progress.inFlight.length !== 0 && ++progress.silentBeats >= PATIENCE_HEARTBEATS) {
    probe(progress, progress.matched)
  } else if (progress.round < progress.toldRound) {
    progress.due = true
  }
}

export function cloneProgress (progress: Progress): Progress {
  return { ...progress, inFlight: [...progress.inFlight] }
}
