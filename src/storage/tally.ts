/**
 * What shows that a database has all that was written to it, as it was written.
 *
 * Each value is kept with a sum of its key and itself. One entry more, the tally, has the number of durable writes so far and all
 * sums in one; each of them changes it along with what it writes. So a value that was changed is found when it is read; one that
 * is missing, or an older one in its place, when everything is counted; and a loss of the last writes by what is still seen of
 * later tallies in the database's files. What can't be told from a write that a power cut interrupted is a loss of the very last.
 */
import { asBuffer, bytesEqual } from '../chain/bytes.js'
import { sha256 } from '../chain/sha256.js'
import { systemClock } from '../clock.js'

const SUM_BYTES = 8
/** begins each tally, wherever it lies */
const MAGIC = Buffer.from('d1f0a6947cb3e258', 'hex')
const ID_BYTES = 16
const ID_AT = MAGIC.length
const WRITES_AT = ID_AT + ID_BYTES
const SUMS_AT = WRITES_AT + 8
const SUM_AT = SUMS_AT + SUM_BYTES
const TALLY_BYTES = SUM_AT + SUM_BYTES

export interface Tally {
  /** the database's, in hex: by chance, so that nobody can make a value that looks like its tally */
  readonly id: string
  /** durable ones */
  readonly writes: bigint
  /** the sums of all entries, by exclusive or */
  readonly sums: bigint
}

/** Of a database with nothing in it. */
export function newTally (clock = systemClock): Tally {
  return { id: clock.randomHex(ID_BYTES), writes: 0n, sums: 0n }
}

function sumOf (key: string, value: Uint8Array): Uint8Array {
  return sha256(Buffer.concat([Buffer.from(`${key}\0`), value])).subarray(0, SUM_BYTES)
}

/** `value` as it is kept under `key`: with its sum behind it. */
export function withSum (key: string, value: Uint8Array): Uint8Array {
  return Buffer.concat([value, sumOf(key, value)])
}

/** What was kept under `key`, aliasing `kept`. @throws {Error} if it isn't that */
export function checked (key: string, kept: Uint8Array): Uint8Array {
  const value = kept.subarray(0, Math.max(0, kept.length - SUM_BYTES))
  if (!bytesEqual(sumOf(key, value), kept.subarray(value.length))) {
    throw new Error(`damaged at '${key}': the value is not what was written there`)
  }

  return value
}

/** `sums` with what is kept of an entry counted in or, the same, out. */
export function counted (sums: bigint, kept: Uint8Array): bigint {
  return sums ^ asBuffer(kept).readBigUInt64LE(kept.length - SUM_BYTES)
}

/** With a sum of its own behind it. */
export function encodeTally ({ id, writes, sums }: Tally): Uint8Array {
  const bytes = Buffer.alloc(SUM_AT)
  MAGIC.copy(bytes)
  bytes.write(id, ID_AT, 'hex')
  bytes.writeBigUInt64LE(writes, WRITES_AT)
  bytes.writeBigUInt64LE(sums, SUMS_AT)

  return withSum('', bytes)
}

/** @throws {Error} if it is none */
export function decodeTally (kept: Uint8Array): Tally {
  const tally = kept.length === TALLY_BYTES ? tallyIn(asBuffer(kept)) : undefined
  if (tally == null) {
    throw new Error('damaged at its tally')
  }

  return tally
}

/** Undefined if it is none. */
function tallyIn (kept: Buffer): Tally | undefined {
  if (!kept.subarray(0, ID_AT).equals(MAGIC) || !bytesEqual(sumOf('', kept.subarray(0, SUM_AT)), kept.subarray(SUM_AT))) {
    return undefined
  }

  return { id: kept.toString('hex', ID_AT, WRITES_AT), writes: kept.readBigUInt64LE(WRITES_AT), sums: kept.readBigUInt64LE(SUMS_AT) }
}

/** Tallies found in the bytes of a database's files. */
export class SeenTallies {
  /** the newest write of each id that there seems to be */
  readonly #newest = new Map<string, bigint>()

  add (bytes: Buffer): void {
    for (let at = bytes.indexOf(MAGIC); at >= 0; at = bytes.indexOf(MAGIC, at + 1)) {
      // LevelDB may have put a header of its own into it
      const tally = tallyIn(bytes.subarray(at, at + TALLY_BYTES))
      if (tally != null && tally.writes > (this.#newest.get(tally.id) ?? 0n)) {
        this.#newest.set(tally.id, tally.writes)
      }
    }
  }

  /** True if any write is known to have been on disk. */
  get any (): boolean {
    return [...this.#newest.keys()].some(id => this.lastOf(id) > 0n)
  }

  /** Which durable write was the last one known to be on disk: the one that the newest followed. */
  lastOf (id: string): bigint {
    return (this.#newest.get(id) ?? 1n) - 1n
  }
}
