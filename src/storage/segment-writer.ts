/**
 * What is staged for one data file, and its way to the disk.
 *
 * Invariants: one group is on its way at a time, in the order of staging; `sync` resolves only after a datasync; the
 * bytes behind the last frame of the file are zero, because they were never written or because a cut made them zero
 * before anything else is written there; after a failure nothing is written any more.
 */
import { ClosedError, FileFailedError } from '../errors.js'
import { isFull, refusal } from './disk.js'
import { wholePages } from './segment-header.js'
import type { Frame, Height } from '../chain/index.js'
import type { DiskFile } from './disk.js'

/** Room is really written ahead of use in steps of this size: as much again as the file has, but at least and at most this. */
export const EXTENT_BYTES_MIN = 256 * 1024
export const EXTENT_BYTES_MAX = 8 * 1024 * 1024

const ZEROS = Buffer.alloc(1024 * 1024)

export interface WriterHooks {
  /** A cut is about to be written: resolves when it is durable that the file may end here. */
  beforeCut (height: Height): Promise<void>
  /** This much of the file takes room on the disk now. */
  grew (writtenBytes: number): void
}

/** What is written at one go, and who waits for that; with a datasync behind it if somebody waits for the disk. */
class Group {
  /** it is with the operating system */
  isWritten = false
  written?: PromiseWithResolvers<void>
  synced?: PromiseWithResolvers<void>

  reject (err: Error): void {
    this.written?.reject(err)
    this.synced?.reject(err)
  }
}

export class SegmentWriter {
  readonly #file: DiskFile
  readonly #fileBytes: number
  readonly #hooks: WriterHooks
  #staged: Frame[] = []
  #inFlight: Frame[] = []
  /** where the staged frames will begin: behind what is written or on its way */
  #takenEnd: number
  /** height behind everything staged */
  #end: Height
  #durableEnd: Height
  /** how far the group on its way will make the file durable, less what has been cut since */
  #flightEnd: Height
  #zeroFrom = Infinity
  #zeroTo = 0
  #cutHeight = Infinity
  #writtenBytes: number
  /** something was written since the last datasync */
  #unsynced = false
  #next: Group | undefined
  #running: Group | undefined
  #loop: Promise<void> | undefined
  #failure: Error | undefined

  /** @param offset where the next frame goes; what is before it is durable, what is behind it zero */
  constructor (file: DiskFile, fileBytes: number, offset: number, end: Height, hooks: WriterHooks) {
    this.#file = file
    this.#fileBytes = fileBytes
    this.#hooks = hooks
    this.#takenEnd = offset
    this.#writtenBytes = offset
    this.#end = end
    this.#durableEnd = end
    this.#flightEnd = end
  }

  /** height below which all is on disk, as the log is now */
  get durableEnd (): Height {
    return this.#durableEnd
  }

  /** how many frames at the log's end can't be read from the file yet */
  get unwritten (): number {
    return this.#inFlight.length + this.#staged.length
  }

