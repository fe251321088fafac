/** One contract for the native chain and the pure one, and the two beside one another over anything that may come. */
import { expect } from 'chai'
import { execFile } from 'node:child_process'
import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { once } from 'node:events'
import { FRAME_BLOCKS_MAX, FRAME_HEADER_BYTES, FrameBuilder } from '../../src/chain/index.js'
import { loadAddon, nativeChain } from '../../src/chain/native.js'
import { PREFIX_WORDS, pureChain } from '../../src/chain/pure-chain.js'
import { frames, producer, unplacedFrame } from './examples.js'
import { hex, modelBlocks } from './model.js'
import type { FrameChain } from '../../src/chain/pure-chain.js'
import type { Frame } from '../../src/chain/index.js'

const root = join(import.meta.dirname, '../../..')
const example = frames['frame-data'] as Frame
const addon = join(root, 'build/Release/chain.node')
const chains: [name: string, chain: FrameChain][] = [['pure', pureChain], ...(nativeChain == null ? [] : [['native', nativeChain] as [string, FrameChain]])]

/** What `link` gives, with a margin around each output that must stay as it was. */
function linked (chain: FrameChain, bytes: Uint8Array, count: number): { lastHash: string, prefixes: string, hashes: string } | undefined {
  const margin = 64
  const lastHash = Buffer.alloc(32 + 2 * margin, 0xa5)
  const hashes = Buffer.alloc(count * 32 + 2 * margin, 0xa5)
  const prefixes = new Uint32Array(count * PREFIX_WORDS + 2 * margin).fill(0xa5a5a5a5)
  const within = <T extends Uint8Array | Uint32Array>(array: T): T => array.subarray(margin, array.length - margin) as T

  const isLinked = chain.link(bytes, within(lastHash), within(prefixes), within(hashes))
  for (const array of [lastHash, hashes, prefixes]) {
    const outside = [...array.subarray(0, margin), ...array.subarray(array.length - margin)]
    expect(outside.every(value => value === 0xa5 || value === 0xa5a5a5a5)).to.equal(true)
  }

  return isLinked ? { lastHash: hex(within(lastHash)), prefixes: within(prefixes).join(), hashes: hex(within(hashes)) } : undefined
}

for (const [name, chain] of chains) {
  describe(`the ${name} chain`, () => {
    for (const [fixture, { bytes, count }] of Object.entries(frames)) {
      it(`has the documented hashes of ${fixture}, in the frame's own memory or not`, () => {
        const golden = readFileSync(join(root, `test/fixtures/${fixture}.bin`))
        const model = modelBlocks(golden).map(block => block.hash)
        const expected = {
          lastHash: hex(model.at(-1) as Buffer),
          prefixes: model.flatMap(hash => [hash.readUInt32BE(0), hash.readUInt32BE(4)]).join(),
          hashes: hex(Buffer.concat(model))
        }

        expect(chain.isBody(bytes)).to.equal(true)
        expect(linked(chain, bytes, count)).to.deep.equal(expected)
        expect(linked(chain, new Uint8Array(Buffer.concat([golden, Buffer.alloc(9, 1)])), count)).to.deep.equal(expected)
        expect(linked(chain, Buffer.concat([Buffer.alloc(3), golden]).subarray(3), count)).to.deep.equal(expected)
      })
    }

    it('hashes data of every length around the rounds of SHA-256 and the sizes that are hashed as one piece', () => {
      const sizes = [...Array.from({ length: 200 }, (_, size) => size), 1950, 1951, 1952, 1958, 1959, 1960, 1961, 2048, 4015, 4016, 4017, 4096, 70_000]
      const frame = unplacedFrame(sizes.map((size, at) => Buffer.alloc(size, at)), { producer, sequence: 1 })

      expect(linked(chain, frame.bytes, frame.count)?.hashes).to.equal(hex(Buffer.concat(modelBlocks(frame.bytes).map(block => block.hash))))
    })

    it('does without the outputs that nobody wants', () => {
      const { bytes, count } = example
      const last = Buffer.alloc(32)
      const hashes = Buffer.alloc(count * 32)

      expect(chain.link(bytes, last)).to.equal(true)
      expect(hex(last)).to.equal(linked(chain, bytes, count)?.lastHash)
      expect(chain.link(bytes, last, undefined, hashes)).to.equal(true)
      expect(hex(hashes)).to.equal(linked(chain, bytes, count)?.hashes)
    })

    it('refuses outputs that are too small', () => {
      const { bytes, count } = example

      expect(chain.link(bytes, Buffer.alloc(31))).to.equal(false)
      expect(chain.link(bytes, Buffer.alloc(32), new Uint32Array(count * 2 - 1))).to.equal(false)
      expect(chain.link(bytes, Buffer.alloc(32), undefined, Buffer.alloc(count * 32 - 1))).to.equal(false)
    })

    it('takes the most blocks that a frame may have', () => {
      const frame = unplacedFrame(Array.from({ length: FRAME_BLOCKS_MAX }, () => Buffer.from('x')))

      expect(chain.isBody(frame.bytes)).to.equal(true)
      expect(linked(chain, frame.bytes, frame.count)?.lastHash).to.equal(hex(modelBlocks(frame.bytes).at(-1)?.hash as Buffer))
    })
  })
}

