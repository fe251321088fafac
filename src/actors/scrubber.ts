/**
 * Reads sealed segments anew, all the time and slowly, so that a bit that has changed on the disk is found before the
 * other copies have changed too. Each segment gets an equal share of the period.
 */
import { CorruptSegmentError } from '../errors.js'
import type { Clock } from '../clock.js'
import type { SegmentId } from '../chain/index.js'
import type { ShardRecord, Storage } from '../storage/segment-store.js'
import type { Logger } from './ports.js'
import type { SegmentKeeper } from './segment-keeper.js'

/** all of it in a week */
export const SCRUB_PERIOD_MS = 7 * 24 * 60 * 60_000
/** longest pause when there is nothing to read, and between two looks at what there is */
const IDLE_MS = 60_000
/** A segment that readers complain of is read anew no more often than that. */
const COMPLAINT_PAUSE_MS = 60_000
/** segments that wait because readers complained: more are left to the next round */
const COMPLAINTS_MAX = 16
/** name of the value that says which segment was read last */
const CURSOR_VALUE = 'scrubbed'

export interface ScrubberOptions {
  readonly keeper: SegmentKeeper
  readonly storage: Storage
  readonly clock: Clock
  readonly log: Logger
  /** time in which every sealed segment is read once, ms; 0: only when asked to @default a week */
  readonly periodMs?: number
}

/** What a run has done so far. */
export interface ScrubCounts {
  readonly running: boolean
  readonly segments: number
  readonly of: number
  readonly bytes: number
  readonly damaged: number
  readonly indexesMade: number
}

interface Found {
  bytes: number
  damaged: number
  indexesMade: number
}

export class Scrubber {
  readonly #options: ScrubberOptions
  readonly #periodMs: number
  readonly #stop = new AbortController()
  readonly #complainedMs = new Map<SegmentId, number>()
  #run: ScrubCounts = { running: false, segments: 0, of: 0, bytes: 0, damaged: 0, indexesMade: 0 }
  #running: Promise<void> = Promise.resolve()
  #complaints: Promise<void> = Promise.resolve()
  #rounds: Promise<void> = Promise.resolve()

  constructor (options: ScrubberOptions) {
    this.#options = options
    this.#periodMs = options.periodMs ?? SCRUB_PERIOD_MS
  }

  start (): void {
    if (this.#periodMs > 0) {
      this.#rounds = this.#goRound().catch((err: unknown) => { this.#options.log.error('scrubbing has ended: %e', err) })
    }
  }

  async stop (): Promise<void> {
    this.#stop.abort()
    await Promise.all([this.#rounds, this.#running, this.#complaints])
  }

  /** how the last run that was asked for is, or was, getting on */
  get progress (): ScrubCounts {
    return this.#run
  }

  /** Begins a run over everything, without pauses, unless one is on. */
  now (): void {
    if (!this.#run.running) {
      this.#run = { running: true, segments: 0, of: this.#sealed().length, bytes: 0, damaged: 0, indexesMade: 0 }
      this.#running = this.#readAll()
        .catch((err: unknown) => { this.#options.log.error('scrubbing: %e', err) })
        .finally(() => { this.#run = { ...this.#run, running: false } })
    }
  }

  /** A reader says that the segment doesn't verify: it is read anew soon, unless it was a moment ago. */
  complain (segment: SegmentId): void {
    const { clock, keeper, log } = this.#options
    const nowMs = clock.nowMs()
    for (const [other, atMs] of this.#complainedMs) {
      if (nowMs - atMs >= COMPLAINT_PAUSE_MS) {
        this.#complainedMs.delete(other)
      }
    }
    if (!keeper.serves(segment) || this.#complainedMs.has(segment) || this.#complainedMs.size >= COMPLAINTS_MAX) {
      return
    }

    this.#complainedMs.set(segment, nowMs)
    this.#complaints = this.#complaints
      .then(async () => { await this.#read(keeper.record(segment), 0) })
      .catch((err: unknown) => { log.error('scrubbing segment %s: %e', segment, err) })
  }

  async #readAll (): Promise<void> {
    for (const record of this.#sealed()) {
      if (this.#stop.signal.aborted) {
        return
      }
      const { bytes, damaged, indexesMade } = await this.#read(record, 0)
      const run = this.#run
      this.#run = { ...run, segments: run.segments + 1, bytes: run.bytes + bytes, damaged: run.damaged + damaged, indexesMade: run.indexesMade + indexesMade }
    }
  }

  async #goRound (): Promise<void> {
    const { storage, clock, log } = this.#options
    const { signal } = this.#stop
    const kept = await storage.getValue(CURSOR_VALUE)
    let cursor = kept == null ? '' : Buffer.from(kept).toString()

    while (!signal.aborted) {
      const all = this.#sealed()
      const next = all.find(record => record.segment > cursor) ?? all[0]
      if (next == null) {
        await clock.delay(Math.min(IDLE_MS, this.#periodMs), signal)
        continue
      }

      await this.#read(next, this.#periodMs / all.length)
      cursor = next.segment
      if (!signal.aborted) {
        // a disk that is full must not keep what is on it from being read
        await storage.putValue(CURSOR_VALUE, Buffer.from(cursor)).catch((err: unknown) => { log.error('could not note how far scrubbing has come: %e', err) })
      }
    }
  }

  /** Reads one segment in about `shareMs`; what fails its chain is quarantined. */
  async #read (record: ShardRecord | undefined, shareMs: number): Promise<Found> {
    const { keeper, clock, log } = this.#options
    const { signal } = this.#stop
    const found: Found = { bytes: 0, damaged: 0, indexesMade: 0 }
    if (record == null || !keeper.serves(record.segment)) {
      return found
    }

    try {
      const store = await keeper.store(record.segment)
      const { certificate } = record
      if (certificate == null || certificate.end !== store.end || !Buffer.from(store.lastHash).equals(certificate.hash)) {
        throw new CorruptSegmentError(`segment ${record.segment}`, 'its seal is not the one that is certified', 0)
      }
      for await (const { bytes, indexMade } of store.verify()) {
        found.bytes += bytes
        if (indexMade === true) {
          found.indexesMade++
          log.error('the index of segment %s was damaged and is made anew', record.segment)
        }
        await this.#pause(shareMs * Math.min(1, bytes / Math.max(1, store.usedBytes)))
        if (signal.aborted) {
          break
        }
      }
    } catch (err) {
      if (err instanceof CorruptSegmentError) {
        found.damaged++
        await keeper.quarantine(record, err)
      } else if (!signal.aborted) {
        log.error('could not read segment %s anew: %e', record.segment, err)
        await clock.delay(shareMs > 0 ? Math.min(IDLE_MS, this.#periodMs) : 0, signal)
      }
    }

    return found
  }

  /** Long pauses in pieces: a timer has its limits. */
  async #pause (ms: number): Promise<void> {
    const { clock } = this.#options
    for (let leftMs = ms; leftMs > 0 && !this.#stop.signal.aborted; leftMs -= IDLE_MS) {
      await clock.delay(Math.min(leftMs, IDLE_MS), this.#stop.signal)
    }
  }

  #sealed (): ShardRecord[] {
    return [...this.#options.keeper.records].filter(record => record.state === 'sealed').sort((a, b) => a.segment < b.segment ? -1 : 1)
  }
}