  /** One of the unwritten frames, from 0. */
  frame (index: number): Frame {
    return (index < this.#inFlight.length ? this.#inFlight[index] : this.#staged[index - this.#inFlight.length]) as Frame
  }

  append (frame: Frame): void {
    this.#staged.push(frame)
    this.#end = frame.end
  }

  /** Takes the last `frames` frames back: the log ends at this height and offset then. */
  cut (frames: number, height: Height, offset: number): void {
    const unstaged = Math.min(frames, this.#staged.length)
    this.#staged.length -= unstaged
    if (frames > unstaged) {
      const kept = Math.max(0, this.#inFlight.length - (frames - unstaged))
      this.#inFlight = this.#inFlight.slice(0, kept)
      this.#zeroFrom = Math.min(this.#zeroFrom, offset)
      this.#zeroTo = Math.max(this.#zeroTo, this.#takenEnd)
      this.#cutHeight = Math.min(this.#cutHeight, height)
      this.#takenEnd = offset
    }
    this.#end = height
    this.#durableEnd = Math.min(this.#durableEnd, height)
    this.#flightEnd = Math.min(this.#flightEnd, height)
  }

  /** @throws {StorageError} what is staged now, and all before it, isn't known to be on disk */
  sync (): Promise<void> {
    if (this.#failure != null) {
      return Promise.reject(this.#failure)
    }
    const group = this.#staging() ?? this.#syncing() ?? (this.#unsynced ? this.#begin() : undefined)
    if (group == null) {
      return Promise.resolve()
    }
    group.synced ??= Promise.withResolvers()

    return group.synced.promise
  }

  /** Gives what is staged to the operating system: it outlives this process then, not the machine. @throws {StorageError} */
  write (): Promise<void> {
    if (this.#failure != null) {
      return Promise.reject(this.#failure)
    }
    const group = this.#staging() ?? this.#running
    if (group == null || group.isWritten) {
      return Promise.resolve()
    }
    group.written ??= Promise.withResolvers()

    return group.written.promise
  }

  /** Waits for what is on its way; what is only staged is lost. */
  async close (): Promise<void> {
    this.#failure ??= new ClosedError(`${this.#file.path} is closed`)
    this.#next?.reject(this.#failure)
    this.#next = undefined
    await this.#loop
    await this.#file.close()
  }

  /** Cuts the file behind its last frame to whole pages. Everything staged must have been synced. */
  async trim (bytes: number): Promise<void> {
    try {
      await this.#file.truncate(bytes)
      await this.#file.sync()
    } catch (err) {
      throw this.#fail(err)
    }
    this.#hooks.grew(bytes)
  }

  /** The group that what is staged now will be in; undefined if nothing is. */
  #staging (): Group | undefined {
    return this.#next ?? (this.#staged.length > 0 || this.#zeroTo > 0 ? this.#begin() : undefined)
  }

  /** The group on its way, unless it is written and nobody waited for the disk. */
  #syncing (): Group | undefined {
    return this.#running?.isWritten === true && this.#running.synced == null ? undefined : this.#running
  }

  #begin (): Group {
    this.#next = new Group()
    this.#loop ??= this.#run()

    return this.#next
  }

  async #run (): Promise<void> {
    // whoever else appends and syncs in this same turn is in the group
    await Promise.resolve()
    while (this.#next != null) {
      const group = this.#next
      this.#running = group
      this.#next = undefined
      try {
        await this.#writeGroup(group)
      } catch (err) {
        const failure = this.#fail(err)
        group.reject(failure)
        this.#takeNext()?.reject(failure)
      }
      this.#running = undefined
    }
    this.#loop = undefined
  }

  #takeNext (): Group | undefined {
    const next = this.#next
    this.#next = undefined

    return next
  }

  async #writeGroup (group: Group): Promise<void> {
    const frames = this.#staged
    const from = this.#takenEnd
    const [zeroFrom, zeroTo, cutHeight] = [this.#zeroFrom, this.#zeroTo, this.#cutHeight]
    const pieces: Uint8Array[] = []
    let to = from
    for (const frame of frames) {
      pieces.push(frame.bytes)
      to += frame.length
    }
    this.#staged = []
    this.#inFlight = frames
    this.#takenEnd = to
    this.#flightEnd = this.#end
    this.#zeroFrom = Infinity
    this.#zeroTo = 0
    this.#cutHeight = Infinity

    if (zeroTo > 0) {
      await this.#hooks.beforeCut(cutHeight)
      await this.#file.write(zeroPieces(zeroTo - zeroFrom), zeroFrom)
    }
    if (frames.length > 0) {
      const writtenBytes = this.#extentEnd(to)
      await this.#file.write(pieces.concat(zeroPieces(writtenBytes - Math.max(to, this.#writtenBytes))), from)
      this.#writtenBytes = writtenBytes
      this.#hooks.grew(writtenBytes)
    }
    this.#unsynced = true
    group.isWritten = true
    group.written?.resolve()

    if (group.synced != null) {
      await this.#file.datasync()
      this.#unsynced = false
      this.#durableEnd = this.#flightEnd
      group.synced.resolve()
    }
    this.#inFlight = []
  }

  /** How far the file is really written once it holds frames up to `to`. */
  #extentEnd (to: number): number {
    if (to <= this.#writtenBytes) {
      return this.#writtenBytes
    }

    return Math.min(this.#fileBytes, wholePages(to + Math.min(EXTENT_BYTES_MAX, Math.max(EXTENT_BYTES_MIN, to))))
  }

  #fail (err: unknown): Error {
    this.#failure ??= isFull(err) ? refusal(this.#file.path, err) : new FileFailedError(`${this.#file.path}: ${(err as Error).message}`, { cause: err })

    return this.#failure
  }
}

function zeroPieces (bytes: number): Uint8Array[] {
  const pieces: Uint8Array[] = []
  for (let left = bytes; left > 0; left -= ZEROS.length) {
    pieces.push(left < ZEROS.length ? ZEROS.subarray(0, left) : ZEROS)
  }

  return pieces
}
