/** The hashes of a frame's blocks, natively where that is possible. */
import { InvariantError } from '../errors.js'
import { nativeChain } from './native.js'
import { PREFIX_WORDS, pureChain } from './pure-chain.js'
import { HASH_BYTES } from './sha256.js'

export const frameChain = nativeChain ?? pureChain

/** What nodes keep of a frame's hashes. */
export interface Links {
  /** of each block's hash the first 8 bytes, as two big-endian words */
  readonly prefixes: Uint32Array
  readonly lastHash: Buffer
}

/** Computes the chain from the frame's own header. */
export function linksOf (frame: Uint8Array, count: number): Links {
  const prefixes = new Uint32Array(count * PREFIX_WORDS)
  const lastHash = Buffer.alloc(HASH_BYTES)
  link(frame, lastHash, prefixes)

  return { prefixes, lastHash }
}

/** The same, for the whole hash of each block. */
export function hashesOf (frame: Uint8Array, count: number): Buffer {
  const hashes = Buffer.allocUnsafe(count * HASH_BYTES)
  link(frame, Buffer.alloc(HASH_BYTES), undefined, hashes)

  return hashes
}

function link (frame: Uint8Array, lastHash: Uint8Array, prefixes?: Uint32Array, hashes?: Uint8Array): void {
  if (!frameChain.link(frame, lastHash, prefixes, hashes)) {
    throw new InvariantError(`${frame.length} bytes whose blocks aren't what their header says were taken for a frame`)
  }
}
