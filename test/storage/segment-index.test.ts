import { expect } from 'chai'
import fc from 'fast-check'
import { hashToId, sha256 } from '../../src/chain/index.js'
import { finishIndex } from '../../src/storage/finish-index.js'
import { orderByHash } from '../../src/storage/hash-order.js'
import { MapCache } from '../../src/storage/map-cache.js'
import { encodeIndex, indexHeaderFault, SealedIndex } from '../../src/storage/sealed-index.js'
import { frameAtOrAfter, frameOfOrdinal, OpenIndex } from '../../src/storage/segment-index.js'
import { frameAfter, segmentHeader, tipAfter, tipBefore } from './frames.js'
import type { Frame } from '../../src/chain/index.js'

/** An index of frames with these numbers of blocks, 1,000 bytes apart. */
function indexOf (counts: readonly number[]): { index: OpenIndex, frames: Frame[] } {
  const index = new OpenIndex(0)
  const frames: Frame[] = []
  let tip = tipBefore(segmentHeader())
  for (const count of counts) {
    const frame = frameAfter(tip, Array.from({ length: count }, (_, at) => `${frames.length}.${at}`))
    index.add(frame, 4096 + frames.length * 1000)
    frames.push(frame)
    tip = tipAfter(frame)
  }

  return { index, frames }
}

describe('the index', () => {
  it('says the same open and sealed, for whatever frames', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 120 }), async counts => {
      const { index, frames } = indexOf(counts)
      const last = frames.at(-1) as Frame
      const place = {
        segment: hashToId(sha256(Buffer.from('segment'))),
        baseHeight: 0,
        end: last.end,
        sealOffset: 0,
        endOffset: 5000,
        lastHash: last.lastHash
      }
      const bytes = await encodeIndex(index, place, finishIndex)
      expect(indexHeaderFault(bytes, bytes.length, place)).to.equal(undefined)
      expect(indexHeaderFault(bytes, bytes.length, { ...place, endOffset: 5008 })).to.match(/another segment/)
      expect(indexHeaderFault(bytes, bytes.length + 8, place)).to.match(/not what its counts need/)

      for (const one of [index, new SealedIndex(bytes)]) {
        expect(one.frames).to.equal(counts.length)
        for (const [at, frame] of frames.entries()) {
          expect(one.offsetAt(at)).to.equal(4096 + at * 1000)
          expect(one.kindAt(at)).to.equal(frame.kind)
          expect(frameAtOrAfter(one, frame.timestamp)).to.equal(at)
          expect(frameAtOrAfter(one, frame.timestamp + 1)).to.equal(at + 1)
          for (let block = 0; block < frame.count; block++) {
            expect(frameOfOrdinal(one, frame.height + block)).to.equal(at)
            expect(one.candidates(frame.hashOf(block))).to.deep.equal([frame.height + block])
          }
        }
        expect(one.candidates(sha256(Buffer.from('none')))).to.deep.equal([])
      }
    }), { numRuns: 25 })
  })

  it('grows with what is added', () => {
    const { index, frames } = indexOf(Array.from({ length: 1000 }, (_, at) => 1 + at % 3))
    for (const [at, frame] of frames.entries()) {
      expect(index.offsetAt(at)).to.equal(4096 + at * 1000)
      expect(index.ordinalAt(at)).to.equal(frame.height)
      expect(index.timestampAt(at)).to.equal(frame.timestamp)
      expect(index.candidates(frame.hashOf(frame.count - 1))).to.deep.equal([frame.end - 1])
    }
  })

  it('forgets what is cut', () => {
    const { index, frames } = indexOf([3, 2, 4])
    index.cut(1)
    expect(index.frames).to.equal(1)
    expect(index.blocks).to.equal(3)
    expect(index.candidates((frames[1] as Frame).hashOf(0))).to.deep.equal([])
    expect(index.candidates((frames[0] as Frame).hashOf(2))).to.deep.equal([2])
  })

  it('finds every block whose hash begins the same', () => {
    const { index, frames } = indexOf([2])
    const twin = frames[0] as Frame
    twin.prefixes?.copyWithin(2, 0, 2)
    const same = new OpenIndex(0)
    same.add(twin, 4096)
    expect(same.candidates(twin.hashOf(0))).to.have.members([0, 1])
    expect(index.blocks).to.equal(2)
  })

  it('sorts by hash as a plain sort does', () => {
    const word = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.constantFrom(0, 1, 0xffffffff, 0x80000000))
    fc.assert(fc.property(fc.array(fc.tuple(word, word)), keys => {
      const plain = keys.map((_, at) => at).sort((a, b) => {
        const [[highA, lowA], [highB, lowB]] = [keys[a] as [number, number], keys[b] as [number, number]]

        return highA - highB || lowA - lowB || a - b
      })
      expect([...orderByHash(Uint32Array.from(keys.flat()))]).to.deep.equal(plain)
    }))
  })
})

describe('MapCache', () => {
  it('lets the least used go', () => {
    const cache = new MapCache(2)
    const made: string[] = []
    const owners = new Map(['a', 'b', 'c'].map(name => [name, {}]))
    const get = (name: string): string => cache.get(owners.get(name) as object, () => {
      made.push(name)
      return `map of ${name}`
    })
    get('a')
    get('b')
    get('a')
    expect(get('c')).to.equal('map of c')
    expect(get('a')).to.equal('map of a')
    get('b')
    expect(made.join('')).to.equal('abcb')
    expect(cache.size).to.equal(2)
    cache.drop(owners.get('b') as object)
    cache.drop(owners.get('b') as object)
    expect(cache.size).to.equal(1)
    get('b')
    expect(made.join('')).to.equal('abcbb')
  })
})
