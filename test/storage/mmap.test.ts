import { execFileSync } from 'node:child_process'
import { expect } from 'chai'

const MODULE = new URL('../../src/storage/mmap.js', import.meta.url).href

describe('mmap-io', () => {
  it('is found whatever the arguments of the process are', () => {
    const script = `import { mmap } from '${MODULE}'; console.log(typeof mmap.map, process.argv.slice(1).join(' '))`
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script, 'script', '--dir', 'nowhere', '--version'], { encoding: 'utf8' })

    expect(printed.trim()).to.equal('function script --dir nowhere --version')
  })
})
