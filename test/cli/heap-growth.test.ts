import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from 'chai'

const HEAP_GROWTH = new URL('../../src/cli/heap-growth.js', import.meta.url).href

/** Has V8 mark everything on its own account, by more memory outside of its heap than it lets gather. */
const MARKED_ONCE = `
  import { setTimeout } from 'node:timers/promises'
  import { letHeapGrow } from '${HEAP_GROWTH}'
  letHeapGrow()
  for (let piece = 0; piece < 4; piece++) {
    Buffer.allocUnsafeSlow(128 * 1024 * 1024)
    await setTimeout(1)
  }
`

describe('the heap of a process of Catenary', () => {
  it('may grow to three times what is live before V8 marks it all', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--trace-gc', '--trace-gc-verbose', '--input-type=module', '--eval', MARKED_ONCE])
    const factors = [...stdout.matchAll(/\[HeapController\] Limit: .* \(([\d.]+)\)/g)].map(match => match[1])

    expect(factors).not.to.be.empty
    expect(new Set(factors)).to.deep.equal(new Set(['3.0']))
  })
})
