/**
 * Messages between slots (a slot is one shard of one segment). Each is kept once: what was sent may arrive any number of
 * times, in any order, or never, so loss, duplication and reordering need nothing of their own.
 */
import { fakeSignature } from '../replication/fixtures.js'
import { messageText } from '../replication/trace.js'
import type { Receipt } from '../../src/chain/index.js'
import type { InboundMessage, OutboundMessage } from '../../src/replication/index.js'
import type { Opening } from '../simulation/core/opening.js'
import type { BlockId, Blocks } from './blocks.js'

/** The successor's shards are told to open it. */
export interface Open { readonly type: 'open', readonly epoch: number, readonly opening: Opening, readonly seal: BlockId }
/** A sealed segment's certificate, and its blocks for whoever lacks some then. */
export interface Copies { readonly type: 'copies', readonly epoch: number, readonly certificate: Receipt, readonly log: BlockId }

export type Content = InboundMessage | Open | Copies

export interface Message {
  readonly id: number
  /** -1 if it's all the same */
  readonly from: number
  readonly to: number
  readonly segment: string
  readonly content: Content
  readonly text: string
}

export class Messages {
  readonly #all: Message[] = []
  readonly #ids = new Map<string, number>()
  readonly #blocks: Blocks

  constructor (blocks: Blocks) {
    this.#blocks = blocks
  }

  at (id: number): Message {
    return this.#all[id] as Message
  }

  intern (from: number, to: number, segment: string, content: Content): Message {
    const text = this.#text(segment, content)
    const key = `${from} ${to} ${segment} ${text}`
    let id = this.#ids.get(key)
    if (id == null) {
      id = this.#all.push({ id: this.#all.length, from, to, segment, content, text }) - 1
      this.#ids.set(key, id)
    }

    return this.at(id)
  }

  /** All that the receiver can tell from the message. */
  #text (segment: string, content: Content): string {
    switch (content.type) {
      case 'open':
        return `open after seal ${content.seal}`
      case 'copies':
        return `copies up to ${this.#blocks.at(content.log).text} e${content.epoch}`
      case 'append': {
        const prev = this.#blocks.idOf(segment, content.prevHash)
        const last = content.frames.at(-1)
        const log = last == null ? prev : this.#blocks.idOf(segment, last.lastHash)
        return `append e${content.epoch} start ${content.start} after "${this.#blocks.at(prev).text}" to "${this.#blocks.at(log).text}" commit ${content.commitEnd}${content.proofEnd == null ? '' : ` proof ${content.proofEnd}`}${receiptText(content.certificate)}`
      }
      case 'appendAnswer':
        return `${messageText(content)} of "${this.#blocks.at(this.#blocks.idOf(segment, content.durableHash)).text}"${content.proof == null ? '' : ` signed ${content.proof.end}`}`
      case 'sealed':
        return `sealed e${content.epoch}${content.behind === true ? ' behind' : ''}${receiptText(content.certificate)}`
      default:
        return messageText(content)
    }
  }
}

export function receiptText (receipt: Receipt | undefined): string {
  return receipt == null ? '' : ` certificate e${receipt.epoch} end ${receipt.end} ${Buffer.from(receipt.hash).toString('hex', 0, 8)}`
}

/**
 * What the receiver gets of what a core sends; undefined for what only matters to how soon something happens. Rounds
 * count requests to be confirmed, of which there are none here. `log` is the sender's log as it sends.
 */
export function inbound (blocks: Blocks, peerId: string, log: BlockId, message: OutboundMessage): InboundMessage | undefined {
  switch (message.type) {
    case 'preVote':
    case 'preVoteAnswer':
    case 'stepDown':
      return undefined
    case 'append': {
      const { range: { from, to }, ...head } = message
      return { ...head, round: 0, frames: blocks.frames(blocks.below(log, to), from) }
    }
    case 'appendAnswer': {
      const { sign, ...answer } = message
      const proof = sign == null ? undefined : { ...sign, signature: fakeSignature(peerId, { epoch: answer.epoch, ...sign }) }
      return { ...answer, round: 0, proof }
    }
    default:
      return message
  }
}
