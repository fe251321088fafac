/**
 * One segment: its data file, its index, what is staged for both (`docs/storage.md`).
 *
 * Invariants: the index speaks of the log as its owner sees it, staged frames included; a frame is read from memory
 * until it is written and from the map afterwards; the map is never touched behind the last written frame.
 */
import { bytesEqual, follows, verifyFrame } from '../chain/index.js'
import { ClosedError, CorruptSegmentError, invariant } from '../errors.js'
import { mapped } from './disk.js'
import { writeIndex } from './index-file.js'
import { MappedData } from './mapped-data.js'
import { ReadableParts } from './readable-parts.js'
import { segmentHeaderBytes, wholePages } from './segment-header.js'
import { endsWithSeal, frameAtOrAfter, frameOfOrdinal } from './segment-index.js'
import { SealedIndex } from './sealed-index.js'
import { wholeIndex } from './segment-recovery.js'
import { checkFrames, verifyFile } from './segment-verify.js'
import { writerOf } from './segment-writer.js'
import type { Frame, Height, Timestamp } from '../chain/index.js'
import type { OpenIndex, SegmentIndex } from './segment-index.js'
import type { SealPlace } from './sealed-index.js'
import type { SegmentFiles, SegmentHome } from './segment-home.js'
import type { SegmentContent } from './segment-recovery.js'
import type { SegmentWriter } from './segment-writer.js'
import type { Run } from './mapped-data.js'
import type { FramePlace, SegmentHeader, SegmentStore, Verified } from './segment-store.js'

export class SegmentFile implements SegmentStore {
  readonly header: SegmentHeader
  readonly roomBytes: number
  readonly cutAtOpen?: { readonly bytes: number, readonly reason: string }
  readonly #home: SegmentHome
  readonly #files: SegmentFiles
  readonly #firstOffset: number
  readonly #base: Height
  #end: Height
  #endOffset: number
  #lastHash: Uint8Array
  #timestamp: Timestamp
  #open: OpenIndex | undefined
  #writer: SegmentWriter | undefined
  #seal: SealPlace | undefined
  #indexBytes: number
  #sealing: Promise<void> | undefined
  #cuts = 0
  #closed = false
  readonly #data: MappedData
  /** stands for the mapped index among the maps */
  readonly #indexOwner = {}
  readonly #readable: ReadableParts

  constructor (home: SegmentHome, files: SegmentFiles, content: SegmentContent) {
    const { header, log } = content
    this.header = header
    this.cutAtOpen = content.cutAtOpen
    this.#home = home
    this.#files = files
    this.#data = new MappedData(home.disk, home.maps, files)
    this.#firstOffset = segmentHeaderBytes(header.descriptorBytes.length)
    this.roomBytes = header.descriptor.capacity - this.#firstOffset
    this.#base = header.descriptor.baseHeight
    this.#end = log.end
    this.#endOffset = log.offset
    this.#lastHash = log.lastHash
    this.#timestamp = log.timestamp
    this.#seal = content.seal?.place
    this.#indexBytes = content.seal?.indexBytes ?? 0
    this.#readable = new ReadableParts({ disk: home.disk, path: this.#names.data, bytes: files.bytes, data: this.#data, isKnown: content.seal == null })
    if (content.open != null) {
      this.#open = content.open.index
      this.#writer = writerOf(home, files, header, content.open.file, log)
    }
  }

  get end (): Height {
    return this.#end
  }

  get lastHash (): Uint8Array {
    return this.#lastHash
  }

  get usedBytes (): number {
    return this.#endOffset - this.#firstOffset
  }

  get sealed (): boolean {
    return this.#seal != null
  }

  /** height below which all is on disk, as the log is now */
  get durableEnd (): Height {
    return this.#writer?.durableEnd ?? this.#end
  }

