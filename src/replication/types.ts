/**
 * What goes into and comes out of one shard's state machine. Pure data: peers are indexes into the descriptor's
 * shards, time comes in with events, frames are bytes that somebody else keeps. Signatures and certificates that come
 * in were verified by the driver: what doesn't verify is left out of the message, or the message is dropped.
 */
import type { Descriptor, Epoch, Frame, Height, ProducerEntry, Receipt, Sequence, Timestamp } from '../chain/index.js'

/** index into the descriptor's shards */
export type ShardIndex = number

export type Role = 'follower' | 'candidate' | 'master'

/** What a shard has promised: durable before anything that relies on it leaves. */
export interface HardState {
  readonly epoch: Epoch
  /** the shard voted for in `epoch` */
  readonly votedFor?: ShardIndex
  readonly logEpoch: Epoch
  /**
   * The shard is in doubt (rule 10): its machine went down with unsynced writes while it was in this epoch, so it may have
   * lost what it once acknowledged. Until it has adopted a later epoch it counts for nothing.
   */
  readonly doubt?: Epoch
}

/** Half-open run of heights. */
export interface HeightRange {
  readonly from: Height
  readonly to: Height
}

export interface PreVote { readonly type: 'preVote', readonly epoch: Epoch, readonly logEpoch: Epoch, readonly end: Height }
/** `doubt`, in this and other answers: as in the hard state of who answers. */
export interface PreVoteAnswer { readonly type: 'preVoteAnswer', readonly epoch: Epoch, readonly granted: boolean, readonly doubt?: Epoch }
export interface Vote { readonly type: 'vote', readonly epoch: Epoch, readonly logEpoch: Epoch, readonly end: Height }
export interface VoteAnswer { readonly type: 'voteAnswer', readonly epoch: Epoch, readonly granted: boolean, readonly doubt?: Epoch }

/** Everything of an Append but its frames. */
export interface AppendHead {
  readonly type: 'append'
  readonly epoch: Epoch
  /** the master's `end` at the moment it won the epoch */
  readonly start: Height
  /** height and hash that the frames follow on */
  readonly prev: Height
  readonly prevHash: Uint8Array
  readonly commitEnd: Height
  /** counts the master's requests to be confirmed; the answer repeats it */
  readonly round: number
  /** once all below is on the follower's disk in this epoch, an answer is to say so signed; a boundary of the master's log */
  readonly proofEnd?: Height
  /** the certificate of the segment's seal, once there is one */
  readonly certificate?: Receipt
}

/** As the core sends it: whoever sends reads the frames of `range` from the store. */
export interface OutboundAppend extends AppendHead { readonly range: HeightRange }
/** As the core receives it: frames that parse; their chain is not verified yet. */
export interface InboundAppend extends AppendHead { readonly frames: readonly Frame[] }

export interface AppendAnswer {
  readonly type: 'appendAnswer'
  readonly epoch: Epoch
  readonly adopted: boolean
  /** it counts for no commit, whatever else it says */
  readonly doubt?: Epoch
  /** how far the log is durable, as the stream's durability has it, and the hash of the block below */
  readonly durableEnd: Height
  readonly durableHash: Uint8Array
  readonly round: number
  /** the frames didn't match: the log agrees at most up to here */
  readonly conflict?: Height
  /** the claim that a master asked for, signed; set by whoever sends, who has the key */
  readonly proof?: SignedClaim
  /** in what the core sends: sign this and put it into `proof` */
  readonly sign?: Omit<SignRequest, 'epoch'>
}

/** A shard's signature of a claim in the epoch of the message that carries it. */
export interface SignedClaim extends Omit<SignRequest, 'epoch'> {
  readonly signature: Uint8Array
}

/** A master that ceases to be one says so. */
export interface StepDown { readonly type: 'stepDown', readonly epoch: Epoch }
/** The answer to any message for a segment that is known to be sealed. To a master it confirms the certificate. */
export interface Sealed {
  readonly type: 'sealed'
  readonly epoch: Epoch
  readonly certificate: Receipt
  /** the shard knows the certificate and lacks blocks below it: it confirms nothing */
  readonly behind?: boolean
}
/** The answer to any message for a segment that isn't held. */
export interface UnknownSegment { readonly type: 'unknownSegment', readonly epoch: Epoch }

/** The answer to any message for a segment whose shard failed its chain there: it takes part no more, and needs no Open. */
export interface Quarantined { readonly type: 'quarantined', readonly epoch: Epoch }

