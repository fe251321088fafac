/**
 * Every block that comes up in an exploration, as a tree: a log is the id of its last block, and one log is a prefix of
 * another if its last block is an ancestor of the other's. A segment's root stands for the empty log.
 */
import { asBuffer, BlockKind } from '../../src/chain/index.js'
import type { Frame, Height } from '../../src/chain/index.js'
import type { LogTable } from '../../src/replication/log-table.js'

/** index into the tree */
export type BlockId = number

export interface Block {
  readonly id: BlockId
  readonly parent: BlockId
  readonly end: Height
  /** of the master that made it; 0 for a root */
  readonly epoch: number
  readonly isSeal: boolean
  /** undefined for a root */
  readonly frame?: Frame
  /** letters of all blocks up to this one: the epoch of a block of data, S and the epoch of a seal */
  readonly text: string
}

export class Blocks {
  readonly #blocks: Block[] = []
  readonly #ids = new Map<string, BlockId>()
  /** one table for each log, so that states with the same log share it */
  readonly #tables: (LogTable | undefined)[] = []

  /** The empty log of a segment. */
  root (segment: string, base: Height, baseHash: Uint8Array): BlockId {
    return this.#ids.get(keyOf(segment, baseHash)) ?? this.#add(segment, baseHash, { parent: -1, end: base, epoch: 0, isSeal: false, text: '' })
  }

  /** A block as it was written; it may have come up before. */
  add (segment: string, frame: Frame, epoch: number): BlockId {
    const known = this.#ids.get(keyOf(segment, frame.lastHash))
    if (known != null) {
      return known
    }
    const parent = this.idOf(segment, frame.prevHash)
    const isSeal = frame.kind === BlockKind.seal
    const text = `${this.at(parent).text}${isSeal ? 'S' : ''}${epoch}`

    return this.#add(segment, frame.lastHash, { parent, end: frame.end, epoch, isSeal, frame, text })
  }

  at (id: BlockId): Block {
    return this.#blocks[id] as Block
  }

  /** @throws {Error} if there is no such block: the model has a mistake */
  idOf (segment: string, hash: Uint8Array): BlockId {
    const id = this.#ids.get(keyOf(segment, hash))
    if (id == null) {
      throw new Error(`no block ${keyOf(segment, hash)}`)
    }

    return id
  }

  /** The part of a log below `height`, which must be a boundary of it. */
  below (log: BlockId, height: Height): BlockId {
    let id = log
    while (this.at(id).end > height) {
      id = this.at(id).parent
    }

    return id
  }

  isPrefix (short: BlockId, long: BlockId): boolean {
    return this.below(long, this.at(short).end) === short
  }

  /** The frames of a log from `from` on. */
  frames (log: BlockId, from: Height): Frame[] {
    const frames: Frame[] = []
    for (let block = this.at(log); block.frame != null && block.frame.height >= from; block = this.at(block.parent)) {
      frames.unshift(block.frame)
    }

    return frames
  }

  /** The first table that was seen for this log. */
  table (log: BlockId, table: LogTable): LogTable {
    return (this.#tables[log] ??= table.clone())
  }

  #add (segment: string, hash: Uint8Array, block: Omit<Block, 'id'>): BlockId {
    const id = this.#blocks.push({ ...block, id: this.#blocks.length }) - 1
    this.#ids.set(keyOf(segment, hash), id)

    return id
  }
}

function keyOf (segment: string, hash: Uint8Array): string {
  return `${segment} ${asBuffer(hash).toString('hex')}`
}
