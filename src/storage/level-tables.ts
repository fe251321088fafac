/**
 * Whether LevelDB's tables are as LevelDB wrote them. It doesn't look at their checksums itself, and where the keys of a damaged
 * one are out of order it ends the process. So this is to be seen before it is opened.
 *
 * The formats are LevelDB's `table_format.md`, `log_format.md` and `version_edit.cc`.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import crc32c from 'crc-32/crc32c.js'
import { orIfMissing } from './disk.js'

/** names the file that says which tables there are */
const CURRENT_FILE = 'CURRENT'
const NUMBER_DIGITS = 6

const FOOTER_BYTES = 48
const FOOTER_MAGIC = Buffer.from('57fb808b247547db', 'hex')
/** behind each block: how it is compressed, and a checksum of both */
const TRAILER_BYTES = 5
const NOT_COMPRESSED = 0
const CRC_MASK_DELTA = 0xa282ead8
const UINT32_BYTES = 4

const LOG_BLOCK_BYTES = 32 * 1024
const LOG_HEADER_BYTES = 7

enum RecordType { full = 1, first = 2, last = 4 }
/** the others have one number each */
enum EditTag { comparator = 1, compactPointer = 5, deletedFile = 6, newFile = 7 }

interface Block {
  readonly at: number
  readonly bytes: number
}

/** The names of the tables there are by LevelDB's own account; none if it has none yet, or it isn't LevelDB's. @throws {Error} naming the manifest, if it can't be read */
export async function tablesOf (folder: string): Promise<Set<string>> {
  const read = async (name: string): Promise<Buffer | undefined> => await readFile(join(folder, name)).catch(orIfMissing(undefined))
  const manifest = (await read(CURRENT_FILE))?.toString().trim()
  const edits = manifest == null ? undefined : await read(manifest)

  return manifest == null || edits == null
    ? new Set()
    : namingDamage(manifest, () => new Set([...tablesIn(edits)].map(number => `${String(number).padStart(NUMBER_DIGITS, '0')}.ldb`)))
}

/** @throws {Error} that names the table and the byte, if it is damaged or was compressed */
export function checkTable (name: string, bytes: Buffer): void {
  namingDamage(name, () => {
    const footer = bytes.subarray(Math.max(0, bytes.length - FOOTER_BYTES))
    if (!footer.subarray(-FOOTER_MAGIC.length).equals(FOOTER_MAGIC)) {
      throw new Error('it does not end like a table')
    }
    const reader = new Reader(footer)
    for (const directory of [reader.block(), reader.block()]) {
      for (const block of blocksIn(checkedBlock(bytes, directory))) {
        checkedBlock(bytes, block)
      }
    }
  })
}

function namingDamage<T> (name: string, call: () => T): T {
  try {
    return call()
  } catch (err) {
    throw new Error(`damaged in ${name}: ${(err as Error).message}`, { cause: err })
  }
}

function checkedBlock (table: Buffer, { at, bytes }: Block): Buffer {
  const end = at + bytes
  if (end + TRAILER_BYTES > table.length) {
    throw new Error(`a block at byte ${at} would be ${bytes} bytes long`)
  }
  const crc = crc32c.buf(table.subarray(at, end + 1)) >>> 0
  const masked = (((crc >>> 15) | (crc << 17)) + CRC_MASK_DELTA) >>> 0
  if (table.readUInt32LE(end + 1) !== masked) {
    throw new Error(`the block at byte ${at} does not match its checksum`)
  }
  if (table[end] !== NOT_COMPRESSED) {
    throw new Error(`the block at byte ${at} is compressed, which this version doesn't do`)
  }

  return table.subarray(at, end)
}

/** Those that a directory's block points at. */
function blocksIn (directory: Buffer): Block[] {
  const restarts = directory.readUInt32LE(directory.length - UINT32_BYTES)
  const reader = new Reader(directory.subarray(0, directory.length - (restarts + 1) * UINT32_BYTES))
  const blocks: Block[] = []
  while (!reader.done) {
    // of the key: what it has in common with the one before
    reader.varint()
    const keyBytes = reader.varint()
    reader.varint()
    reader.pass(keyBytes)
    blocks.push(reader.block())
  }

  return blocks
}

/** The numbers of the tables after all edits that the manifest has. LevelDB checks the manifest itself. */
function tablesIn (manifest: Buffer): Set<number> {
  const tables = new Set<number>()
  for (const record of recordsIn(manifest)) {
    const reader = new Reader(record)
    while (!reader.done) {
      switch (reader.varint()) {
        case EditTag.newFile:
          reader.varint()
          tables.add(reader.varint())
          reader.varint()
          reader.text()
          reader.text()
          break
        case EditTag.deletedFile:
          reader.varint()
          tables.delete(reader.varint())
          break
        case EditTag.compactPointer:
          reader.varint()
          reader.text()
          break
        case EditTag.comparator:
          reader.text()
          break
        default:
          reader.varint()
      }
    }
  }

  return tables
}

/** A log's records, put together from their parts. */
function recordsIn (log: Buffer): Buffer[] {
  const records: Buffer[] = []
  let parts: Buffer[] = []
  for (let at = 0; at + LOG_HEADER_BYTES <= log.length;) {
    const left = LOG_BLOCK_BYTES - at % LOG_BLOCK_BYTES
    if (left < LOG_HEADER_BYTES) {
      at += left
      continue
    }
    const end = at + LOG_HEADER_BYTES + log.readUInt16LE(at + 4)
    const type = log[at + 6]
    if (end > log.length) {
      // the last write, interrupted
      break
    }
    if (type === RecordType.full || type === RecordType.first) {
      parts = []
    }
    parts.push(log.subarray(at + LOG_HEADER_BYTES, end))
    if (type === RecordType.full || type === RecordType.last) {
      records.push(Buffer.concat(parts))
    }
    at = end
  }

  return records
}

/** @throws {RangeError} behind the end */
class Reader {
  #at = 0

  constructor (readonly bytes: Buffer) {}

  get done (): boolean {
    return this.#at >= this.bytes.length
  }

  varint (): number {
    let value = 0
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.bytes.readUInt8(this.#at++)
      value += (byte & 0x7f) * factor
      if (byte < 0x80) {
        return value
      }
    }
  }

  pass (bytes: number): void {
    this.#at += bytes
  }

  /** a length and as many bytes */
  text (): void {
    this.pass(this.varint())
  }

  block (): Block {
    return { at: this.varint(), bytes: this.varint() }
  }
}
