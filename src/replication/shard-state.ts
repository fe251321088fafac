/**
 * The state of one shard. Invariants, at the end of every step:
 *
 * - baseHeight <= commitEnd <= end, syncedEnd <= durableEnd <= end, matched <= end; without `lazy` syncedEnd = durableEnd
 * - hard.logEpoch <= hard.epoch; it is only ever written when the log it speaks of is on disk
 * - commitEnd never falls; the log is never cut below it
 * - only a master has `progress`, and nothing waits to be settled elsewhere
 */
import { BlockKind } from '../chain/index.js'
import type { Descriptor, Epoch, Frame, Height, Receipt } from '../chain/index.js'
import type { LogTable } from './log-table.js'
import type { ProducersTable } from './producers-table.js'
import type { Progress } from './progress.js'
import type { Random } from './random.js'
import type { Ack, BrokenRule, HardState, Limits, Outbound, Role, Settlement, ShardIndex, SignRequest, Timing } from './types.js'

/** What never changes while the shard lives. */
export interface ShardSettings {
  readonly stream: string
  readonly segment: string
  readonly self: ShardIndex
  readonly descriptor: Descriptor
  readonly descriptorBytes: Uint8Array
  readonly roomBytes: number
  /** bytes of the room kept for the producers' blocks and the seal */
  readonly reservedBytes: number
  /** of a frame of data */
  readonly frameBytesMax: number
  readonly majority: number
  /** durability `interval`: what is with the operating system counts as durable, syncs follow */
  readonly lazy: boolean
  readonly lastData?: Uint8Array
  readonly timing: Timing
  readonly limits: Limits
  readonly faults: ReadonlySet<BrokenRule>
}

/** Something that is settled once blocks below `end` have reached a level. */
export interface Waiting {
  readonly end: Height
  readonly settlement: Settlement
}

/** Something that only a shard that still is master may say: settled once a majority answered `round`, and all below `end` is decided. */
export interface Confirm {
  readonly end: Height
  readonly round: number
  readonly settlement: Settlement
}

/** An append that is settled with a receipt: of a claim at or above `end`. */
export interface WaitingProof extends Waiting {
  readonly ack: Ack
}

/** What the shards are being asked to sign: that all below `end` is on their disks in this epoch. */
export interface Claim {
  readonly end: Height
  readonly signatures: Map<ShardIndex, Uint8Array>
  /** this shard's own signature is being made */
  asked: boolean
}

/** Log up to `end` is durable with the Ready `id`. */
export interface Pending {
  readonly id: number
  end: Height
}

/** Who said yes, and whether in doubt. */
export type Ballots = Map<ShardIndex, { readonly doubtful: boolean }>

/** What a step has to say, collected while it runs. */
export interface Outbox {
  cut?: Height
  write: Frame[]
  hardState: boolean
  now: Outbound[]
  /** promises: they leave when everything promised is durable */
  promises: Outbound[]
  settled: Settlement[]
  certificate?: Receipt
  sign?: SignRequest
  behind?: Receipt
}

export interface ShardState {
  readonly settings: ShardSettings
  readonly random: Random
  nowMs: number

  role: Role
  hard: HardState
  readonly log: LogTable
  readonly producers: ProducersTable
  /** how far the log, as it is now, is as durable as acknowledgements need, and how far it is on disk */
  durableEnd: Height
  syncedEnd: Height
  commitEnd: Height

  /** id of the last Ready with something to make durable, of the last that is so for what is said, of the last on disk */
  writeId: number
  writtenId: number
  syncedId: number
  /** id of the last Ready that changed the log, the hard state (or certificate), the logEpoch */
  logWriteId: number
  hardWriteId: number
  logEpochWriteId: number
  /** log that is being made durable: up to `end` with the Ready `id`. With `lazy`, `unsynced` is the same for the disk */
  pending: Pending[]
  unsynced: Pending[]
  /** logEpoch becomes `epoch` once the Ready `id` is durable */
  adopting?: { readonly epoch: Epoch, readonly id: number }

  /** who is master of hard.epoch, as far as this shard knows */
  master?: ShardIndex
  /** when the master, or a candidate worth a vote, was last heard */
  heardMs: number
  /** when to try to become master */
  electionMs: number
  /** as master: with no majority heard for that long, it steps down */
  electionTimeoutMs: number
  /** the master's node is gone, or the master ceased to be one: others may be elected at once */
  masterGone: boolean
  /** tries at a quick election since the master went */
  quickTries: number
  /** shards that said yes to a PreVote, while one is going on */
  preVotes?: Ballots
  votes: Ballots

  /** as follower, in this epoch: the log agrees with the master's up to here; what it said is decided */
  matched: Height
  masterCommitEnd: Height
  /** round of the last Append */
  round: number
  /** the master wants it signed that all below is on this shard's disk */
  proofEnd?: Height
  /** an answer to the master is due; `conflict` is the lowest hint it is to carry */
  answerDue: boolean
  conflict?: Height

  /** as master: `end` at the moment it won */
  start: Height
  progress: (Progress | undefined)[]
  heartbeatMs: number
  roundAsked: number
  confirms: Confirm[]
  waitingMaster: Waiting[]
  waitingQuorum: Waiting[]
  waitingAll: Waiting[]
  /** as master: appends that wait for a receipt, and the claim whose signatures are being collected */
  waitingProof: WaitingProof[]
  claim?: Claim

  certificate?: Receipt
  /** proves that the segment is sealed; the log holds it and isn't on disk yet */
  certificateWaiting?: Receipt
  /** proves that the segment is sealed; the log lacks blocks */
  behind?: Receipt

  out: Outbox
}

export function newOutbox (): Outbox {
  return { write: [], hardState: false, now: [], promises: [], settled: [] }
}

/** True if this shard has all that is certified, on its disk or on the way to it: as master it goes on until the others have it. */
export function holdsSealed ({ certificate, certificateWaiting }: ShardState): boolean {
  return certificate != null || certificateWaiting != null
}

/** The hard state says that the log was brought in line with this epoch's master, and that is on disk. */
export function hasAdopted (state: ShardState): boolean {
  return state.hard.logEpoch === state.hard.epoch && state.writtenId >= state.logEpochWriteId && !isDoubtful(state)
}

/** It may have lost what it once acknowledged (rule 10). */
export function isDoubtful (state: ShardState): boolean {
  return state.hard.doubt != null && !isBroken(state, 'trust-doubter')
}

/** True if the log ends with a seal. */
export function isSealAppended (state: ShardState): boolean {
  return state.log.lastKind === BlockKind.seal
}

export function isBroken (state: ShardState, rule: BrokenRule): boolean {
  return state.settings.faults.has(rule)
}