  append (frame: Frame): void {
    const { index, writer } = this.#forWriting()
    const { segment } = this.header
    const wrong = follows(frame, this.#end, this.#lastHash, this.#timestamp)
    invariant(wrong == null, () => `${segment}: ${wrong}`)
    invariant(frame.prefixes != null, () => `${segment}: the frame at ${frame.height} was neither filled nor verified`)
    invariant(!endsWithSeal(index), () => `${segment}: frame at ${frame.height} after the seal`)
    invariant(this.usedBytes + frame.length <= this.roomBytes,
      () => `${segment}: ${this.usedBytes} bytes of ${this.roomBytes} leave no room for ${frame.length}`)

    index.add(frame, this.#endOffset)
    writer.append(frame)
    this.#end = frame.end
    this.#endOffset += frame.length
    this.#lastHash = frame.lastHash
    this.#timestamp = frame.timestamp
  }

  cut (height: Height): void {
    const { index, writer } = this.#forWriting()
    if (height === this.#end) {
      return
    }
    // its index is being read by another thread
    invariant(this.#sealing == null, () => `${this.header.segment}: cut at ${height} while it is sealed`)
    invariant(height >= this.#base && height < this.#end, () => `${this.header.segment}: cut at ${height}, not from ${this.#base} to ${this.#end}`)
    const frame = frameOfOrdinal(index, height - this.#base)
    invariant(index.ordinalAt(frame) === height - this.#base, () => `${this.header.segment}: cut at ${height}, inside of a frame`)

    // copied, so that the last hash doesn't change when the place is written again
    this.#lastHash = Buffer.from(this.#frame(index, frame).prevHash)
    this.#timestamp = frame === 0 ? this.header.descriptor.baseTimestamp : index.timestampAt(frame - 1)
    this.#endOffset = index.offsetAt(frame)
    this.#end = height
    this.#cuts++
    writer.cut(index.frames - frame, height, this.#endOffset)
    index.cut(frame)
  }

  async sync (): Promise<void> {
    this.#checkOpen()
    await this.#writer?.sync()
  }

  async write (): Promise<void> {
    await this.#forWriting().writer.write()
  }

  * frames (from = this.#base): Generator<Frame, void, undefined> {
    if (from >= this.#end) {
      return
    }
    this.#checkReadable(from)
    for (let frame = frameOfOrdinal(this.#index, Math.max(0, from - this.#base)); frame < this.#index.frames; frame++) {
      yield this.#frame(this.#index, frame)
    }
  }

  load (from: Height, to: Height, maxBytes: number): Promise<void> | undefined {
    if (from < this.#base || from >= Math.min(to, this.#end)) {
      return undefined
    }
    this.#checkReadable(from)
    const index = this.#index
    const first = frameOfOrdinal(index, from - this.#base)
    const offset = index.offsetAt(first)
    const bytes = to >= this.#end ? this.#endOffset - offset : index.offsetAt(frameOfOrdinal(index, to - this.#base)) - offset

    return this.#readable.load(offset, Math.min(this.#writtenOffset(), offset + Math.max(this.#lengthOf(index, first), Math.min(maxBytes, bytes))))
  }

  loadBlock (blockHash: Uint8Array): Promise<void> | undefined {
    this.#checkReadable()
    const loads = this.#index.candidates(blockHash).map(ordinal => this.load(this.#base + ordinal, this.#end, 1)).filter(load => load != null)

    return loads.length === 0 ? undefined : Promise.all(loads).then(() => {})
  }

  read (from: Height, to: Height, maxBytes: number): Uint8Array[] {
    const { written, staged } = this.#pieces(from, to, maxBytes)

    return [...written, ...staged]
  }

  readVerified (from: Height, to: Height, maxBytes: number): Uint8Array[] {
    const { written, staged } = this.#pieces(from, to, maxBytes)
    // what isn't written yet is in memory, as it was verified or made
    checkFrames(written, this.#names.data)

    return [...written, ...staged]
  }

  frameAt (height: Height): FramePlace | undefined {
    this.#checkReadable()
    if (height < this.#base || height >= this.#end) {
      return undefined
    }
    const index = this.#index
    const frame = frameOfOrdinal(index, height - this.#base)

    return {
      height: this.#base + index.ordinalAt(frame),
      end: this.#endOf(index, frame),
      offset: index.offsetAt(frame),
      length: this.#lengthOf(index, frame),
      timestamp: index.timestampAt(frame),
      kind: index.kindAt(frame)
    }
  }

  heightAt (time: Timestamp): Height | undefined {
    this.#checkReadable()
    const frame = frameAtOrAfter(this.#index, time)
    return frame === this.#index.frames ? undefined : this.#base + this.#index.ordinalAt(frame)
  }

  heightOf (blockHash: Uint8Array): Height | undefined {
    this.#checkReadable()
    const index = this.#index
    for (const ordinal of index.candidates(blockHash)) {
      const at = frameOfOrdinal(index, ordinal)
      const frame = this.#frame(index, at)
      if (verifyFrame(frame) && bytesEqual(frame.hashOf(ordinal - index.ordinalAt(at)), blockHash)) {
        return this.#base + ordinal
      }
    }

    return undefined
  }

  async seal (): Promise<void> {
    this.#checkOpen()
    this.#sealing ??= this.#sealOnce().finally(() => {
      this.#sealing = undefined
    })
    await this.#sealing
  }

  async * verify (): AsyncGenerator<Verified, void, undefined> {
    this.#checkOpen()
    const cuts = this.#cuts
    const seal = this.#seal
    // a cut writes over what is being read
    const stale = (): boolean => this.#closed || this.#cuts !== cuts
    yield * verifyFile(this.#home.disk, this.#names.data, this.header, { endOffset: this.#writtenOffset(), lastHash: seal?.lastHash, stale })
    if (seal != null && !stale()) {
      const { bytes, made } = await wholeIndex(this.#home, this.#files.path, this.header, seal)
      if (made) {
        this.#home.maps.drop(this.#indexOwner)
        this.#indexBytes = bytes
        yield { end: this.#end, bytes, indexMade: true }
      }
    }
  }

  async close (): Promise<void> {
    if (this.#closed) {
      return
    }
    this.#closed = true
    this.#data.drop()
    this.#home.maps.drop(this.#indexOwner)
    try {
      // whoever seals it is told if that fails
      await Promise.allSettled([this.#sealing])
      await this.#writer?.close()
    } finally {
      this.#home.left(this.header.segment)
    }
  }

  get #names (): { data: string, index: string } {
    return { data: `${this.#files.path}.data`, index: `${this.#files.path}.index` }
  }

  get #index (): SegmentIndex {
    return this.#open ?? this.#home.maps.get(this.#indexOwner, () => {
      const { index } = this.#names
      return new SealedIndex(mapped(this.#home.disk, index, 0, this.#indexBytes))
    })
  }

  /** Whole frames: views of the maps for what is written, and the others as they are in memory. */
  #pieces (from: Height, to: Height, maxBytes: number): { written: Uint8Array[], staged: Uint8Array[] } {
    this.#checkReadable(from)
    if (from < this.#base || from >= this.#end) {
      return { written: [], staged: [] }
    }

    const index = this.#index
    const written = this.#writtenFrames(index)
    const runs: Run[] = []
    const staged: Uint8Array[] = []
    let bytes = 0

    for (let frame = frameOfOrdinal(index, from - this.#base); frame < index.frames; frame++) {
      const length = this.#lengthOf(index, frame)
      if (this.#endOf(index, frame) > to || (bytes > 0 && bytes + length > maxBytes)) {
        break
      }
      if (frame < written) {
        this.#data.extend(runs, index.offsetAt(frame), length)
      } else {
        staged.push(this.#writer!.frame(frame - written).bytes)
      }
      bytes += length
    }

    return { written: runs.map(run => this.#data.piece(run)), staged }
  }

  async #sealOnce (): Promise<void> {
    if (this.#seal != null) {
      return
    }
    const { index, writer } = this.#forWriting()
    invariant(endsWithSeal(index), () => `${this.header.segment}: to be sealed, but its last block is no seal`)
    await writer.sync()

    const place = {
      segment: this.header.segment, baseHeight: this.#base, end: this.#end, endOffset: this.#endOffset,
      sealOffset: index.offsetAt(index.frames - 1), lastHash: Uint8Array.from(this.#lastHash)
    }
    const bytes = wholePages(this.#endOffset)
    // first: reads compare the file's size with it
    this.#files.bytes = bytes
    await writer.trim(bytes)
    this.#files.writtenBytes = bytes
    // the old maps reach beyond the file's new end
    this.#data.drop()
    this.#indexBytes = await writeIndex(this.#home, this.#names.index, index, place)
    await this.#home.putSeal(place)

    this.#seal = place
    // a view of the last frame would keep what that came in for as long as the segment is open
    this.#lastHash = place.lastHash
    this.#open = undefined
    this.#writer = undefined
    await writer.close()
  }

  /** What `append` and `cut` change. */
  #forWriting (): { index: OpenIndex, writer: SegmentWriter } {
    this.#checkOpen()
    invariant(this.#open != null && this.#writer != null, () => `${this.header.segment} is sealed`)

    return { index: this.#open, writer: this.#writer }
  }

  /** To touch a map behind the file's end would kill the process. @throws {CorruptSegmentError} if a file is shorter than it was */
  #checkReadable (from = this.#base): void {
    this.#checkOpen()
    if (this.#writer != null && from >= this.#writer.writtenEnd) {
      return // it is in memory
    }
    const { data, index } = this.#names
    const bytes = this.#home.disk.sizeOf(data)
    if (bytes < this.#files.bytes || (this.#open == null && this.#home.disk.sizeOf(index) < this.#indexBytes)) {
      throw new CorruptSegmentError(data, 'the file, or its index, is shorter than it was', bytes)
    }
  }

  #checkOpen (): void {
    if (this.#closed) {
      throw new ClosedError(`${this.#files.path} is closed`)
    }
  }

  /** how many frames can be read from the file */
  #writtenFrames (index: SegmentIndex): number {
    return index.frames - (this.#writer?.unwritten ?? 0)
  }

  /** where the frames that can be read from the file end */
  #writtenOffset (): number {
    const unwritten = this.#writer?.unwritten ?? 0

    return unwritten === 0 ? this.#endOffset : this.#index.offsetAt(this.#index.frames - unwritten)
  }

  #endOf (index: SegmentIndex, frame: number): Height {
    return frame + 1 < index.frames ? this.#base + index.ordinalAt(frame + 1) : this.#end
  }

  #lengthOf (index: SegmentIndex, frame: number): number {
    return (frame + 1 < index.frames ? index.offsetAt(frame + 1) : this.#endOffset) - index.offsetAt(frame)
  }

  /** A frame from memory with its hashes, or from the map without. */
  #frame (index: SegmentIndex, frame: number): Frame {
    const written = this.#writtenFrames(index)
    if (frame >= written) {
      return this.#writer!.frame(frame - written)
    }

    return this.#data.frame(index.offsetAt(frame), this.#lengthOf(index, frame))
  }
}
