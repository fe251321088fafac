/** What makes the index of a sealed segment out of what was appended: its blocks sorted by their hashes, and a checksum. */
import { PREFIX_WORDS, sha256 } from '../chain/index.js'
import { orderByHash } from './hash-order.js'

/**
 * Writes into an index file's bytes the ordinals of all blocks in the order of their hashes, from `orderAt` on, and their
 * prefixes in the same order, from `sortedAt` on; then the SHA-256 of all of it, with zeros in the checksum's place, to there.
 * Both arrays are its own until it is done; `prefixes` may be read meanwhile.
 *
 * @param prefixes two words a block, by ordinal
 */
export type FinishIndex = (prefixes: Uint32Array, bytes: Uint8Array, orderAt: number, sortedAt: number, checksumAt: number) => void | Promise<void>

/** Does it at once, on this thread. */
export function finishIndex (prefixes: Uint32Array, bytes: Uint8Array, orderAt: number, sortedAt: number, checksumAt: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const order = orderByHash(prefixes)
  for (let at = 0; at < order.length; at++) {
    const ordinal = order[at] as number
    view.setUint32(orderAt + at * 4, ordinal, true)
    view.setUint32(sortedAt + at * 8, prefixes[ordinal * PREFIX_WORDS] as number)
    view.setUint32(sortedAt + at * 8 + 4, prefixes[ordinal * PREFIX_WORDS + 1] as number)
  }
  bytes.set(sha256(bytes), checksumAt)
}
