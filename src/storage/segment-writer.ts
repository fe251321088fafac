/**
 * What is staged for one data file, and its way to the disk.
 *
 * Invariants: one group is written at a time, in the order of staging; one datasync runs at a time, and speaks of what was
 * written before it began, while more is written; `sync` resolves only after one; the bytes behind the last frame of the
 * file are zero, because they were never written or because a cut made them zero before anything else is written there;
 * after a failure nothing is written or synced any more.
 */
import { ClosedError } from '../errors.js'
import { failure } from './disk.js'
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

type Waiting = PromiseWithResolvers<void>

/** What is written at one go, and who waits for that, or for the datasync behind it. */
class Group {
  written?: Waiting
  synced?: Waiting

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
  /** on their way, and before them what is written and kept until the datasync that is to follow or runs has ended */
  #inFlight: Frame[] = []
  /** how many of `#inFlight` are written */
  #writtenFrames = 0
  /** where the staged frames will begin: behind what is written or on its way */
  #takenEnd: number
  /** height behind everything staged */
  #end: Height
  #durableEnd: Height
  /** how far the group on its way will have the file written, less what has been cut since; so are the next two */
  #flightEnd: Height
  /** how far it is written */
  #writtenEnd: Height
  /** how far the datasync that runs will make it durable */
  #syncEnd: Height
  #zeroFrom = Infinity
  #zeroTo = 0
  #cutHeight = Infinity
  #writtenBytes: number
  /** something was written since the last datasync began */
  #unsynced = false
  #next: Group | undefined
  #running: Group | undefined
  #loop: Promise<void> | undefined
  /** who waits for the next datasync, and for the one that runs */
  #nextSync: Waiting[] = []
  #runningSync: Waiting[] = []
  #syncLoop: Promise<void> | undefined
  #failure: Error | undefined
  #closed: ClosedError | undefined

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
    this.#writtenEnd = end
    this.#syncEnd = end
  }

  /** height below which all is on disk, as the log is now */
  get durableEnd (): Height {
    return this.#durableEnd
  }

  /** height below which all can be read from the file */
  get writtenEnd (): Height {
    return (this.#inFlight[0] ?? this.#staged[0])?.height ?? this.#end
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
      this.#writtenFrames = Math.min(this.#writtenFrames, kept)
      this.#zeroFrom = Math.min(this.#zeroFrom, offset)
      this.#zeroTo = Math.max(this.#zeroTo, this.#takenEnd)
      this.#cutHeight = Math.min(this.#cutHeight, height)
      this.#takenEnd = offset
    }
    this.#end = height
    this.#durableEnd = Math.min(this.#durableEnd, height)
    this.#flightEnd = Math.min(this.#flightEnd, height)
    this.#writtenEnd = Math.min(this.#writtenEnd, height)
    this.#syncEnd = Math.min(this.#syncEnd, height)
  }

  /** @throws {StorageError} what is staged now, and all before it, isn't known to be on disk */
  async sync (): Promise<void> {
    this.#check()
    const group = this.#onItsWay()
    if (group != null) {
      group.synced ??= Promise.withResolvers()
      await group.synced.promise
    } else if (this.#unsynced) {
      const waiting: Waiting = Promise.withResolvers()
      this.#tellSynced(waiting)
      await waiting.promise
    } else {
      await this.#runningSync[0]?.promise
    }
  }

  /** Gives what is staged to the operating system: it outlives this process then, not the machine. @throws {StorageError} */
  async write (): Promise<void> {
    this.#check()
    const group = this.#onItsWay()
    if (group != null) {
      group.written ??= Promise.withResolvers()
      await group.written.promise
    }
  }

  /** Waits for what is on its way; what is only staged is lost. */
  async close (): Promise<void> {
    this.#closed ??= new ClosedError(`${this.#file.path} is closed`)
    this.#next?.reject(this.#closed)
    this.#next = undefined
    await this.#loop
    await this.#syncLoop
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

  /** The last group that isn't written: the one that what is staged now will be in, if anything is. */
  #onItsWay (): Group | undefined {
    return this.#next ?? (this.#staged.length > 0 || this.#zeroTo > 0 ? this.#begin() : this.#running)
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
        const reason = this.#fail(err)
        this.#running = undefined
        group.reject(reason)
        this.#takeNext()?.reject(reason)
      }
    }
    this.#loop = undefined
  }

  #takeNext (): Group | undefined {
    const next = this.#next
    this.#next = undefined

    return next
  }

  async #writeGroup (group: Group): Promise<void> {
    this.#checkFailure()
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
    this.#inFlight = this.#inFlight.concat(frames)
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
    this.#checkFailure() // a datasync may have failed meanwhile

    this.#running = undefined
    this.#unsynced = true
    this.#writtenEnd = this.#flightEnd
    this.#writtenFrames = this.#inFlight.length
    group.written?.resolve()
    if (group.synced != null) {
      this.#tellSynced(group.synced)
    } else if (this.#syncLoop == null) {
      this.#release()
    }
  }

  /** Resolved once a datasync that begins after this is done. */
  #tellSynced (waiting: Waiting): void {
    this.#nextSync.push(waiting)
    this.#syncLoop ??= this.#runSyncs()
  }

  async #runSyncs (): Promise<void> {
    while (this.#nextSync.length > 0) {
      this.#runningSync = this.#nextSync
      this.#nextSync = []
      this.#unsynced = false
      this.#syncEnd = this.#writtenEnd
      try {
        await this.#file.datasync()
        this.#durableEnd = this.#syncEnd
        this.#release()
        this.#runningSync.forEach(waiting => { waiting.resolve() })
      } catch (err) {
        const reason = this.#fail(err)
        const waiting = this.#runningSync.concat(this.#nextSync)
        this.#nextSync = []
        waiting.forEach(waiting => { waiting.reject(reason) })
      }
      this.#runningSync = []
    }
    this.#syncLoop = undefined
  }

  /** From now on what is written is read from the file. */
  #release (): void {
    this.#inFlight = this.#inFlight.slice(this.#writtenFrames)
    this.#writtenFrames = 0
  }

  /** How far the file is really written once it holds frames up to `to`. */
  #extentEnd (to: number): number {
    if (to <= this.#writtenBytes) {
      return this.#writtenBytes
    }

    return Math.min(this.#fileBytes, wholePages(to + Math.min(EXTENT_BYTES_MAX, Math.max(EXTENT_BYTES_MIN, to))))
  }

  #check (): void {
    this.#checkFailure()
    if (this.#closed != null) {
      throw this.#closed
    }
  }

  #checkFailure (): void {
    if (this.#failure != null) {
      throw this.#failure
    }
  }

  #fail (err: unknown): Error {
    this.#failure ??= failure(this.#file.path, err)

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
