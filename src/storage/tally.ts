/**
 * What shows that a database has all that was written to it, as it was written.
 *
 * Each value is kept with a sum of its key and itself. One entry more, the tally, has the number of writes so far and all sums
 * in one; each write changes it along with what it writes. So a value that was changed is found when it is read; one that is
 * missing, or an older one in its place, when everything is counted; and a loss of the last writes by what is still seen of
 * later tallies in the database's files. What can't be told from a write that a power cut interrupted is a loss of the very last.
 */
import { createHash } from 'node:crypto'
import { asBuffer } from '../chain/bytes.js'

const SUM_BYTES = 8
/** begins each tally, wherever it lies */
const MAGIC = Buffer.from('d1f0a6947cb3e258', 'hex')
const DURABLE_AT = MAGIC.length
const WRITES_AT = DURABLE_AT + 1
const SUMS_AT = WRITES_AT + 8
const TALLY_BYTES = SUMS_AT + SUM_BYTES

export interface Tally {
  readonly writes: bigint
  /** the sums of all entries, by exclusive or */
  readonly sums: bigint
}

export const EMPTY_TALLY: Tally = { writes: 0n, sums: 0n }

function sumOf (key: string, value: Uint8Array): Buffer {
  return createHash('sha256').update(`${key}\0`).update(value).digest().subarray(0, SUM_BYTES)
}

/** `value` as it is kept under `key`: with its sum behind it. */
export function withSum (key: string, value: Uint8Array): Uint8Array {
  return Buffer.concat([value, sumOf(key, value)])
}

/** What was kept under `key`, aliasing `kept`. @throws {Error} if it isn't that */
export function checked (key: string, kept: Uint8Array): Uint8Array {
  const value = kept.subarray(0, Math.max(0, kept.length - SUM_BYTES))
  if (!sumOf(key, value).equals(kept.subarray(value.length))) {
    throw new Error(`damaged at '${key}': the value is not what was written there`)
  }

  return value
}

/** `tally` with what is kept of an entry counted in or, the same, out. */
export function counted (sums: bigint, kept: Uint8Array): bigint {
  return sums ^ asBuffer(kept).readBigUInt64LE(kept.length - SUM_BYTES)
}

export function encodeTally ({ writes, sums }: Tally, durable: boolean): Uint8Array {
  const bytes = Buffer.alloc(TALLY_BYTES)
  MAGIC.copy(bytes)
  bytes.writeUInt8(durable ? 1 : 0, DURABLE_AT)
  bytes.writeBigUInt64LE(writes, WRITES_AT)
  bytes.writeBigUInt64LE(sums, SUMS_AT)

  return bytes
}

/** @throws {Error} if it is none */
export function decodeTally (bytes: Uint8Array): Tally {
  const buffer = asBuffer(bytes)
  if (buffer.length !== TALLY_BYTES || !buffer.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new Error('damaged at its tally')
  }

  return { writes: buffer.readBigUInt64LE(WRITES_AT), sums: buffer.readBigUInt64LE(SUMS_AT) }
}

/** Which write was the last one known to be on disk, from the bytes of a database's files: a durable one that another followed. */
export class SeenTallies {
  #newest = 0n
  #durable: bigint[] = []

  add (bytes: Buffer): void {
    for (let at = bytes.indexOf(MAGIC); at >= 0 && at + TALLY_BYTES <= bytes.length; at = bytes.indexOf(MAGIC, at + 1)) {
      const writes = bytes.readBigUInt64LE(at + WRITES_AT)
      this.#newest = writes > this.#newest ? writes : this.#newest
      if (bytes[at + DURABLE_AT] === 1) {
        this.#durable.push(writes)
      }
    }
  }

  get writes (): bigint {
    return this.#durable.reduce((last, writes) => writes > last && writes < this.#newest ? writes : last, 0n)
  }
}