export type Answer = PreVoteAnswer | VoteAnswer | AppendAnswer
export type OutboundMessage = PreVote | PreVoteAnswer | Vote | VoteAnswer | OutboundAppend | AppendAnswer | StepDown | Sealed
export type InboundMessage = PreVote | PreVoteAnswer | Vote | VoteAnswer | InboundAppend | AppendAnswer | StepDown | Sealed | UnknownSegment | Quarantined

export interface Outbound {
  readonly to: ShardIndex
  readonly message: OutboundMessage
}

export type Ack = 'none' | 'master' | 'quorum' | 'all'

export interface Propose {
  readonly type: 'propose'
  /** given back when it is settled */
  readonly id: number
  /** unplaced: the core gives it height, time and hashes, in its own memory */
  readonly frame: Frame
  /** the sequence that the frame's first follows on, for numbered frames */
  readonly follows: Sequence
  readonly ack: Ack
  /** it is settled with a receipt of a majority; for `quorum` and `all` */
  readonly proof?: boolean
  /** hash of the last data block, appended ones included; `empty` in a stream without data */
  readonly expectTail?: Uint8Array | 'empty'
  /** the driver's clock */
  readonly now: Timestamp
}

/** What the driver decided about the segment after this one. */
export interface SuccessorPlan {
  readonly shards: readonly { readonly peerId: string, readonly incarnation: string, readonly zone: string }[]
  readonly master: ShardIndex
  readonly capacity: number
}

export interface SealRequest {
  readonly type: 'seal'
  /** as `SealReason` */
  readonly reason: number
  /** undefined locks the stream */
  readonly successor?: SuccessorPlan
  readonly now: Timestamp
}

export type ShardEvent =
  | { readonly type: 'tick', readonly nowMs: number }
  | { readonly type: 'message', readonly from: ShardIndex, readonly message: InboundMessage }
  /** the node of shard `from` is alive, and the same process as when it last spoke for this segment */
  | { readonly type: 'heard', readonly from: ShardIndex }
  | { readonly type: 'disconnected', readonly from: ShardIndex }
  | { readonly type: 'connected', readonly from: ShardIndex }
  | Propose
  | SealRequest
  /** confirm that this shard is still master and everything appended so far is committed; settled by id */
  | { readonly type: 'confirm', readonly id: number }
  /**
   * The end of a batch of events. What is told many times over is sent only here, once for the batch: a master's
   * Appends and a follower's answers to them. Every batch ends with one, batches of one event too.
   * With `holdNews` a follower isn't sent an Append only to tell it what is decided: whoever drives the shard flushes
   * without it soon after, unless `hasNews` says that frames took the news along.
   */
  | { readonly type: 'flush', readonly holdNews?: boolean }
  /** the answer to `Ready.sign`: this shard's own signature of that claim */
  | { readonly type: 'signed', readonly epoch: Epoch, readonly end: Height, readonly hash: Uint8Array, readonly signature: Uint8Array }
  /** cease to be master, so that another shard takes over: a node that drains */
  | { readonly type: 'resign' }
  /** everything that Readies up to and including `writeId` wrote is on disk */
  | { readonly type: 'synced', readonly writeId: number }
  /**
   * Durability `interval` only: of what Readies up to and including `writeId` wrote, hard states and certificates are on
   * disk, and the log is with the operating system, where the death of a process leaves it. `synced` says this too.
   */
  | { readonly type: 'written', readonly writeId: number }
  /** the segment's seal is certified; the driver has verified the certificate */
  | { readonly type: 'certified', readonly certificate: Receipt }
  /**
   * The answer to `Ready.behind`: frames from elsewhere, in order, from one of this log's frame boundaries up to the
   * certificate's end. Nothing is done with them unless the chain holds from there to the certificate's hash.
   */
  | { readonly type: 'copied', readonly certificate: Receipt, readonly frames: readonly Frame[] }

/** Where a frame stands in the chain: what its producer is told. */
export interface Placed {
  readonly height: Height
  readonly timestamp: Timestamp
  readonly prevHash: Uint8Array
  readonly lastHash: Uint8Array
}

export type Refusal =
  /** not master, or no longer: whether the frame stays isn't known */
  | { readonly reason: 'notMaster', readonly master?: ShardIndex }
  /** the segment has no room for the frame, or is being sealed: into the successor with it */
  | { readonly reason: 'full' }
  | { readonly reason: 'gap', readonly expected: Sequence }
  | { readonly reason: 'forgotten' }
  /** hash of the tail, undefined if there is no data */
  | { readonly reason: 'tailMismatch', readonly tail?: Uint8Array }
  | { readonly reason: 'tooLarge', readonly limit: number }
  | { readonly reason: 'invalid', readonly message: string }

