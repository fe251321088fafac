import { base32 } from 'multiformats/bases/base32'
import { base58btc } from 'multiformats/bases/base58'
import { InvalidTokenError } from '../errors.js'
import { bytesEqual } from './bytes.js'

declare const idOf: unique symbol

/** A hash as multibase base32, lower case: `b` and 52 characters. */
export type HashId = string & { readonly [idOf]?: 'hash' }
/** id of a stream: the hash of its genesis, which is the id of its segment 0 */
export type StreamId = HashId
/** id of a segment: the hash of the last block of the segment before it */
export type SegmentId = HashId

/** characters of a hash as multibase base32 */
export const HASH_ID_LENGTH = 53

export function hashToId (hash: Uint8Array): HashId {
  return base32.encode(hash)
}

/**
 * The 32 bytes of an id. `at` is where the id begins in the text that an error speaks of.
 *
 * @throws {InvalidTokenError} with the position of what is wrong
 */
export function idToHash (id: string, at = 0): Uint8Array {
  if (id[0] !== 'b') {
    throw new InvalidTokenError(`expected 'b', got ${id.length === 0 ? 'nothing' : `'${id[0]}'`}`, at)
  }

  const wrong = /[^a-z2-7]/u.exec(id)
  if (wrong != null) {
    throw new InvalidTokenError(`'${wrong[0]}' is not a base32 character`, at + wrong.index)
  }
  if (id.length !== HASH_ID_LENGTH) {
    throw new InvalidTokenError(`an id has ${HASH_ID_LENGTH} characters, not ${id.length}`, at + Math.min(id.length, HASH_ID_LENGTH))
  }

  // 52 characters have 260 bits: the last one has one bit of the hash and four zeros
  const last = id[HASH_ID_LENGTH - 1]
  if (last !== 'a' && last !== 'q') {
    throw new InvalidTokenError(`the last character '${last}' has bits beyond the hash`, at + HASH_ID_LENGTH - 1)
  }

  return base32.decode(id)
}

/** what an Ed25519 peer id begins with: identity multihash of 36 bytes, key type 1, key of 32 bytes */
const PEER_ID_PREFIX = Uint8Array.of(0x00, 0x24, 0x08, 0x01, 0x12, 0x20)
const PEER_ID_BYTES = PEER_ID_PREFIX.length + 32

/** peer ids that were found to be some, of which a node meets few again and again */
const peerIds = new Set<string>()
const PEER_IDS_MAX = 1024

/** True for the text form of an Ed25519 peer id, whose public key is in the id itself. */
export function isPeerId (text: string): boolean {
  if (peerIds.has(text)) {
    return true
  }
  if (!/^12D3KooW[1-9A-HJ-NP-Za-km-z]{44}$/.test(text)) {
    return false
  }

  const bytes = base58btc.baseDecode(text)
  const isPeer = bytes.length === PEER_ID_BYTES && bytesEqual(bytes.subarray(0, PEER_ID_PREFIX.length), PEER_ID_PREFIX)
  if (isPeer) {
    if (peerIds.size >= PEER_IDS_MAX) {
      peerIds.clear()
    }
    peerIds.add(text)
  }

  return isPeer
}

/** The 32 bytes of the public key that an Ed25519 peer id contains; undefined if it is none. */
export function publicKeyOf (peerId: string): Uint8Array | undefined {
  return isPeerId(peerId) ? base58btc.baseDecode(peerId).subarray(PEER_ID_PREFIX.length) : undefined
}

/** An incarnation: 16 random bytes as 32 hex digits, made with a data folder. */
export function isIncarnation (text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text)
}
