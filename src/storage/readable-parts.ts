/**
 * Which parts of a file can be read from a map of it. A map is no place to find out that the disk can't read a sector, which there is
 * the end of the process, or that it takes its time, which there everybody waits for. So what wasn't read from the disk since the file
 * was opened, or has left the memory since, is read like any file first.
 */
import { diskFault } from './segment-recovery.js'
import type { Disk, DiskFile } from './disk.js'
import type { MappedData, Run } from './mapped-data.js'

/** read at once, from the beginning of the file on: about what is handed out at a time */
const CHUNK_BYTES = 256 * 1024
/** what is known of a chunk */
const UNREAD = 0
const READ = 1
const JUST_READ = 2

export interface ReadablePartsOptions {
  readonly disk: Disk
  readonly path: string
  /** of the file, most it will have */
  readonly bytes: number
  readonly data: MappedData
  /** this process has read or written all of it */
  readonly isKnown: boolean
}

export class ReadableParts {
  readonly #options: ReadablePartsOptions
  readonly #chunks: Uint8Array
  /** the file system says what of a file is in memory; some that keep files in a memory of their own don't */
  #tells = true

  constructor (options: ReadablePartsOptions) {
    this.#options = options
    this.#chunks = new Uint8Array(Math.ceil(options.bytes / CHUNK_BYTES)).fill(options.isKnown ? READ : UNREAD)
  }

  /** Reads of these bytes what can't be read from a map yet; undefined if there is none. @throws {CorruptSegmentError} if the disk can't */
  load (from: number, to: number): Promise<void> | undefined {
    const chunks: number[] = []
    for (let chunk = Math.floor(from / CHUNK_BYTES); chunk * CHUNK_BYTES < to; chunk++) {
      if (!this.#isReadable(chunk, { from: Math.max(from, chunk * CHUNK_BYTES), to: Math.min(to, (chunk + 1) * CHUNK_BYTES) })) {
        chunks.push(chunk)
      }
    }

    return chunks.length === 0 ? undefined : this.#read(chunks)
  }

  #isReadable (chunk: number, part: Run): boolean {
    const before = this.#chunks[chunk]
    if (before === UNREAD) {
      return false
    }
    this.#chunks[chunk] = READ
    const isInMemory = !this.#tells || this.#options.data.isInMemory(part)
    if (before === JUST_READ && !isInMemory) {
      this.#tells = false
    }

    return isInMemory || before === JUST_READ
  }

  async #read (chunks: readonly number[]): Promise<void> {
    const { disk, path } = this.#options
    const memory = Buffer.allocUnsafe(CHUNK_BYTES)
    let file: DiskFile | undefined
    try {
      file = await disk.open(path, 'read')
      for (const chunk of chunks) {
        await file.read(memory, chunk * CHUNK_BYTES)
        this.#chunks[chunk] = JUST_READ
      }
    } catch (err) {
      throw diskFault(path, err)
    } finally {
      await file?.close()
    }
  }
}