/** Bytes behind a header that is almost right: torn, flipped, with hostile lengths and counts. */
const hostile = fc.record({
  data: fc.array(fc.oneof(fc.uint8Array({ maxLength: 24 }), fc.uint8Array({ minLength: 1900, maxLength: 2000 })), { minLength: 1, maxLength: 8 }),
  isSequenced: fc.boolean(),
  torn: fc.option(fc.nat({ max: 4096 }), { freq: 3 }),
  extra: fc.nat({ max: 16 }),
  flips: fc.array(fc.record({ at: fc.nat(), bit: fc.nat({ max: 7 }) }), { maxLength: 3 }),
  words: fc.array(fc.record({
    at: fc.constantFrom(4, 8, 12, 16, 20, 48, 52, 128, 132, 140),
    value: fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.nat({ max: 300 }), fc.constantFrom(0xffffffff, 0x80000000, 0x7fffffff, 0x1fffff, FRAME_BLOCKS_MAX, FRAME_BLOCKS_MAX + 1))
  }), { maxLength: 2 })
}).map(({ data, isSequenced, torn, extra, flips, words }) => {
  const builder = new FrameBuilder(isSequenced ? { producer, sequences: true } : { producer, sequence: 7 })
  data.forEach((bytes, index) => { builder.add(bytes, index + 1) })
  const bytes = Buffer.concat([builder.finish().bytes, Buffer.alloc(extra)])
  for (const { at, bit } of flips) {
    bytes[at % bytes.length]! ^= 1 << bit
  }
  for (const { at, value } of words) {
    if (at + 4 <= bytes.length) {
      bytes.writeUInt32LE(value, at)
    }
  }

  return torn == null ? bytes : bytes.subarray(0, torn)
})

if (nativeChain != null) {
  const native = nativeChain

  describe('the native chain beside the pure one', () => {
    it('says and writes the same, whatever bytes it gets', () => {
      fc.assert(fc.property(fc.oneof(hostile, fc.uint8Array({ maxLength: 400 })), bytes => {
        const count = bytes.length < FRAME_HEADER_BYTES ? 1 : Math.min(Buffer.from(bytes).readUInt32LE(12), 32)

        expect(native.isBody(bytes)).to.equal(pureChain.isBody(bytes))
        expect(linked(native, bytes, count)).to.deep.equal(linked(pureChain, bytes, count))
      }), { numRuns: 3000 })
    })

    it('refuses what is no array of the right kind', () => {
      const { bytes } = example
      const link = native.link.bind(native) as (...values: unknown[]) => boolean
      const isBody = native.isBody.bind(native) as (...values: unknown[]) => boolean

      for (const wrong of [undefined, null, 1, 'frame', {}, [], new ArrayBuffer(256), new DataView(new ArrayBuffer(256)), new Float64Array(64), new Uint16Array(256)]) {
        expect(isBody(wrong)).to.equal(false)
        expect(link(wrong, Buffer.alloc(32))).to.equal(false)
        expect(link(bytes, wrong)).to.equal(false)
        if (wrong !== undefined) {
          expect(link(bytes, Buffer.alloc(32), wrong)).to.equal(false)
          expect(link(bytes, Buffer.alloc(32), undefined, wrong)).to.equal(false)
        }
      }
      expect(isBody()).to.equal(false)
      expect(link()).to.equal(false)
    })

    it('sees nothing in memory that was handed on', () => {
      const bytes = new Uint8Array(example.bytes)
      structuredClone(bytes.buffer, { transfer: [bytes.buffer] })

      expect(native.isBody(bytes)).to.equal(false)
      expect(native.link(bytes, Buffer.alloc(32))).to.equal(false)
    })
  })
}

describe('choosing a chain', () => {
  it('takes the native one wherever it was built', () => {
    expect(nativeChain != null).to.equal(existsSync(addon))
  })

  it('does without one that is missing, and warns of it', async () => {
    const warned = once(process, 'warning')

    expect(loadAddon('nowhere', 'Everything takes longer')).to.equal(undefined)
    const [warning] = await warned as [NodeJS.ErrnoException]
    expect(warning.code).to.equal('CATENARY_PURE_NOWHERE')
    expect(warning.message).to.match(/^Everything takes longer: .*nowhere\.node/)
  })

  it('can be installed where nothing can be built', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'catenary-install-'))
    try {
      const failing = join(folder, 'node-gyp.cjs')
      await writeFile(failing, 'process.exit(1)')
      const { stderr } = await promisify(execFile)(process.execPath, [join(root, 'scripts/build-addon.js')], { env: { ...process.env, npm_config_node_gyp: failing } })

      expect(stderr).to.contain('the native code was not built').and.to.contain('node-gyp ended with 1')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