export type Settlement =
  | { readonly id: number, readonly placed: Placed, readonly receipt?: Receipt }
  /**
   * A repeat of what was appended before: height of its first block. If `sequence` is there, the core doesn't know that
   * height: it is the producer's block with this sequence, in a segment before this one, at or before `repeated`. Then
   * there is no receipt either: that segment's certificate is one.
   */
  | { readonly id: number, readonly repeated: Height, readonly sequence?: Sequence, readonly receipt?: Receipt }
  /** a `confirm`: everything below `end` that was ever acknowledged is readable here */
  | { readonly id: number, readonly confirmed: Height }
  | { readonly id: number, readonly refused: Refusal }

/** A claim that this shard is to sign with its peer key: `DurableClaim` without the segment. */
export interface SignRequest {
  readonly epoch: Epoch
  readonly end: Height
  readonly hash: Uint8Array
}

/**
 * What a step asks of the driver, to be done in the order of the fields. `cut`, `write`, `hardState` and `certificate`
 * are made durable together or in any order among themselves (the core never relies on one before another in the same
 * Ready), then `synced` is given with `writeId`. One sync may cover several Readies: then only the last id is given.
 */
export interface Ready {
  /** grows with every Ready that has something to make durable or to send after a sync; 0 if this one has neither */
  readonly writeId: number
  /** something waits for a real sync of what was written so far: begin one now. Always true unless durability is `interval` */
  readonly syncNow: boolean
  /** the log loses everything from this height on, before `write` */
  readonly cut?: Height
  readonly write: readonly Frame[]
  readonly hardState?: HardState
  /**
   * may leave before the sync: promises nothing about this shard's disk that isn't true already. The bytes of an
   * Append's `range` are to be read before the next step, which may cut them
   */
  readonly sendNow: readonly Outbound[]
  /** must wait until this Ready and all before it are durable (`synced`, or `written`); empty if `writeId` is 0 */
  readonly sendAfterSync: readonly Outbound[]
  /** below it blocks are decided; never falls */
  readonly committed: Height
  readonly settled: readonly Settlement[]
  /** the seal is decided and certified, and the whole log is on disk: set once; to be made durable like `hardState` */
  readonly certificate?: Receipt
  /** sign this, which is true on disk, and give a `signed` event */
  readonly sign?: SignRequest
  /**
   * The segment is sealed by this certificate and this shard lacks blocks: copy them from another shard and give a
   * `copied` event, or bring the segment's file to the certificate by other means and make the shard anew from it.
   * Told once; until then the shard neither votes nor campaigns.
   */
  readonly behind?: Receipt
}

/** Sizes of what is sent and remembered. */
export interface Limits {
  /** most bytes of frames in an Append, which has at least one frame if there is any @default 1 MiB */
  readonly appendBytes: number
  /** most bytes of frames on the way to one follower @default 4 MiB */
  readonly inFlightBytes: number
  /** most producers remembered; less if an eighth of the segment holds fewer @default 4096 */
  readonly producers: number
  /** most producers in one block of kind producers @default 512 */
  readonly producersPerBlock: number
}

/** Rules that the simulator breaks on purpose, to see that it would notice. Never set elsewhere. */
export type BrokenRule =
  | 'adopt-before-start' | 'cut-what-matches' | 'log-epoch-before-cut' | 'count-unadopted' | 'vote-by-end-only'
  | 'ack-before-sync' | 'append-after-seal' | 'stay-master' | 'trust-doubter'

/** A shard as it is restored from disk, or made when its segment opens. */
export interface ShardInit {
  readonly stream: string
  readonly segment: string
  readonly self: ShardIndex
  readonly descriptor: Descriptor
  readonly descriptorBytes: Uint8Array
  readonly hardState: HardState
  /** the frames on disk, in order; all of them synced */
  readonly frames: Iterable<Frame>
  /** bytes for frames: the capacity less the file's header */
  readonly roomBytes: number
  /** the producers that the segment before handed over */
  readonly producers: readonly ProducerEntry[]
  /** hash of the last data block before this segment, undefined if there is none */
  readonly lastData?: Uint8Array
  /** true only in the run of the process in which the segment was made: the named master may append at once */
  readonly justOpened: boolean
  readonly certificate?: Receipt
  readonly seed: number
  readonly nowMs: number
  readonly timing?: Partial<Timing>
  readonly limits?: Partial<Limits>
  readonly faults?: ReadonlySet<BrokenRule>
}

export interface Timing {
  /** @default 100 */
  readonly heartbeatMs: number
  /** @default 600 */
  readonly electionMinMs: number
  /** @default 1200 */
  readonly electionMaxMs: number
  /** longest wait before a PreVote when the master's connection closes @default 50 */
  readonly disconnectDelayMs: number
}
