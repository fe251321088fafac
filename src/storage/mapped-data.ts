/**
 * A segment's data file as memory, a window at a time. V8 takes a map for memory that it could free: whenever 64 MiB more are mapped
 * it collects all its garbage, with as many threads as it has, and a map of a whole segment made it do so at the first read of each
 * segment, beside the appends.
 */
import { FRAME_BYTES_MAX, FRAME_HEADER_BYTES, frameLengthAt, parseFrame } from '../chain/index.js'
import { CorruptSegmentError, InvalidFrameError } from '../errors.js'
import { mapped } from './disk.js'
import type { Frame } from '../chain/index.js'
import type { Disk } from './disk.js'
import type { MapCache } from './map-cache.js'
import type { SegmentFiles } from './segment-home.js'

/** What one map serves: frames that begin in it, to their ends. A multiple of every page size. */
export const WINDOW_BYTES = 8 * 1024 * 1024

/** a multiple of every page size */
const ALIGNMENT_BYTES = 64 * 1024

/** Frames side by side that begin in one window: where in the file they begin and end. */
export interface Run {
  readonly from: number
  to: number
}

export class MappedData {
  readonly #disk: Disk
  readonly #maps: MapCache
  readonly #files: SegmentFiles
  /** what stands for each window among the maps */
  readonly #owners: object[] = []

  constructor (disk: Disk, maps: MapCache, files: SegmentFiles) {
    this.#disk = disk
    this.#maps = maps
    this.#files = files
  }

  /** The frame, which aliases the map, without its hashes. @throws {CorruptSegmentError} */
  frame (offset: number, length: number): Frame {
    this.#check(offset, length)
    try {
      return parseFrame(this.piece({ from: offset, to: offset + length }))
    } catch (err) {
      throw err instanceof InvalidFrameError ? new CorruptSegmentError(this.#path, err.reason, offset + err.at) : err
    }
  }

  /** Adds the frame behind the last run: to that, if it begins in the same window. @throws {CorruptSegmentError} */
  extend (runs: Run[], offset: number, length: number): void {
    this.#check(offset, length)
    const last = runs.at(-1)
    if (last != null && windowAt(last.from) === windowAt(offset)) {
      last.to = offset + length
    } else {
      runs.push({ from: offset, to: offset + length })
    }
  }

  /** The bytes of a run, which alias the map. */
  piece ({ from, to }: Run): Buffer {
    const at = from % WINDOW_BYTES

    return this.#window(from).subarray(at, at + to - from)
  }

  /** True if to read these bytes, which begin in one window, is to wait for no disk. */
  isInMemory ({ from, to }: Run): boolean {
    return this.#disk.isInMemory(this.piece({ from: from - from % ALIGNMENT_BYTES, to }))
  }

  /** Lets the maps go: pieces of them stay valid. */
  drop (): void {
    this.#owners.forEach(owner => { this.#maps.drop(owner) })
  }

  /** @throws {CorruptSegmentError} if what lies there is not the frame that the index speaks of */
  #check (offset: number, length: number): void {
    const window = this.#window(offset)
    const at = offset % WINDOW_BYTES
    if (length < FRAME_HEADER_BYTES || at + length > window.length || frameLengthAt(window, at) !== length) {
      throw new CorruptSegmentError(this.#path, `no frame of ${length} bytes`, offset)
    }
  }

  get #path (): string {
    return `${this.#files.path}.data`
  }

  #window (offset: number): Buffer {
    const window = windowAt(offset)

    return this.#maps.get(this.#owners[window] ??= {}, () => {
      const from = window * WINDOW_BYTES
      return mapped(this.#disk, this.#path, from, Math.min(this.#files.bytes, from + WINDOW_BYTES + FRAME_BYTES_MAX))
    })
  }
}

function windowAt (offset: number): number {
  return Math.floor(offset / WINDOW_BYTES)
}
