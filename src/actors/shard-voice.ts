import { claimBytes } from '../chain/index.js'
import type { Clock } from '../clock.js'
import type { Descriptor, Epoch, Height, SegmentId, StreamId } from '../chain/index.js'
import type { InboundMessage, Outbound, PreVote, PreVoteAnswer, Sealed, ShardIndex, Vote, VoteAnswer } from '../replication/types.js'
import type { ReplicateMessage } from '../protocols/replicate/service.js'
import type { SegmentStore } from '../storage/segment-store.js'
import type { Reply } from './actor.js'
import type { Logger, ShardPeers, Signer } from './ports.js'

export const VOTE_TIMEOUT_MS = 1_000

export type VoteReply = PreVoteAnswer | VoteAnswer | Sealed

export interface ShardVoiceOptions {
  readonly stream: StreamId
  readonly segment: SegmentId
  readonly descriptor: Descriptor
  readonly self: ShardIndex
  readonly store: SegmentStore
  readonly peers: ShardPeers
  readonly signer: Signer
  readonly clock: Clock
  readonly log: Logger
  /** what another shard answered */
  readonly onMessage: (from: ShardIndex, message: InboundMessage) => void
  /** another shard takes part no more */
  readonly onLost: (from: ShardIndex, why: string) => void
  /** another shard's node doesn't know the segment: it is to be told */
  readonly onUnknown: (peer: string) => void
  /** the node's key failed */
  readonly onError: (err: Error) => void
}

/** What one shard says to the others: its core's messages, with the frames, signatures and answers they need. */
export class ShardVoice {
  readonly #options: ShardVoiceOptions
  /** requests for votes that wait for the core's answer, by who asked */
  readonly #voteReplies = new Map<ShardIndex, Array<Reply<VoteReply>>>()

  constructor (options: ShardVoiceOptions) {
    this.#options = options
  }

  /** The core's next answer to this shard goes there. */
  awaitVote (from: ShardIndex, reply: Reply<VoteReply>): void {
    this.#voteReplies.set(from, [...this.#voteReplies.get(from) ?? [], reply])
  }

  send ({ to, message }: Outbound): void {
    const { store } = this.#options

    switch (message.type) {
      case 'preVote':
      case 'vote':
        this.#requestVote(to, message)
        break
      case 'preVoteAnswer':
      case 'voteAnswer':
        this.#answerVote(to, message)
        break
      case 'sealed':
        if (!this.#answerVote(to, message)) {
          this.#tell(to, message)
        }
        break
      case 'append': {
        const { range, ...head } = message
        this.#tell(to, { ...head, frames: range.from < range.to ? store.readVerified(range.from, range.to, Infinity) : [] })
        break
      }
      case 'appendAnswer':
        if (message.sign != null) {
          const { sign, ...answer } = message
          this.sign(message.epoch, sign.end, sign.hash, signature => { this.#tell(to, { ...answer, proof: { ...sign, signature } }) })
        } else {
          this.#tell(to, message)
        }
        break
      case 'stepDown':
        this.#tell(to, message)
    }
  }

  /** Signs the claim that all up to `end` is on this shard's disk, in a log of `epoch`. */
  sign (epoch: Epoch, end: Height, hash: Uint8Array, then: (signature: Uint8Array) => void): void {
    const { stream, segment, descriptor, self, signer, onError } = this.#options
    const bytes = claimBytes({ stream, segment, epoch, end, hash }, descriptor.shards[self]!.incarnation)

    Promise.resolve(signer.sign(bytes)).then(then).catch((err: unknown) => { onError(err as Error) })
  }

  #tell (to: ShardIndex, message: ReplicateMessage): void {
    const { peers, segment, descriptor } = this.#options
    peers.send(descriptor.shards[to]!.peerId, segment, message)
  }

  #requestVote (to: ShardIndex, message: PreVote | Vote): void {
    const { peers, segment, descriptor, clock, log, onMessage, onLost, onUnknown } = this.#options
    const { peerId } = descriptor.shards[to]!

    peers.vote(peerId, segment, message, clock.timeout(VOTE_TIMEOUT_MS))
      .then(answer => {
        if (answer.type === 'quarantined') {
          onLost(to, 'is quarantined')
        } else if (answer.type === 'unknownSegment') {
          onUnknown(peerId)
        } else {
          onMessage(to, answer)
        }
      })
      .catch((err: unknown) => { log.trace('segment %s: no vote of %s: %e', segment, peerId, err) })
  }

  #answerVote (to: ShardIndex, answer: VoteReply): boolean {
    const reply = this.#voteReplies.get(to)?.shift()
    reply?.resolve(answer)

    return reply != null
  }
}
