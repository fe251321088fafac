/** One contract for the native code that finishes an index and for what does it on the main thread, and the two beside one another. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import fc from 'fast-check'
import { finishIndex } from '../../src/storage/finish-index.js'
import { finishIndexWith, nativeIndex } from '../../src/storage/native.js'
import type { FinishIndex } from '../../src/storage/finish-index.js'

const CHECKSUM_AT = 96
const CHECKSUM_BYTES = 32
const COLUMNS_AT = 128
/** what stays as it was: before, between and behind the columns */
const GAP_BYTES = 24

const ways: [name: string, finish: FinishIndex][] = [['main thread', finishIndex], ...(nativeIndex == null ? [] : [['native code', nativeIndex.finish] as [string, FinishIndex]])]

interface Unfinished {
  readonly bytes: Buffer
  readonly orderAt: number
  readonly sortedAt: number
}

function unfinished (blocks: number): Unfinished {
  const orderAt = COLUMNS_AT + GAP_BYTES
  const sortedAt = orderAt + blocks * 4 + GAP_BYTES
  const bytes = Buffer.alloc(sortedAt + blocks * 8 + GAP_BYTES, 0xa5)
  bytes.fill(0, CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_BYTES)

  return { bytes, orderAt, sortedAt }
}

async function finished (finish: FinishIndex, prefixes: Uint32Array): Promise<Buffer> {
  const { bytes, orderAt, sortedAt } = unfinished(prefixes.length / 2)
  await finish(prefixes, bytes, orderAt, sortedAt, CHECKSUM_AT)

  return bytes
}

/** The same by a plain sort. */
function expected (prefixes: Uint32Array): Buffer {
  const word = (ordinal: number, at: number): number => prefixes[ordinal * 2 + at] as number
  const order = Array.from({ length: prefixes.length / 2 }, (_, ordinal) => ordinal)
    .sort((a, b) => word(a, 0) - word(b, 0) || word(a, 1) - word(b, 1) || a - b)
  const { bytes, orderAt, sortedAt } = unfinished(order.length)
  order.forEach((ordinal, at) => {
    bytes.writeUInt32LE(ordinal, orderAt + at * 4)
    bytes.writeUInt32BE(word(ordinal, 0), sortedAt + at * 8)
    bytes.writeUInt32BE(word(ordinal, 1), sortedAt + at * 8 + 4)
  })
  createHash('sha256').update(bytes).digest().copy(bytes, CHECKSUM_AT)

  return bytes
}

/** The first words of hashes, the same in every run. */
function hashed (blocks: number): Uint32Array {
  const digests = Array.from({ length: Math.ceil(blocks / 4) }, (_, at) => createHash('sha256').update(String(at)).digest())

  return new Uint32Array(Uint8Array.from(Buffer.concat(digests)).buffer).slice(0, blocks * 2)
}

/** Prefixes of which each word is made of what it would be if they were of hashes. */
function prefixesOf (blocks: number, first: (word: number, at: number) => number, second: (word: number, at: number) => number = word => word): Uint32Array {
  return hashed(blocks).map((word, at) => at % 2 === 0 ? first(word, at / 2) : second(word, (at - 1) / 2))
}

const inputs: Record<string, () => Uint32Array> = {
  'no block': () => hashed(0),
  'one block': () => hashed(1),
  'two blocks': () => Uint32Array.of(2, 0, 1, 0),
  '1,000 blocks': () => hashed(1000),
  '100,000 blocks': () => hashed(100_000),
  'equal first words': () => prefixesOf(1000, word => word % 7),
  'equal prefixes': () => prefixesOf(10_000, word => word % 7 * 0x20000000, word => word % 5),
  'one prefix': () => prefixesOf(10_000, () => 0xffffffff, () => 0xffffffff),
  '50,000 ground hashes that begin the same': () => prefixesOf(50_000, () => 0xcafe0000),
  'ground hashes among others': () => prefixesOf(50_000, (word, at) => at % 3 === 0 ? 0xcafe0000 : word),
  'sorted blocks': () => prefixesOf(50_000, (_, at) => at, (_, at) => at),
  'blocks in reverse': () => prefixesOf(50_000, (_, at) => 0xffffffff - at),
  'blocks of one bucket in reverse': () => prefixesOf(50_000, () => 1, (_, at) => 0xffffffff - at)
}

