import { fillFrame, bytesEqual, hashToId, unplacedCopy } from '../chain/index.js'
import { BrokenChainError, InvalidCertificateError } from '../errors.js'
import type { Frame, Height, Receipt, SegmentId, Timestamp } from '../chain/index.js'
import type { AppendAck } from '../protocols/append/service.js'

/** Where one appended block stands. */
export interface AppendResult {
  readonly token: string
  readonly height: Height
  /** microseconds since 1970, by the master's clock */
  readonly timestamp: Timestamp
  /** acknowledged by the master alone: not readable until committed, and gone if the master is lost before */
  readonly provisional: boolean
  /** if `proof` was asked for: what `Stream.prove` makes a proof of, and checks first */
  readonly receipt?: Receipt
}

/** A frame that has its place: what a writer's `onAck` gets. Tokens are made when they are asked for. */
export class AckedFrame {
  readonly segment: SegmentId
  /** height of the first block */
  readonly height: Height
  readonly timestamp: Timestamp
  /** number of blocks */
  readonly count: number
  readonly provisional: boolean
  /** if it was asked for: of this segment, covering all of the frame. Its signatures are checked when a proof is made of it */
  readonly receipt: Receipt | undefined
  readonly #frame: Frame

  /**
   * Takes the frame over, and writes its place into it.
   *
   * @throws {BrokenChainError} if the node chained something else than what was sent
   * @throws {InvalidCertificateError} if its receipt is of something else
   */
  constructor (frame: Frame, ack: AppendAck, provisional: boolean, node: string) {
    fillFrame(frame, ack)
    if (!bytesEqual(frame.lastHash, ack.lastHash)) {
      throw new BrokenChainError(`${node} acknowledged a chain that is not of the blocks sent`, ack.height)
    }

    const { receipt } = ack
    const end = ack.height + frame.count
    if (receipt != null && (receipt.segment !== ack.segment || receipt.end < end || (receipt.end === end && !bytesEqual(receipt.hash, ack.lastHash)))) {
      throw new InvalidCertificateError(`${node} acknowledged heights ${ack.height} to ${end} with a receipt of other blocks`)
    }

    this.segment = ack.segment
    this.receipt = receipt
    this.height = ack.height
    this.timestamp = ack.timestamp
    this.count = frame.count
    this.provisional = provisional
    this.#frame = frame
  }

  /** hash of block `index`; aliases the frame's hashes */
  hash (index: number): Uint8Array {
    return this.#frame.hashOf(index)
  }

  token (index: number): string {
    return `${this.segment}.${hashToId(this.hash(index))}`
  }

  /** The frame as it was sent: to be sent again. */
  unplaced (): Frame {
    return unplacedCopy(this.#frame)
  }

  result (index: number): AppendResult {
    const { height, timestamp, provisional, receipt } = this

    return { token: this.token(index), height: height + index, timestamp, provisional, ...receipt == null ? {} : { receipt } }
  }
}
