/**
 * What is promised to segments. Every data file counts in full from before it is made, so that no segment that was
 * opened finds its disk full; what is left of a disk that others fill too shrinks with it.
 */
import { NoRoomError } from '../errors.js'
import type { DiskRoom } from './disk.js'
import type { SegmentFiles } from './segment-home.js'

/** part of a disk that is never promised */
const RESERVE = 0.05
/** how old an answer of the disk about its room may be */
const FRESH_MS = 1000

/** Room that something holds: a data file or a reservation. */
export interface Held extends Pick<SegmentFiles, 'bytes' | 'writtenBytes'> {
  /** when it lets go by itself, milliseconds since 1970; never if undefined */
  readonly expiresAtMs?: number
}

export class Room {
  readonly #held = new Set<Held>()
  #disk: DiskRoom | undefined
  #askedAtMs = -Infinity

  /**
   * @param limitBytes most that is promised in all; `Infinity` for as much as the disk has
   * @param askDisk what the disk has, undefined if it has no limit
   */
  constructor (readonly limitBytes: number, readonly askDisk: () => DiskRoom | undefined, readonly now: () => number) {}

  /** bytes that may still be promised */
  get availableBytes (): number {
    let promised = 0
    let unwritten = 0
    const now = this.now()
    for (const { bytes, writtenBytes, expiresAtMs } of this.#held) {
      if (expiresAtMs != null && expiresAtMs <= now) {
        continue
      }
      promised += bytes
      unwritten += Math.max(0, bytes - writtenBytes)
    }

    const disk = this.#diskRoom()
    const onDisk = disk == null ? Infinity : disk.freeBytes - disk.totalBytes * RESERVE - unwritten

    return Math.max(0, Math.floor(Math.min(this.limitBytes - promised, onDisk)))
  }

  /** Counts `held`, which is there already. */
  add (held: Held): void {
    this.#held.add(held)
  }

  /** Promises `held`, in place of `before` if given. @throws {NoRoomError} and nothing has changed */
  promise (held: Held, before?: Held): void {
    if (before != null) {
      this.#held.delete(before)
    }
    const { availableBytes } = this
    if (held.bytes > availableBytes) {
      if (before != null) {
        this.#held.add(before)
      }
      throw new NoRoomError(held.bytes, availableBytes)
    }
    this.#held.add(held)
  }

  /** Lets what `held` has go. */
  release (held: Held): void {
    this.#held.delete(held)
  }

  #diskRoom (): DiskRoom | undefined {
    // a clock that was set back must not make the answer last
    if (Math.abs(this.now() - this.#askedAtMs) >= FRESH_MS) {
      this.#disk = this.askDisk()
      this.#askedAtMs = this.now()
    }

    return this.#disk
  }
}