for (const [name, finish] of ways) {
  describe(`the index finished by the ${name}`, () => {
    for (const [input, make] of Object.entries(inputs)) {
      it(`is that of a plain sort for ${input}`, async () => {
        const prefixes = make()
        const before = prefixes.slice()
        const bytes = await finished(finish, prefixes)

        expect(bytes.equals(expected(prefixes))).to.equal(true)
        expect(Buffer.from(prefixes.buffer).equals(Buffer.from(before.buffer))).to.equal(true)
      })
    }

    it('is that of parts of larger arrays', async () => {
      const prefixes = hashed(1000).subarray(2, 1200)
      const { bytes, orderAt, sortedAt } = unfinished(prefixes.length / 2)
      const memory = Buffer.concat([Buffer.alloc(5, 1), bytes, Buffer.alloc(5, 1)])
      await finish(prefixes, memory.subarray(5, memory.length - 5), orderAt, sortedAt, CHECKSUM_AT)

      expect(memory.equals(Buffer.concat([Buffer.alloc(5, 1), expected(prefixes), Buffer.alloc(5, 1)]))).to.equal(true)
    })
  })
}

if (nativeIndex != null) {
  const native = nativeIndex

  describe('native code that finishes an index', () => {
    it('writes what the main thread does', async () => {
      const word = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.constantFrom(0, 1, 0xffffffff, 0x80000000))
      await fc.assert(fc.asyncProperty(fc.array(fc.tuple(word, word), { maxLength: 3000 }), async keys => {
        const prefixes = Uint32Array.from(keys.flat())

        expect((await finished(native.finish, prefixes)).equals(await finished(finishIndex, prefixes))).to.equal(true)
      }))
    })

    it('leaves the main thread to others', async () => {
      const { bytes, orderAt, sortedAt } = unfinished(1000)
      const before = Buffer.from(bytes)
      const done = native.finish(hashed(1000), bytes, orderAt, sortedAt, CHECKSUM_AT)
      let isDone = false
      void done.then(() => { isDone = true })
      await Promise.resolve()

      expect(isDone).to.equal(false)
      await done
      expect(bytes.equals(before)).to.equal(false)
    })

    it('finishes many at once, of which nothing else is kept', async () => {
      const made = await Promise.all(Array.from({ length: 20 }, async (_, at) => await finished(native.finish, hashed(at * 100))))

      expect(made.every((bytes, at) => bytes.equals(expected(hashed(at * 100))))).to.equal(true)
    })

    it('refuses what is no array of the right kind, or has no room', () => {
      const finish = native.finish as (...values: unknown[]) => unknown
      const prefixes = hashed(10)
      const bytes = Buffer.alloc(300)
      const good: unknown[] = [prefixes, bytes, 128, 168, 96]
      const refused = (at: number, value: unknown): void => {
        expect(() => finish(...good.with(at, value)), `argument ${at}: ${String(value)}`).to.throw(TypeError)
      }

      for (const wrong of [undefined, null, 1, 'index', {}, [], new ArrayBuffer(256), new DataView(new ArrayBuffer(256)), new Float64Array(64)]) {
        refused(0, wrong)
        refused(1, wrong)
      }
      refused(0, new Uint8Array(80))
      refused(0, new Int32Array(20))
      refused(0, new Uint32Array(19))
      refused(1, Buffer.alloc(247))
      refused(1, new Uint8Array(0))
      for (const at of [2, 3, 4]) {
        for (const wrong of [undefined, null, '128', 128n, {}, -1, -0.5, 1.5, NaN, Infinity, 2 ** 32, 2 ** 53, 2 ** 64, 300]) {
          refused(at, wrong)
        }
      }
      refused(2, 300 - 40 + 1)
      refused(3, 300 - 80 + 1)
      refused(4, 300 - 32 + 1)
      expect(() => finish()).to.throw(TypeError)
      expect(bytes.equals(Buffer.alloc(300))).to.equal(true)
    })

    it('refuses memory that was handed on', () => {
      const bytes = new Uint8Array(300)
      structuredClone(bytes.buffer, { transfer: [bytes.buffer] })

      expect(() => { void native.finish(hashed(10), bytes, 128, 168, 96) }).to.throw(TypeError)
    })
  })
}

describe('choosing what finishes an index', () => {
  it('takes the native code wherever it was built', () => {
    expect(nativeIndex != null).to.equal(existsSync(join(import.meta.dirname, '../../../build/Release/sealed_index.node')))
  })

  it('does it on the main thread where there is none, or where it had no memory', async () => {
    const prefixes = hashed(1000)

    expect((await finished(finishIndexWith(undefined), prefixes)).equals(expected(prefixes))).to.equal(true)
    const failing = { finish: async () => { throw new Error('no memory') } }
    expect((await finished(finishIndexWith(failing), prefixes)).equals(expected(prefixes))).to.equal(true)
  })
})
