import { claimBytes } from '../chain/index.js'
import type { Descriptor, Epoch, Height, SegmentId, StreamId } from '../chain/index.js'
import type { Outbound, ShardIndex } from '../replication/types.js'
import type { ReplicateMessage } from '../protocols/replicate/service.js'
import type { SegmentStore } from '../storage/segment-store.js'
import type { ShardPeers, Signer } from './ports.js'

export interface ShardVoiceOptions {
  readonly stream: StreamId
  readonly segment: SegmentId
  readonly descriptor: Descriptor
  readonly self: ShardIndex
  readonly store: SegmentStore
  readonly peers: ShardPeers
  readonly signer: Signer
  /** the node's key failed */
  readonly onError: (err: Error) => void
}

/** What one shard says to the others: its core's messages, with the frames and signatures they need. */
export class ShardVoice {
  readonly #options: ShardVoiceOptions

  constructor (options: ShardVoiceOptions) {
    this.#options = options
  }

  send ({ to, message }: Outbound): void {
    const { store } = this.#options

    switch (message.type) {
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
      default:
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
}
