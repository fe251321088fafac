/**
 * What a file has. What is written is in the page cache, which outlives a process; what is synced outlives the machine.
 * When the power goes each sector that wasn't synced is what it was or what it became, whatever became of the others; a
 * sync that failed leaves its pages as they are, and a later one doesn't make up for it.
 */
import { random, randomInteger } from '../../../src/replication/random.js'
import type { Random } from '../../../src/replication/random.js'

export const PAGE_BYTES = 4096
const SECTOR_BYTES = 512
/** a page where nothing was ever written, of which there are many: not to be changed */
const EMPTY_PAGE = Buffer.alloc(PAGE_BYTES)

/** A sync on its way: the pages that it is of, as they were before, and the file's size that it makes durable. */
export interface Syncing {
  readonly pages: Map<number, Buffer>
  readonly size: number
}

/** A bit of a file that flipped, and the byte it made. */
export interface Flip {
  readonly content: Content
  readonly at: number
  readonly byte: number
}

export class Content {
  memory = Buffer.alloc(0)
  size = 0
  durableSize = 0
  /** behind it nothing was written since the file was that short */
  writtenEnd = 0
  /** behind it are only zeros: also no bits that flipped */
  #usedEnd = 0
  /** pages written since the last sync began, as they were before */
  dirty = new Map<number, Buffer>()
  /** the same, of syncs on their way, the oldest first */
  syncing: Array<Map<number, Buffer>> = []
  /** pages whose sync failed: as they were before */
  readonly lost = new Map<number, Buffer>()

  write (pieces: readonly Uint8Array[], at: number, bytes: number): void {
    this.touch(at, bytes)
    this.resize(Math.max(this.size, at + bytes))
    this.writtenEnd = Math.max(this.writtenEnd, at + bytes)
    this.#usedEnd = Math.max(this.#usedEnd, at + bytes)
    let left = bytes
    for (const piece of pieces) {
      const part = piece.length > left ? piece.subarray(0, left) : piece
      this.memory.set(part, at)
      at += part.length
      left -= part.length
    }
  }

  truncate (size: number): void {
    if (size < this.size) {
      this.touch(size, this.size - size)
      this.memory.fill(0, size, this.size)
      this.#usedEnd = Math.min(this.#usedEnd, size)
    }
    this.writtenEnd = Math.min(this.writtenEnd, size)
    this.resize(size)
  }

  touch (at: number, bytes: number): void {
    for (let page = Math.floor(at / PAGE_BYTES); page * PAGE_BYTES < at + bytes; page++) {
      if (!this.dirty.has(page)) {
        const from = page * PAGE_BYTES
        const isEmpty = from >= this.#usedEnd && from + PAGE_BYTES <= this.memory.length
        this.dirty.set(page, isEmpty ? EMPTY_PAGE : Buffer.from(this.memory.subarray(from, from + PAGE_BYTES)))
      }
    }
  }

  /** Flips a bit of it, on the disk and in the cache: whoever has the file mapped sees it at once. */
  flip (at: number, bit: number): Flip {
    this.memory[at] = (this.memory[at] as number) ^ (1 << bit)
    this.#usedEnd = Math.max(this.#usedEnd, at + 1)

    return { content: this, at, byte: this.memory[at] }
  }

  resize (size: number): void {
    if (size > this.memory.length) {
      const grown = Buffer.alloc(size)
      grown.set(this.memory)
      this.memory = grown
    }
    this.size = size
  }

  beginSync (): Syncing {
    const pages = this.dirty
    this.dirty = new Map()
    this.syncing.push(pages)

    return { pages, size: this.size }
  }

  /** Of these bytes alone; what else was written stays as it is. */
  beginSyncOf (at: number, bytes: number): Syncing {
    const pages = new Map<number, Buffer>()
    for (let page = Math.floor(at / PAGE_BYTES); page * PAGE_BYTES < at + bytes; page++) {
      const before = this.dirty.get(page)
      if (before != null) {
        pages.set(page, before)
        this.dirty.delete(page)
      }
    }
    this.syncing.push(pages)

    return { pages, size: Math.max(this.durableSize, at + bytes) }
  }

  endSync (pages: Map<number, Buffer>, size: number, failed: boolean): void {
    this.syncing = this.syncing.filter(other => other !== pages)
    for (const [page, before] of pages) {
      if (!failed) {
        this.lost.delete(page)
      } else if (!this.lost.has(page)) {
        this.lost.set(page, before)
      }
    }
    if (!failed) {
      this.durableSize = size
    }
  }

  /** The power is gone. Returns the sectors that were lost and those that survived unsynced. */
  powerCut (generator: Random, isOutage: boolean, losesAll: boolean): { lost: number, kept: number } {
    const before = new Map(this.dirty)
    for (const pages of [...this.syncing].reverse()) {
      pages.forEach((bytes, page) => before.set(page, bytes))
    }
    this.lost.forEach((bytes, page) => before.set(page, bytes))
    const memory = Buffer.from(this.memory)
    // how much of it the disk had written by itself
    const drawn = [0, 1, 0.5, random(generator)][randomInteger(generator, 0, 4)] as number
    // where all lose their power at once more is lost everywhere
    const kept = losesAll || (isOutage && drawn < 1) ? 0 : drawn
    const counts = { lost: 0, kept: 0 }

    for (const [page, bytes] of before) {
      for (let at = 0; at < PAGE_BYTES; at += SECTOR_BYTES) {
        if (random(generator) < kept) {
          counts.kept++
          continue
        }
        counts.lost++
        const from = page * PAGE_BYTES + at
        memory.fill(0, Math.min(from, memory.length), Math.min(from + SECTOR_BYTES, memory.length))
        memory.set(bytes.subarray(at, at + SECTOR_BYTES), Math.min(from, memory.length))
      }
    }
    const size = random(generator) < kept ? this.size : this.durableSize
    memory.fill(0, Math.min(size, memory.length))
    this.memory = memory
    this.size = size
    this.#usedEnd = size
    this.resize(size)
    this.durableSize = size
    this.dirty = new Map()
    this.syncing = []
    this.lost.clear()

    return counts
  }
}
